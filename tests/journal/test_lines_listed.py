"""Decisions and met lines stand in the Timeline on their day, and all their words are found."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from journal_app.journal.journal import Journal
from journal_app.model.condition import Condition
from journal_app.model.contact import Contact
from journal_app.model.decision import Decision, Review
from journal_app.model.line import Line
from journal_app.model.views import Filter
from tests.support.opened import StillClock

DECISIONS = Filter(kinds_of_record=frozenset({"decision"}))
LINES_MET = Filter(lines_met=True)
SWORE = Condition(
    metric="behaviour", op="ge", value=1, window="shift", scope="anyone", kinds=("swore",)
)


def written(journal: Journal) -> Line:
    line = replace(journal.boundaries.new_line("Nobody swears at me twice."), condition=SWORE)
    journal.boundaries.write(line)
    return line


def sworn_at(journal: Journal, clock: StillClock) -> Contact:
    clock.move(days=1)
    note = Contact(**journal.decisions.header(), tone="hard", kinds=("swore",))
    journal.record(note)
    return note


def decided(journal: Journal, **values: Any) -> Decision:
    made = Decision(
        **journal.decisions.header(), options=("nothing_yet", "own"), chosen="own",
        own_option="A note on the door", **values,
    )  # fmt: skip
    journal.decisions.make(made)
    return made


def test_a_decision_is_listed_with_what_was_chosen(journal: Journal) -> None:
    made = decided(journal, situation="The third refund.")
    (row,) = journal.timeline_page(DECISIONS, 0, 9)
    assert (row.id, row.day, row.answer) == (made.id, made.day, "own")
    assert (row.label, row.excerpt) == ("A note on the door", "The third refund.")
    assert journal.timeline_count(Filter()) == journal.timeline_count(DECISIONS) == 1


def test_lines_met_are_the_notes_until_something_is_said_to_them(
    journal: Journal, clock: StillClock
) -> None:
    written(journal)
    note = sworn_at(journal, clock)
    assert [row.id for row in journal.timeline_page(LINES_MET, 0, 9)] == [note.id]

    (moment,) = journal.boundaries.due()
    journal.boundaries.answer(moment, "i_do_it")
    (row,) = journal.timeline_page(LINES_MET, 0, 9)
    assert (row.kind, row.day, row.answer) == ("crossing", note.day, "i_do_it")
    assert row.excerpt == "Nobody swears at me twice."
    assert journal.timeline_count(LINES_MET) == 1
    assert journal.boundaries.moments_of_crossing(row.id)[0].entry == note.id

    journal.move_to_bin([row.id])
    assert [row.id for row in journal.timeline_page(LINES_MET, 0, 9)] == [note.id]
    assert journal.boundaries.moments_of_crossing(row.id) == ()
    assert journal.timeline_count(Filter()) == len(journal.timeline_page(Filter(), 0, 9))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("swears", "line"),
        ("breathless", "decision"),
        ("paper", "decision"),
        ("door", "decision"),
        ("patience", "review"),
        ("supervisor", "follow_up"),
        ("whoever", "question"),
        ("slipped", "crossing"),
        ("kind:decision", "decision"),
    ],
)
def test_every_word_of_lines_and_decisions_is_found(
    journal: Journal, clock: StillClock, text: str, kind: str
) -> None:
    line = written(journal)
    sworn_at(journal, clock)
    journal.boundaries.by_hand(line.identity, note="It slipped by me.")
    made = decided(journal, situation="Breathless again.", reason="It has to be on paper.")
    journal.decisions.follow_up(made.id, "Ask the supervisor")
    header = journal.decisions.header()
    journal.decisions.look_back(Review(**header, decision=made.id, lesson="Patience."))
    journal.questions.park("Does whoever shouts loudest get the most?")

    assert [hit.row.kind for hit in journal.search(text).hits] == [kind]


def test_a_line_is_found_once_in_the_version_in_force(journal: Journal, clock: StillClock) -> None:
    line = written(journal)
    clock.move(days=2)
    current = journal.boundaries.card(line.identity).line
    journal.boundaries.move(
        line.identity,
        replace(current, condition=replace(SWORE, value=2), moved_why=("too_tight",)),
    )
    (hit,) = journal.search("swears").hits
    assert hit.row.id == journal.boundaries.card(line.identity).line.id
    assert hit.row.excerpt == "Nobody swears at me twice."
