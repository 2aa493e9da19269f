"""One process's window: from the gate to the workspace to the lock."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from journal_app.journal import door
from journal_app.options import Options
from tests.ui.fakes import AnsweringDialogs, SetClock
from tests.ui.hands import press, the, type_into
from ui.context import Context
from ui.idle import IdleWatch
from ui.main_window import TITLE
from ui.shell import Outside, Shell
from ui.workspace import Workspace

COST = door.KdfCost(19 * 1024, 2, 1)
PASSPHRASE = "correct horse battery"


class Stage:
    """A shell with its surroundings, and what it asked of the system."""

    def __init__(self, application: QApplication, qtbot: QtBot, folder: Path) -> None:
        self.clock = SetClock()
        self.dialogs = AnsweringDialogs()
        self.replaced: list[Options] = []
        self.beside: list[Options] = []
        self.folder = folder
        self._application, self._qtbot = application, qtbot
        self.shells: list[Shell] = []

    def start(self, **options: Any) -> Shell:
        outside = Outside(
            clock=self.clock,
            dialogs=self.dialogs,
            replace=self.replaced.append,
            start_beside=self.beside.append,
            settings_folder=self.folder / "config",
            cost=COST,
        )
        wanted = Options(**{"journal": self.folder / "journal", **options})
        shell = Shell(wanted, outside, self._application)
        self.shells.append(shell)
        shell.start()
        with self._qtbot.waitSignal(shell.runner.settled, timeout=8_000):
            pass  # what is read ahead once the window is painted
        return shell

    def settle(self, shell: Shell) -> None:
        self._qtbot.waitUntil(lambda: not shell.runner.busy, timeout=8_000)

    def make_journal(self) -> None:
        journal, _ = door.create(self.folder / "journal", PASSPHRASE, cost=COST, clock=self.clock)
        journal.close()

    def unlock(self, shell: Shell) -> None:
        field = the(shell.window, QLineEdit, "passphrase")
        type_into(field, PASSPHRASE)
        with self._qtbot.waitSignal(shell.ready, timeout=8_000):
            press(field, Qt.Key.Key_Return)
        self.settle(shell)

    def end(self) -> None:
        for shell in self.shells:
            if shell.context is not None and not self.replaced:
                with self._qtbot.waitSignal(shell.ended, timeout=8_000):
                    shell.close()
            elif self.replaced:
                shell.runner.stop()
                shell.window.let_go()


@pytest.fixture
def stage(dressed: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Stage]:
    made = Stage(dressed, qtbot, tmp_path)
    yield made
    made.end()


def opened(shell: Shell) -> Context:
    assert shell.context is not None
    return shell.context


def workspace(shell: Shell) -> Workspace:
    assert shell.workspace is not None
    return shell.workspace


def idle(shell: Shell) -> IdleWatch:
    assert shell._idle is not None
    return shell._idle


def content_name(shell: Shell) -> str:
    return shell.window.content.objectName() if shell.window.content else ""


def click(shell: Shell, name: str) -> None:
    button = the(shell.window, QPushButton, name)
    button.click()


def test_an_absent_journal_shows_the_first_run(stage: Stage) -> None:
    shell = stage.start()
    assert content_name(shell) == "first_run_page"
    assert not (stage.folder / "journal").exists()
    shell.close()


def test_the_title_never_says_more(stage: Stage) -> None:
    stage.make_journal()
    shell = stage.start()
    assert shell.window.windowTitle() == TITLE
    stage.unlock(shell)
    for key in ("insights", "lines", "reports", "settings", "recent", "help", "today"):
        opened(shell).navigation.go(key)
        stage.settle(shell)
        assert shell.window.windowTitle() == TITLE


def test_the_right_passphrase_opens_today(stage: Stage) -> None:
    stage.make_journal()
    shell = stage.start()
    stage.unlock(shell)
    assert workspace(shell).page_named("today").isVisible()
    assert shell.window.findChild(QLineEdit, "passphrase") is None


def test_lock_covers_at_once_and_becomes_the_locked_process(stage: Stage) -> None:
    stage.make_journal()
    shell = stage.start()
    stage.unlock(shell)
    workspace(shell).actions_table["lock"].trigger()
    assert shell.window.cover.isVisible()
    stage.settle(shell)
    assert stage.replaced == [Options(journal=stage.folder / "journal", locked=True)]


def test_idle_warns_and_then_locks(stage: Stage) -> None:
    stage.make_journal()
    shell = stage.start()
    stage.unlock(shell)
    said: list[str] = []
    opened(shell).messages.wanted.connect(lambda message: said.append(message.text))
    stage.clock.move(minutes=4, seconds=40)
    idle(shell).look()
    assert said == ["Locking in 30 seconds. Your text is kept."]
    stage.clock.move(seconds=30)
    idle(shell).look()
    stage.settle(shell)
    assert stage.replaced[0].locked


def test_closing_the_window_ends_without_a_question(stage: Stage, qtbot: QtBot) -> None:
    stage.make_journal()
    shell = stage.start()
    stage.unlock(shell)
    with qtbot.waitSignal(shell.ended, timeout=8_000):
        shell.window.close()
    shell.context = None
    assert stage.replaced == []
    assert stage.dialogs.asked == []


def test_size_and_place_are_remembered(stage: Stage) -> None:
    shell = stage.start()
    shell.window.resize(900, 640)
    shell.close()
    again = stage.start()
    assert (again.window.width(), again.window.height()) == (900, 640)
    again.close()


def test_the_help_card_opens_over_the_gate_and_keeps_what_was_typed(
    stage: Stage, qtbot: QtBot
) -> None:
    stage.make_journal()
    shell = stage.start()
    field = the(shell.window, QLineEdit, "passphrase")
    type_into(field, "half a")
    click(shell, "open_card")
    assert content_name(shell) == "card_page"
    click(shell, "close_card")
    assert content_name(shell) == "unlock_page"
    assert field.text() == "half a"
    shell.close()


def test_another_journal_is_opened_by_another_process(stage: Stage) -> None:
    stage.make_journal()
    shell = stage.start()
    stage.dialogs.path = stage.folder / "other"
    click(shell, "open_other")
    assert stage.replaced == [Options(journal=stage.folder / "other")]


def test_the_example_starts_beside(stage: Stage) -> None:
    shell = stage.start()
    click(shell, "look_at_example")
    assert stage.beside == [Options(demo=True)]
    shell.close()


def test_a_fault_on_the_main_thread_is_said_without_its_message(stage: Stage) -> None:
    stage.make_journal()
    shell = stage.start()
    stage.unlock(shell)
    said: list[str] = []
    opened(shell).messages.wanted.connect(lambda message: said.append(message.text))
    try:
        raise KeyError("a secret word")
    except KeyError as error:
        shell.show_fault(error)
    assert "test_shell.py:" in said[0]
    assert "secret" not in said[0]
