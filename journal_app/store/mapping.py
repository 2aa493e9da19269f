"""Records to columns and back, by walking the shape of a type once; no code for any one record.

A field is a column, long text a column of `passage`, a list rows of `record_term`. Followed
customers stay ids here; `records.py` exchanges them for entry numbers.
"""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any

from journal_app.model.fields import Kind
from journal_app.model.record import Record
from journal_app.model.shape import RECORD_TYPES, Leaf, assemble, leaves

Named = list[tuple[str, Leaf]]
_PASSAGES = {"minimum": "note"}  # every other long text has a passage of its own name
_DECODERS: dict[Kind, Callable[[Any], Any]] = {Kind.FLAG: bool, Kind.DATE: date.fromisoformat}

COLUMNS: dict[str, Named] = {}
TEXTS: dict[str, Named] = {}
LISTS: dict[str, Named] = {}
for _kind, _cls in RECORD_TYPES.items():
    COLUMNS[_kind], TEXTS[_kind], LISTS[_kind] = [], [], []
    for _leaf in leaves(_cls):
        if _leaf.spec.kind in {Kind.CHOICES, Kind.RATED}:
            LISTS[_kind].append((_leaf.column, _leaf))
        elif _leaf.spec.kind is Kind.TEXT or _leaf.column == "alias":
            TEXTS[_kind].append((_PASSAGES.get(_leaf.column, _leaf.column), _leaf))
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
        values[leaf.path] = (
            leaf.empty if row[name] is None else decode(row[name]) if decode else row[name]
        )
    for role, leaf in LISTS[kind]:
        pairs = lists.get(role, ())
        values[leaf.path] = tuple(p if leaf.spec.kind is Kind.RATED else p[0] for p in pairs)
    return assemble(RECORD_TYPES[kind], header, values)
