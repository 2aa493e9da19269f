"""The runner brings answers to the main thread, and only to those who still wait."""

from __future__ import annotations

import threading
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from journal_app.errors import AftershiftError, DiskFull, ProgramFault
from journal_app.journal.changes import Changes
from ui.runner import Runner


class Listener(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.answers: list[Any] = []
        self.errors: list[AftershiftError] = []
        self.heard_on: threading.Thread | None = None

    def take(self, answer: object) -> None:
        self.answers.append(answer)
        self.heard_on = threading.current_thread()

    def fail(self, error: AftershiftError) -> None:
        self.errors.append(error)


class PlainJournal:
    def __init__(self) -> None:
        self.thread = threading.current_thread()
        self.closed = False

    def close(self) -> None:
        self.closed = True


def opened(runner: Runner, qtbot: QtBot) -> PlainJournal:
    listener = Listener()

    def opener() -> Any:
        journal = PlainJournal()
        return journal, journal

    with qtbot.waitSignal(runner.settled):
        runner.open(opener, listener.take)
    journal: PlainJournal = listener.answers[0]
    return journal


def test_a_use_case_runs_on_the_thread_that_opened_the_journal(
    runner: Runner, qtbot: QtBot
) -> None:
    journal = opened(runner, qtbot)
    listener = Listener()
    with qtbot.waitSignal(runner.settled):
        runner.run(lambda _: threading.current_thread(), listener.take)
    assert listener.answers == [journal.thread]
    assert listener.heard_on is threading.main_thread()
    assert journal.thread is not threading.main_thread()


def test_an_error_goes_to_failed_alone(runner: Runner, qtbot: QtBot) -> None:
    opened(runner, qtbot)
    listener, unheard = Listener(), Listener()
    runner.failed.connect(unheard.fail)

    def full(_: object) -> None:
        raise DiskFull

    with qtbot.waitSignal(runner.settled):
        runner.run(full, listener.take, listener.fail)
    assert [type(error) for error in listener.errors] == [DiskFull]
    assert not listener.answers
    assert not unheard.errors


def test_an_error_nobody_takes_goes_to_the_signal(runner: Runner, qtbot: QtBot) -> None:
    opened(runner, qtbot)
    listener = Listener()
    runner.failed.connect(listener.fail)

    def full(_: object) -> None:
        raise DiskFull

    with qtbot.waitSignal(runner.settled):
        runner.run(full)
    assert [type(error) for error in listener.errors] == [DiskFull]


def test_a_fault_of_ours_names_its_place_and_not_its_message(
    runner: Runner, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    opened(runner, qtbot)
    listener, bar = Listener(), Listener()
    runner.failed.connect(bar.fail)

    def broken(_: object) -> None:
        raise KeyError("a secret word")

    with qtbot.waitSignal(runner.settled):
        runner.run(broken, listener.take, listener.fail)
    for error in (*listener.errors, *bar.errors):
        assert isinstance(error, ProgramFault)
        assert "test_runner.py:" in str(error)
        assert "secret" not in str(error)
    assert len(bar.errors) == len(listener.errors) == 1
    assert "use case failed" in caplog.text


def test_a_lambda_is_refused_as_receiver(runner: Runner) -> None:
    with pytest.raises(TypeError):
        runner.compute(lambda: 1, lambda _: None)
    assert not runner.busy


def test_an_answer_for_an_object_that_is_gone_is_thrown_away(runner: Runner, qtbot: QtBot) -> None:
    listener = Listener()
    with qtbot.waitSignal(runner.settled):
        runner.compute(lambda: 1, listener.take)
        listener.deleteLater()
        del listener
    assert not runner.busy


def test_a_dropped_question_is_not_answered(runner: Runner, qtbot: QtBot) -> None:
    listener = Listener()
    with qtbot.waitSignal(runner.settled):
        runner.compute(lambda: 1, listener.take).drop()
        runner.compute(lambda: 2, listener.take)
    assert listener.answers == [2]


def test_what_changes_the_journal_is_told_even_if_the_page_is_gone(
    runner: Runner, qtbot: QtBot
) -> None:
    opened(runner, qtbot)
    told, changes = Listener(), Changes(1)
    runner.changed.connect(told.take)
    with qtbot.waitSignal(runner.settled):
        runner.change(lambda _: changes).drop()
    assert told.answers == [changes]


def test_closing_comes_after_everything_asked_before(runner: Runner, qtbot: QtBot) -> None:
    journal = opened(runner, qtbot)
    listener = Listener()

    def is_closed(open_one: Any) -> bool:
        return bool(open_one.closed)

    with qtbot.waitSignal(runner.settled):
        runner.run(is_closed, listener.take)
        runner.close(listener.take)
    assert listener.answers == [False, None]
    assert journal.closed


def test_a_question_without_a_journal_is_a_fault(
    runner: Runner, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    listener = Listener()
    with qtbot.waitSignal(runner.settled):
        runner.run(lambda journal: journal, listener.take, listener.fail)
    assert isinstance(listener.errors[0], ProgramFault)
    assert caplog.records


def test_after_the_end_nothing_is_outstanding_and_nothing_begins(qtbot: QtBot) -> None:
    runner = Runner()
    runner.compute(lambda: 1)
    with qtbot.waitSignal(runner.settled):
        runner.stop()
    runner.compute(lambda: 2)
    assert not runner.busy
