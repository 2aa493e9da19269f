"""Which rows of a long list are at hand: pages of 128, at most sixteen, those used last.

Pure: knows no widget, no journal and no thread.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass

from journal_app.model.views import Place, Row

PAGE = 128
KEPT = 16


@dataclass(frozen=True, slots=True)
class RowPage:
    """One page: its rows, and the row just before its first, where there is one."""

    number: int
    newer: Row | None
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Request:
    """What to ask the journal for to have a page.

    By key, where the page before is at hand, with that one's last row as `newer`; else by
    skipping, one row early, so that the row before is known too.
    """

    number: int
    newer: Row | None = None

    @property
    def after(self) -> Place | None:
        """The place the page follows, or None to skip to it."""
        return self.newer.place if self.newer else None

    @property
    def start(self) -> int:
        """How many rows to skip."""
        return max(0, self.number * PAGE - 1)

    @property
    def limit(self) -> int:
        """How many rows to read."""
        return PAGE if self.newer or not self.number else PAGE + 1

    def page(self, rows: tuple[Row, ...]) -> RowPage:
        """The page out of the rows that were read for it."""
        if self.newer or not self.number:
            return RowPage(self.number, self.newer, rows)
        return RowPage(self.number, rows[0] if rows else None, rows[1:])


class RowPages:
    """The pages at hand; the least recently used one goes when there are more than `KEPT`."""

    def __init__(self) -> None:
        self._pages: OrderedDict[int, RowPage] = OrderedDict()

    def __len__(self) -> int:
        return len(self._pages)

    def __contains__(self, number: int) -> bool:
        return number in self._pages

    def put(self, page: RowPage) -> None:
        """Have a page at hand."""
        self._pages[page.number] = page
        self._pages.move_to_end(page.number)
        while len(self._pages) > KEPT:
            self._pages.popitem(last=False)

    def clear(self) -> None:
        """Have nothing at hand."""
        self._pages.clear()

    def row(self, index: int) -> Row | None:
        """The row at a place of the whole list, if it is at hand."""
        page = self._pages.get(index // PAGE)
        if page is None:
            return None
        self._pages.move_to_end(page.number)
        within = index % PAGE
        return page.rows[within] if within < len(page.rows) else None

    def newer(self, index: int) -> Row | None:
        """The row before, if it is known."""
        page = self._pages.get(index // PAGE)
        if page is None or index == 0:
            return None
        within = index % PAGE
        return page.rows[within - 1] if 0 < within <= len(page.rows) else page.newer

    def index_of(self, record: str) -> int | None:
        """Where a record stands, if its page is at hand."""
        for page in self._pages.values():
            for within, row in enumerate(page.rows):
                if row.id == record:
                    return page.number * PAGE + within
        return None

    def request(self, number: int) -> Request:
        """How to ask for a page."""
        before = self._pages.get(number - 1)
        whole = before is not None and len(before.rows) == PAGE
        return Request(number, before.rows[-1] if before and whole else None)
