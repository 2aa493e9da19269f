"""A whole window without an application around it: from the gate to the lock."""

from __future__ import annotations

import gc
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from journal_app.journal import door
from journal_app.options import Options
from tests.support.keychains import with_backend
from tests.ui.fakes import AnsweringDialogs, SetClock
from tests.ui.hands import press, the, type_into
from ui.bus_probe import Buses
from ui.context import Context
from ui.idle import IdleWatch
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
        self.keychain = with_backend(None)
        self.buses: Callable[[], Buses] | None = None
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
            state_folder=self.folder / "state",
            keychain=self.keychain,
            buses=self.buses,
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
            elif not shell.runner._stopped:
                shell.runner.stop()
                shell.window.let_go()
        self.shells.clear()
        # Here and now: left to itself, Python may take a window apart on a worker's thread.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()


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
