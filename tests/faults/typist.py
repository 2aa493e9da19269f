"""A worker who never stops typing: `python -m tests.faults.typist FOLDER`, to be killed.

Opens the journal in the real window, takes up the draft of a hard one and types on. Prints how
many characters stand in the box: `begun N` where the draft was taken up, then `N` after each key.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from journal_app.clock import SystemClock
from journal_app.options import Options
from tests.support.opened import CHEAP, PASSPHRASE
from tests.ui.fakes import AnsweringDialogs
from tests.ui.hands import press, the, type_into
from ui.shell import Outside, Shell
from ui.today.page import TodayPage
from ui.widgets.textbox import TextBox

KEY_MS = 40
LETTERS = "the refund and then the till "


class Typist:
    """One window, and a timer that presses a key."""

    def __init__(self, folder: Path, application: QApplication) -> None:
        outside = Outside(
            clock=SystemClock(),
            dialogs=AnsweringDialogs(),
            replace=lambda _: None,
            start_beside=lambda _: None,
            settings_folder=folder.parent / "config",
            cost=CHEAP,
        )
        self._shell = Shell(Options(journal=folder), outside, application)
        self._shell.start()
        self._box = self._opened()
        self._timer = QTimer(self._box)
        self._timer.setInterval(KEY_MS)
        self._timer.timeout.connect(self._type)

    def begin(self) -> None:
        """Tell what was offered, and type from now on."""
        cursor = self._box.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        self._box.setTextCursor(cursor)
        _tell(f"begun {len(self._box.toPlainText())}")
        self._timer.start()

    def _opened(self) -> TextBox:
        field = the(self._shell.window, QLineEdit, "passphrase")
        type_into(field, PASSPHRASE)
        press(field, Qt.Key.Key_Return)
        _until(lambda: self._shell.workspace is not None and not self._shell.runner.busy)
        assert self._shell.workspace is not None
        self._shell.workspace.actions_table["hard"].trigger()
        sheet = the(the(self._shell.window, TodayPage), QWidget, "sheet_hard")
        _until(lambda: not sheet.isHidden() and not self._shell.runner.busy)
        box = the(sheet, TextBox, "field_statement_box")
        box.setFocus()
        return box

    def _type(self) -> None:
        length = len(self._box.toPlainText())
        QTest.keyClicks(self._box, LETTERS[length % len(LETTERS)])
        _tell(str(len(self._box.toPlainText())))


def _until(true: Callable[[], bool]) -> None:
    while not true():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)


def _tell(words: str) -> None:
    os.write(1, f"{words}\n".encode())


if __name__ == "__main__":
    running = QApplication(sys.argv)
    typist = Typist(Path(sys.argv[1]), running)
    typist.begin()
    sys.exit(running.exec())
