"""Forms of a shift and of a check-in."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QWidget

from journal_app.errors import InvalidValue
from journal_app.model.check_in import CheckIn
from journal_app.model.instant import When
from journal_app.model.record import Record
from journal_app.model.shift import Shift
from journal_app.model.when import read_when
from ui.context import Context
from ui.navigation import Target
from ui.widgets.buttons import LinkButton
from ui.widgets.forms.choosing import PickEditor
from ui.widgets.forms.day_fields import check_in_fields, mark_fields, shift_fields, shift_group
from ui.widgets.forms.form import RecordForm
from ui.widgets.forms.fresh import fresh_header
from ui.widgets.forms.nouns import more_about
from ui.widgets.forms.state_row import StateRow
from ui.widgets.forms.when_text import clock_text
from ui.widgets.forms.wording import scale_label

_SCOPED = frozenset({"nearly", "yes"})


class ShiftForm(RecordForm):
    """The shift row, the second row that unfolds below it, and More about the shift."""

    KEY = "shift"
    RECORD = Shift

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        self.state = StateRow(context.lists.now.work.stretch)
        super().__init__(
            context, shift_fields(), [shift_group(context.lists.now.work.stretch)], parent
        )
        self.state.value_changed.connect(self._on_state_value_changed)
        self.column.insertWidget(0, self.state)
        self._help = LinkButton(self.tr("If it's too much right now"), "life-buoy")
        self._help.clicked.connect(self._on_help_clicked)
        self.panel.insert_after("enough_scope", self._help)
        self.begin()

    def _on_lists_changed(self) -> None:
        super()._on_lists_changed()
        stretch = self.context.lists.now.work.stretch
        self.state.name_stretch(stretch)
        self.more.fold("shift").header.setText(more_about(stretch))

    def focus_first(self) -> None:
        """Put the focus on the shift row."""
        self.state.setFocus()

    def begin_on(self, day: date) -> None:
        """Show an empty form for the shift of a day."""
        now, zone = self.context.clock.now(), self.context.clock.zone()
        read = read_when(day.isoformat(), now, zone, self.context.lists.now.turns_at)
        self._show(Shift(day=day, when=read.when, state="unknown"))

    def _blank(self) -> Record:
        return Shift(**fresh_header(self.context, "shift"), state="unknown")

    def _show(self, record: Record) -> None:
        super()._show(record)
        if isinstance(record, Shift):
            self.state.set_answer(record.state, record.enough)
        self.derive()

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
        self.derive()

    def _on_state_value_changed(self) -> None:
        state = self.state.state()
        if state in {"ok", "hard"}:
            self.panel.set_values({"enough": "yes" if self.state.enough() else "no"})
        elif state == "off":
            self.panel.set_values({"enough": None, "enough_scope": None})
        self.derive()
        self._touch()

    def _on_field_edited(self, path: str) -> None:
        if path == "enough":
            self.state.set_answer(self.state.state() or "unknown", self.answer("enough"))
        self.derive()
        super()._on_field_edited(path)

    def derive(self) -> None:
        """Show the second row once there is a shift, and the scope once it was nearly enough."""
        working = self.state.state() in {"ok", "hard"}
        self.panel.setVisible(working)
        self.foot.setVisible(working or not self.foot.keeps_itself)
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

    def name_hard_one(self, when: When | None) -> None:
        """Name the last hard one by its time alone, never by its text; None where there is none."""
        editor = self.panel.editors["going_round"]
        assert isinstance(editor, PickEditor)  # noqa: S101 - tells the type; the tables say so
        label = scale_label("going_round")
        if when is not None:
            local = when.local
            day = QLocale().toString(QDate(local.year, local.month, local.day), "dddd")
            clock = clock_text(local, self.context.preferences.now.clock)
            at = day if when.precision == "shift" else f"{day} {clock}"
            label = self.tr("{question}, since {time}").format(question=label, time=at)
        editor.row.set_label(label)

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
