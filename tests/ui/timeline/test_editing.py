"""Editing in place: by keys alone, put aside as a draft, never losing text."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from journal_app.errors import StaleRecord
from tests.ui.conftest import Ask
from tests.ui.timeline.notes import Notes
from tests.ui.timeline.reading import (
    Key,
    Open,
    press,
    record,
    settle,
    sheet,
    text_box,
    words,
)
from ui.context import Context
from ui.timeline.edit_view import draft_slot
from ui.widgets.forms.hard_form import HardForm


def test_a_note_is_edited_in_place_by_keys_alone(
    qtbot: QtBot, context: Context, ask: Ask, read: Open, notes: Notes
) -> None:
    page = read(notes.hard(statement="before"))
    press(qtbot, page, Key.Key_E)
    assert page.reader.is_editing
    assert page.verbs() >= {"keep"}
    box = text_box(page, "statement")
    assert box.text() == "before"
    box.setFocus()
    QTest.keyClick(box, Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(box, " and after")
    with qtbot.waitSignal(context.toasts.wanted) as said:
        page.perform("keep")
    settle(qtbot, page)
    assert said.args is not None
    assert said.args[0].text == "Kept."
    assert not page.reader.is_editing
    assert record(page).statement == "before and after"
    assert ask(lambda journal: journal.draft(draft_slot(record(page).id))) is None


def test_escape_puts_an_edit_aside_with_its_draft_and_it_is_taken_up_again(
    qtbot: QtBot, ask: Ask, read: Open, notes: Notes
) -> None:
    page = read(notes.hard(statement="before"))
    press(qtbot, page, Key.Key_E)
    box = text_box(page, "statement")
    box.setFocus()
    QTest.keyClicks(box, "typed ")
    QTest.keyClick(box, Key.Key_Escape)
    settle(qtbot, page)
    assert not page.reader.is_editing
    assert record(page).statement == "before"
    assert ask(lambda journal: journal.draft(draft_slot(record(page).id))) is not None
    assert "is kept as a draft" in words(page)
    link = sheet(page).findChild(QAbstractButton, "draft_link")
    assert link is not None
    link.click()
    settle(qtbot, page)
    assert "typed" in text_box(page, "statement").text()


def test_the_focus_goes_to_the_first_question_of_an_edit_and_back_to_the_list(
    qtbot: QtBot, read: Open, notes: Notes
) -> None:
    page = read(notes.hard(statement="before"))
    press(qtbot, page, Key.Key_E)
    form = page.reader.editor.form
    assert isinstance(form, HardForm)
    assert form.who_when.header.hasFocus()
    QTest.keyClick(form.who_when.header, Key.Key_Escape)
    settle(qtbot, page)
    assert page.list.rows.hasFocus()
    QTest.keyClick(page.list.rows, Key.Key_Delete)
    settle(qtbot, page)
    assert page.list.frame.empty_sentence()


def test_leaving_an_edit_as_it_was_forgets_the_draft(
    qtbot: QtBot, ask: Ask, read: Open, notes: Notes
) -> None:
    page = read(notes.hard(statement="before"))
    page.perform("edit")
    settle(qtbot, page)
    box = text_box(page, "statement")
    QTest.keyClicks(box, "typed ")
    page.keep_draft_now()
    settle(qtbot, page)
    assert page.reader.editor.form is not None
    page.reader.editor.form.foot.cancel.click()
    settle(qtbot, page)
    assert not page.reader.is_editing
    assert ask(lambda journal: journal.drafts()) == ()


def test_going_to_another_row_puts_the_edit_aside(
    qtbot: QtBot, ask: Ask, read: Open, notes: Notes
) -> None:
    page = read(notes.hard(1), notes.hard(0, statement="before"))
    page.perform("edit")
    settle(qtbot, page)
    QTest.keyClicks(text_box(page, "statement"), "typed ")
    page.list.rows.go(1)
    settle(qtbot, page)
    assert not page.reader.is_editing
    assert len(ask(lambda journal: journal.drafts())) == 1


def test_a_note_changed_elsewhere_loses_no_text(
    qtbot: QtBot, context: Context, read: Open, notes: Notes
) -> None:
    page = read(notes.hard(statement="before"))
    page.perform("edit")
    settle(qtbot, page)
    QTest.keyClicks(text_box(page, "statement"), "typed ")
    other = replace(record(page), tier=4)
    context.clock.move(minutes=1)  # type: ignore[attr-defined]  # the clock of tests
    context.runner.change(lambda journal: journal.revise(other))
    settle(qtbot, page)
    with qtbot.waitSignal(context.messages.wanted) as said:
        page.perform("keep")
    assert said.args is not None
    assert StaleRecord().what in said.args[0].text
    assert "typed" in text_box(page, "statement").text()


@pytest.mark.parametrize("make", ["hard", "good", "shift", "check_in"])
def test_every_kind_of_record_opens_in_its_own_form(
    qtbot: QtBot, read: Open, notes: Notes, make: str
) -> None:
    page = read(getattr(notes, make)())
    page.perform("edit")
    settle(qtbot, page)
    form = page.reader.editor.form
    assert form is not None
    assert make == form.KEY
    page.perform("keep")
    settle(qtbot, page)
    assert not page.reader.is_editing
