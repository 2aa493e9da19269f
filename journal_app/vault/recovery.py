"""The recovery key: 160 random bits, written so that a slip of the hand shows, and where.

Eight groups of five characters in Crockford's alphabet (no I, L, O, U). In each group four
characters carry 20 bits and the fifth checks them. The check is a sum over GF(32) with a different
weight for each place, plus the number of the group: one wrong character, two neighbours exchanged
or two groups exchanged never fit.
"""

from __future__ import annotations

import re
import secrets
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field

from journal_app.errors import RecoveryKeySlip

KEY_BYTES = 20
GROUPS = 8
GROUP_LENGTH = 5

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_VALUES = {character: value for value, character in enumerate(_ALPHABET)} | {"O": 0, "I": 1, "L": 1}
_WEIGHTS = (2, 4, 8, 16)
_FIELD_POLYNOMIAL = 0b100101
_SEPARATORS = re.compile(r"[\W_]+")


@dataclass(frozen=True)
class RecoveryKey:
    """A recovery key; its bytes show in no representation."""

    secret: bytes = field(repr=False)

    def __post_init__(self) -> None:
        if len(self.secret) != KEY_BYTES:
            raise ValueError(f"a recovery key has {KEY_BYTES} bytes")

    @classmethod
    def new(cls) -> RecoveryKey:
        """Draw a fresh key from the system's generator."""
        return cls(secrets.token_bytes(KEY_BYTES))

    @classmethod
    def parse(cls, typed: str) -> RecoveryKey:
        """Read a key as people type it: any case, any blanks and dashes, O for 0, I or L for 1.

        Raises:
            RecoveryKeySlip: a group does not fit; the first one that does not is named.
        """
        number = 0
        groups = _split(typed)
        for index in range(GROUPS):
            number = number << 20 | _read_group(groups[index] if index < len(groups) else "", index)
        if len(groups) > GROUPS:
            raise RecoveryKeySlip(group=GROUPS)
        return cls(number.to_bytes(KEY_BYTES, "big"))

    @property
    def groups(self) -> tuple[str, ...]:
        """The eight groups, as they are printed."""
        number = int.from_bytes(self.secret, "big")
        return tuple(
            _write_group(number >> 20 * (GROUPS - 1 - index) & 0xFFFFF, index)
            for index in range(GROUPS)
        )

    @property
    def text(self) -> str:
        """The groups in one line, with dashes."""
        return "-".join(self.groups)

    def ends_with(self, typed: str) -> bool:
        """Whether `typed` is the last group, read as kindly as the whole key is."""
        try:
            value = _read_group("".join(_pieces(typed)), GROUPS - 1)
        except RecoveryKeySlip:
            return False
        return value == int.from_bytes(self.secret, "big") & 0xFFFFF


def _pieces(typed: str) -> list[str]:
    plain = unicodedata.normalize("NFKC", typed).upper()
    return [piece for piece in _SEPARATORS.split(plain) if piece]


def _split(typed: str) -> list[str]:
    """The groups as typed; where blanks do not show eight, every five characters."""
    pieces = _pieces(typed)
    if len(pieces) == GROUPS:
        return pieces
    joined = "".join(pieces)
    return [joined[start : start + GROUP_LENGTH] for start in range(0, len(joined), GROUP_LENGTH)]


def _write_group(value: int, index: int) -> str:
    places = [value >> shift & 31 for shift in (15, 10, 5, 0)]
    return "".join(_ALPHABET[place] for place in (*places, _check(places, index)))


def _read_group(group: str, index: int) -> int:
    values = [_VALUES.get(character, -1) for character in group]
    fits = len(values) == GROUP_LENGTH and min(values) >= 0
    if not fits or values[-1] != _check(values[:-1], index):
        raise RecoveryKeySlip(group=index + 1)
    number = 0
    for value in values[:-1]:
        number = number << 5 | value
    return number


def _check(places: Sequence[int], index: int) -> int:
    total = index + 1
    for place, weight in zip(places, _WEIGHTS, strict=True):
        total ^= _multiply(place, weight)
    return total


def _multiply(one: int, other: int) -> int:
    """The product in GF(32), modulo x^5 + x^2 + 1."""
    product = 0
    while other:
        if other & 1:
            product ^= one
        one <<= 1
        if one & 32:
            one ^= _FIELD_POLYNOMIAL
        other >>= 1
    return product
