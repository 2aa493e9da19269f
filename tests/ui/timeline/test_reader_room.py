"""How the reader gives way where there is little room, and that all of it has names."""

from __future__ import annotations

import itertools

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLineEdit
from pytestqt.qtbot import QtBot

from journal_app.model.views import Filter
from tests.ui.conftest import Ask
from tests.ui.timeline.conftest import Opener
from tests.ui.timeline.notes import Notes
from tests.ui.timeline.reading import (
    Key,
    Open,
    press,
    settle,
    text_of,
)
from ui.context import Context


def test_a_narrow_page_shows_one_pane_with_a_way_back(
    qtbot: QtBot, read: Open, notes: Notes
) -> None:
    page = read(notes.hard(0), notes.hard(1), width=480)
    assert page.list.isVisible()
    assert not page.reader.isVisible()
    press(qtbot, page, Key.Key_Down, Key.Key_Return)
    assert not page.list.isVisible()
    assert page.reader.isVisible()
    back = page.reader.actions_row.banner.back
    assert back.isVisible()
    back.click()
    assert page.list.isVisible()
    assert page.list.rows.hasFocus()
    page.resize(1000, 700)
    assert page.list.isVisible()
    assert page.reader.isVisible()
    assert not back.isVisible()


def test_a_narrow_page_goes_back_to_the_list_when_its_note_is_binned(
    qtbot: QtBot, read: Open, notes: Notes
) -> None:
    page = read(notes.hard(0), notes.hard(1), width=480)
    press(qtbot, page, Key.Key_Return)
    assert page.reader.isVisible()
    page.perform("bin")
    settle(qtbot, page)
    assert page.list.isVisible()
    assert page.list.paged.rowCount() == 1


def test_a_form_too_wide_for_its_pane_gets_the_whole_page(
    qtbot: QtBot, read: Open, notes: Notes
) -> None:
    page = read(notes.hard(), width=700)
    assert page.list.isVisible()
    assert page.reader.isVisible()
    page.perform("edit")
    settle(qtbot, page)
    assert not page.list.isVisible()
    page.reader.actions_row.banner.back.click()
    settle(qtbot, page)
    assert page.list.isVisible()
    assert page.reader.isVisible()
    assert page.list.rows.hasFocus()


def test_single_letters_can_be_switched_off(
    qtbot: QtBot, context: Context, read: Open, notes: Notes
) -> None:
    page = read(notes.hard())
    context.preferences.change(single_keys=False)
    press(qtbot, page, Key.Key_E)
    assert not page.reader.is_editing


def test_whatever_can_be_reached_has_a_name(qtbot: QtBot, read: Open, notes: Notes) -> None:
    page = read(*notes.believable()[:20])
    page.list.filter.set_open(True)
    page.perform("versions")
    settle(qtbot, page)
    page.reader.history.left.emit()
    kinds = (QAbstractButton, QLineEdit, QAbstractItemView)
    unnamed = [
        (type(widget).__name__, widget.objectName())
        for kind in kinds
        for widget in page.findChildren(kind)
        if widget.isVisible() and widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
        if not (widget.accessibleName() or text_of(widget))
    ]
    assert unnamed == []


def test_every_state_of_the_gallery_can_be_drawn_one_after_the_other(
    qtbot: QtBot, ask: Ask, open_page: Opener, notes: Notes
) -> None:
    ask(lambda journal: journal.record_many(notes.believable()))
    page = open_page()
    settle(qtbot, page)
    seen = []
    for state in (*page.gallery_states(), ""):
        page.show_gallery_state(state)
        settle(qtbot, page)
        seen.append(page.grab().toImage())
    assert page.list.mode == "list"
    assert page.list.paged.filter == Filter()
    assert all(one != other for one, other in itertools.pairwise(seen))
