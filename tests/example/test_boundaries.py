"""The example's lines, answers, decisions and questions are there and believable."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from journal_app.example import open_example
from journal_app.journal.journal import Journal
from tests.support.opened import StillClock


@pytest.fixture(scope="module")
def journal(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Journal]:
    folder: Path = tmp_path_factory.mktemp("example") / "journal"
    opened = open_example(folder, clock=StillClock())
    yield opened
    opened.close()


def test_there_are_lines_of_several_kinds_and_most_were_met_and_answered(journal: Journal) -> None:
    cards = journal.boundaries.cards()
    assert len({card.line.line_kind for card in cards}) == len(cards) == 5
    assert all(card.crossed >= 3 for card in cards)
    assert all(0 < card.held <= card.crossed for card in cards)
    assert not any(card.problem for card in cards)
    states = {mark.state for card in cards for mark in card.strip}
    assert states == {"quiet", "crossed", "held", "moved"}


def test_nothing_older_than_a_few_days_waits_for_an_answer(journal: Journal) -> None:
    today = StillClock().now().date()
    assert all((today - moment.day).days <= 7 for moment in journal.boundaries.due())
    moments = [
        moment
        for card in journal.boundaries.cards()
        for moment in journal.boundaries.moments_of_line(card.identity)
    ]
    assert all(moment.still_met for moment in moments)


def test_decisions_fit_their_lines_and_tell_how_expectations_came_out(journal: Journal) -> None:
    cards = journal.decisions.cards()
    assert any(card.line_words for card in cards)
    offered = {step.key for step in journal.decisions.ladder()}
    assert {card.decision.chosen for card in cards} <= offered
    assert len(journal.decisions.calibration().bands) >= 2
    due = journal.decisions.due()
    assert (len(due.reviews), len(due.follow_ups), len(due.questions)) == (1, 1, 1)


def test_a_question_was_closed_and_two_stay_open(journal: Journal) -> None:
    assert len(journal.questions.open()) == 2
    assert len(journal.questions.every()) == 3


def test_the_journal_is_whole(tmp_path: Path) -> None:
    with closing(open_example(tmp_path / "journal", clock=StillClock())) as own:
        assert own.check().whole
