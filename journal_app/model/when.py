"""Typed times made into moments: "tue 14:30", "yesterday 3pm", "20 min ago", "2026-03-01".

What a phrase means when it leaves something open:

- days are the worker's days, so at one in the morning "today" is still the shift that is running;
- a weekday is the most recent one, today if its time has passed; "last" leaves today out;
- a time alone is the most recent one; one that is due within a quarter of an hour is today's;
- a date without a year is the most recent one;
- a day without a time, and a part of the shift, have precision `shift`: they stand at a made-up
  hour of that day (never later than now for the day that is running).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone

from journal_app.errors import InvalidValue
from journal_app.model.day import TimeNote, at_instant, day_of, is_future, resolve
from journal_app.model.instant import When
from journal_app.model.spoken import (
    LONGEST,
    MIDDLE,
    Ago,
    CalendarDate,
    Clock,
    Day,
    DayAndHour,
    DaysBack,
    PartOfDay,
    PartOfShift,
    Weekday,
    read_phrase,
)

_ISO = re.compile(
    r"(?P<local>[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ][0-9]{2}:[0-9]{2}(?::[0-9]{2})?)(?:\.[0-9]+)?"
    r" ?(?P<offset>[Zz]|(?P<sign>[+-])(?P<hours>[0-9]{2}):?(?P<minutes>[0-9]{2}))?"
)
_SOON = timedelta(minutes=15)
_ONE_DAY = timedelta(days=1)
_DAY_MINUTES = 24 * 60
_LEAP_CYCLE = 8
_UNIX_YEAR = 1970


@dataclass(frozen=True)
class ReadWhen:
    """A typed time as read.

    `asked` is the naive wall clock that was meant: it differs from `when.local` where it did not
    exist (`SKIPPED`). `note` is what the worker may want to know before it is kept.
    """

    when: When
    note: TimeNote | None
    asked: datetime


def read_when(text: str, now: datetime, zone: str, turns_at: time) -> ReadWhen:
    """Read a typed time, as said at `now` (aware) in `zone` where days turn at `turns_at`.

    Raises:
        InvalidValue: it cannot be read, or is no time that can be kept.
    """
    text = text.strip()
    if len(text) <= LONGEST and (written := _ISO.fullmatch(text)):
        return _read_iso(written, now, zone)
    phrase = read_phrase(text)
    if phrase is None:
        raise _unreadable()
    if isinstance(phrase, Ago):
        return _before_now(phrase, now, zone)
    return _Reader(now, zone, turns_at).read(phrase)


def _unreadable() -> InvalidValue:
    return InvalidValue(
        field="when",
        message="That time could not be read. It can be written like tue 14:30, yesterday 3pm, "
        "20 min ago, late in the shift or 2026-03-01 14:30.",
    )


def _no_such_date() -> InvalidValue:
    return InvalidValue(
        field="when", message="There is no such date. It can be written like 17 nov or 2026-03-01."
    )


def _read_iso(written: re.Match[str], now: datetime, zone: str) -> ReadWhen:
    try:
        local = datetime.fromisoformat(written["local"].upper())
        if not written["offset"]:
            return _noted(*resolve(local, zone), now, local)
        instant = local.replace(tzinfo=_stated_zone(written))
    except ValueError:
        raise _no_such_date() from None
    return _placed(at_instant(instant, zone), now)


def _stated_zone(written: re.Match[str]) -> timezone:
    """Return the offset behind an ISO time; raises ValueError from a day upwards."""
    if not written["sign"]:
        return UTC
    span = timedelta(hours=int(written["hours"]), minutes=int(written["minutes"]))
    return timezone(-span if written["sign"] == "-" else span)


def _before_now(phrase: Ago, now: datetime, zone: str) -> ReadWhen:
    precision = "about" if phrase.span else "exact"
    return _placed(at_instant(now - phrase.span, zone, precision), now)


def _placed(when: When, now: datetime) -> ReadWhen:
    note = TimeNote.BEFORE_1970 if when.local.year < _UNIX_YEAR else None
    return _noted(when, note, now, when.local.replace(tzinfo=None))


def _noted(when: When, note: TimeNote | None, now: datetime, asked: datetime) -> ReadWhen:
    return ReadWhen(when, TimeNote.FUTURE if is_future(when, now) else note, asked)


class _Reader:
    """Says which date a phrase means, seen from one moment."""

    def __init__(self, now: datetime, zone: str, turns_at: time) -> None:
        self._now = now
        self._zone = zone
        self._turns_at = turns_at
        self._here = at_instant(now, zone, "shift")
        self._calendar_day = self._here.local.date()
        self._day = day_of(self._here.local, turns_at)

    def read(self, phrase: DayAndHour) -> ReadWhen:
        hour = phrase.hour or MIDDLE
        if isinstance(hour, Clock):
            try:
                asked = self._clock(phrase.day, hour.minutes)
            except OverflowError:
                raise _no_such_date() from None
            when, note = resolve(asked, self._zone, "about" if hour.about else "exact")
            return _noted(when, note, self._now, asked)
        return self._part(self._date(phrase.day or DaysBack(0)), hour)

    def _part(self, day: date, hour: PartOfDay | PartOfShift) -> ReadWhen:
        """Stand a part of a day somewhere inside that day."""
        if isinstance(hour, PartOfShift):
            asked = datetime.combine(day, self._turns_at) + timedelta(hours=hour.hours)
        else:
            clock = time(hour.hour)
            asked = datetime.combine(day, clock) + _ONE_DAY * (clock < self._turns_at)
        when, note = resolve(asked, self._zone, "shift")
        running = day == self._day and isinstance(hour, PartOfShift)
        if running and when.instant > self._here.instant:
            return _placed(self._here, self._now)
        return _noted(when, note, self._now, asked)

    def _date(self, day: Day) -> date:
        """Return the worker's day a phrase names."""
        if isinstance(day, DaysBack):
            return self._day - timedelta(days=day.days)
        if isinstance(day, Weekday):
            return _most_recent(day, self._day)
        return self._calendar_date(day)

    def _calendar_date(self, written: CalendarDate) -> date:
        latest = self._calendar_day.year
        years = range(latest, latest - _LEAP_CYCLE - 1, -1)
        for year in years if written.year is None else (written.year,):
            try:
                found = date(year, written.month, written.day)
            except ValueError:
                continue
            if written.year is not None or found <= self._calendar_day:
                return found
        raise _no_such_date()

    def _clock(self, day: Day | None, minutes: int) -> datetime:
        """Return the wall clock meant by a time with or without a day."""
        if day is None:
            return self._latest(self._calendar_day, minutes, _ONE_DAY)
        if isinstance(day, Weekday) and not day.last:
            return self._latest(_most_recent(day, self._calendar_day), minutes, _ONE_DAY * 7)
        if day == DaysBack(0):
            return self._today(minutes)
        return _at(self._date(day), minutes)

    def _latest(self, day: date, minutes: int, step: timedelta) -> datetime:
        """Take the clock on `day`, or one step earlier while that lies ahead."""
        asked = _at(day, minutes)
        return asked if self._has_come(asked) else asked - step

    def _today(self, minutes: int) -> datetime:
        """Take the clock within the running day, whose small hours carry the next date."""
        asked = _at(self._day, minutes)
        if minutes < _DAY_MINUTES and asked.time() >= self._turns_at:
            return asked
        later = asked if minutes == _DAY_MINUTES else asked + _ONE_DAY
        return later if self._has_come(later) else later - _ONE_DAY

    def _has_come(self, asked: datetime) -> bool:
        return resolve(asked, self._zone)[0].instant <= self._now + _SOON


def _at(day: date, minutes: int) -> datetime:
    return datetime.combine(day, time()) + timedelta(minutes=minutes)


def _most_recent(weekday: Weekday, day: date) -> date:
    """Return the latest such weekday up to `day`, or before it for "last"."""
    since = (day.weekday() - weekday.number) % 7
    return day - timedelta(days=since or 7 * weekday.last)
