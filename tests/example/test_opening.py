"""The example in a vault: made quickly, opened like any journal, gone with its folder."""

from __future__ import annotations

import io
import time
from datetime import UTC, date, datetime
from pathlib import Path

from journal_app.commands.dispatch import run
from journal_app.commands.terminal import Terminal
from journal_app.example import make_demo, open_example
from journal_app.journal import door
from journal_app.model.views import Filter
from journal_app.options import Options


class Evening:
    """A clock that stands at half past one at night: still the day before."""

    def now(self) -> datetime:
        return datetime(2026, 11, 22, 1, 30, tzinfo=UTC)

    def zone(self) -> str:
        return "Europe/London"

    def monotonic(self) -> float:
        return 0.0


def test_it_opens_within_three_seconds_and_ends_yesterday(tmp_path: Path) -> None:
    started = time.process_time()
    journal = open_example(tmp_path / "example", clock=Evening())
    try:
        assert time.process_time() - started < 3
        newest = journal.timeline_page(Filter(), 0, 1)[0]
        assert newest.day == date(2026, 11, 20)
        assert journal.timeline_count(Filter(kinds_of_record=frozenset({"contact"}))) >= 700
        assert journal.calm_customers(Evening().now())
        assert not journal.has_recovery
    finally:
        journal.close()


def test_times_of_writing_are_kept(tmp_path: Path) -> None:
    journal = open_example(tmp_path / "example", clock=Evening())
    try:
        rows = journal.timeline_page(Filter(), 0, 300)
        assert any(row.written_later for row in rows)
        assert not all(row.written_later for row in rows)
    finally:
        journal.close()


def test_the_passphrase_of_a_demo_opens_it(tmp_path: Path) -> None:
    folder = tmp_path / "made" / "journal"
    passphrase = make_demo(folder, Evening())
    journal = door.unlock(folder, passphrase, clock=Evening())
    try:
        assert journal.counts().enough >= 15
    finally:
        journal.close()


def test_commands_search_the_example() -> None:
    out, error = io.StringIO(), io.StringIO()
    terminal = Terminal(io.BytesIO(b""), out, error)
    assert run("search", ["refund"], Options(demo=True), terminal) == 0
    assert "refund" in out.getvalue().casefold()
    assert error.getvalue() == ""
