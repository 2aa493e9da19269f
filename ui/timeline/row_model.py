"""The rows of a list as Qt asks for them: the whole Timeline in pages, or a few rows at once.

Only what is painted is asked for. Must not know how a row looks.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from journal_app.errors import StaleRecord
from journal_app.model.views import Filter, Hit, Row, Snippet
from ui.runner import Job, Runner
from ui.timeline.row_pages import PAGE, Request, RowPage, RowPages
from ui.timeline.row_words import RowWords

if TYPE_CHECKING:
    from journal_app.journal.journal import Journal

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
NEWER = Qt.ItemDataRole.UserRole + 1
SNIPPET = Qt.ItemDataRole.UserRole + 2

_AT_ONCE = 4


class RowModel(QAbstractTableModel):
    """What every list of rows has: one column, words for a screen reader, a row by its place."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.words: RowWords | None = None

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """One column, painted by the delegate."""
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row, the one before it, its snippet, or its words."""
        if role == ROW:
            return self.row_at(index.row())
        if role == NEWER:
            return self.newer_at(index.row())
        if role == SNIPPET:
            return self.snippet_at(index.row())
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self._spoken(index.row(), role)
        return None

    def row_at(self, place: int) -> Row | None:
        """The row at a place, or None while it is not at hand."""
        raise NotImplementedError

    def newer_at(self, place: int) -> Row | None:
        """The row before it, where rows stand in order of time."""
        raise NotImplementedError

    def snippet_at(self, place: int) -> Snippet | None:
        """The piece of text a search found there."""
        raise NotImplementedError

    def place_of(self, record: str) -> int | None:
        """Where a record stands, if it is at hand."""
        raise NotImplementedError

    def _spoken(self, place: int, role: int) -> str | None:
        row = self.row_at(place) if role == Qt.ItemDataRole.AccessibleTextRole else None
        return self.words.spoken(row) if row and self.words else None


class FewRows(RowModel):
    """Rows that are all there: hits of a search, what lies in the bin."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()
        self._snippets: tuple[Snippet | None, ...] = ()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How many there are."""
        return 0 if parent.isValid() else len(self._rows)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Replace all."""
        self._replace(rows, [None] * len(rows))

    def show_hits(self, hits: Sequence[Hit]) -> None:
        """Replace all, with what was found in each."""
        self._replace([hit.row for hit in hits], [hit.snippet for hit in hits])

    def rows(self) -> tuple[Row, ...]:
        """All of them."""
        return self._rows

    def row_at(self, place: int) -> Row | None:
        """The row at a place."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def newer_at(self, place: int) -> Row | None:
        """Nothing: they do not stand in order of time."""
        del place
        return None

    def snippet_at(self, place: int) -> Snippet | None:
        """The piece of text that was found."""
        return self._snippets[place]

    def place_of(self, record: str) -> int | None:
        """Where a record stands."""
        return next((at for at, row in enumerate(self._rows) if row.id == record), None)

    def _replace(self, rows: Sequence[Row], snippets: Sequence[Snippet | None]) -> None:
        self.beginResetModel()
        self._rows, self._snippets = tuple(rows), tuple(snippets)
        self.endResetModel()


@dataclass(frozen=True, slots=True)
class _Renewed:
    """The list after a change: how long it is, and the pages around the row that was current."""

    count: int
    pages: tuple[RowPage, ...]


class PagedRows(RowModel):
    """The Timeline under a filter. Its length is one count; its rows come by the page.

    Signals:
        counted(int): the list under another filter is there, this long.
    """

    counted = Signal(int)

    def __init__(self, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._filter = Filter()
        self._count = 0
        self._pages = RowPages()
        self._jobs: dict[int, Job] = {}
        self._renewing: Job | None = None
        self._wanted: list[int] = []
        self._asking = QTimer(self)
        self._asking.setSingleShot(True)
        self._asking.setInterval(0)
        self._asking.timeout.connect(self._ask)

    @property
    def filter(self) -> Filter:
        """What the list is narrowed to."""
        return self._filter

    @property
    def pages_at_hand(self) -> int:
        """How many pages are kept."""
        return len(self._pages)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How many records fit the filter."""
        return 0 if parent.isValid() else self._count

    def show_filter(self, chosen: Filter) -> None:
        """List what fits, from the top."""
        self._filter = chosen
        self._read_anew((0,))

    def renew(self, current: int) -> None:
        """Something changed: read again, beginning with the page around the current row."""
        number, within = divmod(max(0, current), PAGE)
        beside = number + 1 if within >= PAGE // 2 else number - 1
        self._read_anew((number, max(0, beside)))

    def seek(self, record: str) -> None:
        """List everything, with the pages around a record at hand."""
        self._filter = Filter()
        self._forget_jobs()
        self._renewing = self._runner.run(partial(_found, record=record), self._on_renewed)

    def row_at(self, place: int) -> Row | None:
        """The row at a place; where it is not at hand its page is asked for."""
        if not 0 <= place < self._count:
            return None
        number = place // PAGE
        if number not in self._pages and number not in self._jobs:
            self._want(number)
        return self._pages.row(place)

    def newer_at(self, place: int) -> Row | None:
        """The row before it, if known."""
        return self._pages.newer(place)

    def snippet_at(self, place: int) -> Snippet | None:
        """Nothing: this is no search."""
        del place
        return None

    def place_of(self, record: str) -> int | None:
        """Where a record stands, if its page is at hand."""
        return self._pages.index_of(record)

    def _want(self, number: int) -> None:
        if number in self._wanted:
            self._wanted.remove(number)
        self._wanted.append(number)
        self._asking.start()

    def _ask(self) -> None:
        """Ask for the pages wanted last; during a fast scroll the others have passed already."""
        chosen, self._wanted = self._wanted[-_AT_ONCE:], []
        for number in sorted(chosen):
            reading = partial(_read, wanted=self._filter, request=self._pages.request(number))
            self._jobs[number] = self._runner.run(reading, self._on_page_read)
        while len(self._jobs) > _AT_ONCE:
            self._jobs.pop(next(iter(self._jobs))).drop()

    def _read_anew(self, numbers: tuple[int, ...]) -> None:
        self._forget_jobs()
        wanted = self._filter
        self._renewing = self._runner.run(
            lambda journal: _renewed(journal, wanted, numbers), self._on_renewed
        )

    def _forget_jobs(self) -> None:
        for job in self._jobs.values():
            job.drop()
        self._jobs.clear()
        if self._renewing is not None:
            self._renewing.drop()
            self._renewing = None

    def _on_page_read(self, page: RowPage) -> None:
        self._jobs.pop(page.number, None)
        self._pages.put(page)
        first = page.number * PAGE
        last = min(first + PAGE, self._count) - 1
        self.dataChanged.emit(self.index(first, 0), self.index(max(first, last), 0))

    def _on_renewed(self, renewed: _Renewed) -> None:
        self._forget_jobs()
        self.beginResetModel()
        self._count = renewed.count
        self._pages.clear()
        for page in renewed.pages:
            self._pages.put(page)
        self.endResetModel()
        self.counted.emit(self._count)


def _read(journal: Journal, wanted: Filter, request: Request) -> RowPage:
    rows = journal.timeline_page(wanted, request.start, request.limit, request.after)
    return request.page(rows)


def _found(journal: Journal, record: str) -> _Renewed:
    """The pages around a record: the days after its own say how far down it stands."""
    try:
        day = journal.get(record).day
    except StaleRecord:
        return _renewed(journal, Filter(), (0,))
    newer = journal.timeline_count(Filter(first=day + timedelta(days=1)))
    number = newer // PAGE
    return _renewed(journal, Filter(), (number, number + 1))


def _renewed(journal: Journal, wanted: Filter, numbers: Sequence[int]) -> _Renewed:
    count = journal.timeline_count(wanted)
    last = max(0, count - 1) // PAGE
    found = sorted({min(number, last) for number in numbers})
    pages = tuple(_read(journal, wanted, Request(number)) for number in found)
    return _Renewed(count, pages if count else ())
