"""All charts by name, each from the same matter."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from journal_app.charts.breaking_point import breaking_point
from journal_app.charts.chart import Chart
from journal_app.charts.course import course
from journal_app.charts.customers import customers
from journal_app.charts.goes_with import goes_with
from journal_app.charts.helped import helped
from journal_app.charts.lines import lines
from journal_app.charts.look import Look
from journal_app.charts.matter import Matter
from journal_app.charts.recovery import recovery
from journal_app.charts.scores import scores
from journal_app.charts.week import week
from journal_app.charts.weekly_five import Span, weekly_five
from journal_app.charts.year import year

CHARTS: Mapping[str, Callable[[Matter, Look], Chart]] = MappingProxyType(
    {
        "course": course,
        "year": year,
        "breaking-point": lambda m, look: breaking_point(m.results.breaking_point, look),
        "goes-with": lambda m, look: goes_with(m.results.goes_with, look, m.names),
        "helped": lambda m, look: helped(m.results.helped, m.view.contacts, look, m.names),
        "customers": lambda m, look: customers(
            m.results.comparisons, m.view.contacts, look, m.names
        ),
        "lines": lambda m, look: lines(m.lines, m.results.coverage, m.today, look),
        "recovery": lambda m, look: recovery(m.results.recovery, look),
        "week": lambda m, look: week(m.results.week, look),
        "weekly-five": lambda m, look: weekly_five(
            m.results.weekly_five, Span(m.since, m.today), look
        ),
        "scores": lambda m, look: scores(m.results.outside_scores, m.since, m.today, look),
    }
)


def draw(name: str, matter: Matter, look: Look) -> Chart:
    """Draw the chart of a name of `NAMES`; raises KeyError for another."""
    return CHARTS[name](matter, look)
