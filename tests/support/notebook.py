"""An encrypted database with notes in it, without a vault: for tests of what is read from it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from journal_app.journal.finding import find
from journal_app.journal.lists import Lists
from journal_app.model.check_in import CheckIn
from journal_app.model.contact import Contact
from journal_app.model.customer import Customer
from journal_app.model.instant import When
from journal_app.model.profile import Profile
from journal_app.model.record import Record
from journal_app.model.shift import Shift
from journal_app.model.term import Term
from journal_app.model.views import SearchResult
from journal_app.store import records, revisions
from journal_app.store.database import Database
from journal_app.store.records import State

TODAY = date(2026, 11, 21)
NOW = datetime(2026, 11, 21, 18, 0, tzinfo=UTC)


def at(day: str, clock: str = "12:00") -> dict[str, Any]:
    """Header fields of a record of that day and UTC clock time."""
    moment = datetime.fromisoformat(f"{day}T{clock}:00+00:00").astimezone(UTC)
    return {"day": date.fromisoformat(day), "when": When(moment, "Europe/London", 0)}


def contact(day: str = "2026-11-02", clock: str = "12:00", **fields: Any) -> Contact:
    """A contact, hard unless told otherwise."""
    return Contact(**at(day, clock), **({"tone": "hard"} | fields))


def shift(day: str, **fields: Any) -> Shift:
    """A shift, OK unless told otherwise."""
    return Shift(**at(day), **({"state": "ok"} | fields))


def customer(alias: str, **fields: Any) -> Customer:
    """Somebody followed since January."""
    return Customer(**at("2026-01-01"), alias=alias, **fields)


def check_in(day: str, clock: str = "12:00", **fields: Any) -> CheckIn:
    """A check-in."""
    return CheckIn(**at(day, clock), **fields)


def profile(**fields: Any) -> Profile:
    """A profile made in January."""
    return Profile(**at("2026-01-01"), **fields)


def term(vocabulary: str, label: str = "", **fields: Any) -> Term:
    """An own word, or with `key` a changed one."""
    return Term(**at("2026-01-01"), vocabulary=vocabulary, label=label, **fields)


@dataclass
class Notebook:
    """A database and the lists in force; `keep` puts records and their history in."""

    database: Database
    lists: Lists

    def keep(self, *kept: Record, at: datetime = NOW, binned: bool = False) -> None:
        """Keep records as they are; a profile or term changes the lists first."""
        own = [record for record in kept if isinstance(record, Term)]
        mine = [record for record in kept if isinstance(record, Profile)]
        if own or mine:
            self.lists = Lists.of(mine[-1] if mine else self.lists.profile, own, "Europe/London")
        states = [
            State(replace(record, written=record.written or record.when.instant), binned)
            for record in kept
        ]
        entries = [
            revisions.Entry(s.record.id, s.record.kind, "record", s.document()) for s in states
        ]
        with self.database.write() as connection:
            records.insert_all(connection, states, self.lists.label)
            revisions.append(
                connection, entries, known=self.database.head, at=at, device=self.database.device
            )

    def search(self, text: str, limit: int = 200) -> SearchResult:
        """Search as the journal does."""
        return find(self.database, text, self.lists, today=TODAY, limit=limit)

    def found(self, text: str) -> list[str]:
        """The ids a search finds, best first."""
        return [hit.row.id for hit in self.search(text).hits]


@contextmanager
def open_notebook(folder: Path) -> Iterator[Notebook]:
    """A new notebook in a folder, closed at the end."""
    database = Database.create(folder / "journal.db", key=b"k" * 32, salt=b"s" * 16)
    try:
        yield Notebook(database, Lists.of(profile(work="shop"), (), "Europe/London"))
    finally:
        database.close()


def days_before(count: int) -> str:
    """The ISO date that many days before today."""
    return (TODAY - timedelta(days=count)).isoformat()
