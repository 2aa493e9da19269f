"""A real journal with the cheapest lock and a clock that is set, and a look at all it keeps."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

from journal_app.journal import door
from journal_app.journal.journal import Journal
from journal_app.model.record import Record
from journal_app.model.shape import RECORD_TYPES
from journal_app.store import integrity, records, revisions
from journal_app.store.database import Database
from journal_app.store.guarded_file import GuardedFile
from journal_app.store.tables import draft, entry, head, passage, record_term

AnyRecord = TypeVar("AnyRecord", bound=Record)
PASSPHRASE = "tram lines in the rain"
CHEAP = door.KdfCost(19 * 1024, 1, 1)
KEY, SALT = bytes(range(32)), bytes(range(100, 116))


class StillClock:
    """Stands at Saturday 21 November 2026, 18:00 UTC, until it is moved."""

    def __init__(self) -> None:
        self.instant = datetime(2026, 11, 21, 18, 0, tzinfo=UTC)

    def now(self) -> datetime:
        return self.instant

    def zone(self) -> str:
        return "Europe/London"

    def monotonic(self) -> float:
        return self.instant.timestamp()

    def move(self, **step: float) -> None:
        self.instant += timedelta(**step)


def make(folder: Path, clock: StillClock | None = None) -> Journal:
    """A new journal without a recovery key."""
    made, _ = door.create(
        folder, PASSPHRASE, cost=CHEAP, recovery=False, clock=clock or StillClock()
    )
    return made


def unlock(folder: Path, clock: StillClock | None = None) -> Journal:
    """The journal in a folder, with the passphrase it was made with."""
    return door.unlock(folder, PASSPHRASE, clock=clock or StillClock())


@contextmanager
def journal_in(folder: Path, clock: StillClock | None = None) -> Iterator[Journal]:
    """A new journal, closed at the end."""
    journal = make(folder, clock)
    try:
        yield journal
    finally:
        journal.close()


@contextmanager
def database_in(folder: Path) -> Iterator[Database]:
    """A new database without a vault, closed at the end."""
    database = Database.create(folder / "journal.db", key=KEY, salt=SALT)
    try:
        yield database
    finally:
        database.close()


def everything(database: Database) -> dict[str, list[tuple[Any, ...]]]:
    """All that is kept but the history: records, spine, passages, words, drafts."""
    with database.read() as connection:
        found: dict[str, list[tuple[Any, ...]]] = {
            table.name: [tuple(row) for row in connection.execute(table.select())]
            for table in (entry, passage, record_term, draft)
        }
        for kind in RECORD_TYPES:
            found[f"{kind}s"] = [(s.record, s.binned) for s in records.read(connection, kind)]
    return {name: sorted(rows, key=repr) for name, rows in found.items()}


def examined(path: Path, key: bytes, salt: bytes) -> integrity.Findings:
    """What every question of the check finds in a file that nobody has open."""
    file = GuardedFile.open(path)
    try:
        return integrity.examine(path, integrity.Watched(file, key, salt))
    finally:
        file.close()


def chain_holds(database: Database) -> bool:
    """Whether the history verifies."""
    with database.read() as connection:
        return revisions.broken_at(connection) is None


def head_in_file(database: Database) -> int:
    """The head's sequence as the file has it."""
    with database.read() as connection:
        return int(connection.execute(head.select()).one().sequence)


def kept(journal: Journal, record: AnyRecord) -> AnyRecord:
    """The record as the journal has it now."""
    found = journal.get(record.id)
    assert isinstance(found, type(record))
    return found


def without_stamps(record: AnyRecord) -> AnyRecord:
    """A record as it was before the journal stamped it."""
    return replace(record, written=None, edited=None)
