"""Reminders, off until chosen. Nothing is ever pushed; a card waits on Today."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale, QTime

from journal_app.model.rota import knows_hours
from journal_app.settings import WEEKDAYS, WEEKLY_HOURS
from ui.context import Context
from ui.settings.section import Section, tr
from ui.widgets.labels import Note

_MONDAY = date(2026, 1, 5)


class RemindersSection(Section):
    """A note after work, the five with their day and hour, questions, and what is due."""

    def __init__(self, context: Context) -> None:
        super().__init__(
            context,
            tr("Reminders"),
            tr("Nothing pops up and nothing counts. When it is time, a card waits on Today."),
        )
        self.add_tick("after_shift", self.tr("After a shift: “Time for a note?”"))
        self._hours = Note()
        self._hours.setObjectName("after_shift_hours")
        self.add(self._hours)
        self.add_tick("weekly_five", self.tr("Weekly Five, 20 seconds a week"))
        days = [(_day_name(number), number) for number in WEEKDAYS]
        self.add_box("weekly_five_day", self.tr("On"), days)
        hours = [(_hour_name(hour, context.preferences.now.clock), hour) for hour in WEEKLY_HOURS]
        self.add_box("weekly_five_hour", self.tr("From"), hours)
        self.add_tick(
            "monthly_questions",
            self.tr("Monthly questions: ask once a month about a question that I park from now on"),
        )
        self.add_tick("due_on_today", self.tr("What is due, on Today"))
        context.lists.changed.connect(self.show_settings)
        self.show_settings()

    def show_settings(self) -> None:
        """Day and hour can be chosen while it is on; a shift ends by the hours under My work."""
        super().show_settings()
        self._hours.setText(self._told_of_hours())
        wanted = self.context.preferences.now.weekly_five
        for name in ("weekly_five_day", "weekly_five_hour"):
            if name in self._controls:
                self._controls[name].setEnabled(wanted)

    def _told_of_hours(self) -> str:
        profile = self.context.lists.now.profile
        if knows_hours(profile):
            words = self.tr("After {ends}, by your hours under My work, unless a shift is noted.")
            return words.format(ends=profile.ends)
        return self.tr("It needs fixed hours under My work: without them nobody knows the end.")


def _day_name(number: int) -> str:
    day = _MONDAY + timedelta(days=number - 1)
    return QLocale().toString(QDate(day.year, day.month, day.day), "dddd")


def _hour_name(hour: int, clock: str) -> str:
    forms = {"12": "h:mm ap", "24": "HH:mm"}
    if clock in forms:
        return QLocale().toString(QTime(hour, 0), forms[clock])
    return QLocale().toString(QTime(hour, 0), QLocale.FormatType.ShortFormat)
