"""A use case that fails: what window, log and diagnostics say, and what they never do."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from journal_app import logs
from journal_app.errors import AftershiftError, ProgramFault
from journal_app.journal.journal import Journal
from tests.faults.canary import CORE
from ui.context import Context
from ui.help_page import HelpPage
from ui.help_words import diagnostics_text
from ui.navigation import Target


@pytest.fixture(autouse=True)
def _installed() -> Iterator[None]:
    """The log as the program has it; as it was afterwards."""
    root = logging.getLogger()
    handlers, level, raises = root.handlers[:], root.level, logging.raiseExceptions
    hooks = sys.excepthook, threading.excepthook, sys.unraisablehook
    logs.install()
    yield
    root.handlers[:], logging.raiseExceptions = handlers, raises
    root.setLevel(level)
    sys.excepthook, threading.excepthook, sys.unraisablehook = hooks


class Waiting:
    """Takes the error of one use case."""

    def __init__(self) -> None:
        self.error: AftershiftError | None = None

    def take(self, error: AftershiftError) -> None:
        self.error = error


def fail_in_sql(journal: Journal) -> None:
    """A fault of ours in the middle of a transaction, with a word bound to a statement."""
    secret = CORE
    with journal._database.write() as connection:
        connection.execute(text("UPDATE nowhere SET body = :body"), {"body": secret})


def fail_plainly(_journal: Journal) -> None:
    """A fault of ours that carries a word in its message."""
    secret = CORE
    raise ValueError(secret)


@pytest.mark.parametrize("use_case", [fail_plainly, fail_in_sql])
def test_a_use_case_that_fails_shows_its_place_in_the_window_and_in_what_can_be_copied(
    context: Context,
    qtbot: QtBot,
    capsys: pytest.CaptureFixture[str],
    use_case: Callable[[Journal], object],
) -> None:
    waiting = Waiting()
    context.runner.run(use_case, None, waiting.take)
    qtbot.waitUntil(lambda: waiting.error is not None)
    assert isinstance(waiting.error, ProgramFault)
    page = HelpPage(context)
    qtbot.addWidget(page)
    page.activate(Target(action="diagnostics"))
    shown = diagnostics_text()
    told = capsys.readouterr().err
    for said in (str(waiting.error), told, shown):
        assert ".py:" in said
        assert CORE not in said
        assert str(context.folder) not in said
        assert context.folder.parent.name not in said
    page._on_copy_clicked()
    assert QApplication.clipboard().text() == page._diagnostics
    assert QApplication.clipboard().text() in shown
