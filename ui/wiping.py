"""Deleting everything for good, once the journal is closed, and saying what was done.

Must not know how the window is locked.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QObject, QTimer, Signal

from journal_app.errors import AftershiftError
from journal_app.journal.this_computer import Keychain
from ui.unlock.surroundings import Surroundings
from ui.wiped_page import WipedPage, wiped_words
from ui.words import error_text

if TYPE_CHECKING:
    from journal_app.journal.wiping import Belongings, Wiped


class Wiping(QObject):
    """Owned by the shell.

    Signals:
        shown(QWidget): put this page into the window.
        ended(): it was read.
    """

    shown = Signal(object)
    ended = Signal()
    keeps_journal: ClassVar[bool] = False

    def __init__(
        self,
        around: Surroundings,
        settings: Path | None,
        belongings: Belongings,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._around, self._settings, self._belongings = around, settings, belongings
        self._page: WipedPage | None = None

    def begin(self) -> None:
        """All of it, for good, now that nothing of it is open."""
        folder, settings, belongings = self._around.folder, self._settings, self._belongings
        keychain = self._around.keychain or Keychain()

        def work() -> Wiped:
            from journal_app.journal import wiping

            return wiping.wipe(folder, belongings, settings=settings, keychain=keychain)

        self._around.preferences.stop_keeping()
        self._around.runner.compute(work, self._on_wiped, self._on_wipe_failed)

    def close(self) -> None:
        """The window is to be closed; what is being deleted is deleted first."""
        if self._page is not None:
            # A window cannot go while it is being closed.
            QTimer.singleShot(0, self, self.ended.emit)

    def _on_wiped(self, wiped: Wiped) -> None:
        self._show(wiped_words(wiped))

    def _on_wipe_failed(self, error: AftershiftError) -> None:
        self._show([self.tr("Nothing was deleted."), error_text(error)])

    def _show(self, words: Sequence[str]) -> None:
        page = self._page = WipedPage(words)
        page.closed.connect(self.ended)
        self.shown.emit(page)
        page.focus_first()
