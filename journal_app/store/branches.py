"""Two copies of one history: how far they are the same, what each has after that, putting together.

The chain tells it: where it has the same value under the same number, all before is the same.
Changes of the other copy are appended as they were made, time, seed and text; `device` then says
where and under which number, as `1f0c22ab:417`. Works inside the caller's transaction.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence

from sqlalchemy import Connection, insert, select, update

from journal_app.model.revision import Revision
from journal_app.model.sealing import FIRST_CHAIN
from journal_app.store import history, revisions
from journal_app.store.database import Head
from journal_app.store.tables import head, revision

ChainAt = Callable[[int], bytes | None]
"""The chain value of a change of one copy, by its number; None where there is none."""

_INSERT = insert(revision)
_CHAINS = select(revision.c.sequence, revision.c.chain)


def chains(connection: Connection) -> ChainAt:
    """Every chain value of this copy: 10 MB for 100,000 changes."""
    found = {row.sequence: row.chain for row in connection.execute(_CHAINS)}
    return found.get


def last_common(here: ChainAt, there: ChainAt, upto: int) -> int:
    """The number of the last change, `upto` at most, that two copies have; 0 where they have none.

    A history that never began (`upto` 0) has nothing in common with anything.
    """
    low, high = 0, upto
    while low < high:
        middle = (low + high + 1) // 2
        one = here(middle)
        if one is not None and one == there(middle):
            low = middle
        else:
            high = middle - 1
    return low


def after(connection: Connection, number: int) -> tuple[Revision, ...]:
    """The changes after number `number`, each held against the chain.

    Raises:
        ValueError: the chain does not hold, or its end is not the head.
    """
    end = connection.execute(select(head.c.sequence, head.c.chain)).one()
    found = history.stretch(connection, number, end.sequence)
    chain = revisions.chain_at(connection, number) if number else FIRST_CHAIN
    for place, one in enumerate(found, start=number + 1):
        chain = revisions.chained(chain or b"", one)
        if (one.sequence, one.chain) != (place, chain):
            raise ValueError("the chain does not hold")
    if (number + len(found), chain) != tuple(end):
        raise ValueError("another end")
    return tuple(found)


def append(connection: Connection, carried: Iterable[Revision], known: Head) -> Head:
    """Add changes as they were made elsewhere after the `known` head; return the new head.

    Number and chain are made anew; where a history goes on as the other one did, they come out
    the same as there.
    """
    sequence, chain = known.sequence, known.chain
    rows = []
    for one in carried:
        sequence += 1
        moved = one._replace(sequence=sequence)
        chain = revisions.chained(chain, moved)
        rows.append(moved._replace(chain=chain)._asdict())
    if rows:
        connection.execute(_INSERT, rows)
        connection.execute(update(head).values(sequence=sequence, chain=chain))
    return Head(sequence, chain)


def rows_of(connection: Connection, records: Sequence[str]) -> dict[str, list[Revision]]:
    """The changes of each of these records, first to last."""
    found: dict[str, list[Revision]] = defaultdict(list)
    columns = tuple(revision.c[name] for name in Revision._fields)
    for start in range(0, len(records), 500):
        some = revision.c.record.in_(records[start : start + 500])
        for row in connection.execute(select(*columns).where(some).order_by(revision.c.sequence)):
            found[row.record].append(Revision._make(row))
    return found
