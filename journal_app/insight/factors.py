"""What may go with strain: one table of factors, each read off the arrays for every shift.

A factor is 1 with, 0 without, NaN not known. What contacts tell is known for shifts with at least
one contact noted; the shift is the unit, whatever number of its contacts had it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from journal_app.insight.result import Bools, Floats, Ints
from journal_app.insight.series import GOOD_TONE, ContactSeries, Series, ShiftSeries, Words

_LEAST_SLEEP_HOURS = 6
_LEAST_REST_HOURS = 11
_LOOKED_BACK_HOURS = 72
_SATURDAY = 5


@dataclass(frozen=True, slots=True)
class Factor:
    """What is looked at: a family, and the word within it where the family has words.

    `family` is one of the keys of `OF_THE_SHIFT` or `OF_CONTACTS`, or `kinds`, `customer_kind`,
    `customer`, `channel`, `place`, whose `word` is a key of that list (an id for customers).
    """

    family: str
    word: str = ""


@dataclass(frozen=True, eq=False, slots=True)
class FactorTable:
    """Factors (f) and what is known of each for each shift: `present` (n, f)."""

    factors: tuple[Factor, ...]
    present: Floats


def factor_table(series: Series) -> FactorTable:
    """Read every factor for every shift of the record."""
    shifts, days = series.shifts, _Days(series)
    found = [(Factor(key), of(series)) for key, of in OF_THE_SHIFT.items()]
    found += [(Factor(key), days.any_of(of(series.contacts))) for key, of in OF_CONTACTS.items()]
    found += list(_of_lists(series.contacts, days))
    columns = [column for _factor, column in found]
    present = np.stack(columns, axis=1) if columns else np.empty((shifts.day.size, 0))
    return FactorTable(tuple(factor for factor, _column in found), present)


class _Days:
    """Contacts seen from the shifts of their days."""

    def __init__(self, series: Series) -> None:
        day = series.shifts.day
        self._rows = day.size
        where = np.searchsorted(day, series.contacts.day)
        inside = np.minimum(where, max(day.size - 1, 0))
        there = day[inside] == series.contacts.day if day.size else np.zeros(where.size, dtype=bool)
        self.shift: Ints = np.where(there, inside, -1)
        self._noted = np.bincount(inside[there], minlength=self._rows) > 0

    def any_of(self, found: Bools) -> Floats:
        """Whether any contact of each shift has it (n,); not known without contacts."""
        rows = self.shift[found & (self.shift >= 0)]
        return self._known(np.bincount(rows, minlength=self._rows) > 0)

    def each_code(self, code: Ints, names: int) -> Floats:
        """The same for each of so many codes (n, names), a contact having one or none (-1)."""
        chosen = (self.shift >= 0) & (code >= 0)
        return self._table(self.shift[chosen], code[chosen], names)

    def each_word(self, words: Words) -> Floats:
        """The same for each word of a list (n, names)."""
        shift = self.shift[words.row]
        chosen = shift >= 0
        return self._table(shift[chosen], words.word[chosen], len(words.names))

    def _table(self, shift: Ints, word: Ints, names: int) -> Floats:
        table = np.zeros((self._rows, names), dtype=bool)
        table[shift, word] = True
        return self._known(table)

    def _known(self, found: Bools) -> Floats:
        values = found.astype(np.float64)
        values[~self._noted] = np.nan
        return values


def _of_lists(contacts: ContactSeries, days: _Days) -> Iterator[tuple[Factor, Floats]]:
    """Each kind of behaviour, kind of customer, followed customer, channel and place."""
    lists = (
        ("kinds", contacts.kinds.names, days.each_word(contacts.kinds)),
        *(
            (family, names, days.each_code(code, len(names)))
            for family, names, code in (
                ("customer_kind", contacts.customer_kinds, contacts.customer_kind),
                ("customer", contacts.customers, contacts.customer),
                ("channel", contacts.channels, contacts.channel),
                ("place", contacts.places, contacts.place),
            )
        ),
    )
    for family, names, table in lists:
        for i, name in enumerate(names):
            yield Factor(family, name), table[:, i]


def _code(code: Ints) -> Floats:
    return np.where(code < 0, np.nan, code).astype(np.float64)


def _when_known(known: Floats, truth: Bools) -> Floats:
    return np.where(np.isnan(known), np.nan, truth).astype(np.float64)


def _weekend(series: Series) -> Floats:
    """Saturday and Sunday; ordinal 1 was a Monday."""
    return np.asarray((series.shifts.day - 1) % 7 >= _SATURDAY, dtype=np.float64)


def _third_in_a_row(series: Series) -> Floats:
    """The two days before were worked as well; a day without a record was not."""
    day, worked = series.shifts.day, series.shifts.day[series.shifts.worked]
    return np.asarray(np.isin(day - 1, worked) & np.isin(day - 2, worked), dtype=np.float64)


def _short_rest(series: Series) -> Floats:
    """Less than 11 hours since the last shift; known where both parts are, or none came before."""
    shifts = series.shifts
    rest = np.full(shifts.day.size, np.inf)
    working = np.flatnonzero(shifts.worked)
    if working.size > 1:
        gap = shifts.start[working[1:]] - shifts.end[working[:-1]]
        near = shifts.day[working[1:]] - shifts.day[working[:-1]] <= _LOOKED_BACK_HOURS // 24
        told = ~np.isnan(shifts.start[working[:-1]])
        rest[working[1:]] = np.where(near, np.where(told, gap, np.nan), np.inf)
    return _when_known(rest, rest < _LEAST_REST_HOURS)


def _nothing_good(series: Series) -> Floats:
    """None of the contacts noted was a good one."""
    good = _Days(series).any_of(series.contacts.tone == GOOD_TONE)
    return 1.0 - good


def _after_hours(series: Series) -> Floats:
    """Minutes after hours were noted for the day before; known where that day has any record."""
    contacts, shifts = series.contacts, series.shifts
    late = contacts.day[contacts.minutes_after > 0]
    before = shifts.day - 1
    known = np.isin(before, contacts.day) | np.isin(before, shifts.day)
    return np.where(known, np.isin(before, late), np.nan).astype(np.float64)


def _of_shift(read: Callable[[ShiftSeries], Floats]) -> Callable[[Series], Floats]:
    return lambda series: read(series.shifts)


OF_THE_SHIFT: dict[str, Callable[[Series], Floats]] = {
    "short_staffed": _of_shift(lambda s: _code(s.short)),
    "missed_break": _of_shift(lambda s: _when_known(s.missed_breaks, s.missed_breaks > 0)),
    "short_sleep": _of_shift(lambda s: _when_known(s.sleep, s.sleep < _LEAST_SLEEP_HOURS)),
    "late_or_night": _of_shift(lambda s: _code(s.late)),
    "weekend": _weekend,
    "busier": _of_shift(lambda s: _code(s.busier)),
    "third_in_a_row": _third_in_a_row,
    "short_rest": _short_rest,
    "nothing_good": _nothing_good,
    "after_hours": _after_hours,
}
OF_CONTACTS: dict[str, Callable[[ContactSeries], Bools]] = {
    "asked_extra": lambda c: c.asked,
    "fault_ours": lambda c: c.fault_ours,
    "autopilot": lambda c: c.autopilot,
    "faked_it": lambda c: c.faked,
    "gave_it_back": lambda c: c.gave_back,
    "not_backed": lambda c: c.not_backed,
    "personal_remark": lambda c: c.personal,
    "cost_others": lambda c: c.cost_others,
}
