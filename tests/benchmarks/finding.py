"""Searches and the Timeline over 100,000 contacts."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from journal_app.journal.journal import Journal
from journal_app.model.views import Filter
from tests.benchmarks.figures import Figure, median, milliseconds, ratio
from tests.benchmarks.journals import Statements, bare, captured, copy_journal, opened

QUERIES = (
    "refund",
    "refund late",
    '"at the till"',
    "manager -refund",
    "voucher*",
    "tone:hard delivery",
    "tier:>=3 shouted",
    "strain:>=7 queue",
    "from:2025-06 to:2025-12 return",
    "tone:good thank",
    "tier:4",
    "2025-11 parcel",
    "rude again",
    "phone waited",
    "receipt -till price",
    "strain:>=9",
    "counter broken",
    "apology",
    "wrong order colour",
    "tone:calm",
)
_ROUNDS = 5
_PAGES = 7
_PAGE = 128


def measure_search(large: Path, folder: Path) -> list[Figure]:
    """Each query through the journal, and the statements it sent through the bare driver.

    Both sides get the median of their rounds a query; the percentile is taken over the queries.
    """
    ours: list[float] = []
    others: list[float] = []
    hits = 0
    with opened(large) as journal, bare(copy_journal(large, folder / "bare")) as connection:
        for query in QUERIES:
            with captured(journal) as statements:
                hits += journal.search(query).total
            reads = [one for one in statements if one[0].split()[0] in {"SELECT", "WITH"}]
            own: list[float] = []
            other: list[float] = []
            for _ in range(_ROUNDS):
                own.append(milliseconds(partial(journal.search, query)))
                other.append(milliseconds(partial(_replay, connection, reads)))
            ours.append(median(own))
            others.append(median(other))
    name = f"20 queries over 100,000 contacts ({hits:,} hits)"
    return [
        ratio(name, ours, others, 1.5, part=0.95),
        Figure("  slowest single query", f"{max(ours):.0f} ms"),
    ]


def _replay(connection: Any, statements: Statements) -> None:
    for statement, given in statements:
        connection.execute(statement, given).fetchall()


def measure_timeline(large: Path, small: Path) -> list[Figure]:
    """Open the list and page down seven times, many against few, interleaved."""
    many: list[float] = []
    few: list[float] = []
    with opened(large) as big, opened(small) as little:
        for _ in range(15):
            many.append(milliseconds(partial(_open_and_page, big)))
            few.append(milliseconds(partial(_open_and_page, little)))
    return [ratio("Timeline: open and page, 100,000 / 1,000", many, few, 1.3)]


def _open_and_page(journal: Journal) -> None:
    everything = Filter()
    count = journal.timeline_count(everything)
    after = None
    for page in range(min(_PAGES, count // _PAGE)):
        rows = journal.timeline_page(everything, page * _PAGE, _PAGE, after)
        after = rows[-1].place
