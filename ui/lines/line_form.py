"""The sentence builder: **When ... , I ...** - my words first, the condition is optional."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from journal_app.errors import InvalidValue
from journal_app.journal.boundaries import months_on
from journal_app.model.condition import Condition
from journal_app.model.line import Line
from journal_app.model.record import Record
from ui.context import Context
from ui.lines.condition_editor import ConditionEditor, condition_values, refused
from ui.lines.preview_panel import INCOMPLETE, PreviewPanel
from ui.widgets.forms.editor import Editor
from ui.widgets.forms.field import Control, Field
from ui.widgets.forms.form import RecordForm
from ui.widgets.forms.fresh import fresh_header, today
from ui.widgets.labels import Note, Strong
from ui.words import error_text

translate = QCoreApplication.translate
_UNSAID = "?"
_REVIEW_MONTHS = 3
_MOVED = ("moved_why", "moved_words")


class LineForm(RecordForm):
    """Owned by the builder; `moving` asks why, and makes a new version."""

    KEY = "line"
    RECORD = Line

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        self.condition = ConditionEditor(context)
        self.preview = PreviewPanel(context)
        self.moving = False
        super().__init__(context, _fields(), (), parent)
        self.measured = Strong(self.tr("When it is met"))
        optional = self.tr("Optional. Without it you say yourself when it was crossed.")
        for part in (self.preview, self.condition, Note(optional), self.measured):
            self.panel.insert_after("plan", part)
        self.moved_note = Note(self.tr("The old line keeps its crossings."))
        self.panel.insert_after("moved_words", self.moved_note)
        self.condition.edited.connect(self._on_condition_edited)
        self.preview.refused.connect(self._on_preview_refused)
        self.begin()

    def begin(self) -> None:
        """Show an empty builder."""
        self.moving = False
        super().begin()
        self._dress()

    def begin_with(self, line: Line, condition: Condition, *, moving: bool = False) -> None:
        """Show a line from an example, or one that is to be moved; nothing is kept yet."""
        self.moving = moving
        self._show(replace(line, moved_why=(), moved_words=""))
        self.condition.set_value(condition)
        self._look()
        self._dress()

    @property
    def identity(self) -> str | None:
        """Which line is being moved."""
        shown = self._shown()
        return shown.identity if self.moving and isinstance(shown, Line) else None

    def record(self) -> Line:
        """The line as it is written now; raises InvalidValue, said beside the field."""
        record = super().record()
        assert isinstance(record, Line)  # noqa: S101 - tells the type; RECORD says so
        return record

    def draft_document(self) -> dict[str, Any] | None:
        """All that is written, with the condition as it stands."""
        document = super().draft_document()
        if document is None:
            return None
        raw = {"condition": self.condition.raw()}
        return document | {"answers": document["answers"] | raw, "moving": self.moving}

    def restore(self, document: Mapping[str, Any]) -> None:
        """Show what `draft_document` made; raises InvalidValue, KeyError or ValueError."""
        self.moving = bool(document["moving"])
        super().restore(document)
        self._dress()

    def show_problem(self, error: InvalidValue) -> None:
        """Say what is wrong beside the field, or beside the part of the condition."""
        part = refused(error)
        if not part:
            super().show_problem(error)
            return
        self.condition.say_refusal(part, error_text(error))
        self.condition.part(part).setFocus()

    def _blank(self) -> Record:
        # A line cannot be without words; this one is never shown nor kept.
        review = months_on(today(self.context), _REVIEW_MONTHS)
        header = fresh_header(self.context)
        return Line(**header, words=_UNSAID, by_hand=True, review_on=review)

    def _show(self, record: Record) -> None:
        super()._show(record)
        if isinstance(record, Line):
            self.give("words", "" if record.words == _UNSAID else record.words)
            self.condition.set_value(record.condition)
            self.preview.begin(record.identity if self.moving else None)
        self._look()

    def _answers(self) -> dict[str, Any]:
        return super()._answers() | condition_values(self.condition.value())

    def _editors(self) -> Iterator[tuple[str, Editor]]:
        yield from super()._editors()
        yield "condition", self.condition

    def _on_field_edited(self, path: str) -> None:
        super()._on_field_edited(path)
        if path == "plan":
            self._look()

    def _on_condition_edited(self) -> None:
        self._touch()
        self._look()

    def _look(self) -> None:
        plan = self.panel.editors["plan"].raw() or ""
        try:
            condition = self.condition.value()
        except InvalidValue as error:
            self.condition.say_refusal(refused(error) or "value", error_text(error))
            return
        self.preview.look(condition, plan)

    def _on_preview_refused(self, refusal: Any) -> None:
        if refusal is None or refusal.line or refusal.field in INCOMPLETE:
            self.condition.say_refusal("", "")
        else:
            self.condition.say_refusal(refusal.field, refusal.message)

    def _dress(self) -> None:
        for path in _MOVED:
            self.panel.editors[path].setVisible(self.moving)
        self.moved_note.setVisible(self.moving)
        self.foot.show_editing()
        self.foot.cancel.setText(
            self.tr("Leave it as it was") if self.moving else self.tr("Not now")
        )


def _fields() -> tuple[Field, ...]:
    return (
        Field("moved_why", Control.SOME, translate("Fields", "Why am I moving it?")),
        Field("moved_words", Control.LINE, translate("Fields", "In my own words")),
        Field("words", Control.WORDS, translate("Fields", "In my words")),
        Field("why", Control.WORDS, translate("Fields", "Why it matters to me"), beside=True),
        Field("plan", Control.LINE, translate("Fields", "Then I...")),
        Field("firm", Control.ONE, translate("Fields", "Firm, or flexible")),
        Field("line_kind", Control.ONE, translate("Fields", "What it is about")),
        Field(
            "by_hand",
            Control.TICK,
            translate("Fields", "I say so: I can always say that it was crossed"),
        ),
        Field("review_on", Control.DATE, translate("Fields", "Look at it again on")),
    )
