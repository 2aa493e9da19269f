"""A moment in words: "Fri 20 Nov, 15:00", "Fri 20 Nov, in the shift"."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from journal_app.model.instant import When

translate = QCoreApplication.translate


def day_text(day: date, today: date) -> str:
    """A day in short, with its year where it is not this one."""
    pattern = "ddd d MMM" if day.year == today.year else "ddd d MMM yyyy"
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def long_day_text(day: date) -> str:
    """A day in full: "Saturday 21 November"."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "dddd d MMMM")


def clock_text(moment: datetime, clock: str) -> str:
    """A time of day; `clock` is "12", "24" or "region"."""
    pattern = {"12": "h:mm AP", "24": "HH:mm"}.get(clock)
    time = QTime(moment.hour, moment.minute)
    if pattern:
        return QLocale().toString(time, pattern)
    return QLocale().toString(time, QLocale.FormatType.ShortFormat)


def when_text(when: When, day: date, today: date, clock: str) -> str:
    """Date and time of a moment; where only the shift is known, the worker's `day` of it."""
    words = {
        "exact": translate("When", "{day}, {time}"),
        "about": translate("When", "{day}, about {time}"),
        "shift": translate("When", "{day}, in the shift"),
    }[when.precision]
    shown = day if when.precision == "shift" else when.local.date()
    return words.format(day=day_text(shown, today), time=clock_text(when.local, clock))
