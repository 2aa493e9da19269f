"""Dates, counts and places in a row as English words, for sentences; never by the system's locale.

Qt sets the process's locale, so `strftime` would mix languages.
"""

from __future__ import annotations

from datetime import date

MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_COUNTS = (
    *("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve"),
)
_PLACES = (
    *("", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"),
    *("tenth", "eleventh", "twelfth"),
)
_WEEK = 6


def unstopped(words: str) -> str:
    """The worker's words on one line, to go into a sentence that has its own full stop."""
    return " ".join(words.split()).rstrip(".")


def day_words(day: date, today: date) -> str:
    """`3 May`, with the year where it is another one."""
    year = "" if day.year == today.year else f" {day.year}"
    return f"{day.day} {MONTHS[day.month - 1]}{year}"


def month_words(day: date, today: date) -> str:
    """`March`, with the year where it is another one."""
    year = "" if day.year == today.year else f" {day.year}"
    return f"{MONTHS[day.month - 1]}{year}"


def since_words(day: date, today: date) -> str:
    """`today`, `Friday`, or `3 May` where that is a week ago or more."""
    if day == today:
        return "today"
    near = 0 < (today - day).days <= _WEEK
    return WEEKDAYS[day.weekday()] if near else day_words(day, today)


def count_words(count: int) -> str:
    """`three`, or the digits from 13 on."""
    return _COUNTS[count] if 0 <= count < len(_COUNTS) else f"{count:,}"


def place_words(count: int) -> str:
    """`third`, or `13th`."""
    if 0 < count < len(_PLACES):
        return _PLACES[count]
    tail = {1: "st", 2: "nd", 3: "rd"}.get(count % 10, "th")
    return f"{count:,}{'th' if count % 100 in {11, 12, 13} else tail}"


def times_words(count: int) -> str:
    """`once`, `twice`, `4 times`."""
    return {1: "once", 2: "twice"}.get(count, f"{count:,} times")
