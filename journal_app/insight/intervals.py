"""Ranges of a share, a rate and a mean from few notes."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from journal_app.insight.result import Estimate, Floats, Range, around

_ENDS = np.array([0.025, 0.1, 0.5, 0.9, 0.975])
_WEAK_DEGREES = 2.0


def beta_estimates(first: Floats, second: Floats) -> tuple[Estimate, ...]:
    """Mean and central ranges of beta distributions, parameters (g,) each."""
    from scipy.special import betaincinv

    ends = betaincinv(first[:, None], second[:, None], _ENDS)
    return _estimates(first / (first + second), ends)


def gamma_estimates(shape: Floats, rate: Floats) -> tuple[Estimate, ...]:
    """Mean and central ranges of gamma distributions, parameters (g,) each."""
    from scipy.special import gammaincinv

    ends = gammaincinv(shape[:, None], _ENDS) / rate[:, None]
    return _estimates(shape / rate, ends)


def jeffreys(hits: int, tries: int) -> Estimate:
    """A share with Jeffreys intervals (Brown, Cai and DasGupta 2001, Statistical Science 16).

    The point is hits / tries; an interval begins at 0 without a hit and ends at 1 without a miss.
    """
    from scipy.special import betaincinv

    low95, low80, _mid, high80, high95 = betaincinv(hits + 0.5, tries - hits + 0.5, _ENDS).tolist()
    if hits == 0:
        low95 = low80 = 0.0
    if hits == tries:
        high95 = high80 = 1.0
    return Estimate(hits / tries, Range(low80, high80), Range(low95, high95))


def mean_of_marks(marks: Floats, variance: float = 1.0) -> Estimate:
    """Mean of at least one mark (n,) with t ranges.

    A weak prior of two degrees of freedom at `variance` keeps five equal marks from looking
    certain.
    """
    from scipy.special import stdtrit

    degrees = marks.size - 1 + _WEAK_DEGREES
    mean = float(marks.mean())
    spread = (float(((marks - mean) ** 2).sum()) + _WEAK_DEGREES * variance) / degrees
    t80, t95 = (float(stdtrit(degrees, part)) for part in (0.9, 0.975))
    return around(mean, float(np.sqrt(spread / marks.size)), t80, t95)


def _estimates(point: Floats, ends: npt.NDArray[np.floating]) -> tuple[Estimate, ...]:
    return tuple(
        Estimate(at, Range(low80, high80), Range(low95, high95))
        for at, (low95, low80, _mid, high80, high95) in zip(
            point.tolist(), ends.tolist(), strict=True
        )
    )
