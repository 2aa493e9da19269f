"""Locking: cover, keep the draft, close, clear the clipboard, become another process.

No in-process clearing is ever written: only a fresh process image forgets what this one read.
Must not know pages; it is handed what to keep.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import replace as changed
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from journal_app.errors import AftershiftError
from journal_app.options import Options
from ui.clipboard import Clipboard
from ui.runner import Runner

# A disk that hangs must not keep the window unlocked; what was committed is safe by itself.
LONGEST_MS = 5_000
Then = Callable[[Options | None], object]


class Covers(Protocol):
    """What can be covered at once."""

    def cover_all(self) -> None:
        """Paint over everything before returning."""


class Lock(QObject):
    """Ends an open journal once: to lock, to open another, or to quit. Owned by the shell.

    Signals:
        closing(): keep your drafts now; sent while the window is covered already.
    """

    closing = Signal()

    def __init__(
        self,
        runner: Runner,
        clipboard: Clipboard,
        window: Covers,
        then: Then,
        parent: QObject | None = None,
    ) -> None:
        """`then` gets the options of the process that comes next, or None where none does."""
        super().__init__(parent)
        self._runner = runner
        self._clipboard = clipboard
        self._window = window
        self._then = then
        self._next: Options | None = None
        self._begun = False
        self._finished = False
        self._deadline = QTimer(self)
        self._deadline.setSingleShot(True)
        self._deadline.setInterval(LONGEST_MS)
        self._deadline.timeout.connect(self._finish)

    @property
    def begun(self) -> bool:
        """Whether the end has begun: nothing is opened or shown any more."""
        return self._begun

    def begin(self, following: Options | None) -> None:
        """Cover at once; when the journal is closed, go on with `following`. Only the first counts.

        Called on the main thread; returns before the journal is closed.
        """
        if self._begun:
            return
        self._begun = True
        self._next = following
        self._window.cover_all()
        self.closing.emit()
        self._clipboard.clear()
        self._deadline.start()
        self._runner.close(self._on_journal_closed, self._on_closing_failed)

    def _on_journal_closed(self, _nothing: object) -> None:
        self._finish()

    def _on_closing_failed(self, _error: AftershiftError) -> None:
        self._finish()

    def _finish(self) -> None:
        self._deadline.stop()
        if not self._finished:
            self._finished = True
            self._then(self._next)


def locked(options: Options, folder: Path) -> Options:
    """The options of the process that shows the unlock page of the same journal."""
    return changed(options, journal=folder, demo=False, locked=True)


def arguments(options: Options) -> list[str]:
    """The command line that starts the program with these options, built anew, never copied."""
    words = [sys.executable, "-P", "-m", "journal_app"]
    if options.journal is not None:
        words += ["--journal", str(options.journal.absolute())]
    if options.demo:
        words.append("--demo")
    if options.locked:
        words.append("--locked")
    if options.locked and options.draft_at:
        words += ["--draft-at", options.draft_at]
    return words


def replace_process(options: Options) -> None:
    """Become a fresh process with these options; on Windows start one and end this one."""
    words = arguments(options)
    if sys.platform == "win32":
        start_beside(options)
        QApplication.quit()
        return
    os.execv(words[0], words)  # noqa: S606 - our own interpreter, with arguments built above


def start_beside(options: Options) -> bool:
    """Start another process with these options; whether the system could."""
    from PySide6.QtCore import QProcess  # not before the first paint

    program, *words = arguments(options)
    started, _ = QProcess.startDetached(program, words)
    return bool(started)
