"""The charts of a report and its coverage: counts, and results without a name in them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
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
    from journal_app.insight.series import Series

_MONTHS_MM, _WAITS_MM, _COURSE_MM = 54.0, 40.0, 92.0


def _series(material: ReportMaterial, drawings: Drawings) -> Series:
    return drawings.keep(("series", material.head), material.insight.series)


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
    drawings: Drawings,
    settings: InsightSettings | None,
) -> Chosen:
    """The same with its charts; drawn from counts, or from results without any name in them."""
    figures: dict[str, Figure] = {}
    hard = counting.hard(chosen.counted.get("contact", ()))
    if chosen.audience in {"manager", "representative", "myself"} and len(hard) >= counting.FEW:
        figures |= _count_figures(chosen, hard, drawings)
    if chosen.audience in {"counsellor", "myself"} and chosen.counted.get("shift"):
        figures["course"] = _course(chosen, material, drawings, settings)
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


def _course(
    chosen: Chosen,
    material: ReportMaterial,
    drawings: Drawings,
    settings: InsightSettings | None,
) -> Figure:
    from journal_app.charts.course import course
    from journal_app.charts.matter import Event, Matter
    from journal_app.insight.everything import all_results

    since = chosen.first.toordinal() if chosen.first else None
    last = min(chosen.last or material.today, material.today).toordinal()
    wanted = replace(settings or InsightSettings(), since=since)
    flags = tuple(
        Event(note.day.toordinal(), "decided", "decided")
        for note in chosen.picked.get("decision", ())
    )
    key = ("course", material.head, wanted, last, tuple(flag.day for flag in flags))

    def draw(look: Look) -> Chart:
        series = _series(material, drawings)
        results = all_results(series, wanted, last)
        return course(Matter(results, series, last, {}, flags, (), since), look)

    caption = "Mood and strain by shift, and load below."
    return drawings.figure(key, _COURSE_MM, caption, draw)
