"""From what was read of a journal to the matter of its charts, the same for window and commands.

Must not know a journal: what is read is given.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Protocol

from journal_app.charts.matter import Matter
from journal_app.charts.tracks import events, line_tracks
from journal_app.insight.everything import InsightSettings, Memory, all_results
from journal_app.insight.series import Series
from journal_app.model.line_views import DecisionCard, LineVersion

RANGES: Mapping[str, int | None] = {"4w": 28, "3m": 91, "1y": 365, "all": None}


class Read(Protocol):
    """What charts need beside the arrays."""

    @property
    def names(self) -> Mapping[str, str]:
        """Aliases and own words by their ids."""

    @property
    def lines(self) -> tuple[tuple[LineVersion, ...], ...]:
        """The versions of each line."""

    @property
    def decisions(self) -> tuple[DecisionCard, ...]:
        """Every decision."""

    @property
    def today(self) -> date:
        """The day it was read."""


def first_day(span: str, today: date) -> int | None:
    """The first day (ordinal) of a range that ends today; None of the whole record."""
    days = RANGES[span]
    return None if days is None else today.toordinal() - days + 1


def prepare(
    read: Read, series: Series, settings: InsightSettings, memory: Memory | None = None
) -> Matter:
    """Compute every result of the range in `settings`; parts in `memory` are not computed again."""
    today = read.today.toordinal()
    tracks = line_tracks(read.lines, read.decisions)
    return Matter(
        results=all_results(series, settings, today, memory),
        series=series,
        today=today,
        names=read.names,
        events=events(tracks, read.decisions),
        lines=tracks,
        since=settings.since,
    )
