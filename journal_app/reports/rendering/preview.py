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


def pages(document: Document, width_px: int, dpr: float = 1.0) -> Iterator[PageImage]:
    """Every page in order, `width_px` logical pixels wide. Compute thread."""
    width = max(1, round(width_px * dpr))
    drawn = _drawn(document)
    for number, svg in enumerate(drawn, 1):
        yield PageImage(number, len(drawn), width, _painted(svg, document.paper, width))


def page_count(document: Document) -> int:
    """How many pages the report has."""
    return len(_drawn(document))


def _drawn(document: Document) -> tuple[bytes, ...]:
    setting = set_in_type(document)
    return press.draw_pages(TEMPLATE, setting.data, setting.fonts)


@lru_cache(maxsize=_REMEMBERED)
def _painted(svg: bytes, paper: Paper, width: int) -> bytes:
    inches = _INCHES_WIDE[paper]
    return press.paint_page(svg, paper=paper.value, pixels_an_inch=width / inches)
