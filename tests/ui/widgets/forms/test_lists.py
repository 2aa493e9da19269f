"""Lists of the worker's own: entries added in place, retired ones, the order of Tab."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from journal_app.model.term import Term
from tests.ui.widgets.forms.looking import focused
from ui.context import Context
from ui.widgets.forms.choosing import ListEditor
from ui.widgets.forms.fresh import fresh_header
from ui.widgets.forms.hard_form import HardForm


@pytest.fixture
def form(shown: Callable[[type[HardForm]], HardForm]) -> HardForm:
    return shown(HardForm)


def kinds(form: HardForm) -> ListEditor:
    editor = form.panel.editors["kinds"]
    assert isinstance(editor, ListEditor)
    return editor


def test_an_own_kind_is_added_with_its_tier_and_chosen(
    qtbot: QtBot, form: HardForm, ask: Any
) -> None:
    editor = kinds(form)
    editor.control.own_requested.emit()
    assert editor._own is not None
    QTest.keyClicks(editor._own.label, "Sang at me")
    editor._own.tier.set_value(1)
    with qtbot.waitSignal(form.context.lists.changed, timeout=5000):
        editor._own.add.click()
    (key,) = editor.value()
    assert ask(lambda journal: journal.lists()).label("kinds", key) == "Sang at me"
    assert form.record().tier == 1
    assert editor._own.isHidden()


def test_esc_leaves_an_own_entry_without_adding_it(form: HardForm, context: Context) -> None:
    editor = kinds(form)
    before = len(context.lists.now.choices("kinds"))
    editor.control.own_requested.emit()
    assert editor._own is not None
    QTest.keyClicks(editor._own.label, "Sang at me")
    QTest.keyClick(editor._own.label, Qt.Key.Key_Escape)
    assert editor._own.isHidden()
    assert len(context.lists.now.choices("kinds")) == before


def test_a_retired_entry_still_shows_on_the_note_that_has_it(
    qtbot: QtBot, form: HardForm, context: Context
) -> None:
    term = Term(**fresh_header(context), vocabulary="kinds", label="Old one", retired=True)
    with qtbot.waitSignal(context.lists.changed, timeout=5000):
        context.runner.change(lambda journal: journal.record(term))
    editor = kinds(form)
    editor.set_value((term.id,))
    assert editor.value() == (term.id,)
    texts = [chip.text() for chip in editor.control.chips() if not chip.isHidden()]  # type: ignore[union-attr] # a group of chips
    assert "Old one" in texts


def test_tab_meets_groups_made_late_where_they_stand(qtbot: QtBot, form: HardForm) -> None:
    form.more.reveal("compensation.asked")
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    form.foot.keep.setFocus()
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    assert focused() is form.more.fold("compensation").header
    QTest.keyClick(focused(), Qt.Key.Key_Backtab)
    assert focused() is form.foot.keep
