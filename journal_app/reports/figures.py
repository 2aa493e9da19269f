"""The charts of a report and its coverage: counts, and results without a name in them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from journal_app.insight.everything import InsightSettings
from journal_app.insight.result import Coverage
from journal_app.journal.reporting import ReportMaterial
from journal_app.reports import count_charts, counting
from journal_app.reports.chosen import Chosen, Note
from journal_app.reports.document import Figure
from journal_app.reports.drawing import Drawings

if TYPE_CHECKING:
    from journal_app.charts.chart import Chart
    from journal_app.charts.look import Look
    from journal_app.insight.everything import Results
    from journal_app.insight.series import Series

_COURSE_MM = 70.0
WEEKLY = {
    "energy_left": "Energy left",
    "dread_next": "Dread of the next shift",
    "caring": "Caring",
    "switch_off": "Switching off",
    "sleep": "Sleep",
}
"""The questions of the Weekly Five, in a word or two."""


def coverage(material: ReportMaterial, first: date | None, last: date | None) -> Coverage:
    """Logged shifts of the rostered ones in a period."""
    from journal_app.insight.missing import unlogged

    series = material.insight.series()
    end = min(last, material.today) if last else material.today
    view = series.until(end.toordinal())
    view = view.since(first.toordinal()) if first else view
    until = end.toordinal() - (end == material.today)
    return unlogged(view, until).coverage


def with_figures(
    chosen: Chosen,
    material: ReportMaterial,
    left: tuple[str, ...],
    drawings: Drawings,
    settings: InsightSettings | None,
) -> Chosen:
    """The same with its charts; drawn from counts, or from results without any name in them.

    Records of `left` are in none of them.
    """
    figures: dict[str, Figure] = {}
    hard = counting.hard(chosen.counted.get("contact", ()))
    if chosen.audience in {"manager", "representative", "myself"} and len(hard) >= counting.FEW:
        figures |= _count_figures(chosen, hard)
    if chosen.audience in {"counsellor", "myself"}:
        course = _Course(chosen, material, left, drawings, settings or InsightSettings())
        if chosen.counted.get("shift"):
            figures["course"] = course.figure()
        if answered := chosen.counted.get("weekly_five"):
            figures["weekly"] = _weeks(answered)
    return replace(chosen, figures=figures)


def _count_figures(chosen: Chosen, hard: Sequence[Note]) -> dict[str, Figure]:
    names = tuple(f"{t} {chosen.label('tier', str(t))}" for t in counting.TIERS)
    found = {"months": count_charts.months(counting.by_month(hard), names)}
    calls = counting.calls(hard)
    if calls.waits and chosen.audience != "myself":
        found["waits"] = count_charts.waits(calls.waits, calls.nobody)
    return found


def _weeks(answered: Sequence[Note]) -> Figure:
    rows = [[note.values.get(path) for note in answered] for path in WEEKLY]
    return count_charts.weeks(tuple(WEEKLY.values()), rows, list(WEEKLY).index("dread_next"))


@dataclass(frozen=True, eq=False)
class _Course:
    """The charts of how it went, and the results under them."""

    chosen: Chosen
    material: ReportMaterial
    left: tuple[str, ...]
    drawings: Drawings
    settings: InsightSettings

    @property
    def since(self) -> int | None:
        """The first day in view (ordinal)."""
        return self.chosen.first.toordinal() if self.chosen.first else None

    @property
    def last(self) -> int:
        """The last day in view (ordinal)."""
        today = self.material.today
        return min(self.chosen.last or today, today).toordinal()

    @property
    def key(self) -> tuple[object, ...]:
        """What tells one matter from another."""
        return (self.material.head, self.left, self.settings, self.since, self.last)

    def matter(self) -> tuple[Series, Results]:
        """The arrays without what was left out, and their results."""
        return self.drawings.keep(("results", self.key), self._computed)

    def figure(self) -> Figure:
        """Mood, strain and load, with a flag at each decision picked."""
        from journal_app.charts.course import course
        from journal_app.charts.matter import Event, Matter

        flags = tuple(
            Event(note.day.toordinal(), "decided", "decided")
            for note in self.chosen.picked.get("decision", ())
        )

        def draw(look: Look) -> Chart:
            series, results = self.matter()
            return course(Matter(results, series, self.last, {}, flags, (), self.since), look)

        caption = "Mood and strain by shift, and load below."
        key = ("course", self.key, tuple(flag.day for flag in flags))
        return self.drawings.figure(key, _COURSE_MM, caption, draw)

    def _computed(self) -> tuple[Series, Results]:
        from journal_app.insight.everything import all_results

        insight, gone = self.material.insight, frozenset(self.left)
        kept = replace(
            insight,
            shifts=tuple(one for one in insight.shifts if one.id not in gone),
            contacts=tuple(one for one in insight.contacts if one.id not in gone),
            check_ins=tuple(one for one in insight.check_ins if one.id not in gone),
        )
        series = kept.series()
        return series, all_results(series, replace(self.settings, since=self.since), self.last)
