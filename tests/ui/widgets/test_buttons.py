"""Buttons are pressed by Return as by Space, and an ampersand of the worker's is only itself."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.theme import Theme
from ui.widgets.buttons import DangerButton, IconButton, LinkButton, PrimaryButton, QuietButton
from ui.widgets.chipgroup import ChipGroup
from ui.widgets.foldout import FoldHeader
from ui.widgets.mnemonic import literal, shown
from ui.widgets.option import Option
from ui.widgets.passphrase import PassphraseEdit, tab_to_eyes_last
from ui.widgets.sidebar import NavButton, Place


def buttons() -> list[QPushButton]:
    return [
        PrimaryButton("Keep"),
        QuietButton("More"),
        DangerButton("Delete"),
        LinkButton("Another day"),
        IconButton("x", "Close"),
        FoldHeader("More", ""),
        NavButton(Place("today", "sun", "Today")),
    ]


@pytest.mark.parametrize("at", range(7))
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_return_and_enter_press_a_button_as_space_does(
    themed: Theme, qtbot: QtBot, at: int, key: Qt.Key
) -> None:
    button = buttons()[at]
    qtbot.addWidget(button)
    pressed: list[int] = []
    button.clicked.connect(lambda: pressed.append(1))
    QTest.keyClick(button, key)
    assert pressed == [1]


def test_a_chord_with_return_is_left_to_the_page(themed: Theme, qtbot: QtBot) -> None:
    button = QuietButton("More")
    qtbot.addWidget(button)
    pressed: list[int] = []
    button.clicked.connect(lambda: pressed.append(1))
    QTest.keyClick(button, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert pressed == []


def test_an_ampersand_in_an_own_word_is_shown_and_no_mnemonic(themed: Theme, qtbot: QtBot) -> None:
    assert shown(literal("R&D & co")) == "R&D & co"
    assert QuietButton(literal("R&D")).shortcut().isEmpty()
    group = ChipGroup("Where", [Option("own", "R&D")])
    qtbot.addWidget(group)
    chip = group.chips()[0]
    assert chip.shortcut().isEmpty()
    assert shown(chip.text()) == "R&D"


def test_tab_leaves_a_passphrase_for_the_next_one_and_finds_the_eyes_later(
    themed: Theme, qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    first, second, go = PassphraseEdit("One"), PassphraseEdit("Two"), PrimaryButton("Go")
    for part in (first, second, go):
        column.addWidget(part)
    tab_to_eyes_last([first, second], [go])
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    first.field.setFocus()
    passed = []
    for _ in range(4):
        focused = window.focusWidget()
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        passed.append(window.focusWidget())
    assert passed == [second.field, go, first.eye, second.eye]
    assert first.eye.accessibleName() == "Show the passphrase"
