"""Journals to measure on, and a bare connection to a copy of one."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import event
from sqlcipher3 import dbapi2 as driver  # type: ignore[import-untyped]  # no stubs upstream

from journal_app.clock import SystemClock
from journal_app.journal import door
from journal_app.journal.journal import Journal
from journal_app.vault.vault import Vault
from tests.benchmarks.bulk import bulk_records

PASSPHRASE = "five ordinary words in order"
CHEAP = door.KdfCost(memory_kib=19 * 1024, iterations=1, lanes=1)
SETTINGS = ("temp_store=MEMORY", "cache_size=-32000", "journal_mode=TRUNCATE", "synchronous=FULL")

Statements = list[tuple[str, Any]]


def make_journal(folder: Path, contacts: int) -> None:
    """Make a journal of that many contacts, closed afterwards."""
    journal, _ = door.create(folder, PASSPHRASE, cost=CHEAP, recovery=False, clock=SystemClock())
    journal.record_many(bulk_records(contacts, seed=1))
    journal.close()


def copy_journal(source: Path, target: Path) -> Path:
    """A second copy of a closed journal."""
    shutil.copytree(source, target)
    return target


@contextmanager
def opened(folder: Path) -> Iterator[Journal]:
    """The journal, open."""
    journal = door.unlock(folder, PASSPHRASE, clock=SystemClock())
    try:
        yield journal
    finally:
        journal.close()


@contextmanager
def bare(folder: Path) -> Iterator[driver.Connection]:
    """The driver alone on the journal's file, with the same settings."""
    vault = Vault.unlock(folder, PASSPHRASE)
    key, salt = vault.database_key().hex(), vault.database_salt().hex()
    vault.close()
    connection = driver.connect(str(folder / "journal.db"), isolation_level=None)
    connection.set_key(f"x'{key}{salt}'".encode("ascii"))
    for setting in SETTINGS:
        connection.execute(f"PRAGMA {setting}")
    try:
        yield connection
    finally:
        connection.close()


@contextmanager
def captured(journal: Journal) -> Iterator[Statements]:
    """Every statement the journal sends meanwhile, with its parameters."""
    seen: Statements = []
    engine = journal._database._engine

    def listen(_connection: Any, _cursor: Any, statement: str, given: Any, *_rest: Any) -> None:
        many = _rest[-1]
        seen.extend((statement, one) for one in given) if many else seen.append((statement, given))

    event.listen(engine, "before_cursor_execute", listen)
    try:
        yield seen
    finally:
        event.remove(engine, "before_cursor_execute", listen)
