"""Locking covers first, keeps drafts, closes, and only then becomes another process."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from journal_app.options import Options
from tests.ui.fakes import OwningClipboard
from ui.clipboard import Clipboard
from ui.lock import Lock, arguments, locked
from ui.preferences import Preferences
from ui.runner import Runner


class Course:
    """Writes down in which order things happen."""

    def __init__(self) -> None:
        self.steps: list[object] = []

    def cover_all(self) -> None:
        self.steps.append("covered")

    def keep(self) -> None:
        self.steps.append("drafts")

    def close(self) -> None:
        self.steps.append("closed")

    def then(self, options: Options | None) -> None:
        self.steps.append(options)

    def take(self, _answer: object) -> None:
        """Nothing is known of it."""


def locking(runner: Runner, preferences: Preferences, course: Course) -> Lock:
    lock = Lock(runner, Clipboard(preferences), course, course.then)
    lock.closing.connect(course.keep)
    return lock


def open_in(runner: Runner, qtbot: QtBot, course: Course) -> None:
    with qtbot.waitSignal(runner.settled):
        opener: Any = lambda: (course, None)  # noqa: E731 - it stands in for a journal
        runner.open(opener, course.take)


def test_it_covers_keeps_closes_and_goes_on_in_that_order(
    runner: Runner, preferences: Preferences, qtbot: QtBot
) -> None:
    course = Course()
    open_in(runner, qtbot, course)
    lock = locking(runner, preferences, course)
    following = Options(locked=True)
    with qtbot.waitSignal(runner.settled):
        lock.begin(following)
        assert course.steps[:2] == ["covered", "drafts"]
    assert course.steps == ["covered", "drafts", "closed", following]


def test_only_the_first_lock_counts(runner: Runner, preferences: Preferences, qtbot: QtBot) -> None:
    course = Course()
    open_in(runner, qtbot, course)
    lock = locking(runner, preferences, course)
    with qtbot.waitSignal(runner.settled):
        lock.begin(Options(locked=True))
        lock.begin(None)
    assert course.steps.count("covered") == 1
    assert course.steps[-1] == Options(locked=True)


def test_a_journal_that_cannot_be_closed_locks_all_the_same(
    runner: Runner, preferences: Preferences, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    class Stuck(Course):
        def close(self) -> None:
            raise OSError

    course = Stuck()
    open_in(runner, qtbot, course)
    lock = locking(runner, preferences, course)
    with qtbot.waitSignal(runner.settled):
        lock.begin(Options(locked=True))
    assert course.steps[-1] == Options(locked=True)
    assert caplog.records


def test_the_clipboard_is_emptied(runner: Runner, preferences: Preferences, qtbot: QtBot) -> None:
    course = Course()
    open_in(runner, qtbot, course)
    clipboard = OwningClipboard(preferences)
    clipboard.copy("what somebody said")
    lock = Lock(runner, clipboard, course, course.then)
    with qtbot.waitSignal(runner.settled):
        lock.begin(None)
    assert QGuiApplication.clipboard().text() == ""


def test_the_next_process_is_told_the_whole_path_and_that_it_is_locked(tmp_path: Path) -> None:
    following = locked(Options(demo=False), tmp_path)
    assert following == Options(journal=tmp_path, locked=True)
    assert arguments(following) == [
        *(sys.executable, "-P", "-m", "journal_app"),
        *("--journal", str(tmp_path), "--locked"),
    ]


def test_arguments_are_made_from_options_never_from_the_command_line(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "argv", ["aftershift", "--pictures", "/somewhere", "a word"])
    assert arguments(Options(demo=True))[-1] == "--demo"
    assert "a word" not in arguments(Options())
