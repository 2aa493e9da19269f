"""Taking turns: this computer's word that it has the journal open, and another's that it has.

A journal that lies in a synced folder may be open on two computers at once, and each would go its
own way. Lives on the journal's thread; where the folder may not be written, or nothing is
remembered of computers, it says and writes nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from journal_app.vault import lease
from journal_app.vault.lease import Lease

__all__ = ["Lease", "Tenure"]

HELD = (
    "Another computer opened this journal at {time} and has not closed it. "
    "Two at once can lose notes."
)
"""The sentence about another's lease; `time` is when it was renewed last."""


class Tenure:
    """The lease beside one open journal; owned by it."""

    def __init__(self, folder: Path, device: str, now: Callable[[], datetime]) -> None:
        self._folder = folder
        self._device = device
        self._now = now
        self._ours = False
        self.other: Lease | None = None
        """Another computer's lease that still counts; nothing is written before `take`."""

    def begin(self) -> None:
        """Look who has it, and take it where nobody does."""
        self.other = self._held()
        if self.other is None:
            self.take()

    def take(self) -> None:
        """Say that this computer has it, whatever another said; the worker wants it so."""
        self.other = None
        if self._device:
            self._ours = True
            self._write()

    def renew(self) -> Lease | None:
        """Say so again; another's lease where one took it meanwhile, which then stays."""
        if not self._ours:
            return None
        found = self._held()
        if found is None:
            self._write()
        return found

    def end(self) -> None:
        """Take our word back; a second call does nothing."""
        if self._ours:
            self._ours = False
            lease.remove(self._folder, self._device)

    def _held(self) -> Lease | None:
        found = lease.read(self._folder) if self._device else None
        if found is None or found.device == self._device or not found.is_fresh(self._now()):
            return None
        return found

    def _write(self) -> None:
        with suppress(OSError):  # a folder that is full or taken away is told by the next save
            lease.write(self._folder, Lease(self._device, self._now().replace(microsecond=0)))
