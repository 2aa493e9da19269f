"""Lines and decisions from the shell."""

from __future__ import annotations

from journal_app.clock import SystemClock
from journal_app.journal import door
from journal_app.model.decision import Decision
from tests.commands.conftest import PASSPHRASE, Shell


def test_a_line_is_written_from_a_template_and_told_when_it_was_met(shell: Shell) -> None:
    written = shell("lines", "--template", "swearing")
    assert written.code == 0
    assert "When I note 'Swore at me' once in one shift" in written.out
    shell("note", "--tone", "hard", "--kinds", "swore")
    (line,) = shell("lines", "--json", "--crossings").json
    (moment,) = line["moments"]
    assert (line["crossed"], moment["value"], moment["answer"]) == (1, 1, None)
    told = shell("lines", "--crossings").out
    assert "crossed 1, held 0" in told
    assert moment["day"] in told


def test_an_answer_is_printed_in_words_and_not_by_its_key(shell: Shell) -> None:
    shell("lines", "--template", "swearing")
    shell("note", "--tone", "hard", "--kinds", "swore")
    journal = door.unlock(shell.folder, PASSPHRASE, clock=SystemClock())
    (card,) = journal.boundaries.cards()
    (moment,) = journal.boundaries.moments_of_line(card.identity)
    journal.boundaries.answer(moment, "not_this_time")
    journal.decisions.make(
        Decision(
            **journal.decisions.header(),
            options=("nothing_yet", "leave_now"),
            chosen="leave_now",
            reason="enough of it",
        )
    )
    step = journal.lists().label("ladder", "leave_now")
    journal.close()
    told = shell("lines", "--crossings").out
    assert "not this time" in told
    assert "not_this_time" not in told
    found = shell("search", "enough").out
    assert step in found
    assert "leave_now" not in found


def test_a_template_about_somebody_wants_to_know_whom(shell: Shell) -> None:
    shell("note", "--tone", "calm", "--customer", "K")
    assert shell("lines", "--template", "third_ask").code == 2
    assert shell("lines", "--template", "third_ask", "--customer", "Q").code == 2
    assert shell("lines", "--template", "third_ask", "--customer", "k").code == 0
    twice = shell("lines", "--template", "third_ask", "--customer", "k")
    assert (twice.code, "You have this line already" in twice.error) == (4, True)
    unknown = shell("lines", "--template", "weather")
    assert (unknown.code, "swearing" in unknown.error) == (2, True)


def test_templates_are_listed_and_an_empty_list_says_what_a_line_is(shell: Shell) -> None:
    keys = [template["key"] for template in shell("lines", "--templates", "--json").json]
    assert keys[0] == "swearing"
    assert "Nobody swears at me twice." in shell("lines", "--templates").out
    empty = shell("lines")
    assert (empty.out, "one sentence" in empty.error) == ("", True)


def test_decisions_are_printed_with_what_is_due_and_what_came_of_it(shell: Shell) -> None:
    assert "No decision yet" in shell("decisions").error
    assert "Nothing is due" in shell("decisions", "--due").error
    journal = door.unlock(shell.folder, PASSPHRASE, clock=SystemClock())
    decisions = journal.decisions
    decisions.make(
        Decision(
            **decisions.header(),
            options=("nothing_yet", "leave_now"),
            chosen="leave_now",
            reason="Enough\nis enough.",
            review_on=decisions.header()["day"],
            cool_until=decisions.cool_until("leave_now"),
            urge=9,
        )
    )
    decisions.follow_up(decisions.cards()[0].decision.id, "Read the contract")
    journal.questions.park("Why me?", monthly=True)
    journal.close()
    (printed,) = shell("decisions", "--json").json
    assert (printed["chosen"], printed["decision"]["urge"]) == ("Leave now", 9)
    told = shell("decisions").out
    assert "because: Enough is enough." in told
    assert "It waits until" in told
    due = shell("decisions", "--due").out
    assert "review" in due
    assert "Read the contract" in due
    assert set(shell("decisions", "--due", "--json").json) == {
        "reviews",
        "follow_ups",
        "lines",
        "urges",
        "questions",
    }
    assert "0 of 10 reviews" in shell("decisions", "--expected").out
    assert shell("decisions", "--expected", "--json").json == {"bands": [], "reviews": 0}
