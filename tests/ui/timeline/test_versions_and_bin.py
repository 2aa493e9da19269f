"""Earlier versions, the bin, and where the focus goes when a note does."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Ask
from tests.ui.fakes import AnsweringDialogs
from tests.ui.timeline.notes import Notes
from tests.ui.timeline.reading import (
    Key,
    Open,
    everything,
    history_sheet,
    press,
    record,
    settle,
    words,
)
from ui.context import Context
from ui.navigation import Target
from ui.timeline.versions_view import VersionsView
from ui.widgets.buttons import QuietButton


def test_earlier_versions_are_listed_looked_at_and_brought_back(
    qtbot: QtBot, ask: Ask, read: Open, notes: Notes
) -> None:
    first = notes.hard(statement="first words")
    page = read(first)
    ask(lambda j: j.revise(replace(j.get(first.id), statement="second words")))
    page.reader.open(first.id)
    settle(qtbot, page)
    press(qtbot, page, Key.Key_V)
    history = page.reader.history
    assert isinstance(history, VersionsView)
    text = "\n".join(label.text() for label in history_sheet(page).findChildren(QLabel))
    assert "Changed: What I saw and heard" in text
    assert "Noted" in text
    look = history_sheet(page).findChildren(QuietButton)[0]
    assert look.hasFocus()
    QTest.keyClick(look, Key.Key_Space)
    assert "first words" in words(page)
    assert page.reader.view.verdict is None
    assert not page.verbs() & {"edit", "bin"}
    page.reader.actions_row.button("bring_version").click()
    settle(qtbot, page)
    assert record(page).statement == "first words"
    assert [v.operation for v in ask(lambda j: j.versions(first.id))] == [
        "revise",
        "revise",
        "record",
    ]


def test_delete_moves_to_the_bin_and_the_next_note_takes_its_place(
    qtbot: QtBot, context: Context, read: Open, notes: Notes
) -> None:
    page = read(*(notes.hard(day, statement=f"day {day}") for day in range(3)))
    press(qtbot, page, Key.Key_Down)
    binned = record(page).id
    with qtbot.waitSignal(context.toasts.wanted) as said:
        QTest.keyClick(page.list.rows, Key.Key_Delete)
    settle(qtbot, page)
    assert said.args is not None
    assert (said.args[0].text, said.args[0].undo) == ("Moved to the bin.", True)
    assert page.list.paged.rowCount() == 2
    assert record(page).statement == "day 2"
    context.runner.change(lambda journal: journal.undo())
    settle(qtbot, page)
    assert page.list.paged.rowCount() == 3
    assert record(page).id == binned


def test_the_bin_is_shown_and_gives_back(qtbot: QtBot, ask: Ask, read: Open, notes: Notes) -> None:
    page = read(notes.hard(1, statement="gone"), notes.good(0))
    ask(lambda j: j.move_to_bin([row.id for row in everything(j)][1:]))
    page.activate(Target(action="bin"))
    settle(qtbot, page)
    assert page.list.few.rowCount() == 1
    assert record(page).statement == "gone"
    assert not page.verbs() & {"edit", "bin"}
    page.reader.actions_row.button("bring_back").click()
    settle(qtbot, page)
    assert page.list.frame.empty_sentence() == "Empty. Things stay 30 days."
    page.list.bin_head.back.click()
    settle(qtbot, page)
    assert page.list.paged.rowCount() == 2


def test_the_focus_is_never_lost_when_the_list_empties(
    qtbot: QtBot, read: Open, notes: Notes
) -> None:
    page = read(notes.hard(0), notes.hard(1))
    QTest.keyClick(page.list.rows, Key.Key_Delete)
    settle(qtbot, page)
    button = page.reader.actions_row.button("bin")
    button.setFocus()
    QTest.keyClick(button, Key.Key_Space)
    settle(qtbot, page)
    assert page.list.frame.empty_sentence()
    assert page.list.search.field.hasFocus()
    page.activate(Target(action="bin"))
    settle(qtbot, page)
    page.list.rows.setFocus()
    for _note in range(2):
        page.reader.actions_row.button("bring_back").click()
        settle(qtbot, page)
    assert page.list.bin_head.back.hasFocus()


def test_a_customer_that_was_found_leads_to_their_page(
    qtbot: QtBot, context: Context, read: Open, notes: Notes
) -> None:
    customer = notes.customer("Till regular")
    page = read(customer, notes.hard())
    page.list.look_for("regular")
    settle(qtbot, page)
    assert page.reader.shown is not None
    assert page.reader.shown.record.id == customer.id
    assert words(page).splitlines()[:2] == ["Till regular", "Somebody you follow"]
    assert not page.verbs() & {"edit", "bin"}
    page.list.rows.setFocus()
    with qtbot.waitSignal(context.navigation.went) as went:
        press(qtbot, page, Key.Key_E)
    assert went.args is not None
    assert (went.args[0].page, went.args[0].target.entry) == ("people", customer.id)


def test_an_earlier_version_of_somebody_followed_is_read_and_brought_back(
    qtbot: QtBot, ask: Ask, read: Open, notes: Notes
) -> None:
    customer = notes.customer("Till regular")
    page = read(customer, notes.hard())
    ask(lambda j: j.revise(replace(j.get(customer.id), note="Pays in coins.")))
    page.reader.open(customer.id)
    settle(qtbot, page)
    page.reader.perform("versions")
    settle(qtbot, page)
    look = history_sheet(page).findChildren(QuietButton)[0]
    QTest.keyClick(look, Key.Key_Space)
    assert "Pays in coins." not in words(page)
    page.reader.actions_row.button("bring_version").click()
    settle(qtbot, page)
    assert not ask(lambda j: j.get(customer.id)).note
    ask(lambda j: j.undo())
    assert ask(lambda j: j.get(customer.id)).note == "Pays in coins."


def test_deleting_for_good_asks_first_and_says_what_it_means(
    qtbot: QtBot, ask: Ask, dialogs: AnsweringDialogs, read: Open, notes: Notes
) -> None:
    page = read(notes.hard(1), notes.hard(2), notes.good(0))
    ask(lambda j: j.move_to_bin([row.id for row in everything(j)][1:]))
    page.activate(Target(action="bin"))
    settle(qtbot, page)
    dialogs.agrees = False
    page.list.bin_head.empty.click()
    settle(qtbot, page)
    question = dialogs.asked[-1][1]
    assert question.startswith("Delete 2 note")
    assert "This cannot be undone." in question
    assert dialogs.asked[-1][2:] == ("Delete for good", "Not now")
    assert len(ask(lambda j: j.bin())) == 2
    dialogs.agrees = True
    page.reader.actions_row.button("purge").click()
    settle(qtbot, page)
    assert len(ask(lambda j: j.bin())) == 1
    page.list.bin_head.empty.click()
    settle(qtbot, page)
    assert ask(lambda j: j.bin()) == ()
