"""The chain: it holds, it shows every kind of change, and it survives a purge."""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from journal_app.model.canonical import to_document
from journal_app.model.sealing import commitments
from journal_app.store import revisions
from journal_app.store.database import Database
from journal_app.store.revisions import Entry
from journal_app.store.tables import head, revision
from tests.support.notebook import contact
from tests.support.opened import database_in

AT = datetime(2026, 11, 21, 18, 0, tzinfo=UTC)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    """Three revisions: two notes, and the first taken away again."""
    with database_in(tmp_path) as opened:
        notes = [contact(statement=f"Note {n}", tier=n) for n in range(2)]
        entries = [Entry(n.id, "contact", "record", to_document(n)) for n in notes]
        entries.append(Entry(notes[0].id, "contact", "undo", None))
        with opened.write() as connection:
            revisions.append(connection, entries, known=opened.head, at=AT, device="d")
        yield opened


def broken_at(database: Database) -> int | None:
    with database.read() as connection:
        return revisions.broken_at(connection)


def change(database: Database, sequence: int, **values: Any) -> None:
    with database.write() as connection:
        connection.execute(
            revision.update().where(revision.c.sequence == sequence).values(**values)
        )


def test_an_untouched_history_holds(database: Database) -> None:
    assert broken_at(database) is None


def test_the_chain_is_the_one_the_format_describes(database: Database) -> None:
    """Written anew from the words of the format, with nothing of the program."""

    def digest(*parts: bytes) -> bytes:
        return hashlib.sha256(b"".join(len(p).to_bytes(8, "big") + p for p in parts)).digest()

    chain = bytes(32)
    with database.read() as connection:
        for row in connection.execute(revision.select()).all():
            made = []
            for name, value in _flat(json.loads(row.body)) if row.body else ():
                salt = hmac.new(row.seed, name.encode(), "sha256").digest()[:16]
                text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
                made.append(digest(salt, name.encode(), text.encode()))
            parts = (str(row.sequence), row.record, row.operation, "2026-11-21T18:00:00Z")
            chain = digest(chain, digest(*(part.encode() for part in parts), *sorted(made)))
            assert chain == row.chain


def _flat(document: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    for name, value in document.items():
        if isinstance(value, dict):
            yield from ((f"{name}.{inner}", plain) for inner, plain in value.items())
        else:
            yield name, value


@pytest.mark.parametrize(
    ("values", "sequence"),
    [
        ({"body": '{"id":"x"}'}, 1),
        ({"body": "not json"}, 2),
        ({"body": None}, 2),
        ({"seed": bytes(32)}, 1),
        ({"operation": "revise"}, 3),
        ({"at": 0}, 2),
        ({"record": "somebody else"}, 2),
        ({"chain": bytes(32)}, 3),
    ],
    ids=str,
)
def test_any_changed_revision_is_named(
    database: Database, values: dict[str, Any], sequence: int
) -> None:
    change(database, sequence, **values)
    assert broken_at(database) == sequence


def test_a_dropped_revision_is_named(database: Database) -> None:
    with database.write() as connection:
        connection.execute(revision.delete().where(revision.c.sequence == 2))
    assert broken_at(database) == 2


def test_a_dropped_last_revision_shows_at_the_head(database: Database) -> None:
    with database.write() as connection:
        connection.execute(revision.delete().where(revision.c.sequence == 3))
    assert broken_at(database) == 3


def test_a_head_that_is_not_the_end_shows(database: Database) -> None:
    with database.write() as connection:
        connection.execute(head.update().values(chain=bytes(32)))
    assert broken_at(database) == 4


def test_after_a_purge_the_chain_holds_and_nothing_of_the_text_is_left(
    database: Database,
) -> None:
    with database.write() as connection:
        first = connection.execute(revision.select()).first()
        assert first is not None
        revisions.purge(connection, [first.record])
    with database.read() as connection:
        row = connection.execute(revision.select()).first()
    assert row is not None
    assert (row.body, row.seed) == (None, None)
    assert len(row.commitments) % 32 == 0
    assert broken_at(database) is None
    change(database, 1, commitments=row.commitments[:-32])
    assert broken_at(database) == 1


def test_the_same_note_twice_commits_to_different_values(database: Database) -> None:
    document = to_document(contact(tier=2))
    one, other = (commitments(document, bytes([n]) * 32) for n in range(2))
    assert not set(one) & set(other)
