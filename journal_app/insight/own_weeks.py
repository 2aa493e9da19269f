"""The Weekly Five and outside scores: shown as they were given, compared with oneself alone.

No sum over questions, no bands, no norms.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from journal_app.insight.course import breaks
from journal_app.insight.result import (
    OPEN,
    Coverage,
    Floats,
    Gate,
    Ints,
    Need,
    Range,
    Result,
    Said,
    State,
    said,
)

TURNED = frozenset({"dread_next"})
LEAST_EARLIER = 4
_TOP = 10.0


@dataclass(frozen=True, kw_only=True, eq=False)
class OwnWeeks(Result):
    """One question over the weeks answered, in order (n,).

    `shown` is the answer as the chart draws it, up being lighter: dread is turned round. `usual` is
    the middle half of the answers before the latest, as given, from four of them on. `breaks` are
    the places where a line begins anew after a missed week or more than one.
    """

    question: str
    day: Ints
    answer: Floats
    shown: Floats
    breaks: tuple[int, ...]
    latest: float | None
    usual: Range | None


def own_weeks(question: str, day: Ints, answer: Floats) -> OwnWeeks:
    """Take one question's answers, 0 to 10 or NaN, on rising days (n,)."""
    known = ~np.isnan(answer)
    day, answer = day[known], answer[known]
    missing = LEAST_EARLIER + 1 - answer.size
    usual = None if missing > 0 else Range(*np.quantile(answer[:-1], [0.25, 0.75]).tolist())
    return OwnWeeks(
        n=int(answer.size),
        coverage=Coverage(int(answer.size)),
        gate=OPEN if usual else Gate(State.TOO_EARLY, (Need("own_weeks", missing),)),
        said=_said(float(answer[-1]), usual) if usual else (),
        question=question,
        day=day,
        answer=answer,
        shown=_TOP - answer if question in TURNED else answer,
        breaks=breaks(day),
        latest=float(answer[-1]) if answer.size else None,
        usual=usual,
    )


def placed(value: Floats, low: Floats, high: Floats) -> Floats:
    """Where outside scores (n,) lie on their own ranges, 0 to 1; half-way on an empty range."""
    span = high - low
    share = (value - low) / np.where(span > 0, span, 1.0)
    return np.asarray(np.clip(np.where(span > 0, share, 0.5), 0.0, 1.0), dtype=np.float64)


def _said(latest: float, usual: Range) -> tuple[Said, ...]:
    return (said("own_weeks", latest=latest, low=usual.low, high=usual.high),)
