"""What the desktop says: the screen or the session is locked, the computer goes to sleep.

On Linux, by QtDBus; elsewhere nothing is heard, and the idle lock counts alone. Every call to a
bus is answered later or never: nothing here waits. Must not know what is done then.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusPendingCallWatcher,
    QDBusUnixFileDescriptor,
)

from ui.bus_probe import Buses

# The same signal by the names under which the desktops send it.
_SCREEN_SAVERS = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
)
_LOGIN = "org.freedesktop.login1"
_LOGIN_PATH = "/org/freedesktop/login1"
_MANAGER = f"{_LOGIN}.Manager"
_NAMES = ("aftershift-session", "aftershift-system")


@dataclass(frozen=True, slots=True)
class Hears:
    """Of what the desktop tells us now."""

    screen: bool
    sleep: bool


class SessionWatch(QObject):
    """Owned by the shell, from the first paint to the end of the process.

    Signals:
        lock_wanted(): the screen or the session was locked, or the computer goes to sleep.
    """

    lock_wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session: QDBusConnection | None = None
        self._system: QDBusConnection | None = None
        self._delay: QDBusUnixFileDescriptor | None = None
        self._wants_delay = False
        self._waiting: list[QDBusPendingCallWatcher] = []

    @property
    def hears(self) -> Hears:
        """Whether the buses are there; one that vanished is not."""
        return Hears(
            screen=self._session is not None and self._session.isConnected(),
            sleep=self._system is not None and self._system.isConnected(),
        )

    def start(self, buses: Buses) -> None:
        """Listen on buses that answered before."""
        self._session = _connected(buses.session, _NAMES[0])
        if self._session is not None:
            for name in _SCREEN_SAVERS:
                self._listen(self._session, ("", "", name, "ActiveChanged"), "_on_screen(bool)")
        self._system = _connected(buses.system, _NAMES[1])
        if self._system is not None:
            where = (_LOGIN, _LOGIN_PATH, _MANAGER, "PrepareForSleep")
            self._listen(self._system, where, "_on_sleep(bool)")
            self._find_session()

    def stop(self) -> None:
        """Listen no more."""
        self.let_sleep()
        for watcher in self._waiting:
            watcher.deleteLater()
        self._waiting.clear()
        for name, bus in zip(_NAMES, (self._session, self._system), strict=True):
            if bus is not None:
                QDBusConnection.disconnectFromBus(name)
        self._session = self._system = None

    def delay_sleep(self) -> None:
        """Have the computer wait for the lock before it sleeps (some seconds; logind's limit)."""
        self._wants_delay = True
        if self._system is None or self._delay is not None:
            return
        why = "The journal is closed first."
        call = _call("Inhibit", "sleep", "Aftershift", why, "delay")
        self._ask(self._system, call, self._on_delay_answered)

    def let_sleep(self) -> None:
        """The journal is closed: sleep may begin."""
        self._wants_delay = False
        if self._delay is not None:
            os.close(self._delay.takeFileDescriptor())
            self._delay = None

    @Slot(bool)
    def _on_screen(self, active: bool) -> None:
        if active:
            self.lock_wanted.emit()

    @Slot(bool)
    def _on_sleep(self, begins: bool) -> None:
        if begins:
            self.lock_wanted.emit()

    @Slot()
    def _on_session_lock(self) -> None:
        self.lock_wanted.emit()

    def _find_session(self) -> None:
        """Ask which session is ours: another one's lock does not concern us."""
        named = os.environ.get("XDG_SESSION_ID") or "auto"
        if self._system is not None:
            call = _call("GetSession", named)
            self._ask(self._system, call, self._on_session_answered)

    def _on_session_answered(self, watcher: QDBusPendingCallWatcher) -> None:
        self._waiting.remove(watcher)
        watcher.deleteLater()
        if self._system is None:
            return
        found = _answer(watcher)
        # Started apart from any session, we may hear of others' too: rather lock once too often.
        path = found.path() if found is not None else ""
        where = (_LOGIN, path, f"{_LOGIN}.Session", "Lock")
        self._listen(self._system, where, "_on_session_lock()")

    def _on_delay_answered(self, watcher: QDBusPendingCallWatcher) -> None:
        self._waiting.remove(watcher)
        watcher.deleteLater()
        found = _answer(watcher)
        if isinstance(found, QDBusUnixFileDescriptor) and found.isValid():
            self._delay = found
            if not self._wants_delay:
                self.let_sleep()

    def _listen(self, bus: QDBusConnection, where: tuple[str, str, str, str], slot: str) -> None:
        """Hear a signal by service, path, interface and name; empty for any of the first two."""
        connect: Any = bus.connect  # typed to take bytes, and takes text alone
        connect(*where, self, SLOT(slot))

    def _ask(
        self,
        bus: QDBusConnection,
        call: QDBusMessage,
        then: Callable[[QDBusPendingCallWatcher], None],
    ) -> None:
        watcher = QDBusPendingCallWatcher(bus.asyncCall(call))
        self._waiting.append(watcher)
        watcher.finished.connect(then)


def _connected(address: str, name: str) -> QDBusConnection | None:
    if not address:
        return None
    bus = QDBusConnection.connectToBus(address, name)
    return bus if bus.isConnected() else None


def _call(method: str, *values: object) -> QDBusMessage:
    call = QDBusMessage.createMethodCall(_LOGIN, _LOGIN_PATH, _MANAGER, method)
    call.setArguments(list(values))
    return call


def _answer(watcher: QDBusPendingCallWatcher) -> Any:
    """The first value of an answer; None for an error, whatever it is."""
    values = [] if watcher.isError() else watcher.reply().arguments()
    return values[0] if values else None
