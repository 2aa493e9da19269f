"""A day, typed or picked: "17 nov", "yesterday", or from a calendar that opens beside the box."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtWidgets import QCalendarWidget, QVBoxLayout, QWidget

from ui.widgets.buttons import IconButton
from ui.widgets.forms.typing_in import LineEditor

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def write_day(day: date) -> str:
    """A day as it can be typed, and read again."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


class DayPicker(IconButton):
    """A button that opens a calendar; Esc or a click elsewhere closes it.

    Signals:
        picked(date): a day was chosen.
    """

    picked = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__("calendar", name, parent)
        self._sheet: QWidget | None = None
        self._calendar: QCalendarWidget | None = None
        self.clicked.connect(self._on_self_clicked)

    def _on_self_clicked(self) -> None:
        if self._sheet is None:
            self._sheet = QWidget(self, Qt.WindowType.Popup)
            self._calendar = QCalendarWidget()
            self._calendar.setObjectName("day_calendar")
            self._calendar.setAccessibleName(self.accessibleName())
            self._calendar.setVerticalHeaderFormat(
                QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader
            )
            self._calendar.activated.connect(self._on_calendar_picked)
            self._calendar.clicked.connect(self._on_calendar_picked)
            column = QVBoxLayout(self._sheet)
            column.setContentsMargins(8, 8, 8, 8)
            column.addWidget(self._calendar)
        self._sheet.move(self.mapToGlobal(QPoint(0, self.height() + 4)))
        self._sheet.show()
        if self._calendar is not None:
            self._calendar.setFocus()

    def _on_calendar_picked(self, day: QDate) -> None:
        if self._sheet is not None and self._sheet.isVisible():
            self._sheet.hide()
            self.picked.emit(date(day.year(), day.month(), day.day()))


class DayEditor(LineEditor):
    """A date without a time."""

    def __init__(
        self, path: str, label: str, read: Callable[[str], date], parent: QWidget | None = None
    ) -> None:
        super().__init__(path, label, read, write_day, parent=parent)
        self.picker = DayPicker(self.tr("{label}: pick a day").format(label=label))
        self.picker.picked.connect(self._on_picker_picked)
        self.line.insertWidget(1, self.picker)

    def _on_picker_picked(self, day: date) -> None:
        self.set_value(day)
        self._on_control_changed()
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)
