"""One durable save through the journal against the same rows written by the bare driver."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from journal_app.model.contact import Contact
from tests.benchmarks.bulk import bulk_records
from tests.benchmarks.figures import Figure, milliseconds, ratio
from tests.benchmarks.journals import (
    Statements,
    bare,
    captured,
    copy_journal,
    make_journal,
    opened,
)

_SAVES = 200
_START = 2_000


def measure(folder: Path) -> list[Figure]:
    """Interleaved saves on three copies of one journal; reads are left out of the bare replay."""
    make_journal(folder / "start", _START)
    contacts = [
        record for record in bulk_records(_SAVES * 2, seed=2) if isinstance(record, Contact)
    ][:_SAVES]
    contacts = [_unfollowed(contact) for contact in contacts]
    writes = _writes_of(copy_journal(folder / "start", folder / "captured"), contacts)
    ours: list[float] = []
    others: list[float] = []
    with (
        opened(copy_journal(folder / "start", folder / "ours")) as journal,
        bare(copy_journal(folder / "start", folder / "bare")) as connection,
    ):
        for contact, statements in zip(contacts, writes, strict=True):
            ours.append(milliseconds(partial(journal.record, contact)))
            others.append(milliseconds(partial(_replay, connection, statements)))
    return [ratio("durable save / same rows, bare driver", ours, others, 2.0)]


def _unfollowed(contact: Contact) -> Contact:
    return replace(contact, customer=None, other_side=None)


def _writes_of(folder: Path, contacts: list[Contact]) -> list[Statements]:
    found = []
    with opened(folder) as journal:
        for contact in contacts:
            with captured(journal) as seen:
                journal.record(contact)
            found.append([one for one in seen if one[0].split()[0] in {"INSERT", "UPDATE"}])
    return found


def _replay(connection: Any, statements: Statements) -> None:
    execute = connection.execute
    execute("BEGIN IMMEDIATE")
    for statement, given in statements:
        execute(statement, given)
    execute("COMMIT")
