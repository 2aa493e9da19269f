"""A journal for reports, and the material of one period."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from journal_app.journal.journal import Journal
from tests.support.opened import StillClock, journal_in


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    with journal_in(tmp_path / "journal", StillClock()) as opened:
        yield opened
