"""Aliases: what looks like an identity is refused, what looks like a real name is warned of."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from enum import Enum

_EMAIL = re.compile(r"\S+@\S+\.\w{2,}")
_DIGITS = re.compile(r"\d")
_PHONE = re.compile(r"\+?[\d\s()/.-]{7,20}")
_RECORD_NUMBER = re.compile(r"[A-Za-z]{0,4}[-/ ]?\d{5,}[A-Za-z]?")
_NAME_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|['’-])+")


class AliasProblem(Enum):
    """What an alias looks like. All but `FULL_NAME` are refused."""

    EMAIL = "email"
    PHONE = "phone"
    CARD = "card"
    RECORD_NUMBER = "record_number"
    FULL_NAME = "full_name"

    @property
    def refused(self) -> bool:
        """Whether the alias cannot be kept at all."""
        return self is not AliasProblem.FULL_NAME


def alias_problem(text: str) -> AliasProblem | None:
    """Tell what an alias looks like, or `None` where it is a letter or a nickname."""
    alias = unicodedata.normalize("NFKC", text).strip()
    if _EMAIL.search(alias):
        return AliasProblem.EMAIL
    digits = "".join(str(unicodedata.digit(d)) for d in _DIGITS.findall(alias))
    if 13 <= len(digits) <= 19 and _luhn(digits):
        return AliasProblem.CARD
    if len(digits) >= 7 and _PHONE.fullmatch(alias):
        return AliasProblem.PHONE
    if _RECORD_NUMBER.search(alias):
        return AliasProblem.RECORD_NUMBER
    words = alias.split()
    named = [word for word in words if _NAME_WORD.fullmatch(word) and word[0].isupper()]
    return AliasProblem.FULL_NAME if 2 <= len(words) <= 4 and len(named) == len(words) else None


def same_alias(one: str, other: str) -> bool:
    """Whether two aliases are the same to a reader: case, width and spaces aside."""
    return _folded(one) == _folded(other)


def as_read(alias: str) -> str:
    """What two aliases that are the same to a reader have in common."""
    return _folded(alias)


def free_letter(taken: Collection[str], wish: str = "") -> str:
    """A short alias nobody has: the first letter of the wish, or of the alphabet, then numbered."""
    folded = {_folded(alias) for alias in taken}
    first = next((c.upper() for c in wish if c.isalpha()), "")
    for letter in [first] if first else list("ABCDEFGHIJKLMNOPQRSTUVWXYZ"):
        if _folded(letter) not in folded:
            return letter
    stem = first or "A"
    number = next(n for n in range(2, len(folded) + 3) if _folded(f"{stem}{n}") not in folded)
    return f"{stem}{number}"


def _folded(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def _luhn(digits: str) -> bool:
    """The check digit rule of card numbers (ISO/IEC 7812-1, annex B)."""
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (2 if place % 2 else 1)
        total += value - 9 if value > 9 else value
    return total % 10 == 0
