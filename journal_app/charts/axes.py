"""Axes in the manner of the house: no frame, a thin grid, muted ticks, days along the foot."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from datetime import date

import numpy as np

from journal_app.charts.chart import Chart
from journal_app.charts.engine import Axes, PolyCollection, text_width
from journal_app.charts.look import Look
from journal_app.charts.texts import short_day, wrapped
from journal_app.insight.language import say
from journal_app.insight.result import Floats, Ints
from journal_app.insight.words import MONTHS
from journal_app.palette import Palette

BAND = 0.18
WIDE_BAND = 0.09
_MONTH_STEPS = (1, 2, 3, 4, 6, 12, 24, 60, 120)
_WEEK_STEPS = (1, 2, 7, 14)


def plain(axes: Axes, palette: Palette, grid: str = "y") -> Axes:
    """Take the frame off; `grid` is `x`, `y` or nothing."""
    for side in ("top", "right", "left", "bottom"):
        axes.spines[side].set_visible(side == "bottom" and grid == "y")
    axes.spines["bottom"].set_color(palette.divider)
    axes.tick_params(length=0, colors=palette.muted, pad=5)
    axes.set_axisbelow(True)
    if grid:
        axes.grid(visible=True, axis="x" if grid == "x" else "y")
    return axes


def stacked(chart: Chart, ratios: Sequence[float]) -> list[Axes]:
    """Panels from the top down, as high as the ratios, over one axis along the foot."""
    grid = chart.figure.subplots(
        len(ratios), 1, sharex=True, height_ratios=list(ratios), squeeze=False
    )
    panels = [plain(axes, chart.look.palette) for axes in grid[:, 0]]
    for axes in panels[:-1]:
        axes.spines["bottom"].set_visible(False)
        axes.xaxis.set_visible(False)  # else its ticks are measured and drawn, to show nothing
    return panels


class Cells:
    """Boxes of a calendar or a map, drawn all at once: one by one they cost a millisecond each."""

    def __init__(self, gap: tuple[float, float]) -> None:
        self._gap = gap
        self._corners: list[list[tuple[float, float]]] = []
        self._fills: list[str] = []
        self._edges: list[str] = []
        self._widths: list[float] = []

    def add(self, at: tuple[float, float], fill: str, edge: str, width: float) -> None:
        """A box in the unit square whose top left corner is at a place."""
        (x, y), (dx, dy) = at, self._gap
        left, right, top, low = x + dx, x + 1 - dx, y + dy, y + 1 - dy
        self._corners.append([(left, top), (right, top), (right, low), (left, low)])
        self._fills.append(fill)
        self._edges.append(edge if width else "none")
        self._widths.append(width)

    def draw(self, axes: Axes) -> None:
        """Put them into axes."""
        axes.add_collection(
            PolyCollection(
                self._corners,
                facecolors=self._fills,
                edgecolors=self._edges,
                linewidths=self._widths,
            ),
            autolim=False,
        )


def empty(axes: Axes) -> None:
    """Axes that show nothing of themselves."""
    for spine in axes.spines.values():
        spine.set_visible(False)
    axes.set_xticks([])
    axes.set_yticks([])


def time_axis(axes: Axes, first: float, last: float, look: Look) -> None:
    """Days (ordinals) along the foot, as many labels as fit; one day is given some room."""
    span = max(last - first, 6.0)
    middle = (first + last) / 2
    axes.set_xlim(middle - span * 0.51 - 0.5, middle + span * 0.51 + 0.5)
    room = max(2, int(look.width_px / (text_width("30 Nov", look.small) * 2.0)))
    ticks, labels = _month_ticks(first, last, room) if span > 75 else _day_ticks(first, last, room)
    axes.set_xticks(ticks, labels)


def _day_ticks(first: float, last: float, room: int) -> tuple[list[float], list[str]]:
    step = next((s for s in _WEEK_STEPS if (last - first) / s < room), _WEEK_STEPS[-1])
    start = int(np.ceil(first))
    if step >= 7:
        start += -(start - 1) % 7  # ordinal 1 was a Monday
    days = list(range(start, int(last) + 1, step))
    return [float(day) for day in days], [short_day(day) for day in days]


def _month_ticks(first: float, last: float, room: int) -> tuple[list[float], list[str]]:
    step = next((s for s in _MONTH_STEPS if (last - first) / 30.4 / s < room), _MONTH_STEPS[-1])
    begin, end = date.fromordinal(int(first)), date.fromordinal(int(last))
    ticks: list[float] = []
    labels: list[str] = []
    year = 0
    for month in range(begin.year * 12 + begin.month - 1, end.year * 12 + end.month):
        day = date(month // 12, month % 12 + 1, 1)
        if month % step or day.toordinal() < first - 1:
            continue
        ticks.append(float(day.toordinal()))
        name = say(MONTHS[day.month - 1]) if step < 12 else ""
        shown = f"\n{day.year}" if name and day.year != year else ""
        labels.append(f"{name}{shown}" if name else str(day.year))
        year = day.year
    return ticks, labels


def rows_axis(axes: Axes, labels: Sequence[str], look: Look, share: float = 0.34) -> None:
    """Labelled rows from the top down, at 0, 1, 2, ...; long labels wrap into two lines."""
    width = look.width_px * share
    shown = [wrapped(label, width, look.small, most=2) for label in labels]
    axes.set_yticks(range(len(shown)), shown)
    axes.tick_params(axis="y", labelcolor=look.palette.text)
    axes.set_ylim(len(shown) - 0.4, -0.6)


def segments(breaks: Sequence[int], n: int) -> list[slice]:
    """The stretches of a line that begins anew at the breaks."""
    ends = [0, *breaks, n]
    return [slice(a, b) for a, b in itertools.pairwise(ends) if b > a]


def dot_size(n: int, look: Look) -> float:
    """The area of a dot, in square points, smaller where there are many."""
    return float(np.clip(2600 / max(n, 1), 6, 24)) * (look.font_points / 10) ** 2


def mood_colours(mood: Floats, palette: Palette) -> list[str]:
    """The colour of each mood 1 to 5 (n,); muted where it is not known."""
    known: Ints = np.nan_to_num(mood).astype(np.int64)
    return [palette.mood[m - 1] if 1 <= m <= 5 else palette.muted for m in known.tolist()]


def nothing_yet(chart: Chart, words: str) -> Chart:
    """A low chart of nothing: no frame, and what would have to be there first."""
    lines = wrapped(words, chart.room, chart.look.font_points, most=6)
    chart.shrink(lines.count("\n") + 2.5)
    axes = chart.figure.subplots()
    empty(axes)
    axes.text(
        0.0, 0.5, lines, transform=axes.transAxes, color=chart.look.palette.muted,
        size=chart.look.font_points, va="center", linespacing=1.45,
    )  # fmt: skip
    chart.sentence = f"{chart.title}. {words}"
    return chart


def counts_so_far(chart: Chart, rows: Sequence[tuple[str, int]], of: int, words: str) -> Chart:
    """How far each of some things has come: a dot for each time, rings for those still missing.

    `words` is what a row answers: a source with `label`, `count` and `of`.
    """
    palette, look = chart.look.palette, chart.look
    chart.shrink(1.5 + 2.3 * len(rows))
    axes = chart.figure.subplots()
    empty(axes)
    size = min(0.75 * look.font_points, 0.2 * look.width_px / of)
    for row, (label, count) in enumerate(rows):
        done = min(count, of)
        axes.plot(range(done), [row] * done, marker="o", ls="", color=palette.text, ms=size)
        axes.plot(
            range(done, of), [row] * (of - done), marker="o", ls="", ms=size,
            color=palette.surface, markeredgecolor=palette.muted,
        )  # fmt: skip
        axes.annotate(
            f"{count}/{of}", (of - 1, row), xytext=(14, 0), textcoords="offset points", va="center",
            size=look.small, color=palette.muted,
        )  # fmt: skip
        chart.mark(axes, (max(done - 1, 0), row), say(words, label=label, count=count, of=of))
    rows_axis(axes, [label for label, _count in rows], look, 0.4)
    axes.tick_params(length=0)
    axes.set_xlim(-0.6, of + 1)
    return chart
