"""The JSON schema of the portable format, made of the model's own fields.

`python -m journal_app.exchange.schema` prints it; a test holds the committed one to it, so that a
new field is never carried without being documented.
"""

from __future__ import annotations

import json
import sys
from typing import Any

from journal_app.exchange.portable import FORMAT, SEALED, VERSION, WHOLE
from journal_app.model.fields import Kind, Spec
from journal_app.model.instant import PRECISIONS
from journal_app.model.record import Record
from journal_app.model.shape import RECORD_TYPES, groups_of, leaves

NAME = f"exchange/portable-{VERSION}.schema.json"
_INSTANT = {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{8}Z$"}
_HASH = {"type": "string", "pattern": "^[0-9a-f]{64}$"}
_ID = {"type": "string", "pattern": "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"}
_TEXT = {"type": "string"}


def schema() -> dict[str, Any]:
    """The schema as plain values."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Portable export of an Aftershift journal",
        "description": "How the lines are laid out and how the chain is made stands in "
        "journal_app/exchange/portable.py and journal_app/exchange/verify_journal.py.",
        **_object(
            {
                "format": {"const": FORMAT},
                "version": {"const": VERSION},
                "shape": {"enum": [WHOLE, SEALED]},
                "program": _TEXT,
                "made": _INSTANT,
                "revisions": {"type": "array", "items": {"$ref": "#/$defs/revision"}},
                "crossings": {"type": "array", "items": {"$ref": "#/$defs/crossing"}},
                "drafts": {"type": "array", "items": {"$ref": "#/$defs/draft"}},
                "head": _object({"sequence": _whole(0), "chain": _HASH}),
                "sha256": _HASH,
            }
        ),
        "$defs": _definitions(),
    }


def _definitions() -> dict[str, Any]:
    records = {f"record_{kind}": _record(cls) for kind, cls in RECORD_TYPES.items()}
    shown = {
        "type": "object",
        "additionalProperties": {
            "type": "array",
            "prefixItems": [{"type": "string", "pattern": "^[0-9a-f]{32}$"}, {}],
            "minItems": 2,
            "maxItems": 2,
        },
    }
    revision = _object(
        {
            "sequence": _whole(1),
            "record": _TEXT,
            "operation": _TEXT,
            "at": _INSTANT,
            "chain": _HASH,
        },
        {
            "kind": _TEXT,
            "device": _TEXT,
            "seed": _HASH,
            "body": {"oneOf": [{"$ref": f"#/$defs/{name}"} for name in records]},
            "commitments": {"type": "string", "pattern": "^([0-9a-f]{64})*$"},
            "shown": shown,
        },
    )
    crossing = _object(
        {"line": _ID, "note": _ID, "value": {"type": "integer"}, "quiet": {"type": "boolean"}}
    )
    draft = _object({"slot": _TEXT, "at": _INSTANT, "text": _TEXT})
    return records | {"revision": revision, "crossing": crossing, "draft": draft}


def _record(cls: type[Record]) -> dict[str, Any]:
    when = _object(
        {
            "at": _INSTANT,
            "zone": _TEXT,
            "offset": {"type": "integer"},
            "precision": {"enum": list(PRECISIONS)},
        }
    )
    own: dict[str, Any] = {"written": _INSTANT, "edited": _INSTANT, "binned": {"const": True}}
    grouped: dict[str, dict[str, Any]] = {name: {} for name in groups_of(cls)}
    for leaf in leaves(cls):
        target = own if len(leaf.path) == 1 else grouped[leaf.path[0]]
        target[leaf.path[-1]] = _field(leaf.spec)
    own |= {name: _object({}, inner) | {"minProperties": 1} for name, inner in grouped.items()}
    header = {"kind": {"const": cls.kind}, "id": _ID, "day": _date(), "when": when}
    return _object(header, own)


def _field(spec: Spec) -> dict[str, Any]:
    key: dict[str, Any] = _TEXT | {"description": f"a key of the list {spec.vocabulary}"}
    rated = {"type": ["integer", "null"], "minimum": spec.low, "maximum": spec.high}
    return {
        Kind.TEXT: _TEXT | {"minLength": 1, "maxLength": spec.limit},
        Kind.LINE: _TEXT | {"minLength": 1, "maxLength": spec.limit},
        Kind.WHOLE: _whole(spec.low) | {"maximum": spec.high},
        Kind.FLAG: {"type": "boolean"},
        Kind.DATE: _date(),
        Kind.CHOICE: key,
        Kind.CHOICES: {"type": "array", "items": key, "minItems": 1},
        Kind.RATED: {
            "type": "array",
            "items": {"type": "array", "prefixItems": [key, rated], "minItems": 2, "maxItems": 2},
            "minItems": 1,
        },
        Kind.REFERENCE: _ID,
        Kind.REFERENCES: {"type": "array", "items": _ID, "minItems": 1},
        Kind.INSTANT: _INSTANT,
    }[spec.kind]


def _object(required: dict[str, Any], optional: dict[str, Any] | None = None) -> dict[str, Any]:
    found: dict[str, Any] = {"type": "object", "properties": required | (optional or {})}
    if required:
        found["required"] = sorted(required)
    return found | {"additionalProperties": False}


def _whole(low: int) -> dict[str, Any]:
    return {"type": "integer", "minimum": low}


def _date() -> dict[str, Any]:
    return {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}


def spelled() -> str:
    """The schema as the committed file has it."""
    return json.dumps(schema(), indent=1, sort_keys=True) + "\n"


if __name__ == "__main__":
    sys.stdout.write(spelled())
