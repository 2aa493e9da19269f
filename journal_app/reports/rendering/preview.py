"""The real pages as pictures: from the template and data that the PDF is printed from.

The page is laid out once; each picture is made when it is asked for, so that who stops asking has
cancelled. A page that is as it was before is not painted again.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from journal_app.reports.document import Document, Paper
from journal_app.reports.rendering import press
from journal_app.reports.rendering.pdf import TEMPLATE, set_in_type

_INCHES_WIDE = {Paper.A4: 210 / 25.4, Paper.LETTER: 8.5}
_REMEMBERED = 24


@dataclass(frozen=True, slots=True)
class PageImage:
    """One page: `number` of `of`, from 1; `width` in device pixels; `png` as of a file."""

    number: int
    of: int
    width: int
    png: bytes


@dataclass(frozen=True)
class Proof:
    """A report laid out: its pages as drawings, to be painted one by one. Compute thread."""

    drawn: tuple[bytes, ...]
    paper: Paper

    @property
    def of(self) -> int:
        """How many pages there are."""
        return len(self.drawn)

    def page(self, number: int, width_px: int, dpr: float = 1.0) -> PageImage:
        """Page `number`, from 1, `width_px` logical pixels wide."""
        width = max(1, round(width_px * dpr))
        png = _painted(self.drawn[number - 1], self.paper, width)
        return PageImage(number, self.of, width, png)


def proof(document: Document) -> Proof:
    """Lay the report out as it would be printed."""
    setting = set_in_type(document)
    return Proof(press.draw_pages(TEMPLATE, setting.data, setting.fonts), document.paper)


def pages(document: Document, width_px: int, dpr: float = 1.0) -> Iterator[PageImage]:
    """Every page in order, `width_px` logical pixels wide. Compute thread."""
    made = proof(document)
    for number in range(1, made.of + 1):
        yield made.page(number, width_px, dpr)


def page_count(document: Document) -> int:
    """How many pages the report has."""
    return proof(document).of


@lru_cache(maxsize=_REMEMBERED)
def _painted(svg: bytes, paper: Paper, width: int) -> bytes:
    inches = _INCHES_WIDE[paper]
    return press.paint_page(svg, paper=paper.value, pixels_an_inch=width / inches)
