"""Days that turn at an hour, and wall clocks that the clock change skips or repeats."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from journal_app.errors import InvalidValue
from journal_app.model.day import (
    TimeNote,
    at_instant,
    day_bounds,
    day_of,
    is_future,
    resolve,
    zone_of,
)
from journal_app.model.instant import When

LONDON = "Europe/London"
ZONES = st.sampled_from([LONDON, "America/New_York", "Australia/Lord_Howe", "Pacific/Apia"])
TURNS = st.one_of(st.just(time(5)), st.times().map(lambda turn: turn.replace(microsecond=0)))
INSTANTS = st.datetimes(
    datetime(1975, 1, 1),  # noqa: DTZ001 - bounds are naive by contract
    datetime(2037, 12, 31),  # noqa: DTZ001 - bounds are naive by contract
    timezones=st.just(UTC),
).map(lambda instant: instant.replace(microsecond=0))


def wall(year: int, month: int, day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(year, month, day, hour, minute)  # noqa: DTZ001 - a wall clock


def test_a_night_is_one_day() -> None:
    turn = time(5)

    assert day_of(wall(2026, 11, 20, 22), turn) == date(2026, 11, 20)
    assert day_of(wall(2026, 11, 21, 4, 59), turn) == date(2026, 11, 20)
    assert day_of(wall(2026, 11, 21, 5), turn) == date(2026, 11, 21)


def test_the_day_of_a_clock_change_is_an_hour_shorter_or_longer() -> None:
    spring = day_bounds(date(2026, 3, 28), LONDON, time(5))
    autumn = day_bounds(date(2026, 10, 24), LONDON, time(5))

    assert spring[1] - spring[0] == timedelta(hours=23)
    assert autumn[1] - autumn[0] == timedelta(hours=25)


def test_a_turn_in_the_skipped_hour_happens_at_the_jump() -> None:
    start, _ = day_bounds(date(2026, 3, 29), LONDON, time(1, 30))

    assert start == datetime(2026, 3, 29, 1, 0, tzinfo=UTC)


def _ambiguous(day: date, zone: str, turn: time) -> bool:
    at = datetime.combine(day, turn, tzinfo=ZoneInfo(zone))
    earlier, later = at.astimezone(UTC), at.replace(fold=1).astimezone(UTC)
    return earlier < later


@given(INSTANTS, ZONES, TURNS)
@example(datetime(2011, 12, 30, 10, 30, tzinfo=UTC), "Pacific/Apia", time(5))
@example(datetime(2026, 3, 29, 1, 15, tzinfo=UTC), LONDON, time(1, 30))
@example(datetime(2026, 10, 25, 1, 15, tzinfo=UTC), LONDON, time(5))
def test_an_instant_lies_within_the_bounds_of_its_own_day(
    instant: datetime, zone: str, turn: time
) -> None:
    day = day_of(instant.astimezone(ZoneInfo(zone)), turn)
    assume(not _ambiguous(day, zone, turn))
    assume(not _ambiguous(day + timedelta(days=1), zone, turn))

    start, end = day_bounds(day, zone, turn)

    assert start <= instant < end


@given(INSTANTS, ZONES, TURNS)
def test_days_follow_each_other_without_gap_or_overlap(
    instant: datetime, zone: str, turn: time
) -> None:
    day = instant.date()

    start, end = day_bounds(day, zone, turn)

    assert end == day_bounds(day + timedelta(days=1), zone, turn)[0]
    assert start <= end


@given(INSTANTS, ZONES)
def test_an_instant_placed_in_a_zone_is_the_wall_clock_there(instant: datetime, zone: str) -> None:
    when = at_instant(instant, zone)

    assert when.instant == instant
    assert when.local.replace(tzinfo=None) == instant.astimezone(ZoneInfo(zone)).replace(
        tzinfo=None
    )


@given(INSTANTS, ZONES)
def test_a_wall_clock_resolves_to_itself_unless_it_was_skipped(
    instant: datetime, zone: str
) -> None:
    asked = instant.replace(tzinfo=None)

    when, note = resolve(asked, zone)

    assert (when.local.replace(tzinfo=None) == asked) == (note is not TimeNote.SKIPPED)


@pytest.mark.parametrize(
    ("zone", "asked", "kept", "note"),
    [
        (LONDON, wall(2026, 3, 29, 1, 30), wall(2026, 3, 29, 2, 30), TimeNote.SKIPPED),
        ("America/New_York", wall(2026, 3, 8, 2, 30), wall(2026, 3, 8, 3, 30), TimeNote.SKIPPED),
        (
            "Australia/Lord_Howe",
            wall(2026, 10, 4, 2, 10),
            wall(2026, 10, 4, 2, 40),
            TimeNote.SKIPPED,
        ),
        ("Pacific/Apia", wall(2011, 12, 30, 12), wall(2011, 12, 31, 12), TimeNote.SKIPPED),
        (LONDON, wall(2026, 10, 25, 1, 30), wall(2026, 10, 25, 1, 30), TimeNote.REPEATED),
        (LONDON, wall(1969, 12, 31, 23, 59), wall(1969, 12, 31, 23, 59), TimeNote.BEFORE_1970),
        (LONDON, wall(2026, 6, 1, 12), wall(2026, 6, 1, 12), None),
    ],
)
def test_odd_hours_are_kept_and_noted(
    zone: str, asked: datetime, kept: datetime, note: TimeNote | None
) -> None:
    when, noted = resolve(asked, zone)

    assert (when.local.replace(tzinfo=None), noted) == (kept, note)


def test_a_repeated_hour_is_taken_as_the_first() -> None:
    when, _ = resolve(wall(2026, 10, 25, 1, 30), LONDON)

    assert when.instant == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


def test_offsets_with_odd_seconds_are_cut_to_minutes() -> None:
    when, _ = resolve(wall(1900, 1, 1, 12), "Asia/Kolkata")

    assert when.local.replace(tzinfo=None) == wall(1900, 1, 1, 12)


@pytest.mark.parametrize("year", [1, 1899, 3000, 9999])
def test_years_out_of_range_are_refused(year: int) -> None:
    with pytest.raises(InvalidValue, match="1900"):
        resolve(wall(year, 12, 31, 23), LONDON)
    with pytest.raises(InvalidValue, match="1900"):
        at_instant(datetime(year, 12, 31, 23, tzinfo=UTC), "Pacific/Kiritimati")


@pytest.mark.parametrize(
    "name", ["", "..", "/etc", "Europe", "Mars/Olympus", "x\0y", "\ud800", "a" * 5000]
)
def test_an_unknown_zone_is_refused(name: str) -> None:
    with pytest.raises(InvalidValue):
        zone_of(name)


def test_the_running_minute_is_not_the_future() -> None:
    now = datetime(2026, 11, 21, 14, 0, 20, tzinfo=UTC)

    assert not is_future(When(now + timedelta(seconds=40), "UTC", 0), now)
    assert is_future(When(now + timedelta(seconds=61), "UTC", 0), now)


@pytest.mark.parametrize(
    ("instant", "zone", "offset", "precision"),
    [
        (wall(2026, 3, 1, 12), "UTC", 0, "exact"),
        (datetime(2026, 3, 1, tzinfo=ZoneInfo(LONDON)), LONDON, 0, "exact"),
        (datetime(2026, 3, 1, microsecond=1, tzinfo=UTC), "UTC", 0, "exact"),
        (datetime(1, 1, 1, tzinfo=UTC), "UTC", 0, "exact"),
        (datetime(2026, 3, 1, tzinfo=UTC), "", 0, "exact"),
        (datetime(2026, 3, 1, tzinfo=UTC), "x\n", 0, "exact"),
        (datetime(2026, 3, 1, tzinfo=UTC), "UTC", 1440, "exact"),
        (datetime(2026, 3, 1, tzinfo=UTC), "UTC", 0, "roughly"),
    ],
)
def test_a_moment_that_does_not_fit_is_refused(
    instant: datetime, zone: str, offset: int, precision: str
) -> None:
    with pytest.raises(InvalidValue):
        When(instant, zone, offset, precision)


def test_a_moment_keeps_its_wall_clock_without_knowing_the_zone() -> None:
    when = When(datetime(2026, 3, 1, 12, tzinfo=UTC), "Mars/Olympus", -90)

    assert when.local.replace(tzinfo=None) == wall(2026, 3, 1, 10, 30)
