"""**Note a hard one**, **Note a good one**, **Check in**: three buttons, one form at a time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal_app.model.contact import Contact
from journal_app.model.instant import When
from journal_app.model.record import Record
from journal_app.model.views import Filter, Row
from ui.context import Context
from ui.today.after_keep import AfterKeep
from ui.today.draft_offer import DraftOffer
from ui.today.keeping import keep_other_side
from ui.today.note_sheet import NoteSheet
from ui.widgets.buttons import QuietButton
from ui.widgets.flow import FlowLayout
from ui.widgets.forms.contact_form import GoodForm
from ui.widgets.forms.day_forms import CheckInForm
from ui.widgets.forms.fresh import today
from ui.widgets.forms.hard_form import HardForm
from ui.widgets.forms.weekly_forms import OutsideScoreForm, WeeklyFiveForm

if TYPE_CHECKING:
    from journal_app.journal.changes import Changes
    from journal_app.journal.journal import Draft, Journal

_FORMS: dict[str, type[HardForm | GoodForm | CheckInForm | WeeklyFiveForm | OutsideScoreForm]] = {
    "hard": HardForm,
    "good": GoodForm,
    "check_in": CheckInForm,
    "weekly_five": WeeklyFiveForm,
    "score": OutsideScoreForm,
}
_GOING_ROUND = timedelta(hours=48)


class NoteArea(QWidget):
    """Owned by Today. Forms are made when first opened.

    Signals:
        kept(): a note was kept; the focus goes back to the top.
        open_changed(): a form was opened or put away.
        draft_kept(str): one quiet line for the status bar.
    """

    kept = Signal()
    open_changed = Signal()
    draft_kept = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._sheets: dict[str, NoteSheet] = {}
        self._drafts: dict[str, Draft] = {}
        self.buttons = {
            "hard": QuietButton(self.tr("Note a hard one"), "plus"),
            "good": QuietButton(self.tr("Note a good one"), "plus"),
            "check_in": QuietButton(self.tr("Check in"), "plus"),
        }
        row = QWidget()
        flow = FlowLayout(row)
        for key, button in self.buttons.items():
            button.setObjectName(f"note_{key}")
            button.clicked.connect(self._on_button_clicked)
            flow.addWidget(button)
        self.offer = DraftOffer(context)
        self.offer.taken.connect(self.open)
        self.after = AfterKeep(context)
        self.after.like_wanted.connect(self._on_after_like_wanted)
        self.after.good_side_wanted.connect(self._on_after_good_side_wanted)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)
        for part in (row, self.offer, self.after):
            self._column.addWidget(part)

    def open_sheet(self) -> NoteSheet | None:
        """The note being written, if any."""
        return next((one for one in self._sheets.values() if not one.isHidden()), None)

    def open(self, key: str) -> NoteSheet:
        """Open the form of a key of `_FORMS` with its draft; put the others away."""
        sheet = self._sheet(key)
        for other in self._sheets.values():
            if other is not sheet and not other.isHidden():
                other.drafts.keep_now()
                other.hide()
        draft = self._drafts.pop(key, None)
        if draft is not None and not sheet.form.touched:
            sheet.restore(draft)
        elif not sheet.form.touched:
            sheet.begin()
        self.after.hide()
        self.offer.show_drafts(self._drafts.values())
        sheet.show()
        sheet.form.focus_first()
        if key == "check_in":
            self._ask_for_hard_one()
        self.open_changed.emit()
        return sheet

    def set_drafts(self, drafts: Sequence[Draft]) -> None:
        """Offer what was left unfinished; quick fingers have its empty form open already."""
        mine = {draft.slot: draft for draft in drafts if draft.slot in _FORMS}
        for key, sheet in self._sheets.items():
            if sheet.form.touched:
                mine.pop(key, None)
            elif key in mine and not sheet.isHidden():
                sheet.restore(mine.pop(key))
        self._drafts = mine
        self.offer.show_drafts(self._drafts.values())

    def keep_drafts_now(self) -> None:
        """Ask for every draft to be kept."""
        for sheet in self._sheets.values():
            sheet.drafts.keep_now()

    def _sheet(self, key: str) -> NoteSheet:
        if key not in self._sheets:
            titles = {
                "hard": self.tr("A hard one"),
                "good": self.tr("A good one"),
                "check_in": self.tr("Check in"),
                "weekly_five": self.tr("The Weekly Five"),
                "score": self.tr("An outside score"),
            }
            sheet = NoteSheet(titles[key], _FORMS[key](self._context), self._context)
            sheet.kept.connect(self._on_sheet_kept)
            sheet.closed.connect(self._on_sheet_closed)
            sheet.draft_kept.connect(self.draft_kept)
            sheet.brought_back.connect(self.open_changed)
            self._column.insertWidget(1, sheet)
            self._sheets[key] = sheet
        return self._sheets[key]

    def _ask_for_hard_one(self) -> None:
        since = today(self._context) - timedelta(days=3)
        hard = Filter(tones=frozenset({"hard"}), first=since)
        self._context.runner.run(
            lambda journal: journal.timeline_page(hard, 0, 1), self._on_hard_one_read
        )

    def _on_hard_one_read(self, rows: Sequence[Row]) -> None:
        form = self._sheet("check_in").form
        now = self._context.clock.now()
        recent = [row.when for row in rows if now - row.when.instant <= _GOING_ROUND]
        when: When | None = next(iter(recent), None)
        if isinstance(form, CheckInForm):
            form.name_hard_one(when)

    def _on_button_clicked(self) -> None:
        sender = self.sender()
        for key, button in self.buttons.items():
            if button is sender:
                self.open(key)

    def _on_sheet_kept(self, record: Record) -> None:
        self.after.show_kept(record)
        self.open_changed.emit()
        self.kept.emit()

    def _on_sheet_closed(self) -> None:
        self.open_changed.emit()
        self.kept.emit()

    def _on_after_like_wanted(self, contact: Contact) -> None:
        sheet = self._sheet("hard")
        form = sheet.form
        if isinstance(form, HardForm):
            form.begin_like(contact)
        self.open("hard")

    def _on_after_good_side_wanted(self, contact: Contact) -> None:
        sheet = self._sheet("good")
        form = sheet.form
        if isinstance(form, GoodForm):
            self._drafts.pop("good", None)
            self.open("good")
            form.begin_beside(contact)

            def keep(journal: Journal, record: Record) -> Changes:
                assert isinstance(record, Contact)  # noqa: S101 - tells the type; the form says so
                return keep_other_side(journal, record, contact.id)

            sheet.keep_with(keep)
