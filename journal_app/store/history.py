"""The history as it is carried: read in stretches, and laid down again in an empty journal.

The history only grows, and what a purge changes in it verifies as before; so stretches read one
after the other, each in a transaction of its own, make one history up to the last of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import Connection, bindparam, delete, func, insert, select, text, update

from journal_app.model.revision import Revision
from journal_app.store.database import Head
from journal_app.store.tables import RECORD_TABLES, entry, evaluated, head, met, revision

_COLUMNS = tuple(revision.c[name] for name in Revision._fields)
_AFTER = (
    select(*_COLUMNS)
    .where(revision.c.sequence > bindparam("after"), revision.c.sequence <= bindparam("upto"))
    .order_by(revision.c.sequence)
)
_INSERT = insert(revision)
_SET_HEAD = update(head).values(sequence=bindparam("last"), chain=bindparam("tip"))
_OTHERS = select(revision.c.sequence).where(revision.c.kind != "profile").limit(1)
_RECORDED = select(entry.c.number).where(entry.c.kind != "profile").limit(1)

# Where each record that stands came in last, and the change that made it what it is.
_STANDING = text(
    """WITH gone AS (
        SELECT record, max(sequence) AS at FROM revision WHERE body IS NULL GROUP BY record
    )
    SELECT min(revision.sequence) AS start, max(revision.sequence) AS last, revision.kind AS kind
    FROM revision LEFT JOIN gone ON gone.record = revision.record
    WHERE revision.body IS NOT NULL AND revision.sequence > coalesce(gone.at, 0)
    GROUP BY revision.record ORDER BY start"""
)
_MIXED = (
    select(func.min(revision.c.sequence))
    .group_by(revision.c.record)
    .having(func.min(revision.c.kind) != func.max(revision.c.kind))
    .limit(1)
)
_BODIES = select(revision.c.sequence, revision.c.body).where(
    revision.c.sequence.in_(bindparam("some", expanding=True))
)
_LAST = (
    # SQLite takes the other columns from the row that has the highest.
    select(revision.c.record, revision.c.operation, revision.c.body, func.max(revision.c.sequence))
    .where(revision.c.record.in_(bindparam("ids", expanding=True)))
    .group_by(revision.c.record)
)
_SHIFT_DAYS = select(entry.c.day).where(entry.c.kind == "shift", entry.c.binned == 0)
_PROFILES = select(entry.c.number).where(entry.c.kind == "profile", entry.c.binned == 0).limit(1)
_LINE, _NOTE = entry.alias("line_entry"), entry.alias("note_entry")
_CROSSINGS = (
    select(_LINE.c.id.label("line"), _NOTE.c.id.label("note"), met.c.value, met.c.quiet)
    .join(_LINE, _LINE.c.number == met.c.phase)
    .join(_NOTE, _NOTE.c.number == met.c.number)
    .order_by(met.c.phase, met.c.day, met.c.occurred, met.c.number)
)
_SOME = 500


class Standing(NamedTuple):
    """A record that stands: where it came in last, the change that made it what it is, its kind."""

    start: int
    last: int
    kind: str


class LastState(NamedTuple):
    """What was done last to a record, and its body afterwards; None where it was gone."""

    operation: str
    body: str | None


class KeptCrossing(NamedTuple):
    """What cannot be measured again of a crossing: whether it is kept from being put forward."""

    line: str
    note: str
    value: int
    quiet: bool


def stretch(connection: Connection, after: int, upto: int) -> list[Revision]:
    """The changes after number `after`, up to number `upto`."""
    rows = connection.execute(_AFTER, {"after": after, "upto": upto})
    return [Revision._make(row) for row in rows]


def is_blank(connection: Connection) -> bool:
    """Whether nothing was ever kept here but answers about one's work."""
    asked = (connection.execute(question).first() for question in (_OTHERS, _RECORDED))
    return not any(asked)


def clear(connection: Connection) -> None:
    """Take a blank journal's profile and its history away."""
    names = ("record_term", "passage", "profile", "entry", "moment", "met", "revision")
    tables = entry.metadata.tables
    for name in names:
        connection.execute(delete(tables[name]))
    connection.execute(delete(evaluated))


def lay_down(connection: Connection, revisions: Sequence[Revision]) -> None:
    """Put changes into the history as they are."""
    connection.execute(_INSERT, [one._asdict() for one in revisions])


def set_head(connection: Connection, end: Head) -> None:
    """Say where the history ends."""
    connection.execute(_SET_HEAD, {"last": end.sequence, "tip": end.chain})


def standing(connection: Connection) -> list[Standing]:
    """Every record that stands, in the order they came in."""
    return [Standing(*row) for row in connection.execute(_STANDING)]


def two_kinds_at(connection: Connection) -> int | None:
    """The first change of a record that is of two kinds, if there is one."""
    return connection.execute(_MIXED).scalar()


def bodies(connection: Connection, sequences: Sequence[int]) -> dict[int, str]:
    """The bodies of these changes."""
    found: dict[int, str] = {}
    for start in range(0, len(sequences), _SOME):
        rows = connection.execute(_BODIES, {"some": list(sequences[start : start + _SOME])})
        found.update((row.sequence, row.body) for row in rows)
    return found


def last_states(connection: Connection, ids: Sequence[str]) -> dict[str, LastState]:
    """What was done last to each of these records, of those the history knows."""
    found = {}
    for start in range(0, len(ids), _SOME):
        rows = connection.execute(_LAST, {"ids": list(ids[start : start + _SOME])})
        found.update({row.record: LastState(row.operation, row.body) for row in rows})
    return found


def shift_days(connection: Connection) -> set[date]:
    """The days that have a shift outside the bin."""
    return {date.fromisoformat(day) for day in connection.execute(_SHIFT_DAYS).scalars()}


def has_profile(connection: Connection) -> bool:
    """Whether one's work was told."""
    return connection.execute(_PROFILES).first() is not None


def crossings(connection: Connection) -> tuple[KeptCrossing, ...]:
    """Every measured crossing by the ids of its line and its note."""
    return tuple(
        KeptCrossing(row.line, row.note, row.value, bool(row.quiet))
        for row in connection.execute(_CROSSINGS)
    )


def put_crossings(connection: Connection, kept: Sequence[KeptCrossing]) -> None:
    """Note crossings of lines and notes that are here; they are measured again afterwards."""
    numbers = select(entry.c.id, entry.c.number, entry.c.day, entry.c.occurred).where(
        entry.c.id.in_(bindparam("ids", expanding=True))
    )
    for start in range(0, len(kept), _SOME):
        some = kept[start : start + _SOME]
        ids = list({one.line for one in some} | {one.note for one in some})
        found: dict[str, Any] = {row.id: row for row in connection.execute(numbers, {"ids": ids})}
        rows = {
            (found[one.line].number, found[one.note].number): one
            for one in some
            if one.line in found and one.note in found
        }
        if rows:
            connection.execute(
                insert(met).prefix_with("OR IGNORE"),
                [_met_row(phase, found[one.note], one) for (phase, _note), one in rows.items()],
            )


def most_of(connection: Connection, kind: str) -> int:
    """The highest entry number of a kind; 0 where there is none."""
    own = RECORD_TABLES[kind]
    return int(connection.execute(select(func.coalesce(func.max(own.c.number), 0))).scalar_one())


def _met_row(phase: int, note: Any, one: KeptCrossing) -> dict[str, Any]:
    day = date.fromisoformat(note.day).toordinal()
    return {
        "phase": phase,
        "day": day,
        "occurred": note.occurred,
        "number": note.number,
        "value": one.value,
        "quiet": int(one.quiet),
    }
