"""Which characters the fonts at hand can show, and what stands for those they cannot.

The renderer itself is asked, so that no second opinion on a font can be wrong. Text in letters of
Inter never looks at the system's fonts: it prints the same on every machine.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from journal_app.reports.rendering.press import ALL_FONTS, OWN_FONTS, LettersMissing, print_pdf

BOX = "□"
BOXES_SENTENCE = "□ stands for a character that the fonts of this computer do not have."
NAMES_SENTENCE = "Pictures in the text are given as words in [ ]."

_SKIN_TONES = range(0x1F3FB, 0x1F400)
_FLAG_LETTERS = range(0x1F1E6, 0x1F200)
_TEST_SIZE = 2000


@dataclass(frozen=True, slots=True)
class Lettering:
    """The fonts to print with and what they do not have."""

    fonts: tuple[str, ...]
    missing: frozenset[str]

    def table(self) -> dict[int, str]:
        """What is printed for each missing character, for `str.translate`."""
        return {ord(letter): stand_in(letter) for letter in self.missing}

    def sentences(self) -> tuple[str, ...]:
        """What the reader is told about it."""
        said = {BOXES_SENTENCE if s == BOX else NAMES_SENTENCE for s in self.table().values() if s}
        return tuple(sorted(said))


def lettering(used: frozenset[str]) -> Lettering:
    """The fonts for these characters: ours if they do, else with those of the system."""
    beyond = frozenset(letter for letter in used if not letter.isascii())
    private = frozenset(letter for letter in beyond if unicodedata.category(letter) == "Co")
    missing = unshown_by(OWN_FONTS, beyond - private)
    if not missing:
        return Lettering(OWN_FONTS, private)
    return Lettering(ALL_FONTS, private | unshown_by(ALL_FONTS, missing))


@lru_cache(maxsize=16)
def unshown_by(fonts: tuple[str, ...], letters: frozenset[str]) -> frozenset[str]:
    """Those of `letters` that `fonts` have no shape for."""
    found: set[str] = set()
    ordered = sorted(letters)
    for start in range(0, len(ordered), _TEST_SIZE):
        try:
            print_pdf("letters", "\n".join(ordered[start : start + _TEST_SIZE]), fonts)
        except LettersMissing as error:
            found |= error.letters & letters
    return frozenset(found)


def stand_in(letter: str) -> str:
    """The name of a picture in brackets, a box for a letter, nothing for a shade of skin."""
    code = ord(letter)
    if code in _SKIN_TONES:
        return ""
    if code in _FLAG_LETTERS:
        return chr(ord("A") + code - _FLAG_LETTERS.start)
    if unicodedata.category(letter) == "So" and letter != "\ufffd":
        return f"[{unicodedata.name(letter, 'picture').lower()}]"
    return BOX
