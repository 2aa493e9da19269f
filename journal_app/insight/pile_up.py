"""Load over the record, and where the breaking point lies in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from journal_app.insight.breaking_point import Curve, Posterior, fit
from journal_app.insight.load import HALF_LIVES, load, load_at, time_constant
from journal_app.insight.missing import Unlogged, ok_and_hard_ends
from journal_app.insight.result import (
    OPEN,
    Bools,
    Estimate,
    Floats,
    Gate,
    Ints,
    Need,
    Range,
    Result,
    Said,
    State,
    gate,
    said,
)
from journal_app.insight.series import NO, OFF, YES, Series, ShiftSeries

LEAST_ENOUGH, LEAST_NOT, USABLE_ENOUGH = 5, 10, 15
_CURVE_STEPS = 81
_HOURS_A_DAY = 24.0
_EPOCH_ORDINAL = 719163
_USUAL_END = 18.0


@dataclass(frozen=True, eq=False, slots=True)
class Strains:
    """What each day added to the load: arrays (m,) in order of `at` (hours since 1970)."""

    day: Ints
    at: Floats
    strain: Floats


@dataclass(frozen=True, kw_only=True, eq=False)
class LoadCourse(Result):
    """Load after each day that added to it, (m,), and at the end of today; n counts those days.

    `at` is when each day added to it, in hours since 1970, rising.
    """

    day: Ints
    at: Floats
    strain: Floats
    load: Floats
    half_life_days: float
    today: float


@dataclass(frozen=True, eq=False, slots=True)
class Dots:
    """Shifts with a known answer (k,): day, load at its end, and 0 no, 1 nearly, 2 enough."""

    id: tuple[str, ...]
    day: Ints
    load: Floats
    mark: Ints


@dataclass(frozen=True, slots=True)
class OtherHalfLife:
    """The same shifts under another half-life: theta on its own scale, and the share above it."""

    half_life_days: float
    theta: float
    share_above: float


@dataclass(frozen=True, kw_only=True, eq=False)
class BreakingPoint(Result):
    """The load at which "enough" was marked about as often as not; n counts known answers.

    Below 5 enough or 10 not only `dots`. `estimate` and `curve` are on the load scale of the
    chosen half-life; `chance_today` is P(enough) at today's load. `share_above` is the share of
    shifts above the point, and `others` the same under the other half-lives: one sentence, never
    an average. `if_missing` is the point if all unlogged shifts were as the worker's own OK ones
    (marked not enough) or own hard ones (their answer open).
    """

    dots: Dots
    enough: int
    not_enough: int
    estimate: Estimate | None
    curve: Curve | None
    today: float
    chance_today: Estimate | None
    share_above: float | None
    others: tuple[OtherHalfLife, ...]
    if_missing: Range | None


def strains(series: Series, tier_weights: Sequence[float]) -> Strains:
    """What each day added: its contacts' strain by tier weight, else the shift's own; never both.

    A day's strain counts at the end of its shift, or of its last contact where that is later or
    no shift was noted.

    Args:
        series: the record.
        tier_weights: five weights by tier; a contact without a tier weighs one.
    """
    shifts, contacts = series.shifts, series.contacts
    known = ~np.isnan(contacts.strain)
    weight = np.append(np.asarray(tier_weights, dtype=np.float64), 1.0)[contacts.tier]
    own = ~np.isnan(shifts.strain) & (shifts.state != OFF)
    days = np.union1d(contacts.day[known], shifts.day[own])
    added, at = np.full(days.size, np.nan), np.full(days.size, -np.inf)
    place = np.searchsorted(days, contacts.day[known])
    summed = np.bincount(place, (contacts.strain * weight)[known], days.size)
    has = np.bincount(place, minlength=days.size) > 0
    added[has] = summed[has]
    np.maximum.at(at, place, contacts.at[known])
    where = np.searchsorted(days, shifts.day[own])
    alone = ~has[where]
    added[where[alone]] = shifts.strain[own][alone]
    there = np.isin(shifts.day, days)
    np.maximum.at(at, np.searchsorted(days, shifts.day[there]), shifts.end[there])
    order = np.argsort(at, kind="stable")
    return Strains(days[order], at[order], added[order])


def load_course(
    added: Strains, unlogged: Unlogged, half_life_days: float, today: int
) -> LoadCourse:
    """Load over the record; `today` is an ordinal."""
    tau = time_constant(half_life_days * _HOURS_A_DAY)
    loads = load(added.at, added.strain, tau)
    return LoadCourse(
        n=int(added.day.size),
        coverage=unlogged.coverage,
        gate=OPEN,
        said=(said("load_today", load=load_at(_now(added, today), added.at, loads, tau)),),
        day=added.day,
        at=added.at,
        strain=added.strain,
        load=loads,
        half_life_days=half_life_days,
        today=load_at(_now(added, today), added.at, loads, tau),
    )


def load_between(course: LoadCourse, at: Floats) -> Floats:
    """Load at any instants (k,), hours since 1970: the curve between the days that added to it."""
    tau = time_constant(course.half_life_days * _HOURS_A_DAY)
    return _faded(course.at, course.load, at, tau)


def breaking_point(
    shifts: ShiftSeries,
    added: Strains,
    unlogged: Unlogged,
    course: LoadCourse,
) -> BreakingPoint:
    """Fit the breaking point to all shifts with a known answer.

    Args:
        shifts: the shifts in view.
        added: strains of the whole record.
        unlogged: coverage and the days without a shift.
        course: load by the chosen half-life.
    """
    rows = np.flatnonzero(shifts.worked & (shifts.enough >= NO))
    answered = _Answered(shifts.end[rows], shifts.enough[rows] == YES)
    tau = time_constant(course.half_life_days * _HOURS_A_DAY)
    loads = answered.loads(added, tau)
    enough = int(answered.enough.sum())
    opened = _gate(unlogged, enough, rows.size - enough)
    posterior = fit(loads, answered.enough.astype(np.float64)) if opened.is_open else None
    estimate = posterior.estimate() if posterior else None
    chance = _chance(posterior, course.today) if posterior else None
    others = _others(answered, added, course.half_life_days) if opened.is_open else ()
    share = float(np.mean(loads > estimate.point)) if estimate else None
    below = loads <= course.today
    none_below = bool(below.any() and not answered.enough[below].any())
    return BreakingPoint(
        n=int(rows.size),
        coverage=unlogged.coverage,
        gate=opened,
        said=_said(estimate, course.today, _Rest(chance, share, others, none_below))
        or _waiting(opened, enough, int(rows.size) - enough),
        dots=Dots(tuple(shifts.id[i] for i in rows), shifts.day[rows], loads, shifts.enough[rows]),
        enough=enough,
        not_enough=int(rows.size) - enough,
        estimate=estimate,
        curve=_curve(posterior, loads) if posterior else None,
        today=course.today,
        chance_today=chance,
        share_above=share,
        others=others,
        if_missing=_if_missing(shifts, added, unlogged, answered, tau) if estimate else None,
    )


@dataclass(frozen=True, eq=False, slots=True)
class _Answered:
    """Shifts with a known answer (k,): when each ended, and whether it was enough."""

    end: Floats
    enough: Bools

    def loads(self, added: Strains, tau: float) -> Floats:
        """Load at the end of each, its own strain included."""
        return _faded(added.at, load(added.at, added.strain, tau), self.end, tau)


def _faded(at: Floats, loads: Floats, moments: Floats, tau: float) -> Floats:
    """What loads (m,) at rising instants have become at later moments (k,); 0 before the first."""
    last = np.searchsorted(at, moments, side="right") - 1
    known = last >= 0
    faded = np.zeros(moments.size)
    places = last[known]
    faded[known] = loads[places] * np.exp((at[places] - moments[known]) / tau)
    return faded


def _gate(unlogged: Unlogged, enough: int, not_enough: int) -> Gate:
    needs = Need("enough", LEAST_ENOUGH - enough), Need("not_enough", LEAST_NOT - not_enough)
    opened = gate(unlogged.coverage, *needs)
    if opened.is_open and enough < USABLE_ENOUGH:
        return Gate(State.ROUGH)
    return opened


def _evening(day: int) -> float:
    return (day - _EPOCH_ORDINAL) * _HOURS_A_DAY + _USUAL_END


def _now(added: Strains, today: int) -> float:
    """The evening of today, or the last entry where that is later."""
    return max(_evening(today), float(added.at[-1])) if added.at.size else _evening(today)


def _curve(posterior: Posterior, loads: Floats) -> Curve:
    highest = max(float(loads.max()), float(posterior.estimate().inner.high))
    return posterior.curve(np.linspace(0.0, 1.05 * highest, _CURVE_STEPS))


def _chance(posterior: Posterior, today: float) -> Estimate:
    curve = posterior.curve(np.array([today]))
    inner = Range(float(curve.inner_low[0]), float(curve.inner_high[0]))
    outer = Range(float(curve.outer_low[0]), float(curve.outer_high[0]))
    return Estimate(float(curve.middle[0]), inner, outer)


def _others(answered: _Answered, added: Strains, chosen: float) -> tuple[OtherHalfLife, ...]:
    found = []
    for half_life in HALF_LIVES:
        if half_life == chosen:
            continue
        loads = answered.loads(added, time_constant(half_life * _HOURS_A_DAY))
        theta = fit(loads, answered.enough.astype(np.float64)).estimate().point
        found.append(OtherHalfLife(half_life, theta, float(np.mean(loads > theta))))
    return tuple(found)


def _if_missing(
    shifts: ShiftSeries, added: Strains, unlogged: Unlogged, answered: _Answered, tau: float
) -> Range | None:
    """The point with unlogged shifts put in as OK ones, and as hard ones."""
    ends = ok_and_hard_ends(shifts, shifts.strain, (0.0, 10.0))
    if ends is None or not unlogged.day.size:
        return None
    at = (unlogged.day - _EPOCH_ORDINAL).astype(np.float64) * _HOURS_A_DAY + _USUAL_END
    found = []
    for end, marked in zip(ends, (True, False), strict=True):
        fuller = _with(added, unlogged.day, at, end)
        rows = answered
        if marked:
            none = np.zeros(at.size, dtype=bool)
            rows = _Answered(np.append(answered.end, at), np.append(answered.enough, none))
        found.append(fit(rows.loads(fuller, tau), rows.enough.astype(np.float64)).estimate().point)
    return Range(min(found), max(found))


def _with(added: Strains, days: Ints, at: Floats, strain: float) -> Strains:
    """The strains with further days of one strain, but for days that have contacts already."""
    new = ~np.isin(days, added.day)
    moments = np.append(added.at, at[new])
    order = np.argsort(moments, kind="stable")
    amounts = np.append(added.strain, np.full(int(new.sum()), strain))
    return Strains(np.append(added.day, days[new])[order], moments[order], amounts[order])


def _waiting(opened: Gate, enough: int, not_enough: int) -> tuple[Said, ...]:
    if opened.state is State.HIDDEN:
        return ()
    if not enough:
        return (said("none_marked", not_enough=not_enough),)
    return (said("breaking_point_dots", count=enough, not_enough=not_enough),)


@dataclass(frozen=True, slots=True)
class _Rest:
    """What is told beside the point; `none_below` where no load up to today's was marked."""

    chance: Estimate | None
    share: float | None
    others: tuple[OtherHalfLife, ...]
    none_below: bool


def _said(estimate: Estimate | None, today: float, rest: _Rest) -> tuple[Said, ...]:
    """The sentences: where it lies, today, and what another half-life would say."""
    if estimate is None or rest.chance is None or rest.share is None:
        return ()
    ends = {"point": estimate.point, "low": estimate.inner.low, "high": estimate.inner.high}
    point = said("breaking_point", **ends, today=today)
    return point, _chance_said(rest.chance, none=rest.none_below), *_above_said(rest)


def _chance_said(chance: Estimate, *, none: bool) -> Said:
    """How often a load like today's was enough; plainly where it never was, or hardly."""
    low, high = 10 * chance.inner.low, 10 * chance.inner.high
    if none and round(high) == 0:
        return said("none_like_today")
    return said("chance_today", point=10 * chance.point, low=low, high=high)


def _above_said(rest: _Rest) -> tuple[Said, ...]:
    """How many shifts lie above it, by this half-life and by the others."""
    here = 100 * (rest.share or 0.0)
    key = "none_above" if here == 0 else "few_above" if round(here) == 0 else "share_above"
    above = said(key, here=here)
    shares = [100 * other.share_above for other in rest.others]
    if not shares:
        return (above,)
    low, high = min(shares), max(shares)
    if round(low) == round(high) == round(here):
        return above, said("other_half_lives_same")
    key = "other_half_lives" if round(low) else "other_half_lives_up"
    return above, said(key, low=low, high=high)
