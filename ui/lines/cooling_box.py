"""The wait before a final step: by my own setting, skipped in one tap, without argument."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QTime, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.context import Context
from ui.widgets.boundaries.problem import Problem
from ui.widgets.boxes import DateBox, TimeBox
from ui.widgets.choicerow import ChoiceRow
from ui.widgets.fields import Field
from ui.widgets.flow import FlowLayout
from ui.widgets.forms.fresh import today
from ui.widgets.labels import Body
from ui.widgets.option import Option

WAIT, AT_ONCE, OTHER = "wait", "at_once", "other"
_LONGEST_WAIT = 7


class WaitRow(QWidget):
    """[Wait] [Don't wait] [Other time]; another time is asked for in place.

    Signals:
        edited(): another answer, or another time.
    """

    edited = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("wait_row")
        self._context = context
        self._until: datetime | None = None
        self.sentence = Body()
        self.sentence.setObjectName("wait_sentence")
        self.row = ChoiceRow(
            self.tr("How long to wait"),
            [
                Option(WAIT, self.tr("Wait")),
                Option(AT_ONCE, self.tr("Don't wait")),
                Option(OTHER, self.tr("Other time")),
            ],
        )
        self.row.hide_label()
        self.day = DateBox()
        self.time = TimeBox()
        self._other = QWidget()
        flow = FlowLayout(self._other, gap=12)
        flow.addWidget(Field(self.tr("Until"), self.day))
        flow.addWidget(Field(self.tr("At"), self.time))
        self.problem = Problem()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for part in (self.sentence, self.row, self._other, self.problem):
            column.addWidget(part)
        self._other.hide()
        self.setFocusProxy(self.row)
        self.row.value_changed.connect(self._on_row_changed)
        self.day.dateChanged.connect(self.edited)
        self.time.timeChanged.connect(self.edited)

    def offer(self, until: datetime, sentence: str) -> None:
        """Offer to wait until then; what was answered stays."""
        self._until = until
        self.sentence.setText(sentence)
        if self.row.value() is None:
            self.row.set_value(WAIT)
        local = until.astimezone(ZoneInfo(self._context.clock.zone()))
        for box in (self.day, self.time):
            box.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        first = today(self._context)
        first_day = QDate(first.year, first.month, first.day)
        self.day.setDateRange(first_day, first_day.addDays(_LONGEST_WAIT))
        if self.row.value() != OTHER:
            self.day.setDate(QDate(local.year, local.month, local.day))
        if self.row.value() != OTHER:
            self.time.setTime(QTime(local.hour, local.minute))
        for box in (self.day, self.time):
            box.blockSignals(False)  # noqa: FBT003 - Qt's own signature

    def until(self) -> datetime | None:
        """When the wait is over, in UTC; None where there is none."""
        answer = self.row.value()
        if answer == OTHER:
            return self._chosen_time()
        return None if answer == AT_ONCE else self._until

    def raw(self) -> str | None:
        """The answer, for a draft."""
        return self.row.value()

    def set_raw(self, raw: str | None) -> None:
        """Show what a draft kept."""
        self.row.set_value(raw)
        self._other.setVisible(raw == OTHER)

    def begin(self) -> None:
        """Nothing is answered, nothing waits."""
        self._until = None
        self.set_raw(None)

    def _chosen_time(self) -> datetime:
        day, time = self.day.date(), self.time.time()
        zone = ZoneInfo(self._context.clock.zone())
        local = datetime(
            day.year(), day.month(), day.day(), time.hour(), time.minute(), tzinfo=zone
        )
        return local.astimezone(UTC)

    def _on_row_changed(self, answer: Any) -> None:
        if answer is None:
            self.row.set_value(WAIT)
        self._other.setVisible(self.row.value() == OTHER)
        self.edited.emit()
