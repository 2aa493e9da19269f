"""Dates, counts and places in a row as words, for sentences; never by the system's locale.

Qt sets the process's locale, so `strftime` would mix languages. Each word and each pattern goes
through `language.say`.
"""

from __future__ import annotations

from datetime import date

from journal_app.model.language import counted, later, say

_MONTHS = (
    *later("January", "February", "March", "April", "May", "June", "July"),
    *later("August", "September", "October", "November", "December"),
)
_WEEKDAYS = later("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_COUNTS = (
    *later("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *later("eleven", "twelve"),
)
_PLACES = (
    "",
    *later("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"),
    *later("tenth", "eleventh", "twelfth"),
)
_ENDINGS = dict(zip((1, 2, 3), later("{number}st", "{number}nd", "{number}rd"), strict=True))
_WEEK = 6


def unstopped(words: str) -> str:
    """The worker's words on one line, to go into a sentence that has its own full stop."""
    return " ".join(words.split()).rstrip(".")


def day_words(day: date, today: date) -> str:
    """`3 May`, with the year where it is another one."""
    parts = {"day": day.day, "month": say(_MONTHS[day.month - 1])}
    if day.year == today.year:
        return say("{day} {month}", **parts)
    return say("{day} {month} {year}", **parts, year=day.year)


def month_words(day: date, today: date) -> str:
    """`March`, with the year where it is another one."""
    month = say(_MONTHS[day.month - 1])
    return month if day.year == today.year else say("{month} {year}", month=month, year=day.year)


def weekday_words(day: date) -> str:
    """`Friday`."""
    return say(_WEEKDAYS[day.weekday()])


def since_words(day: date, today: date) -> str:
    """`today`, `Friday`, or `3 May` where that is a week ago or more."""
    if day == today:
        return say("today")
    near = 0 < (today - day).days <= _WEEK
    return weekday_words(day) if near else day_words(day, today)


def count_words(count: int) -> str:
    """`three`, or the digits from 13 on."""
    return say(_COUNTS[count]) if 0 <= count < len(_COUNTS) else f"{count:,}"


def place_words(count: int) -> str:
    """`third`, or `13th`."""
    if 0 < count < len(_PLACES):
        return say(_PLACES[count])
    teen = count % 100 in {11, 12, 13}
    pattern = "{number}th" if teen else _ENDINGS.get(count % 10, "{number}th")
    return say(pattern, number=f"{count:,}")


def times_words(count: int) -> str:
    """`once`, `twice`, `4 times`."""
    if count in {1, 2}:
        return say("once") if count == 1 else say("twice")
    return counted("%Ln time(s)", count)
