"""Which copies stay: as many as promised, in the order of the history, whatever the clock does."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from journal_app.store.rotation import DAYS, LAST, MONTHS, WEEKS, surplus

MOST = LAST + DAYS + WEEKS + MONTHS
START = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)

Copies = list[tuple[int, datetime]]


def rotated(copies: Copies) -> Copies:
    """What is left."""
    gone = set(surplus(copies))
    return [one for one in copies if one[0] not in gone]


def after_each(moments: list[datetime]) -> list[Copies]:
    """What is left after each new copy, one made at each moment."""
    kept: Copies = []
    states = []
    for number, made in enumerate(moments):
        kept = rotated([*kept, (number, made)])
        states.append(kept)
    return states


def labels(copies: Copies) -> tuple[int, int, int]:
    """How many days, weeks and months there are copies of."""
    made = [moment.astimezone(UTC) for _, moment in copies]
    return (
        len({one.date() for one in made}),
        len({one.isocalendar()[:2] for one in made}),
        len({(one.year, one.month) for one in made}),
    )


def test_a_few_copies_all_stay() -> None:
    assert surplus([(n, START) for n in range(LAST)]) == []
    assert surplus([]) == []


def test_of_a_long_day_the_last_ten_stay() -> None:
    copies = [(n, START + timedelta(minutes=n)) for n in range(60)]
    assert [number for number, _ in rotated(copies)] == list(range(50, 60))


def test_400_days_leave_14_days_8_weeks_and_12_months() -> None:
    moments = [START + timedelta(days=n) for n in range(400)]
    kept = after_each(moments)[-1]
    days = [moment for _, moment in kept]
    assert days[-DAYS:] == moments[-DAYS:]
    weeks, months = labels(kept)[1:]
    assert weeks >= WEEKS
    assert months >= MONTHS
    assert len(kept) <= MOST
    assert days[0] <= moments[-1] - timedelta(days=300)


def test_400_days_with_a_clock_set_back_a_year_summer_time_and_moves_keep_the_policy() -> None:
    """Two copies a day; on day 200 the clock goes back a year, on day 300 forward again."""
    zones = [ZoneInfo(name) for name in ("Europe/London", "Pacific/Auckland", "America/Lima")]
    moments = []
    for day in range(400):
        shifted = -365 if 200 <= day < 300 else 0
        local = (START + timedelta(days=day + shifted)).astimezone(zones[day // 60 % 3])
        moments += [local, local + timedelta(hours=7)]
    for number, kept in enumerate(after_each(moments)):
        numbers = [one for one, _ in kept]
        assert numbers == sorted(numbers)
        assert numbers[-LAST:] == list(range(max(0, number - LAST + 1), number + 1))
        assert len(kept) <= MOST
        if number > 2 * DAYS:
            assert labels(kept)[0] >= DAYS


@settings(max_examples=60, deadline=None)
@given(
    steps=st.lists(
        st.one_of(
            st.integers(0, 3 * 24 * 60),  # minutes on
            st.sampled_from([-366 * 24 * 60, 366 * 24 * 60, -60, 60]),  # the clock is set
        ),
        max_size=200,
    )
)
def test_the_newest_of_the_history_always_stays_and_nothing_is_reordered(steps: list[int]) -> None:
    moment, moments = START, []
    for step in steps:
        moment += timedelta(minutes=step)
        moments.append(moment)
    for number, kept in enumerate(after_each(moments)):
        numbers = [one for one, _ in kept]
        assert numbers == sorted(numbers)
        assert numbers[-LAST:] == list(range(max(0, number - LAST + 1), number + 1))
        assert len(kept) <= MOST
        assert rotated(kept) == kept


def test_one_copy_a_day_in_any_zone_is_one_name_a_day() -> None:
    chance = random.Random(3)  # noqa: S311 - the same zones each time
    zones = [ZoneInfo(name) for name in ("Asia/Tokyo", "America/Los_Angeles", "UTC")]
    copies = [(n, (START + timedelta(days=n)).astimezone(chance.choice(zones))) for n in range(60)]
    plain = [(n, START + timedelta(days=n)) for n in range(60)]
    assert surplus(copies) == surplus(plain)


def test_a_day_is_one_day_for_copies_made_on_both_sides_of_midnight_somewhere() -> None:
    evening = datetime(2026, 6, 1, 22, 0, tzinfo=UTC)
    zones = [ZoneInfo("UTC")] * 5 + [ZoneInfo("Asia/Tokyo")] * 12
    copies = [
        (n, (evening + timedelta(minutes=n)).astimezone(zone)) for n, zone in enumerate(zones)
    ]
    assert surplus(copies) == list(range(7))
