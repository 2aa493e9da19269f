"""Whether work is over, by the hours the worker gave."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest

from journal_app.model.day import at_instant
from journal_app.model.profile import Profile
from journal_app.model.rota import is_over, knows_hours

SATURDAY = date(2026, 11, 21)


def clock(year: int, month: int, day: int, hour: int) -> datetime:
    """A wall clock, which knows no zone."""
    return datetime(year, month, day, hour, tzinfo=UTC).replace(tzinfo=None)


def profile(starts: str = "09:00", ends: str = "17:00", **more: Any) -> Profile:
    when = at_instant(datetime(2026, 11, 1, 12, tzinfo=UTC), "Europe/London")
    given: dict[str, Any] = {"when_work": "fixed", "starts": starts, "ends": ends}
    return Profile(day=when.local.date(), when=when, **(given | more))


@pytest.mark.parametrize(("hour", "over"), [(8, False), (16, False), (17, True), (23, True)])
def test_it_is_over_from_the_minute_it_ends(hour: int, over: bool) -> None:
    assert is_over(profile(), SATURDAY, clock(2026, 11, 21, hour)) is over


@pytest.mark.parametrize(("day", "hour", "over"), [(21, 23, False), (22, 5, False), (22, 6, True)])
def test_a_night_ends_on_the_day_after(day: int, hour: int, over: bool) -> None:
    night = profile("22:00", "06:00")
    assert is_over(night, SATURDAY, clock(2026, 11, day, hour)) is over


def test_a_day_off_has_no_end() -> None:
    weekdays = profile(weekdays=("mon", "fri"))
    assert not is_over(weekdays, SATURDAY, clock(2026, 11, 21, 23))
    assert is_over(weekdays, date(2026, 11, 20), clock(2026, 11, 20, 23))


@pytest.mark.parametrize("unknown", [{"when_work": "about"}, {"starts": ""}, {"ends": ""}])
def test_hours_that_are_not_given_are_not_guessed(unknown: dict[str, Any]) -> None:
    some = profile(**unknown)
    assert not knows_hours(some)
    assert not is_over(some, SATURDAY, clock(2026, 11, 21, 23))
