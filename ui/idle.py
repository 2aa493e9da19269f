"""Tells when nobody has touched the window for a while.

Must not know what is done then.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow
from shiboken6 import isValid

from journal_app.clock import Clock
from ui.preferences import Preferences

WARNING_SECONDS = 30
_TICK_MS = 1_000
TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


class IdleWatch(QObject):
    """Counts on two clocks; owned by the shell while a journal is open.

    Each clock alone can be fooled: the counter stands still while the machine sleeps, the wall
    clock can be set back.

    Signals:
        warned(): 30 seconds are left.
        calmed(): somebody is here after all.
        idled(): the time is up.
    """

    warned = Signal()
    calmed = Signal()
    idled = Signal()

    def __init__(
        self, clock: Clock, preferences: Preferences, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._preferences = preferences
        self._warning = False
        self._watched: QWindow | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self.look)
        self._touched_at = (clock.now(), clock.monotonic())

    def start(self) -> None:
        """Begin to count."""
        self._begin_anew()
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)  # noqa: S101 - for the type alone
        application.focusWindowChanged.connect(self._on_application_focus_window_changed)
        self._watch(QGuiApplication.focusWindow())
        self._timer.start()

    def stop(self) -> None:
        """Count no more."""
        self._timer.stop()
        self._watch(None)

    def touch(self) -> None:
        """Somebody is here: count from the start, unless the time is up already.

        The first touch after a sleep comes before the first look: it must not undo the lock.
        """
        if self._timer.isActive() and self._left() <= 0:
            self.look()
            return
        self._begin_anew()

    def _begin_anew(self) -> None:
        self._touched_at = (self._clock.now(), self._clock.monotonic())
        if self._warning:
            self._warning = False
            self.calmed.emit()

    def look(self) -> None:
        """Compare the clocks with the time allowed."""
        left = self._left()
        if left <= 0:
            self.stop()
            self.idled.emit()
        elif left <= WARNING_SECONDS and not self._warning:
            self._warning = True
            self.warned.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See every touch of the window in front, before its widgets do."""
        if event.type() in TOUCHES:
            self.touch()
        return super().eventFilter(watched, event)

    def _left(self) -> float:
        """Seconds until the time is up."""
        return self._preferences.now.idle_minutes * 60 - self._seconds_idle()

    def _seconds_idle(self) -> float:
        wall, counter = self._touched_at
        by_wall = (self._clock.now() - wall).total_seconds()
        return max(by_wall, self._clock.monotonic() - counter)

    def _on_application_focus_window_changed(self, window: QWindow | None) -> None:
        if self._timer.isActive():
            self._watch(window)

    def _watch(self, window: QWindow | None) -> None:
        if self._watched is not None and isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched = window
        if window is not None:
            window.installEventFilter(self)
