"""A sheet over the tabs of Lines: a way back, a title, a column. Esc leaves it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal_app.errors import AftershiftError, InvalidValue
from ui.context import Context
from ui.drafts import DraftKeeper
from ui.lines.tab import clear
from ui.messages import Answer
from ui.widgets.buttons import LinkButton
from ui.widgets.card import Card
from ui.widgets.forms.form import RecordForm
from ui.widgets.forms.tab_order import enter
from ui.widgets.messagebar import Kind
from ui.widgets.pagescroll import PageScroll

if TYPE_CHECKING:
    from journal_app.journal.changes import Changes
    from journal_app.journal.journal import Draft, Journal
    from journal_app.model.record import Record


class Sheet(PageScroll):
    """Owned by the page.

    Signals:
        left(): back to the tabs.
    """

    left = Signal()

    def __init__(self, context: Context, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent=parent)
        self.context = context
        self.back = LinkButton(self.tr("Back to my lines"), "arrow-left")
        self.back.setObjectName("sheet_back")
        self.back.clicked.connect(self.leave)
        self.body.insertWidget(0, self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self.rows = QVBoxLayout()
        self.rows.setSpacing(16)
        self.add(self.rows)

    def clear_rows(self) -> None:
        """Take away what is listed."""
        clear(self.rows)

    def focus_first(self) -> None:
        """Put the focus on the first control after the way back."""
        for row in range(self.rows.count()):
            item = self.rows.itemAt(row)
            widget = item.widget() if item else None
            if widget is not None and enter(widget, onwards=True):
                return
        self.back.setFocus(Qt.FocusReason.TabFocusReason)

    def leave(self) -> None:
        """Go back; whoever types in the sheet keeps a draft first."""
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)


class FormSheet(Sheet):
    """A sheet with one form: its draft, its Keep, and what was typed for something else before.

    Signals:
        kept(Record): the journal has it.
        draft_kept(str): one quiet line for the status bar.
        brought_back(): what was thrown away is there again; show the sheet.
    """

    brought_back = Signal()
    kept = Signal(object)
    draft_kept = Signal(str)

    def __init__(
        self, context: Context, title: str, form: RecordForm, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, title, parent)
        self.form = form
        self.about: dict[str, Any] = {}
        self._wanted: dict[str, Any] = {}
        self._to_edit: Record | None = None
        self._keeping: Record | None = None
        self._looked = False
        self._found: Draft | None = None
        self._thrown: Mapping[str, Any] = {}
        self.card = Card()
        self.card.add(form)
        self.rows.addWidget(self.card)
        self.drafts = DraftKeeper(context.runner, form.KEY, self._document, self)
        self.drafts.kept.connect(self._on_drafts_kept)
        form.edited.connect(self.drafts.touch)
        form.edited.connect(form.foot.offer_to_throw_away)
        form.left.connect(self.drafts.keep_now)
        form.keep_wanted.connect(self.keep)
        form.cancel_wanted.connect(self._on_form_cancel_wanted)
        self.message.action_chosen.connect(self._on_message_action_chosen)

    def open_about(self, about: dict[str, Any]) -> None:
        """Begin about something; what is typed about something else is offered first."""
        self.message.clear()
        if self.form.touched and about != self.about:
            self._wanted = about
            answers = [("on", self.tr("Go on with it")), ("leave", self.tr("Leave it"))]
            self.message.show_message(
                Kind.INFO, self.tr("Another form is not finished yet."), answers
            )
        elif not self.form.touched:
            self._begin_about(about)
        self._look_for_draft()
        self.verticalScrollBar().setValue(0)

    def edit(self, record: Record) -> None:
        """Change a kept record; what is typed about something else is offered first."""
        self._to_edit = record
        self.open_about({"editing": record.id})

    def keep(self) -> None:
        """Hand the record to the journal; a problem is said beside its field."""
        if self._keeping is not None:
            return
        try:
            record = self.form.record()
        except InvalidValue:
            return
        self._keeping = record
        editing = "editing" in self.about

        def change(journal: Journal) -> Changes:
            return journal.revise(record) if editing else self.use(journal, record)

        self.context.runner.change(change, self._on_record_kept, self._on_failed)

    def leave(self) -> None:
        """Keep a draft and go back."""
        self.drafts.keep_now()
        super().leave()

    def focus_first(self) -> None:
        """The form's first question."""
        self.form.focus_first()

    def use(self, journal: Journal, record: Record) -> Changes:
        """What keeping means; on the database thread."""
        return journal.record(record)

    def begin(self, about: dict[str, Any]) -> None:
        """Show an empty form about something; sheets that fill something in override it."""
        del about
        self.form.begin()

    def said(self, record: Record) -> str:
        """What the toast says once it is kept."""
        del record
        return self.tr("Kept.")

    def show_edited(self, record: Record) -> None:
        """Show a kept record in the form; sheets with more to show override it."""
        self.form.load(record)

    def _begin_about(self, about: dict[str, Any]) -> None:
        self.about = about
        record, self._to_edit = self._to_edit, None
        if "editing" not in about:
            self.begin(about)
        elif record is not None:
            self.show_edited(record)

    def _document(self) -> dict[str, Any] | None:
        document = self.form.draft_document()
        return None if document is None else document | {"about": self.about}

    def _look_for_draft(self) -> None:
        if not self._looked:
            self._looked = True
            slot = self.form.KEY
            self.context.runner.run(lambda journal: journal.draft(slot), self._on_draft_read)

    def _on_draft_read(self, draft: Draft | None) -> None:
        if draft is not None and not self.form.touched:
            self._found = draft
            answers = [("draft", self.tr("Go on with it"))]
            self.message.show_message(Kind.INFO, self.tr("A draft is kept."), answers)

    def _on_message_action_chosen(self, key: str) -> None:
        self.message.clear()
        if key == "leave":
            self.drafts.drop()
            self._begin_about(self._wanted)
        elif key == "draft" and self._found is not None:
            self._show_document(self._found.document)
        self.focus_first()

    def _show_document(self, document: Mapping[str, Any]) -> bool:
        try:
            self.about = dict(document["about"])
            if "editing" not in self.about:
                self.begin(self.about)
            self.form.restore(document)
        except (InvalidValue, KeyError, ValueError, TypeError):
            self.form.begin()  # of a newer version: what cannot be shown stays where it is
            return False
        self.form.foot.offer_to_throw_away()
        return True

    def _on_form_cancel_wanted(self) -> None:
        thrown = self._document()
        self.drafts.drop()
        self.form.begin()
        self.left.emit()
        if thrown is not None:
            self._thrown = thrown
            back = Answer(self.tr("Bring it back"), self._on_thrown_wanted)
            self.context.messages.show(self.tr("Thrown away."), back)

    def _on_thrown_wanted(self) -> None:
        self.context.messages.clear()
        if self._show_document(self._thrown):
            self.drafts.touch()
            self.brought_back.emit()

    def _on_record_kept(self, changes: Changes) -> None:
        del changes
        record, self._keeping = self._keeping, None
        self.drafts.drop()
        self.context.messages.clear()
        if record is not None:
            self.context.toasts.show(self.said(record), undo=True)
        self.form.begin()
        self.draft_kept.emit("")
        self.kept.emit(record)

    def _on_failed(self, error: AftershiftError) -> None:
        self._keeping = None
        self.drafts.touch()
        if isinstance(error, InvalidValue):
            self.form.show_problem(error)
        else:
            self.context.messages.show_error(error, Answer(self.tr("Try again"), self.keep))

    def _on_drafts_kept(self, at: str) -> None:
        if self.form.touched:
            text = self.tr("Draft kept {time}").format(time=at)
            self.form.foot.status.setText(text)
            self.draft_kept.emit(text)
