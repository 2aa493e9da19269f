"""Every kind of record: an earlier version is read in the window, brought back, and undone."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from journal_app.model.check_in import CheckIn
from journal_app.model.contact import Contact
from journal_app.model.customer import Customer
from journal_app.model.decision import Decision, FollowUp, Review
from journal_app.model.line import Crossing, Line
from journal_app.model.outside_score import OutsideScore
from journal_app.model.question import Question
from journal_app.model.record import Record
from journal_app.model.shape import RECORD_TYPES
from journal_app.model.shift import Shift
from journal_app.model.weekly_five import WeeklyFive
from tests.ui.conftest import Ask
from tests.ui.timeline.notes import Notes
from tests.ui.timeline.reading import Key, Open, history_sheet, settle, words
from ui.widgets.buttons import QuietButton

_AT = Notes().at(1)
LINE = Line(
    **_AT, words="Nobody swears at me twice.", plan="One warning", firm="firm", by_hand=True
)
WAYS = ("nothing_yet", "name_limit")
DECISION = Decision(**_AT, situation="What about the refunds?", options=WAYS, chosen="name_limit")
CHANGED: dict[type[Record], tuple[Record, str, Any, str]] = {
    Contact: (Contact(**_AT, tone="hard", statement="first words"), "statement", "later", "first"),
    Shift: (Shift(**_AT, state="ok", note="first words"), "note", "later words", "first words"),
    CheckIn: (CheckIn(**_AT, mood=3, note="first words"), "note", "later words", "first words"),
    Customer: (Customer(**_AT, alias="K", note="first words"), "note", "later", "first words"),
    Line: (LINE, "words", "Nobody swears at me thrice.", "swears at me twice"),
    Crossing: (
        Crossing(**_AT, line=LINE.id, version=1, by_hand=True, because="first words"),
        *("because", "later words", "first words"),
    ),
    Decision: (DECISION, "situation", "What about the queue?", "about the refunds"),
    FollowUp: (
        FollowUp(**_AT, decision=DECISION.id, what="first words", due=_AT["day"]),
        *("what", "later words", "first words"),
    ),
    Review: (
        Review(**_AT, decision=DECISION.id, lesson="first words"),
        *("lesson", "later words", "first words"),
    ),
    Question: (Question(**_AT, asks="Why at all?"), "asks", "Why ever?", "Why at all?"),
    WeeklyFive: (WeeklyFive(**_AT, energy_left=4, sleep=2), "sleep", 9, "2 of 10"),
    OutsideScore: (
        OutsideScore(**_AT, name="A test", taken_on=_AT["day"], value="17", note="first words"),
        *("note", "later words", "first words"),
    ),
}
# Kept by settings and by reports: shown and changed there.
ELSEWHERE = {"profile", "term", "report"}


def test_no_kind_of_record_is_left_out() -> None:
    assert {kind.kind for kind in CHANGED} == set(RECORD_TYPES) - ELSEWHERE


@pytest.mark.parametrize("kind", CHANGED, ids=lambda kind: kind.kind)
def test_an_earlier_version_is_read_brought_back_and_undone(
    qtbot: QtBot, ask: Ask, read: Open, notes: Notes, kind: type[Record]
) -> None:
    first, field, value, told = CHANGED[kind]
    keep = [notes.hard(3), *_needed_by(first), first]
    page = read(*keep)
    ask(lambda journal: journal.revise(replace(journal.get(first.id), **{field: value})))
    page.reader.open(first.id)
    settle(qtbot, page)
    assert told not in words(page)
    assert "versions" in page.reader.verbs()
    page.reader.perform("versions")
    settle(qtbot, page)
    look = history_sheet(page).findChildren(QuietButton)[0]
    QTest.keyClick(look, Key.Key_Space)
    assert told in words(page)
    page.reader.actions_row.button("bring_version").click()
    settle(qtbot, page)
    assert getattr(ask(lambda journal: journal.get(first.id)), field) == getattr(first, field)
    assert told in words(page)
    ask(lambda journal: journal.undo())
    assert getattr(ask(lambda journal: journal.get(first.id)), field) == value
    operations = [version.operation for version in ask(lambda j: j.versions(first.id))]
    assert operations[-1] == "record"
    assert len(operations) == 4


def _needed_by(record: Record) -> tuple[Record, ...]:
    """What a record is about."""
    if isinstance(record, Crossing):
        return (LINE,)
    return (DECISION,) if isinstance(record, FollowUp | Review) else ()
