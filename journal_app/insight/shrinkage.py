"""Empirical Bayes: means and rates of groups, pulled towards all groups as far as few notes ask.

The raw value of a group with three notes is mostly luck; what all groups have in common says how
far to trust it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from journal_app.insight.result import Floats, Ints

_RATIOS = np.concatenate([[0.0], np.geomspace(1e-4, 1e4, 161)])
_GRID = 17
_LOG_SPREAD = 1.5
_USUAL_NOTES = 8.0


@dataclass(frozen=True, eq=False, slots=True)
class PulledMeans:
    """Pulled-in means of groups (g,) with their standard errors, and the two variances."""

    mean: Floats
    error: Floats
    overall: float
    between: float
    within: float


@dataclass(frozen=True, eq=False, slots=True)
class PulledRates:
    """Two parameters of each group's posterior (g,): of a beta, or shape and rate of a gamma."""

    first: Floats
    second: Floats


def pulled_means(value: Floats, group: Ints, groups: int) -> PulledMeans:
    """One-way random effects by REML, and the posterior means of the groups.

    The ratio of the variances is found on a grid and refined; with it all else is closed form
    (Searle, Casella and McCulloch 1992, Variance Components, ch. 6). The error of a group holds
    that of the overall mean.

    Args:
        value: one per note (n,).
        group: the group of each (n,), 0 to groups - 1; every group has a note.
        groups: how many there are.
    """
    size = np.bincount(group, minlength=groups).astype(np.float64)
    raw = np.bincount(group, value, groups) / size
    inside = float(((value - raw[group]) ** 2).sum())
    ratios = _RATIOS
    for _ in range(6):
        best = int(np.argmax(_restricted(ratios, size, raw, inside)))
        low, high = ratios[max(best - 1, 0)], ratios[min(best + 1, ratios.size - 1)]
        chosen = float(ratios[best])
        ratios = np.linspace(low, high, 41)
    weight = size / (1 + chosen * size)
    overall = float(weight @ raw / weight.sum())
    free = max(value.size - 1, 1)
    within = (inside + float(weight @ (raw - overall) ** 2)) / free
    between = chosen * within
    pull = 1 / (1 + chosen * size)
    error = np.sqrt(within / size * (1 - pull) + pull**2 * within / weight.sum())
    return PulledMeans(raw + pull * (overall - raw), error, overall, between, within)


def _restricted(ratios: Floats, size: Floats, raw: Floats, inside: float) -> Floats:
    """Restricted log likelihood at each ratio of between to within, up to a constant."""
    weight = size / (1 + ratios[:, None] * size)
    total = weight.sum(axis=1)
    overall = weight @ raw / total
    outside = (weight * (raw - overall[:, None]) ** 2).sum(axis=1)
    free = float(size.sum()) - 1
    spread = np.maximum(inside + outside, 1e-300)
    return np.asarray(
        -0.5 * (free * np.log(spread) - np.log(weight / size).sum(axis=1) + np.log(total)),
        dtype=np.float64,
    )


def pulled_shares(hits: Floats, tries: Floats) -> PulledRates:
    """Beta-binomial: each group's share of hits, under the beta that fits all groups.

    The overall share and how much groups differ are found by maximum likelihood with a weak
    prior on the latter (as if eight notes stood behind it, give or take a factor of four).

    Args:
        hits: (g,).
        tries: (g,), at least the hits, more than 0.
    """
    from scipy.special import gammaln

    def fit(mean: Floats, notes: Floats) -> Floats:
        a, b = mean * notes, (1 - mean) * notes
        alone = gammaln(a) + gammaln(b) - gammaln(a + b)
        together = gammaln(hits + a[..., None]) + gammaln(tries - hits + b[..., None])
        together -= gammaln(tries + (a + b)[..., None])
        return np.asarray((together - alone[..., None]).sum(axis=-1), dtype=np.float64)

    centre = (hits.sum() + 0.5) / (tries.sum() + 1)
    mean, notes = _best(fit, np.log(centre / (1 - centre)), _expit)
    return PulledRates(hits + mean * notes, tries - hits + (1 - mean) * notes)


def pulled_rates(count: Floats, exposure: Floats) -> PulledRates:
    """Gamma-Poisson: each group's rate a unit of exposure, under the gamma that fits all groups.

    `notes` of the prior are the exposure it stands for, in units of the mean exposure.

    Args:
        count: (g,).
        exposure: (g,), more than 0.
    """
    from scipy.special import gammaln

    usual = float(exposure.mean())

    def fit(mean: Floats, notes: Floats) -> Floats:
        behind = notes * usual / _USUAL_NOTES
        shape = (mean * behind)[..., None]
        rate = behind[..., None]
        fits = gammaln(count + shape) - gammaln(shape) + shape * np.log(rate)
        fits = fits - (count + shape) * np.log(exposure + rate)
        return np.asarray(fits.sum(axis=-1), dtype=np.float64)

    centre = (count.sum() + 0.5) / exposure.sum()
    mean, notes = _best(fit, np.log(centre), np.exp)
    behind = notes * usual / _USUAL_NOTES
    return PulledRates(count + mean * behind, exposure + behind)


def _expit(value: Floats) -> Floats:
    return np.asarray(1 / (1 + np.exp(-value)), dtype=np.float64)


def _best(
    fit: Callable[[Floats, Floats], Floats], centre: float, back: Callable[[Floats], Floats]
) -> tuple[float, float]:
    """The mean and the notes behind the prior that fit best: a grid, then a finer one."""
    usual = np.log(_USUAL_NOTES)
    mean_span, notes_span = 2.0, 4.5
    at, notes_at = float(centre), float(usual)
    for _ in range(4):
        means = np.linspace(at - mean_span, at + mean_span, _GRID)
        logs = np.linspace(notes_at - notes_span, notes_at + notes_span, _GRID)
        mean, log_notes = np.meshgrid(means, logs, indexing="ij")
        likely = fit(back(mean), np.exp(log_notes))
        likely = likely - 0.5 * ((log_notes - usual) / _LOG_SPREAD) ** 2
        i, j = np.unravel_index(int(np.argmax(likely)), likely.shape)
        at, notes_at = float(means[i]), float(logs[j])
        mean_span, notes_span = mean_span / 6, notes_span / 6
    return float(back(np.array(at))), float(np.exp(notes_at))
