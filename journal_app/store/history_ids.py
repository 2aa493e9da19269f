"""Which records there ever were, and which stand now; for comparing two journals of one history."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from sqlalchemy import Connection, func, select

from journal_app.model.record import Record
from journal_app.model.views import TIMELINE_KINDS
from journal_app.store import records
from journal_app.store.tables import entry, revision

_EVER = select(revision.c.record).distinct()
_STANDING = select(entry.c.id).where(entry.c.binned == 0).order_by(entry.c.number)
_CUSTOMERS = select(entry.c.id).where(entry.c.kind == "customer")
_NEWEST = select(func.max(entry.c.day)).where(entry.c.binned == 0, entry.c.kind.in_(TIMELINE_KINDS))


def ever(connection: Connection) -> frozenset[str]:
    """The ids of all records the history speaks of, also of those deleted for good."""
    return frozenset(connection.execute(_EVER).scalars())


def standing(connection: Connection, wanted: Collection[str]) -> tuple[Record, ...]:
    """The wanted records that are not in the bin, in the order in which they came in."""
    ids = [each for each in connection.execute(_STANDING).scalars() if each in wanted]
    found = (records.find(connection, each) for each in ids)
    return tuple(one[1].record for one in found if one)


def customers(connection: Connection) -> set[str]:
    """The ids of all who are followed, also of those in the bin."""
    return set(connection.execute(_CUSTOMERS).scalars())


def newest_day(connection: Connection) -> date | None:
    """The day of the newest note; None where there is none."""
    found = connection.execute(_NEWEST).scalar()
    return date.fromisoformat(found) if found else None
