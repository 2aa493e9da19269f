"""Load: the pile-up of strain, as a leaky bucket.

L(t) = sum of s_i exp(-(t - t_i) / tau), tau = half-life / ln 2. The half-life is the worker's own
choice; theta of the breaking point is in these units, so loads of two half-lives never mix.
"""

from __future__ import annotations

import math

import numpy as np

from journal_app.insight.result import Floats

HALF_LIVES = (1.0, 2.0, 3.0, 7.0)


def time_constant(half_life: float) -> float:
    """Tau in the unit of the half-life."""
    return half_life / math.log(2)


def load(at: Floats, strain: Floats, tau: float) -> Floats:
    """Load just after each event, its own strain included, in one pass.

    Args:
        at: times of the events (n,), rising, in the unit of tau.
        strain: what each added (n,), weighted, 0 or more.
        tau: the time constant.
    """
    loads = np.empty(at.size, dtype=np.float64)
    level, last = 0.0, 0.0
    for i, (moment, added) in enumerate(zip(at.tolist(), strain.tolist(), strict=True)):
        level = level * math.exp((last - moment) / tau) + added if i else added
        loads[i] = level
        last = moment
    return loads


def load_at(moment: float, at: Floats, loads: Floats, tau: float) -> float:
    """Load at a moment: what the last event before or at it left."""
    last = int(np.searchsorted(at, moment, side="right")) - 1
    return float(loads[last] * math.exp((at[last] - moment) / tau)) if last >= 0 else 0.0
