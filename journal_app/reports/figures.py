"""The charts of a report and its coverage: counts, and results without a name in them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from journal_app.insight.everything import InsightSettings
from journal_app.insight.result import Coverage
from journal_app.journal.reporting import ReportMaterial
from journal_app.reports import counting
from journal_app.reports.chosen import Chosen, Note
from journal_app.reports.document import Figure
from journal_app.reports.drawing import Drawings

if TYPE_CHECKING:
    from journal_app.charts.chart import Chart
    from journal_app.charts.look import Look
    from journal_app.insight.everything import Results
    from journal_app.insight.series import Series

_MONTHS_MM, _WAITS_MM, _COURSE_MM, _WEEKS_MM = 54.0, 40.0, 92.0, 84.0


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
        figures |= _count_figures(chosen, hard, drawings)
    if chosen.audience in {"counsellor", "myself"}:
        course = _Course(chosen, material, left, drawings, settings or InsightSettings())
        if chosen.counted.get("shift"):
            figures["course"] = course.figure()
        if chosen.counted.get("weekly_five"):
            figures["weekly"] = course.weeks()
    return replace(chosen, figures=figures)


def _count_figures(chosen: Chosen, hard: Sequence[Note], drawings: Drawings) -> dict[str, Figure]:
    from journal_app.charts.counted import months, waits

    found = {}
    grid, calls = counting.by_month(hard), counting.calls(hard)
    names = tuple(f"{t} {chosen.label('tier', str(t))}" for t in counting.TIERS)
    columns = tuple(zip(*grid.counts, strict=True))
    found["months"] = drawings.figure(
        ("months", grid, names),
        _MONTHS_MM,
        "Hard contacts by month and tier.",
        lambda look: months(grid.rows, columns, names, look),
    )
    if calls.waits and chosen.audience != "myself":
        found["waits"] = drawings.figure(
            ("waits", calls.waits, calls.nobody),
            _WAITS_MM,
            "Minutes until help came, one dot a call.",
            lambda look: waits(calls.waits, calls.nobody, look),
        )
    return found


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

    def weeks(self) -> Figure:
        """The Weekly Five as small multiples."""
        from journal_app.charts.weekly_five import Span, weekly_five

        def draw(look: Look) -> Chart:
            _series, results = self.matter()
            return weekly_five(results.weekly_five, Span(self.since, self.last), look)

        caption = "Weekly Five; dread is turned round, so that up is lighter."
        return self.drawings.figure(("weeks", self.key), _WEEKS_MM, caption, draw)

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
