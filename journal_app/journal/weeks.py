"""The Weekly Five and outside scores: what is kept of them, and whether a week is due.

The rhythm is the worker's own and rides in the settings; nothing here reminds anybody.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from journal_app.journal.desk import Desk, newest_first
from journal_app.model.day import at_instant
from journal_app.model.outside_score import OutsideScore
from journal_app.model.weekly_five import WeeklyFive

EARLY = timedelta(days=3)
"""A week answered so long before its day is not asked for again."""


@dataclass(frozen=True, slots=True)
class Rhythm:
    """When the five are asked: `weekday` 1 (Monday) to 7, from `hour` on, local time.

    `skipped` is the day that was passed over last.
    """

    weekday: int
    hour: int
    skipped: date | None = None

    def last_before(self, local: datetime) -> date:
        """The day on which they were last asked, at a wall clock."""
        day = local.date() - timedelta(days=(local.isoweekday() - self.weekday) % 7)
        asked = datetime.combine(day, time(self.hour), local.tzinfo)
        return day if asked <= local else day - timedelta(days=7)


class Weeks:
    """The use cases of the Weekly Five and of outside scores; owned by one `Journal`."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def due(self, rhythm: Rhythm) -> date | None:
        """The day for which the five are open, or None: answered, passed over, or not yet.

        A missed week is a gap: only the last one is ever asked for.
        """
        day = rhythm.last_before(at_instant(self._desk.now(), self._desk.lists.zone).local)
        if rhythm.skipped == day:
            return None
        answered = any(week.day > day - EARLY for week in self._desk.every(WeeklyFive))
        return None if answered else day

    def history(self) -> tuple[WeeklyFive, ...]:
        """Every week answered, newest first."""
        return newest_first(self._desk.every(WeeklyFive))

    def scores(self) -> tuple[OutsideScore, ...]:
        """Every outside score, the one taken last first."""
        return newest_first(self._desk.every(OutsideScore))
