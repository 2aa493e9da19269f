"""The history: every state a record ever had, chained so that a change of the past shows.

How a revision is sealed stands in `model/sealing.py`.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, Row, bindparam, insert, select, update

from journal_app.model.canonical import canonical, write_instant
from journal_app.model.revision import Revision
from journal_app.model.sealing import DIGEST, FIRST_CHAIN, SEED, commitments, leaf, link
from journal_app.store.database import Head
from journal_app.store.tables import head, revision

_INSERT = insert(revision)
_SET_HEAD = update(head).values(sequence=bindparam("last"), chain=bindparam("tip"))
_ALL = select(revision).order_by(revision.c.sequence).execution_options(yield_per=1000)
_OF_RECORD = (
    select(revision)
    .where(revision.c.record == bindparam("id"))
    .order_by(revision.c.sequence.desc())
)
_BEFORE = (
    select(revision.c.body)
    .where(revision.c.record == bindparam("id"), revision.c.sequence < bindparam("before"))
    .order_by(revision.c.sequence.desc())
    .limit(1)
)
_CHAIN_AT = select(revision.c.chain).where(revision.c.sequence == bindparam("which"))
_RANGE = (
    select(revision.c.sequence, revision.c.record, revision.c.kind, revision.c.body)
    .where(revision.c.sequence.between(bindparam("first"), bindparam("last")))
    .order_by(revision.c.sequence)
)
_PURGE = (
    update(revision)
    .where(revision.c.sequence == bindparam("which"))
    .values(seed=None, body=None, commitments=bindparam("kept"))
)


@dataclass(frozen=True, slots=True)
class Entry:
    """One revision to be added: what was done, and the record's document afterwards if it stays."""

    record: str
    kind: str
    operation: str
    document: Mapping[str, Any] | None


@dataclass(frozen=True, slots=True)
class Stored:
    """One revision as it is kept; `body` is None where the record was gone, or was purged."""

    sequence: int
    record: str
    kind: str
    operation: str
    at: datetime
    body: str | None


def append(
    connection: Connection, entries: Sequence[Entry], *, known: Head, at: datetime, device: str
) -> Head:
    """Add revisions in order after the `known` head; return the new head."""
    seconds, moment = int(at.timestamp()), write_instant(at)
    sequence, chain = known.sequence, known.chain
    rows = []
    for entry in entries:
        sequence += 1
        seed = secrets.token_bytes(SEED) if entry.document is not None else None
        made = commitments(entry.document, seed) if entry.document is not None and seed else []
        chain = link(chain, leaf(sequence, entry.record, entry.operation, moment, made))
        rows.append(
            {
                "sequence": sequence,
                "record": entry.record,
                "kind": entry.kind,
                "operation": entry.operation,
                "at": seconds,
                "device": device,
                "seed": seed,
                "body": None if entry.document is None else canonical(entry.document),
                "commitments": None,
                "chain": chain,
            }
        )
    connection.execute(_INSERT, rows)
    connection.execute(_SET_HEAD, {"last": sequence, "tip": chain})
    return Head(sequence, chain)


def of_record(connection: Connection, record: str) -> tuple[Stored, ...]:
    """Every revision of a record, newest first."""
    return tuple(_stored(row) for row in connection.execute(_OF_RECORD, {"id": record}))


def chain_at(connection: Connection, sequence: int) -> bytes | None:
    """The chain value of a revision; None where there is none of that number."""
    found: bytes | None = connection.execute(_CHAIN_AT, {"which": sequence}).scalar()
    return found


def body_before(connection: Connection, record: str, sequence: int) -> str | None:
    """The body a record had before revision `sequence`; None where it was not there."""
    return connection.execute(_BEFORE, {"id": record, "before": sequence}).scalar()


def between(connection: Connection, first: int, last: int) -> list[Row[Any]]:
    """Sequence, record, kind and body of the revisions from `first` to `last`."""
    return list(connection.execute(_RANGE, {"first": first, "last": last}))


def purge(connection: Connection, records: Iterable[str]) -> None:
    """Drop body and seed of every revision of these records; the commitments stay."""
    for record in records:
        rows = [
            {"which": row.sequence, "kept": b"".join(_commitments_of(row))}
            for row in connection.execute(_OF_RECORD, {"id": record}).all()
        ]
        if rows:
            connection.execute(_PURGE, rows)


def broken_at(connection: Connection, progress: Callable[[int], None] | None = None) -> int | None:
    """The first sequence at which the chain does not hold, or None; `progress` gets the sequence.

    The head must be the chain's end; where it is not, that is the sequence after the last one.
    """
    expected, chain = 1, FIRST_CHAIN
    for row in connection.execute(_ALL):
        chain = chained(chain, row)
        if row.sequence != expected or chain != row.chain:
            return expected
        if progress and expected % 1000 == 0:
            progress(expected)
        expected += 1
    end = connection.execute(select(head.c.sequence, head.c.chain)).one_or_none()
    return None if end is not None and tuple(end) == (expected - 1, chain) else expected


def chained(chain: bytes, row: Row[Any] | Revision) -> bytes:
    """The chain after a revision as it is kept, made anew from what is in it."""
    moment = write_instant(datetime.fromtimestamp(row.at, UTC))
    sealed = leaf(row.sequence, row.record, row.operation, moment, _commitments_of(row))
    return link(chain, sealed)


def _commitments_of(row: Row[Any] | Revision) -> list[bytes]:
    """From the body, or as kept by a purge; a body that is no JSON commits to nothing."""
    if row.body is None or row.seed is None:
        kept = row.commitments or b""
        return [kept[start : start + DIGEST] for start in range(0, len(kept), DIGEST)]
    try:
        return commitments(json.loads(row.body), row.seed)
    except (ValueError, AttributeError):
        return []


def _stored(row: Row[Any]) -> Stored:
    at = datetime.fromtimestamp(row.at, UTC)
    return Stored(row.sequence, row.record, row.kind, row.operation, at, row.body)
