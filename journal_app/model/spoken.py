"""What people call a day and a time: short phrases to values, in English, without a calendar.

"tue", "17 nov", "2 days ago" are days; "3pm", "about 14:30", "late in the shift" are times. Which
date they mean depends on now, and `when.py` says so. Only ASCII digits are digits here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import timedelta

LONGEST = 100
_FILLERS = frozenset({"at", "on", "in", "the", "of", "this"})
_ABOUT = frozenset({"about", "around", "roughly", "circa", "ca", "approx"})
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
_MONTH_NAME = r"(?P<month>[a-z]{3,9})\.?"
_DAY_NUMBER = r"(?P<day>[0-9]{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?: (?P<year>[0-9]{4}))?"
_NAMED_DATES = (
    re.compile(rf"{_DAY_NUMBER} ?{_MONTH_NAME}{_YEAR}"),
    re.compile(rf"{_MONTH_NAME} ?{_DAY_NUMBER}{_YEAR}"),
)
_NUMBER_DATES = (
    re.compile(r"(?P<year>[0-9]{4})-(?P<month>[0-9]{1,2})-(?P<day>[0-9]{1,2})"),
    re.compile(r"(?P<day>[0-9]{1,2})/(?P<month>[0-9]{1,2})(?:/(?P<year>[0-9]{4}|[0-9]{2}))?"),
    re.compile(r"(?P<day>[0-9]{1,2})\.(?P<month>[0-9]{1,2})\.(?P<year>[0-9]{4})"),
)
_DAYS_AGO = re.compile(r"(?P<count>an?|[0-9]{1,4}) ?(?P<unit>d|days?|w|weeks?) ago")
_AGO = re.compile(
    r"(?P<count>an?|half an?|[0-9]{1,4}) ?"
    r"(?P<unit>m|mins?|minutes?|h|hrs?|hours?)"
    r"(?: ?(?P<rest>[0-9]{1,2}) ?(?:m|mins?|minutes?)?)? ago"
)
_TWELVE = re.compile(
    r"(?P<hour>1[0-2]|0?[1-9])(?:[:.](?P<minute>[0-5][0-9]))? ?(?P<half>[ap])\.?m\.?"
)
_TWENTY_FOUR = re.compile(r"(?P<hour>[01]?[0-9]|2[0-3])[:.h](?P<minute>[0-5][0-9])")
_FULL_HOUR = re.compile(r"(?P<hour>[01]?[0-9]|2[0-3])(?:h| ?o'clock)")
_BARE_HOUR = re.compile(r"[01]?[0-9]|2[0-3]")
_NAMED_CLOCKS = {
    "noon": 720, "midday": 720, "12 noon": 720,
    "midnight": 1440, "12 midnight": 1440, "24:00": 1440,
}  # fmt: skip
_PARTS_OF_DAY = {"morning": 9, "afternoon": 15, "evening": 20, "night": 23}
_PARTS_OF_SHIFT = {
    "early": 3, "start": 3, "beginning": 3,
    "middle": 7, "mid": 7, "halfway": 7,
    "late": 11, "end": 11,
}  # fmt: skip
_DAYS_BACK = {"today": 0, "shift": 0, "yesterday": 1, "day before yesterday": 2, "tomorrow": -1}


@dataclass(frozen=True)
class DaysBack:
    """So many days before the worker's day; negative lies ahead."""

    days: int


@dataclass(frozen=True)
class Weekday:
    """The most recent such weekday, 0 for Monday; `last` leaves out today."""

    number: int
    last: bool


@dataclass(frozen=True)
class CalendarDate:
    """A date as written; it need not exist, and without a year it is the most recent."""

    day: int
    month: int
    year: int | None


@dataclass(frozen=True)
class Clock:
    """Minutes after midnight, 0 to 1440 (midnight is the end of the day it is said of)."""

    minutes: int
    about: bool = False


@dataclass(frozen=True)
class PartOfDay:
    """A morning or an evening, standing at `hour`."""

    hour: int


@dataclass(frozen=True)
class PartOfShift:
    """Early, middle or late, standing so many hours after the day turns."""

    hours: int


MIDDLE = PartOfShift(_PARTS_OF_SHIFT["middle"])

Day = DaysBack | Weekday | CalendarDate
Hour = Clock | PartOfDay | PartOfShift


@dataclass(frozen=True)
class Ago:
    """A stretch of time before now; zero is now itself."""

    span: timedelta


@dataclass(frozen=True)
class DayAndHour:
    """What was said of the day and of the time; either may be missing, not both."""

    day: Day | None
    hour: Hour | None


def read_phrase(text: str) -> Ago | DayAndHour | None:
    """Read a phrase of at most `LONGEST` characters; `None` where it is not understood."""
    if len(text) > LONGEST:
        return None
    said = text.lower().replace(",", " ").replace("~", "about ").split()
    words = [word for word in said if word not in _FILLERS]
    phrase = " ".join(words).replace("last night", "yesterday night")
    words = phrase.replace("tonight", "today night").split()
    if phrase in {"now", "just now", "right now"}:
        return Ago(timedelta())
    ago = _ago(" ".join(word for word in words if word not in _ABOUT))
    return ago or _split(words, bare="at" in said)


def _split(words: list[str], *, bare: bool) -> DayAndHour | None:
    """Find the day and the hour in either order; a bare number is an hour after a day or "at"."""
    whole = " ".join(words)
    if day := _day(whole):
        return DayAndHour(day, None)
    if hour := _hour(whole, bare=bare):
        return DayAndHour(None, hour)
    for cut in range(1, len(words)):
        first, second = " ".join(words[:cut]), " ".join(words[cut:])
        if (day := _day(first)) and (hour := _hour(second, bare=True)):
            return DayAndHour(day, hour)
        if (hour := _hour(first, bare=False)) and (day := _day(second)):
            return DayAndHour(day, hour)
    return None


def _ago(phrase: str) -> Ago | None:
    found = _AGO.fullmatch(phrase)
    if not found:
        return None
    unit = timedelta(hours=1) if found["unit"].startswith("h") else timedelta(minutes=1)
    if found["rest"] and unit == timedelta(minutes=1):
        return None
    count = found["count"]
    span = unit / 2 if count.startswith("half") else unit * _count(count)
    return Ago(span + timedelta(minutes=int(found["rest"] or 0)))


def _count(word: str) -> int:
    return int(word) if word.isdigit() else 1


def _day(phrase: str) -> Day | None:
    if phrase in _DAYS_BACK:
        return DaysBack(_DAYS_BACK[phrase])
    if found := _DAYS_AGO.fullmatch(phrase):
        return DaysBack(_count(found["count"]) * (7 if found["unit"].startswith("w") else 1))
    name = phrase.removeprefix("last ")
    if (number := _named(name, _WEEKDAYS)) is not None:
        return Weekday(number, last=name != phrase)
    return _date(phrase)


def _date(phrase: str) -> CalendarDate | None:
    for pattern in _NUMBER_DATES:
        if found := pattern.fullmatch(phrase):
            year = found["year"]
            century = 2000 if year and len(year) == 2 else 0
            written = century + int(year) if year else None
            return CalendarDate(int(found["day"]), int(found["month"]), written)
    for pattern in _NAMED_DATES:
        found = pattern.fullmatch(phrase)
        if found and (month := _named(found["month"], _MONTHS)) is not None:
            written = int(found["year"]) if found["year"] else None
            return CalendarDate(int(found["day"]), month + 1, written)
    return None


def _named(word: str, names: tuple[str, ...]) -> int | None:
    """Find a weekday or month by its name or a beginning of three letters or more."""
    if len(word) < 3:
        return None
    if word == "weds":
        word = "wed"
    return next((i for i, name in enumerate(names) if name.startswith(word)), None)


def _hour(phrase: str, *, bare: bool) -> Hour | None:
    part = phrase.removesuffix(" shift")
    if part in _PARTS_OF_SHIFT:
        return PartOfShift(_PARTS_OF_SHIFT[part])
    if phrase in _PARTS_OF_DAY:
        return PartOfDay(_PARTS_OF_DAY[phrase])
    word, _, rest = phrase.partition(" ")
    about = word in _ABOUT
    minutes = _clock(rest if about else phrase, bare=bare or about)
    return None if minutes is None else Clock(minutes, about)


def _clock(phrase: str, *, bare: bool) -> int | None:
    """Minutes after midnight of a clock time."""
    if phrase in _NAMED_CLOCKS:
        return _NAMED_CLOCKS[phrase]
    if found := _TWELVE.fullmatch(phrase):
        afternoon = 12 if found["half"] == "p" else 0
        return (int(found["hour"]) % 12 + afternoon) * 60 + int(found["minute"] or 0)
    if found := _TWENTY_FOUR.fullmatch(phrase):
        return int(found["hour"]) * 60 + int(found["minute"])
    if found := _FULL_HOUR.fullmatch(phrase):
        return int(found["hour"]) * 60
    return int(phrase) * 60 if bare and _BARE_HOUR.fullmatch(phrase) else None
