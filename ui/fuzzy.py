"""How well a few typed letters fit a name. Knows text alone, so it is tested without a window."""

from __future__ import annotations

import unicodedata

_WORD_START = 8
_RUN = 5
_ANY = 1
_WHOLE = 20


def fit(typed: str, name: str, found_by: str = "") -> int:
    """How well `typed` fits; 0 is not at all, more is better.

    Every word typed must be found: letters in order within the name, or the beginning of one of
    the words it is `found_by`. A whole name comes first. Case and accents do not matter.
    """
    name, others = _plain(name), _plain(found_by).replace(",", " ").split()
    total = 0
    for word in _plain(typed).split():
        best = max(_fit_letters(word, name), _fit_words(word, others))
        if not best:
            return 0
        total += best
    return total + (_WHOLE if _plain(typed).strip() == name else 0)


def _fit_words(word: str, others: list[str]) -> int:
    if word in others:
        return len(word) * _RUN
    return len(word) * (_RUN - 1) if any(other.startswith(word) for other in others) else 0


def _fit_letters(word: str, name: str) -> int:
    """Letters count more in a row, and most at the beginning of words."""
    if word in name:
        at = name.index(word)
        starts = at == 0 or not name[at - 1].isalnum()
        return len(word) * (_RUN + 2) + (_WORD_START * 2 if starts else 0)
    score, at = 0, -1
    for letter in word:
        found = name.find(letter, at + 1)
        if found < 0:
            return 0
        starts = found == 0 or not name[found - 1].isalnum()
        score += _WORD_START // 2 if starts else _ANY
        at = found
    # Letters strewn over a long name are chance.
    return score if score >= 2 * len(word) else 0


def _plain(text: str) -> str:
    spread = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in spread if not unicodedata.combining(letter))
