"""Groups compared, recovery, echo, what helped, first reads, the week and counters."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from journal_app.insight.compared import comparisons
from journal_app.insight.counters import counts_by_customer, rolling
from journal_app.insight.helped import first_read, what_helped
from journal_app.insight.recovery import next_day_echo, recovery
from journal_app.insight.result import Coverage, Floats, Need, State, Word
from journal_app.insight.series import CALM_TONE, HARD_TONE, ContactSeries, Words
from journal_app.insight.week import week_map
from journal_app.insight.words import sentence
from tests.support.made_series import FIRST_DAY, plain_check_ins, plain_contacts, plain_shifts

COVER = Coverage(50, 60)
THIN = Coverage(10, 60)


def _days(count: int, step: float) -> Floats:
    """Instants so many hours apart."""
    return np.arange(count, dtype=np.float64) * step


def by_customer(
    tones: dict[str, list[int]], strain: dict[str, float] | None = None
) -> ContactSeries:
    """Contacts of named customers in turn."""
    names = tuple(sorted(tones))
    rows = [(names.index(name), tone) for name in names for tone in tones[name]]
    strains = [(strain or {}).get(names[code], np.nan) for code, _tone in rows]
    return plain_contacts(
        FIRST_DAY + np.arange(len(rows)),
        _days(len(rows), 24.0),
        customers=names,
        customer=np.array([code for code, _tone in rows]),
        tone=np.array([tone for _code, tone in rows]),
        strain=np.array(strains) + 0.1 * (np.arange(len(rows)) % 3),
    )


def test_a_rare_visitor_is_pulled_in_further_than_a_regular() -> None:
    calm, hard = CALM_TONE, HARD_TONE
    contacts = by_customer(
        {"k": [hard] * 3, "l": [hard] * 30 + [calm] * 10, "m": [calm] * 40, "n": [calm, hard]}
    )

    share = comparisons(contacts, COVER, FIRST_DAY + 90)[4]

    groups = {one.key: one for one in share.groups}
    assert (share.what, share.by, share.too_few) == ("hard_share", "customer", 1)
    assert set(groups) == {"k", "l", "m"}
    assert groups["k"].raw == 10
    assert 10 - groups["k"].estimate.point > 1
    assert abs(groups["l"].raw - groups["l"].estimate.point) < 0.3
    assert groups["m"].apart


def test_customers_that_differ_in_strain_are_told_apart() -> None:
    contacts = by_customer(
        {"k": [HARD_TONE] * 12, "l": [HARD_TONE] * 12, "m": [HARD_TONE] * 12},
        {"k": 8.0, "l": 3.0, "m": 2.0},
    )

    strain = comparisons(contacts, COVER, FIRST_DAY + 90)[2]

    assert [one.key for one in strain.groups] == ["k", "l", "m"]
    assert strain.groups[0].apart
    assert sentence(strain, {"k": "Till regular"}).startswith("Till regular: strain about 8.1")


def test_one_customer_alone_cannot_be_compared() -> None:
    for one in comparisons(by_customer({"k": [HARD_TONE] * 9}), COVER, FIRST_DAY + 9):
        assert one.gate.state is State.TOO_EARLY


def test_recovery_needs_twenty_events_with_two_check_ins() -> None:
    event = _days(19, 240.0)
    contacts = plain_contacts((event // 24).astype(np.int64), event, tier=np.full(19, 3))
    after = np.sort(np.concatenate([event + 10, event + 30, event + 200]))

    found = recovery(contacts, plain_check_ins(after, np.full(57, 3.0)), THIN)

    assert found.gate.missing == (Need("events", 1),)
    assert found.n == 19
    assert found.half_life is None
    assert found.hours.size == 38


def test_recovery_finds_the_half_life_and_ends_an_event_with_the_next() -> None:
    event = _days(30, 240.0)
    contacts = plain_contacts((event // 24).astype(np.int64), event, strain=np.full(30, 8.0))
    hours = np.tile([4.0, 20.0, 40.0, 150.0, 200.0], 30)
    unrest = 2 + 6 * 0.5 ** (hours / 24)

    found = recovery(contacts, plain_check_ins(np.repeat(event, 5) + hours, unrest), THIN)

    assert found.half_life is not None
    assert found.half_life.point == pytest.approx(24, abs=1.5)
    assert found.jump == pytest.approx(6, abs=0.3)
    assert sentence(found).startswith("After a hard one, half of it was gone after about 24 hours")
    again = plain_contacts(
        (event // 24).astype(np.int64), event + np.float64(30), strain=np.full(30, 8.0)
    )
    both = np.sort(np.concatenate([contacts.at, again.at]))
    doubled = plain_contacts((both // 24).astype(np.int64), both, strain=np.full(60, 8.0))
    cut = recovery(doubled, plain_check_ins(np.repeat(event, 5) + hours, unrest), THIN)
    assert float(cut.hours.max()) <= 168
    assert 10.0 in cut.hours.tolist()


def test_contacts_known_by_the_day_alone_start_no_recovery() -> None:
    at = np.zeros(1)
    contacts = plain_contacts(np.zeros(1, dtype=np.int64), at, tier=np.array([4]))

    untimed = replace(contacts, timed=np.array([False]))

    assert recovery(untimed, plain_check_ins(at + 5, at), COVER).hours.size == 0


def test_the_echo_takes_the_first_check_in_of_half_a_day_to_a_day_and_a_half_later() -> None:
    rng = np.random.default_rng(1)
    strain = rng.integers(0, 11, 40).astype(np.float64)
    shifts = plain_shifts(FIRST_DAY + 3 * np.arange(40), strain)
    soon, next_day, late = shifts.end + 5, shifts.end + 20, shifts.end + 50
    at = np.stack([soon, next_day, late], axis=1).ravel()
    unrest = np.stack([0 * strain, 1 + 0.5 * strain, 0 * strain], axis=1).ravel()

    found = next_day_echo(shifts, plain_check_ins(at, unrest), COVER)

    assert found.n == 40
    assert found.estimate is not None
    assert found.estimate.point == pytest.approx(0.5)
    assert found.word is Word.FAIRLY_CLEAR
    assert sentence(found) == (
        "Each point of strain went with more tension the next day, by about 0.5."
    )


def words(names: tuple[str, ...], word: list[int], rating: float = np.nan) -> Words:
    """One word a contact, in turn."""
    return Words(names, np.arange(len(word)), np.array(word), np.full(len(word), rating))


def test_what_helped_counts_marks_and_endings_from_five_uses_on() -> None:
    contacts = plain_contacts(
        FIRST_DAY + np.arange(6),
        _days(6, 24.0),
        ended_well=np.array([1, 1, 1, 1, 0, -1]),
        coping=words(("paused", "slept"), [0, 0, 0, 0, 0, 1], 2.0),
        moves=words(("listened",), [0, 0]),
        responses=words(("listened", "told_calmly"), [0, 1, 0, 0, 0, 1]),
    )

    found = what_helped(contacts, COVER)

    assert [(way.family, way.key, way.uses) for way in found.ways] == [
        ("coping", "paused", 5),
        ("moves", "listened", 5),
    ]
    assert found.too_few == 2
    paused, listened = found.ways
    assert paused.helped is not None
    assert paused.helped.point == 2.0
    assert paused.helped.outer.low < 1.6
    assert listened.helped is None
    assert (listened.ended, listened.ended_well is not None) == (5, True)
    assert sentence(found).startswith("Paused and breathed: helped about +2.0 (+1.6")


def test_the_first_read_is_held_against_the_later_verdict() -> None:
    contacts = plain_contacts(
        FIRST_DAY + np.arange(12),
        _days(12, 24.0),
        first_read=np.array([1] * 6 + [0] * 5 + [-1]),
        verdict=np.array([1] * 4 + [0] * 7 + [1]),
    )

    found = first_read(contacts, COVER)

    assert (found.n, found.hits) == (11, 9)
    assert (found.said_always, found.always_held) == (6, 4)
    assert (found.said_bad_day, found.bad_day_held) == (5, 5)
    assert sentence(found) == "Your first read held in 9 of 11 (about 6 to 9 in 10)."


def test_the_week_counts_hours_that_are_known() -> None:
    at = np.array([9.5, 33.0, 34.0])
    contacts = plain_contacts(
        FIRST_DAY + np.array([0, 1, 1]), at, timed=np.array([True, True, False])
    )
    shifts = plain_shifts(FIRST_DAY + np.array([0, 1, 7]), np.full(3, 4.0))

    found = week_map(shifts, contacts, COVER)

    assert found.hard[0, 9] == 1
    assert found.hard[1, 9] == 1
    assert (int(found.hard.sum()), found.untimed) == (2, 1)
    assert found.shifts.tolist() == [2, 1, 0, 0, 0, 0, 0]


def test_a_window_holds_its_days_and_no_more() -> None:
    day = np.array([1, 2, 8, 9])

    found = rolling(day, np.ones(4), 7, np.array([1, 8, 9, 15, 16]))

    assert found.tolist() == [1, 2, 2, 1, 0]


def test_counters_are_exact_by_customer() -> None:
    contacts = plain_contacts(
        FIRST_DAY + np.array([0, 0, 3, 400]),
        np.arange(4.0),
        customers=("k", "l"),
        customer=np.array([0, 0, 1, 0]),
        asked=np.array([True, True, True, False]),
        minutes=np.array([30.0, 10.0, 5.0, 7.0]),
    )

    first, second = counts_by_customer(contacts, FIRST_DAY + 400)

    assert (first.asks, first.minutes, first.contacts) == (0, 7, 1)
    assert (first.most_asks, first.most_minutes, first.most_contacts) == (2, 40, 2)
    assert (second.customer, second.asks, second.most_minutes) == ("l", 0, 5)


def test_an_event_without_an_hour_ends_the_one_before_and_blurs_its_day() -> None:
    at = np.array([0.0, 50.0])
    contacts = plain_contacts(
        np.array([719163, 719165]), at, tier=np.array([4, 4]), timed=np.array([True, False])
    )
    checks = plain_check_ins(np.array([10.0, 40.0, 49.0, 60.0, 90.0]), np.full(5, 3.0))

    assert recovery(contacts, checks, COVER).hours.tolist() == [10.0, 40.0]
