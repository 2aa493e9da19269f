"""Words of a search as an expression of FTS5, and as patterns where its tokens do not reach.

Every word is quoted here, so that no text can be a syntax error. The tokenizer (`unicode61`) sees
letters and digits alone and takes a run of letters for one word: symbols, emoji and scripts
written without spaces are looked for as pieces of the text instead.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from journal_app.model.wanted import Word

# Thai, Lao, Myanmar, Khmer; kana, bopomofo and Han with their extensions (Unicode blocks).
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u312f\u31a0-\u31bf\u31f0-\u31ff"
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f\U0001b000-\U0001b16f"
    "\U00020000-\U0003ffff]"
)


def indexed(word: Word) -> bool:
    """Whether the index can find this word as a word."""
    letters = any(unicodedata.category(c)[0] in "LN" for c in word.text)
    return letters and not _UNSPACED.search(word.text)


def expression(words: Iterable[Word]) -> str:
    """The MATCH expression for indexed words: all that are wanted, none that are not.

    Without a wanted word it finds what has any of the unwanted ones; empty for no words.
    """
    wanted: list[str] = []
    unwanted: list[str] = []
    for word in words:
        (unwanted if word.without else wanted).append(_quoted(word))
    if not wanted:
        return " OR ".join(unwanted)
    joined = " AND ".join(wanted)
    return f"({joined}) NOT ({' OR '.join(unwanted)})" if unwanted else joined


def pattern(word: Word) -> str:
    """The LIKE pattern for a piece of text, with backslash as escape."""
    return "%" + re.sub(r"([\\%_])", r"\\\1", word.text) + "%"


def _quoted(word: Word) -> str:
    return '"' + word.text.replace('"', '""') + '"' + ("*" if word.prefix else "")
