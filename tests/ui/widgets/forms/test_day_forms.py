"""The forms of a shift and of a check-in."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from journal_app.errors import InvalidValue
from journal_app.model.check_in import CheckIn
from journal_app.model.shift import Shift
from ui.context import Context
from ui.widgets.forms.day_forms import CheckInForm, MarkForm, ShiftForm
from ui.widgets.forms.fresh import fresh_header


def tap(form: ShiftForm, key: str) -> None:
    next(cell for cell in form.state.cells() if cell.value == key).click()


@pytest.fixture
def form(shown: Callable[[type[ShiftForm]], ShiftForm]) -> ShiftForm:
    return shown(ShiftForm)


@pytest.mark.parametrize(
    ("key", "state", "enough"),
    [
        ("ok", "ok", "no"),
        ("hard", "hard", "no"),
        ("hard_enough", "hard", "yes"),
        ("off", "off", None),
    ],
)
def test_one_tap_is_a_full_answer(
    form: ShiftForm, key: str, state: str, enough: str | None
) -> None:
    tap(form, key)
    shift = form.record()
    assert (shift.state, shift.enough) == (state, enough)  # type: ignore[attr-defined] # a shift


def test_off_unfolds_nothing(form: ShiftForm) -> None:
    tap(form, "off")
    assert form.panel.isHidden()
    tap(form, "ok")
    assert not form.panel.isHidden()


def test_an_edited_day_off_can_be_kept(form: ShiftForm, context: Context) -> None:
    form.load(Shift(**fresh_header(context, "shift"), state="off"))
    assert not form.foot.isHidden()
    assert not form.foot.keep.isHidden()


def test_the_scope_is_asked_at_nearly_or_yes_alone(form: ShiftForm) -> None:
    scope = form.panel.editors["enough_scope"]
    tap(form, "hard")
    assert scope.isHidden()
    tap(form, "hard_enough")
    assert not scope.isHidden()


def test_everything_shows_the_help_card_in_line(form: ShiftForm, choose: Any) -> None:
    tap(form, "hard_enough")
    assert form._help.isHidden()
    choose(form, "enough_scope", "everything")
    assert not form._help.isHidden()


def test_a_scope_without_enough_is_left_out(form: ShiftForm, choose: Any) -> None:
    tap(form, "hard_enough")
    choose(form, "enough_scope", "job")
    choose(form, "enough", "no")
    assert form.record().enough_scope is None  # type: ignore[attr-defined] # a shift


def test_no_answer_is_no_shift(form: ShiftForm) -> None:
    with pytest.raises(InvalidValue):
        form.record()


def test_a_full_shift_comes_out_as_it_went_in(form: ShiftForm, context: Context) -> None:
    shift = Shift(
        **fresh_header(context, "shift"),
        state="hard",
        mood=2,
        strain=8,
        enough="nearly",
        enough_scope="shift",
        part="late",
        energy_left=1,
        busy="busier",
        contacts=60,
        missed_breaks=3,
        staffing="short",
        sleep_before=5,
        note="Two of us for three tills.",
    )
    form.load(shift)
    assert form.record() == shift


def test_the_draft_of_a_shift_keeps_its_state(
    form: ShiftForm, shown: Callable[[type[ShiftForm]], ShiftForm]
) -> None:
    tap(form, "hard_enough")
    again = shown(ShiftForm)
    again.restore(json.loads(json.dumps(form.draft_document())))
    assert again.record() == form.record()


def test_a_shift_of_another_day_belongs_to_it(form: ShiftForm) -> None:
    form.begin_on(date(2026, 11, 17))
    tap(form, "ok")
    assert form.record().day == date(2026, 11, 17)
    assert form.record().when.precision == "shift"


def test_a_check_in_needs_one_answer(
    shown: Callable[[type[CheckInForm]], CheckInForm], choose: Any
) -> None:
    form = shown(CheckInForm)
    with pytest.raises(InvalidValue):
        form.record()
    choose(form, "tension", 0)
    assert form.record().tension == 0  # type: ignore[attr-defined] # a check-in


def test_a_mark_is_about_a_customer(
    shown: Callable[[type[MarkForm]], MarkForm], choose: Any, context: Context
) -> None:
    form = shown(MarkForm)
    customer = CheckIn(**fresh_header(context)).id
    form.begin_about(customer)
    choose(form, "dread_before", 6)
    mark = form.record()
    assert isinstance(mark, CheckIn)
    assert (mark.customer, mark.dread_before) == (customer, 6)


def test_the_hard_one_that_goes_round_is_named_by_its_time(
    shown: Callable[[type[CheckInForm]], CheckInForm], context: Context
) -> None:
    form = shown(CheckInForm)
    form.name_hard_one(fresh_header(context)["when"])
    label = form.panel.editors["going_round"].row.label.text()  # type: ignore[attr-defined] # a pick editor
    assert label == "Still going round in my head, since Saturday 18:30"
