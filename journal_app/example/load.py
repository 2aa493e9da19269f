"""The load of the record while it is written: a leaky bucket, fed by strains."""

from __future__ import annotations

import math
from datetime import datetime


class Bucket:
    """L(t) = sum of s exp(-(t - t_i) / tau), brought forward from shift to shift."""

    def __init__(self, tau_days: float) -> None:
        self._tau = tau_days * 86_400
        self._level = 0.0
        self._at: datetime | None = None

    def add(self, at: datetime, strain: float) -> float:
        """Let time run to `at`, add the strain, and return the load then."""
        if self._at is not None:
            self._level *= math.exp(-(at - self._at).total_seconds() / self._tau)
        self._at = at
        self._level += strain
        return self._level
