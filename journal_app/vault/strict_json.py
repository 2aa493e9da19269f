"""JSON with one spelling for one value, and a reader that takes no other.

Keys sorted, no blanks, ASCII, whole numbers, one newline at the end. Because the reader demands
exactly what the writer would have written, every changed byte shows. Nothing here knows what the
values mean.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import NoReturn

Json = object
"""A value as JSON has it: a dictionary, list, text, whole number, truth value or None."""


class Malformed(ValueError):
    """The text is not canonical JSON, or a value is missing, superfluous or of another type."""


def canonical(value: Json) -> bytes:
    """The one spelling of `value`."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=True).encode()


def read_object(raw: bytes, *, limit: int) -> dict[str, Json]:
    """Read the canonical JSON object in `raw`, at most `limit` bytes long.

    Raises:
        Malformed: anything else, however deep, long or odd.
    """
    if len(raw) > limit:
        raise Malformed("too long")
    try:
        value = json.loads(
            raw.decode("ascii"),
            object_pairs_hook=_without_duplicates,
            parse_constant=_refuse,
            parse_float=_refuse,
        )
    except (ValueError, RecursionError) as error:
        raise Malformed("not the JSON that is written here") from error
    if not isinstance(value, dict) or canonical(value) + b"\n" != raw:
        raise Malformed("not the spelling that is written here")
    return value


class Fields:
    """Takes the members of an object one by one, each of a known type, until none is left."""

    def __init__(self, value: Json) -> None:
        if not isinstance(value, dict):
            raise Malformed("not an object")
        self._rest: dict[str, Json] = dict(value)

    def text(self, name: str) -> str:
        """Take a text."""
        value = self._take(name)
        if not isinstance(value, str):
            raise Malformed(name)
        return value

    def number(self, name: str) -> int:
        """Take a whole number; a truth value is none."""
        value = self._take(name)
        if type(value) is not int:
            raise Malformed(name)
        return value

    def octets(self, name: str, length: int) -> bytes:
        """Take `length` bytes written as lower-case hex digits."""
        text = self.text(name)
        try:
            value = bytes.fromhex(text)
        except ValueError:
            raise Malformed(name) from None
        if value.hex() != text or len(value) != length:
            raise Malformed(name)
        return value

    def fields(self, name: str) -> Fields:
        """Take an object."""
        return Fields(self._take(name))

    def items(self, name: str) -> list[Json]:
        """Take a list."""
        value = self._take(name)
        if not isinstance(value, list):
            raise Malformed(name)
        return value

    def end(self) -> None:
        """Refuse what nobody asked for."""
        if self._rest:
            raise Malformed("superfluous")

    def _take(self, name: str) -> Json:
        if name not in self._rest:
            raise Malformed(name)
        return self._rest.pop(name)


def _without_duplicates(pairs: list[tuple[str, Json]]) -> Mapping[str, Json]:
    value = dict(pairs)
    if len(value) != len(pairs):
        raise Malformed("a key stands twice")
    return value


def _refuse(text: str) -> NoReturn:
    raise Malformed(text)
