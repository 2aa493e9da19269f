"""The week: hard contacts by hour and weekday, per shift worked on that weekday."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from journal_app.insight.result import OPEN, Coverage, Ints, Result
from journal_app.insight.series import HARD_TONE, ContactSeries, ShiftSeries


@dataclass(frozen=True, kw_only=True, eq=False)
class WeekMap(Result):
    """Counts, not findings: `hard` (7, 24), Monday first, and `shifts` worked (7,).

    Only contacts whose hour is known count (n); they stand on the weekday of their day, so that a
    night's small hours belong to the evening before. `untimed` hard ones are left out.
    """

    hard: Ints
    shifts: Ints
    untimed: int


def week_map(shifts: ShiftSeries, contacts: ContactSeries, coverage: Coverage) -> WeekMap:
    """Count hard contacts by the local hour and the weekday of their day."""
    hard = contacts.tone == HARD_TONE
    timed = hard & contacts.timed
    cell = (contacts.day[timed] - 1) % 7 * 24 + contacts.local_hour[timed].astype(np.int64)
    return WeekMap(
        n=int(timed.sum()),
        coverage=coverage,
        gate=OPEN,
        hard=np.bincount(cell, minlength=7 * 24).astype(np.int64).reshape(7, 24),
        shifts=np.bincount((shifts.day[shifts.worked] - 1) % 7, minlength=7).astype(np.int64),
        untimed=int((hard & ~contacts.timed).sum()),
    )
