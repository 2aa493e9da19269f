"""Nobody at the window is noticed on either clock, and warned of before."""

from __future__ import annotations

import time
from datetime import timedelta

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QWindow
from pytestqt.qtbot import QtBot

from journal_app.clock import SystemClock
from tests.ui.fakes import SetClock
from ui.idle import IdleWatch
from ui.preferences import Preferences


class Heard:
    def __init__(self, watch: IdleWatch) -> None:
        self.events: list[str] = []
        watch.warned.connect(self.warned)
        watch.calmed.connect(self.calmed)
        watch.idled.connect(self.idled)

    def warned(self) -> None:
        self.events.append("warned")

    def calmed(self) -> None:
        self.events.append("calmed")

    def idled(self) -> None:
        self.events.append("idled")


def watching(preferences: Preferences, clock: SetClock) -> tuple[IdleWatch, Heard]:
    watch = IdleWatch(clock, preferences)
    watch.start()
    return watch, Heard(watch)


def test_it_warns_thirty_seconds_before_and_then_tells(
    preferences: Preferences, qtbot: QtBot
) -> None:
    clock = SetClock()
    watch, heard = watching(preferences, clock)
    clock.move(minutes=4, seconds=29)
    watch.look()
    assert heard.events == []
    clock.move(seconds=1)
    watch.look()
    watch.look()
    assert heard.events == ["warned"]
    clock.move(seconds=30)
    watch.look()
    assert heard.events == ["warned", "idled"]


def test_a_touch_counts_from_the_start(preferences: Preferences, qtbot: QtBot) -> None:
    clock = SetClock()
    watch, heard = watching(preferences, clock)
    clock.move(minutes=4, seconds=45)
    watch.look()
    watch.touch()
    clock.move(minutes=4)
    watch.look()
    watch.stop()
    assert heard.events == ["warned", "calmed"]


def test_a_key_in_the_window_is_a_touch(preferences: Preferences, qtbot: QtBot) -> None:
    clock = SetClock()
    watch, heard = watching(preferences, clock)
    clock.move(minutes=4, seconds=45)
    watch.look()
    key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")
    watch.eventFilter(QWindow(), key)
    watch.stop()
    assert heard.events == ["warned", "calmed"]


def test_sleep_counts_though_the_counter_stood_still(
    preferences: Preferences, qtbot: QtBot
) -> None:
    clock = SetClock()
    watch, heard = watching(preferences, clock)
    clock.instant += timedelta(hours=2)
    watch.look()
    assert heard.events == ["idled"]


def test_a_clock_set_back_does_not_keep_it_open(preferences: Preferences, qtbot: QtBot) -> None:
    clock = SetClock()
    watch, heard = watching(preferences, clock)
    clock.instant -= timedelta(days=1)
    clock.counter += 301
    watch.look()
    assert heard.events == ["idled"]


def test_twelve_hours_pass_on_one_clock_and_the_first_look_locks(
    preferences: Preferences, qtbot: QtBot
) -> None:
    for by_wall in (True, False):
        clock = SetClock()
        watch, heard = watching(preferences, clock)
        if by_wall:
            clock.instant += timedelta(hours=12)
        else:
            clock.counter += 12 * 3600
        watch._timer.timeout.emit()
        assert heard.events == ["idled"]


def test_the_first_touch_after_a_sleep_does_not_undo_the_lock(
    preferences: Preferences, qtbot: QtBot
) -> None:
    clock = SetClock()
    watch, heard = watching(preferences, clock)
    clock.instant += timedelta(hours=12)
    moved = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")
    watch.eventFilter(QWindow(), moved)
    assert heard.events == ["idled"]
    assert not watch._timer.isActive()


def test_the_counter_of_this_computer_does_not_run_back() -> None:
    clock = SystemClock()
    assert clock.monotonic() <= clock.monotonic()
    if hasattr(time, "CLOCK_BOOTTIME"):
        before = time.clock_gettime(time.CLOCK_BOOTTIME)
        assert before <= clock.monotonic() <= time.clock_gettime(time.CLOCK_BOOTTIME)
