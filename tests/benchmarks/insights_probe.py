"""Run as a script: opens a journal in the real window, uses Insights in it, prints JSON.

python -m tests.benchmarks.insights_probe FOLDER PASSPHRASE
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

import ui  # noqa: F401 - first: it keeps Qt from holding the source of all that is read later

# isort: split
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from journal_app.clock import SystemClock
from journal_app.options import Options
from tests.benchmarks.window_probe import _nothing, find, resident, settle, wait, wait_for
from ui.application import make_application
from ui.dialogs import SystemDialogs
from ui.navigation import Target
from ui.shell import Outside, Shell
from ui.widgets.chartview import ChartView

_REST_SECONDS = 25.0
_HOVERS = 200
_ROUNDS = 200
_SETTLING_ROUNDS = 20


def main(folder: Path, passphrase: str) -> None:
    """Unlock, rest, open Insights, point at dots, come and go; print what each cost."""
    application = make_application()
    outside = Outside(SystemClock(), SystemDialogs(), _nothing, _nothing)
    shell = Shell(Options(journal=folder), outside, application)
    shell.start()
    wait(1.0)
    find(shell.window, QLineEdit, "passphrase").setText(passphrase)
    find(shell.window, QPushButton, "open").click()
    wait_for(shell.ready)
    settle(shell)
    wait(_REST_SECONDS)
    found = {"opening_ms": opening(shell), "hover_ms": hovering(shell)}
    assert shell.context is not None
    shell.context.navigation.go("insights", Target(action="year"))
    settle(shell)
    found["rss_all"] = resident()
    for _ in range(_SETTLING_ROUNDS):
        come_and_go(shell)
    before = resident()
    for _ in range(_ROUNDS):
        come_and_go(shell)
    found |= {"rss_rounds": resident(), "growth": resident() - before}
    json.dump(found, sys.stdout)
    sys.stdout.flush()
    os._exit(0)


def opening(shell: Shell) -> float:
    """Milliseconds from the choice of Insights to its first charts painted."""
    assert shell.context is not None
    start = time.perf_counter()
    shell.context.navigation.go("insights")
    settle(shell)
    took = (time.perf_counter() - start) * 1000
    assert view_of(shell, "course").picture() is not None
    return took


def hovering(shell: Shell) -> float:
    """The 95th percentile of milliseconds from a move of the mouse to the painted ring."""
    view = view_of(shell, "course")
    picture = view.picture()
    assert picture is not None
    times = []
    for place in range(_HOVERS):
        mark = picture.marks[place * 7 % len(picture.marks)]
        at = QPoint(round(mark.x), round(mark.y))
        start = time.perf_counter()
        QTest.mouseMove(view, at)
        QApplication.processEvents()
        times.append((time.perf_counter() - start) * 1000)
    return sorted(times)[int(0.95 * _HOVERS)]


def come_and_go(shell: Shell) -> None:
    """Leave Insights and come back to it, drawn anew each time."""
    assert shell.context is not None
    assert shell.workspace is not None
    page = shell.workspace.page_named("insights")
    shell.context.navigation.go("today")
    settle(shell)
    page._stale = True  # type: ignore[attr-defined]  # as after a save on another page
    shell.context.navigation.go("insights")
    settle(shell)


def view_of(shell: Shell, name: str) -> ChartView:
    """The view of a chart."""
    return find(shell.window, ChartView, f"chart_view_{name}")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
