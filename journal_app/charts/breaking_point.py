"""The breaking point: what was marked at which load, and the curve through it."""

from __future__ import annotations

import numpy as np

from journal_app.charts.axes import BAND, WIDE_BAND, dot_size, nothing_yet, plain
from journal_app.charts.chart import Chart
from journal_app.charts.engine import Axes, in_style
from journal_app.charts.look import Look
from journal_app.charts.picture import Table
from journal_app.charts.texts import between, coverage_line, long_day, number
from journal_app.insight.breaking_point import Curve
from journal_app.insight.pile_up import BreakingPoint
from journal_app.insight.result import Estimate, State
from journal_app.insight.series import NEARLY, NO, YES
from journal_app.insight.words import gate_sentence, sentence

_ROWS = {YES: 0.0, NEARLY: 1.0, NO: 2.0}
_NAMES = {YES: "enough", NEARLY: "nearly", NO: "not"}
_GOLDEN = 0.6180339887


def breaking_point(result: BreakingPoint, look: Look) -> Chart:
    """Dots over load by answer; above the gate the curve with its bands, and today's load."""
    with in_style(look):
        chart = Chart(look, headline(result), _foot(result), lines=17.0)
        chart.sentence = _sentence(result)
        chart.table = _table(result)
        if not result.n:
            return nothing_yet(
                chart,
                "A dot appears for each shift that says whether it was enough. OK shifts count.",
            )
        if result.curve is None or result.estimate is None:
            dots = plain(chart.figure.subplots(), look.palette)
            _dots(chart, dots, result)
            _load_axis(dots, result)
            _today(dots, result, look, named=True)
            return chart
        grid = chart.figure.subplots(2, 1, sharex=True, height_ratios=[1, 2.1])
        upper, lower = (plain(axes, look.palette) for axes in grid)
        upper.spines["bottom"].set_visible(False)
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
    axes.set_yticks(list(_ROWS.values()), [f"{_NAMES[m]}  {counts[m]:,}" for m in _ROWS])
    axes.tick_params(axis="y", labelcolor=palette.text)
    axes.set_ylim(2.6, -0.6)
    for row in np.lexsort((dots.load, -dots.mark)).tolist():
        mark = int(dots.mark[row])
        words = f"{long_day(dots.day[row])}: load {number(dots.load[row], 0)}, {_NAMES[mark]}"
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
    axes.set_yticks([0, 5, 10], ["0 in 10", "5 in 10", "10 in 10"])


def _point(chart: Chart, axes: Axes, estimate: Estimate) -> None:
    """The load at which it is as often as not, as a range on the line of five in ten."""
    palette = chart.look.palette
    axes.hlines(5, estimate.outer.low, estimate.outer.high, color=palette.text, linewidth=1)
    axes.hlines(5, estimate.inner.low, estimate.inner.high, color=palette.text, linewidth=4)
    axes.plot(
        [estimate.point], [5], marker="o", markersize=8, color=palette.surface,
        markeredgecolor=palette.text, markeredgewidth=2, zorder=5,
    )  # fmt: skip
    words = (
        f"As often as not at a load of {number(estimate.point, 0)}; 80 % range "
        f"{between(estimate.inner, 0)}, 95 % range {between(estimate.outer, 0)}"
    )
    chart.mark(axes, (estimate.point, 5), words)


def _today(axes: Axes, result: BreakingPoint, look: Look, *, named: bool) -> None:
    axes.axvline(result.today, color=look.palette.text, linewidth=1.2, linestyle=(0, (3, 2)))
    if named:
        axes.annotate(
            f"today {number(result.today, 0)}", (result.today, 1),
            xycoords=("data", "axes fraction"),
            xytext=(0, 3), textcoords="offset points", ha="center", va="bottom",
            size=look.small, color=look.palette.text,
        )  # fmt: skip


def _load_axis(axes: Axes, result: BreakingPoint) -> None:
    highest = max(float(result.dots.load.max()), result.today, 1.0)
    if result.estimate:
        highest = max(highest, result.estimate.inner.high)
    axes.set_xlim(-0.02 * highest, 1.05 * highest)
    axes.set_xlabel("load at the end of the shift")


def headline(result: BreakingPoint) -> str:
    """Where the point lies, or how far it is to a first range."""
    if result.estimate:
        near = "Roughly: " if result.gate.state is State.ROUGH else ""
        ends = f"{number(result.estimate.inner.low, 0)} to {number(result.estimate.inner.high, 0)}"
        return f"{near}“Enough” about as often as not at a load of {ends}"
    if result.gate.state is State.HIDDEN:
        return "Your breaking point: dots only, less than half is logged"
    return f"Your breaking point. {gate_sentence(result)}"


def _sentence(result: BreakingPoint) -> str:
    spoken = sentence(result)
    return spoken if result.gate.is_open else f"{spoken} {gate_sentence(result)}"


def _foot(result: BreakingPoint) -> str:
    missing = result.if_missing
    return coverage_line(
        result.coverage,
        f"{result.n:,} say whether it was enough",
        "◆ enough, half dot: nearly" if result.n else "",
        "bands: 80 and 95 % ranges" if result.curve else "",
        f"with the shifts not logged: {between(missing, 0)}" if missing else "",
    )


def _table(result: BreakingPoint) -> Table:
    dots, estimate, rows = result.dots, result.estimate, []
    if estimate:
        point = f"{number(estimate.point)} ({between(estimate.inner)}; {between(estimate.outer)})"
        rows.append(("As often as not (80 %; 95 %)", point, "5 in 10"))
    if result.chance_today:
        chance = result.chance_today
        tenths = [number(10 * v) for v in (chance.point, chance.inner.low, chance.inner.high)]
        rows.append(("Today (80 %)", number(result.today), "{} in 10 ({} to {})".format(*tenths)))
    ids: list[str | None] = [None] * len(rows)
    for row in np.argsort(-dots.day, kind="stable").tolist():
        rows.append((long_day(dots.day[row]), number(dots.load[row]), _NAMES[int(dots.mark[row])]))
        ids.append(dots.id[row])
    return Table(("Shift", "Load", "Enough"), tuple(rows), tuple(ids))
