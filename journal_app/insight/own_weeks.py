"""The Weekly Five and outside scores: shown as they were given, compared with oneself alone.

No sum over questions, no bands, no norms.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

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
from journal_app.insight.series import UP_IS, ScoreSeries, WeekSeries
from journal_app.model.weekly_five import QUESTIONS

TURNED = frozenset({"dread_next"})
LEAST_EARLIER = 4
_TOP = 10.0
_LONGEST_WEEK = 10  # days between two answers of weeks that follow each other


@dataclass(frozen=True, kw_only=True, eq=False)
class OwnWeeks(Result):
    """One question over the weeks answered, in order (n,).

    `shown` is the answer as the chart draws it, up being lighter: dread is turned round. `usual` is
    the middle half of the answers before the latest, as given, from four of them on. `breaks` are
    the places where a line begins anew after a missed week or more than one. Coverage is of weeks,
    from the first one answered to the latest. `id` are the records.
    """

    question: str
    id: tuple[str, ...]
    day: Ints
    answer: Floats
    shown: Floats
    breaks: tuple[int, ...]
    latest: float | None
    usual: Range | None


@dataclass(frozen=True, kw_only=True, eq=False)
class OutsideScores(Result):
    """All scores of one name, in order of day (n,): shown, and nothing is concluded from them.

    `typed` are the numbers as typed, `value` what they say; `low` and `high` the lowest and highest
    possible, NaN where not known; `up_is` says what more of it means, by the latest that does.
    """

    name: str
    id: tuple[str, ...]
    day: Ints
    typed: tuple[str, ...]
    value: Floats
    low: Floats
    high: Floats
    up_is: str | None


def all_weeks(weeks: WeekSeries) -> tuple[OwnWeeks, ...]:
    """The five questions in their order."""
    return tuple(
        own_weeks(question, weeks.day, weeks.answers[:, place], weeks.id)
        for place, question in enumerate(QUESTIONS)
    )


def all_scores(scores: ScoreSeries) -> tuple[OutsideScores, ...]:
    """The scores name by name, those taken last first."""
    found = [_scores(scores, code) for code in range(len(scores.names))]
    return tuple(sorted((one for one in found if one.n), key=lambda one: -int(one.day[-1])))


def own_weeks(question: str, day: Ints, answer: Floats, ids: Sequence[str] = ()) -> OwnWeeks:
    """Take one question's answers, 0 to 10 or NaN, on rising days (n,), with their records."""
    known = ~np.isnan(answer)
    ids = tuple(id_ for id_, told in zip(ids, known, strict=False) if told)
    day, answer = day[known], answer[known]
    missing = LEAST_EARLIER + 1 - answer.size
    usual = None if missing > 0 else Range(*np.quantile(answer[:-1], [0.25, 0.75]).tolist())
    return OwnWeeks(
        n=int(answer.size),
        coverage=Coverage(int(answer.size), _weeks_from(day)),
        gate=OPEN if usual else Gate(State.TOO_EARLY, (Need("own_weeks", missing),)),
        said=_said(float(answer[-1]), usual) if usual else (),
        question=question,
        id=ids,
        day=day,
        answer=answer,
        shown=_TOP - answer if question in TURNED else answer,
        breaks=missed(day),
        latest=float(answer[-1]) if answer.size else None,
        usual=usual,
    )


def missed(day: Ints) -> tuple[int, ...]:
    """The places in rising days where a line begins anew, because a week or more was missed."""
    return tuple(int(i) + 1 for i in np.flatnonzero(np.diff(day) > _LONGEST_WEEK))


def placed(value: Floats, low: Floats, high: Floats) -> Floats:
    """Where outside scores (n,) lie on their own ranges, 0 to 1; half-way on an empty range."""
    span = high - low
    share = (value - low) / np.where(span > 0, span, 1.0)
    return np.asarray(np.clip(np.where(span > 0, share, 0.5), 0.0, 1.0), dtype=np.float64)


def _scores(scores: ScoreSeries, code: int) -> OutsideScores:
    rows = np.flatnonzero(scores.name == code)
    told = [UP_IS[up] for up in scores.up_is[rows].tolist() if up >= 0]
    name, typed = scores.names[code], tuple(str(one) for one in scores.typed[rows])
    spoken: tuple[Said, ...] = ()
    if typed:
        last = date.fromordinal(int(scores.day[rows[-1]])).isoformat()
        spoken = (said("outside_score", called=name, typed=typed[-1], last=last),)
    return OutsideScores(
        n=int(rows.size),
        coverage=Coverage(int(rows.size)),
        gate=OPEN,
        said=spoken,
        name=name,
        id=tuple(scores.id[row] for row in rows),
        day=scores.day[rows],
        typed=typed,
        value=scores.value[rows],
        low=scores.low[rows],
        high=scores.high[rows],
        up_is=told[-1] if told else None,
    )


def _weeks_from(day: Ints) -> int:
    """How many weeks there were from the first to the last of rising days."""
    return max(int(day.size), round(float(day[-1] - day[0]) / 7) + 1) if day.size else 0


def _said(latest: float, usual: Range) -> tuple[Said, ...]:
    if round(usual.low) == round(usual.high):
        return (said("own_weeks_same", latest=latest, low=usual.low),)
    return (said("own_weeks", latest=latest, low=usual.low, high=usual.high),)
