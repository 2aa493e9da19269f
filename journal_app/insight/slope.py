"""A slope that a few wild notes cannot turn, and a range that respects dependence in time."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from journal_app.insight.autocorrelation import lag_one, widening
from journal_app.insight.result import Z80, Z95, Estimate, Floats, Range

_MOST_PAIRED = 600


@dataclass(frozen=True, slots=True)
class Slope:
    """A Theil-Sen slope a unit of x: `naive` as if notes were independent, `estimate` widened."""

    naive: Estimate
    estimate: Estimate
    phi: float


def theil_sen(x: Floats, y: Floats) -> Slope | None:
    """Median of all pairwise slopes; `None` with fewer than three different x.

    The naive range is Sen's (1968, JASA 63, 1379-1389), from the ranks of the slopes; each end is
    then moved away from the point by sqrt((1 + phi) / (1 - phi)), phi being the lag-1
    autocorrelation of the residuals. Beyond 600 points consecutive ones are averaged first: the
    work grows with the square of their number, the slope does not care.

    Args:
        x: (n,), rising.
        y: (n,).
    """
    x, y = _averaged(x, -(-x.size // _MOST_PAIRED)), _averaged(y, -(-y.size // _MOST_PAIRED))
    slopes = np.sort(_pairwise(x, y))
    if np.unique(x).size < 3 or slopes.size < 3:
        return None
    middle = float(np.median(slopes))
    naive = Estimate(middle, _sen(slopes, x.size, Z80), _sen(slopes, x.size, Z95))
    phi = lag_one(y - middle * x)
    factor = widening(phi)
    wider = Estimate(
        middle, _stretched(naive.inner, middle, factor), _stretched(naive.outer, middle, factor)
    )
    return Slope(naive, wider, phi)


def _averaged(values: Floats, size: int) -> Floats:
    """Means of consecutive groups of `size`, the last one perhaps smaller."""
    if size <= 1:
        return values
    starts = np.arange(0, values.size, size)
    return np.asarray(
        np.add.reduceat(values, starts) / np.diff(starts, append=values.size), dtype=np.float64
    )


def _pairwise(x: Floats, y: Floats) -> Floats:
    """Slopes of all pairs of points with different x."""
    first, second = np.triu_indices(x.size, 1)
    run = x[second] - x[first]
    apart = run > 0
    return np.asarray((y[second] - y[first])[apart] / run[apart], dtype=np.float64)


def _sen(slopes: Floats, n: int, z: float) -> Range:
    """Ranks of the ends, from the variance of Kendall's S without ties."""
    half = z * np.sqrt(n * (n - 1) * (2 * n + 5) / 18)
    upper = min(round((slopes.size + half) / 2), slopes.size - 1)
    lower = max(round((slopes.size - half) / 2) - 1, 0)
    return Range(float(slopes[lower]), float(slopes[upper]))


def _stretched(naive: Range, middle: float, factor: float) -> Range:
    return Range(middle - factor * (middle - naive.low), middle + factor * (naive.high - middle))
