"""A line tried against the record: did it speak before "enough", and more often than chance?

Takes days on which the line's condition was met, each judged with what was known up to that day.
Only crossings after the line was written are its record; earlier ones are what it would have done.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from journal_app.insight.intervals import jeffreys
from journal_app.insight.result import (
    OPEN,
    Bools,
    Coverage,
    Estimate,
    Gate,
    Ints,
    Need,
    Result,
    Said,
    State,
    said,
)
from journal_app.insight.series import HARD, YES, Series

LEAST_EPISODES = 5
AHEAD_DAYS = 7
MERGED_DAYS = 2
_MONTH = 30.4375
_MONTHS = 12


@dataclass(frozen=True, slots=True)
class Track:
    """How a line did over a stretch of days.

    `hits` of `episodes` of enough had an active day in the seven days before; `share` is that with
    Jeffreys ranges. `false_alarms` are runs of active days with no episode in the seven days after
    them, `a_month` how many that is; `lead_days` the median from the first active day to the
    episode. `by_chance` is the share of hits that the same alarms reach when moved along the
    calendar, `every_hard_week` that of an alarm on each day after a hard shift for a week, and
    `skill` the share less `by_chance`.
    """

    first: int
    last: int
    episodes: int
    hits: int
    share: Estimate
    alarms: int
    false_alarms: int
    a_month: float
    lead_days: float | None
    by_chance: float
    every_hard_week: float
    skill: float


@dataclass(frozen=True, kw_only=True)
class BackTest(Result):
    """`record` since the line was written, `would_have` before; n counts episodes of enough.

    Each needs five episodes.
    """

    record: Track | None
    would_have: Track | None


@dataclass(frozen=True, eq=False, slots=True)
class Alarms:
    """Days of a line, all rising ordinals: met, marked enough, and hard shifts."""

    active: Ints
    enough: Ints
    hard: Ints


def alarms_of(series: Series, active: Ints) -> Alarms:
    """A line's active days beside the enough marks and hard shifts of the record."""
    shifts = series.shifts
    return Alarms(
        np.unique(active), shifts.day[shifts.enough == YES], shifts.day[shifts.state == HARD]
    )


def back_test(alarms: Alarms, span: tuple[int, int], written: int, coverage: Coverage) -> BackTest:
    """Try a line over the days of the record.

    Args:
        alarms: what happened on which days.
        span: first and last day of the record.
        written: the day the line was written.
        coverage: of the shifts.
    """
    first, last = span
    before = track(alarms, first, min(written - 1, last))
    since = track(alarms, max(first, written), last)
    episodes = merged(alarms.enough)
    lacking = LEAST_EPISODES - int((episodes >= written).sum())
    opened = OPEN if since else Gate(State.TOO_EARLY, (Need("episodes", max(1, lacking)),))
    return BackTest(
        n=int(episodes.size),
        coverage=coverage,
        gate=opened,
        said=_said(since, before),
        record=since,
        would_have=before,
    )


def merged(days: Ints) -> Ints:
    """First days of episodes: marks within two days of one another are one."""
    days = np.unique(days)
    return days[np.diff(days, prepend=days[:1] - MERGED_DAYS - 1) > MERGED_DAYS]


def track(alarms: Alarms, first: int, last: int) -> Track | None:
    """Judge the alarms of a stretch of days, or `None` with fewer than five episodes in it."""
    episodes = merged(alarms.enough)
    episodes = episodes[(episodes >= first) & (episodes <= last)] - first
    if episodes.size < LEAST_EPISODES:
        return None
    days = last - first + 1
    active = _on(alarms.active, first, days)
    hits = _warned(active)[episodes]
    starts, ends = _runs(active)
    false = ~_followed(starts, ends, episodes)
    by_chance = _by_chance(active, episodes)
    share = jeffreys(int(hits.sum()), episodes.size)
    return Track(
        first,
        last,
        episodes=int(episodes.size),
        hits=int(hits.sum()),
        share=share,
        alarms=int(starts.size),
        false_alarms=int(false.sum()),
        a_month=float(false.sum() / days * _MONTH),
        lead_days=_lead(active, episodes[hits]),
        by_chance=by_chance,
        every_hard_week=float(_warned(_on(alarms.hard, first, days))[episodes].mean()),
        skill=share.point - by_chance,
    )


def _on(days: Ints, first: int, count: int) -> Bools:
    """Which days of a stretch are among those given (count,)."""
    on = np.zeros(count, dtype=bool)
    inside = days[(days >= first) & (days < first + count)]
    on[inside - first] = True
    return on


def _warned(active: Bools) -> Bools:
    """Which days have an active one within the seven before them (days,)."""
    total = np.concatenate([[0], np.cumsum(active)])
    day = np.arange(active.size)
    return np.asarray(total[day] > total[np.maximum(day - AHEAD_DAYS, 0)], dtype=np.bool_)


def _runs(active: Bools) -> tuple[Ints, Ints]:
    """First and last days of runs of active days; runs within two days of each other are one."""
    days = np.flatnonzero(active)
    apart = np.flatnonzero(np.diff(days) > MERGED_DAYS)
    return days[np.concatenate([[0], apart + 1])[: days.size]], days[
        np.concatenate([apart, [days.size - 1]])[: days.size]
    ]


def _followed(starts: Ints, ends: Ints, episodes: Ints) -> Bools:
    """Which runs have an episode inside them or within seven days after their last day."""
    following = np.append(episodes, np.iinfo(np.int64).max)[np.searchsorted(episodes, starts)]
    return np.asarray(following <= ends + AHEAD_DAYS, dtype=np.bool_)


def _by_chance(active: Bools, episodes: Ints) -> float:
    """Mean share of hits over all moves of the alarms along the calendar, more than a week off."""
    warned = _warned(active)
    moves = np.arange(AHEAD_DAYS + 1, active.size - AHEAD_DAYS)
    if not moves.size:
        return float(warned.mean())
    return float(warned[(episodes[:, None] - moves) % active.size].mean())


def _lead(active: Bools, episodes: Ints) -> float | None:
    """Median days from the first active day within the week before to the episode."""
    weeks = [(day, max(0, day - AHEAD_DAYS)) for day in episodes.tolist()]
    leads = [day - start - int(np.argmax(active[start:day])) for day, start in weeks]
    return float(np.median(leads)) if leads else None


def _said(since: Track | None, before: Track | None) -> tuple[Said, ...]:
    spoken: list[Said] = []
    for key, one in (("line_record", since), ("line_would_have", before)):
        if one:
            spoken += _track_said(key, one)
    return tuple(spoken)


def _track_said(key: str, one: Track) -> list[Said]:
    ends = {"low": 10 * one.share.inner.low, "high": 10 * one.share.inner.high}
    few = "_none" if not one.false_alarms else "_few" if one.a_month * _MONTHS < 1 else ""
    return [
        said(key if one.hits else f"{key}_none", hits=one.hits, episodes=one.episodes, **ends),
        said("by_chance", alone=10 * one.by_chance),
        said(f"false_alarms{few}", a_month=one.a_month),
    ]
