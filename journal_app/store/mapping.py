"""Records to columns and back, by walking the shape of a type once; no code for any one record.

A field is a column, long text a column of `passage`, a list rows of `record_term`. Followed
customers stay ids here; `records.py` exchanges them for entry numbers.
"""

from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from typing import Any

from journal_app.model.fields import LISTED, Kind
from journal_app.model.record import Record
from journal_app.model.shape import RECORD_TYPES, Leaf, assemble, leaves
from journal_app.store.tables import PASSAGE_OF

Named = list[tuple[str, Leaf]]
_DECODERS: dict[Kind, Callable[[Any], Any]] = {Kind.FLAG: bool, Kind.DATE: date.fromisoformat}
_DECODERS |= {Kind.INSTANT: datetime.fromisoformat}

COLUMNS: dict[str, Named] = {}
TEXTS: dict[str, Named] = {}
LISTS: dict[str, Named] = {}
for _kind, _cls in RECORD_TYPES.items():
    COLUMNS[_kind], TEXTS[_kind], LISTS[_kind] = [], [], []
    for _leaf in leaves(_cls):
        if _leaf.spec.kind in LISTED:
            LISTS[_kind].append((_leaf.column, _leaf))
        elif _leaf.spec.kind is Kind.TEXT or _leaf.column == "alias":
            TEXTS[_kind].append((PASSAGE_OF.get(_leaf.column, _leaf.column), _leaf))
        else:
            COLUMNS[_kind].append((_leaf.column, _leaf))


def to_columns(record: Record) -> dict[str, Any]:
    """The row of the record's own table, without its number."""
    pairs = ((name, leaf.get(record)) for name, leaf in COLUMNS[record.kind])
    return {n: v.isoformat() if isinstance(v, date) else v if v != "" else None for n, v in pairs}


def to_terms(record: Record, number: int) -> Iterable[dict[str, Any]]:
    """The rows of `record_term`."""
    for role, leaf in LISTS[record.kind]:
        for place, item in enumerate(leaf.get(record)):
            term, value = item if leaf.spec.kind is Kind.RATED else (item, place)
            yield {"number": number, "role": role, "term": term, "value": value, "place": place}


def to_record(
    kind: str, header: Mapping[str, Any], row: Mapping[str, Any], lists: Mapping[str, Any]
) -> Record:
    """Build a record from its header, its row with its passage, and (term, value) by role."""
    values: dict[tuple[str, ...], Any] = {}
    for name, leaf in COLUMNS[kind] + TEXTS[kind]:
        decode = _DECODERS.get(leaf.spec.kind)
        held = row[name]
        values[leaf.path] = leaf.empty if held is None else decode(held) if decode else held
    for role, leaf in LISTS[kind]:
        pairs = lists.get(role, ())
        values[leaf.path] = tuple(p if leaf.spec.kind is Kind.RATED else p[0] for p in pairs)
    return assemble(RECORD_TYPES[kind], header, values)
