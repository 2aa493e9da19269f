"""Forms of the Weekly Five and of an outside score."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from journal_app.errors import InvalidValue
from journal_app.model.outside_score import OutsideScore
from journal_app.model.shape import leaves
from journal_app.model.weekly_five import QUESTIONS, WeeklyFive
from ui.widgets.forms.weekly_forms import (
    OutsideScoreForm,
    WeeklyFiveForm,
    score_fields,
    weekly_fields,
)

ShowWeek = Callable[[type[WeeklyFiveForm]], WeeklyFiveForm]
ShowScore = Callable[[type[OutsideScoreForm]], OutsideScoreForm]


def test_every_field_is_asked() -> None:
    assert [field.path for field in weekly_fields()] == [*QUESTIONS]
    asked = {field.path for field in score_fields()}
    assert asked == {".".join(leaf.path) for leaf in leaves(OutsideScore)}


def test_the_five_are_asked_in_their_own_words(shown: ShowWeek) -> None:
    form = shown(WeeklyFiveForm)
    labels = [form.panel.editors[name].row.label.text() for name in QUESTIONS]  # type: ignore[attr-defined]  # pick editors
    assert labels[0] == "How much energy was left for my own life?"
    assert labels[4] == "How did I sleep?"


def test_nothing_is_chosen_and_nothing_alone_is_not_kept(shown: ShowWeek) -> None:
    form = shown(WeeklyFiveForm)
    assert [form.answer(name) for name in QUESTIONS] == [None] * 5
    with pytest.raises(InvalidValue):
        form.record()


def test_one_answer_is_a_week(shown: ShowWeek, choose: Any) -> None:
    form = shown(WeeklyFiveForm)
    choose(form, "caring", 0)
    week = form.record()
    assert isinstance(week, WeeklyFive)
    assert (week.caring, week.sleep) == (0, None)
    form.begin()
    assert form.answer("caring") is None


def test_a_week_is_edited_as_it_was_answered(shown: ShowWeek, choose: Any) -> None:
    form = shown(WeeklyFiveForm)
    choose(form, "sleep", 3)
    kept = form.record()
    form.load(kept)
    assert form.record() == kept


def test_the_draft_of_a_week_is_what_was_answered(shown: ShowWeek, choose: Any) -> None:
    form = shown(WeeklyFiveForm)
    choose(form, "dread_next", 8)
    again = shown(WeeklyFiveForm)
    again.restore(json.loads(json.dumps(form.draft_document())))
    assert [again.answer(name) for name in QUESTIONS] == [None, 8, None, None, None]


def test_a_score_begins_with_today_and_nothing_else(shown: ShowScore) -> None:
    form = shown(OutsideScoreForm)
    assert form.panel.values() == {
        "name": "",
        "taken_on": date(2026, 11, 21),
        "value": "",
        "low": "",
        "high": "",
        "up_is": None,
        "note": "",
    }


def fill(form: OutsideScoreForm, choose: Any, **values: object) -> None:
    for path, value in ({"name": "Index", "value": "13,5"} | values).items():
        choose(form, path, value)


def test_a_score_is_kept_as_typed_on_its_day(shown: ShowScore, choose: Any) -> None:
    form = shown(OutsideScoreForm)
    fill(form, choose, taken_on=date(2026, 11, 3), low="0", high="25", up_is="better")
    score = form.record()
    assert isinstance(score, OutsideScore)
    assert (score.value, score.day, score.when.precision) == ("13,5", date(2026, 11, 3), "shift")
    form.load(score)
    assert form.record() == score


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"name": ""}, "name"),
        ({"value": "much"}, "value"),
        ({"low": "20"}, "value"),
        ({"taken_on": date(2026, 11, 22)}, "taken_on"),
        ({"taken_on": None}, "taken_on"),
    ],
)
def test_what_is_wrong_is_said_beside_its_field(
    shown: ShowScore, choose: Any, values: dict[str, object], field: str
) -> None:
    form = shown(OutsideScoreForm)
    fill(form, choose, **values)
    with pytest.raises(InvalidValue) as refused:
        form.record()
    assert refused.value.field == field
    assert not form.panel.editors[field]._problem.isHidden()


def test_the_draft_of_a_score_holds_half_an_answer(shown: ShowScore, choose: Any) -> None:
    form = shown(OutsideScoreForm)
    choose(form, "value", "abou")
    again = shown(OutsideScoreForm)
    again.restore(json.loads(json.dumps(form.draft_document())))
    assert (again.answer("name"), again.answer("value")) == ("", "abou")
