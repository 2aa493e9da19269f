"""The Weekly Five and outside scores."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from random import Random
from typing import Any

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from journal_app.insight.everything import digest
from journal_app.insight.gathering import from_records
from journal_app.insight.own_weeks import all_scores, all_weeks, own_weeks, placed
from journal_app.insight.plain import as_plain
from journal_app.insight.words import sentence
from journal_app.model.outside_score import OutsideScore
from journal_app.model.weekly_five import WeeklyFive
from tests.support.notebook import at

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


def weekly(day: str, **answers: Any) -> WeeklyFive:
    return WeeklyFive(**at(day), **answers)


def outside(day: str, name: str, value: str, **more: Any) -> OutsideScore:
    taken = date.fromisoformat(day)
    return OutsideScore(**at(day), name=name, taken_on=taken, value=value, **more)


WEEKS = (
    weekly("2026-10-04", sleep=3, energy_left=4),
    weekly("2026-10-11", sleep=4),
    weekly("2026-10-25", sleep=4, dread_next=9),
    weekly("2026-11-01", sleep=4),
    weekly("2026-11-08", sleep=6),
)
SCORES = (
    outside("2026-09-01", "Index", "12", low="0", high="25"),
    outside("2026-11-01", "Index", "13,5", low="0", high="25", up_is="better"),
    outside("2026-10-01", "Other", "3"),
)


def test_weeks_are_counted_from_the_first_one_answered() -> None:
    made = from_records((), (), (), (), (), weeks=WEEKS)
    *_others, sleep = all_weeks(made.weeks)

    assert (sleep.n, sleep.coverage.logged, sleep.coverage.rostered) == (5, 5, 6)
    assert sleep.id == tuple(week.id for week in WEEKS)
    assert sentence(sleep) == "Latest week: 6. Most of your earlier weeks were about 4."


def test_a_week_belongs_to_the_answer_edited_last() -> None:
    again = weekly("2026-11-08", sleep=1)
    made = from_records(
        (), (), (), (), (), weeks=(replace(again, edited=again.when.instant), WEEKS[-1])
    )
    assert made.weeks.answers.shape == (1, 5)


def test_scores_stand_by_name_as_they_were_typed_the_latest_first() -> None:
    first, second = all_scores(from_records((), (), (), (), (), scores=SCORES).scores)

    assert (first.name, first.typed, first.value.tolist()) == ("Index", ("12", "13,5"), [12, 13.5])
    assert first.up_is == "better"
    assert sentence(first) == "Index: 13,5 on 1 Nov 2026."
    assert (second.n, second.up_is) == (1, None)


@given(st.randoms())
def test_the_order_in_which_they_were_kept_changes_nothing(chance: Random) -> None:
    weeks, scores = chance.sample(WEEKS, 5), chance.sample(SCORES, 3)
    made = from_records((), (), (), (), (), weeks=weeks, scores=scores)
    plain = from_records((), (), (), (), (), weeks=WEEKS, scores=SCORES)

    assert as_plain(all_weeks(made.weeks)) == as_plain(all_weeks(plain.weeks))
    assert as_plain(all_scores(made.scores)) == as_plain(all_scores(plain.scores))


def test_what_was_computed_of_equal_weeks_is_kept() -> None:
    made = from_records((), (), (), (), (), weeks=WEEKS, scores=SCORES)
    again = from_records((), (), (), (), (), weeks=WEEKS, scores=SCORES[:2])

    assert digest(made.weeks) == digest(again.weeks)
    assert digest(made.scores) != digest(again.scores)


def test_nothing_answered_is_no_error() -> None:
    made = from_records((), (), (), (), ())

    assert [one.n for one in all_weeks(made.weeks)] == [0] * 5
    assert all_scores(made.scores) == ()
