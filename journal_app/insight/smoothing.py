"""Two smoothers of irregular notes: a time-aware moving average and robust local regression."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from journal_app.insight.result import Floats, Ints


def moving_average(at: Floats, value: Floats, half_life: float) -> tuple[Floats, Floats]:
    """Exponentially weighted mean of all notes so far, weighted by their age, not their number.

    A note's weight halves every `half_life`. Returns the level after each note (n,), and the share
    of one note's variance that its mean still has (n,): sum of squared weights over squared sum.

    Args:
        at: times (n,), rising, in the unit of `half_life`.
        value: what was noted (n,).
        half_life: age at which a note counts half.
    """
    level, share = np.empty(at.size), np.empty(at.size)
    total = weight = squares = last = 0.0
    for i, (moment, noted) in enumerate(zip(at.tolist(), value.tolist(), strict=True)):
        fade = 0.5 ** ((moment - last) / half_life) if i else 0.0
        total = total * fade + noted
        weight = weight * fade + 1.0
        squares = squares * fade * fade + 1.0
        level[i] = total / weight
        share[i] = squares / (weight * weight)
        last = moment
    return level, share


def lowess(x: Floats, y: Floats, fraction: float = 2 / 3, rounds: int = 3) -> Floats:
    """Cleveland's LOWESS at each x: local lines, tricube weights, bisquare robustness rounds.

    Follows `clowess` of R (Cleveland 1979, JASA 74, 829-836), with R's default of fitting at
    points a hundredth of the range apart and joining them by straight lines.

    Args:
        x: (n,), rising.
        y: (n,).
        fraction: share of the points in each local fit.
        rounds: robustness rounds after the first fit.
    """
    n = x.size
    if n < 3 or x[0] == x[-1]:
        return np.full(n, y.mean() if n else 0.0)
    reach = min(n, max(2, int(fraction * n + 1e-7)))
    anchors = _anchors(x, 0.01 * float(x[-1] - x[0]))
    neighbours = [_local(x, int(anchor), _window(x, int(anchor), reach)) for anchor in anchors]
    robust = np.ones(n)
    fitted = y
    for turn in range(rounds + 1):
        at_anchors = np.array([_local_line(local, y, robust) for local in neighbours])
        fitted = np.interp(x, x[anchors], at_anchors)
        if turn == rounds:
            break
        weights = _bisquare(np.abs(y - fitted))
        if weights is None:
            break
        robust = weights
    return fitted


@dataclass(frozen=True, eq=False, slots=True)
class _Local:
    """The neighbours of one point: their places, distances to it and tricube weights (k,)."""

    place: int
    near: slice
    offset: Floats
    weight: Floats
    flat: float


def _anchors(x: Floats, step: float) -> Ints:
    """Where to fit: as far apart as `step` allows, always on a point, the last one among them."""
    chosen = [0]
    while chosen[-1] < x.size - 1:
        here = chosen[-1]
        beyond = int(np.searchsorted(x, x[here] + step, side="right"))
        same = int(np.searchsorted(x, x[here], side="right"))
        following = max(beyond - 1, same)
        if following >= x.size:
            break
        chosen.append(following)
    return np.array(chosen, dtype=np.int64)


def _window(x: Floats, i: int, reach: int) -> tuple[int, int]:
    """First of the `reach` points nearest to point i, and the end of it with ties to its width."""
    first = max(0, i - reach + 1)
    last_start = min(i, x.size - reach)
    while first < last_start and x[i] - x[first] > x[first + reach] - x[i]:
        first += 1
    width = max(float(x[i] - x[first]), float(x[first + reach - 1] - x[i]))
    end = int(np.searchsorted(x, x[i] + 0.999 * width, side="right"))
    return first, max(end, first + reach)


def _local(x: Floats, i: int, window: tuple[int, int]) -> _Local:
    near = slice(*window)
    offset = x[near] - x[i]
    distance = np.abs(offset)
    width = float(distance.max())
    scaled = distance / width if width > 0 else distance
    cubed = 1 - scaled * scaled * scaled
    weight = np.where(scaled <= 0.001, 1.0, cubed * cubed * cubed * (cubed > 0))
    return _Local(i, near, offset, weight, 0.001 * float(x[-1] - x[0]))


def _local_line(local: _Local, y: Floats, robust: Floats) -> float:
    """Weighted straight line through the neighbours, read at the point itself."""
    weights = local.weight * robust[local.near]
    total = float(weights.sum())
    if total <= 0:
        return float(y[local.place])
    weights /= total
    centre = float(weights @ local.offset)
    offset = local.offset - centre
    spread = float(weights @ (offset * offset))
    if np.sqrt(spread) > local.flat:
        weights *= 1 - centre * offset / spread
    return float(weights @ y[local.near])


def _bisquare(residuals: Floats) -> Floats | None:
    """Robustness weights from absolute residuals, or `None` where the fit is exact already."""
    scale = 6 * float(np.median(residuals))
    if scale < 1e-7 * float(residuals.mean()) or scale == 0:
        return None
    scaled = residuals / scale
    weights = np.where(scaled <= 0.001, 1.0, (1 - np.minimum(scaled, 1) ** 2) ** 2)
    weights[scaled > 0.999] = 0.0
    return np.asarray(weights, dtype=np.float64)
