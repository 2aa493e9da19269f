"""Fixtures of all window tests: a dressed application, an open journal, a context around it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.keychains import with_backend
from tests.ui.fakes import AnsweringDialogs, SetClock
from tests.ui.stage import Stage
from ui.bus import Bus
from ui.clipboard import Clipboard
from ui.context import Context, ListsNow
from ui.messages import Messages, Toasts
from ui.navigation import Navigation
from ui.preferences import Preferences
from ui.runner import Runner
from ui.session_lock import SessionLock
from ui.theme import Scheme, Theme, current

if TYPE_CHECKING:
    from journal_app.journal.journal import Journal


@pytest.fixture
def dressed(qapp: QApplication) -> QApplication:
    """The application in its light theme at 100 per cent."""
    current().apply(qapp)
    return qapp


@pytest.fixture
def clock(context: Context) -> SetClock:
    """The context's clock, to be moved."""
    assert isinstance(context.clock, SetClock)
    return context.clock


@pytest.fixture
def dialogs() -> AnsweringDialogs:
    return AnsweringDialogs()


@pytest.fixture
def preferences(dressed: QApplication) -> Preferences:
    """Default settings that are kept nowhere."""
    return Preferences(None)


@pytest.fixture
def runner(dressed: QApplication) -> Iterator[Runner]:
    """A runner without a journal; its threads end with the test."""
    made = Runner()
    yield made
    made.stop()


@pytest.fixture
def context(
    qtbot: QtBot,
    runner: Runner,
    preferences: Preferences,
    dialogs: AnsweringDialogs,
    tmp_path: Path,
) -> Iterator[Context]:
    """A context around a real, empty journal with a cheap lock; closed with the test.

    Ask the journal with `ask(context, use_case)` of this module's fixture `ask`.
    """
    from journal_app.journal import door

    clock = SetClock()

    def opener() -> tuple[Journal, Any]:
        cost = door.KdfCost(memory_kib=19 * 1024, iterations=2, lanes=1)
        journal, _ = door.create(
            tmp_path / "journal", "correct horse battery", cost=cost, recovery=False, clock=clock
        )
        return journal, journal.lists()

    answer = Answered()
    with qtbot.waitSignal(runner.settled, timeout=10_000):
        runner.open(opener, answer.take)
    bus = Bus()
    runner.changed.connect(bus.publish)
    yield Context(
        runner=runner,
        bus=bus,
        preferences=preferences,
        theme=current(),
        clock=clock,
        lists=ListsNow(runner, bus, answer.value),
        navigation=Navigation(),
        messages=Messages(),
        toasts=Toasts(),
        dialogs=dialogs,
        clipboard=Clipboard(preferences),
        session_lock=SessionLock(runner, preferences, None),
        folder=tmp_path / "journal",
        keychain=with_backend(None),
    )
    runner.close()


class Answered:
    """Takes one answer of the runner."""

    def __init__(self) -> None:
        self.value: Any = None

    def take(self, value: Any) -> None:
        self.value = value


class Ask:
    """Puts a question to the open journal and waits for the answer."""

    def __init__(self, qtbot: QtBot, context: Context) -> None:
        self._qtbot = qtbot
        self._runner = context.runner

    def __call__(self, use_case: Any) -> Any:
        answer = Answered()
        with self._qtbot.waitSignal(self._runner.settled, timeout=10_000):
            self._runner.run(use_case, answer.take)
        return answer.value


@pytest.fixture
def ask(qtbot: QtBot, context: Context) -> Ask:
    return Ask(qtbot, context)


@pytest.fixture
def stage(dressed: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Stage]:
    """Starts whole windows; they end with the test."""
    made = Stage(dressed, qtbot, tmp_path)
    yield made
    made.end()


@pytest.fixture
def themed(qapp: QApplication) -> Theme:
    """The light theme at 100 %, whatever the test before left behind."""
    theme = current()
    if theme.dark or theme.text_scale != 100 or not qapp.styleSheet():
        theme.apply(qapp, Scheme.LIGHT)
    return theme
