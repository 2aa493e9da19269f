"""The decision sheet: ways, the wait, safety first, and what comes after."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from journal_app.model.decision import Decision
from journal_app.model.profile import Profile
from tests.ui.hands import the
from tests.ui.lines.conftest import Place, header, words_in
from ui.lines.decision_form import DecisionForm
from ui.lines.decision_sheet import DecisionSheet
from ui.lines.page import LinesPage
from ui.navigation import Target
from ui.widgets.ticks import Tick


def opened(place: Place, page: LinesPage, **target: str) -> DecisionSheet:
    place.settle(lambda: page.activate(Target(action="decide", **target)))  # type: ignore[arg-type]  # no day is given
    return page.sheets.decision


def choose(place: Place, form: DecisionForm, *ways: str) -> None:
    """Think of these ways and choose the last of them."""
    for way in ways:
        place.pick(form.ways.options, way)
    place.pick(form.ways.chosen, ways[-1])


def decided(place: Place) -> Decision:
    found: Any = place.ask(lambda journal: journal.decisions.cards()[0].decision)
    assert isinstance(found, Decision)
    return found


def final(place: Place, days_ago: float, **values: Any) -> Decision:
    made = Decision(
        **header(place.clock.now(), days_ago),
        options=("nothing_yet", "leave_now"),
        chosen="leave_now",
        **values,
    )
    place.settle(lambda: place.context.runner.change(lambda journal: journal.decisions.make(made)))
    return made


def test_two_ways_at_least_and_nothing_yet_is_always_one(place: Place, page: LinesPage) -> None:
    sheet = opened(place, page)
    form = sheet.decision_form
    place.pick(form.ways.options, "nothing_yet")
    assert form.ways.value().options == ("nothing_yet",)
    sheet.keep()
    place.reads(page, "At least two ways, and 'Nothing yet' is always one.")
    assert place.ask(lambda journal: journal.decisions.cards()) == ()


def test_a_free_decision_is_kept_and_undone(place: Place, page: LinesPage) -> None:
    sheet = opened(place, page)
    form = sheet.decision_form
    form.give("situation", "Whether to swap the late shift.")
    choose(place, form, "hand_over")
    assert not form.final.isVisible()
    place.settle(sheet.keep)
    assert decided(place).chosen == "hand_over"
    assert decided(place).review_on == date(2026, 12, 5)
    place.reads(page, "Whether to swap the late shift.")
    place.undo()
    place.reads(page, "No decision yet. One starts from a line, or from here.")


def test_a_final_step_waits_by_my_own_setting(place: Place, page: LinesPage) -> None:
    sheet = opened(place, page)
    form = sheet.decision_form
    choose(place, form, "leave_now")
    place.reads(page, "By your own setting it waits until Sunday 18:30, one sleep in between.")
    place.pick(form.final.urge, 9)
    place.settle(sheet.keep)
    kept = decided(place)
    assert kept.cool_until == place.clock.now() + timedelta(days=1)
    assert kept.urge == 9
    assert kept.review_on == date(2026, 12, 19)
    place.reads(page, "It waits until Sunday 18:30, one sleep in between.")


def test_not_to_wait_is_one_tap_and_asks_nothing(place: Place, page: LinesPage) -> None:
    sheet = opened(place, page)
    choose(place, sheet.decision_form, "leave_now")
    place.pick(sheet.decision_form.final.wait, "at_once")
    place.settle(sheet.keep)
    assert decided(place).cool_until is None


def test_with_no_days_set_nothing_waits(place: Place, page: LinesPage) -> None:
    place.context.preferences.change(cooling_days=0)
    form = opened(place, page).decision_form
    choose(place, form, "leave_now")
    assert not form.final.wait.isVisible()
    assert form.final.before.isVisible()


def test_after_abuse_nothing_waits_and_help_and_reporting_come_first(
    place: Place, page: LinesPage
) -> None:
    form = opened(place, page).decision_form
    place.settle(the(form.panel.editors["abuse_or_danger"], Tick).click)
    assert [chip.value for chip in form.ways.options.chips()][:2] == ["refer_up", "formal_report"]
    choose(place, form, "formal_report")
    assert not form.final.wait.isVisible()
    place.click(page, "decision_help")
    assert place.went[-1].page == "help"


def test_whoever_has_safety_in_hand_is_asked_about_it_first(place: Place, page: LinesPage) -> None:
    profile = Profile(**header(place.clock.now()), work="ward")
    place.settle(lambda: place.context.runner.change(lambda journal: journal.record(profile)))
    sheet = opened(place, page)
    safety = sheet.decision_form.safety
    assert "Is anybody's safety in my hands right now?" in words_in(page)
    place.pick(safety, "yes")
    assert "Then this waits. Hand over first; the sheet keeps." in words_in(page)
    assert not sheet.form.panel.isVisible()
    place.click(page, "safety_later")
    assert page.tabs.isVisible()
    again = opened(place, page)
    place.pick(again.decision_form.safety, "no")
    assert again.form.panel.isVisible()


def test_a_decision_about_a_met_line_answers_it(place: Place, page: LinesPage) -> None:
    line = place.write("Nobody swears at me twice.", plan="I give one warning")
    note = place.swear()
    sheet = opened(place, page, text=line.id, entry=note.id)
    place.reads(page, "Nobody swears at me twice")
    choose(place, sheet.decision_form, "name_limit")
    place.settle(sheet.keep)
    assert decided(place).entries == (note.id,)
    moment = place.ask(lambda journal: journal.boundaries.moments_of_line(line.id)[0])
    assert moment.answer == "decided"
    place.reads(page, "your line: 'Nobody swears at me twice.'")


def test_what_the_record_tells_of_now_can_be_taken_out(place: Place, page: LinesPage) -> None:
    note = place.swear(days_ago=0.125)
    form = opened(place, page, entry=note.id).decision_form
    parts = form.now.group.chips()
    assert [chip.value for chip in parts]
    place.settle(form.think.header.click)
    place.pick(form.now, parts[-1].value)
    assert getattr(form.now.value(), str(parts[-1].value)) is None


def test_half_a_decision_is_a_draft(place: Place, page: LinesPage) -> None:
    sheet = opened(place, page)
    choose(place, sheet.decision_form, "leave_now")
    place.pick(sheet.decision_form.final.urge, 8)
    place.settle(sheet.leave)
    again = LinesPage(place.context)
    place.show(again)
    fresh = opened(place, again)
    place.reads(again, "A draft is kept.")
    place.click(again, "draft")
    assert fresh.decision_form.ways.value().chosen == "leave_now"
    assert fresh.decision_form.final.urge.value() == 8


def test_the_same_urge_is_asked_again_and_told_beside_the_first(
    place: Place, page: LinesPage
) -> None:
    final(place, 3, urge=9, cool_until=place.clock.now() - timedelta(days=2))
    place.settle(lambda: page.activate(Target(action="due")))
    place.reads(page, "The same urge now")
    place.pick(page.tabs.due, 4)
    place.reads(page, "Then 9, now 4.")
    place.undo()
    place.reads(page, "The same urge now")


def test_a_wait_can_be_ended_from_the_card(place: Place, page: LinesPage) -> None:
    final(place, 0, cool_until=place.clock.now() + timedelta(days=1))
    place.settle(lambda: page.show_tab("decisions"))
    place.reads(page, "It waits until")
    place.pick(page.tabs.decisions, "at_once")
    place.click(page, "wait_keep")
    assert decided(place).cool_until is None


@pytest.mark.parametrize(("state", "left"), [("done", 0), ("dropped", 0), ("moved", 0)])
def test_a_follow_up_is_closed_or_put_off(
    place: Place, page: LinesPage, state: str, left: int
) -> None:
    made = final(place, 10)
    due = place.clock.now().date() - timedelta(days=1)
    place.settle(
        lambda: place.context.runner.change(
            lambda journal: journal.decisions.follow_up(made.id, "Talk with my manager", due)
        )
    )
    place.settle(lambda: page.activate(Target(action="due")))
    place.reads(page, "Talk with my manager")
    place.click(page, f"follow_up_{state}")
    place.click(page, "because_keep")
    assert len(place.ask(lambda journal: journal.decisions.due().follow_ups)) == left
    place.undo()
    place.reads(page, "Talk with my manager")


def test_looking_back_at_a_line_can_retire_it(place: Place, page: LinesPage) -> None:
    place.write("Nobody swears at me twice.", review_on=place.clock.now().date())
    place.settle(lambda: page.activate(Target(action="due")))
    place.click(page, "look_back")
    sheet = page.sheets.review
    assert not sheet.form.panel.editors["outcome"].isVisible()
    place.pick(sheet.form.panel.editors["line_action"], "retire")
    place.settle(sheet.keep)
    cards = place.ask(lambda journal: journal.boundaries.cards(include_retired=True))
    assert [card.line.state for card in cards] == ["retired"]
    assert page.tabs.row.value() == "due"


def test_a_review_of_a_decision_says_how_fair_the_way_was(place: Place, page: LinesPage) -> None:
    made = final(place, 40, review_on=place.clock.now().date())
    place.settle(lambda: page.activate(Target(action="due")))
    place.click(page, "look_back")
    sheet = page.sheets.review
    assert "Good decisions can end badly." in words_in(sheet)
    assert not sheet.form.panel.editors["line_action"].isVisible()
    place.pick(sheet.form.panel.editors["outcome"], "better")
    place.settle(sheet.keep)
    reviews = place.ask(lambda journal: journal.decisions.cards()[0].reviews)
    assert [review.outcome for review in reviews] == ["better"]
    assert reviews[0].decision == made.id


def test_another_time_to_wait_lies_within_the_next_seven_days(
    place: Place, page: LinesPage
) -> None:
    form = opened(place, page).decision_form
    choose(place, form, "leave_now")
    place.pick(form.final.wait, "other")
    day = form.final.wait.day
    assert day.isVisible()
    assert day.minimumDate().toString("yyyy-MM-dd") == "2026-11-21"
    assert day.maximumDate().toString("yyyy-MM-dd") == "2026-11-28"
    day.setDate(day.minimumDate().addDays(3))
    until = form.final.wait.until()
    assert until is not None
    assert until.date() == date(2026, 11, 24)
