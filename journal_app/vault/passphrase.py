"""Passphrases: the bytes a typed one stands for, and how long it would stand.

The estimate runs on this machine alone. Whether a quick one is wanted all the same is for the
caller to ask.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import Enum

from journal_app.errors import InvalidValue
from journal_app.vault.word_list import guesses_as_phrase

FLOOR_GUESSES = 1e12
"""Below this a passphrase is taken only with the owner's word."""

_MACHINE_FREE_GUESSES = 1e8
_JUDGED_CHARACTERS = 72
_OWN_WORDS = ("aftershift", "journal")


class Level(Enum):
    """How long a passphrase would stand; the value is the sentence that says so."""

    QUICK = "Quick to guess. Add a word or two."
    PERSON = "Would stop a person you know, not a machine."
    STRONG = "Strong."


@dataclass(frozen=True)
class Strength:
    """Guesses a machine that knows people's habits would need."""

    guesses: float

    @property
    def level(self) -> Level:
        """Which of the three sentences holds."""
        if self.reaches_floor:
            return Level.STRONG
        return Level.PERSON if self.guesses >= _MACHINE_FREE_GUESSES else Level.QUICK

    @property
    def reaches_floor(self) -> bool:
        """Whether it is taken without asking again."""
        return self.guesses >= FLOOR_GUESSES


def passphrase_bytes(passphrase: str) -> bytes:
    """What a passphrase is stretched from: its NFKC form, so that keyboards may differ.

    A lone surrogate, which some terminals produce, keeps its own bytes.

    Raises:
        InvalidValue: it is empty.
    """
    if not passphrase:
        raise InvalidValue(field="passphrase", message="The passphrase is empty.")
    return unicodedata.normalize("NFKC", passphrase).encode("utf-8", "surrogatepass")


def measure_strength(passphrase: str) -> Strength:
    """Estimate the guesses `passphrase` would stand; only its first 72 characters are judged.

    Takes a few milliseconds, the first call about 50 more.
    """
    judged = unicodedata.normalize("NFKC", passphrase)[:_JUDGED_CHARACTERS]
    if not judged:
        return Strength(0.0)
    from zxcvbn import zxcvbn  # not before the first paint

    estimate = zxcvbn(judged, user_inputs=list(_OWN_WORDS))
    return Strength(max(float(estimate["guesses"]), guesses_as_phrase(judged)))
