"""The canonical JSON of a record: what the history chains, the export holds and undo restores.

Filled fields only, keys sorted, no spaces, UTF-8 unescaped; dates and instants in ISO 8601,
instants to the second with a `Z`; choices as lists of keys; rated choices as lists of pairs. Two
equal records have the same bytes.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any

from journal_app.errors import InvalidValue
from journal_app.model.fields import Kind, is_absent
from journal_app.model.instant import When
from journal_app.model.record import Record
from journal_app.model.shape import RECORD_TYPES, Leaf, assemble, leaves

Document = dict[str, Any]
_PLAIN_LISTS = frozenset({Kind.CHOICES, Kind.REFERENCES})


def to_document(record: Record) -> Document:
    """The record as nested plain values, absent fields left out."""
    document: Document = {
        "kind": record.kind,
        "id": record.id,
        "day": record.day.isoformat(),
        "when": _when_document(record.when),
    }
    for name in ("written", "edited"):
        moment = getattr(record, name)
        if moment is not None:
            document[name] = write_instant(moment)
    for leaf in leaves(type(record)):
        value = leaf.get(record)
        if is_absent(value):
            continue
        target = document
        for group in leaf.path[:-1]:
            target = target.setdefault(group, {})
        target[leaf.path[-1]] = _plain(leaf, value)
    return document


def to_json(record: Record) -> str:
    """The canonical text of a record."""
    return canonical(to_document(record))


def canonical(document: Mapping[str, Any]) -> str:
    """Any plain document as canonical JSON text."""
    return json.dumps(document, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def from_json(text: str) -> Record:
    """Read what `to_json` wrote.

    Raises:
        InvalidValue: it is not the JSON of a record.
    """
    try:
        document = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise InvalidValue(field="record", message="This is not a record.") from error
    return from_document(document)


def from_document(document: Any) -> Record:
    """Read what `to_document` made; fields unknown here are refused, words unknown here are kept.

    Raises:
        InvalidValue: it is not the document of a record.
    """
    if not isinstance(document, dict) or str(document.get("kind")) not in RECORD_TYPES:
        raise InvalidValue(field="kind", message="This is not a kind of record known here.")
    cls = RECORD_TYPES[str(document["kind"])]
    rest = {key: value for key, value in document.items() if key != "kind"}
    try:
        header: dict[str, Any] = {
            "id": rest.pop("id"),
            "day": date.fromisoformat(rest.pop("day")),
            "when": _read_when(rest.pop("when")),
        }
        for name in ("written", "edited"):
            if name in rest:
                header[name] = read_instant(rest.pop(name))
        values = {leaf.path: _take(leaf, rest) for leaf in leaves(cls)}
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise InvalidValue(field="record", message="This record is not complete.") from error
    unknown = [key for key, value in rest.items() if value != {}]
    if unknown:
        raise InvalidValue(field=unknown[0], message="This field is not known here.")
    return assemble(cls, header, values)


def write_instant(moment: datetime) -> str:
    """An aware instant as ISO 8601 in UTC, to the second."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def read_instant(text: str) -> datetime:
    """Read what `write_instant` wrote; raises ValueError."""
    return datetime.strptime(text, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)


def _when_document(when: When) -> Document:
    return {
        "at": write_instant(when.instant),
        "zone": when.zone,
        "offset": when.offset,
        "precision": when.precision,
    }


def _read_when(document: Mapping[str, Any]) -> When:
    return When(
        instant=read_instant(document["at"]),
        zone=document["zone"],
        offset=document["offset"],
        precision=document["precision"],
    )


def _plain(leaf: Leaf, value: Any) -> Any:
    if leaf.spec.kind is Kind.DATE:
        return value.isoformat()
    if leaf.spec.kind is Kind.INSTANT:
        return write_instant(value)
    if leaf.spec.kind in _PLAIN_LISTS:
        return list(value)
    return [list(pair) for pair in value] if leaf.spec.kind is Kind.RATED else value


def _take(leaf: Leaf, rest: Document) -> Any:
    holder = rest
    for group in leaf.path[:-1]:
        holder = holder.get(group, {})
    if leaf.path[-1] not in holder:
        return leaf.empty
    value = holder.pop(leaf.path[-1])
    if leaf.spec.kind is Kind.DATE:
        return date.fromisoformat(value)
    if leaf.spec.kind is Kind.INSTANT:
        return read_instant(value)
    if leaf.spec.kind in _PLAIN_LISTS:
        return tuple(value)
    if leaf.spec.kind is Kind.RATED:
        return tuple((key, rating) for key, rating in value)
    return value
