"""All results of a record at once, and nothing computed twice.

Each part is kept beside a digest of the arrays it stands on, so a saved note costs only the parts
it touches. One thread at a time may use a `Memory`.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field, fields, is_dataclass
from typing import Any, TypeVar

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
from journal_app.insight.pile_up import (
    BreakingPoint,
    LoadCourse,
    breaking_point,
    load_course,
    strains,
)
from journal_app.insight.recovery import Echo, Recovery, next_day_echo, recovery
from journal_app.insight.result import Coverage
from journal_app.insight.series import Series
from journal_app.insight.week import WeekMap, week_map

T = TypeVar("T")


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
    """Every result, each with its own gate. `comparisons` as in `compared.comparisons`."""

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


@dataclass
class Memory:
    """Parts computed before, by name, each with the digest of what it was computed from."""

    _kept: dict[str, tuple[bytes, object]] = field(default_factory=dict)

    def keep(self, name: str, inputs: object, compute: Callable[[], T]) -> T:
        """The part under this name if its inputs are the same, else computed and kept."""
        digest = _digest(inputs)
        held = self._kept.get(name)
        if held is None or held[0] != digest:
            held = (digest, compute())
            self._kept[name] = held
        found: Any = held[1]
        return found  # type: ignore[no-any-return]


def all_results(
    series: Series, settings: InsightSettings, today: int, memory: Memory | None = None
) -> Results:
    """Compute every result of a record up to `today` (ordinal); later notes are left out."""
    memory = memory or Memory()
    whole = series.until(today)
    view = whole if settings.since is None else whole.since(settings.since)
    absent = unlogged(view, today)
    shifts, contacts, check_ins = view.shifts, view.contacts, view.check_ins
    strain = noted("strain", shifts, shifts.strain)
    mood = noted("mood", shifts, shifts.mood)
    added = strains(whole, settings.tier_weights)
    load = load_course(added, absent, settings.half_life_days, today)
    coverage = absent.coverage
    return Results(
        coverage=coverage,
        strain=memory.keep("strain", (strain, absent), lambda: level(strain, absent)),
        mood=memory.keep("mood", (mood, absent), lambda: level(mood, absent)),
        strain_direction=memory.keep(
            "strain_direction", (strain, absent), lambda: direction(strain, absent)
        ),
        mood_direction=memory.keep(
            "mood_direction", (mood, absent), lambda: direction(mood, absent)
        ),
        strain_changes=memory.keep(
            "strain_changes", (strain, coverage), lambda: level_changes(strain, absent)
        ),
        mood_changes=memory.keep(
            "mood_changes", (mood, coverage), lambda: level_changes(mood, absent)
        ),
        load=load,
        breaking_point=memory.keep(
            "breaking_point",
            (shifts, added, absent, load),
            lambda: breaking_point(shifts, added, absent, load),
        ),
        goes_with=memory.keep(
            "goes_with",
            (shifts, contacts, coverage),
            lambda: goes_with(shifts, factor_table(view), absent),
        ),
        helped=memory.keep("helped", (contacts, coverage), lambda: what_helped(contacts, coverage)),
        first_read=memory.keep(
            "first_read", (contacts, coverage), lambda: first_read(contacts, coverage)
        ),
        comparisons=memory.keep(
            "comparisons",
            (contacts, coverage, today),
            lambda: comparisons(contacts, coverage, today),
        ),
        recovery=memory.keep(
            "recovery",
            (contacts, check_ins, coverage),
            lambda: recovery(contacts, check_ins, coverage),
        ),
        echo=memory.keep(
            "echo",
            (shifts, check_ins, coverage),
            lambda: next_day_echo(shifts, check_ins, coverage),
        ),
        week=memory.keep(
            "week", (shifts, contacts, coverage), lambda: week_map(shifts, contacts, coverage)
        ),
        counters=memory.keep(
            "counters", (contacts, today), lambda: counts_by_customer(contacts, today)
        ),
    )


def _digest(inputs: object) -> bytes:
    found = hashlib.blake2b(digest_size=16)
    _feed(found, inputs)
    return found.digest()


def _feed(found: hashlib.blake2b, value: object) -> None:
    if isinstance(value, np.ndarray):
        found.update(f"{value.dtype}{value.shape}".encode())
        found.update(np.ascontiguousarray(value).data)
    elif is_dataclass(value):
        for one in fields(value):
            _feed(found, getattr(value, one.name))
    elif isinstance(value, tuple) and value and not isinstance(value[0], str):
        for item in value:
            _feed(found, item)
    else:
        found.update(repr(value).encode())
