"""The use cases of days: their shifts, which have none, the year strip, the counts so far."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from journal_app.journal.lists import Lists
from journal_app.model.profile import Profile
from journal_app.model.shift import Shift
from journal_app.model.views import Counts, DayMark, WordCount
from journal_app.store import shifts
from journal_app.store.database import Database

UNANSWERED_DAYS = 7
YEAR_DAYS = 365
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def shifts_between(database: Database, first: date, last: date) -> tuple[Shift, ...]:
    """The shifts from day to day, both in it, oldest first; none from the bin."""
    with database.read() as connection:
        return shifts.shifts_between(connection, first, last)


def shift_on(database: Database, day: date) -> Shift | None:
    """The shift of a day."""
    return next(iter(shifts_between(database, day, day)), None)


def unanswered_days(database: Database, today: date) -> tuple[date, ...]:
    """The last seven days before today without a shift, oldest first.

    Where the profile then in force names weekdays, only those count.
    """
    days = [today - timedelta(days=back) for back in range(UNANSWERED_DAYS, 0, -1)]
    with database.read() as connection:
        answered = shifts.answered_days(connection, days[0], days[-1])
        profiles = shifts.profile_versions(connection)
    return tuple(day for day in days if day not in answered and _rostered(day, profiles))


def year(database: Database, today: date) -> tuple[DayMark, ...]:
    """The shifts of the last 365 days, today among them, oldest first; days without are absent."""
    with database.read() as connection:
        return shifts.day_marks(connection, today - timedelta(days=YEAR_DAYS - 1), today)


def counts(database: Database, lists: Lists) -> Counts:
    """The counts so far, for Insights before there is enough to find anything."""
    with database.read() as connection:
        found = shifts.tallies(connection)
    return Counts(
        shifts=found.ok + found.hard_shifts,
        ok=found.ok,
        hard_shifts=found.hard_shifts,
        enough=found.enough,
        not_enough=found.not_enough,
        weeks=found.weeks,
        hard=found.tones.get("hard", 0),
        good=found.tones.get("good", 0),
        calm=found.tones.get("calm", 0),
        behaviour=_named(lists, "kinds", found.behaviour),
        response=_named(lists, "response", found.response),
        endings=tuple(
            WordCount("ended", key, lists.label("ended", key), count)
            for key, count in found.endings
        ),
    )


def _named(lists: Lists, vocabulary: str, found: tuple[str, int] | None) -> WordCount | None:
    if found is None:
        return None
    key, count = found
    return WordCount(vocabulary, key, lists.label(vocabulary, key), count)


def _rostered(day: date, profiles: Sequence[tuple[datetime, Profile]]) -> bool:
    """Whether work was planned on a day, as far as the profile in force says; else it may be."""
    before = [profile for at, profile in profiles if at.date() <= day]
    in_force = before[-1] if before else next((profile for _at, profile in profiles), None)
    if in_force is None or in_force.when_work != "fixed" or not in_force.weekdays:
        return True
    return _WEEKDAYS[day.weekday()] in in_force.weekdays
