"""What all forms share: fields in and out of a record, drafts of half a note, problems in place.

A form never keeps anything itself: who owns it asks for `record()` and hands it to the journal.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal_app.errors import InvalidValue
from journal_app.model.canonical import from_document, to_document
from journal_app.model.instant import When
from journal_app.model.record import Record
from journal_app.model.shape import assemble, leaves
from ui.context import Context
from ui.widgets.forms.actions import FormActions
from ui.widgets.forms.editor import Editor
from ui.widgets.forms.field import Field, FieldGroup
from ui.widgets.forms.more import MoreGroups
from ui.widgets.forms.panel import GAP, FieldPanel
from ui.widgets.forms.tab_order import enter, step
from ui.words import error_text

_LONG = ("statement", "reflection", "note")


class RecordForm(QWidget):
    """Base of all forms; owned by a page.

    Signals:
        edited(): the worker changed something; cheap, sent on every key.
        left(): the focus left a long text box, so that a draft can be kept.
        keep_wanted(): the Keep button was pressed.
        cancel_wanted(): an edit is to be left as it was, or a new one to be thrown away.
    """

    RECORD: ClassVar[type[Record]]
    KEY: ClassVar[str]

    edited = Signal()
    left = Signal()
    keep_wanted = Signal()
    cancel_wanted = Signal()

    def __init__(
        self,
        context: Context,
        fields: Iterable[Field],
        groups: Sequence[FieldGroup] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.context = context
        self.setObjectName(f"form_{self.KEY}")
        self._base: Record | None = None
        self._touched = False
        self.panel = FieldPanel(fields, self.RECORD, context)
        self.more = MoreGroups(groups, self.RECORD, context)
        self.foot = FormActions(more=bool(groups))
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(GAP)
        for part in (self.panel, self.foot, self.more):
            self.column.addWidget(part)
        self._connect()

    @property
    def touched(self) -> bool:
        """Whether the worker changed anything since the record was shown."""
        return self._touched

    def begin(self) -> None:
        """Show an empty form for a new record."""
        self._show(self._blank())

    def load(self, record: Record) -> None:
        """Show a kept record to be edited; groups with answers are unfolded."""
        self._show(record)
        self.more.unfold_answered()
        self.foot.show_editing()

    def record(self) -> Record:
        """The record as it is answered now.

        Raises:
            InvalidValue: an answer is not what its field takes; it is said beside the field.
        """
        base = self._shown()
        try:
            when, day = self._moment(base)
            values = {leaf.path: leaf.get(base) for leaf in leaves(self.RECORD)}
            values |= {tuple(path.split(".")): value for path, value in self._answers().items()}
            header = {"id": base.id, "written": base.written, "edited": base.edited}
            return assemble(self.RECORD, header | {"day": day, "when": when}, values)
        except InvalidValue as error:
            self.show_problem(error)
            raise

    def draft_document(self) -> dict[str, Any] | None:
        """All that is answered and typed, valid or not, as plain values; None while untouched."""
        if not self._touched:
            return None
        raws = {path: editor.raw() for path, editor in self.panel.editors.items()}
        return {
            "form": self.KEY,
            "record": to_document(self._shown_without(raws)),
            "answers": raws | self.more.raws(),
        }

    def restore(self, document: Mapping[str, Any]) -> None:
        """Show what `draft_document` made.

        Raises:
            InvalidValue, KeyError, ValueError: it is not a draft of this form.
        """
        self._show(from_document(document["record"]))
        answers = document["answers"]
        self.more.restore(answers)
        for path, editor in self._editors():
            if path in answers:
                editor.set_raw(answers[path])
        self._touched = True
        self.derive()

    def mark_kept(self) -> None:
        """What is shown is in the journal; only later edits count as touched."""
        self._touched = False

    def mark_unkept(self) -> None:
        """What is shown could not be kept after all."""
        self._touched = True

    def keep_by_itself(self) -> None:
        """Its owner keeps every answer at once: no Keep and no way back are shown."""
        self.foot.keeps_itself = self.more.keeps_itself = True
        self.foot.begin()

    def show_problem(self, error: InvalidValue) -> None:
        """Say what is wrong beside the field it is about, and go there; nothing is lost."""
        text = error_text(error)
        self.more.reveal(error.field)
        editor = dict(self._editors()).get(error.field)
        if editor is None:
            self.foot.show_status(text)
            return
        editor.show_problem(text)
        editor.setFocus()

    def focus_first(self) -> None:
        """Put the focus on the first question."""
        enter(self.panel, onwards=True)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The form itself shows no ring and takes no words: its first question does."""
        super().focusInEvent(event)
        self.focus_first()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, N802 - Qt's name
        """Tab goes through the form as it is read."""
        return step(self, onwards=next) or super().focusNextPrevChild(next)

    def answer(self, path: str) -> Any:
        """The answer of one field, wherever it is asked; raises InvalidValue."""
        editor = self.panel.editors.get(path)
        return editor.value() if editor else self.more.answer(path)

    def give(self, path: str, value: Any) -> None:
        """Show an answer in one field, wherever it is asked; nobody is told."""
        self.panel.set_values({path: value})
        self.more.set_values({path: value})

    def derive(self) -> None:
        """Bring what follows from the answers in line with them; most forms derive nothing."""

    def _blank(self) -> Record:
        """An empty record of this form, for this moment."""
        raise NotImplementedError

    def _moment(self, base: Record) -> tuple[When, date]:
        """Moment and day of the record; a contact asks for them."""
        return base.when, base.day

    def _answers(self) -> dict[str, Any]:
        return self.panel.values() | self.more.values()

    def _shown(self) -> Record:
        if self._base is None:
            self._base = self._blank()
        return self._base

    def _shown_without(self, raws: Mapping[str, Any]) -> Record:
        """The record first shown, less its long words, which stand among the answers."""
        words: dict[str, Any] = {name: "" for name in _LONG if name in raws}
        return replace(self._shown(), **words)

    def _show(self, record: Record) -> None:
        self._base = record
        values = {".".join(leaf.path): leaf.get(record) for leaf in leaves(self.RECORD)}
        self.panel.set_values(values)
        self.more.fold_all()
        self.more.set_values(values)
        for _path, editor in self._editors():
            editor.show_problem("")
        self.foot.begin()
        self._touched = False

    def _on_field_edited(self, path: str) -> None:
        """An answer changed; forms that derive something from it override this."""
        del path
        self._touch()

    def _touch(self) -> None:
        self._touched = True
        self.edited.emit()

    def _editors(self) -> Iterator[tuple[str, Editor]]:
        yield from self.panel.editors.items()
        yield from self.more.editors()

    def _connect(self) -> None:
        self.panel.edited.connect(self._on_field_edited)
        self.panel.left.connect(self.left)
        self.more.edited.connect(self._on_field_edited)
        self.more.left.connect(self.left)
        self.more.keep.clicked.connect(self.keep_wanted)
        self.foot.keep.clicked.connect(self.keep_wanted)
        self.foot.cancel.clicked.connect(self.cancel_wanted)
        self.foot.more.clicked.connect(self.more.toggle)
        self.context.lists.changed.connect(self._on_lists_changed)

    def _on_lists_changed(self) -> None:
        self.panel.refresh()
        self.more.refresh()
