"""What every page is handed: the few objects it may speak to.

Must not know pages, nor widgets; made once an open journal is there.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from journal_app.clock import Clock
from journal_app.journal.this_computer import Keychain
from ui.bus import Bus
from ui.clipboard import Clipboard
from ui.dialogs import Dialogs
from ui.messages import Messages, Toasts
from ui.navigation import Navigation
from ui.preferences import Preferences
from ui.runner import Runner
from ui.session_lock import SessionLock
from ui.theme import Theme

if TYPE_CHECKING:
    from journal_app.journal.changes import Changes
    from journal_app.journal.lists import Lists


class ListsNow(QObject):
    """The worker's lists as they are now: profile, own words, labels.

    Signals:
        changed(): `now` is another snapshot; labels and first-shown sets may differ.
    """

    changed = Signal()

    def __init__(self, runner: Runner, bus: Bus, lists: Lists) -> None:
        super().__init__()
        self.now = lists
        self._runner = runner
        bus.changed.connect(self._on_bus_changed)

    def _on_bus_changed(self, changes: Changes) -> None:
        if changes.touches("profile") or changes.touches("term"):
            self._runner.run(lambda journal: journal.lists(), self._on_lists_read)

    def _on_lists_read(self, lists: Lists) -> None:
        self.now = lists
        self.changed.emit()


class Wipe(QObject):
    """The end of everything, asked for.

    Signals:
        wanted(): delete the journal and all that belongs to it, for good; then end.
    """

    wanted = Signal()


class NewKey(QObject):
    """A new key for the journal, asked for.

    Signals:
        wanted(str): close it, renew it with this passphrase, which opens it, and lock.
    """

    wanted = Signal(str)


@dataclass(frozen=True)
class Context:
    """One for each open journal; lives until the lock replaces the process."""

    runner: Runner
    bus: Bus
    preferences: Preferences
    theme: Theme
    clock: Clock
    lists: ListsNow
    navigation: Navigation
    messages: Messages
    toasts: Toasts
    dialogs: Dialogs
    clipboard: Clipboard
    session_lock: SessionLock
    folder: Path
    read_only: bool = False
    by_recovery_key: bool = False
    wipe: Wipe = field(default_factory=Wipe)
    new_key: NewKey = field(default_factory=NewKey)
    keychain: Keychain = field(default_factory=Keychain)
