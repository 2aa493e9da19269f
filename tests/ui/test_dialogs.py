"""The system's dialogs leave no trail of folders behind."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QSettings, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from ui.dialogs import SystemDialogs

CANARY = "quinquereme"


class Chooses(QObject):
    """Says yes in the dialog in front as soon as there is one."""

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self)
        self._timer.setInterval(5)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QFileDialog):
            self._timer.stop()
            dialog.done(QFileDialog.DialogCode.Accepted)


@pytest.fixture
def place(own_home: Path) -> Path:
    """The folder that dialogs show first, and a file in it."""
    made = own_home / "Documents" / CANARY
    made.mkdir(parents=True)
    (made / "a.txt").write_text("words", encoding="utf-8")
    return made


def trail(home: Path) -> str:
    """All that Qt keeps for itself in the worker's settings."""
    files = (home / "config").rglob("QtProject*")
    return "\n".join(path.read_text("utf-8") for path in files if path.is_file())


def remember_in(folder: Path) -> None:
    """Let Qt keep its settings where it would by itself."""
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(folder))


def choose_folder(parent: QWidget) -> object:
    return SystemDialogs().folder(parent, "Choose")


def choose_file(parent: QWidget) -> object:
    return SystemDialogs().file_to_open(parent, "Choose", "All (*)")


def choose_target(parent: QWidget) -> object:
    return SystemDialogs().file_to_save(parent, "Choose", "b.txt")


@pytest.mark.parametrize("ask", [choose_folder, choose_file, choose_target])
def test_no_folder_is_remembered(
    qtbot: QtBot,
    own_home: Path,
    place: Path,
    monkeypatch: pytest.MonkeyPatch,
    ask: Callable[[QWidget], object],
) -> None:
    monkeypatch.setattr("ui.dialogs._documents", lambda: str(place))
    parent = QWidget()
    qtbot.addWidget(parent)
    hand = Chooses()
    ask(parent)
    assert not hand._timer.isActive()
    assert CANARY not in trail(own_home)
    assert "lastVisited" not in trail(own_home)


def test_without_care_qt_would_remember(
    qtbot: QtBot, own_home: Path, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The control: else the test above could not fail."""
    parent = QWidget()
    qtbot.addWidget(parent)
    monkeypatch.setattr("ui.dialogs._documents", lambda: str(place))
    monkeypatch.setattr("ui.dialogs._remember_nothing", lambda: remember_in(own_home / "config"))
    hand = Chooses()
    SystemDialogs().folder(parent, "Choose")
    assert not hand._timer.isActive()
    assert CANARY in trail(own_home)
