"""Differences of means between shifts with and without something, many at once.

Notes depend on those before, so ranges come from resampled blocks of shifts and p-values from
moving one series along the other. Association only: nothing here says why.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from journal_app.insight.autocorrelation import lag_one
from journal_app.insight.result import Bools, Estimate, Floats, Ints, around

_OUT_OF_STEP, _IN_STEP = 0.2, 0.5
_FEW = 5


@dataclass(frozen=True, eq=False, slots=True)
class Differences:
    """For each factor (f,): mean with less mean without, its standard error, counts and p.

    `p` is two-sided. `degrees` are those of the t distribution for ranges.
    """

    difference: Floats
    error: Floats
    with_n: Ints
    without_n: Ints
    p: Floats

    def estimate(self, factor: int) -> Estimate:
        """A factor's difference with 80 and 95 % ranges, from t on the smaller group's count."""
        from scipy.special import stdtrit

        degrees = float(min(self.with_n[factor], self.without_n[factor])) * 2 - 2
        t80, t95 = (float(stdtrit(degrees, part)) for part in (0.9, 0.975))
        return around(float(self.difference[factor]), float(self.error[factor]), t80, t95)


def differences(outcome: Floats, present: Floats) -> Differences:
    """Compare an outcome between rows with and without each factor.

    Args:
        outcome: (n,) in order of time.
        present: (n, f): 1 with, 0 without, NaN not known.

    Each factor needs rows of both kinds.
    """
    with_rows = (present == 1).astype(np.float64)
    without = (present == 0).astype(np.float64)
    with_n, without_n = with_rows.sum(axis=0), without.sum(axis=0)
    difference = outcome @ with_rows / with_n - outcome @ without / without_n
    return Differences(
        difference,
        _block_errors(outcome, with_rows, without),
        with_n.astype(np.int64),
        without_n.astype(np.int64),
        _p_values(outcome, with_rows, without),
    )


def benjamini_hochberg(p: Floats, rate: float) -> Ints:
    """Places of the p-values to reject so that about `rate` of them are false.

    Benjamini and Hochberg (1995), J. R. Statist. Soc. B 57, 289-300: the largest k with
    p(k) <= k rate / m, and all below it.
    """
    order = np.argsort(p, kind="stable")
    fits = p[order] <= rate * np.arange(1, p.size + 1) / max(p.size, 1)
    kept = int(np.flatnonzero(fits)[-1]) + 1 if fits.any() else 0
    return np.sort(order[:kept])


def _block_errors(outcome: Floats, with_rows: Floats, without: Floats) -> Floats:
    """Standard errors (f,) of the circular block bootstrap (Politis and Romano 1992).

    A difference of means is linear in what each row adds to it, so the variance over all
    resamples is known without drawing any: that of the sums of blocks, over all places a block
    can start, times the number of blocks.
    """
    added = _within(outcome, with_rows) - _within(outcome, without)
    return _block_error_of(added, _block_length(outcome.size))


def _block_length(n: int) -> int:
    return max(1, round(1.5 * float(n ** (1 / 3))))


def _block_error_of(added: Floats, length: int) -> Floats:
    """Standard error (f,) of sums of what rows add (n, f), each column summing to zero."""
    n = added.shape[0]
    sums = np.cumsum(np.concatenate([added, added[:length]]), axis=0)
    blocks = sums[length:] - sums[:-length]
    variance = (blocks**2).mean(axis=0) * n / length
    return np.asarray(np.sqrt(variance * n / max(n - length, 1)), dtype=np.float64)


def _within(outcome: Floats, rows: Floats) -> Floats:
    """What each row adds to the mean of its group (n, f), zero outside the group."""
    size = rows.sum(axis=0)
    left = (outcome[:, None] - outcome @ rows / size) * rows
    return np.asarray(left / np.sqrt(size * np.maximum(size - 1, 1)), dtype=np.float64)


def _p_values(outcome: Floats, with_rows: Floats, without: Floats) -> Floats:
    """How often a factor moved along in time differs as much (f,).

    All n - 1 circular shifts are taken at once by Fourier transform. Their count cannot speak of
    less than 1 / n, so a difference beyond all but a few is put on the normal tail of the shifted
    ones. A factor with a rhythm (each weekend) meets itself again when moved; there the noise is
    taken to be AR(1) instead.
    """
    from scipy.special import ndtr

    n = outcome.size
    centred = outcome - outcome.mean()
    moved = _moved(centred, with_rows) / with_rows.sum(axis=0)
    moved -= _moved(centred, without) / without.sum(axis=0)
    here = np.abs(moved[0])
    spread = np.sqrt((moved[1:] ** 2).mean(axis=0))
    reached = (np.abs(moved[1:]) >= here - 1e-12).sum(axis=0)
    counted = (1 + reached) / n
    tail = 2 * ndtr(-here / np.maximum(spread, 1e-12))
    p: Floats = np.where(reached < _FEW, np.minimum(counted, tail), counted)
    for factor in np.flatnonzero(_rhythmic(with_rows)):
        p[factor] = _ar_p(outcome, with_rows[:, factor], without[:, factor])
    return p


def _moved(outcome: Floats, rows: Floats) -> Floats:
    """Sum of the outcome over a group, for each circular shift of the group (n, f)."""
    spectrum = np.fft.rfft(outcome)[:, None] * np.conj(np.fft.rfft(rows, axis=0))
    return np.asarray(np.fft.irfft(spectrum, outcome.size, axis=0), dtype=np.float64)


def _rhythmic(rows: Floats) -> Bools:
    """Which factors (f,) fall out of step with themselves and into step again when moved."""
    n = rows.shape[0]
    share = rows.mean(axis=0)
    spectrum = np.abs(np.fft.rfft(rows - share, axis=0)) ** 2
    likeness = np.fft.irfft(spectrum, n, axis=0)[: n // 2 + 1]
    likeness = likeness / np.maximum(n * share * (1 - share), 1e-12)
    apart = np.logical_or.accumulate(likeness < _OUT_OF_STEP, axis=0)
    return np.asarray((apart & (likeness > _IN_STEP)).any(axis=0), dtype=np.bool_)


def _ar_p(outcome: Floats, with_rows: Floats, without: Floats) -> float:
    """Two-sided p of one factor's difference (n,) in AR(1) noise, phi taken from the residuals."""
    from scipy.special import stdtr

    n = outcome.size
    weight = with_rows / with_rows.sum() - without / without.sum()
    means = with_rows * (outcome @ with_rows / with_rows.sum())
    means += without * (outcome @ without / without.sum())
    known = (with_rows + without) > 0
    left = (outcome - means)[known]
    phi = lag_one(left)
    faded = weight.copy()
    for i in range(1, n):
        faded[i] += phi * faded[i - 1]
    spread = 2 * float(weight @ faded) - float(weight @ weight)
    error = np.sqrt(left.var() * left.size / max(left.size - 2, 1) * spread)
    if error == 0:
        return 1.0 if weight @ outcome == 0 else 0.0
    return float(2 * stdtr(left.size - 2, -abs(float(weight @ outcome)) / error))


def slope_over(x: Floats, y: Floats) -> Estimate | None:
    """Least-squares slope of y (n,) on x (n,), ranges by blocks; `None` where x is flat."""
    from scipy.special import stdtrit

    n = x.size
    centred = x - x.mean()
    total = float(centred @ centred)
    if n < 4 or total <= 0:
        return None
    slope = float(centred @ y) / total
    added = centred * (y - y.mean() - slope * centred) / total
    error = float(_block_error_of(added[:, None], _block_length(n))[0]) * np.sqrt(n / (n - 2))
    t80, t95 = (float(stdtrit(n - 2, part)) for part in (0.9, 0.975))
    return around(slope, error, t80, t95)
