"""Outside scores over time, each name on its own range; shown as typed, nothing is concluded."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from journal_app.charts.axes import nothing_yet, stacked, time_axis
from journal_app.charts.chart import Chart
from journal_app.charts.engine import Axes, in_style
from journal_app.charts.look import Look
from journal_app.charts.picture import Table
from journal_app.charts.texts import long_day, wrapped
from journal_app.insight.language import counted, label, later, say
from journal_app.insight.own_weeks import OutsideScores
from journal_app.insight.phrases import number
from journal_app.insight.result import Floats
from journal_app.model.vocabularies import VOCABULARIES

MOST = 6
_LINES_EACH = 6.0
_LABELLED = 12
_PAD = 0.18
_MEANS = dict(
    zip(
        ("better", "worse", "neither"),
        later("higher means better", "higher means worse", "higher means neither"),
        strict=True,
    )
)


def scores(results: Sequence[OutsideScores], since: int | None, today: int, look: Look) -> Chart:
    """A panel a name, the one taken last on top; the numbers stand beside their dots as typed."""
    with in_style(look):
        seen = [one for one in results if one.n and int(one.day[-1]) >= (since or 0)]
        shown, over = seen[:MOST], max(0, len(seen) - MOST)
        lines = _LINES_EACH * max(1, len(shown)) + 2
        chart = Chart(look, headline(seen, since), _foot(over), lines=lines)
        chart.table = _table(seen, since)
        if not shown:
            return nothing_yet(chart, say("A number you got elsewhere can stand beside your own."))
        chart.shrink(lines + 1)
        chart.sentence = " ".join(say("{said}.", said=_latest(one)) for one in shown)
        panels = stacked(chart, [1.0] * len(shown))
        for axes, result in zip(panels, shown, strict=True):
            _panel(chart, axes, result, since or 0)
        first = min(max(int(one.day[0]), since or 0) for one in shown)
        time_axis(panels[-1], first, today, look)
        return chart


def headline(results: Sequence[OutsideScores], since: int | None) -> str:
    """How many there are: a count, not a finding."""
    n = sum(int(np.count_nonzero(one.day >= (since or 0))) for one in results)
    if not n:
        return say("Outside scores: none yet")
    return counted("%Ln score(s) from elsewhere, shown as typed", n)


def _panel(chart: Chart, axes: Axes, result: OutsideScores, since: int) -> None:
    look, palette = chart.look, chart.look.palette
    rows = np.flatnonzero(result.day >= since)
    day, value = result.day[rows], result.value[rows]
    axes.plot(day, value, color=palette.muted, linewidth=1.0, alpha=0.6, zorder=2)
    size = 0.62 * look.font_points
    axes.plot(day, value, marker="o", ls="", ms=size, color=palette.accent, zorder=4, clip_on=False)
    for row in rows.tolist():
        at = (float(result.day[row]), float(result.value[row]))
        words = say(
            "{day}. {name}: {score}",
            day=long_day(result.day[row]), name=result.name, score=result.typed[row],
        )  # fmt: skip
        chart.mark(axes, at, words, result.id[row])
        if rows.size <= _LABELLED:
            axes.annotate(
                result.typed[row], at, xytext=(0, 0.5 * size + 2), textcoords="offset points",
                ha="center", size=look.small, color=palette.text,
            ).set_in_layout(False)  # fmt: skip
    low, high = _ends(result, value)
    pad = _PAD * (high - low)
    axes.set_ylim(low - pad, high + 2 * pad)
    axes.set_yticks([low, high], [number(one, _places(one)) for one in (low, high)])
    axes.set_title(wrapped(_title(result, rows.size), 0.88 * chart.room, look.small, most=2))


def _ends(result: OutsideScores, value: Floats) -> tuple[float, float]:
    """The lowest and highest possible, or what there was where that is not known."""
    lows, highs = result.low[~np.isnan(result.low)], result.high[~np.isnan(result.high)]
    low = min(float(lows[-1]), float(value.min())) if lows.size else float(value.min())
    high = max(float(highs[-1]), float(value.max())) if highs.size else float(value.max())
    return (low, high) if high > low else (low - 1, high + 1)


def _places(value: float) -> int:
    return 0 if value.is_integer() else 1


def _title(result: OutsideScores, n: int) -> str:
    if result.up_is is None:
        return say("{name}, n={n}", name=result.name, n=n)
    means = say(_MEANS[result.up_is])
    return say("{name}, {means}, n={n}", name=result.name, means=means, n=n)


def _latest(result: OutsideScores) -> str:
    return say(
        "{name}: {score} on {day}",
        name=result.name, score=result.typed[-1], day=long_day(result.day[-1]),
    )  # fmt: skip


def _foot(over: int) -> str:
    meaning = label(VOCABULARIES["up_is"].foot)
    return f"{counted('%Ln more in the table', over)} · {meaning}" if over else meaning


def _table(results: Sequence[OutsideScores], since: int | None) -> Table:
    rows: list[tuple[str, ...]] = []
    ids: list[str | None] = []
    for one in results:
        for row in reversed(np.flatnonzero(one.day >= (since or 0)).tolist()):
            ends = [_end(one.low[row]), _end(one.high[row])]
            rows.append((one.name, long_day(one.day[row]), one.typed[row], *ends))
            ids.append(one.id[row])
    headers = (say("Name"), say("Day"), say("Number"), say("Lowest"), say("Highest"))
    return Table(headers, tuple(rows), tuple(ids))


def _end(value: float) -> str:
    return "" if np.isnan(value) else number(value, _places(float(value)))
