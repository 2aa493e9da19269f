"""What is not there: rostered shifts without a record, and how far they could move a figure.

Rostered are the working days of the rota then in force, less days marked off, plus days logged.
"About n a week" is n for each week, cut to the days not marked off. Days of an open rota are left
out on both sides; where it was never told, coverage is unknown.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass

import numpy as np

from journal_app.insight.result import Bools, Coverage, Floats, Ints, Range
from journal_app.insight.series import HARD, OFF, OK, Rota, Series, ShiftSeries

_WEEK = 7


@dataclass(frozen=True, eq=False, slots=True)
class Unlogged:
    """Coverage, and the rostered days without a shift (m,), rising.

    Where only so many a week are known, the first free days of the week stand for them.
    """

    coverage: Coverage
    day: Ints


def unlogged(series: Series, last: int) -> Unlogged:
    """Find rostered days without a shift, from the first shift to day `last`."""
    shifts = series.shifts
    logged = shifts.day[shifts.worked]
    if not logged.size or not series.rotas:
        return Unlogged(Coverage(int(logged.size)), logged[:0])
    days = np.arange(int(logged[0]), max(last, int(logged[-1])) + 1)
    is_logged = np.isin(days, logged)
    free = ~is_logged & ~np.isin(days, shifts.day[shifts.state == OFF])
    missing, told = np.zeros(days.size, dtype=bool), np.zeros(days.size, dtype=bool)
    for rota, span in _spans(series.rotas, days):
        if rota.known:
            missing[span] = _missing(rota, days[span], is_logged[span], free[span])
            told[span] = True
    if not told.any():
        return Unlogged(Coverage(int(logged.size)), logged[:0])
    there = int(np.count_nonzero(is_logged & told))
    return Unlogged(Coverage(there, there + int(missing.sum())), days[missing])


def _spans(rotas: tuple[Rota, ...], days: Ints) -> list[tuple[Rota, slice]]:
    """Which days each rota was in force for; those with none are left out."""
    ends = [rota.since for rota in rotas[1:]] + [int(days[-1]) + 1]
    places = [0, *(int(np.searchsorted(days, end)) for end in ends)]
    spans = [slice(first, end) for first, end in itertools.pairwise(places)]
    return [(rota, s) for rota, s in zip(rotas, spans, strict=True) if s.stop > s.start]


def _missing(rota: Rota, days: Ints, logged: Bools, free: Bools) -> Bools:
    """Which days of one rota lack a shift."""
    if rota.weekdays:
        # Ordinal 1 was a Monday.
        return np.isin((days - 1) % _WEEK, rota.weekdays) & free
    week = (days - 1) // _WEEK
    week -= week[0]
    planned = np.round((rota.per_week or 0) * np.bincount(week) / _WEEK)
    lacking = planned - np.bincount(week, logged)
    freed = np.cumsum(free)
    before = np.concatenate([[0], freed])[np.searchsorted(week, np.arange(planned.size))]
    within: Bools = freed - before[week] <= lacking[week]
    return free & within


def ok_and_hard_ends(
    shifts: ShiftSeries, value: Floats, scale: tuple[float, float]
) -> tuple[float, float] | None:
    """What an unlogged shift could have been: an easy one of the worker's own, or a bad one.

    That is the better quartile of a value (n,) on own OK shifts and the worse on own hard ones. The
    medians are not enough: where only bad days are logged all others were OK, and their mean lies
    below the median in half of all journals. A kind never logged takes its end of the scale.

    Args:
        shifts: the shifts.
        value: strain or mood of each.
        scale: the ends of the scale, the easy one first.
    """
    known = shifts.worked & ~np.isnan(value)
    if not known.any():
        return None
    easy, bad = scale
    parts = (0.25, 0.75) if easy < bad else (0.75, 0.25)
    ok, hard = value[known & (shifts.state == OK)], value[known & (shifts.state == HARD)]
    return (
        float(np.quantile(ok, parts[0])) if ok.size else easy,
        float(np.quantile(hard, parts[1])) if hard.size else bad,
    )


def band_of_mean(value: Floats, absent: int, ends: tuple[float, float]) -> Range:
    """The mean of known values (n,) if all absent ones were at either end."""
    total, n = float(value.sum()), value.size + absent
    low, high = ((total + absent * end) / n for end in sorted(ends))
    return Range(low, high)
