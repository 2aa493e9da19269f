"""Level, direction and changes of level: gates, gaps and what is missing."""

from __future__ import annotations

import numpy as np
import pytest

from journal_app.insight.course import Noted, breaks, direction, level, level_changes, noted
from journal_app.insight.missing import Unlogged
from journal_app.insight.result import Coverage, Need, State, Word
from journal_app.insight.smoothing import moving_average
from journal_app.insight.words import sentence
from tests.support.made_series import FIRST_DAY, ar_series, plain_shifts

NONE = np.zeros(0, dtype=np.int64)


def known(count: int) -> Unlogged:
    return Unlogged(Coverage(count, count), NONE)


def strain(values: list[float], step: int = 2) -> Noted:
    day = FIRST_DAY + step * np.arange(len(values))
    shifts = plain_shifts(day, np.array(values, dtype=np.float64))
    return noted("strain", shifts, shifts.strain)


def noise(n: int, phi: float = 0.3, seed: int = 3) -> list[float]:
    return [5 + value for value in ar_series(np.random.default_rng(seed), phi, n)]


def test_nineteen_notes_or_three_weeks_are_too_early_for_a_level() -> None:
    few = level(strain(noise(19)), known(19))
    short = level(strain(noise(20), step=1), known(20))

    assert few.gate.missing == (Need("shifts", 1),)
    assert short.gate.missing == (Need("weeks", 2),)
    assert few.latest is None
    assert few.level.size == 0
    assert few.value.size == 19
    assert sentence(few) == (
        "19 of 20 shifts. A range appears at 20 over 4 weeks. Until then: your counts."
    )
    assert sentence(short) == "Too early: 2 more weeks."


def test_twenty_notes_over_four_weeks_have_a_level_with_its_ranges() -> None:
    found = level(strain(noise(20)), known(20))

    assert found.gate.state is State.USABLE
    assert found.latest is not None
    assert found.latest.outer.low < found.latest.inner.low < found.latest.point
    assert found.level.shape == found.history.shape == (20,)
    assert found.inner.shape == found.outer.shape == (20, 2)


def test_half_the_shifts_unlogged_hides_averages() -> None:
    thin = Unlogged(Coverage(20, 41), NONE)

    found = level(strain(noise(20)), thin)

    assert found.gate.state is State.HIDDEN
    assert found.latest is None
    assert sentence(found) == ("20 of 41 shifts are logged. Averages and curves wait for half.")


def test_a_journal_of_bad_days_tells_how_far_the_rest_could_move_it() -> None:
    bad = strain([8.0, 9.0, 7.0] * 10)
    gaps = Unlogged(Coverage(30, 90), FIRST_DAY + np.arange(60) * 2 + 1)

    found = level(bad, gaps)

    assert found.gate.state is State.HIDDEN
    assert found.if_missing is not None
    assert (found.if_missing.low, found.if_missing.high) == (240 / 90, (240 + 60 * 9) / 90)
    assert sentence(found) == (
        "30 of 90 shifts are logged. Averages and curves wait for half. With the shifts not "
        "logged, the mean would lie between 2.7 and 8.7."
    )


def test_a_note_weighs_half_after_the_half_life() -> None:
    level_after, share = moving_average(np.array([0.0, 7.0]), np.array([3.0, 6.0]), 7.0)

    assert level_after.tolist() == [3.0, 5.0]
    assert share.tolist() == pytest.approx([1.0, (0.25 + 1) / 2.25])


def test_a_line_begins_anew_after_more_than_two_weeks() -> None:
    assert breaks(np.array([1, 2, 16, 31])) == (3,)
    assert breaks(NONE) == ()


def test_a_clear_fall_is_told_as_easing() -> None:
    found = direction(strain((np.array(noise(80)) - np.arange(80) * 0.05).tolist()), known(80))

    assert found.word is Word.FAIRLY_CLEAR
    assert found.estimate is not None
    assert found.estimate.outer.high < 0
    assert sentence(found).startswith("Strain is easing, by about 0.8 (")


def test_noise_has_no_clear_direction() -> None:
    assert sentence(direction(strain(noise(80)), known(80))) == "No clear direction yet."
    assert direction(strain(noise(29)), known(29)).estimate is None


def test_what_was_not_logged_can_turn_a_direction() -> None:
    rising = strain(np.linspace(2, 8, 40).tolist())
    gaps = Unlogged(Coverage(40, 80), rising.day + 1)

    found = direction(rising, gaps)

    assert found.if_missing is not None
    assert found.estimate is not None
    assert 0 < found.if_missing.low < found.estimate.point


def test_a_step_is_found_with_the_days_it_may_lie_on() -> None:
    values = np.array(noise(120))
    values[60:] += 3

    (change,) = level_changes(strain(values.tolist()), known(120)).changes

    assert change.inner.low <= FIRST_DAY + 120 <= change.inner.high
    assert change.after - change.before == pytest.approx(3, abs=0.7)
    assert change.n_before + change.n_after == 120


def test_the_sentence_of_a_change_names_its_dates() -> None:
    values = [3.0, 4.0] * 30 + [8.0, 9.0] * 30

    said = sentence(level_changes(strain(values), known(120)))

    assert said == (
        "Between 3 May 2020 and 5 May 2020 your strain went from about 3.5 to about 8.5. "
        "What happened then?"
    )
