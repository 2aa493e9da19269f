"""A text as comparisons see it, with the way back to where each character stood.

Width, accents and combining marks are taken off, invisible characters dropped, digits of any
script made ASCII, so that none of these hides a name or a number.
"""

from __future__ import annotations

import itertools
import unicodedata
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

_SPECIAL = {"ß": "ss", "ẞ": "SS", "ı": "i", "ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "’": "'"}
_SPECIAL |= dict.fromkeys("‐‑‒–—―−⁃﹣－", "-")
_INVISIBLE = frozenset(["Cf", "Mn", "Me", "Mc", "Cs"])


class _Table(dict[int, str]):
    """What each character becomes, worked out once a character."""

    def __missing__(self, code: int) -> str:
        found = self[code] = _folded(chr(code))
        return found


def _folded(character: str) -> str:
    if character in _SPECIAL:
        return _SPECIAL[character]
    if character in "\t\n\v\f\r":
        return character
    plain = unicodedata.normalize("NFKD", character)
    kept = []
    for part in plain:
        if unicodedata.category(part) in _INVISIBLE:
            continue
        number = unicodedata.decimal(part, None)
        if number is not None:
            kept.append(str(number))
        elif unicodedata.category(part) in {"Zs", "Zl", "Zp"}:
            kept.append(" ")
        else:
            kept.append(_SPECIAL.get(part, part))
    return "".join(kept)


_TABLE = _Table()


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text; `starts` are where characters of `source` begin in it, absent if the same."""

    source: str
    text: str
    starts: Sequence[int] | None

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The place in the source for one in the folded text; invisible neighbours go with it."""
        if self.starts is None:
            return start, end
        first = bisect_right(self.starts, start) - 1
        last = bisect_right(self.starts, end - 1) if end > start else first
        while first > 0 and self.starts[first - 1] == self.starts[first]:
            first -= 1
        while last < len(self.source) and _TABLE[ord(self.source[last])] == "":
            last += 1
        return first, last


def fold(text: str) -> Folded:
    """Fold a text; a megabyte takes a fraction of a second."""
    if text.isascii():
        return Folded(text, text, None)
    folded = text.translate(_TABLE)
    if len(folded) == len(text) and all(len(_TABLE[ord(c)]) == 1 for c in set(text)):
        return Folded(text, folded, None)
    lengths = (len(_TABLE[ord(c)]) for c in text)
    starts = list(itertools.accumulate(lengths, initial=0))
    return Folded(text, folded, starts)
