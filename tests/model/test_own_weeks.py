"""The Weekly Five and outside scores: what they take, and what they refuse."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from journal_app.errors import InvalidValue
from journal_app.model.outside_score import OutsideScore
from journal_app.model.vocabularies import VOCABULARIES
from journal_app.model.weekly_five import QUESTIONS, WeeklyFive, scale_of
from tests.support.notebook import at

DAY = date(2026, 11, 2)


def score(**values: Any) -> OutsideScore:
    given: dict[str, Any] = {"name": "Wellbeing index", "taken_on": DAY, "value": "24"} | values
    return OutsideScore(**at(DAY.isoformat()), **given)


def test_one_answer_of_the_five_is_a_week() -> None:
    assert WeeklyFive(**at("2026-11-15"), sleep=0).sleep == 0


def test_a_week_without_an_answer_is_refused() -> None:
    with pytest.raises(InvalidValue, match="at least one"):
        WeeklyFive(**at("2026-11-15"))


def test_each_question_has_its_own_wording() -> None:
    assert [scale_of(question).label[:3] for question in QUESTIONS] == ["How"] * 5
    assert scale_of("energy_left").middle == "enough to get by"


@pytest.mark.parametrize(
    ("typed", "number"), [("24", 24), ("2.5", 2.5), ("2,5", 2.5), ("-3", -3), ("\u22123,25", -3.25)]
)
def test_a_score_is_kept_as_typed_and_read_as_a_number(typed: str, number: float) -> None:
    found = score(value=typed)
    assert (found.value, found.number) == (typed, number)
    assert found.taken_on == found.day
    assert (found.lowest, found.highest) == (None, None)


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"name": " "}, "name"),
        ({"taken_on": None}, "taken_on"),
        ({"taken_on": date(2026, 11, 3)}, "taken_on"),
        ({"value": ""}, "value"),
        ({"value": "high"}, "value"),
        ({"value": "1e5"}, "value"),
        ({"value": "nan"}, "value"),
        ({"low": "x"}, "low"),
        ({"low": "10", "high": "10"}, "high"),
        ({"low": "25"}, "value"),
        ({"low": "0", "high": "20"}, "value"),
    ],
)
def test_what_is_no_score_is_refused_beside_its_field(values: dict[str, Any], field: str) -> None:
    with pytest.raises(InvalidValue) as refused:
        score(**values)
    assert refused.value.field == field


def test_the_ends_of_the_range_belong_to_it() -> None:
    assert score(value="0", low="0", high="40").number == score(value="40", high="40").number - 40


def test_more_means_better_worse_or_neither() -> None:
    assert VOCABULARIES["up_is"].keys == ("better", "worse", "neither")
