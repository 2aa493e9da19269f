"""Days, months and clock times as reports write them, in English whatever the computer speaks."""

from __future__ import annotations

from datetime import date, datetime

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = (
    *("Jan", "Feb", "Mar", "Apr", "May", "Jun"),
    *("Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
)
PARTS = ("Night", "Morning", "Afternoon", "Evening")
"""The parts of a day, from 0, 6, 12 and 18 o'clock."""


def day_words(day: date) -> str:
    """A day, as `17 Nov 2026`."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def weekday_words(day: date) -> str:
    """A day, as `Tue 17 Nov 2026`."""
    return f"{_DAYS[day.weekday()]} {day_words(day)}"


def month_words(day: date) -> str:
    """A month, as `Nov 2026`."""
    return f"{_MONTHS[day.month - 1]} {day.year}"


def period_words(first: date | None, last: date | None) -> str:
    """A period in words."""
    if first and last:
        return f"{day_words(first)} to {day_words(last)}"
    if first:
        return f"since {day_words(first)}"
    return f"up to {day_words(last)}" if last else "the whole record"


def moment_words(day: date, at: datetime | None, *, about: bool = False) -> str:
    """A moment, as `Tue 17 Nov 2026, about 14:10`; without a time where none is known."""
    if at is None:
        return weekday_words(day)
    return f"{weekday_words(day)}, {'about ' if about else ''}{at:%H:%M}"


def part_of(at: datetime) -> int:
    """Which part of the day a local time is in, 0 to 3."""
    return at.hour // 6
