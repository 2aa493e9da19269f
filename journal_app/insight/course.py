"""The course of mood and strain: level, history, direction and changes of level."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from datetime import date

import numpy as np

from journal_app.insight.autocorrelation import lag_one, widening
from journal_app.insight.missing import Unlogged, band_of_mean, ok_and_hard_ends
from journal_app.insight.result import (
    Z80,
    Z95,
    Estimate,
    Floats,
    Ints,
    Need,
    Range,
    Result,
    Said,
    State,
    Word,
    gate,
    ladder,
    said,
)
from journal_app.insight.series import ShiftSeries
from journal_app.insight.slope import theil_sen
from journal_app.insight.smoothing import lowess, moving_average
from journal_app.insight.split import splits

HALF_LIFE_DAYS = 7.0
GAP_DAYS = 14
MONTH_DAYS = 30
LEAST_LEVEL = 20
_HISTORY_DAYS = 182
_LEAST_HISTORY = 40
SCALES = {"strain": (0.0, 10.0), "mood": (5.0, 1.0)}


@dataclass(frozen=True, eq=False, slots=True)
class Noted:
    """One quantity of the shifts where it is known: arrays (n,) in order of day."""

    quantity: str
    id: tuple[str, ...]
    day: Ints
    value: Floats
    ends: tuple[float, float] | None


@dataclass(frozen=True, kw_only=True, eq=False)
class Level(Result):
    """How a quantity ran. Arrays (n,) in order of day, empty below the gate but for the dots.

    `level` is the time-aware average after each note, `inner` and `outer` its 80 and 95 % ranges
    (n, 2), `history` the local regression. `breaks` are the places where a line begins anew: after
    more than 14 days without a note nothing is drawn across. `latest` is the level after the last
    note. `mean` is that of all notes, `if_missing` that mean if all unlogged shifts were as the
    worker's own OK or own hard ones (told also where the rest is hidden), `level_if_missing` (n, 2)
    the line likewise.
    """

    quantity: str
    id: tuple[str, ...]
    day: Ints
    value: Floats
    level: Floats
    inner: Floats
    outer: Floats
    history: Floats
    breaks: tuple[int, ...]
    latest: Estimate | None
    mean: float | None
    if_missing: Range | None
    level_if_missing: Floats | None


@dataclass(frozen=True, kw_only=True)
class Direction(Result):
    """The slope of a quantity, in its points per 30 days; `if_missing` as in `Level`."""

    quantity: str
    estimate: Estimate | None
    word: Word
    if_missing: Range | None


@dataclass(frozen=True, slots=True)
class LevelChange:
    """A sudden change: the first day of the new level, with the days it may lie between.

    A range begins with the last note that may still be of the old level.
    Means and counts are of the stretches between changes on either side.
    """

    day: int
    inner: Range
    outer: Range
    before: float
    after: float
    n_before: int
    n_after: int


@dataclass(frozen=True, kw_only=True)
class LevelChanges(Result):
    """All changes of level found, in order; none is a finding too."""

    quantity: str
    changes: tuple[LevelChange, ...]


def noted(quantity: str, shifts: ShiftSeries, value: Floats) -> Noted:
    """Take the worked shifts on which a quantity (n,) is known."""
    rows = np.flatnonzero(shifts.worked & ~np.isnan(value))
    ends = ok_and_hard_ends(shifts, value, SCALES[quantity])
    return Noted(quantity, tuple(shifts.id[i] for i in rows), shifts.day[rows], value[rows], ends)


def level(noted: Noted, unlogged: Unlogged) -> Level:
    """The level line, from 20 notes over four weeks on."""
    day, value = noted.day.astype(np.float64), noted.value
    n = value.size
    needs = Need("shifts", LEAST_LEVEL - n), Need("weeks", _weeks_short(day, 4))
    opened = gate(unlogged.coverage, *needs)
    none, pair = np.empty(0), np.empty((0, 2))
    line = _line(day, value) if opened.is_open else (none, pair, pair, none)
    early = opened.state is State.TOO_EARLY
    ends = noted.ends if unlogged.day.size and not early else None
    band = band_of_mean(value, unlogged.day.size, ends) if ends else None
    latest = _latest(*line[:3]) if opened.is_open else None
    return Level(
        n=n,
        coverage=unlogged.coverage,
        gate=opened,
        said=_level_said(noted.quantity, latest, band) if n >= LEAST_LEVEL else _early(n),
        quantity=noted.quantity,
        id=noted.id,
        day=noted.day,
        value=value,
        level=line[0],
        inner=line[1],
        outer=line[2],
        history=line[3],
        breaks=breaks(noted.day),
        latest=latest,
        mean=float(value.mean()) if opened.is_open else None,
        if_missing=band,
        level_if_missing=_filled_levels(noted, unlogged.day, ends) if ends and latest else None,
    )


def direction(noted: Noted, unlogged: Unlogged) -> Direction:
    """The slope, from 30 notes on; its word needs a 95 % range off zero."""
    day, value = noted.day.astype(np.float64), noted.value
    opened = gate(unlogged.coverage, Need("shifts", 30 - value.size))
    found = theil_sen(day / MONTH_DAYS, value) if opened.is_open else None
    estimate = found.estimate if found else None
    word = ladder(estimate, beyond_chance=False)
    word = Word.NOTHING if word is Word.HINT else word
    return Direction(
        n=value.size,
        coverage=unlogged.coverage,
        gate=opened,
        said=_direction_said(noted.quantity, estimate, word),
        quantity=noted.quantity,
        estimate=estimate,
        word=word,
        if_missing=_slopes_if_missing(noted, unlogged.day) if estimate else None,
    )


def level_changes(noted: Noted, unlogged: Unlogged) -> LevelChanges:
    """Sudden changes, from 60 notes over eight weeks on."""
    day, value = noted.day.astype(np.float64), noted.value
    needs = Need("shifts", 60 - value.size), Need("weeks", _weeks_short(day, 8))
    opened = gate(unlogged.coverage, *needs)
    changes = _changes(day, value) if opened.is_open else ()
    return LevelChanges(
        n=value.size,
        coverage=unlogged.coverage,
        gate=opened,
        said=_changes_said(noted.quantity, changes) if opened.is_open else (),
        quantity=noted.quantity,
        changes=changes,
    )


def breaks(day: Ints) -> tuple[int, ...]:
    """Places in rising days after a gap of more than 14."""
    return tuple(int(i) + 1 for i in np.flatnonzero(np.diff(day) > GAP_DAYS))


def _weeks_short(day: Floats, weeks: int) -> int:
    span = float(day[-1] - day[0]) + 1 if day.size else 0.0
    return max(0, int(np.ceil(weeks - span / 7)))


def _line(day: Floats, value: Floats) -> tuple[Floats, Floats, Floats, Floats]:
    """Level, its two ranges and the history.

    A level's error is the spread of notes about the history, times the share of one note's
    variance left in the average, widened by their dependence.
    """
    average, share = moving_average(day, value, HALF_LIFE_DAYS)
    within = int(np.count_nonzero(day > day[-1] - _HISTORY_DAYS))
    fraction = min(2 / 3, max(_LEAST_HISTORY, within) / value.size)
    history = lowess(day, value, fraction)
    left = value - history
    error = left.std() * np.sqrt(share) * widening(lag_one(left))
    inner, outer = (
        np.stack([average - z * error, average + z * error], axis=1) for z in (Z80, Z95)
    )
    return average, inner, outer, history


def _latest(average: Floats, inner: Floats, outer: Floats) -> Estimate:
    ends80, ends95 = inner[-1].tolist(), outer[-1].tolist()
    return Estimate(float(average[-1]), Range(*ends80), Range(*ends95))


def _filled(noted: Noted, absent: Ints, end: float) -> tuple[Floats, Floats, Ints]:
    """Days and values with absent days at one end, and the places of the notes among them."""
    day = np.concatenate([noted.day, absent]).astype(np.float64)
    value = np.concatenate([noted.value, np.full(absent.size, end)])
    order = np.argsort(day, kind="stable")
    place = np.empty_like(order)
    place[order] = np.arange(order.size)
    return day[order], value[order], place[: noted.day.size]


def _filled_levels(noted: Noted, absent: Ints, ends: tuple[float, float]) -> Floats:
    lines = []
    for end in sorted(ends):
        day, value, place = _filled(noted, absent, end)
        lines.append(moving_average(day, value, HALF_LIFE_DAYS)[0][place])
    return np.stack(lines, axis=1)


def _slopes_if_missing(noted: Noted, absent: Ints) -> Range | None:
    """The lowest and highest slope with all unlogged shifts at the worker's own OK or hard."""
    if noted.ends is None or not absent.size:
        return None
    slopes = []
    for end in noted.ends:
        day, value, _place = _filled(noted, absent, end)
        found = theil_sen(day / MONTH_DAYS, value)
        slopes += [found.estimate.point] if found else []
    return Range(min(slopes), max(slopes)) if slopes else None


def _changes(day: Floats, value: Floats) -> tuple[LevelChange, ...]:
    found = splits(day, value)
    ends = [0, *(split.index for split in found), value.size]
    means = [float(value[first:end].mean()) for first, end in itertools.pairwise(ends)]
    sizes = np.diff(ends).tolist()

    def days(places: Range) -> Range:
        return Range(float(day[int(places.low) - 1]), float(day[int(places.high)]))

    return tuple(
        LevelChange(
            int(day[split.index]),
            days(split.inner),
            days(split.outer),
            means[i],
            means[i + 1],
            sizes[i],
            sizes[i + 1],
        )
        for i, split in enumerate(found)
    )


def _early(n: int) -> tuple[Said, ...]:
    return (said("level_early", n=n),)


def _level_said(quantity: str, latest: Estimate | None, band: Range | None) -> tuple[Said, ...]:
    spoken = []
    if latest is not None:
        ends = {"low": latest.inner.low, "high": latest.inner.high, "point": latest.point}
        spoken.append(said(f"level_{quantity}", **ends))
    if band is not None:
        same = "_same" if f"{band.low:.1f}" == f"{band.high:.1f}" else ""
        spoken.append(said(f"missing_{quantity}{same}", low=band.low, high=band.high))
    return tuple(spoken)


def _direction_said(quantity: str, estimate: Estimate | None, word: Word) -> tuple[Said, ...]:
    if estimate is None:
        return ()
    if word is Word.NOTHING:
        return (said("direction_none"),)
    up = estimate.point > 0
    ends = (abs(estimate.outer.low), abs(estimate.outer.high))
    numbers = {"point": abs(estimate.point), "low": min(ends), "high": max(ends)}
    return (said(f"direction_{quantity}_{'up' if up else 'down'}", **numbers),)


def _changes_said(quantity: str, changes: tuple[LevelChange, ...]) -> tuple[Said, ...]:
    if not changes:
        return (said("change_none"),)
    return tuple(
        said(
            f"change_{quantity}",
            first=date.fromordinal(int(change.inner.low)).isoformat(),
            last=date.fromordinal(int(change.inner.high)).isoformat(),
            before=change.before,
            after=change.after,
        )
        for change in changes
    )
