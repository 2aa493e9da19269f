"""Days that turn at the worker's hour, and wall clocks turned into moments.

A night shift is one day: the day of a moment is its local date, turning at the profile's hour
instead of midnight. Knows the time zone database; knows nothing of what people type (`when.py`).
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from enum import Enum
from zoneinfo import ZoneInfo

from journal_app.errors import InvalidValue
from journal_app.model.instant import EARLIEST_YEAR, LATEST_YEAR, When

_UNIX_YEAR = 1970
_SECOND = timedelta(seconds=1)


class TimeNote(Enum):
    """Something the worker may want to know about a time; the window has the words."""

    FUTURE = "future"
    BEFORE_1970 = "before_1970"
    SKIPPED = "skipped"
    REPEATED = "repeated"


def day_of(local: datetime, turns_at: time) -> date:
    """Return the worker's day of a wall clock; before `turns_at` it is still the day before."""
    earlier = local.time() < turns_at
    return local.date() - timedelta(days=1) if earlier else local.date()


def day_bounds(day: date, zone: str, turns_at: time) -> tuple[datetime, datetime]:
    """Return the first instant of a day and the first of the next, aware, in UTC.

    A turn that falls into a skipped hour happens at the jump. A turn inside a repeated hour
    happens the first time, so up to an hour after it can carry a wall clock of the day before.
    """
    place = zone_of(zone)
    return _turn(day, place, turns_at), _turn(day + timedelta(days=1), place, turns_at)


def resolve(local: datetime, zone: str, precision: str = "exact") -> tuple[When, TimeNote | None]:
    """Turn a naive wall clock in a zone into a moment, cut to whole seconds.

    A skipped time moves on by the length of the gap (02:30 becomes 03:30); a repeated one is
    taken as the first. Offsets with odd seconds (before 1972) are cut to whole minutes.

    Raises:
        InvalidValue: the year is out of range, or the zone is unknown.
    """
    _refuse_year(local.year)
    asked = local.replace(tzinfo=zone_of(zone), microsecond=0, fold=0)
    lived = asked.astimezone(UTC).astimezone(asked.tzinfo)
    offset = _offset(lived) // timedelta(minutes=1)
    instant = lived.replace(tzinfo=UTC, fold=0) - timedelta(minutes=offset)
    note = None
    if lived.replace(tzinfo=None) != asked.replace(tzinfo=None):
        note = TimeNote.SKIPPED
    elif local.year < _UNIX_YEAR:
        note = TimeNote.BEFORE_1970
    elif _offset(asked) != _offset(asked.replace(fold=1)):
        note = TimeNote.REPEATED
    return When(instant, zone, offset, precision), note


def at_instant(instant: datetime, zone: str, precision: str = "exact") -> When:
    """Place an aware instant in a zone, cut to whole seconds.

    Raises:
        InvalidValue: the year is out of range, or the zone is unknown.
    """
    place = zone_of(zone)
    try:
        moment = instant.astimezone(UTC).replace(microsecond=0)
        offset = _offset(moment.astimezone(place)) // timedelta(minutes=1)
    except OverflowError:
        raise _year_error() from None
    when = When(moment, zone, offset, precision)
    _refuse_year(when.local.year)
    return when


def is_future(when: When, now: datetime) -> bool:
    """Whether a moment lies after `now` (aware), by more than the running minute."""
    return when.instant > now + timedelta(minutes=1)


def zone_of(name: str) -> ZoneInfo:
    """Find a time zone by its IANA name.

    Raises:
        InvalidValue: this computer knows no such zone.
    """
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        raise InvalidValue(
            field="zone", message="The time zone needs a name such as Europe/London."
        ) from None


def _refuse_year(year: int) -> None:
    if not EARLIEST_YEAR <= year <= LATEST_YEAR:
        raise _year_error()


def _year_error() -> InvalidValue:
    return InvalidValue(
        field="when", message=f"The year must lie between {EARLIEST_YEAR} and {LATEST_YEAR}."
    )


def _turn(day: date, place: ZoneInfo, turns_at: time) -> datetime:
    """Return the first instant whose wall clock in `place` has reached the turn of `day`."""
    wall = datetime.combine(day, turns_at, tzinfo=place)
    late = wall.astimezone(UTC)
    early = wall.replace(fold=1).astimezone(UTC)
    if early >= late:
        return late
    before = _offset(wall)
    while late - early > _SECOND:
        middle = (early + (late - early) / 2).replace(microsecond=0)
        if _offset(middle.astimezone(place)) == before:
            early = middle
        else:
            late = middle
    return late


def _offset(aware: datetime) -> timedelta:
    return aware.utcoffset() or timedelta()
