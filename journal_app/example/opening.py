"""A throw-away journal that holds the example: an ordinary vault, a passphrase nobody has seen."""

from __future__ import annotations

import secrets
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from journal_app.clock import Clock
from journal_app.example.boundaries import add_boundaries
from journal_app.example.generator import generate
from journal_app.example.report_drafts import add_report_drafts
from journal_app.journal import door
from journal_app.model.day import day_of
from journal_app.model.profile import DEFAULT_TURN

if TYPE_CHECKING:
    from journal_app.journal.journal import Journal

_CHEAPEST = door.KdfCost(memory_kib=19 * 1024, iterations=1, lanes=1)


def open_example(folder: Path, *, clock: Clock) -> Journal:
    """Make the example in `folder`, up to the clock's yesterday, and open it; about two seconds.

    Raises:
        JournalExists: there is a journal in that folder.
        KeepingError: the disk is full, may not be written, or failed.
    """
    return _make(folder, secrets.token_urlsafe(24), clock)


def make_demo(folder: Path, clock: Clock) -> str:
    """Make the example in `folder`, close it, and return the passphrase that opens it.

    Raises as `open_example`.
    """
    passphrase = secrets.token_urlsafe(24)
    _make(folder, passphrase, clock).close()
    return passphrase


def _make(folder: Path, passphrase: str, clock: Clock) -> Journal:
    journal, _ = door.create(folder, passphrase, cost=_CHEAPEST, recovery=False, clock=clock)
    try:
        today = day_of(clock.now().astimezone(ZoneInfo(clock.zone())), DEFAULT_TURN)
        yesterday = today - timedelta(days=1)
        journal.record_many(generate(yesterday, clock.zone()))
        add_boundaries(journal, yesterday, clock.zone())
        add_report_drafts(journal, today)
    except BaseException:
        journal.close()
        raise
    return journal
