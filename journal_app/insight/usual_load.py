"""The load a worker usually carries before "enough", as the number a line is drawn at.

A line measures load by whole days, with a half-life of two days and every tier alike: so it says
the same on every computer and whatever is chosen in Settings later. Insights knows the hours of
each shift and follows Settings. A number taken from there would be in other units; here the
breaking point is fitted again to the loads that a line would have measured.
"""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np

from journal_app.insight.missing import unlogged
from journal_app.insight.pile_up import Strains, breaking_point, load_course, strains
from journal_app.insight.result import Floats, Ints
from journal_app.insight.series import Series

HALF_LIFE_DAYS = 2.0
_ALIKE = (1.0,) * 5
_HOURS_A_DAY = 24.0


def usual_load(series: Series, today: int) -> int | None:
    """The upper end of the 80 % range of the breaking point, in whole points of a line's load.

    Args:
        series: the record; later notes are left out.
        today: an ordinal.

    Returns:
        None where it is too early for a range, or too few shifts are logged.
    """
    whole = series.until(today)
    gaps = unlogged(whole, today - 1)
    added = by_days(strains(whole, _ALIKE))
    shifts = replace(whole.shifts, end=_hours(whole.shifts.day))
    course = load_course(added, gaps, HALF_LIFE_DAYS, today)
    estimate = breaking_point(shifts, added, gaps, course).estimate
    return None if estimate is None else max(1, math.ceil(estimate.inner.high))


def by_days(added: Strains) -> Strains:
    """The same strains, each at its day and not at an hour of it."""
    order = np.argsort(added.day, kind="stable")
    day = added.day[order]
    return Strains(day, _hours(day), added.strain[order])


def _hours(day: Ints) -> Floats:
    return day.astype(np.float64) * _HOURS_A_DAY
