"""What a copy says of itself: whose it is, where its history ends, what its members hash to.

Canonical JSON with one spelling. It is not secret and holds no word of the worker's. Nothing in it
is believed before the database itself was asked.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from journal_app.errors import NewerFormat
from journal_app.model.canonical import canonical, read_instant, write_instant

HEADER, DATABASE, MANIFEST = "vault.json", "journal.db", "manifest.json"
FORMAT, VERSION = "aftershift-backup", 1
LONGEST_MANIFEST = 4 * 1024
_LONGEST_WORD = 40
_LARGEST = 1 << 53


@dataclass(frozen=True, slots=True)
class Facts:
    """Whose copy it is, and what the journal was when it was made.

    `vault` is 32 hex digits; `sequence` and `chain` (64 hex digits) are the head; `records` is how
    many there were, with those in the bin; `schema` the layout; `made` an instant; `program` the
    version that made it; `reason` a word.
    """

    vault: str
    sequence: int
    chain: str
    records: int
    schema: int
    made: datetime
    program: str
    reason: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """The facts, and SHA-256 of header and database in hex."""

    facts: Facts
    header: str
    database: str

    def encode(self) -> bytes:
        """The bytes of the member."""
        document = asdict(self.facts) | {
            "format": FORMAT,
            "v": VERSION,
            "made": write_instant(self.facts.made),
            "sha256": {HEADER: self.header, DATABASE: self.database},
        }
        return canonical(document).encode() + b"\n"

    @classmethod
    def decode(cls, raw: bytes) -> Manifest:
        """Read what `encode` wrote.

        Raises:
            NewerFormat: a later version wrote it.
            ValueError: it is anything else.
        """
        document = _object(raw)
        if document.get("format") != FORMAT:
            raise ValueError("no manifest")
        version = document.get("v")
        if type(version) is int and version > VERSION:
            raise NewerFormat
        sums = document.get("sha256")
        if not isinstance(sums, dict):
            raise ValueError("no sums")
        facts = Facts(
            vault=_hex(document, "vault", 16),
            sequence=_number(document, "sequence"),
            chain=_hex(document, "chain", 32),
            records=_number(document, "records"),
            schema=_number(document, "schema"),
            made=read_instant(_word(document, "made")),
            program=_word(document, "program"),
            reason=_word(document, "reason"),
        )
        manifest = cls(facts, _hex(sums, HEADER, 32), _hex(sums, DATABASE, 32))
        if manifest.encode() != raw:
            raise ValueError("another spelling")
        return manifest


def _object(raw: bytes) -> Mapping[str, Any]:
    try:
        document = json.loads(raw)
    except RecursionError:
        raise ValueError("too deep") from None
    if not isinstance(document, dict):
        raise ValueError("no object")
    return document


def _number(document: Mapping[str, Any], name: str) -> int:
    value = document.get(name)
    if type(value) is not int or not 0 <= value < _LARGEST:
        raise ValueError(name)
    return value


def _word(document: Mapping[str, Any], name: str) -> str:
    value = document.get(name)
    if not isinstance(value, str) or not value.isascii() or not value.isprintable():
        raise ValueError(name)
    if not 0 < len(value) <= _LONGEST_WORD:
        raise ValueError(name)
    return value


def _hex(document: Mapping[str, Any], name: str, length: int) -> str:
    value = document.get(name)
    if not isinstance(value, str) or len(value) != 2 * length:
        raise ValueError(name)
    if bytes.fromhex(value).hex() != value:
        raise ValueError(name)
    return value
