"""Every kind of record as a CSV for spreadsheets, all in one zip; to be read, not to come back.

UTF-8 with a mark at the start, commas, every cell quoted. A cell that a spreadsheet could take for
a formula begins with an apostrophe. What lies in the bin is marked so.
"""

from __future__ import annotations

import csv
import io
import re
import zipfile
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

from journal_app.exchange.taking_out import refusal
from journal_app.journal.journal import Journal
from journal_app.journal.lists import Lists
from journal_app.journal.transfer import Progress, State
from journal_app.model.canonical import write_instant
from journal_app.model.customer import Customer
from journal_app.model.fields import Kind, is_absent
from journal_app.model.record import Record
from journal_app.model.shape import RECORD_TYPES, Leaf, leaves
from journal_app.paths import writing_whole

_ALWAYS = ("id", "day", "time", "zone", "precision", "written", "edited", "in the bin")
_FORMULA = re.compile(r"(^|[;\t\n])([ \u00a0]*)([=+\-@\uff1d\uff0b\uff0d\uff20\t])")
_STAMP = (2026, 1, 1, 0, 0, 0)

Names = dict[str, str]
"""Aliases of customers by their ids."""


def write_tables(journal: Journal, target: Path, progress: Progress | None = None) -> int:
    """Write the zip; how many records it holds.

    Raises:
        TargetRefused: the system did not take it.
    """
    lists = journal.lists()
    names = dict(_aliases(journal))
    written = 0
    try:
        with (
            writing_whole(target) as file,
            zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed,
        ):
            for place, kind in enumerate(RECORD_TYPES):
                about = zipfile.ZipInfo(f"{kind}.csv", _STAMP)
                about.compress_type = zipfile.ZIP_DEFLATED
                with packed.open(about, "w", force_zip64=True) as member:
                    for some, count in _pages(journal, kind, lists, names):
                        member.write(some)
                        written += count
                        if progress:
                            progress(place / len(RECORD_TYPES))
    except OSError as error:
        raise refusal(target, error) from error
    if progress:
        progress(1.0)
    return written


def plain_cell(text: str) -> str:
    """A text that no spreadsheet takes for a formula."""
    return _FORMULA.sub(r"\1'\2\3", text)


def _pages(journal: Journal, kind: str, lists: Lists, names: Names) -> Iterator[tuple[bytes, int]]:
    own = leaves(RECORD_TYPES[kind])
    yield b"\xef\xbb\xbf" + _csv([[*_ALWAYS, *(".".join(leaf.path) for leaf in own)]]), 0
    after, more = 0, True
    while more:
        after, (states, more) = journal.transfer.states(kind, after)
        yield _csv(_row(state, own, lists, names) for state in states), len(states)


def _csv(rows: Iterable[Iterable[str]]) -> bytes:
    text = io.StringIO(newline="")
    csv.writer(text, quoting=csv.QUOTE_ALL).writerows(rows)
    return text.getvalue().encode()


def _row(state: State, own: Iterable[Leaf], lists: Lists, names: Names) -> list[str]:
    record = state.record
    local = record.when.local
    time = "" if record.when.precision == "shift" else f"{local:%H:%M}"
    header = [record.id, record.day.isoformat(), time, record.when.zone, record.when.precision]
    header += [_instant(record.written), _instant(record.edited), "yes" if state.binned else ""]
    return header + [_cell(leaf, record, lists, names) for leaf in own]


def _cell(leaf: Leaf, record: Record, lists: Lists, names: Names) -> str:
    value = leaf.get(record)
    if is_absent(value):
        return ""
    told = _TELL.get(leaf.spec.kind)
    return told(leaf, value, lists, names) if told else plain_cell(str(value))


def _labels(leaf: Leaf, value: Any, lists: Lists, _names: Names) -> str:
    keys = (value,) if isinstance(value, str) else value
    return plain_cell(", ".join(lists.label(leaf.spec.vocabulary, key) for key in keys))


def _rated(leaf: Leaf, value: Any, lists: Lists, _names: Names) -> str:
    parts = [
        lists.label(leaf.spec.vocabulary, key) + ("" if rating is None else f" ({rating:+d})")
        for key, rating in value
    ]
    return plain_cell(", ".join(parts))


def _references(_leaf: Leaf, value: Any, _lists: Lists, names: Names) -> str:
    ids = (value,) if isinstance(value, str) else value
    return plain_cell(", ".join(names.get(one, one) for one in ids))


_TELL: dict[Kind, Callable[[Leaf, Any, Lists, Names], str]] = {
    Kind.CHOICE: _labels,
    Kind.CHOICES: _labels,
    Kind.RATED: _rated,
    Kind.REFERENCE: _references,
    Kind.REFERENCES: _references,
    Kind.FLAG: lambda _leaf, value, _lists, _names: "yes" if value else "no",
    Kind.WHOLE: lambda _leaf, value, _lists, _names: str(value),
    Kind.INSTANT: lambda _leaf, value, _lists, _names: write_instant(value),
}


def _aliases(journal: Journal) -> Iterator[tuple[str, str]]:
    after, more = 0, True
    while more:
        after, (states, more) = journal.transfer.states("customer", after)
        for state in states:
            if isinstance(state.record, Customer):
                yield state.record.id, state.record.alias


def _instant(moment: datetime | None) -> str:
    return "" if moment is None else write_instant(moment)
