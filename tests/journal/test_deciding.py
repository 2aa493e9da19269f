"""Decisions: what may be chosen, waiting, urges, follow-ups, reviews and what they add up to."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from journal_app.errors import InvalidValue
from journal_app.journal.calibration import score_range
from journal_app.journal.journal import Journal
from journal_app.model.check_in import CheckIn
from journal_app.model.contact import Contact, Toll
from journal_app.model.decision import Decision, FollowUp, Review
from journal_app.model.line import Crossing
from journal_app.model.profile import Profile
from journal_app.model.question import STARTERS, Question
from journal_app.model.shift import Shift
from tests.support.opened import StillClock, kept


def decision(journal: Journal, **fields: Any) -> Decision:
    given: dict[str, Any] = {"options": ("nothing_yet", "name_limit"), "chosen": "name_limit"}
    return Decision(**journal.decisions.header(), **(given | fields))


def final(journal: Journal, **fields: Any) -> Decision:
    given: dict[str, Any] = {"options": ("nothing_yet", "leave_now"), "chosen": "leave_now"}
    return decision(journal, **(given | fields))


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"options": ("nothing_yet",), "chosen": "nothing_yet"}, "options"),
        ({"options": ("breathe", "name_limit"), "chosen": "breathe"}, "options"),
        ({"chosen": "refer_up"}, "chosen"),
        ({"options": ("nothing_yet", "own"), "chosen": "own"}, "own_option"),
    ],
)
def test_a_decision_is_between_two_ways_and_one_is_nothing_yet(
    journal: Journal, fields: dict[str, Any], field: str
) -> None:
    with pytest.raises(InvalidValue) as refused:
        decision(journal, **fields)
    assert refused.value.field == field


def test_only_final_steps_wait_and_never_where_there_was_abuse_or_danger(
    journal: Journal, clock: StillClock
) -> None:
    offered = journal.decisions.cool_until
    assert offered("leave_now") == clock.now() + timedelta(days=1)
    assert offered("leave_now", days=7) == clock.now() + timedelta(days=7)
    assert offered("leave_now", days=0) is None
    assert offered("name_limit") is None
    assert offered("leave_now", abuse_or_danger=True) is None
    with pytest.raises(InvalidValue, match="0 to 7 days"):
        offered("leave_now", days=8)
    with pytest.raises(InvalidValue) as refused:
        final(journal, cool_until=offered("leave_now"), abuse_or_danger=True)
    assert refused.value.field == "cool_until"


def test_abuse_puts_referring_up_and_reporting_first(journal: Journal) -> None:
    keys = [step.key for step in journal.decisions.ladder(abuse_or_danger=True)]
    assert keys[:3] == ["refer_up", "formal_report", "nothing_yet"]
    assert sorted(keys) == sorted(step.key for step in journal.decisions.ladder())


def test_a_step_this_work_cannot_have_is_refused(journal: Journal) -> None:
    journal.record(Profile(**journal.decisions.header(), work="ward"))
    assert "end_customer" not in {step.key for step in journal.decisions.ladder()}
    ending = decision(journal, options=("nothing_yet", "end_customer"), chosen="end_customer")
    with pytest.raises(InvalidValue, match="not among the ways"):
        journal.decisions.make(ending)
    assert journal.decisions.sheet().safety_first


def test_the_wait_can_be_skipped_or_moved_and_is_told_meanwhile(
    journal: Journal, clock: StillClock
) -> None:
    decisions = journal.decisions
    made = final(journal, cool_until=decisions.cool_until("leave_now"), urge=9)
    decisions.make(made)
    assert decisions.cards()[0].waiting == "It waits until Sunday 18:00, one sleep in between."
    decisions.wait_until(made.id, clock.now() + timedelta(days=3))
    assert decisions.cards()[0].waiting == "It waits until Tuesday 18:00, 3 sleeps in between."
    for bad in (timedelta(days=-1), timedelta(days=8)):
        with pytest.raises(InvalidValue):
            decisions.wait_until(made.id, clock.now() + bad)
    decisions.skip_wait(made.id)
    assert decisions.cards()[0].waiting == ""
    clock.move(days=9)
    assert decisions.due().urges == ()


def test_the_state_now_is_filled_in_from_the_record_and_absent_where_it_is_not(
    journal: Journal, clock: StillClock
) -> None:
    decisions = journal.decisions
    assert decisions.sheet().now_text == ""
    journal.record(Shift(**decisions.header(), state="hard", strain=8, sleep_before=5))
    clock.move(hours=1)
    note = Contact(**decisions.header(), tone="hard", toll=Toll(strain=9, mood_after=1))
    journal.record(note)
    clock.move(hours=1)
    journal.record(CheckIn(**decisions.header(), mood=2))
    sheet = decisions.sheet(entry=note.id)
    assert sheet.now_text == "mood 2, load 9, slept about 5 h, 1 hour after it"
    assert sheet.entries == (note.id,)


def test_urges_have_a_base_rate_from_five_strong_ones_on(
    journal: Journal, clock: StillClock
) -> None:
    decisions = journal.decisions
    for after in (9, 2, 8, 1, 0):
        made = final(journal, cool_until=decisions.cool_until("leave_now", days=7), urge=9)
        decisions.make(made)
        clock.move(days=7, minutes=1)
        assert [one.id for one in decisions.due().urges] == [made.id]
        assert len(decisions.urge_sentences(made.id)) == 0
        decisions.answer_urge(made.id, after)
    assert decisions.urge_sentences(made.id) == (
        "Then 9, now 0.",
        "5 times at 8 or more; a week later 2 still felt so.",
    )
    assert decisions.urge_sentences(_plain(journal).id) == ()


def _plain(journal: Journal) -> Decision:
    made = decision(journal)
    journal.decisions.make(made)
    return made


def test_a_follow_up_is_due_until_it_is_done_dropped_or_moved(
    journal: Journal, clock: StillClock
) -> None:
    decisions = journal.decisions
    made = _plain(journal)
    today = clock.now().date()
    decisions.follow_up(made.id, "Talk to the rota", today, "manager")
    decisions.follow_up(made.id, "Later", today + timedelta(days=3))
    (due,) = decisions.due().follow_ups
    with pytest.raises(InvalidValue, match="new date"):
        decisions.close_follow_up(due.id, "moved")
    decisions.close_follow_up(due.id, "moved", new_date=today + timedelta(days=1))
    assert decisions.due().follow_ups == ()
    clock.move(days=1)
    decisions.close_follow_up(due.id, "done", "She listened.")
    assert decisions.due().follow_ups == ()
    assert kept(journal, due).happened == "She listened."
    (card,) = decisions.cards()
    assert len(card.follow_ups) == 2


def test_a_review_too_soon_comes_back_and_any_other_ends_it(
    journal: Journal, clock: StillClock
) -> None:
    decisions = journal.decisions
    made = decision(journal, review_on=decisions.review_on("name_limit"))
    decisions.make(made)
    for outcome, due_again in (("too_soon", True), ("as_expected", False)):
        clock.move(days=14)
        assert [card.decision.id for card in decisions.due().reviews] == [made.id]
        decisions.look_back(Review(**decisions.header(), decision=made.id, outcome=outcome))
        assert decisions.due().empty
        assert (kept(journal, made).review_on is not None) == due_again
    assert len(decisions.cards()[0].reviews) == 2


@pytest.mark.parametrize(("action", "state"), [("keep", None), ("retire", "retired")])
def test_a_review_keeps_or_retires_its_line_in_one_step(
    journal: Journal, clock: StillClock, action: str, state: str | None
) -> None:
    lines, decisions = journal.boundaries, journal.decisions
    line = lines.new_line("My lunch is mine.")
    lines.write(line)
    lines.by_hand(line.identity)
    made = decision(journal)
    decisions.make(made, lines.due()[0])
    assert lines.due() == ()
    clock.move(days=100)
    assert [card.identity for card in decisions.due().lines] == [line.identity]
    decisions.look_back(Review(**decisions.header(), decision=made.id, line_action=action))
    assert decisions.due().lines == ()
    (card,) = lines.cards(include_retired=True)
    assert (card.line.state, card.line.words) == (state, line.words)
    journal.undo()
    assert [card.identity for card in decisions.due().lines] == [line.identity]
    assert decisions.cards()[0].reviews == ()


def test_deciding_answers_the_crossing_in_the_same_step_to_undo(
    journal: Journal, clock: StillClock
) -> None:
    lines = journal.boundaries
    line = lines.new_line("My lunch is mine.")
    lines.write(line)
    lines.by_hand(line.identity)
    journal.decisions.make(decision(journal), lines.due()[0])
    (card,) = journal.decisions.cards()
    crossing = journal.get(card.decision.crossing or "")
    assert isinstance(crossing, Crossing)
    assert (crossing.answer, card.line_words) == ("decided", line.words)
    journal.undo()
    assert journal.decisions.cards() == ()
    assert len(lines.due()) == 1


def _reviewed(journal: Journal, percent: int, came: str) -> None:
    made = decision(journal, expected_pct=percent)
    journal.decisions.make(made)
    journal.decisions.look_back(
        Review(**journal.decisions.header(), decision=made.id, happened_so=came)
    )


def test_a_hit_rate_appears_with_the_tenth_review_and_has_its_range(journal: Journal) -> None:
    for came in ("yes",) * 5 + ("no",) * 4:
        _reviewed(journal, 70, came)
    _reviewed(journal, 70, "partly")
    assert journal.decisions.calibration().sentences == (
        "9 of 10 reviews. Your own hit rate appears at 10.",
    )
    _reviewed(journal, 20, "no")
    found = journal.decisions.calibration()
    assert found.sentences == (
        "When you said about 20 %, it happened in 0 of 1 (0 to 1).",
        "When you said about 70 %, it happened in 5 of 9 (3 to 7).",
    )
    assert found.reviews == 10


@pytest.mark.parametrize(
    ("happened", "count", "low", "high"),
    [(5, 9, 3, 7), (0, 10, 0, 1), (10, 10, 9, 10), (1, 2, 0, 2)],
)
def test_the_range_of_a_count_is_wilsons(happened: int, count: int, low: int, high: int) -> None:
    assert score_range(happened, count) == (low, high)


def test_a_follow_up_of_a_decision_in_the_bin_is_not_due(journal: Journal) -> None:
    made = _plain(journal)
    journal.decisions.follow_up(made.id, "Ask")
    journal.move_to_bin([made.id])
    assert journal.decisions.due().empty
    assert len(journal.boundaries._desk.every(FollowUp)) == 1


def test_a_question_comes_back_a_month_later_by_choice_and_can_be_closed(
    journal: Journal, clock: StillClock
) -> None:
    questions = journal.questions
    assert (questions.open(), len(STARTERS)) == ((), 12)
    questions.park(STARTERS[0], monthly=True)
    questions.park("And what then?")
    assert questions.due() == ()
    clock.move(days=31)
    (due,) = questions.due()
    assert due.asks == STARTERS[0]
    questions.still_open(due.id)
    assert questions.due() == ()
    clock.move(days=31)
    questions.close(questions.due()[0].id, "No.")
    assert kept(journal, due).state == "answered"
    (left,) = questions.open()
    questions.close(left.id)
    assert [question.state for question in questions.every()] == ["unanswered", "answered"]
    with pytest.raises(InvalidValue, match="may stay open"):
        Question(**journal.decisions.header(), asks="  ")
