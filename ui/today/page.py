"""Today: the shift in one tap, a hard or good one in half a minute, and the year so far."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from journal_app.model.views import Filter
from ui.context import Context
from ui.navigation import NOWHERE, Target
from ui.page import Page
from ui.today.after_shift_card import AfterShiftCard
from ui.today.calm_row import CalmRow
from ui.today.cards import BeforeYouWrite, RecoveryCard
from ui.today.gallery import show_state, states
from ui.today.note_area import NoteArea
from ui.today.sheet_card import SheetCard
from ui.today.shift_card import ShiftCard
from ui.today.weekly_card import WeeklyCard
from ui.today.year_card import YearCard
from ui.widgets.boundaries.banner import CrossingBanner
from ui.widgets.boundaries.due_card import DueCard
from ui.widgets.boundaries.import_banner import ImportBanner
from ui.widgets.forms.contact_form import ContactForm
from ui.widgets.forms.fresh import today
from ui.widgets.forms.tab_order import enter, leave, step
from ui.widgets.forms.weekly_forms import WeeklyFiveForm
from ui.widgets.forms.when_text import long_day_text
from ui.widgets.pagescroll import PageScroll

if TYPE_CHECKING:
    from journal_app.journal.changes import Changes
    from journal_app.journal.journal import Draft

_ABOVE = 24  # pixels left free above what is brought into view
_NOTES = frozenset({"hard", "good", "check_in", "weekly_five", "score"})
_SLOW = ("shift", "contact", "check_in", "customer", "profile")


class TodayPage(Page):
    """The page the program opens with."""

    page_key: ClassVar[str] = "today"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._first_ever = False
        self._drafts_read = False
        self.frame = PageScroll(long_day_text(today(context)))
        self.recovery = RecoveryCard(context)
        self.sheet = SheetCard(context)
        self.banner = CrossingBanner(context)
        self.imported = ImportBanner(context)
        self.after_shift = AfterShiftCard(context)
        self.shift = ShiftCard(context)
        self.notes = NoteArea(context)
        self.calm = CalmRow(context)
        self.weekly = WeeklyCard(context)
        self.due = DueCard(context)
        self.before = BeforeYouWrite(context)
        self.year = YearCard(context)
        for part in self._parts():
            self.frame.add(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.frame)
        self.banner.came_up.connect(self._on_banner_came_up)
        self.shift.kept.connect(self._on_shift_kept)
        self.notes.kept.connect(self._on_notes_kept)
        self.notes.open_changed.connect(self.verbs_changed)
        self.notes.open_changed.connect(self._on_notes_open_changed)
        self.notes.open_changed.connect(self._on_open_changed)
        self.weekly.answer_wanted.connect(self._on_answer_wanted)
        self.notes.draft_kept.connect(self.busy_status)
        for part in (self.shift, self.notes, self.calm):
            part.setEnabled(not context.read_only)
        context.bus.changed.connect(self._on_bus_changed)
        context.lists.changed.connect(self._on_lists_changed)

    def title(self) -> str:
        """The page's name."""
        return self.tr("Today")

    def activate(self, target: Target = NOWHERE) -> None:
        """Read the day again and open what is asked for."""
        self.frame.set_title(long_day_text(today(self.context)), self._rota())
        self.context.runner.run(
            lambda journal: journal.timeline_count(Filter()), self._on_records_counted
        )
        if not self._drafts_read:
            self._drafts_read = True
            self.context.runner.run(lambda journal: journal.drafts(), self._on_drafts_read)
        self._load()
        self.banner.load()
        self.weekly.load()
        self.due.load()
        self.sheet.load()
        self.after_shift.load()
        if target.action in _NOTES:
            self._open_note(target)
        elif target.day is not None:
            self.shift.show_day(target.day)
        elif target.action in {"shift", "earlier", "calm"}:
            self._go_to(target.action)

    def deactivate(self) -> None:
        """Keep what was typed."""
        self.keep_draft_now()

    def focus_first(self) -> None:
        """The shift row; a line that was met stays in sight above it."""
        self.shift.form.focus_first()
        self._show(self.shift)
        self._show_banner()

    def panes(self) -> Sequence[QWidget]:
        """The shift, the note being written, the year."""
        sheet = self.notes.open_sheet()
        middle: QWidget = sheet.form if sheet else self.notes.buttons["hard"]
        return (self.shift.form.state, middle, self.year.grid)

    def keep_draft_now(self) -> None:
        """Keep what was answered for the shift, and the drafts of notes."""
        self.shift.keep_now()
        self.notes.keep_drafts_now()

    def verbs(self) -> frozenset[str]:
        """Keep, while a note is being written."""
        return frozenset({"keep"}) if self.notes.open_sheet() else frozenset()

    def perform(self, verb: str) -> None:
        """Keep the note being written."""
        sheet = self.notes.open_sheet()
        if verb == "keep" and sheet:
            sheet.keep()

    def gallery_states(self) -> Sequence[str]:
        """What `--pictures` draws."""
        return states()

    def show_gallery_state(self, state: str) -> None:
        """Bring the page into a named state."""
        show_state(self, state)

    def _parts(self) -> tuple[QWidget, ...]:
        above = (self.recovery, self.sheet, self.banner, self.imported, self.after_shift)
        below = (self.weekly, self.due, self.before, self.year)
        return (*above, self.shift, self.notes, self.calm, *below)

    def _load(self) -> None:
        self.shift.load()
        self.calm.load()
        self.year.load()

    def _rota(self) -> str:
        profile = self.context.lists.now.profile
        if profile.when_work != "fixed" or not (profile.starts and profile.ends):
            return ""
        weekday = self.context.lists.now.choices("weekday")[today(self.context).weekday()].key
        if profile.weekdays and weekday not in profile.weekdays:
            return ""
        return self.tr("{start} to {end}").format(start=profile.starts, end=profile.ends)

    def _go_to(self, action: str) -> None:
        chips = self.calm.buttons()
        if action == "calm" and chips:
            chips[0].setFocus()
        elif action == "earlier":
            self.shift.earlier.focus_first()
        else:
            self.focus_first()

    def _open_note(self, target: Target) -> None:
        sheet = self.notes.open(target.action)
        form = sheet.form
        if target.entry and isinstance(form, ContactForm) and not form.touched:
            form.who_when.choose(target.entry)
        self._show(sheet)

    def _bring_up_note(self) -> None:
        """The head of the note being written to the top, where not all of it can be seen."""
        sheet, ground = self.notes.open_sheet(), self.frame.widget()
        if sheet is None or ground is None:
            return
        top = sheet.mapTo(ground, QPoint()).y()
        bar = self.frame.verticalScrollBar()
        if top + sheet.height() > bar.value() + self.frame.viewport().height():
            bar.setValue(top - _ABOVE)

    def _show(self, part: QWidget) -> None:
        self.frame.ensureWidgetVisible(part, 0, _ABOVE)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, N802 - Qt's name
        """Tab goes through the page as it is read, then out of it."""
        taken = step(self, onwards=next) or leave(self, onwards=next)
        return taken or enter(self, onwards=next)

    def _on_drafts_read(self, drafts: Sequence[Draft]) -> None:
        self.notes.set_drafts(drafts)
        for draft in drafts:
            if draft.slot == "shift":
                self.shift.restore(draft)

    def _on_records_counted(self, count: int) -> None:
        self._first_ever = count == 0
        lead = self._rota()
        nothing = self.tr("Nothing noted today. One tap is enough.")
        self.frame.set_title(long_day_text(today(self.context)), lead if count else nothing)

    def _on_answer_wanted(self) -> None:
        self._open_note(Target(action="weekly_five"))

    def _on_open_changed(self) -> None:
        sheet = self.notes.open_sheet()
        answering = sheet is not None and isinstance(sheet.form, WeeklyFiveForm)
        self.weekly.stand_back(answering=answering)

    def _on_notes_open_changed(self) -> None:
        QTimer.singleShot(0, self, self._bring_up_note)  # once it has its place

    def _on_notes_kept(self) -> None:
        """Back to the top; what is offered after it is seen too, where there is room for both."""
        self.focus_first()
        QTimer.singleShot(0, self, self._show_after)

    def _show_after(self) -> None:
        focused = QApplication.focusWidget()
        if not self.notes.after.isHidden():
            self._show(self.notes.after)
        if focused is not None and self.frame.isAncestorOf(focused):
            self._show(focused)
        self._show_banner()

    def _show_banner(self) -> None:
        if not self.banner.isHidden():
            self._show(self.banner)

    def _on_banner_came_up(self) -> None:
        if self.notes.open_sheet() is None:
            QTimer.singleShot(0, self, self._show_banner)  # once it has its place

    def _on_shift_kept(self) -> None:
        words = (
            self.tr("Kept. That is all you need today.") if self._first_ever else self.tr("Kept.")
        )
        self._first_ever = False
        self.context.toasts.show(words, undo=True)

    def _on_bus_changed(self, changes: Changes) -> None:
        if any(changes.touches(kind) for kind in _SLOW):
            self._load()
            self.frame.set_title(long_day_text(today(self.context)), self._rota())

    def _on_lists_changed(self) -> None:
        self.frame.set_title(long_day_text(today(self.context)), self._rota())
