"""A journal made cheaply, and a shell to run commands on it."""

from __future__ import annotations

import io
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from journal_app.clock import SystemClock
from journal_app.commands.dispatch import run
from journal_app.commands.terminal import Terminal
from journal_app.journal import door
from journal_app.options import Options

PASSPHRASE = "five ordinary words in order"
CHEAP = door.KdfCost(memory_kib=19 * 1024, iterations=1, lanes=1)


@dataclass(frozen=True)
class Answer:
    """What a command said and how it ended."""

    code: int
    out: str
    error: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


@dataclass(frozen=True)
class Shell:
    """Runs commands on one journal, the passphrase piped in first."""

    folder: Path

    def __call__(
        self, name: str, *arguments: str, text: str = "", passphrase: str = PASSPHRASE
    ) -> Answer:
        return self.piped(name, arguments, f"{passphrase}\n{text}".encode())

    def piped(self, name: str, arguments: Sequence[str], raw: bytes) -> Answer:
        out, error = io.StringIO(), io.StringIO()
        terminal = Terminal(io.BytesIO(raw), out, error)
        code = run(name, arguments, Options(journal=self.folder), terminal)
        return Answer(code, out.getvalue(), error.getvalue())


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    """A shell on a fresh journal."""
    folder = tmp_path / "journal"
    journal, _ = door.create(folder, PASSPHRASE, cost=CHEAP, recovery=False, clock=SystemClock())
    journal.close()
    return Shell(folder)


@pytest.fixture
def empty_shell(tmp_path: Path) -> Shell:
    """A shell where no journal is yet."""
    return Shell(tmp_path / "none-yet")
