"""Forms of a shift and of a check-in."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from journal_app.errors import InvalidValue
from journal_app.model.check_in import CheckIn
from journal_app.model.record import Record
from journal_app.model.shift import Shift
from ui.context import Context
from ui.navigation import Target
from ui.widgets.buttons import LinkButton
from ui.widgets.forms.day_fields import check_in_fields, mark_fields, shift_fields, shift_group
from ui.widgets.forms.form import RecordForm
from ui.widgets.forms.fresh import fresh_header
from ui.widgets.forms.state_row import StateRow

_SCOPED = frozenset({"nearly", "yes"})


class ShiftForm(RecordForm):
    """The shift row, the second row that unfolds below it, and More about the shift."""

    KEY = "shift"
    RECORD = Shift

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        self.state = StateRow()
        super().__init__(context, shift_fields(), [shift_group()], parent)
        self.state.value_changed.connect(self._on_state_value_changed)
        self.column.insertWidget(0, self.state)
        self._help = LinkButton(self.tr("If it's too much right now"), "life-buoy")
        self._help.clicked.connect(self._on_help_clicked)
        self.panel.insert_after("enough_scope", self._help)
        self.begin()

    def focus_first(self) -> None:
        """Put the focus on the shift row."""
        self.state.setFocus()

    def _blank(self) -> Record:
        return Shift(**fresh_header(self.context, "shift"), state="unknown")

    def _show(self, record: Record) -> None:
        super()._show(record)
        if isinstance(record, Shift):
            self.state.set_answer(record.state, record.enough)
        self._unfold()

    def _answers(self) -> dict[str, Any]:
        answers = super()._answers() | {"state": self.state.state()}
        if answers["enough"] not in _SCOPED:
            answers["enough_scope"] = None
        if answers["state"] is None:
            message = self.tr("One tap is enough: OK, hard, or off.")
            raise InvalidValue(field="state", message=message)
        return answers

    def draft_document(self) -> dict[str, Any] | None:
        """All that is answered and typed, with the state."""
        document = super().draft_document()
        return document and document | {"state": self.state.value()}

    def restore(self, document: Any) -> None:
        """Show what `draft_document` made; raises InvalidValue, KeyError or ValueError."""
        super().restore(document)
        self.state.set_value(document["state"])
        self._unfold()

    def _on_state_value_changed(self) -> None:
        state = self.state.state()
        if state in {"ok", "hard"}:
            self.panel.set_values({"enough": "yes" if self.state.enough() else "no"})
        elif state == "off":
            self.panel.set_values({"enough": None, "enough_scope": None})
        self._unfold()
        self._touch()

    def _on_field_edited(self, path: str) -> None:
        if path == "enough":
            self.state.set_answer(self.state.state() or "unknown", self.answer("enough"))
        self._unfold()
        super()._on_field_edited(path)

    def _unfold(self) -> None:
        working = self.state.state() in {"ok", "hard"}
        self.panel.setVisible(working)
        self.foot.setVisible(working)
        scope = self.panel.editors["enough_scope"]
        scope.setVisible(self.answer("enough") in _SCOPED)
        everything = scope.value() == "everything" and not scope.isHidden()
        self._help.setVisible(everything)

    def _on_help_clicked(self) -> None:
        self.context.navigation.go("help", Target(action="card"))


class CheckInForm(RecordForm):
    """Two taps are enough."""

    KEY = "check_in"
    RECORD = CheckIn

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, check_in_fields(), (), parent)
        self.begin()

    def focus_first(self) -> None:
        """Put the focus on the first question."""
        self.panel.editors["mood"].setFocus()

    def _answers(self) -> dict[str, Any]:
        answers = super()._answers()
        if all(value in (None, "", ()) for value in answers.values()):
            message = self.tr("One tap or one sentence is enough to keep it.")
            raise InvalidValue(field="", message=message)
        return answers

    def _blank(self) -> Record:
        return CheckIn(**fresh_header(self.context))


class MarkForm(CheckInForm):
    """A mark about a followed customer: dread before a meeting, or what was put off."""

    KEY = "mark"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        RecordForm.__init__(self, context, mark_fields(), (), parent)
        self._customer: str | None = None
        self.begin()

    def begin_about(self, customer_id: str) -> None:
        """Show an empty form for a mark about this customer."""
        self._customer = customer_id
        self.begin()

    def focus_first(self) -> None:
        """Put the focus on the first question."""
        self.panel.editors["dread_before"].setFocus()

    def _blank(self) -> Record:
        return CheckIn(**fresh_header(self.context), customer=self._customer)
