"""What is copied leaves the clipboard again."""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QClipboard, QGuiApplication, QImage
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.fakes import OwningClipboard
from ui.clipboard import CLEARED_AFTER_MS, Clipboard
from ui.preferences import Preferences

HINT = "x-kde-passwordManagerHint"


def test_it_is_marked_as_secret_and_cleared_after_a_minute(
    preferences: Preferences, qtbot: QtBot
) -> None:
    clipboard = OwningClipboard(preferences)
    clipboard.copy("a sentence of mine")
    board = QGuiApplication.clipboard()
    assert board.text() == "a sentence of mine"
    assert bytes(board.mimeData().data(HINT).data()) == b"secret"
    assert clipboard.will_clear
    timer = clipboard._timers[QClipboard.Mode.Clipboard]
    assert timer.interval() == CLEARED_AFTER_MS == 60_000
    timer.timeout.emit()
    assert board.text() == ""
    assert not clipboard.will_clear


def test_text_copied_in_a_field_counts_too(preferences: Preferences, qtbot: QtBot) -> None:
    clipboard = OwningClipboard(preferences)
    field = QLineEdit("typed by me")
    qtbot.addWidget(field)
    field.selectAll()
    field.copy()
    assert clipboard.will_clear
    assert bytes(QGuiApplication.clipboard().mimeData().data(HINT).data()) == b"secret"
    clipboard.clear()
    assert not clipboard.will_clear


def test_a_picture_is_marked_and_stays_a_picture(preferences: Preferences, qtbot: QtBot) -> None:
    class Owning(OwningClipboard):
        def owns(self, mode: QClipboard.Mode) -> bool:
            return mode is QClipboard.Mode.Clipboard

    clipboard = Owning(preferences)
    picture = QImage(3, 2, QImage.Format.Format_RGB32)
    picture.fill(0xFF00FF)
    board = QGuiApplication.clipboard()
    board.setImage(picture)
    assert board.mimeData().hasFormat(HINT)
    assert board.image().size() == picture.size()
    assert clipboard.will_clear
    clipboard.clear()
    assert board.image().isNull()


def test_selecting_a_word_does_not_keep_what_was_copied_before(
    preferences: Preferences, qtbot: QtBot
) -> None:
    clipboard = OwningClipboard(preferences)
    clipboard.copy("copied")
    timer = clipboard._timers[QClipboard.Mode.Clipboard]
    before = timer.timerId()
    QGuiApplication.clipboard().selectionChanged.emit()
    assert timer.timerId() == before
    clipboard.clear()


def test_what_another_program_put_there_is_left_alone(
    preferences: Preferences, qtbot: QtBot
) -> None:
    clipboard = Clipboard(preferences)  # offscreen nothing is known to be ours
    QGuiApplication.clipboard().setText("of another program")
    assert not clipboard.will_clear
    clipboard.clear()
    assert QGuiApplication.clipboard().text() == "of another program"
    assert not QGuiApplication.clipboard().mimeData().hasFormat(HINT)
    QGuiApplication.clipboard().clear()


def test_switched_off_it_stays(preferences: Preferences, qtbot: QtBot) -> None:
    preferences.change(clear_clipboard=False)
    clipboard = OwningClipboard(preferences)
    clipboard.copy("stays")
    assert not clipboard.will_clear
    QGuiApplication.clipboard().setMimeData(QMimeData())
