"""The desktop locks its screen or sleeps: covered at once, locked, sleep held back until then."""

from __future__ import annotations

import socket
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from tests.support.desktop import OTHER_SESSION, SCREEN_SAVERS, Desktop, desktop
from tests.ui.hands import the, type_into
from tests.ui.stage import PASSPHRASE, Stage, content_name, opened
from ui.bus_probe import Buses, answering_buses, answers
from ui.session import SessionWatch
from ui.session_lock import SessionLock
from ui.settings.security_section import SecuritySection
from ui.shell import Shell
from ui.unlock.unlock_page import UnlockPage

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="D-Bus is the desktop of Linux")
COVERED_MS = 1_000  # the aim is 100 on a machine that does nothing else


@pytest.fixture
def outer(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desktop]:
    """A desktop that the stage's windows listen to."""
    monkeypatch.setenv("XDG_SESSION_ID", "1")
    with desktop() as (made, address, _):
        stage.buses = lambda: Buses(address, address)
        yield made
        stage.end()
        stage.shells.clear()


def lock_of(shell: Shell) -> SessionLock:
    return shell._session_lock


def start(stage: Stage, outer: Desktop, qtbot: QtBot) -> Shell:
    """At the unlock page, listening."""
    stage.make_journal()
    shell = stage.start()
    qtbot.waitUntil(lambda: lock_of(shell).hears_screen and "GetSession" in outer.asked)
    qtbot.waitUntil(lambda: not watch_of(shell)._waiting)
    return shell


def watch_of(shell: Shell) -> SessionWatch:
    watch = lock_of(shell)._watch
    assert watch is not None
    return watch


def unlocked(stage: Stage, outer: Desktop, qtbot: QtBot) -> Shell:
    shell = start(stage, outer, qtbot)
    stage.unlock(shell)
    qtbot.waitUntil(lambda: outer.delays() == 1)
    return shell


LOCKS: dict[str, Callable[[Desktop], None]] = {
    "screen saver": lambda outer: outer.lock_screen(SCREEN_SAVERS[0]),
    "screen saver of GNOME": lambda outer: outer.lock_screen(SCREEN_SAVERS[1]),
    "session": lambda outer: outer.lock_session(),
    "sleep": lambda outer: outer.sleep(),
}


@pytest.mark.parametrize("name", LOCKS)
def test_it_is_covered_at_once_and_locked(
    stage: Stage,
    outer: Desktop,
    qtbot: QtBot,
    name: str,
    record_property: Callable[[str, object], None],
) -> None:
    shell = unlocked(stage, outer, qtbot)
    covered: list[float] = []
    shell._lock.closing.connect(lambda: covered.append(time.monotonic()))
    LOCKS[name](outer)
    qtbot.waitUntil(lambda: bool(covered))
    taken = (covered[0] - outer.sent_at) * 1000
    record_property("measured", f"from the signal ({name}) to the cover: {taken:.0f} ms")
    assert shell.window.cover.isVisible()
    assert taken < COVERED_MS
    stage.settle(shell)
    assert stage.replaced[0].locked
    qtbot.waitUntil(lambda: outer.delays() == 0)


def test_sleep_is_held_back_while_it_is_open_and_no_longer(
    stage: Stage, outer: Desktop, qtbot: QtBot
) -> None:
    shell = start(stage, outer, qtbot)
    assert "Inhibit" not in outer.asked
    stage.unlock(shell)
    qtbot.waitUntil(lambda: outer.delays() == 1)
    shell.preferences.change(lock_on_sleep=False)
    qtbot.waitUntil(lambda: outer.delays() == 0)
    shell.preferences.change(lock_on_sleep=True)
    qtbot.waitUntil(lambda: outer.delays() == 1)
    assert outer.asked.count("Inhibit") == 2


def test_what_is_no_lock_of_ours_does_nothing(stage: Stage, outer: Desktop, qtbot: QtBot) -> None:
    shell = unlocked(stage, outer, qtbot)
    outer.lock_screen(SCREEN_SAVERS[0], active=False)
    outer.sleep(begins=False)
    outer.lock_session(OTHER_SESSION)
    outer.odd_signal()
    heard = heard_after(outer, shell, qtbot)
    assert heard == 0
    assert not shell.window.cover.isVisible()
    assert stage.replaced == []


def heard_after(outer: Desktop, shell: Shell, qtbot: QtBot) -> int:
    """How many locks were wanted before one that is sent last, with the setting off."""
    wanted: list[bool] = []
    watch = watch_of(shell)
    shell.preferences.change(lock_on_sleep=False)
    watch.lock_wanted.connect(lambda: wanted.append(True))
    outer.lock_screen(SCREEN_SAVERS[0])
    qtbot.waitUntil(lambda: bool(wanted))
    return len(wanted) - 1


def test_switched_off_nothing_locks(stage: Stage, outer: Desktop, qtbot: QtBot) -> None:
    shell = unlocked(stage, outer, qtbot)
    assert heard_after(outer, shell, qtbot) == 0
    assert not shell.window.cover.isVisible()


class SendsWhenModal(QObject):
    """Lets the desktop sleep once a dialog is in front."""

    def __init__(self, outer: Desktop) -> None:
        super().__init__()
        self._outer = outer
        self._timer = QTimer(self)
        self._timer.setInterval(5)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        if QApplication.activeModalWidget() is not None:
            self._timer.stop()
            self._outer.sleep()


def test_a_modal_dialog_is_put_away(stage: Stage, outer: Desktop, qtbot: QtBot) -> None:
    shell = unlocked(stage, outer, qtbot)
    hand = SendsWhenModal(outer)
    box = QMessageBox(QMessageBox.Icon.NoIcon, "", "A question?", parent=shell.window)
    box.exec()
    assert not hand._timer.isActive()
    assert shell.window.cover.isVisible()
    assert not box.isVisible()
    stage.settle(shell)
    assert stage.replaced[0].locked
    box.deleteLater()


def test_an_export_under_way_does_not_hold_the_lock_up(
    stage: Stage, outer: Desktop, qtbot: QtBot
) -> None:
    shell = unlocked(stage, outer, qtbot)
    begun, go = threading.Event(), threading.Event()

    def export() -> None:
        begun.set()
        go.wait(60)

    opened(shell).runner.compute(export)
    qtbot.waitUntil(begun.is_set)
    outer.sleep()
    qtbot.waitUntil(lambda: bool(stage.replaced))
    assert not go.is_set()
    go.set()
    stage.settle(shell)


def test_a_draft_is_kept_before(stage: Stage, outer: Desktop, qtbot: QtBot) -> None:
    shell = unlocked(stage, outer, qtbot)
    runner = opened(shell).runner
    runner.run(lambda journal: journal.keep_draft("a", {"statement": "half a sentence"}))
    outer.sleep()
    qtbot.waitUntil(lambda: bool(stage.replaced))
    assert stage.replaced[0].draft_at == "18:30"


def test_an_unlock_under_way_is_cancelled(stage: Stage, outer: Desktop, qtbot: QtBot) -> None:
    shell = start(stage, outer, qtbot)
    release = threading.Event()
    runner = shell.runner
    runner.open(lambda: _slowly(release), _nothing_of)  # the disk is slow
    type_into(the(shell.window, QLineEdit, "passphrase"), PASSPHRASE)
    the(shell.window, UnlockPage)._on_give()
    outer.lock_session()
    qtbot.waitUntil(shell.window.cover.isVisible)
    release.set()
    stage.settle(shell)
    assert shell.workspace is None
    assert stage.replaced[0].locked


class _Nothing:
    def close(self) -> None:
        """Nothing is open."""

    def take(self, _answer: object) -> None:
        """Nothing is known."""


_NOTHING = _Nothing()
_nothing_of = _NOTHING.take


def _slowly(release: threading.Event) -> tuple[Any, None]:
    release.wait(60)
    return _NOTHING, None


def test_at_the_unlock_page_there_is_nothing_to_lock(
    stage: Stage, outer: Desktop, qtbot: QtBot
) -> None:
    shell = start(stage, outer, qtbot)
    assert heard_after(outer, shell, qtbot) == 0
    shell.preferences.change(lock_on_sleep=True)
    outer.lock_screen(SCREEN_SAVERS[0])
    outer.lock_screen(SCREEN_SAVERS[1])
    assert heard_after(outer, shell, qtbot) == 2
    assert content_name(shell) == "unlock_page"
    assert stage.replaced == []
    shell.close()


def heard_text(shell: Shell, qtbot: QtBot) -> str:
    section = SecuritySection(opened(shell))
    qtbot.addWidget(section)
    return section._what_is_heard()


def test_a_bus_that_vanishes_breaks_nothing_and_settings_say_so(
    stage: Stage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_SESSION_ID", "1")
    with desktop() as (outer, address, daemon):
        stage.buses = lambda: Buses(address, address)
        shell = unlocked(stage, outer, qtbot)
        assert heard_text(shell, qtbot).endswith("when it sleeps and when its screen is locked.")
        daemon.terminate()
        daemon.wait()
        qtbot.waitUntil(lambda: not lock_of(shell).hears_screen)
    assert heard_text(shell, qtbot).startswith("This computer says neither.")
    shell.lock()
    stage.settle(shell)
    assert stage.replaced[0].locked


def test_a_bus_without_a_login_manager_is_listened_to_all_the_same(
    stage: Stage, qtbot: QtBot
) -> None:
    with desktop() as (outer, address, _):
        stage.buses = lambda: Buses(session=address)
        stage.make_journal()
        shell = stage.start()
        qtbot.waitUntil(lambda: lock_of(shell).hears_screen)
        stage.unlock(shell)
        assert "but not when it sleeps" in heard_text(shell, qtbot)
        assert outer.delays() == 0
        outer.lock_screen(SCREEN_SAVERS[1])
        qtbot.waitUntil(lambda: bool(stage.replaced))
        stage.end()
        stage.shells.clear()


def test_without_a_bus_nothing_is_heard_and_nothing_breaks(stage: Stage, qtbot: QtBot) -> None:
    stage.buses = Buses
    stage.make_journal()
    shell = stage.start()
    stage.unlock(shell)
    assert heard_text(shell, qtbot).startswith("This computer says neither.")


def test_a_bus_that_says_nothing_is_left_alone_in_time(monkeypatch: pytest.MonkeyPatch) -> None:
    with tempfile.TemporaryDirectory(dir="/tmp") as folder, socket.socket(socket.AF_UNIX) as odd:
        place = f"{folder}/bus"
        odd.bind(place)
        odd.listen()
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={place}")
        monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", f"unix:path={place}.none")
        begun = time.monotonic()
        assert answering_buses() == Buses()
        assert time.monotonic() - begun < 30


@pytest.mark.parametrize(
    "address", ["", "rubbish", "tcp:host=localhost,port=1", "unix:", "unix:path="]
)
def test_an_address_that_is_none_of_ours_is_no_bus(address: str) -> None:
    assert not answers(address)


def test_a_bus_that_answers_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    with desktop() as (_, address, daemon):
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", address)
        assert answering_buses() == Buses(address, address)
        daemon.terminate()
        daemon.wait()
        assert answering_buses() == Buses()
