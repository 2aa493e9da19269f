"""Counts that reports print, from values that may be counted. Plain arithmetic, no estimate."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from statistics import median

from journal_app.reports.chosen import Note
from journal_app.reports.dates import PARTS, month_words, part_of

FEW = 8
"""Below this many incidents nothing is said about a pattern."""
TIERS = (1, 2, 3, 4)
_SERIOUS = 3


@dataclass(frozen=True, slots=True)
class Grid:
    """Counts by row and column."""

    rows: tuple[str, ...]
    columns: tuple[str, ...]
    counts: tuple[tuple[int, ...], ...]


@dataclass(frozen=True, slots=True)
class Calls:
    """Calls for help: how many, the waits in minutes, nobody came, backed yes, partly and no."""

    made: int
    waits: tuple[int, ...]
    nobody: int
    backed: int
    partly: int
    not_backed: int


@dataclass(frozen=True, slots=True)
class Trail:
    """What was reported: how often, how often answered, the waits in days where both are known."""

    reported: int
    answered: int
    waits: tuple[int, ...]

    @property
    def median_wait(self) -> float | None:
        """The median of the waits, in days."""
        return median(self.waits) if self.waits else None


def hard(notes: Iterable[Note]) -> tuple[Note, ...]:
    """The hard contacts among what is counted."""
    return tuple(note for note in notes if note.values.get("tone") == "hard")


def by_month(notes: Sequence[Note]) -> Grid:
    """Contacts of tier 1 to 4 by month, empty months in between among them."""
    if not notes:
        return Grid((), tuple(map(str, TIERS)), ())
    days = [note.day for note in notes]
    months = tuple(_months(min(days), max(days)))
    found = Counter((note.day.replace(day=1), note.values.get("tier")) for note in notes)
    return Grid(
        tuple(month_words(month) for month in months),
        tuple(map(str, TIERS)),
        tuple(tuple(found[month, tier] for tier in TIERS) for month in months),
    )


def by_place(notes: Iterable[Note], name_of: dict[str, str]) -> Grid:
    """Contacts with a place and a time, by place and part of day; most frequent place first."""
    found: Counter[tuple[str, int]] = Counter()
    for note in notes:
        place = note.values.get("setting.place")
        if place and note.at:
            found[name_of.get(place, place), part_of(note.at)] += 1
    totals: Counter[str] = Counter()
    for (place, _part), count in found.items():
        totals[place] += count
    places = sorted(totals, key=lambda place: (-totals[place], place))
    counts = tuple(tuple(found[place, part] for part in range(len(PARTS))) for place in places)
    return Grid(tuple(places), PARTS, counts)


def calls(notes: Iterable[Note]) -> Calls:
    """Calls for help among contacts: somebody was called, came, did not come, or backed."""
    called = [
        note
        for note in notes
        if any(f"backing.{name}" in note.values for name in _CALL)
        and ("backing.escalated_to" in note.values or "backing.nobody_came" in note.values)
    ]
    backed = Counter(note.values.get("backing.backed") for note in called)
    return Calls(
        made=len(called),
        waits=tuple(
            note.values["backing.time_to_help"]
            for note in called
            if "backing.time_to_help" in note.values and not note.values.get("backing.nobody_came")
        ),
        nobody=sum(bool(note.values.get("backing.nobody_came")) for note in called),
        backed=backed["yes"],
        partly=backed["partly"],
        not_backed=backed["no"],
    )


def trail(notes: Iterable[Note]) -> Trail:
    """Reports made of contacts and what came back."""
    told = [note for note in notes if is_told(note)]
    answered = [note for note in told if is_answered(note)]
    waits = []
    for note in answered:
        first, back = note.values.get("backing.told_on"), note.values.get("backing.answer_on")
        if back:
            waits.append(max(0, (back - (first or note.day)).days))
    return Trail(len(told), len(answered), tuple(waits))


def is_told(note: Note) -> bool:
    """Whether somebody was told of it."""
    return any(f"backing.{name}" in note.values for name in ("told_whom", "told_how", "told_on"))


def is_answered(note: Note) -> bool:
    """Whether something came back."""
    return note.values.get("backing.answer") not in {None, "none_yet"}


def asks(notes: Iterable[Note]) -> tuple[int, int]:
    """How often something extra was asked for, and how often it was granted, also in part."""
    asked = [
        note
        for note in notes
        if "compensation.asked" in note.values or "compensation.granted" in note.values
    ]
    granted = sum(note.values.get("compensation.granted") in {"yes", "partly"} for note in asked)
    return len(asked), granted


def total(notes: Iterable[Note], path: str) -> int:
    """The sum of a number over notes."""
    return sum(note.values.get(path, 0) for note in notes)


def having(notes: Iterable[Note], path: str, value: str) -> int:
    """How many notes have a value, alone or in a list."""
    return sum(_has(note.values.get(path), value) for note in notes)


def tally(notes: Iterable[Note], path: str) -> list[tuple[str, int]]:
    """How often each key of a list was chosen, most frequent first."""
    found: Counter[str] = Counter()
    for note in notes:
        value = note.values.get(path, ())
        found.update([value] if isinstance(value, str) else value)
    return sorted(found.items(), key=lambda pair: (-pair[1], pair[0]))


_CALL = ("escalated_to", "time_to_help", "nobody_came", "backed")


def _has(held: object, value: str) -> bool:
    return held == value or (isinstance(held, tuple) and value in held)


def _months(first: date, last: date) -> Iterable[date]:
    month = first.replace(day=1)
    while month <= last:
        yield month
        month = date(month.year + (month.month == 12), month.month % 12 + 1, 1)
