"""The Weekly Five and outside scores."""

from __future__ import annotations

import numpy as np

from journal_app.insight.own_weeks import own_weeks, placed
from journal_app.insight.words import sentence

DAYS = np.array([7, 14, 21, 28, 56, 63])


def test_a_week_is_compared_with_own_earlier_ones() -> None:
    found = own_weeks("sleep", DAYS, np.array([2.0, 4, 6, np.nan, 8, 3]))

    assert found.n == 5
    assert found.breaks == (3,)
    assert sentence(found) == "Latest week: 3. Half of your earlier weeks lay between 4 and 6."


def test_dread_is_turned_round_for_the_chart_alone() -> None:
    found = own_weeks("dread_next", DAYS[:2], np.array([2.0, 9]))

    assert found.answer.tolist() == [2, 9]
    assert found.shown.tolist() == [8, 1]
    assert found.latest == 9
    assert sentence(found) == "Too early: 3 more weeks."


def test_outside_scores_stand_on_their_own_ranges() -> None:
    value, low, high = np.array([12.0, 3, 5]), np.array([0.0, 1, 5]), np.array([48.0, 5, 5])

    assert placed(value, low, high).tolist() == [0.25, 0.5, 0.5]
