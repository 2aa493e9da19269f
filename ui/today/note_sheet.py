"""One note being written, in place: its form, its draft, and what happens when it is kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from journal_app.errors import AftershiftError, InvalidValue
from journal_app.model.record import Record
from ui.context import Context
from ui.drafts import DraftKeeper
from ui.messages import Answer
from ui.widgets.buttons import IconButton
from ui.widgets.card import Card
from ui.widgets.forms.form import RecordForm

if TYPE_CHECKING:
    from journal_app.journal.changes import Changes
    from journal_app.journal.journal import Draft, Journal

Use = Callable[["Journal", Record], "Changes"]


class NoteSheet(Card):
    """Owned by Today; closing it keeps the draft, never discards.

    Signals:
        kept(Record): the note is in the journal.
        closed(): put away; what was typed is a draft.
        draft_kept(str): one quiet line for the status bar.
        brought_back(): what was thrown away is there again.
    """

    kept = Signal(object)
    closed = Signal()
    draft_kept = Signal(str)
    brought_back = Signal()

    def __init__(
        self, title: str, form: RecordForm, context: Context, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, parent=parent)
        self.setObjectName(f"sheet_{form.KEY}")
        self.form = form
        self._context = context
        self._keep_with: Use | None = None
        self._keeping: Record | None = None
        self._refused = False
        self._thrown: dict[str, Any] | None = None
        self.drafts = DraftKeeper(context.runner, form.KEY, form.draft_document, self)
        self.close_button = IconButton("x", self.tr("Put away; a draft is kept"))
        line = QHBoxLayout()
        line.addWidget(self.title, 1)
        line.addWidget(self.close_button)
        self.body.insertLayout(0, line)
        self.add(form)
        self.close_button.clicked.connect(self._on_close_button_clicked)
        form.edited.connect(self.drafts.touch)
        form.left.connect(self.drafts.keep_now)
        form.keep_wanted.connect(self.keep)
        form.edited.connect(form.foot.offer_to_throw_away)
        form.cancel_wanted.connect(self._on_form_cancel_wanted)
        self.drafts.kept.connect(self._on_drafts_kept)
        self.hide()

    def begin(self, keep_with: Use | None = None) -> None:
        """An empty note; `keep_with` is done in place of plain keeping."""
        self._keep_with = keep_with
        self.form.begin()

    def restore(self, draft: Draft) -> bool:
        """Show a draft again; False where it cannot be read any more."""
        try:
            self.form.restore(draft.document)
        except (InvalidValue, KeyError, ValueError, TypeError):
            self.form.begin()
            return False
        self.form.foot.offer_to_throw_away()
        return True

    def keep_with(self, use: Use) -> None:
        """Do this when the note is kept, in place of plain keeping."""
        self._keep_with = use

    def keep(self) -> None:
        """Hand the note to the journal; a problem is said beside its field."""
        if self._keeping is not None:
            return
        try:
            record = self.form.record()
        except InvalidValue:
            return
        self._keeping = record
        use = self._keep_with or _record
        self._context.runner.change(
            lambda journal: use(journal, record), self._on_record_kept, self._on_failed
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts it away and keeps the draft."""
        if event.key() == Qt.Key.Key_Escape:
            self._on_close_button_clicked()
        else:
            super().keyPressEvent(event)

    def _on_form_cancel_wanted(self) -> None:
        self._thrown = self.form.draft_document()
        self.drafts.drop()
        self.form.begin()
        self.hide()
        self.closed.emit()
        self._context.messages.show(
            self.tr("Thrown away."), Answer(self.tr("Bring it back"), self._on_thrown_wanted)
        )

    def _on_thrown_wanted(self) -> None:
        thrown, self._thrown = self._thrown, None
        self._context.messages.clear()
        if thrown is not None:
            self.form.restore(thrown)
            self.form.foot.offer_to_throw_away()
            self.drafts.touch()
            self.show()
            self.brought_back.emit()

    def _on_record_kept(self, changes: Changes) -> None:
        del changes
        record, self._keeping = self._keeping, None
        self._keep_with = None
        if self._refused:
            self._refused = False
            self._context.messages.clear()
        self.drafts.drop()
        self.form.begin()
        self.hide()
        self.draft_kept.emit("")
        self.kept.emit(record)

    def _on_failed(self, error: AftershiftError) -> None:
        self._keeping = None
        self.drafts.touch()
        if isinstance(error, InvalidValue):
            self.form.show_problem(error)
        else:
            self._refused = True
            self._context.messages.show_error(error, Answer(self.tr("Try again"), self.keep))

    def _on_drafts_kept(self, at: str) -> None:
        if self.form.touched:
            text = self.tr("Draft kept {time}").format(time=at)
            self.form.foot.status.setText(text)
            self.draft_kept.emit(text)

    def _on_close_button_clicked(self) -> None:
        self.drafts.keep_now()
        self.hide()
        self.closed.emit()


def _record(journal: Journal, record: Record) -> Changes:
    return journal.record(record)
