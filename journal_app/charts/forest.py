"""Rows of ranges under one another: the 95 % range thin, the 80 % range thick, the point last."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from journal_app.charts.axes import plain, rows_axis
from journal_app.charts.chart import Chart
from journal_app.charts.engine import Axes
from journal_app.charts.texts import between
from journal_app.insight.language import say
from journal_app.insight.phrases import number
from journal_app.insight.result import Estimate


@dataclass(frozen=True, slots=True)
class Column:
    """One column of ranges: what its axis says, where it begins and ends, where a line stands."""

    label: str
    low: float | None = None
    high: float | None = None
    line: float | None = None
    line_name: str = ""
    ticks: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """One row: an estimate a column, or none; `raw` values beside them; words at the right.

    `faint` rows say nothing clear. `words` is what the point answers, `absent` stands where there
    is no estimate.
    """

    label: str
    estimates: tuple[Estimate | None, ...]
    raw: tuple[float | None, ...] = ()
    remark: str = ""
    faint: bool = False
    words: str = ""
    record_id: str | None = None
    absent: str = ""


def forest(chart: Chart, columns: Sequence[Column], rows: Sequence[Row]) -> None:
    """Draw rows in columns of axes that share them, the labels at the left."""
    grid = chart.figure.subplots(1, len(columns), sharey=True, squeeze=False)[0]
    for place, (axes, column) in enumerate(zip(grid, columns, strict=True)):
        plain(axes, chart.look.palette, "x")
        _column(axes, column, chart)
        for number_, row in enumerate(rows):
            _range(chart, axes, number_, row, place)
    share = 0.36 if len(columns) == 1 else 0.26
    rows_axis(grid[0], [row.label for row in rows], chart.look, share)
    _remarks(chart, grid[-1], rows)
    for number_, row in enumerate(rows):
        for place, (axes, estimate) in enumerate(zip(grid, row.estimates, strict=True)):
            if estimate:
                where = estimate.point, float(number_)
                words = _words(row, columns[place], estimate) if len(columns) > 1 else row.words
                chart.mark(axes, where, words, row.record_id)


def full(estimate: Estimate, places: int = 1) -> tuple[str, str, str]:
    """Point, 80 % and 95 % range as texts of a table."""
    inner, outer = between(estimate.inner, places), between(estimate.outer, places)
    return number(estimate.point, places), inner, outer


def _column(axes: Axes, column: Column, chart: Chart) -> None:
    look = chart.look
    axes.set_xlabel(column.label)
    if column.low is not None and column.high is not None:
        axes.set_xlim(column.low, column.high)
    if column.ticks:
        axes.set_xticks(column.ticks)
    else:
        axes.locator_params(axis="x", nbins=5 if look.width_px > 44 * look.font_points else 4)
    if column.line is not None:
        axes.axvline(column.line, color=look.palette.border, linewidth=1.2, zorder=1)
    if column.line is not None and column.line_name:
        axes.annotate(
            column.line_name, (column.line, 1), xycoords=("data", "axes fraction"),
            xytext=(0, 3), textcoords="offset points", ha="center", va="bottom",
            size=look.small, color=look.palette.muted,
        )  # fmt: skip


def _range(chart: Chart, axes: Axes, number_: int, row: Row, place: int) -> None:
    palette, scale = chart.look.palette, chart.look.font_points / 10
    estimate = row.estimates[place]
    raw = row.raw[place] if place < len(row.raw) else None
    if raw is not None:
        axes.plot(
            [raw], [number_ - 0.26], marker="o", markersize=4.5 * scale, linestyle="",
            color=palette.muted, alpha=0.55, zorder=2,
        )  # fmt: skip
    if estimate is None:
        axes.annotate(
            row.absent, (0, number_), xycoords=("axes fraction", "data"), xytext=(4, 0),
            textcoords="offset points", va="center", size=chart.look.small, color=palette.muted,
        )  # fmt: skip
        return
    colour = palette.muted if row.faint else palette.accent
    axes.hlines(number_, estimate.outer.low, estimate.outer.high, color=colour, lw=1.3 * scale)
    axes.hlines(number_, estimate.inner.low, estimate.inner.high, color=colour, lw=4 * scale)
    axes.plot(
        [estimate.point], [number_], marker="D" if row.faint else "o", linestyle="", color=colour,
        markersize=(6 if row.faint else 8.5) * scale, markeredgecolor=palette.surface,
        markeredgewidth=0.8, zorder=4,
    )  # fmt: skip


def _remarks(chart: Chart, axes: Axes, rows: Sequence[Row]) -> None:
    for number_, row in enumerate(rows):
        if row.remark:
            axes.annotate(
                row.remark, (1, number_), xycoords=("axes fraction", "data"), xytext=(8, 0),
                textcoords="offset points", va="center", size=chart.look.small,
                color=chart.look.palette.muted, annotation_clip=False, linespacing=1.2,
            )  # fmt: skip


def _words(row: Row, column: Column, estimate: Estimate) -> str:
    point, inner, outer = full(estimate)
    return say(
        "{row}: {column} {point}; 80 % range {inner}, 95 % range {outer}",
        row=row.label, column=column.label, point=point, inner=inner, outer=outer,
    )  # fmt: skip
