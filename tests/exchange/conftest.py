"""A journal of every kind of record, and portable files made of it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from journal_app.exchange.taking_out import take_out
from journal_app.journal.journal import Journal
from tests.exchange.making import live_a_little
from tests.support.opened import StillClock, journal_in


@pytest.fixture
def clock() -> StillClock:
    return StillClock()


@pytest.fixture
def journal(tmp_path: Path, clock: StillClock) -> Iterator[Journal]:
    """Somebody's journal after some weeks: changed notes, a bin, a purge, lines, drafts."""
    with journal_in(tmp_path / "journal", clock) as opened:
        live_a_little(opened, clock)
        yield opened


@pytest.fixture
def blank(tmp_path: Path, clock: StillClock) -> Iterator[Journal]:
    """A journal in which nothing was ever kept."""
    with journal_in(tmp_path / "blank", clock) as opened:
        yield opened


@pytest.fixture
def file(journal: Journal, tmp_path: Path, clock: StillClock) -> Path:
    """The journal as a portable file."""
    target = tmp_path / "journal.json"
    take_out(journal, target, clock.now())
    return target


@pytest.fixture
def document(file: Path) -> dict[str, Any]:
    """The portable file as any JSON reader takes it."""
    found: dict[str, Any] = json.loads(file.read_text("utf-8"))
    return found
