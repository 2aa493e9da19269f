"""What lines cost: taking in one save, and measuring everything again."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from journal_app.journal.changes import Changes
from journal_app.journal.journal import Journal
from journal_app.model.condition import Condition
from journal_app.model.contact import Contact
from journal_app.model.line import Line
from journal_app.model.metrics import METRICS, Metric
from journal_app.model.record import Record
from tests.benchmarks.bulk import LAST_DAY, bulk_records
from tests.benchmarks.figures import Figure, below, milliseconds, percentile
from tests.benchmarks.journals import copy_journal, opened

_LINES = 20
_SAVES = 200
_SAVE_LIMIT = 5.0
_FULL_LIMIT = 10.0


def measure(large: Path, folder: Path) -> list[Figure]:
    """Twenty lines of different kinds over a journal of 100,000 contacts."""
    with opened(copy_journal(large, folder / "lines")) as journal:
        followed = journal.customers()[0].customer.id
        start = next(iter(bulk_records(1)))
        for metric in _metrics():
            journal.record(_line(metric, followed, start))
        full = milliseconds(journal._watch.evaluate_all) / 1000
        saves = _saves(journal, followed)
    detail = f"({_LINES} lines; median {percentile(saves, 0.5):.1f}, worst {max(saves):.1f})"
    return [
        below("lines: one save taken in, p95", percentile(saves, 0.95), _SAVE_LIMIT, "ms", detail),
        below("lines: everything measured again", full, _FULL_LIMIT, "s"),
    ]


def _metrics() -> list[Metric]:
    every = [metric for metric in METRICS.values() if metric.windows]
    return every[:_LINES]


def _line(metric: Metric, followed: str, start: Record) -> Line:
    op, value, window, length = metric.first
    scope = metric.scopes[0]
    condition = Condition(
        metric=metric.key,
        op=op,
        value=value,
        window=window,
        length=length,
        scope=scope,
        customer=followed if scope == "customer" else None,
        customer_kind="account" if scope == "kind" else None,
        kinds=("swore",) if metric.key == "behaviour" else (),
    )
    day = LAST_DAY - timedelta(days=7 * 365)
    when = replace(start.when, instant=start.when.instant - timedelta(days=7 * 365))
    return Line(day=day, when=when, words=f"A line about {metric.key}.", condition=condition)


def _saves(journal: Journal, followed: str) -> list[float]:
    """How long the lines take after each of a row of saves, each the newest note."""
    notes = [r for r in bulk_records(_SAVES * 2, seed=3) if isinstance(r, Contact)]
    watch, took = journal._watch, list[float]()
    plain = watch.heed

    def timed(changes: Changes, *, bulk: bool = False) -> None:
        took.append(milliseconds(lambda: plain(changes, bulk=bulk)))

    watch.heed = timed  # type: ignore[method-assign]  # measured where the journal calls it
    for place, note in enumerate(notes[:_SAVES]):
        moment = note.when.instant.replace(month=11, day=21, hour=6) + timedelta(minutes=5 * place)
        when = replace(note.when, instant=moment)
        about = followed if note.customer else None
        journal.record(replace(note, day=moment.date(), when=when, customer=about))
    return took
