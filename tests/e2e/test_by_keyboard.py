"""The same program without a mouse: every step by keys that a page shows or that Tab reaches."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from journal_app.model.contact import Contact
from tests.e2e.desk import PASSPHRASE, Desk
from tests.ui.hands import press, the
from ui.timeline.page import TimelinePage

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key


def palette(desk: Desk, words: str) -> None:
    """Ctrl+K, a few letters, Return."""
    desk.key(Key.Key_K, CONTROL)
    assert desk.focused.objectName() == "palette_field"
    desk.type(words)
    desk.key(Key.Key_Return)


def first_run(desk: Desk, qtbot: QtBot) -> None:
    """Passphrase, Tab, passphrase, no sheet, Return; both questions skipped."""
    assert desk.focused.objectName() == "passphrase"
    desk.type(PASSPHRASE)
    press(desk.focused, Key.Key_Tab)
    assert desk.focused.objectName() == "passphrase_again"
    desk.type(PASSPHRASE)
    desk.tab_to("recovery")
    desk.key(Key.Key_End)  # the last way: no sheet
    desk.key(Key.Key_Space)
    desk.tab_to("make_journal")
    desk.key(Key.Key_Return)
    assert desk.window.findChild(QWidget, "questions_page") is not None
    with qtbot.waitSignal(desk.shell.ready):
        press(desk.focused, Key.Key_Return, CONTROL)
    desk.settle()


def test_a_journal_is_made_used_locked_and_opened_by_keys_alone(desk: Desk, qtbot: QtBot) -> None:
    desk.start()
    first_run(desk, qtbot)
    desk.key(Key.Key_2)  # the focus is in the shift row: Hard
    assert desk.toast() == "Kept. That is all you need today."

    desk.key(Key.Key_N, CONTROL)
    desk.tab_to("field_kinds")
    desk.key(Key.Key_Space)
    desk.tab_to("field_tier")
    desk.key(Key.Key_3)
    desk.tab_to("field_toll_strain")
    desk.key(Key.Key_7)
    desk.tab_to("field_statement")
    desk.type("He said I was slow, three times.")
    desk.tab_to("field_reflection")
    desk.type("I held the line.")
    desk.key(Key.Key_Return, CONTROL)

    palette(desk, "praise")
    desk.tab_to("field_statement")
    desk.type("A jar of marmalade for the counter.")
    desk.tab_to("form_keep")
    desk.key(Key.Key_Return)

    desk.key(Key.Key_2, CONTROL)
    desk.key(Key.Key_F, CONTROL)
    assert desk.focused.objectName() == "search_field"
    desk.type("slow")
    desk.settle()
    desk.key(Key.Key_Return)
    shown = the(desk.window, TimelinePage).reader.shown
    assert shown is not None
    assert isinstance(shown.record, Contact)
    assert (shown.record.tier, shown.record.toll.strain) == (3, 7)
    assert shown.record.statement == "He said I was slow, three times."

    desk.key(Key.Key_E, CONTROL)
    desk.tab_to("field_statement")
    desk.key(Key.Key_End, CONTROL)
    desk.type(" I counted.")
    desk.key(Key.Key_Return, CONTROL)
    assert desk.read().startswith("He said I was slow, three times. I counted.")

    palette(desk, "move to bin")
    assert desk.toast() == "Moved to the bin."
    desk.key(Key.Key_Z, CONTROL)
    assert desk.toast().startswith("Undone:")

    desk.key(Key.Key_L, CONTROL)
    desk.start(desk.replaced.pop())
    assert desk.focused.objectName() == "passphrase"
    desk.unlock()
    desk.key(Key.Key_2, CONTROL)
    assert desk.workspace.page is not None
    assert desk.workspace.page.page_key == "timeline"


def test_a_draft_outlives_the_lock(desk: Desk, qtbot: QtBot) -> None:
    desk.start()
    first_run(desk, qtbot)
    desk.key(Key.Key_N, CONTROL)
    desk.tab_to("field_statement")
    desk.type("Half a sentence about the quee")
    desk.key(Key.Key_L, CONTROL)
    desk.start(desk.replaced.pop())
    desk.unlock()
    desk.key(Key.Key_N, CONTROL)
    desk.tab_to("field_statement_box")
    focused = QApplication.focusWidget()
    assert not isinstance(focused, QLineEdit)
    assert "Half a sentence about the quee" in focused.toPlainText()  # type: ignore[union-attr]  # the box
