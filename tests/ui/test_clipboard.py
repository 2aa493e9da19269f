"""What is copied leaves the clipboard again."""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.fakes import OwningClipboard
from ui.clipboard import CLEARED_AFTER_MS
from ui.preferences import Preferences


def test_it_is_marked_as_secret_and_cleared_after_a_minute(
    preferences: Preferences, qtbot: QtBot
) -> None:
    clipboard = OwningClipboard(preferences)
    clipboard.copy("a sentence of mine")
    board = QGuiApplication.clipboard()
    assert board.text() == "a sentence of mine"
    assert bytes(board.mimeData().data("x-kde-passwordManagerHint").data()) == b"secret"
    assert clipboard.will_clear
    assert clipboard._timer.interval() == CLEARED_AFTER_MS == 60_000
    clipboard._timer.timeout.emit()
    assert board.text() == ""
    assert not clipboard.will_clear


def test_text_copied_in_a_field_counts_too(preferences: Preferences, qtbot: QtBot) -> None:
    clipboard = OwningClipboard(preferences)
    field = QLineEdit("typed by me")
    qtbot.addWidget(field)
    field.selectAll()
    field.copy()
    assert clipboard.will_clear
    clipboard.clear()


def test_switched_off_it_stays(preferences: Preferences, qtbot: QtBot) -> None:
    preferences.change(clear_clipboard=False)
    clipboard = OwningClipboard(preferences)
    clipboard.copy("stays")
    assert not clipboard.will_clear
    QGuiApplication.clipboard().setMimeData(QMimeData())
