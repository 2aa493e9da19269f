"""Texts as they may be printed: without what steers a reader's machine or hides on a page.

Knows no format: each renderer escapes for itself.
"""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise

_LINE_ENDS = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_DIRECTING = "\u202a-\u202e\u2066-\u2069"  # these turn what follows around
_HIDDEN = "\U000e0000-\U000e0fff\ufeff\ufff9-\ufffb"  # tags and notes no page shows
_STEERING = re.compile(f"[\x00-\x08\x0e-\x1f\x7f-\x9f{_DIRECTING}{_HIDDEN}]")
_SURROGATES = re.compile("[\ud800-\udfff]")
_NO_CHARACTERS = re.compile(
    "[\ufdd0-\ufdef"
    + "".join(f"{chr(n | 0xFFFE)}{chr(n | 0xFFFF)}" for n in range(0, 0x110000, 0x10000))
    + "]"
)
_BREAK = "\u200b"
_JOINED = "\u200d"  # a joiner holds the letters on both sides of it together
_FIRST_STRONG = ("L", "R", "AL")


def clean(text: str) -> str:
    """`text` with line ends as LF, without control, directing and hidden characters.

    A lone surrogate and a code point that is no character become U+FFFD.
    """
    text = _STEERING.sub("", _LINE_ENDS.sub("\n", text))
    return _NO_CHARACTERS.sub("\ufffd", _SURROGATES.sub("\ufffd", text))


def line(text: str) -> str:
    """`text` cleaned, on one line."""
    return " ".join(clean(text).split())


def breakable(text: str, limit: int) -> str:
    """`text` with places to break (U+200B) in words of more than `limit` characters."""
    return re.sub(rf"\S{{{limit + 1},}}", _with_breaks, text)


def _with_breaks(found: re.Match[str]) -> str:
    word = found.group()
    parts = [word[0]]
    for before, letter in pairwise(word):
        holds = _JOINED in (before, letter) or unicodedata.category(letter)[0] == "M"
        parts.append(letter if holds else _BREAK + letter)
    return "".join(parts)


def runs_right_to_left(text: str) -> bool:
    """Whether its first letter with a direction runs from right to left (UAX 9, rule P2)."""
    for letter in text:
        direction = unicodedata.bidirectional(letter)
        if direction in _FIRST_STRONG:
            return direction != "L"
    return False


def paragraphs(text: str) -> list[str]:
    """The parts of a cleaned text between its empty lines, none of them blank."""
    return [part.strip("\n") for part in re.split(r"\n[ \t]*\n", text) if part.strip()]
