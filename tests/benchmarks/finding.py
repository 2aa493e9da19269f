"""Searches and the Timeline over 100,000 contacts."""

from __future__ import annotations

from pathlib import Path

from journal_app.model.views import Filter
from tests.benchmarks.figures import Figure, milliseconds, percentile, ratio
from tests.benchmarks.journals import bare, captured, copy_journal, opened

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
    """Each query through the journal, and the statements it sent through the bare driver."""
    ours: list[float] = []
    others: list[float] = []
    hits = 0
    with opened(large) as journal, bare(copy_journal(large, folder / "bare")) as connection:
        for _ in range(_ROUNDS):
            for query in QUERIES:
                with captured(journal) as statements:
                    hits += journal.search(query).total
                ours.append(milliseconds(lambda one=query: journal.search(one)))  # type: ignore[misc]
                reads = [
                    one for one in statements if one[0].lstrip("( ")[:6] in {"SELECT", "WITH p"}
                ]

                def replay(all_: list[tuple[str, object]] = reads) -> None:
                    for statement, given in all_:
                        connection.execute(statement, given).fetchall()

                others.append(milliseconds(replay))
    name = f"20 queries over 100,000 contacts ({hits // _ROUNDS:,} hits)"
    worst = percentile(ours, 1.0)
    figure = ratio(name, ours, others, 1.5, part=0.95)
    return [figure, Figure("  slowest single query", f"{worst:.0f} ms")]


def measure_timeline(large: Path, small: Path) -> list[Figure]:
    """Open the list and page down seven times, many against few, interleaved."""
    many: list[float] = []
    few: list[float] = []
    with opened(large) as big, opened(small) as little:
        for _ in range(15):
            for journal, times in ((big, many), (little, few)):
                times.append(milliseconds(lambda one=journal: _open_and_page(one)))  # type: ignore[misc]
    return [ratio("Timeline: open and page, 100,000 / 1,000", many, few, 1.3)]


def _open_and_page(journal: object) -> None:
    everything = Filter()
    count = journal.timeline_count(everything)  # type: ignore[attr-defined]
    after = None
    for page in range(min(_PAGES, count // _PAGE)):
        rows = journal.timeline_page(everything, page * _PAGE, _PAGE, after)  # type: ignore[attr-defined]
        after = rows[-1].place
