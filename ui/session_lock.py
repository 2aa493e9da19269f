"""Locking when the desktop locks or the computer sleeps, as far as the worker wants it.

Light: the buses are looked for, and Qt's part for them is read, after the first paint. Must not
know how a lock is done.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.preferences import Preferences
from ui.runner import Runner

if TYPE_CHECKING:
    from ui.bus_probe import Buses
    from ui.session import SessionWatch


class SessionLock(QObject):
    """Owned by the shell.

    Signals:
        lock_wanted(): the screen was locked, or the computer goes to sleep; `preferences` agree.
    """

    lock_wanted = Signal()

    def __init__(
        self,
        runner: Runner,
        preferences: Preferences,
        find: Callable[[], Buses] | None,
        parent: QObject | None = None,
    ) -> None:
        """`find` looks for the buses that answer; nothing is listened to without it."""
        super().__init__(parent)
        self._runner = runner
        self._preferences = preferences
        self._find = find
        self._watch: SessionWatch | None = None
        self._guards = False
        self._stopped = False
        preferences.changed.connect(self._follow)

    @property
    def hears_screen(self) -> bool:
        """Whether the desktop would tell us now that it locks its screen."""
        return self._watch is not None and self._watch.hears.screen

    @property
    def hears_sleep(self) -> bool:
        """Whether the computer would tell us now that it goes to sleep."""
        return self._watch is not None and self._watch.hears.sleep

    def start(self) -> None:
        """Look for the buses, beside everything else, and listen."""
        find = self._find
        if find is None:
            return

        def look() -> Buses:
            import ui.session  # noqa: F401 - read here, so that it costs the window nothing

            return find()

        self._runner.compute(look, self._on_found)

    def guard(self) -> None:
        """A journal is open: sleep is to wait for its lock."""
        self._guards = True
        self._follow()

    def stop(self) -> None:
        """The journal is closed: sleep may begin, and nothing is listened to any more."""
        self._guards = False
        self._stopped = True
        if self._watch is not None:
            self._watch.stop()

    def _on_found(self, buses: Buses) -> None:
        from ui.session import SessionWatch

        if self._stopped:
            return
        self._watch = SessionWatch(self)
        self._watch.lock_wanted.connect(self._on_watch_lock_wanted)
        self._watch.start(buses)
        self._follow()

    def _follow(self) -> None:
        if self._watch is None or self._stopped:
            return
        if self._guards and self._preferences.now.lock_on_sleep:
            self._watch.delay_sleep()
        else:
            self._watch.let_sleep()

    def _on_watch_lock_wanted(self) -> None:
        if self._preferences.now.lock_on_sleep:
            self.lock_wanted.emit()
