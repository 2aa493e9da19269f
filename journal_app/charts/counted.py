"""Charts of plain counts for reports: incidents a month by tier, and waits for help.

Counts only, no estimate: there is nothing here to have a range.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from matplotlib.ticker import MaxNLocator

from journal_app.charts.axes import plain
from journal_app.charts.chart import Chart
from journal_app.charts.engine import in_style
from journal_app.charts.look import Look
from journal_app.charts.picture import Table

_SHADES = ("#b9d9d6", "#6fb3ae", "#2f8a86", "#0b5454")
_HATCHES = ("", "", "", "////")
_SHOWN_MONTHS = 14


def months(
    names: Sequence[str], counts: Sequence[Sequence[int]], tiers: Sequence[str], look: Look
) -> Chart:
    """Stacked columns a month: `counts` by tier, then by month; darker is worse, words beside."""
    with in_style(look):
        total = sum(map(sum, counts))
        chart = Chart(look, f"{total} hard contacts by month and tier", "Counts of what was noted.")
        axes = plain(chart.figure.subplots(), look.palette)
        places, below = np.arange(len(names)), np.zeros(len(names))
        for shade, hatch, tier, row in zip(_SHADES, _HATCHES, tiers, counts, strict=False):
            heights = np.asarray(row, dtype=np.float64)
            axes.bar(
                places, heights, 0.62, bottom=below, color=shade, label=tier, hatch=hatch,
                edgecolor=look.palette.surface, linewidth=0.6,
            )  # fmt: skip
            below += heights
        for place, top in enumerate(below):
            if top and len(names) <= 2 * _SHOWN_MONTHS:
                axes.annotate(
                    f"{top:.0f}", (place, top), (0, 2), textcoords="offset points", ha="center"
                )
        every = -(-len(names) // _SHOWN_MONTHS)
        axes.set_xticks(places[::every], list(names[::every]))
        axes.set_ylim(0, max(float(below.max(initial=0.0)) * 1.3, 1.0))
        axes.yaxis.set_major_locator(MaxNLocator(integer=True, nbins=5))
        axes.legend(
            loc="upper left", ncols=len(tiers), frameon=False, fontsize=look.small,
            bbox_to_anchor=(0.0, 1.14), borderaxespad=0.0, handlelength=1.0, columnspacing=1.2,
        )  # fmt: skip
        spelt = (
            f"{name}: {sum(column)}"
            for name, column in zip(names, zip(*counts, strict=True), strict=True)
        )
        chart.sentence = f"{chart.title}. {', '.join(spelt)}."
        rows = tuple(
            (name, *map(str, column))
            for name, column in zip(names, zip(*counts, strict=True), strict=True)
        )
        chart.table = Table(("Month", *tiers), rows, tuple(None for _ in rows))
    return chart


def waits(minutes: Sequence[int], nobody: int, look: Look) -> Chart:
    """How long each call for help waited: a dot a call, in the order they were made."""
    with in_style(look):
        came = len(minutes)
        title = f"{came + nobody} calls for help: somebody came {came} times"
        chart = Chart(look, title, "One dot is one call, the earliest at the left.", lines=6.0)
        axes = plain(chart.figure.subplots(), look.palette)
        axes.scatter(
            np.arange(came), np.asarray(minutes, dtype=np.float64), s=28, color=_SHADES[2], zorder=3
        )
        axes.set_ylabel("minutes")
        axes.set_ylim(-1, max([*minutes, 10]) * 1.12)
        axes.set_xticks([])
        middle = float(np.median(minutes)) if came else 0.0
        if came:
            axes.axhline(middle, color=look.palette.muted, linewidth=0.8, linestyle=(0, (4, 2)))
            axes.annotate(
                f"median {middle:.0f}", (1.0, middle), (-2, 3), xycoords=("axes fraction", "data"),
                textcoords="offset points", ha="right", fontsize=look.small,
            )  # fmt: skip
        chart.sentence = f"{title}; nobody came {nobody} times; median wait {middle:.0f} minutes."
    return chart
