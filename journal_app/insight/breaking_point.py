"""The breaking point: the load at which the worker marked "enough" about as often as not.

P(enough | L) = logistic((L - theta) / w), with theta flat on [0, 1.6 Lmax] and
ln w ~ N(ln SD(L), 1): a proper posterior also where the classes separate perfectly.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from journal_app.insight.result import Estimate, Floats, Range

_THETAS, _WIDTHS = 121, 41
_MOST_NODES = 256
_HELD = 0.999
_CURVE_STEPS = 81
_PARTS = (0.025, 0.1, 0.5, 0.9, 0.975)
_BINS = 400


@dataclass(frozen=True, eq=False, slots=True)
class Curve:
    """P(enough) over load: all arrays (m,), probabilities 0 to 1."""

    load: Floats
    middle: Floats
    inner_low: Floats
    inner_high: Floats
    outer_low: Floats
    outer_high: Floats


@dataclass(frozen=True, eq=False, slots=True)
class Posterior:
    """Weights (121, 41), summing to one, over `theta` (121,) and the logarithm of w (41,)."""

    theta: Floats
    log_width: Floats
    weight: Floats

    def estimate(self) -> Estimate:
        """Median, 80 and 95 % range of theta, linear between grid points."""
        half = (self.theta[1] - self.theta[0]) / 2
        mass = np.concatenate([[0.0], np.cumsum(self.weight.sum(axis=1))])
        edges = np.concatenate([[self.theta[0] - half], self.theta + half])
        ends = np.interp(_PARTS, mass, np.maximum(edges, 0.0))
        low95, low80, middle, high80, high95 = (float(end) for end in ends)
        return Estimate(middle, Range(low80, high80), Range(low95, high95))

    def curve(self, load: Floats) -> Curve:
        """Median and bands of P(enough) at each load (m,)."""
        likely = self.weight > 1e-6 * float(self.weight.max())
        at, width = np.nonzero(likely)
        weight = self.weight[likely] / self.weight[likely].sum()
        scale = np.exp(-self.log_width)[width]
        chance = _logistic((load[:, None] - self.theta[at]) * scale)
        low95, low80, middle, high80, high95 = _weighted_quantiles(chance, weight)
        return Curve(load, middle, low80, high80, low95, high95)


def fit(load: Floats, enough: Floats, count: Floats | None = None) -> Posterior:
    """Posterior of the breaking point, in two passes of 121 x 41 points.

    The first pass covers the whole prior range, the second the region that holds 99.9 %.

    Args:
        load: loads (n,), 0 or more.
        enough: how many of each row marked enough (n,), 0 or 1 where `count` is absent.
        count: how many rows each stands for (n,), one by default.
    """
    count = np.ones_like(load) if count is None else count
    highest = max(float(load.max()), 1e-9)
    mean = float(load @ count / count.sum())
    spread = np.sqrt(float(((load - mean) ** 2) @ count / count.sum()))
    centre = np.log(max(spread, 0.01 * highest))
    nodes = _gathered(load, enough, count)
    theta = np.linspace(0, 1.6 * highest, _THETAS)
    log_width = np.linspace(centre - 4, centre + 4, _WIDTHS)
    first = _weights(nodes, theta, log_width, centre)
    theta = _narrowed(theta, first.sum(axis=1), 0.0, 1.6 * highest)
    log_width = _narrowed(log_width, first.sum(axis=0), centre - 4, centre + 4)
    return Posterior(theta, log_width, _weights(nodes, theta, log_width, centre))


def _gathered(load: Floats, enough: Floats, count: Floats) -> tuple[Floats, Floats, Floats]:
    """The same rows at no more than 256 loads: each shared out between its two neighbours."""
    distinct, place = np.unique(load, return_inverse=True)
    if distinct.size <= _MOST_NODES:
        yes = np.bincount(place, enough, distinct.size)
        return distinct, yes.astype(float), np.bincount(place, count, distinct.size).astype(float)
    nodes = np.linspace(distinct[0], distinct[-1], _MOST_NODES)
    exact = (load - nodes[0]) / (nodes[1] - nodes[0])
    left = np.minimum(exact.astype(np.int64), _MOST_NODES - 2)
    part = exact - left

    def shared_out(rows: Floats) -> Floats:
        near = np.bincount(left, rows * (1 - part), _MOST_NODES)
        return np.asarray(near + np.bincount(left + 1, rows * part, _MOST_NODES), dtype=np.float64)

    return nodes, shared_out(enough), shared_out(count)


def _weights(
    nodes: tuple[Floats, Floats, Floats], theta: Floats, log_width: Floats, centre: float
) -> Floats:
    """Normalised posterior weights on a grid."""
    load, yes, total = nodes
    distance = load[None, :] - theta[:, None]
    log_weight = np.empty((theta.size, log_width.size))
    for column, scale in enumerate(np.exp(-log_width).tolist()):
        eta = distance * scale
        missed = np.log1p(np.exp(-np.abs(eta))) + np.maximum(eta, 0)
        log_weight[:, column] = eta @ yes - missed @ total
    log_weight -= 0.5 * (log_width - centre) ** 2
    weight = np.exp(log_weight - log_weight.max())
    return np.asarray(weight / weight.sum(), dtype=np.float64)


def _narrowed(grid: Floats, mass: Floats, lowest: float, highest: float) -> Floats:
    """As many points over the part of the grid that holds 99.9 %, one step wider at each end."""
    total = np.cumsum(mass)
    spill = (1 - _HELD) / 2
    first = int(np.searchsorted(total, spill))
    last = min(int(np.searchsorted(total, 1 - spill)), grid.size - 1)
    step = float(grid[1] - grid[0])
    low, high = max(lowest, grid[first] - step), min(highest, grid[last] + step)
    return np.linspace(low, high, grid.size)


def _logistic(eta: Floats) -> Floats:
    return np.asarray(0.5 * (1 + np.tanh(0.5 * eta)), dtype=np.float64)


def _weighted_quantiles(chance: Floats, weight: Floats) -> Floats:
    """Quantiles of each row (m, k) of probabilities under weights (k,), shape (5, m)."""
    rows = chance.shape[0]
    place = np.minimum((chance * _BINS).astype(np.int64), _BINS - 1)
    place += np.arange(rows)[:, None] * _BINS
    mass = np.bincount(
        place.ravel(), np.broadcast_to(weight, chance.shape).ravel(), rows * _BINS
    ).reshape(rows, _BINS)
    edges = np.linspace(0, 1, _BINS + 1)
    total = np.cumsum(mass, axis=1)
    found = [np.interp(_PARTS, np.append(0.0, row), edges) for row in total]
    return np.array(found).T
