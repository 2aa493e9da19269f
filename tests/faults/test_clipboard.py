"""Two programs on one real screen: what is copied here leaves the clipboard, and nothing else."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.support.project import ROOT
from tests.support.screen import virtual_screen

pytestmark = [
    pytest.mark.screen,
    pytest.mark.skipif(sys.platform != "linux", reason="needs X11"),
]


class Program:
    """One end of the clipboard."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def tell(self, line: str) -> Any:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(f"{line}\n")
        self._process.stdin.flush()
        return json.loads(self._process.stdout.readline())


@contextmanager
def program(screen: dict[str, str]) -> Iterator[Program]:
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.support.clipboard_end"],
        env=screen, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL, text=True,
    )  # fmt: skip
    try:
        yield Program(process)
    finally:
        process.communicate("end\n")


@pytest.fixture
def both() -> Iterator[tuple[Program, Program]]:
    """Ours, and another."""
    with virtual_screen() as screen, program(screen) as ours, program(screen) as other:
        ours.tell("ours")
        yield ours, other


def seen(other: Program) -> tuple[str, str]:
    found = other.tell("read")
    return found["clipboard"], found["selection"]


def copy(ours: Program, other: Program, qtbot: QtBot) -> None:
    ours.tell("copy what somebody said")
    qtbot.waitUntil(lambda: seen(other) == ("what somebody said",) * 2)
    assert other.tell("read")["hint"] == "secret"


@pytest.mark.parametrize("end", ["minute", "lock"])
def test_clipboard_and_selection_are_emptied(
    both: tuple[Program, Program], qtbot: QtBot, end: str
) -> None:
    ours, other = both
    copy(ours, other, qtbot)
    ours.tell(end)
    qtbot.waitUntil(lambda: seen(other) == ("", ""))


@pytest.mark.parametrize("end", ["minute", "lock"])
def test_what_another_program_copied_since_stays(
    both: tuple[Program, Program], qtbot: QtBot, end: str
) -> None:
    ours, other = both
    copy(ours, other, qtbot)
    other.tell("take of another program")
    qtbot.waitUntil(lambda: seen(ours) == ("of another program",) * 2)
    assert ours.tell("minute") is False
    ours.tell(end)
    assert seen(other) == ("of another program",) * 2
    assert seen(ours) == ("of another program",) * 2
