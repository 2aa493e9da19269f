"""The year at the foot of Today: a small square a day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal_app.model.views import DayMark
from ui.context import Context
from ui.navigation import Target
from ui.widgets.forms.fresh import today
from ui.widgets.labels import Section
from ui.widgets.yeargrid import DayMark as Square
from ui.widgets.yeargrid import YearGrid
from ui.words import label


class YearCard(QWidget):
    """Owned by Today; a day opens in the Timeline."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("year_card")
        self._context = context
        self.grid = YearGrid(self.tr("The last twelve months, a square a day"), today(context))
        self.grid.setObjectName("year_grid")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addWidget(Section(self.tr("Last 12 months")))
        column.addWidget(self.grid)
        self.grid.day_activated.connect(self._on_grid_day_activated)

    def load(self) -> None:
        """Read the year."""
        first = self._context.preferences.now.first_weekday
        monday = (first or QLocale().firstDayOfWeek().value) == Qt.DayOfWeek.Monday.value
        self.grid.set_week_starts_monday(monday)
        now = today(self._context)
        self._context.runner.run(lambda journal: journal.year(now), self._on_year_read)

    def _on_year_read(self, marks: Sequence[DayMark]) -> None:
        squares = {mark.day: self._square(mark) for mark in marks}
        self.grid.set_days(squares, today(self._context))

    def _square(self, mark: DayMark) -> Square:
        return Square(
            text=self._words(mark),
            mood=mark.mood,
            strain=mark.strain,
            enough=mark.enough == "yes",
            off=mark.state == "off",
        )

    def _words(self, mark: DayMark) -> str:
        lists = self._context.lists.now
        states = {choice.key: label(choice) for choice in lists.every("state")}
        moods = {choice.key: label(choice) for choice in lists.every("mood")}
        parts = [states.get(mark.state, "")]
        if mark.mood is not None:
            word = moods.get(str(mark.mood), "")
            parts.append(self.tr("mood {number}, {word}").format(number=mark.mood, word=word))
        if mark.strain is not None:
            parts.append(self.tr("strain {number}").format(number=mark.strain))
        if mark.enough == "yes":
            parts.append(self.tr("enough"))
        return ", ".join(parts)

    def _on_grid_day_activated(self, day: date) -> None:
        self._context.navigation.go("timeline", Target(day=day))
