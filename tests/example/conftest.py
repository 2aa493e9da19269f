"""The example, generated once for all tests that only read it."""

from __future__ import annotations

from datetime import date

import pytest

from journal_app.example import generate
from journal_app.model.record import Record

END = date(2026, 11, 20)
ZONE = "Europe/London"


@pytest.fixture(scope="session")
def records() -> tuple[Record, ...]:
    """All records of the example."""
    return tuple(generate(END, ZONE))
