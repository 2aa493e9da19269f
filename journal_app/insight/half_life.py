"""An exponential way back: how fast what a hard event left fades."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from journal_app.insight.result import Z80, Z95, Estimate, Floats, Ints, Range

_HALF_LIVES = np.geomspace(1.0, 336.0, 81)
_DRAWS = 400
_SEED = 20261121


@dataclass(frozen=True, eq=False, slots=True)
class Fading:
    """dev = jump x 2^(-dt / half_life): the half-life in hours, and the jump at the event."""

    half_life: Estimate
    jump: float
    bounded: bool


def fading(event: Ints, hours: Floats, deviation: Floats) -> Fading:
    """Half-life by least squares over all events, its range by resampling whole events.

    For each half-life on a grid the best jump is closed form, so a resample costs one product of
    matrices. Check-ins of one event stay together: they share what that event left.

    Args:
        event: which event each check-in follows (n,), rising from 0 without a gap.
        hours: time since that event (n,).
        deviation: from the worker's own quiet level (n,).

    `bounded` is false where the 80 % range runs to an end of the grid (1 to 336 hours).
    """
    events = int(event.max()) + 1
    starts = np.flatnonzero(np.diff(event, prepend=-1))
    shape = np.exp2(-hours[:, None] / _HALF_LIVES)
    cross = np.add.reduceat(shape * deviation[:, None], starts)
    square = np.add.reduceat(shape**2, starts)
    rng = np.random.default_rng((_SEED, events))
    places = rng.integers(0, events, (_DRAWS, events)) + np.arange(_DRAWS)[:, None] * events
    drawn: Floats = np.bincount(places.ravel(), minlength=_DRAWS * events).astype(np.float64)
    drawn = drawn.reshape(_DRAWS, events)
    gains = _gain(drawn @ cross, drawn @ square)
    halves = _peak(gains)
    whole = _gain(cross.sum(axis=0)[None], square.sum(axis=0)[None])
    point = float(_peak(whole)[0])
    ends = _widened(point, np.quantile(halves, [0.025, 0.1, 0.9, 0.975]), events)
    jump = float(np.interp(point, _HALF_LIVES, cross.sum(axis=0) / square.sum(axis=0)))
    inner = Range(min(ends[1], point), max(ends[2], point))
    outer = Range(min(ends[0], point), max(ends[3], point))
    bounded = inner.low > _HALF_LIVES[1] and inner.high < _HALF_LIVES[-2]
    return Fading(Estimate(point, inner, outer), jump, bool(bounded))


def _widened(point: float, ends: Floats, events: int) -> list[float]:
    """Ends moved away from the point, on the logarithm, as t asks of so few events."""
    from scipy.special import stdtrit

    if events < 2:
        return [float(_HALF_LIVES[0])] * 2 + [float(_HALF_LIVES[-1])] * 2
    t = stdtrit(events - 1, [0.975, 0.9, 0.9, 0.975])
    factor = t / [Z95, Z80, Z80, Z95] * np.sqrt(events / (events - 1))
    moved = np.exp(np.log(point) + factor * (np.log(ends) - np.log(point)))
    return [float(end) for end in np.clip(moved, _HALF_LIVES[0], _HALF_LIVES[-1])]


def _gain(cross: Floats, square: Floats) -> Floats:
    """How much squared error each half-life takes away, for jumps upwards alone."""
    return np.asarray(np.maximum(cross, 0) ** 2 / np.maximum(square, 1e-12), dtype=np.float64)


def _peak(gains: Floats) -> Floats:
    """The half-life of greatest gain in each row, by a parabola through its neighbours."""
    best = np.clip(np.argmax(gains, axis=1), 1, _HALF_LIVES.size - 2)
    rows = np.arange(gains.shape[0])
    before, here, after = (gains[rows, best + step] for step in (-1, 0, 1))
    bend = before - 2 * here + after
    step = np.where(bend < 0, 0.5 * (before - after) / np.where(bend < 0, bend, -1.0), 0.0)
    logs = np.log(_HALF_LIVES)
    return np.asarray(
        np.exp(logs[best] + np.clip(step, -1, 1) * (logs[1] - logs[0])), dtype=np.float64
    )
