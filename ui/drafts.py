"""Autosave: what is typed is kept, encrypted, before Keep is pressed.

Must not know forms: one is handed in as a function that reads it into a document.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from ui.runner import Runner

QUIET_MS = 1000
LATEST_MS = 2000
Document = Mapping[str, Any]


class DraftKeeper(QObject):
    """Keeps one form's draft; owned by the form.

    Kept 1 s after the last `touch` and at the latest 2 s after the first unkept one, and at once
    by `keep_now` (focus lost, page left, lock).

    Signals:
        kept(str): the draft is in the journal; the text is what `Journal.keep_draft` answered.
    """

    kept = Signal(str)

    def __init__(
        self,
        runner: Runner,
        slot: str,
        read: Callable[[], Document | None],
        parent: QObject | None = None,
    ) -> None:
        """`slot` names the draft in the journal; `read` gives None while the form is empty."""
        super().__init__(parent)
        self._runner = runner
        self._slot = slot
        self._read = read
        self._quiet = self._timer(QUIET_MS)
        self._latest = self._timer(LATEST_MS)
        self._touched = False

    def touch(self) -> None:
        """Something was typed or chosen."""
        self._quiet.start()
        if not self._touched:
            self._touched = True
            self._latest.start()

    def keep_now(self) -> None:
        """Ask for the draft to be kept now, if anything was touched since it was."""
        if not self._touched:
            return
        self._rest()
        document = self._read()
        slot = self._slot
        if document is None:
            self._runner.run(lambda journal: journal.drop_draft(slot))
        else:
            taken = document
            self._runner.run(lambda journal: journal.keep_draft(slot, taken), self._on_draft_kept)

    def drop(self) -> None:
        """The form was kept or emptied: forget its draft."""
        self._rest()
        slot = self._slot
        self._runner.run(lambda journal: journal.drop_draft(slot))

    def _rest(self) -> None:
        self._touched = False
        self._quiet.stop()
        self._latest.stop()

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(self.keep_now)
        return timer

    def _on_draft_kept(self, at: str) -> None:
        self.kept.emit(at)
