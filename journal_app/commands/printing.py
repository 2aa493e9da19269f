"""Notes as lines of a terminal."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from journal_app.journal.lists import Lists
from journal_app.model.amounts import write_minutes, write_money
from journal_app.model.fields import MINUTES_LIMIT, MONEY_LIMIT, Kind, is_absent
from journal_app.model.record import Record
from journal_app.model.shape import Leaf, leaves
from journal_app.model.views import NOTE_KINDS, Row

_ANSWERED = {
    "i_do_it": "held",
    "decided": "decided",
    "not_this_time": "not this time",
    "does_not_count": "doesn't count",
    "later": "later",
}


def answer_words(key: str | None) -> str:
    """How a moment of a line was answered, or ""."""
    return _ANSWERED.get(key or "", "")


def row_line(row: Row, lists: Lists) -> str:
    """One line for one row: day, time, what it is, its numbers, how it begins."""
    time = "     " if row.when.precision == "shift" else f"{row.when.local:%H:%M}"
    numbers = [
        f"{name} {value}"
        for name, value in (("tier", row.tier), ("strain", row.strain), ("mood", row.mood))
        if value is not None
    ]
    what = row.tone or row.state or row.kind.replace("_", " ")
    begins = "" if row.kind in NOTE_KINDS else row.excerpt
    parts = [
        what,
        _answer(row, lists),
        row.customer_alias,
        *numbers,
        row.label or begins,
        row.value,
    ]
    return f"{row.day:%Y-%m-%d} {time}  " + " · ".join(part for part in parts if part)


def _answer(row: Row, lists: Lists) -> str:
    """What was decided, where it is not said in own words; or how a line was answered."""
    if row.kind == "decision":
        return "" if row.answer in (None, "own") else lists.label("ladder", row.answer)
    return answer_words(row.answer)


def record_lines(record: Record, lists: Lists, aliases: Mapping[str, str]) -> Iterator[str]:
    """All filled fields of a record, texts last."""
    time = "" if record.when.precision == "shift" else f" {record.when.local:%H:%M}"
    later = " (written later)" if record.written_later else ""
    yield f"{record.kind}  {record.day:%a %d %b %Y}{time}{later}  {record.id}"
    filled = [leaf for leaf in leaves(type(record)) if not is_absent(leaf.get(record))]
    for leaf in filled:
        if leaf.spec.kind is not Kind.TEXT:
            yield f"  {leaf.path[-1]}: {_written(leaf, leaf.get(record), lists, aliases)}"
    for leaf in filled:
        if leaf.spec.kind is Kind.TEXT:
            yield f"  {leaf.path[-1]}:"
            yield from (f"    {line}" for line in leaf.get(record).split("\n"))


def _written(leaf: Leaf, value: Any, lists: Lists, aliases: Mapping[str, str]) -> str:
    kind, vocabulary = leaf.spec.kind, leaf.spec.vocabulary
    if kind is Kind.CHOICES:
        return ", ".join(lists.label(vocabulary, key) for key in value)
    if kind is Kind.RATED:
        return ", ".join(f"{lists.label(vocabulary, key)}{_rating(n)}" for key, n in value)
    if kind is Kind.WHOLE:
        return _whole(leaf, value, lists.profile.currency)
    plain: Mapping[Kind, Callable[[], str]] = {
        Kind.CHOICE: lambda: lists.label(vocabulary, value),
        Kind.FLAG: lambda: "yes" if value else "no",
        Kind.REFERENCE: lambda: aliases.get(value, value),
    }
    return plain.get(kind, lambda: str(value))()


def _rating(number: int | None) -> str:
    return "" if number is None else f" ({number:+d})"


def _whole(leaf: Leaf, value: int, currency: str) -> str:
    if leaf.spec.high == MONEY_LIMIT:
        return write_money(value, currency)
    return write_minutes(value) if leaf.spec.high == MINUTES_LIMIT else str(value)
