"""After a hard one: how long unrest takes to fade, and whether strain is felt the next day."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from journal_app.insight.association import slope_over
from journal_app.insight.half_life import fading
from journal_app.insight.result import (
    Bools,
    Coverage,
    Estimate,
    Floats,
    Gate,
    Ints,
    Need,
    Result,
    Said,
    State,
    Word,
    gate,
    ladder,
    said,
)
from journal_app.insight.series import CheckInSeries, ContactSeries, ShiftSeries

LEAST_EVENTS = 20
LEAST_PAIRS = 20
HARD_STRAIN, HARD_TIER = 7, 3
_FIRST_HOUR, _LAST_HOUR, _GATE_HOUR = 2.0, 168.0, 48.0
_QUIET_AFTER = 72.0
_LEAST_QUIET = 5
_ECHO_HOURS = (12.0, 36.0)
_PARTS_END = (5.0, 12.0, 17.0, 23.0)


@dataclass(frozen=True, kw_only=True, eq=False)
class Recovery(Result):
    """Half-life, in hours, of unrest after hard events; n counts events with two check-ins.

    Arrays (k,) are the check-ins used: `hours` since their event, `deviation` from the worker's
    own quiet level at that part of the day, `id` of the check-in and `event` (id of the contact).
    `jump` is the unrest just after.
    """

    id: tuple[str, ...]
    event: tuple[str, ...]
    hours: Floats
    deviation: Floats
    half_life: Estimate | None
    jump: float | None


@dataclass(frozen=True, kw_only=True, eq=False)
class Echo(Result):
    """Unrest 12 to 36 hours after a shift, per point of its strain; n counts pairs.

    Arrays (n,): `strain` of the shift and `unrest` of the first check-in in the window.
    """

    id: tuple[str, ...]
    strain: Floats
    unrest: Floats
    estimate: Estimate | None
    word: Word


def recovery(contacts: ContactSeries, check_ins: CheckInSeries, coverage: Coverage) -> Recovery:
    """Fit the way back after contacts with strain of 7 or more, or tier 3 or worse.

    An event's check-ins end with the next hard event; those of the first two hours are left out. An
    event whose hour is not known ends the one before it and all of its day, and starts none.
    """
    hard = np.flatnonzero((contacts.strain >= HARD_STRAIN) | (contacts.tier >= HARD_TIER))
    used = np.flatnonzero(~np.isnan(check_ins.unrest))
    at, events = check_ins.at[used], contacts.at[hard]
    last = np.searchsorted(events, at, side="right") - 1
    since = at - np.concatenate([[-np.inf], events])[last + 1]
    quiet = since > _QUIET_AFTER
    timed = np.append(contacts.timed[hard], False)[last]
    blurred = np.isin(check_ins.day[used], contacts.day[hard[~contacts.timed[hard]]])
    after = timed & ~blurred & (since >= _FIRST_HOUR) & (since <= _LAST_HOUR)
    early = np.bincount(last[after & (since <= _GATE_HOUR)], minlength=max(events.size, 1))
    usable = int((early >= 2).sum())
    needs = Need("events", LEAST_EVENTS - usable), Need("quiet", _LEAST_QUIET - int(quiet.sum()))
    opened = gate(coverage, *needs, per_event=True)
    kept = np.flatnonzero(after)
    deviation = check_ins.unrest[used] - _quiet_level(check_ins, used, quiet)
    found = None
    if opened.is_open:
        _distinct, event = np.unique(last[kept], return_inverse=True)
        found = fading(event, since[kept], deviation[kept])
    if found and not found.bounded:
        opened = Gate(State.ROUGH)
    return Recovery(
        n=usable,
        coverage=coverage,
        gate=opened,
        said=_recovery_said(found.half_life) if found else (),
        id=tuple(check_ins.id[used[i]] for i in kept),
        event=tuple(contacts.id[hard[last[i]]] for i in kept),
        hours=since[kept],
        deviation=deviation[kept],
        half_life=found.half_life if found else None,
        jump=found.jump if found else None,
    )


def _quiet_level(check_ins: CheckInSeries, used: Ints, quiet: Bools) -> Floats:
    """The worker's own quiet median at each check-in's part of the day (k,).

    A part with fewer than five quiet check-ins takes the median of all quiet ones, or of all.
    """
    unrest = check_ins.unrest[used]
    part = np.searchsorted(_PARTS_END, check_ins.local_hour[used], side="right") % 4
    overall = float(np.median(unrest[quiet])) if quiet.any() else 0.0
    level = np.full(unrest.size, overall)
    for number in range(4):
        own = unrest[quiet & (part == number)]
        if own.size >= _LEAST_QUIET:
            level[part == number] = float(np.median(own))
    return level


def next_day_echo(shifts: ShiftSeries, check_ins: CheckInSeries, coverage: Coverage) -> Echo:
    """Pair each shift's strain with the first check-in 12 to 36 hours after its end."""
    known = np.flatnonzero(shifts.known)
    used = np.flatnonzero(~np.isnan(check_ins.unrest))
    at = check_ins.at[used]
    first = np.searchsorted(at, shifts.end[known] + _ECHO_HOURS[0])
    inside = first < at.size
    inside[inside] &= at[first[inside]] <= shifts.end[known][inside] + _ECHO_HOURS[1]
    strain = shifts.strain[known][inside]
    unrest = check_ins.unrest[used][first[inside]]
    alike = Need("unlike", int(np.unique(strain).size < 2))
    opened = gate(coverage, Need("pairs", LEAST_PAIRS - strain.size), alike, per_event=True)
    estimate = slope_over(strain, unrest) if opened.is_open else None
    word = ladder(estimate, beyond_chance=False)
    return Echo(
        n=int(strain.size),
        coverage=coverage,
        gate=opened,
        said=_echo_said(estimate, word),
        id=tuple(shifts.id[known[i]] for i in np.flatnonzero(inside)),
        strain=strain,
        unrest=unrest,
        estimate=estimate,
        word=word,
    )


def _recovery_said(half_life: Estimate) -> tuple[Said, ...]:
    ends = {"low": half_life.inner.low, "high": half_life.inner.high}
    key = "recovery_soon" if round(half_life.inner.high) <= 1 else "recovery"
    return (said(key, point=half_life.point, **ends),)


def _echo_said(estimate: Estimate | None, word: Word) -> tuple[Said, ...]:
    if estimate is None:
        return ()
    if word in {Word.NOTHING, Word.HINT}:
        return (said("echo_none"),)
    low, high = estimate.outer.low, estimate.outer.high
    if estimate.point < 0:
        return (said("echo_lower", point=-estimate.point, low=-high, high=-low),)
    return (said("echo_higher", point=estimate.point, low=low, high=high),)
