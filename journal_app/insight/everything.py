"""All results of a record at once, and nothing computed twice.

Each part is kept beside digests of the arrays it stands on, so a saved note costs only the parts
it touches. One thread at a time may use a `Memory`.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field, fields, is_dataclass, replace
from typing import TypeVar, cast

import numpy as np

from journal_app.insight.compared import Comparison, comparisons
from journal_app.insight.counters import CustomerCounts, counts_by_customer
from journal_app.insight.course import (
    Direction,
    Level,
    LevelChanges,
    direction,
    level,
    level_changes,
    noted,
)
from journal_app.insight.factors import factor_table
from journal_app.insight.goes_with import GoesWith, goes_with
from journal_app.insight.helped import FirstRead, Helped, first_read, what_helped
from journal_app.insight.missing import unlogged
from journal_app.insight.own_weeks import OutsideScores, OwnWeeks, all_scores, all_weeks
from journal_app.insight.pile_up import (
    BreakingPoint,
    LoadCourse,
    breaking_point,
    load_course,
    strains,
)
from journal_app.insight.recovery import Echo, Recovery, next_day_echo, recovery
from journal_app.insight.result import Coverage, Result
from journal_app.insight.series import Series
from journal_app.insight.week import WeekMap, week_map

T = TypeVar("T")
R = TypeVar("R", bound=Result)


@dataclass(frozen=True, slots=True)
class InsightSettings:
    """The worker's own choices that move numbers.

    `half_life_days` of load is 1, 2, 3 or 7; `tier_weights` five factors of strain by tier;
    `since` the first day in view (ordinal), or all. Load piles up from the whole record.
    """

    half_life_days: float = 2.0
    tier_weights: tuple[float, ...] = (1.0, 1.0, 1.0, 1.0, 1.0)
    since: int | None = None


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """Every result, each with its own gate. `comparisons` as in `compared.comparisons`.

    `weekly_five` and `outside_scores` hold the whole record, whatever is in view: a week is
    compared with all that were before it.
    """

    coverage: Coverage
    strain: Level
    mood: Level
    strain_direction: Direction
    mood_direction: Direction
    strain_changes: LevelChanges
    mood_changes: LevelChanges
    load: LoadCourse
    breaking_point: BreakingPoint
    goes_with: GoesWith
    helped: Helped
    first_read: FirstRead
    comparisons: tuple[Comparison, ...]
    recovery: Recovery
    echo: Echo
    week: WeekMap
    counters: tuple[CustomerCounts, ...]
    weekly_five: tuple[OwnWeeks, ...]
    outside_scores: tuple[OutsideScores, ...]


@dataclass
class Memory:
    """Parts computed before, by name, each with the digests of what it was computed from."""

    _kept: dict[str, tuple[object, object]] = field(default_factory=dict)

    def keep(self, name: str, inputs: object, compute: Callable[[], T]) -> T:
        """The part under this name if its inputs are equal, else computed and kept."""
        held = self._kept.get(name)
        if held is None or held[0] != inputs:
            held = (inputs, compute())
            self._kept[name] = held
        return cast(T, held[1])


def all_results(
    series: Series, settings: InsightSettings, today: int, memory: Memory | None = None
) -> Results:
    """Compute every result of a record up to `today` (ordinal); later notes are left out.

    A shift of today that is not logged yet is not missing.
    """
    keep = (memory or Memory()).keep
    whole = series.until(today)
    view = whole if settings.since is None else whole.since(settings.since)
    shifts, contacts, checks = view.shifts, view.contacts, view.check_ins
    gaps = unlogged(view, today - 1)
    cover = gaps.coverage
    strain, mood = noted("strain", shifts, shifts.strain), noted("mood", shifts, shifts.mood)
    added = strains(whole, settings.tier_weights)
    load = load_course(added, gaps, settings.half_life_days, today)
    by_strain, by_mood = digest((strain, gaps)), digest((mood, gaps))
    of_load = digest((shifts, added, gaps, settings.half_life_days, today))
    of_shifts, of_contacts, of_checks = digest(shifts), digest(contacts), digest(checks)

    def seen(result: R) -> R:
        """What stands on contacts alone, with the coverage of now."""
        return result if result.coverage == cover else replace(result, coverage=cover)

    return Results(
        coverage=cover,
        strain=keep("strain", by_strain, lambda: level(strain, gaps)),
        mood=keep("mood", by_mood, lambda: level(mood, gaps)),
        strain_direction=keep("strain_direction", by_strain, lambda: direction(strain, gaps)),
        mood_direction=keep("mood_direction", by_mood, lambda: direction(mood, gaps)),
        strain_changes=keep("strain_changes", by_strain, lambda: level_changes(strain, gaps)),
        mood_changes=keep("mood_changes", by_mood, lambda: level_changes(mood, gaps)),
        load=load,
        breaking_point=keep(
            "breaking_point", of_load, lambda: breaking_point(shifts, added, gaps, load)
        ),
        goes_with=keep(
            "goes_with",
            (of_shifts, of_contacts, cover),
            lambda: goes_with(shifts, factor_table(view), gaps),
        ),
        helped=seen(keep("helped", of_contacts, lambda: what_helped(contacts, cover))),
        first_read=seen(keep("first_read", of_contacts, lambda: first_read(contacts, cover))),
        comparisons=tuple(
            seen(one)
            for one in keep(
                "comparisons", (of_contacts, today), lambda: comparisons(contacts, cover, today)
            )
        ),
        recovery=seen(
            keep("recovery", (of_contacts, of_checks), lambda: recovery(contacts, checks, cover))
        ),
        echo=keep("echo", (of_shifts, of_checks), lambda: next_day_echo(shifts, checks, cover)),
        week=keep("week", (of_shifts, of_contacts), lambda: week_map(shifts, contacts, cover)),
        counters=keep(
            "counters", (of_contacts, today), lambda: counts_by_customer(contacts, today)
        ),
        weekly_five=keep("weekly_five", digest(whole.weeks), lambda: all_weeks(whole.weeks)),
        outside_scores=keep("scores", digest(whole.scores), lambda: all_scores(whole.scores)),
    )


def digest(value: object) -> bytes:
    """Sixteen bytes that tell inputs apart: arrays, texts, numbers, and what is made of them."""
    found = hashlib.blake2b(digest_size=16)
    _feed(found, value)
    return found.digest()


def _feed(found: hashlib.blake2b, value: object) -> None:
    if isinstance(value, np.ndarray):
        found.update(f"{value.dtype}{value.shape}".encode())
        found.update(np.ascontiguousarray(value).data)
    elif is_dataclass(value):
        for one in fields(value):
            _feed(found, getattr(value, one.name))
    elif isinstance(value, tuple) and not (value and isinstance(value[0], str)):
        for item in value:
            _feed(found, item)
    else:
        found.update(repr(value).encode())
