"""Headers as somebody else would write them: changed, with a digest that fits again."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator
from typing import Any

Members = dict[str, Any]


def spell(value: object) -> bytes:
    """Canonical JSON, written down a second time and apart from the program."""
    return json.dumps(value, sort_keys=True, separators=(",", ":")).encode()


def forge(raw: bytes, change: Callable[[Members], object]) -> bytes:
    """The header in `raw` after `change`, as damage-free as the digest can tell."""
    members: Members = json.loads(raw)
    change(members)
    members.pop("digest", None)
    members["digest"] = hashlib.sha256(spell(members)).hexdigest()
    return spell(members) + b"\n"


def leaves(value: object, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """The path of every text and number in `value`."""
    if isinstance(value, dict):
        for name, item in value.items():
            yield from leaves(item, (*path, name))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from leaves(item, (*path, index))
    else:
        yield path


def change_at(
    path: tuple[str | int, ...], change: Callable[[Any], object]
) -> Callable[[Any], None]:
    """A change of the one value at `path`."""

    def apply(members: Any) -> None:
        holder = members
        for step in path[:-1]:
            holder = holder[step]
        holder[path[-1]] = change(holder[path[-1]])

    return apply
