"""How the history is sealed: commitments to fields, leaves of changes, the chain over them.

A change's fields are committed to one by one: salt = HMAC-SHA256(seed, field)[:16], commitment =
SHA-256(salt, field, value), where `field` is the dotted path and `value` its canonical JSON.
leaf = SHA-256(sequence, record, operation, at, sorted commitments); chain = SHA-256(chain before,
leaf). SHA-256 over several parts means: each part after its length in eight bytes, big endian;
numbers as decimal text, `at` in ISO 8601. So a body can be dropped, or one field of it shown, and
the chain still verifies. It shows order and absence of change; neither truth nor dates.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any

FIRST_CHAIN = bytes(32)
"""The chain before the first change."""

SEED, SALT, DIGEST = 32, 16, 32
_SALT_LENGTH = SALT.to_bytes(8, "big")
_encode = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode


def commitments(document: Mapping[str, Any], seed: bytes) -> list[bytes]:
    """One 32-byte commitment for each filled field of a document, sorted."""
    return sorted(_sealed(name, value, _salt(name, seed)) for name, value in fields_of(document))


def fields_of(document: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """Dotted path and value of every filled field."""
    for name, value in document.items():
        if isinstance(value, dict):
            yield from ((f"{name}.{inner}", plain) for inner, plain in value.items())
        else:
            yield name, value


def is_unambiguous(document: Mapping[str, Any]) -> bool:
    """Whether no other document has the same fields: no dot in a name, no group that is empty."""
    return all(
        "." not in name and (not isinstance(value, dict) or _is_plain_group(value))
        for name, value in document.items()
    )


def salt_of(name: str, seed: bytes) -> bytes:
    """The 16 bytes that hide one field; they may be shown beside it without showing another."""
    return _salt(name, seed)


def commitment(name: str, value: Any, salt: bytes) -> bytes:
    """The commitment of one field that is shown with its salt."""
    return _sealed(name, value, salt)


def leaf(sequence: int, record: str, operation: str, moment: str, made: Iterable[bytes]) -> bytes:
    """One change as the chain takes it; `made` are its commitments, sorted."""
    parts = (str(sequence), record, operation, moment)
    return _digest(*(part.encode() for part in parts), *made)


def link(chain: bytes, sealed: bytes) -> bytes:
    """The chain after one more leaf."""
    return _digest(chain, sealed)


def _salt(name: str, seed: bytes) -> bytes:
    return hmac.digest(seed, _framed(name)[0], "sha256")[:SALT]


def _sealed(name: str, value: Any, salt: bytes) -> bytes:
    """`digest(salt, field, value)`, with what is the same for every record made once."""
    text = str(value) if type(value) is int else _encode(value)  # the encoder is slow with these
    return hashlib.sha256(_SALT_LENGTH + salt + _framed(name)[1] + _frame(text.encode())).digest()


@cache
def _framed(name: str) -> tuple[bytes, bytes]:
    field = name.encode()
    return field, _frame(field)


def _is_plain_group(group: Mapping[str, Any]) -> bool:
    return bool(group) and not any("." in name for name in group)


def _digest(*parts: bytes) -> bytes:
    return hashlib.sha256(b"".join([_frame(part) for part in parts])).digest()


def _frame(part: bytes) -> bytes:
    return len(part).to_bytes(8, "big") + part
