"""What each day adds to the load, and the breaking point's gates and sentences."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import numpy as np
import pytest

from journal_app.insight.missing import Unlogged
from journal_app.insight.pile_up import (
    BreakingPoint,
    breaking_point,
    load_between,
    load_course,
    strains,
)
from journal_app.insight.result import Coverage, Floats, Need, State
from journal_app.insight.series import OFF, OK, Series
from journal_app.insight.words import sentence
from tests.support.made_series import (
    FIRST_DAY,
    made_shifts,
    plain_check_ins,
    plain_contacts,
    plain_shifts,
)

NONE = np.zeros(0, dtype=np.int64)
EVENING = (FIRST_DAY - date(1970, 1, 1).toordinal()) * 24.0 + 18.0
ALL_ONE = (1.0,) * 5


def series(strain: list[float], contact_strain: list[float], tier: list[int]) -> Series:
    """One shift a day; the contacts are all on the first."""
    n = len(contact_strain)
    contacts = plain_contacts(
        np.full(n, FIRST_DAY),
        EVENING - 2.0 + np.arange(n) / 10,
        strain=np.array(contact_strain),
        tier=np.array(tier, dtype=np.int64),
    )
    days = FIRST_DAY + np.arange(len(strain))
    checks = plain_check_ins(np.zeros(0), np.zeros(0))
    return Series(plain_shifts(days, np.array(strain)), contacts, checks)


def marked(seed: int, n: int, enough: int) -> BreakingPoint:
    """Shifts of which the heaviest `enough` are marked."""
    made = made_shifts(np.random.default_rng(seed), n)
    whole = replace(series([], [], []), shifts=made)
    added = strains(whole, ALL_ONE)
    gaps = Unlogged(Coverage(n, n), NONE)
    course = load_course(added, gaps, 2.0, int(made.day[-1]))
    mark = np.zeros(n, dtype=np.int64)
    mark[np.argsort(course.load)[n - enough :]] = 2
    return breaking_point(replace(made, enough=mark), added, gaps, course)


def test_a_shift_with_contacts_adds_their_strain_and_not_its_own() -> None:
    added = strains(series([9, 4], [2, 3], [-1, -1]), ALL_ONE)

    assert added.strain.tolist() == [5, 4]
    assert added.at.tolist() == [EVENING, EVENING + 24]


def test_contacts_without_a_strain_leave_the_shift_its_own() -> None:
    assert strains(series([9], [np.nan], [4]), ALL_ONE).strain.tolist() == [9]


def test_strain_weighs_by_tier_and_one_without() -> None:
    weights = (0.5, 1.0, 1.0, 2.0, 3.0)

    assert strains(series([9], [2, 3, 4], [0, 4, -1]), weights).strain.tolist() == [1 + 9 + 4]


def test_a_day_with_contacts_alone_counts_and_a_day_off_does_not() -> None:
    whole = series([9, 9], [4], [-1])
    off = replace(whole.shifts, state=np.array([OK, OFF]))

    assert strains(replace(whole, shifts=off), ALL_ONE).strain.tolist() == [4]
    without = replace(whole, shifts=plain_shifts(NONE, np.zeros(0)))
    assert strains(without, ALL_ONE).strain.tolist() == [4]


def test_load_halves_in_the_half_life_and_is_nothing_before_the_first_note() -> None:
    added = strains(series([8], [], []), ALL_ONE)

    course = load_course(added, Unlogged(Coverage(1), NONE), 2.0, FIRST_DAY + 2)

    assert course.load.tolist() == [8]
    assert course.today == pytest.approx(4)
    moments: Floats = np.array([EVENING - 1, EVENING, EVENING + 96])
    assert load_between(course, moments).tolist() == pytest.approx([0, 8, 2])


@pytest.mark.parametrize(
    ("enough", "state"),
    [(4, State.TOO_EARLY), (5, State.ROUGH), (14, State.ROUGH), (15, State.USABLE)],
)
def test_the_breaking_point_opens_with_five_and_is_usable_from_fifteen(
    enough: int, state: State
) -> None:
    found = marked(1, 60, enough)

    assert found.gate.state is state
    assert (found.estimate is None) is (state is State.TOO_EARLY)
    assert found.dots.load.size == 60


def test_below_the_gate_it_counts_and_says_what_is_needed() -> None:
    found = marked(1, 12, 3)

    assert found.gate.missing == (Need("enough", 2), Need("not_enough", 1))
    assert sentence(found) == (
        '3 shifts marked "enough", 9 not. A first rough range needs 5 and 10. OK shifts count.'
    )


def test_on_a_thin_record_the_curve_is_hidden_and_the_dots_stay() -> None:
    made = made_shifts(np.random.default_rng(4), 100, theta=14.0)
    added = strains(replace(series([], [], []), shifts=made), ALL_ONE)
    gaps = Unlogged(Coverage(100, 300), NONE)

    found = breaking_point(made, added, gaps, load_course(added, gaps, 2.0, FIRST_DAY + 200))

    assert found.gate.state is State.HIDDEN
    assert found.curve is None
    assert found.dots.load.size == 100
    assert sentence(found) == "100 of 300 shifts are logged. Averages and curves wait for half."


def test_classes_that_separate_perfectly_still_have_a_range() -> None:
    found = marked(2, 80, 20)

    heaviest = found.dots.load[found.dots.mark == 2].min()
    lightest = found.dots.load[found.dots.mark == 0].max()
    assert found.estimate is not None
    assert lightest < found.estimate.point < heaviest
    assert found.estimate.outer.low < lightest
    assert found.estimate.outer.high > heaviest
    assert found.share_above == pytest.approx(0.25)


def test_the_curve_rises_within_its_bands() -> None:
    curve = marked(3, 100, 30).curve

    assert curve is not None
    assert np.all(np.diff(curve.middle) >= -1e-9)
    assert np.all(curve.outer_low <= curve.inner_low)
    assert np.all(curve.inner_low <= curve.middle)
    assert np.all(curve.middle <= curve.inner_high)
    assert np.all(curve.inner_high <= curve.outer_high)


def test_the_other_half_lives_are_told_as_shares_of_shifts() -> None:
    found = marked(3, 100, 30)

    assert [other.half_life_days for other in found.others] == [1.0, 3.0, 7.0]
    shares = [round(100 * other.share_above) for other in found.others]
    assert sentence(found).endswith(
        "About 30 in 100 of your shifts had a load above it. "
        f"With another half-life it would be {min(shares)} to {max(shares)} in 100."
    )


def test_nearly_is_a_dot_and_counts_as_no() -> None:
    made = made_shifts(np.random.default_rng(1), 60)
    added = strains(replace(series([], [], []), shifts=made), ALL_ONE)
    gaps = Unlogged(Coverage(60), NONE)
    course = load_course(added, gaps, 2.0, int(made.day[-1]))
    marks = np.where(course.load > np.median(course.load), 1, 0)

    found = breaking_point(replace(made, enough=marks), added, gaps, course)

    assert (found.enough, found.not_enough) == (0, 60)
    assert set(found.dots.mark.tolist()) == {0, 1}


def test_unlogged_shifts_could_move_the_point_both_ways() -> None:
    made = made_shifts(np.random.default_rng(4), 100, theta=14.0)
    added = strains(replace(series([], [], []), shifts=made), ALL_ONE)
    gaps = Unlogged(Coverage(100, 140), made.day[:40] + 7000)
    course = load_course(added, gaps, 2.0, int(made.day[-1]))

    found = breaking_point(made, added, gaps, course)

    assert found.if_missing is not None
    assert found.if_missing.low <= found.if_missing.high
