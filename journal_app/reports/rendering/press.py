"""Typst at work: a template of ours and words as data in; PDF or pictures of pages out.

Nothing is read but the templates and fonts, nothing is written, and no package can be asked for:
the templates import none, and what comes as data is never markup. Compute thread.
"""

from __future__ import annotations

import re
import sys
from base64 import b64decode
from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

from journal_app.paths import resource

if TYPE_CHECKING:
    from typst import Compiler, Fonts

OWN_FONTS = ("Inter",)
# Beside our own, for other scripts; whatever the system has comes after these.
ALL_FONTS = ("Inter", "Noto Sans", "DejaVu Sans")

# Typst keeps what it worked out until that many runs did without it: 100 MB for a long report.
_GENERATIONS = 11
_CHART_PPI = 200.0
_NOWHERE = "/nonexistent/aftershift"  # where packages would be looked for
# A drawing inside a drawn page: the page's attributes on either side of it.
_FOLDED = re.compile(r'<image([^>]*?) xlink:href="data:image/svg\+xml;base64,([^"]*)"([^>]*)/>')
_SIZES = re.compile(r' (?:width|height|xmlns)="[^"]*"')
_UNSHOWN = re.compile(r'the text `"(.*?)"` could not be displayed')
_ESCAPED = re.compile(r"\\u\{([0-9a-f]+)\}|\\(.)")


class LettersMissing(Exception):
    """The fonts at hand have no shape for `letters`; PDF/UA allows no empty box in their place."""

    def __init__(self, letters: frozenset[str]) -> None:
        super().__init__(len(letters))
        self.letters = letters


def print_pdf(template: str, data: str, fonts: Sequence[str]) -> bytes:
    """A tagged PDF/UA-1 of `data` by the template of that name.

    Raises:
        LettersMissing: some letters have no shape in `fonts`.
    """
    from typst import TypstError

    try:
        return _whole(
            _compiler(template, fonts != OWN_FONTS).compile(
                format="pdf", pdf_standards=["ua-1"], sys_inputs={"data": data}, timestamp=0
            )
        )
    except TypstError as error:
        missing = _letters_named(error.diagnostic)
        if missing:
            raise LettersMissing(missing) from None
        raise
    finally:
        _forget(_GENERATIONS)


def draw_pages(template: str, data: str, fonts: Sequence[str]) -> tuple[bytes, ...]:
    """Every page as an SVG, letters as outlines."""
    drawn = _compiler(template, fonts != OWN_FONTS).compile(format="svg", sys_inputs={"data": data})
    pages = drawn if isinstance(drawn, list) else [_whole(drawn)]
    return tuple(pages)


def paint_page(svg: bytes, *, paper: str, pixels_an_inch: float) -> bytes:
    """One drawn page as a PNG."""
    return _whole(
        _compiler("page", system=False).compile(
            format="png",
            ppi=pixels_an_inch,
            sys_inputs={"page": _unfolded(svg.decode("utf-8")), "paper": paper},
        )
    )


def paint_picture(svg: bytes, millimetres: float) -> bytes:
    """One chart so many millimetres wide as a PNG, for what cannot show vectors."""
    return _whole(
        _compiler("picture", system=False).compile(
            format="png",
            ppi=_CHART_PPI,
            sys_inputs={"svg": svg.decode("utf-8"), "width": str(millimetres)},
        )
    )


def _unfolded(page: str) -> str:
    """The page with its charts' letters its own: Typst paints those of its first chart alone."""
    return _FOLDED.sub(_unfolded_chart, page)


def _unfolded_chart(found: re.Match[str]) -> str:
    chart = b64decode(found[2]).decode("utf-8")
    if not chart.startswith("<svg ") or "<text" not in chart:
        return found[0]  # with letters as outlines, and names that may be in two of them
    root, inside = chart.split(">", 1)
    return f"<g{found[1]}>{_SIZES.sub('', root)}{found[3]}>{inside}</g>"


@cache
def _compiler(template: str, system: bool) -> Compiler:
    from typst import Compiler

    return Compiler(
        str(resource(f"reports/{template}.typ")),
        root=str(resource("reports")),
        font_paths=_fonts(system),
        package_path=_NOWHERE,
        package_cache_path=_NOWHERE,
    )


@cache
def _fonts(system: bool) -> Fonts:
    from typst import Fonts

    return Fonts(
        include_system_fonts=system,
        include_embedded_fonts=False,
        font_paths=[str(resource("fonts"))],
    )


def _forget(generations: int) -> None:
    """Let Typst drop what it has not used for its last runs, and with it the words."""
    for _ in range(generations):
        _compiler("blank", system=False).compile(format="svg")
    if give_back := getattr(_libc(), "malloc_trim", None):
        give_back(0)  # glibc keeps 100 MB of what Typst's threads freed: the next run adds to it


@cache
def _libc() -> object:
    import ctypes

    return ctypes.CDLL(None) if sys.platform == "linux" else None


def _whole(made: bytes | list[bytes] | None) -> bytes:
    if not isinstance(made, bytes):
        raise TypeError
    return made


def _letters_named(diagnostic: str) -> frozenset[str]:
    """The letters in Typst's complaints, which it spells as Rust's debug form."""
    return frozenset(
        letter
        for spelt in _UNSHOWN.findall(diagnostic)
        for letter in _ESCAPED.sub(_unescaped, spelt)
    )


def _unescaped(found: re.Match[str]) -> str:
    return chr(int(found[1], 16)) if found[1] else found[2]
