"""Asking this computer's keychain before the journal is open. Must not know the page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from journal_app.errors import AftershiftError
from ui.keychain import KeychainWait
from ui.runner import Job
from ui.unlock.surroundings import Surroundings

if TYPE_CHECKING:
    from journal_app.journal.this_computer import Asked


class KeychainWay(QObject):
    """Owned by the gate; one question at a time, and an answer nobody waits for is thrown away.

    Signals:
        given(bytes): the secret; try to open with it.
        refused(KeychainShut): the passphrase is wanted after all.
    """

    given = Signal(object)
    refused = Signal(object)

    def __init__(self, around: Surroundings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self._job: Job | None = None
        self._wait = KeychainWait(self)
        self._wait.answered.connect(self.given)
        self._wait.refused.connect(self.refused)

    def ask(self) -> None:
        """Ask; the key file is looked at on the compute thread, the keychain on its own."""
        self.drop()
        folder, keychain = self._around.folder, self._around.keychain

        def begin() -> Asked[bytes] | None:
            from journal_app.journal import this_computer

            return this_computer.ask_to_open(folder, keychain or this_computer.Keychain())

        self._job = self._around.runner.compute(begin, self._on_begun, self._on_not_begun)

    def drop(self) -> None:
        """Nobody waits any more: the journal is opened otherwise."""
        if self._job is not None:
            self._job.drop()
            self._job = None
        self._wait.drop()

    def _on_begun(self, asked: Any) -> None:
        if asked is not None:
            self._wait.wait_for(asked)

    def _on_not_begun(self, _error: AftershiftError) -> None:
        """The key file cannot be used: the gate says so, whoever asks."""
