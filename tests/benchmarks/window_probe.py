"""Run as a script: opens a journal in the real window, measures inside it, prints JSON.

python -m tests.benchmarks.window_probe FOLDER PASSPHRASE
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import TypeVar

import ui  # noqa: F401 - first: it keeps Qt from holding the source of all that is read later

# isort: split
from PySide6.QtCore import QEventLoop, QTimer, Signal, SignalInstance
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget

from journal_app.clock import SystemClock
from journal_app.options import Options
from tests.benchmarks.finding import QUERIES
from ui.application import make_application
from ui.dialogs import SystemDialogs
from ui.navigation import Target
from ui.shell import Outside, Shell
from ui.widgets.textbox import TextBox

W = TypeVar("W", bound=QWidget)
_TYPING_SECONDS = 3.0
_REST_SECONDS = 5.0
_KEYS = 300
_UNLOCK_THRICE = """
import sys, time
from pathlib import Path
from journal_app.vault.vault import Vault
times = []
for _ in range(3):
    start = time.perf_counter()
    Vault.unlock(Path(sys.argv[1]), sys.argv[2]).close()
    times.append((time.perf_counter() - start) * 1000)
print(sorted(times)[1])
"""
_TEXT = "the parcel was late and the queue went out of the door again so i said it plainly "


def main(folder: Path, passphrase: str) -> None:
    """Unlock, rest, search, type; print what each cost."""
    application = make_application()
    outside = Outside(SystemClock(), SystemDialogs(), _nothing, _nothing)
    shell = Shell(Options(journal=folder), outside, application)
    shell.start()
    wait(_TYPING_SECONDS)
    found: dict[str, float] = {"argon2_ms": _stretching(folder, passphrase)}
    find(shell.window, QLineEdit, "passphrase").setText(passphrase)
    start = time.perf_counter()
    find(shell.window, QPushButton, "open").click()
    wait_for(shell.ready)
    settle(shell)
    found["unlock_ms"] = (time.perf_counter() - start) * 1000
    wait(_REST_SECONDS)
    found["rss_today"] = resident()
    for query in QUERIES:
        assert shell.context is not None
        shell.context.navigation.go("timeline", Target(action="find", text=query))
        settle(shell)
    found["rss_searched"] = resident()
    found |= keystrokes(shell)
    json.dump(found, sys.stdout)
    sys.stdout.flush()
    os._exit(0)


def keystrokes(shell: Shell) -> dict[str, float]:
    """Milliseconds from a key to its painted letter in the statement of a hard one."""
    assert shell.context is not None
    shell.context.navigation.go("today", Target(action="hard"))
    settle(shell)
    box = find(shell.window, QWidget, "field_statement").findChild(TextBox)
    assert box is not None
    box.setFocus()
    QApplication.processEvents()
    times = []
    for place in range(_KEYS):
        start = time.perf_counter()
        QTest.keyClicks(box, _TEXT[place % len(_TEXT)])
        QApplication.processEvents()
        times.append((time.perf_counter() - start) * 1000)
    assert len(box.text()) == _KEYS
    times.sort()
    return {"key_p50_ms": times[len(times) // 2], "key_p95_ms": times[int(len(times) * 0.95)]}


def settle(shell: Shell) -> None:
    """Until the journal has answered everything and the window has painted it."""
    assert shell.context is not None
    QApplication.processEvents()
    while shell.context.runner.busy:
        wait_for(shell.context.runner.settled)
        QApplication.processEvents()
    QApplication.processEvents()


def find(window: QWidget, kind: type[W], name: str) -> W:
    """The widget of that name."""
    found = window.findChild(kind, name)
    assert isinstance(found, kind), name
    return found


def wait(seconds: float) -> None:
    """Let the window live for a while."""
    loop = QEventLoop()
    QTimer.singleShot(int(seconds * 1000), loop, loop.quit)
    loop.exec()


def wait_for(signal: SignalInstance | Signal) -> None:
    """Let the window live until a signal comes."""
    loop = QEventLoop()
    signal.connect(loop.quit)  # type: ignore[union-attr]
    loop.exec()


def resident() -> float:
    """Resident memory of this process, in MiB."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def _stretching(folder: Path, passphrase: str) -> float:
    """Milliseconds of an unlocked vault, in another process: its memory is not the window's."""
    command = [sys.executable, "-c", _UNLOCK_THRICE, str(folder), passphrase]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return float(done.stdout)


def _nothing(_options: Options) -> None:
    return None


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
