"""Room for the words of a chart, measured once.

matplotlib's constrained layout measures every axis twice and solves equations for any nesting: half
of the time of a drawing. Our figures are one row or one column of axes between a headline and a
foot, so margins are sums, and the first guess is near enough for one measurement to hold.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from journal_app.charts.engine import Axes, Figure, RendererAgg, Text
from journal_app.insight.result import Floats

_BESIDE, _ABOVE = 12.0, 6.0  # logical pixels left free at the sides, and above and below
_GUESS = (5.0, 1.0, 1.4, 1.8)  # left, right, top, low: lines of text that words take


@dataclass(frozen=True, slots=True)
class Paper:
    """A figure and the words above and below its axes, which stay where `lay_out` puts them."""

    figure: Figure
    headline: Text
    foot: Text


def lay_out(paper: Paper) -> None:
    """Share out a figure: words outside the axes get their room, the axes what is left.

    Its axes are one row or one column of `subplots`, as high as `height_ratios` say.
    """
    figure, axes = paper.figure, paper.figure.axes
    canvas = figure.canvas.get_renderer()  # type: ignore[attr-defined]  # of the Agg canvas
    above, below = (_height(text, canvas) for text in (paper.headline, paper.foot))
    pad = _ABOVE * figure.dpi / 96 / figure.bbox.height
    paper.headline.set_y(1 - pad)
    paper.foot.set_y(pad)
    line = float(paper.foot.get_fontsize()) * figure.dpi / 72
    _place(figure, np.full((len(axes), 4), _GUESS) * line, above, below)
    _place(figure, np.array([_around(one, canvas) for one in axes]), above, below)


def _height(text: Text, canvas: RendererAgg) -> float:
    return float(text.get_window_extent(canvas).height)


def _around(axes: Axes, canvas: RendererAgg) -> tuple[float, float, float, float]:
    """What words take left and right of axes, above and below, in device pixels."""
    for axis in (axes.xaxis, axes.yaxis):
        if not axis.get_label_text():
            axis.set_label_coords(0.5, 0.5)  # else its place is sought among the ticks, twice
    inner = axes.bbox
    for artist in (*axes.collections, *axes.lines, *axes.patches, *axes.spines.values()):
        artist.set_in_layout(False)  # they stay inside their axes
    outer = axes.get_tightbbox(canvas, for_layout_only=True)
    assert outer is not None  # noqa: S101 - all axes are shown
    return inner.x0 - outer.x0, outer.x1 - inner.x1, outer.y1 - inner.y1, inner.y0 - outer.y0


def _place(figure: Figure, margins: Floats, above: float, below: float) -> None:
    """Put axes with margins (n, 4) as `_around` has them, in device pixels like the rest."""
    width, height = figure.bbox.size
    scale = figure.dpi / 96
    free = scale * np.array([_BESIDE, _BESIDE, _ABOVE, _ABOVE])
    left, right, top, low = (margins + free).T
    grid = figure.axes[0].get_gridspec()
    assert grid is not None  # noqa: S101 - all axes are made by `subplots`
    floor, ceiling = below + 2 * free[3], height - above - 2 * free[2]
    if grid.ncols == 1:
        ratios = np.array(grid.get_height_ratios(), dtype=np.float64)
        tall = max(ceiling - floor - float((top + low).sum()), 1.0) * ratios / ratios.sum()
        high = ceiling - np.cumsum(top + tall + low) + low
        boxes = [
            (left.max(), y, width - right.max(), y + h) for y, h in zip(high, tall, strict=True)
        ]
    else:
        wide = max(width - float((left + right).sum()), 1.0) / grid.ncols
        start = np.cumsum(left + wide + right) - right - wide
        boxes = [(x, floor + low.max(), x + wide, ceiling - top.max()) for x in start]
    for axes, box in zip(figure.axes, boxes, strict=True):
        x0, y0, x1, y1 = np.array(box) / (width, height, width, height)
        axes.set_position((x0, y0, max(x1 - x0, 1e-3), max(y1 - y0, 1e-3)))
