"""What is being typed, kept as given: half filled, unchecked, and never part of the history."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, Row, bindparam, delete, select
from sqlalchemy.dialects.sqlite import insert

from journal_app.store.tables import draft

_insert = insert(draft)
_KEEP = _insert.on_conflict_do_update(
    index_elements=["slot"], set_={"at": _insert.excluded.at, "body": _insert.excluded.body}
)
_ALL = select(draft).order_by(draft.c.at, draft.c.slot)
_ONE = select(draft).where(draft.c.slot == bindparam("which"))
_DROP = delete(draft).where(draft.c.slot == bindparam("which"))


@dataclass(frozen=True, slots=True)
class Draft:
    """An unfinished form: the slot it belongs to, when it was kept, its fields as typed."""

    slot: str
    at: datetime
    document: Mapping[str, Any]


def keep(connection: Connection, slot: str, document: Mapping[str, Any], at: datetime) -> None:
    """Put a draft in its slot, over what was there; the document must be plain JSON values."""
    body = json.dumps(document, separators=(",", ":"))  # ASCII, so that any typed text survives
    connection.execute(_KEEP, {"slot": slot, "at": int(at.timestamp()), "body": body})


def every(connection: Connection) -> tuple[Draft, ...]:
    """All drafts, oldest first."""
    return tuple(_draft(row) for row in connection.execute(_ALL))


def one(connection: Connection, slot: str) -> Draft | None:
    """The draft in a slot, if there is one."""
    row = connection.execute(_ONE, {"which": slot}).one_or_none()
    return _draft(row) if row else None


def drop(connection: Connection, slot: str) -> None:
    """Empty a slot; one that is empty stays so."""
    connection.execute(_DROP, {"which": slot})


def _draft(row: Row[Any]) -> Draft:
    return Draft(row.slot, datetime.fromtimestamp(row.at, UTC), json.loads(row.body))
