"""Sudden changes of level: the best single split, and whether noise alone would split so well.

Plain penalised splitting (PELT with BIC) finds changes in 21 to 69 % of series that have none once
notes depend on those before; here the same dependence is put into the noise a split must beat.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from journal_app.insight.autocorrelation import ar_noise, lag_one
from journal_app.insight.result import Floats, Ints, Range

LEAST_NOTES = 10
LEAST_DAYS = 21
_DRAWS = 400
_PHI_STEP = 0.02
_ALPHA = 0.05


@dataclass(frozen=True, slots=True)
class Split:
    """One change of level, before note `index`.

    `share` is the part of the variance it takes away, `p` how often noise of the same dependence
    splits as well; `inner` and `outer` are 80 and 95 % ranges of the index. `first` and `end`
    bound the stretch that was split.
    """

    first: int
    index: int
    end: int
    share: float
    p: float
    phi: float
    inner: Range
    outer: Range


def best_split(value: Floats, lowest: int, highest: int) -> tuple[int, Floats]:
    """The index that divides (n,) into two stretches of least squared error, and all shares.

    Only indices from `lowest` to `highest` are asked; shares (highest - lowest + 1,) are the parts
    of the total squared error that a split there takes away.
    """
    n = value.size
    centred = value - value.mean()
    total = float(centred @ centred)
    index = np.arange(lowest, highest + 1)
    sums = np.cumsum(centred)[index - 1]
    shares = sums**2 * n / (index * (n - index)) / total if total > 0 else np.zeros(index.size)
    return int(index[int(np.argmax(shares))]), shares


def judge_split(day: Floats, value: Floats) -> Split | None:
    """The best allowed split of notes on rising days (n,), with its p; `None` if none is allowed.

    Both sides need 10 notes and three weeks. The noise is AR(1), its phi taken after removing the
    split; p is the share of 400 drawn series that split at least as well.
    """
    n = day.size
    bounds = _allowed(day)
    if bounds is None:
        return None
    index, shares = best_split(value, *bounds)
    share = float(shares.max())
    if share <= 0:
        return None
    before, after = value[:index].mean(), value[index:].mean()
    phi = lag_one(value - np.where(np.arange(n) < index, before, after))
    drawn = _drawn(n, phi, bounds)
    p = (1 + int(np.count_nonzero(drawn >= share))) / (1 + drawn.size)
    inner, outer = _where(bounds[0], shares, n, phi)
    return Split(0, index, n, share, p, phi, inner, outer)


def splits(day: Floats, value: Floats) -> tuple[Split, ...]:
    """All changes of level, in time order: split while p < .05, then each side again."""
    found: list[Split] = []
    waiting = [(0, day.size)]
    while waiting:
        first, end = waiting.pop()
        split = judge_split(day[first:end], value[first:end])
        if split is None or split.p >= _ALPHA:
            continue
        at = first + split.index
        found.append(_moved(split, first))
        waiting += [(first, at), (at, end)]
    return tuple(sorted(found, key=lambda split: split.index))


def _moved(split: Split, by: int) -> Split:
    return Split(
        split.first + by,
        split.index + by,
        split.end + by,
        split.share,
        split.p,
        split.phi,
        Range(split.inner.low + by, split.inner.high + by),
        Range(split.outer.low + by, split.outer.high + by),
    )


def _allowed(day: Floats) -> tuple[int, int] | None:
    """First and last index at which both sides are long enough."""
    n = day.size
    if n < 2 * LEAST_NOTES:
        return None
    lowest = max(LEAST_NOTES, int(np.searchsorted(day, day[0] + LEAST_DAYS)))
    highest = min(n - LEAST_NOTES, int(np.searchsorted(day, day[-1] - LEAST_DAYS, side="right")))
    return (lowest, highest) if lowest <= highest else None


def _drawn(n: int, phi: float, bounds: tuple[int, int]) -> Floats:
    """Shares of noise as long as the stretch, in steps of about 3 % so that most are known."""
    step = 1 << max(0, n.bit_length() - 6)
    left, right = (max(1, round(cut / step)) * step for cut in (bounds[0], n - bounds[1]))
    length = max(round(n / step) * step, left + right)
    return _shares_of_noise(length, round(phi / _PHI_STEP), left, right)


@lru_cache(maxsize=256)
def _shares_of_noise(n: int, phi_steps: int, left: int, right: int) -> Floats:
    """Largest shares that best splits of AR(1) noise reach (400,), so many notes off the ends."""
    phi = phi_steps * _PHI_STEP
    rng = np.random.default_rng((n, phi_steps, left, right))
    noise = ar_noise(rng, phi, _DRAWS, n)
    noise -= noise.mean(axis=1, keepdims=True)
    total = np.einsum("ij,ij->i", noise, noise)
    index: Ints = np.arange(left, n - right + 1)
    sums = np.cumsum(noise, axis=1)[:, left - 1 : n - right]
    best = (sums**2 * (n / (index * (n - index)))).max(axis=1)
    return np.asarray(best / total, dtype=np.float64)


def _where(lowest: int, shares: Floats, n: int, phi: float) -> tuple[Range, Range]:
    """80 and 95 % ranges of the index: the profile likelihood of the split, over flat prior.

    Dependence leaves fewer independent notes, n (1 - phi) / (1 + phi), which flattens it.
    """
    effective = n * (1 - phi) / (1 + phi)
    weight = -0.5 * effective * np.log(np.clip(1 - shares, 1e-12, None))
    weight = np.exp(weight - weight.max())
    mass = np.cumsum(weight) / weight.sum()
    ends = [lowest + int(np.searchsorted(mass, part)) for part in (0.1, 0.9, 0.025, 0.975)]
    return Range(ends[0], ends[1]), Range(ends[2], ends[3])
