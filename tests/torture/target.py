"""What a fuzzed reader is: where it begins, and one try that may end well or in our own words."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Protocol


class Target(Protocol):
    """One reader of foreign bytes.

    `try_one` returns where the bytes were read or refused with an error of the journal's tree, and
    raises anything else: an exception nobody expects, or AssertionError where a file changed.
    """

    @property
    def seeds(self) -> Sequence[bytes]:
        """Where it begins: whole, and in order."""

    def try_one(self, content: bytes) -> None:
        """Hand the bytes to the reader."""

    def close(self) -> None:
        """Close what was opened for it."""


Maker = Callable[[Path], Target]
"""Makes a target that keeps its files in a folder."""


def changed(seeds: Sequence[bytes], count: int, chance: random.Random) -> Iterator[bytes]:
    """So many neighbours of the seeds: bits, pieces lost, doubled, moved and exchanged."""
    for _ in range(count):
        content = bytearray(chance.choice(seeds))
        for _ in range(chance.randint(1, 4)):
            _change(content, chance, chance.choice(seeds))
        yield bytes(content)


def _change(content: bytearray, chance: random.Random, other: bytes) -> None:
    start = chance.randint(0, len(content))
    end = min(len(content), start + chance.choice((1, 2, 8, 64, 512)))
    how = chance.randrange(6)
    if how == 0 and start < len(content):
        content[start] ^= 1 << chance.randrange(8)
    elif how == 1:
        del content[start:end]
    elif how == 2:
        content[start:start] = content[start:end]
    elif how == 3:
        content[start:start] = chance.randbytes(chance.choice((1, 4, 20)))
    elif how == 4:
        place = chance.randint(0, len(other))
        content[start:end] = other[place : place + end - start]
    else:
        content[start:end] = chance.choice(
            (b"0", b"-1", b"9" * 20, b"null", b"[]", b"{}", b'"', b"")
        )
