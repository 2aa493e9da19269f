"""Records in and out of their tables. Values in, values out; no row leaves the store.

Every function works inside the caller's transaction and writes no history; `journal/` calls
`revisions.append` beside it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    Select,
    bindparam,
    delete,
    func,
    insert,
    literal_column,
    select,
    text,
    update,
)

from journal_app.model.canonical import Document, from_document, to_document
from journal_app.model.customer import Customer
from journal_app.model.instant import When
from journal_app.model.record import Record
from journal_app.model.term import Term
from journal_app.model.views import NOTE_KINDS
from journal_app.store import passages
from journal_app.store.mapping import COLUMNS, to_columns, to_record, to_terms
from journal_app.store.passages import Label
from journal_app.store.tables import ASIDE, RECORD_TABLES, entry, passage, record_term


@dataclass(frozen=True, slots=True)
class State:
    """A record as it stands, and whether it lies in the bin."""

    record: Record
    binned: bool = False

    def document(self) -> Document:
        """What a revision keeps of it."""
        document = to_document(self.record)
        return document | {"binned": True} if self.binned else document

    @classmethod
    def from_document(cls, document: Document) -> State:
        """Read what `document` made; raises InvalidValue."""
        plain = dict(document)
        binned = plain.pop("binned", False) is True
        return cls(from_document(plain), binned)


@dataclass(frozen=True, slots=True)
class Followed:
    """A customer's entry number and alias."""

    number: int
    alias: str


_about = entry.alias("about")
_INSERTS = {name: insert(table) for name, table in RECORD_TABLES.items()}
_UPDATES = {
    name: update(table).where(table.c.number == bindparam("which"))
    for name, table in RECORD_TABLES.items()
}
_DELETES = {
    name: delete(table).where(table.c.number == bindparam("which"))
    for name, table in RECORD_TABLES.items()
}
_INSERT_ENTRY, _INSERT_PASSAGE = insert(entry), insert(passage)
_INSERT_TERMS = insert(record_term)
_UPDATE_ENTRY = update(entry).where(entry.c.number == bindparam("which"))
_UPDATE_PASSAGE = update(passage).where(passage.c.number == bindparam("which"))
_SET_ASIDE = update(entry).where(entry.c.number == bindparam("which")).values(binned=1)
_DELETE_ENTRY = delete(entry).where(entry.c.number == bindparam("which"))
_DELETE_PASSAGE = delete(passage).where(passage.c.number == bindparam("which"))
_DELETE_TERMS = delete(record_term).where(record_term.c.number == bindparam("which"))
_LAST_NUMBER = select(func.coalesce(func.max(entry.c.number), 0))
_FIND = select(entry.c.number, entry.c.kind).where(entry.c.id == bindparam("id"))
_KNOWN_IDS = select(entry.c.id).where(entry.c.id.in_(bindparam("ids", expanding=True)))
_ABOUT = select(entry.c.id).where(entry.c.number.in_(passages.OF_CUSTOMER))
_CUSTOMERS = (
    select(entry.c.id, entry.c.number, passage.c.alias)
    .join(passage, passage.c.number == entry.c.number)
    .where(entry.c.kind == "customer", entry.c.id.in_(bindparam("ids", expanding=True)))
)
_TERMS = select(
    record_term.c.number, record_term.c.role, record_term.c.term, record_term.c.value
).order_by(record_term.c.number, record_term.c.role, record_term.c.place)


def _selecting(kind: str) -> Select[Any]:
    table = RECORD_TABLES[kind]
    columns: list[ColumnElement[Any]] = [
        _about.c.id.label("customer") if name == "customer" else table.c[name]
        for name, _ in COLUMNS[kind]
    ]
    joined = entry.join(table, table.c.number == entry.c.number).join(
        passage, passage.c.number == entry.c.number
    )
    if "customer" in table.c:
        joined = joined.outerjoin(_about, _about.c.number == table.c.customer)
    texts = [column for column in passage.c if column.name not in {"number", "terms"}]
    selected = select(*entry.c, *columns, *texts).select_from(joined)
    if kind in NOTE_KINDS:
        return selected
    # The same rows, said so that the small index leads and 100,000 contacts are not walked past.
    return selected.where(entry.c.kind == literal_column(f"'{kind}'"), text(f"({ASIDE})"))


_SELECTS = {kind: _selecting(kind) for kind in RECORD_TABLES}


def read(
    connection: Connection,
    kind: str,
    *where: ColumnElement[bool],
    values: Mapping[str, Any] | None = None,
    order: Sequence[ColumnElement[Any]] = (entry.c.number,),
) -> tuple[State, ...]:
    """Every record of a kind that fits conditions on `entry` and its own table.

    `values` fill the conditions' bound parameters. What lies in the bin is among them.
    """
    statement = _SELECTS[kind].where(*where).order_by(*order)
    rows = connection.execute(statement, dict(values or {})).all()
    lists = _lists(connection, [row.number for row in rows])
    return tuple(
        State(_record(kind, row, lists.get(row.number, {})), bool(row.binned)) for row in rows
    )


def find(connection: Connection, record: str) -> tuple[int, State] | None:
    """A record's number and state by its id, or None where it is not there."""
    found = connection.execute(_FIND, {"id": record}).one_or_none()
    if found is None:
        return None
    (state,) = read(
        connection, found.kind, entry.c.number == bindparam("one"), values={"one": found.number}
    )
    return found.number, state


def customers(connection: Connection, ids: Collection[str]) -> dict[str, Followed]:
    """Number and alias of those ids that are customers."""
    if not ids:
        return {}
    rows = connection.execute(_CUSTOMERS, {"ids": list(ids)})
    return {row.id: Followed(row.number, row.alias) for row in rows}


def known_ids(connection: Connection, ids: Sequence[str]) -> set[str]:
    """Those of the ids that are kept already."""
    return set(connection.execute(_KNOWN_IDS, {"ids": list(ids)}).scalars())


def about_customer(connection: Connection, customer: int) -> tuple[str, ...]:
    """Ids of the contacts and check-ins about a customer's entry number."""
    return tuple(connection.execute(_ABOUT, {"customer": customer}).scalars())


def insert_all(connection: Connection, states: Sequence[State], label: Label) -> None:
    """Put new records in; a customer may come before, in the same call or an earlier one."""
    number = connection.execute(_LAST_NUMBER).scalar_one()
    followed = customers(connection, {c for s in states if (c := _customer_of(s.record))})
    entries, texts = [], []
    terms: list[dict[str, Any]] = []
    own = defaultdict(list)
    for state in states:
        number += 1
        record = state.record
        if isinstance(record, Customer):
            followed[record.id] = Followed(number, record.alias)
        about = followed.get(_customer_of(record) or "")
        entries.append(_entry_row(state) | {"number": number})
        own[record.kind].append(_own_row(record, about) | {"number": number})
        texts.append(passages.passage_row(record, number, about.alias if about else None, label))
        terms += to_terms(record, number)
    connection.execute(_INSERT_ENTRY, entries)
    for kind, rows in own.items():
        connection.execute(_INSERTS[kind], rows)
    connection.execute(_INSERT_PASSAGE, texts)
    if terms:
        connection.execute(_INSERT_TERMS, terms)
    for state in states:
        if isinstance(state.record, Term):
            passages.rename_word(connection, None, state.record)


def replace(connection: Connection, number: int, before: State, after: State, label: Label) -> None:
    """Give record `number` another state."""
    record, which = after.record, {"which": number}
    connection.execute(_UPDATE_ENTRY, [_entry_row(after) | which])
    if record == before.record:
        return
    about = customers(connection, {c for c in [_customer_of(record)] if c})
    followed = about.get(_customer_of(record) or "")
    connection.execute(_UPDATES[record.kind], [_own_row(record, followed) | which])
    text = passages.passage_row(record, number, followed.alias if followed else None, label)
    del text["number"]
    connection.execute(_UPDATE_PASSAGE, [text | which])
    connection.execute(_DELETE_TERMS, [which])
    if terms := list(to_terms(record, number)):
        connection.execute(_INSERT_TERMS, terms)
    if isinstance(record, Customer) and isinstance(before.record, Customer):
        if record.alias != before.record.alias:
            passages.rename_customer(connection, number, record.alias)
    elif isinstance(record, Term) and isinstance(before.record, Term):
        passages.rename_word(connection, before.record, record)


def set_aside(connection: Connection, numbers: Sequence[int]) -> None:
    """Let records hold no place, such as a day, until they are given another state."""
    if numbers:
        connection.execute(_SET_ASIDE, [{"which": number} for number in numbers])


def remove_all(connection: Connection, held: Iterable[tuple[int, State]]) -> None:
    """Take records out of every table but the history."""
    by_kind = defaultdict(list)
    for number, state in held:
        by_kind[state.record.kind].append({"which": number})
        if isinstance(state.record, Term):
            passages.rename_word(connection, state.record, None)
    for kind, rows in by_kind.items():
        for statement in (_DELETE_TERMS, _DELETE_PASSAGE, _DELETES[kind], _DELETE_ENTRY):
            connection.execute(statement, rows)


def _lists(
    connection: Connection, numbers: Sequence[int]
) -> dict[int, dict[str, list[tuple[str, int | None]]]]:
    """Chosen words by record and role, in their order."""
    found: dict[int, dict[str, list[tuple[str, int | None]]]] = {}
    for start in range(0, len(numbers), 500):
        some = record_term.c.number.in_(numbers[start : start + 500])
        for row in connection.execute(_TERMS.where(some)):
            found.setdefault(row.number, {}).setdefault(row.role, []).append((row.term, row.value))
    return found


def _entry_row(state: State) -> dict[str, Any]:
    record = state.record
    return {
        "id": record.id,
        "kind": record.kind,
        "day": record.day.isoformat(),
        "occurred": int(record.when.instant.timestamp()),
        "zone": record.when.zone,
        "offset": record.when.offset,
        "precision": record.when.precision,
        "written": _seconds(record.written),
        "edited": _seconds(record.edited),
        "binned": int(state.binned),
    }


def _own_row(record: Record, about: Followed | None) -> dict[str, Any]:
    row = to_columns(record)
    if "customer" in row:
        row["customer"] = about.number if about else None
    return row


def _customer_of(record: Record) -> str | None:
    found: str | None = getattr(record, "customer", None)
    return found


def _record(kind: str, row: Row[Any], lists: Mapping[str, Any]) -> Record:
    moment = datetime.fromtimestamp(row.occurred, UTC)
    header = {
        "id": row.id,
        "day": date.fromisoformat(row.day),
        "when": When(moment, row.zone, row.offset, row.precision),
        "written": _instant(row.written),
        "edited": _instant(row.edited),
    }
    values = dict(row._mapping)  # noqa: SLF001 - SQLAlchemy's public name for it
    return to_record(kind, header, values, lists)


def _seconds(moment: datetime | None) -> int | None:
    return None if moment is None else int(moment.timestamp())


def _instant(seconds: int | None) -> datetime | None:
    return None if seconds is None else datetime.fromtimestamp(seconds, UTC)
