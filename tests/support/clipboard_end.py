"""One of two programs on a screen that share its clipboard; told what to do line by line.

    python -m tests.support.clipboard_end

`ours` starts watching as the window does. Every line is answered by one line of JSON.
"""

from __future__ import annotations

import json
import sys

from PySide6.QtCore import QObject, QSocketNotifier, Qt
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from ui.clipboard import Clipboard
from ui.preferences import Preferences

SELECTION = QClipboard.Mode.Selection


class End(QObject):
    """Does what it is told."""

    def __init__(self, application: QApplication) -> None:
        super().__init__()
        self._application = application
        self._board = QGuiApplication.clipboard()
        self._field = QLineEdit()
        self._field.show()
        self._ours: Clipboard | None = None
        self._lines = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._lines.activated.connect(self._on_lines_activated)

    def _on_lines_activated(self) -> None:
        word, _, text = sys.stdin.readline().rstrip("\n").partition(" ")
        if not word or word == "end":
            self._application.quit()
            return
        answer = getattr(self, f"do_{word}")(text)
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()

    def do_ours(self, _text: str) -> None:
        self._ours = Clipboard(Preferences(None), self)

    def do_copy(self, text: str) -> None:
        """Mark all of a field with the mouse and copy it, as a worker does."""
        self._field.setText(text)
        self._field.selectAll()
        QTest.mouseRelease(self._field, Qt.MouseButton.LeftButton)
        self._field.copy()

    def do_take(self, text: str) -> None:
        self._board.setText(text)
        self._board.setText(text, SELECTION)

    def do_read(self, _text: str) -> dict[str, object]:
        data = self._board.mimeData()
        return {
            "clipboard": self._board.text(),
            "selection": self._board.text(SELECTION),
            "hint": bytes(data.data("x-kde-passwordManagerHint").data()).decode(),
        }

    def do_minute(self, _text: str) -> bool:
        """A minute passes; whether anything was waiting for it."""
        assert self._ours is not None
        waiting = self._ours.will_clear
        for timer in self._ours._timers.values():
            if timer.isActive():
                timer.timeout.emit()
        return waiting

    def do_lock(self, _text: str) -> None:
        assert self._ours is not None
        self._ours.clear()


def main() -> int:
    application = QApplication(sys.argv[:1])
    application.setQuitOnLastWindowClosed(False)
    end = End(application)
    code = application.exec()
    del end
    return code


if __name__ == "__main__":
    sys.exit(main())
