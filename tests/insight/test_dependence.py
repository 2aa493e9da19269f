"""Dependence in time, and the parts of methods that simulations alone would let slip."""

from __future__ import annotations

import numpy as np
import pytest

from journal_app.insight.autocorrelation import lag_one, widening
from journal_app.insight.breaking_point import fit
from journal_app.insight.result import Estimate, Range, Word, ladder
from journal_app.insight.split import splits
from tests.support.made_series import ar_series


def test_lag_one_is_corrected_for_its_bias() -> None:
    residuals = np.array([3.0, 1, 2, -1, 0, -2, -3, 0])

    raw = float(residuals[1:] @ residuals[:-1] / (residuals @ residuals))

    assert raw > 0
    assert lag_one(residuals) == pytest.approx(raw + (1 + 4 * raw) / 8)


def test_lag_one_never_narrows_a_range() -> None:
    assert lag_one(np.array([1.0, -1] * 20)) == 0
    assert lag_one(np.full(30, 5.0)) == 0
    assert lag_one(np.arange(200.0)) == 0.9
    assert widening(0) == 1
    assert widening(0.6) == pytest.approx(2)


def test_a_level_shorter_than_three_weeks_is_not_told() -> None:
    value = 0.3 * ar_series(np.random.default_rng(1), 0.2, 80)
    value[65:] += 3

    assert splits(np.arange(80.0), value)[0].index <= 80 - 21
    (change,) = splits(2 * np.arange(80.0), value)
    assert change.index == 65


def test_several_levels_are_found_in_order() -> None:
    value = 0.5 * ar_series(np.random.default_rng(2), 0.2, 180)
    value[60:120] += 4
    value[120:] += 8

    assert [split.index for split in splits(2 * np.arange(180.0), value)] == [60, 120]


def test_where_answers_say_nothing_of_the_width_the_prior_does() -> None:
    load = np.array([10.0, 20.0, 30.0])

    posterior = fit(load, np.array([0.0, 1.0, 0.0]))

    mass = posterior.weight.sum(axis=0)
    centre = float(posterior.log_width @ mass)
    spread = float(np.sqrt((posterior.log_width - centre) ** 2 @ mass))
    assert centre == pytest.approx(np.log(load.std()), abs=1.5)
    assert 0.5 < spread < 1.1


@pytest.mark.parametrize(
    ("low80", "low95", "beyond", "word"),
    [
        (-0.1, -0.5, True, Word.NOTHING),
        (0.1, -0.5, True, Word.HINT),
        (0.5, 0.1, False, Word.FAIRLY_CLEAR),
        (0.5, 0.1, True, Word.CLEAR),
    ],
)
def test_each_rung_of_the_ladder_asks_more(
    low80: float, low95: float, beyond: bool, word: Word
) -> None:
    estimate = Estimate(1.0, Range(low80, 2.0), Range(low95, 3.0))

    assert ladder(estimate, beyond_chance=beyond) is word
    assert ladder(None, beyond_chance=beyond) is Word.TOO_EARLY
