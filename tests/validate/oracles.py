"""The same numbers by other people's programs: statsmodels, ruptures, scipy.

Imported by name, because they are there for `make validate` alone.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module

import numpy as np

from journal_app.insight.association import benjamini_hochberg
from journal_app.insight.breaking_point import fit
from journal_app.insight.intervals import jeffreys
from journal_app.insight.shrinkage import pulled_means
from journal_app.insight.slope import theil_sen
from journal_app.insight.smoothing import lowess
from journal_app.insight.split import best_split
from tests.support.made_series import ar_series


@dataclass(frozen=True)
class Compared:
    """Our number beside theirs, and how far apart they may be."""

    name: str
    ours: float
    theirs: float
    apart: float

    @property
    def met(self) -> bool:
        """Whether they agree."""
        return abs(self.ours - self.theirs) <= self.apart


def compare() -> Iterator[Compared]:
    """Every comparison, on made data."""
    rng = np.random.default_rng(20)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield from _smoothing(rng)
        yield from _slopes(rng)
        yield from _splits(rng)
        yield from _components(rng)
        yield from _tests(rng)
        yield from _logistic(rng)


def _smoothing(rng: np.random.Generator) -> Iterator[Compared]:
    x = np.sort(rng.choice(400, 150, replace=False)).astype(np.float64)
    y = np.sin(x / 60) + rng.normal(0, 0.4, 150)
    y[::25] += 4
    theirs = import_module("statsmodels.nonparametric.smoothers_lowess").lowess
    other = theirs(y, x, frac=0.4, it=3, delta=0.01 * (x[-1] - x[0]), return_sorted=False)
    apart = float(np.abs(lowess(x, y, 0.4) - other).max())
    yield Compared(
        "lowess, 150 points with outliers: largest distance (statsmodels)", apart, 0, 1e-6
    )


def _slopes(rng: np.random.Generator) -> Iterator[Compared]:
    from scipy.stats import theilslopes

    x = np.sort(rng.choice(200, 90, replace=False)).astype(np.float64)
    y = 0.01 * x + ar_series(rng, 0.3, 90)
    ours, theirs = theil_sen(x, y), theilslopes(y, x, 0.95)
    assert ours is not None
    yield Compared("Theil-Sen slope (scipy)", ours.naive.point, float(theirs[0]), 1e-12)
    yield Compared("Theil-Sen lower end (scipy)", ours.naive.outer.low, float(theirs[2]), 1e-12)
    yield Compared("Theil-Sen upper end (scipy)", ours.naive.outer.high, float(theirs[3]), 1e-12)


def _splits(rng: np.random.Generator) -> Iterator[Compared]:
    value = ar_series(rng, 0.3, 120)
    value[47:] += 1.5
    dynamic = import_module("ruptures").Dynp
    theirs = dynamic(model="l2", min_size=10, jump=1).fit(value).predict(n_bkps=1)[0]
    yield Compared("best single split (ruptures)", best_split(value, 10, 110)[0], float(theirs), 0)


def _components(rng: np.random.Generator) -> Iterator[Compared]:
    group = rng.integers(0, 12, 90)
    value = rng.normal(5, 1.2, 12)[group] + rng.normal(0, 2, 90)
    ours = pulled_means(value, group, 12)
    mixed = import_module("statsmodels.regression.mixed_linear_model").MixedLM
    theirs = mixed(value, np.ones((90, 1)), groups=group).fit(reml=True, method="powell")
    yield Compared(
        "REML between, unbalanced (statsmodels)", ours.between, theirs.cov_re[0, 0], 2e-3
    )
    yield Compared("REML within, unbalanced (statsmodels)", ours.within, theirs.scale, 2e-3)
    effects = theirs.random_effects
    pulled = np.array([float(np.ravel(effects[g])[0]) for g in range(12)]) + theirs.fe_params[0]
    apart = float(np.abs(ours.mean - pulled).max())
    yield Compared("pulled-in means: largest distance (statsmodels)", apart, 0, 2e-3)


def _tests(rng: np.random.Generator) -> Iterator[Compared]:
    multiple = import_module("statsmodels.stats.multitest").multipletests
    p = np.concatenate([rng.uniform(0, 1, 40), rng.uniform(0, 0.01, 8)])
    rejected = np.flatnonzero(multiple(p, 0.1, method="fdr_bh")[0])
    same = float(np.array_equal(benjamini_hochberg(p, 0.1), rejected))
    yield Compared("Benjamini-Hochberg: the same rejected (statsmodels)", same, 1, 0)
    interval = import_module("statsmodels.stats.proportion").proportion_confint
    low, high = interval(3, 17, 0.05, method="jeffreys")
    ours = jeffreys(3, 17).outer
    yield Compared("Jeffreys lower end (statsmodels)", ours.low, float(low), 1e-9)
    yield Compared("Jeffreys upper end (statsmodels)", ours.high, float(high), 1e-9)


def _logistic(rng: np.random.Generator) -> Iterator[Compared]:
    load = rng.gamma(3, 6, 4000)
    enough = (rng.random(4000) < 1 / (1 + np.exp(-(load - 22) / 5))).astype(np.float64)
    logit = import_module("statsmodels.discrete.discrete_model").Logit
    constant, slope = logit(enough, np.stack([np.ones(4000), load], axis=1)).fit(disp=0).params
    ours = fit(load, enough).estimate().point
    yield Compared("breaking point, 4,000 rows (statsmodels)", ours, -constant / slope, 0.05)
