"""What charts are drawn from, beside results: names, flags on the time axis, lines and money."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from journal_app.insight.everything import Results
from journal_app.insight.series import Series

NAMES = (
    *("course", "year", "breaking-point", "goes-with", "helped"),
    *("customers", "lines", "recovery", "week", "weekly-five", "scores"),
)
"""The charts there are."""


@dataclass(frozen=True, slots=True)
class Event:
    """Something on one day (ordinal): `kind` is `crossed` or `decided`, `words` what to say."""

    day: int
    kind: str
    words: str
    record_id: str | None = None


@dataclass(frozen=True, slots=True)
class Version:
    """A line as it was from a day on; `number` counts from 1."""

    day: int
    number: int
    words: str
    record_id: str | None = None


@dataclass(frozen=True, slots=True)
class Crossed:
    """A crossing: `answer` is `held`, `not_held`, `decided`, `open` or `does_not_count`.

    `record_id` is the version of the line that was crossed.
    """

    day: int
    answer: str
    record_id: str | None = None


@dataclass(frozen=True, slots=True)
class LineTrack:
    """One line: its versions in order of day, its crossings, the decisions that answered them."""

    words: str
    versions: tuple[Version, ...]
    crossings: tuple[Crossed, ...] = ()
    decisions: tuple[Event, ...] = ()
    retired_on: int | None = None


@dataclass(frozen=True, eq=False)
class Matter:
    """A journal as the charts see it.

    `results` are those of the range chosen, whose first day is `since` (ordinal, or all); `series`
    is the whole record up to `today`. `names` are aliases and own words by their ids.
    """

    results: Results
    series: Series
    today: int
    names: Mapping[str, str] = field(default_factory=dict)
    events: tuple[Event, ...] = ()
    lines: tuple[LineTrack, ...] = ()
    since: int | None = None

    @property
    def view(self) -> Series:
        """The record in the range chosen."""
        whole = self.series.until(self.today)
        return whole if self.since is None else whole.since(self.since)
