"""A journal of its own for each test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from journal_app.journal.journal import Journal
from tests.support.opened import StillClock, journal_in


@pytest.fixture
def clock() -> StillClock:
    return StillClock()


@pytest.fixture
def journal(tmp_path: Path, clock: StillClock) -> Iterator[Journal]:
    with journal_in(tmp_path / "journal", clock) as opened:
        yield opened
