"""The long word list of the EFF, and phrases drawn from it.

7,776 words: five drawn at random are one of 2.8e19 phrases. Reads one file under
`resources/words/`; knows nothing of what a phrase is used for.
"""

from __future__ import annotations

import secrets
from functools import cache

from journal_app.paths import resource

SUGGESTED_WORDS = 5


@cache
def words() -> tuple[str, ...]:
    """All words, in the order of the file."""
    return tuple(resource("words/eff_large.txt").read_text(encoding="ascii").split())


def suggest_words(count: int = SUGGESTED_WORDS) -> str:
    """Draw `count` words with the system's generator, with a blank between them."""
    return " ".join(secrets.choice(words()) for _ in range(count))


def guesses_as_phrase(phrase: str) -> float:
    """Guesses to find `phrase` by drawing words as `suggest_words` does.

    0 for what cannot have been drawn: a word that is not in the list, fewer than five different
    ones (so that no row of one word passes for a drawn phrase).
    """
    different = set(phrase.lower().split())
    if len(different) < SUGGESTED_WORDS or not different <= _known():
        return 0.0
    return float(len(words())) ** len(different)


@cache
def _known() -> frozenset[str]:
    return frozenset(words())
