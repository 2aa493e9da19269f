"""The arrays of a journal kept beside its records, so that one saved note costs one row.

What was made of a record is taken over as long as that very object is there. One thread at a time
may use a `Kept`.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

import numpy as np

from journal_app.insight.gathering import ProfileVersion, from_records
from journal_app.insight.result import Ints
from journal_app.insight.series import ContactSeries, Series, Words, taken
from journal_app.model.check_in import CheckIn
from journal_app.model.customer import Customer
from journal_app.model.noted_contact import NotedContact
from journal_app.model.outside_score import OutsideScore
from journal_app.model.shift import Shift
from journal_app.model.weekly_five import WeeklyFive

_MOST_CHANGED = 200
_CODED = (
    ("customers", "customer"),
    ("customer_kinds", "customer_kind"),
    ("channels", "channel"),
    ("places", "place"),
)

R = TypeVar("R")


@dataclass(frozen=True, eq=False, slots=True)
class Notes:
    """All that arrays are made of, as `gathering.from_records` takes it."""

    shifts: tuple[Shift, ...] = ()
    contacts: tuple[NotedContact, ...] = ()
    check_ins: tuple[CheckIn, ...] = ()
    profiles: tuple[ProfileVersion, ...] = ()
    customers: tuple[Customer, ...] = ()
    weeks: tuple[WeeklyFive, ...] = ()
    scores: tuple[OutsideScore, ...] = ()


@dataclass
class Kept:
    """The notes seen last and the arrays made of them."""

    _notes: Notes = field(default_factory=Notes)
    _series: Series = field(default_factory=lambda: from_records((), (), (), (), ()))

    def series(self, notes: Notes) -> Series:
        """The arrays of these notes: the same as `from_records` gives."""
        before, made = self._notes, self._series
        rest = _made(notes, shifts=(), contacts=(), check_ins=())
        made = replace(made, **_parts(rest, "weeks", "scores", "rotas"))
        if notes.profiles != before.profiles or notes.shifts != before.shifts:
            made = replace(made, **_parts(_made(notes, contacts=(), check_ins=()), "shifts"))
        if notes.check_ins != before.check_ins:
            made = replace(made, **_parts(_made(notes, shifts=(), contacts=()), "check_ins"))
        made = replace(made, contacts=_contacts(before, made.contacts, notes))
        self._notes, self._series = notes, made
        return made


def _made(notes: Notes, **without: tuple[()]) -> Series:
    left = replace(notes, **without)
    return from_records(
        left.shifts,
        left.contacts,
        left.check_ins,
        left.profiles,
        left.customers,
        weeks=left.weeks,
        scores=left.scores,
    )


def _parts(series: Series, *names: str) -> dict[str, Any]:
    return {name: getattr(series, name) for name in names}


def _contacts(before: Notes, held: ContactSeries, notes: Notes) -> ContactSeries:
    """The contacts' arrays: rows of new records put among those of the records that stayed."""
    new = _others(notes.contacts, before.contacts)
    same = notes.customers == before.customers
    if same and not new and len(notes.contacts) == len(before.contacts):
        return held
    if len(new) > _MOST_CHANGED or not same:
        return _made(notes, shifts=(), check_ins=()).contacts
    gone = {record.id for record in _others(before.contacts, notes.contacts)}
    kept = np.array([place for place, id_ in enumerate(held.id) if id_ not in gone], dtype=np.int64)
    added = _made(replace(notes, contacts=tuple(new)), shifts=(), check_ins=()).contacts
    return _merged(taken(held, kept), added)


def _others(records: Sequence[R], known: Iterable[R]) -> list[R]:
    """The records that are not among the known ones, by what they are, not by what they say."""
    there = {id(record) for record in known}
    return [record for record in records if id(record) not in there]


def _merged(one: ContactSeries, other: ContactSeries) -> ContactSeries:
    """Two series as one in order of time, with the words that are used and no others."""
    joined: dict[str, Any] = {"id": one.id + other.id}
    for name in ContactSeries.__dataclass_fields__:
        first, second = getattr(one, name), getattr(other, name)
        if isinstance(first, np.ndarray):
            joined[name] = np.concatenate([first, second])
        elif isinstance(first, Words):
            joined[name] = _joined_words(first, second, len(one.id))
    for names, code in _CODED:
        codes = getattr(one, code), getattr(other, code)
        lists = getattr(one, names), getattr(other, names)
        joined[names], joined[code] = _joined_codes(lists, codes)
    return taken(replace(one, **joined), _order(one, other))


def _order(one: ContactSeries, other: ContactSeries) -> Ints:
    """The rows of both by instant, then by id; the second is put into the first."""

    def key(row: int) -> tuple[float, str]:
        return float(one.at[row]), one.id[row]

    rows = range(len(one.id))
    new = zip(other.at.tolist(), other.id, strict=True)
    places = [bisect_left(rows, (at, id_), key=key) for at, id_ in new]
    order: Ints = np.insert(np.arange(len(one.id)), places, len(one.id) + np.arange(len(places)))
    return order


def _joined_codes(
    lists: tuple[tuple[str, ...], tuple[str, ...]], codes: tuple[Ints, Ints]
) -> tuple[tuple[str, ...], Ints]:
    """One sorted list of the names in use, and the place of each row's name in it, -1 for none."""
    used = {names[code] for names, part in zip(lists, codes, strict=True)
            for code in np.unique(part[part >= 0]).tolist()}  # fmt: skip
    names = tuple(sorted(used))
    place = {name: number for number, name in enumerate(names)}
    moved = []
    for old, part in zip(lists, codes, strict=True):
        table = np.array([*(place.get(name, -1) for name in old), -1], dtype=np.int64)
        moved.append(table[part])
    return names, np.concatenate(moved)


def _joined_words(one: Words, other: Words, rows: int) -> Words:
    names, word = _joined_codes((one.names, other.names), (one.word, other.word))
    row = np.concatenate([one.row, other.row + rows])
    return Words(names, row, word, np.concatenate([one.rating, other.rating]))
