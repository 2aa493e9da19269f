"""Messages, toasts, empty states, fold-outs, the sidebar and the page frame."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.theme import Theme
from ui.widgets.emptystate import EmptyState
from ui.widgets.foldout import FoldOut
from ui.widgets.labels import Body
from ui.widgets.messagebar import Kind, MessageBar
from ui.widgets.pagescroll import PageScroll
from ui.widgets.passphrase import PassphraseEdit
from ui.widgets.sidebar import Place, Sidebar
from ui.widgets.textbox import TextBox
from ui.widgets.toast import Toast

PAGES = (Place("today", "sun", "Today", "Ctrl+1"), Place("timeline", "scroll-text", "Timeline"))
FOOT = (Place("help", "life-buoy", "Help"), Place("lock", "lock", "Lock now"))


@pytest.fixture
def host(themed: Theme, qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 600)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


def test_a_message_stays_until_it_is_answered_or_closed(
    themed: Theme, host: QWidget, qtbot: QtBot
) -> None:
    bar = MessageBar(host)
    assert bar.isHidden()
    bar.show_message(Kind.ERROR, "Not kept yet.", [("again", "Try again"), ("else", "Elsewhere")])
    assert bar.accessibleName() == "Not kept yet."
    with qtbot.waitSignal(bar.action_chosen) as chosen:
        QTest.mouseClick(bar.buttons()[1], Qt.MouseButton.LeftButton)
    assert chosen.args == ["else"]
    assert not bar.isHidden()
    with qtbot.waitSignal(bar.dismissed):
        QTest.mouseClick(bar.close_button, Qt.MouseButton.LeftButton)
    assert bar.isHidden()


def test_the_newest_message_replaces_the_last(host: QWidget) -> None:
    bar = MessageBar(host)
    bar.show_message(Kind.WARN, "One", [("a", "A")])
    bar.show_message(Kind.INFO, "Two")
    assert bar.text.text() == "Two"
    assert bar.buttons() == ()


def test_a_toast_goes_by_itself_and_never_takes_the_focus(host: QWidget, qtbot: QtBot) -> None:
    button = QPushButton("first", host)
    button.show()
    button.setFocus()
    toast = Toast(host)
    toast.show_text("Moved to the bin.", "Undo")
    assert toast.timer.isActive()
    assert toast.timer.interval() == 10_000
    assert QApplication.focusWidget() is button
    with qtbot.waitSignal(toast.closed):
        toast.timer.timeout.emit()
    assert toast.isHidden()
    assert not toast.timer.isActive()


def test_a_toast_waits_while_hovered_and_while_focused(host: QWidget) -> None:
    toast = Toast(host)
    toast.show_text("Kept.", "Undo")
    middle = QPointF(5, 5)
    QApplication.sendEvent(toast, QEnterEvent(middle, middle, middle))
    assert not toast.timer.isActive()
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    assert toast.timer.isActive()
    toast.action.setFocus()
    assert not toast.timer.isActive()
    QTest.keyClick(toast.action, Qt.Key.Key_Escape)
    assert toast.isHidden()


def test_undo_in_a_toast_is_heard_once(host: QWidget, qtbot: QtBot) -> None:
    toast = Toast(host)
    toast.show_text("Moved to the bin.", "Undo")
    with qtbot.waitSignal(toast.action_chosen):
        QTest.mouseClick(toast.action, Qt.MouseButton.LeftButton)
    assert toast.isHidden()


def test_an_empty_state_offers_what_to_do(themed: Theme, qtbot: QtBot) -> None:
    empty = EmptyState("users", "Nobody yet.", [("add", "Add alias")])
    qtbot.addWidget(empty)
    button = empty.findChild(QPushButton)
    assert button is not None
    with qtbot.waitSignal(empty.action_chosen) as chosen:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert chosen.args == ["add"]


def test_unfolding_moves_neither_focus_nor_page(host: QWidget, qtbot: QtBot) -> None:
    page = PageScroll("Today")
    page.setParent(host)
    page.resize(600, 200)
    fold = FoldOut("Setting", "Where and how it began")
    fold.add(TextBox())
    page.add(fold)
    page.show()
    fold.header.setFocus()
    with qtbot.waitSignal(fold.toggled) as toggled:
        QTest.keyClick(fold.header, Qt.Key.Key_Space)
    assert toggled.args == [True]
    assert not fold.content.isHidden()
    assert QApplication.focusWidget() is fold.header
    assert page.verticalScrollBar().value() == 0
    assert fold.header.accessibleDescription() == "unfolded"


def test_the_sidebar_marks_and_says_the_current_page(host: QWidget, qtbot: QtBot) -> None:
    bar = Sidebar(PAGES, FOOT, host)
    bar.show()
    bar.set_current("timeline")
    assert bar.current_key() == "timeline"
    assert bar.button("timeline").accessibleDescription() == "current page"
    bar.set_current("help")
    assert bar.current_key() == "help"
    assert bar.button("help").accessibleDescription() == "current page"
    assert bar.button("timeline").accessibleDescription() == ""
    with qtbot.waitSignal(bar.page_chosen) as chosen:
        QTest.mouseClick(bar.button("today"), Qt.MouseButton.LeftButton)
    assert chosen.args == ["today"]
    with qtbot.waitSignal(bar.foot_chosen) as chosen:
        QTest.mouseClick(bar.button("lock"), Qt.MouseButton.LeftButton)
    assert chosen.args == ["lock"]


def test_arrows_walk_the_sidebar_to_its_foot(host: QWidget) -> None:
    bar = Sidebar(PAGES, FOOT, host)
    bar.show()
    bar.button("timeline").setFocus()
    QTest.keyClick(bar.button("timeline"), Qt.Key.Key_Down)
    assert QApplication.focusWidget() is bar.button("help")


def test_a_sidebar_without_words_keeps_their_names(host: QWidget) -> None:
    bar = Sidebar(PAGES, FOOT, host)
    wide = bar.sizeHint().width()
    bar.set_text_shown(False)
    assert bar.sizeHint().width() < wide / 2
    assert bar.button("timeline").accessibleName() == "Timeline"
    assert bar.button("timeline").toolTip() == "Timeline"


def test_a_page_never_scrolls_sideways_and_keeps_lines_short(host: QWidget, themed: Theme) -> None:
    page = PageScroll("Today", "Nothing noted today.")
    page.setParent(host)
    body = Body("word " * 200)
    page.add(body)
    page.resize(1900, 500)
    page.show()
    QApplication.processEvents()
    assert body.width() <= 1016
    page.resize(420, 500)
    QApplication.processEvents()
    assert page.horizontalScrollBar().maximum() == 0
    assert body.width() < 420


def test_a_passphrase_is_hidden_until_the_eye_is_pressed(host: QWidget, qtbot: QtBot) -> None:
    edit = PassphraseEdit("Passphrase", host)
    edit.show()
    edit.set_text("five ordinary words")
    assert edit.field.displayText() != edit.text()
    QTest.mouseClick(edit.eye, Qt.MouseButton.LeftButton)
    assert edit.field.displayText() == "five ordinary words"
    assert edit.eye.accessibleName() == "Hide the passphrase"
    edit.clear()
    assert (edit.text(), edit.is_shown()) == ("", False)


def test_a_passphrase_can_be_pasted(host: QWidget) -> None:
    edit = PassphraseEdit("Passphrase", host)
    QApplication.clipboard().setText("from a password manager")
    edit.field.paste()
    QApplication.clipboard().clear()
    assert edit.text() == "from a password manager"


def test_a_capital_without_shift_hints_at_caps_lock(host: QWidget) -> None:
    edit = PassphraseEdit("Passphrase", host)
    edit.show()
    QTest.keyClick(edit.field, "a")  # type: ignore[call-overload]  # a character is a key too
    assert edit.caps.isHidden()
    QTest.sendKeyEvent(
        QTest.KeyAction.Click, edit.field, Qt.Key.Key_B, "B", Qt.KeyboardModifier.NoModifier
    )
    assert not edit.caps.isHidden()
