"""Reminders: the Weekly Five, off until chosen. Nothing is ever pushed; a card waits on Today."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale, QTime

from journal_app.settings import WEEKDAYS, WEEKLY_HOURS
from ui.context import Context
from ui.settings.section import Section, tr

_MONDAY = date(2026, 1, 5)


class RemindersSection(Section):
    """One switch, and the day and hour from which the five are open."""

    def __init__(self, context: Context) -> None:
        super().__init__(
            context,
            tr("Reminders"),
            tr("Nothing pops up and nothing counts. When it is time, a card waits on Today."),
        )
        self.add_tick("weekly_five", self.tr("Weekly Five, 20 seconds a week"))
        days = [(_day_name(number), number) for number in WEEKDAYS]
        self.add_box("weekly_five_day", self.tr("On"), days)
        hours = [(_hour_name(hour, context.preferences.now.clock), hour) for hour in WEEKLY_HOURS]
        self.add_box("weekly_five_hour", self.tr("From"), hours)
        self.show_settings()

    def show_settings(self) -> None:
        """Day and hour can be chosen while it is on."""
        super().show_settings()
        wanted = self.context.preferences.now.weekly_five
        for name in ("weekly_five_day", "weekly_five_hour"):
            if name in self._controls:
                self._controls[name].setEnabled(wanted)


def _day_name(number: int) -> str:
    day = _MONDAY + timedelta(days=number - 1)
    return QLocale().toString(QDate(day.year, day.month, day.day), "dddd")


def _hour_name(hour: int, clock: str) -> str:
    forms = {"12": "h:mm ap", "24": "HH:mm"}
    if clock in forms:
        return QLocale().toString(QTime(hour, 0), forms[clock])
    return QLocale().toString(QTime(hour, 0), QLocale.FormatType.ShortFormat)
