"""Dependence in time: the lag-1 autocorrelation of what is left, and what it does to a range."""

from __future__ import annotations

import numpy as np

from journal_app.insight.result import Floats

_MOST = 0.9


def lag_one(residuals: Floats) -> float:
    """Lag-1 autocorrelation of residuals (n,), corrected for its bias and cut to 0 to 0.9.

    The correction (1 + 4 phi) / n is that of Marriott and Pope (1954), Biometrika 41, for a mean
    taken out. Negative dependence is not used: it would narrow ranges on the word of few notes.
    """
    n = residuals.size
    centred = residuals - residuals.mean() if n else residuals
    total = float(centred @ centred)
    if n < 3 or total <= 1e-12 * max(1.0, float(residuals @ residuals)):
        return 0.0
    phi = float(centred[1:] @ centred[:-1]) / total
    return float(np.clip(phi + (1 + 4 * phi) / n, 0.0, _MOST))


def widening(phi: float) -> float:
    """How much wider a range gets under AR(1) dependence: sqrt((1 + phi) / (1 - phi))."""
    return float(np.sqrt((1 + phi) / (1 - phi)))


def ar_noise(rng: np.random.Generator, phi: float, rows: int, n: int) -> Floats:
    """Stationary AR(1) noise of unit innovations, shape (rows, n)."""
    noise = rng.standard_normal((n, rows))
    noise[0] /= np.sqrt(1 - phi * phi)
    for i in range(1, n):
        noise[i] += phi * noise[i - 1]
    return np.ascontiguousarray(noise.T)
