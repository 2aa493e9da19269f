"""One line from its writing to its moving, with a note of everything on the way."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from journal_app.journal.journal import Journal
from journal_app.model.condition import Condition
from journal_app.model.contact import Compensation, Contact, Toll
from journal_app.model.customer import Customer
from journal_app.model.decision import Decision, FollowUp, Review
from journal_app.model.line import Crossing
from journal_app.model.line_views import Moment
from tests.support.opened import StillClock, chain_holds

ASKS = 3


def _third_ask(journal: Journal, clock: StillClock) -> tuple[str, Contact]:
    """The line for one customer, and three asks a day apart."""
    lines, header = journal.boundaries, journal.decisions.header
    k = Customer(**header(), alias="K")
    journal.record(k)
    line = lines.from_template("third_ask", k.id)
    line = replace(line, plan="I take it to my manager before I answer", firm="firm")
    assert lines.sentence(line) == (
        "When K asks for something extra at least 3 times within 365 days,"
        " I take it to my manager before I answer."
    )
    lines.write(line)
    for _ in range(ASKS):
        clock.move(days=1)
        assert lines.banner() is None
        ask = Contact(
            **header(),
            tone="hard",
            customer=k.id,
            compensation=Compensation(asked=("money_back",), granted="no"),
            toll=Toll(strain=6, mood_after=2),
        )
        journal.record(ask)
    return line.identity, ask


def _decide(journal: Journal, moment: Moment) -> Decision:
    """A final step with a cool-off, about the moment."""
    decisions = journal.decisions
    sheet = decisions.sheet(moment)
    assert (sheet.now.mood, sheet.now.hours_since) == (2, 3)
    assert sheet.now_text == "mood 2, load 13, 3 hours after it"
    until = decisions.cool_until("end_customer", days=1)
    assert until is not None
    assert decisions.wait_sentence(until).endswith(
        "it waits until Wednesday 21:00, one sleep in between."
    )
    decision = Decision(
        **decisions.header(),
        situation="Again.",
        options=("nothing_yet", "refer_up", "end_customer"),
        chosen="end_customer",
        reason="Three is three.",
        expected="They go elsewhere",
        expected_pct=70,
        now=sheet.now,
        entries=sheet.entries,
        review_on=decisions.review_on("end_customer"),
        cool_until=until,
        urge=9,
    )
    decisions.make(decision, moment)
    return decision


def _look_back(journal: Journal, clock: StillClock, decision: Decision) -> None:
    """The urge a day later, the follow-up, the review after four weeks."""
    decisions = journal.decisions
    clock.move(days=1, hours=1)
    (waiting,) = decisions.due().urges
    decisions.answer_urge(waiting.id, 4)
    assert decisions.urge_sentences(waiting.id) == ("Then 9, now 4.",)
    decisions.follow_up(decision.id, "Ask the manager", decisions.review_on(None))
    clock.move(days=20)
    (follow_up,) = decisions.due().follow_ups
    decisions.close_follow_up(follow_up.id, "done", "She agreed.")
    clock.move(days=10)
    assert [one.decision.id for one in decisions.due().reviews] == [decision.id]
    decisions.look_back(
        Review(
            **decisions.header(),
            decision=decision.id,
            outcome="better",
            happened_so="yes",
            worth_it=2,
            line_action="move",
        )
    )
    assert decisions.due().empty


def test_a_third_refund_goes_to_the_manager_and_is_looked_back_at(
    journal: Journal, clock: StillClock
) -> None:
    lines = journal.boundaries
    identity, ask = _third_ask(journal, clock)
    banner = lines.banner()
    assert banner is not None
    assert banner.sentence == (
        "On 21 November you wrote: 'The third ask in a year is not mine to answer'. This was"
        " the third. Your plan: I take it to my manager before I answer."
    )
    (moment,) = banner.moments
    assert moment.entry == ask.id
    assert len(moment.evidence) == ASKS

    clock.move(hours=3)
    decision = _decide(journal, moment)
    assert lines.banner() is None
    (card,) = journal.decisions.cards()
    assert card.chosen == "Ask for this one to be taken off me"
    assert card.line_words == "The third ask in a year is not mine to answer."
    assert card.waiting == "It waits until Wednesday 21:00, one sleep in between."
    _look_back(journal, clock, decision)

    current = lines.card(identity).line
    moved = replace(
        current,
        condition=replace(current.condition, value=2),
        moved_why=("too_loose",),
        moved_words="Enough.",
    )
    lines.move(identity, moved)
    (step,) = lines.moves()
    assert (step.before.condition.value, step.after.condition.value) == (3, 2)
    assert step.why == "Too loose · Enough."
    newest, oldest = lines.history(identity)
    assert (newest.moments, [m.answer for m in oldest.moments]) == ((), ["decided"])


def test_undo_takes_all_of_it_back_and_redo_brings_all_of_it_again(
    journal: Journal, clock: StillClock
) -> None:
    lines = journal.boundaries
    identity, _ask = _third_ask(journal, clock)
    clock.move(hours=3)
    _look_back(journal, clock, _decide(journal, lines.due()[0]))
    lines.retire(identity)
    while journal.undo():
        pass
    assert lines.cards(include_retired=True) == ()
    assert lines.due() == ()
    while journal.redo():
        pass
    assert len(lines.history(identity)) == 2
    assert [m.answer for m in lines.moments_of_line(identity)] == ["decided"]
    assert chain_holds(journal._database)
    for cls in (Crossing, Decision, FollowUp, Review):
        assert len(lines._desk.every(cls)) == 1


def test_the_strip_tells_quiet_crossed_held_and_moved_months(
    journal: Journal, clock: StillClock
) -> None:
    lines = journal.boundaries
    clock.move(days=-200)
    line = replace(
        lines.new_line("Nobody swears at me twice."),
        condition=Condition(
            metric="behaviour", op="ge", value=1, window="shift", scope="anyone", kinds=("swore",)
        ),
    )
    lines.write(line)
    for answer in ("i_do_it", "not_this_time"):
        clock.move(days=31)
        journal.record(Contact(**journal.decisions.header(), tone="hard", kinds=("swore",), tier=4))
        lines.answer(lines.due()[0], answer, "because")
    clock.move(days=62)
    lines.move(line.identity, replace(line, plan="I stop it", moved_why=("learned",)))
    clock.move(days=50)
    card = lines.card(line.identity)
    states = [(mark.first.month, mark.state) for mark in card.strip]
    assert states == [
        (5, "quiet"),
        (6, "held"),
        (7, "crossed"),
        (8, "quiet"),
        (9, "moved"),
        (10, "quiet"),
    ]
    assert (card.crossed, card.held) == (2, 1)
    assert card.subtitle == "version 2 since September"
    assert card.next_review == date(2026, 8, 5)
    assert timedelta(0) < clock.instant.date() - card.next_review
