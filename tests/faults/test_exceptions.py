"""A fault of ours in every slot, use case and command: the log tells where, and no word of what."""

from __future__ import annotations

import importlib
import inspect
import logging
import pkgutil
import re
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from types import FunctionType, ModuleType
from typing import Any

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

import ui
from journal_app import logs
from journal_app.commands import COMMANDS
from journal_app.store.database import Database
from tests.faults.canary import CORE
from tests.support.opened import database_in

pytestmark = pytest.mark.qt_no_exception_capture
_LINE = re.compile(r"\w+Error at .*[\w/]+\.py:\d+")


class Poisoned:
    """Raises at the first touch, with a word in the message and in its own locals."""

    def __getattr__(self, name: str) -> Any:
        secret = f"{CORE} {name}"
        raise LookupError(secret)


class Caller(QObject):
    """Calls through Qt, so that an exception takes the way of one from a real slot.

    Signals:
        called(): what is connected is to run.
    """

    called = Signal()

    def run(self, slot: Callable[[], object]) -> None:
        self.called.connect(slot)
        self.called.emit()
        self.called.disconnect(slot)


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


def modules() -> Iterator[ModuleType]:
    for found in pkgutil.walk_packages(ui.__path__, "ui."):
        yield importlib.import_module(found.name)


def slots() -> list[FunctionType]:
    """Every method of the window that Qt or the runner calls."""
    return [
        method
        for module in modules()
        for kind in vars(module).values()
        if inspect.isclass(kind) and kind.__module__ == module.__name__
        for name, method in vars(kind).items()
        if name.startswith("_on_") and isinstance(method, FunctionType)
    ]


def poisoned_call(function: FunctionType) -> Callable[[], object]:
    """The function with a poisoned self and a word for every argument."""
    wanted = [p for p in inspect.signature(function).parameters.values() if p.default is p.empty]
    words = [f"{CORE} {at}" for at in range(len(wanted) - 1)]
    return lambda: function(Poisoned(), *words)


def test_an_exception_in_any_slot_leaves_its_place_in_the_log_and_nothing_else(
    qapp: QApplication, own_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    caller, found, untouched = Caller(), slots(), []
    assert len(found) > 300
    for slot in found:
        before = logs.recent_lines()[-1:]
        caller.run(poisoned_call(slot))
        told = capsys.readouterr()
        line = logs.recent_lines()[-1]
        if (line,) == before or not told.err:
            untouched.append(slot.__qualname__)
            continue
        assert _LINE.search(line), line
        assert f"{Path(slot.__code__.co_filename).name}:" in line, (slot.__qualname__, line)
        for said in (line, told.err, told.out):
            assert CORE not in said, slot.__qualname__
            assert own_home.name not in said
        assert "Traceback" not in told.err
    assert len(untouched) < len(found) / 20, untouched


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_an_exception_in_a_command_leaves_its_place_alone(
    name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    command = importlib.import_module(f"journal_app.commands.{name}")
    with pytest.raises(LookupError) as caught:
        command.run(Poisoned(), Poisoned(), Poisoned())
    sys.excepthook(LookupError, caught.value, caught.value.__traceback__)
    told = capsys.readouterr()
    assert "LookupError at " in told.err
    assert f"commands/{name}.py:" in told.err
    assert CORE not in told.err + told.out
    assert "Traceback" not in told.err


def fail_in(database: Database) -> None:
    """Run a statement that cannot be, with a word bound to it and one in a local."""
    secret = CORE
    statement = text("INSERT INTO nowhere (slot, body) VALUES (:slot, :body)")
    with database.write() as connection:
        connection.execute(statement, {"slot": secret, "body": f"{secret} twice"})


def test_a_statement_that_fails_names_no_value(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with database_in(tmp_path) as database, pytest.raises(DBAPIError) as caught:
        fail_in(database)
    sys.excepthook(DBAPIError, caught.value, caught.value.__traceback__)
    assert CORE not in str(caught.value)
    assert "hidden due to hide_parameters=True" in str(caught.value)
    told = capsys.readouterr().err
    assert "OperationalError at " in told
    assert CORE not in told
    assert "INSERT" not in told
