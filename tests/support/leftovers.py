"""What a test may not leave behind: threads, timers, windows, database connections."""

from __future__ import annotations

import gc
import sys
import threading

_PATIENCE = 2.0  # seconds for a thread that was told to end


class Leftovers:
    """Remembers what there is when made; `found` tells what came since and is still there."""

    def __init__(self) -> None:
        self._threads = set(threading.enumerate())
        self._connections = set(open_connections())

    def found(self, *, qt: bool) -> list[str]:
        """One phrase for each thing left; `qt` looks for threads, timers and windows of Qt too."""
        things = [f"thread {thread.name}" for thread in self._running_threads()]
        if qt:
            things += _qt_things()
        opened = set(open_connections()) - self._connections
        return things + [f"open database connection {key}" for key in opened]

    def _running_threads(self) -> list[threading.Thread]:
        # A dummy stands for a thread of Qt, which is looked for as such.
        fresh = [
            thread
            for thread in threading.enumerate()
            if thread not in self._threads and not isinstance(thread, threading._DummyThread)
        ]
        for thread in fresh:
            thread.join(_PATIENCE)
        return [thread for thread in fresh if thread.is_alive()]


def _qt_things() -> list[str]:
    from PySide6.QtCore import QCoreApplication, QEvent, QThread, QTimer
    from PySide6.QtWidgets import QApplication
    from shiboken6 import isValid

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    things = [
        f"window {type(window).__name__} {window.objectName()}"
        for window in QApplication.topLevelWidgets()
        if window.isVisible()
    ]
    for thing in gc.get_objects():
        kind = type(thing)
        if issubclass(kind, QTimer) and isValid(thing) and thing.isActive():
            things.append(f"running timer {thing.objectName()} of {thing.parent()}")
        elif issubclass(kind, QThread) and isValid(thing) and _still_running(thing):
            things.append(f"running QThread {thing.objectName()}")
    return things


def _still_running(thread: object) -> bool:
    from PySide6.QtCore import QThread

    if not isinstance(thread, QThread) or thread is QThread.currentThread():
        return False
    return thread.isRunning() and not thread.wait(int(_PATIENCE * 1000))


_open: dict[int, str] = {}
_listening = False


def open_connections() -> tuple[str, ...]:
    """Names of the SQLAlchemy connections that are open; listens from its first call on."""
    global _listening  # noqa: PLW0603 - SQLAlchemy is listened to once in a process
    if not _listening and "sqlalchemy" in sys.modules:
        from sqlalchemy import event
        from sqlalchemy.pool import Pool

        event.listen(Pool, "connect", _on_opened)
        event.listen(Pool, "close", _on_closed)
        event.listen(Pool, "close_detached", _on_closed)
        _listening = True
    return tuple(_open.values())


def _on_opened(connection: object, _record: object) -> None:
    _open[id(connection)] = f"{type(connection).__module__} {id(connection):x}"


def _on_closed(connection: object, _record: object = None) -> None:
    _open.pop(id(connection), None)
