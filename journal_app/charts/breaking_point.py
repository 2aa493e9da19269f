"""The breaking point: what was marked at which load, and the curve through it."""

from __future__ import annotations

import numpy as np

from journal_app.charts.axes import BAND, WIDE_BAND, dot_size, nothing_yet, plain, stacked
from journal_app.charts.chart import Chart
from journal_app.charts.engine import Axes, in_style
from journal_app.charts.look import Look
from journal_app.charts.picture import Table
from journal_app.charts.texts import between, coverage_line, long_day
from journal_app.insight.breaking_point import Curve
from journal_app.insight.language import later, say
from journal_app.insight.phrases import number, tenths
from journal_app.insight.pile_up import BreakingPoint
from journal_app.insight.result import Estimate, State
from journal_app.insight.series import NEARLY, NO, YES
from journal_app.insight.words import sentence

_ROWS = {YES: 0.0, NEARLY: 1.0, NO: 2.0}
_NAMES = dict(zip((YES, NEARLY, NO), later("enough", "nearly", "not"), strict=True))
_GOLDEN = 0.6180339887


def breaking_point(result: BreakingPoint, look: Look) -> Chart:
    """Dots over load by answer; above the gate the curve with its bands, and today's load."""
    with in_style(look):
        chart = Chart(look, headline(result), _foot(result), lines=17.0)
        chart.sentence = sentence(result)
        chart.table = _table(result)
        if not result.n:
            return nothing_yet(
                chart,
                say(
                    "A dot appears for each shift that says whether it was enough. OK shifts count."
                ),
            )
        if result.curve is None or result.estimate is None:
            dots = plain(chart.figure.subplots(), look.palette)
            _dots(chart, dots, result)
            _load_axis(dots, result)
            _today(dots, result, look, named=True)
            return chart
        upper, lower = stacked(chart, (1.0, 2.1))
        _dots(chart, upper, result)
        _curve(lower, result.curve, look)
        _point(chart, lower, result.estimate)
        _load_axis(lower, result)
        _today(upper, result, look, named=True)
        _today(lower, result, look, named=False)
        return chart


def _dots(chart: Chart, axes: Axes, result: BreakingPoint) -> None:
    """A row for each answer; a half dot for nearly, an open ring never, for that is missing."""
    palette, dots = chart.look.palette, result.dots
    size = np.sqrt(dot_size(result.n, chart.look)) * 1.15
    drift = (np.arange(dots.load.size) * _GOLDEN % 1 - 0.5) * 0.62
    looks = {
        YES: {"marker": "D", "color": palette.text, "markersize": size * 0.95},
        NEARLY: {
            "marker": "o", "fillstyle": "left", "color": palette.text,
            "markerfacecoloralt": palette.surface, "markeredgewidth": 0.8, "markersize": size,
        },
        NO: {"marker": "o", "color": palette.muted, "markersize": size * 0.85, "alpha": 0.75},
    }  # fmt: skip
    for mark, style in looks.items():
        rows = dots.mark == mark
        axes.plot(dots.load[rows], _ROWS[mark] + drift[rows], linestyle="", **style)
    counts = {mark: int((dots.mark == mark).sum()) for mark in _ROWS}
    axes.set_yticks(list(_ROWS.values()), [f"{say(_NAMES[m])}  {counts[m]:,}" for m in _ROWS])
    axes.tick_params(axis="y", labelcolor=palette.text)
    axes.set_ylim(2.6, -0.6)
    for row in np.lexsort((dots.load, -dots.mark)).tolist():
        mark = int(dots.mark[row])
        words = say(
            "{day}: load {load}, {enough}",
            day=long_day(dots.day[row]),
            load=number(dots.load[row], 0),
            enough=say(_NAMES[mark]),
        )
        where = float(dots.load[row]), _ROWS[mark] + float(drift[row])
        chart.mark(axes, where, words, dots.id[row])


def _curve(axes: Axes, curve: Curve, look: Look) -> None:
    accent = look.palette.accent
    pairs = (
        (curve.outer_low, curve.outer_high, WIDE_BAND),
        (curve.inner_low, curve.inner_high, BAND),
    )
    for low, high, alpha in pairs:
        axes.fill_between(curve.load, 10 * low, 10 * high, color=accent, alpha=alpha, linewidth=0)
    axes.plot(curve.load, 10 * curve.middle, color=accent, linewidth=2.2)
    axes.set_ylim(-0.3, 10.3)
    axes.set_yticks([0, 5, 10], [say("{share} in 10", share=share) for share in (0, 5, 10)])


def _point(chart: Chart, axes: Axes, estimate: Estimate) -> None:
    """The load at which it is as often as not, as a range on the line of five in ten."""
    palette = chart.look.palette
    axes.hlines(5, estimate.outer.low, estimate.outer.high, color=palette.text, linewidth=1)
    axes.hlines(5, estimate.inner.low, estimate.inner.high, color=palette.text, linewidth=4)
    axes.plot(
        [estimate.point], [5], marker="o", markersize=8, color=palette.surface,
        markeredgecolor=palette.text, markeredgewidth=2, zorder=5,
    )  # fmt: skip
    words = say(
        "As often as not at a load of {load}; 80 % range {inner}, 95 % range {outer}",
        load=number(estimate.point, 0),
        inner=between(estimate.inner, 0),
        outer=between(estimate.outer, 0),
    )
    chart.mark(axes, (estimate.point, 5), words)


def _today(axes: Axes, result: BreakingPoint, look: Look, *, named: bool) -> None:
    axes.axvline(result.today, color=look.palette.text, linewidth=1.2, linestyle=(0, (3, 2)))
    if named:
        axes.annotate(
            say("today {load}", load=number(result.today, 0)), (result.today, 1),
            xycoords=("data", "axes fraction"),
            xytext=(0, 3), textcoords="offset points", ha="center", va="bottom",
            size=look.small, color=look.palette.text,
        )  # fmt: skip


def _load_axis(axes: Axes, result: BreakingPoint) -> None:
    highest = max(float(result.dots.load.max()), result.today, 1.0)
    if result.estimate:
        highest = max(highest, result.estimate.inner.high)
    axes.set_xlim(-0.02 * highest, 1.05 * highest)
    axes.set_xlabel(say("load at the end of the shift"))


def headline(result: BreakingPoint) -> str:
    """Where the point lies, or that it is too early for a first range."""
    if result.estimate:
        ends = between(result.estimate.inner, 0)
        if result.gate.state is State.ROUGH:
            return say("Roughly: “Enough” about as often as not at a load of {range}", range=ends)
        return say("“Enough” about as often as not at a load of {range}", range=ends)
    if result.gate.state is State.HIDDEN:
        return say("Your breaking point: dots only, less than half is logged")
    if not result.n:
        return say("Your breaking point: nothing noted yet")
    return say("Your breaking point: too early for a range")


def _foot(result: BreakingPoint) -> str:
    missing = result.if_missing
    return coverage_line(
        result.coverage,
        say("{n} say whether it was enough", n=f"{result.n:,}"),
        say("◆ enough, half dot: nearly") if result.n else "",
        say("bands: 80 and 95 % ranges") if result.curve else "",
        say("with the shifts not logged: {range}", range=between(missing, 0)) if missing else "",
    )


def _table(result: BreakingPoint) -> Table:
    dots, estimate, rows = result.dots, result.estimate, []
    if estimate:
        point = f"{number(estimate.point)} ({between(estimate.inner)}; {between(estimate.outer)})"
        rows.append((say("As often as not (80 %; 95 %)"), point, say("{share} in 10", share=5)))
    if result.chance_today:
        chance = result.chance_today
        share = tenths((10 * chance.point, 10 * chance.inner.low, 10 * chance.inner.high))
        rows.append((say("Today (80 %)"), number(result.today), share))
    ids: list[str | None] = [None] * len(rows)
    for row in np.argsort(-dots.day, kind="stable").tolist():
        mark = say(_NAMES[int(dots.mark[row])])
        rows.append((long_day(dots.day[row]), number(dots.load[row]), mark))
        ids.append(dots.id[row])
    return Table((say("Shift"), say("Load"), say("Enough")), tuple(rows), tuple(ids))
