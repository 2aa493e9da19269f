"""After a hard one: unrest in the days that follow, and how fast half of it goes."""

from __future__ import annotations

import numpy as np

from journal_app.charts.axes import BAND, WIDE_BAND, dot_size, nothing_yet, plain
from journal_app.charts.chart import Chart
from journal_app.charts.engine import Axes, in_style
from journal_app.charts.look import Look
from journal_app.charts.picture import Table
from journal_app.charts.texts import between, coverage_line, wrapped
from journal_app.insight.language import counted, say
from journal_app.insight.phrases import number, signed
from journal_app.insight.recovery import Recovery
from journal_app.insight.result import Floats, State
from journal_app.insight.words import sentence

_DAYS = 7
_POINTS = 169


def recovery(result: Recovery, look: Look) -> Chart:
    """Check-ins after hard ones against the hours since; above the gate the way back."""
    with in_style(look):
        chart = Chart(look, headline(result), _foot(result), lines=11.0)
        chart.sentence = sentence(result)
        chart.table = _table(result)
        if not result.hours.size:
            return nothing_yet(
                chart, say("Dots appear with check-ins in the week after a hard one.")
            )
        axes = plain(chart.figure.subplots(), look.palette)
        _dots(chart, axes, result)
        if result.half_life and result.jump is not None:
            _curve(chart, axes, result, result.jump)
        axes.axhline(0, color=look.palette.border, linewidth=1)
        low, high = float(result.deviation.min()), float(result.deviation.max())
        axes.set_ylim(min(low, -1.0) - 0.6, max(high, result.jump or 0, 2.0) + 0.8)
        axes.set_yticks(_whole_ticks(low, high), [_signed(v) for v in _whole_ticks(low, high)])
        axes.set_xlim(-3, 24 * _DAYS + 3)
        names = [say("hard one"), *(counted("%Ln day(s)", day) for day in range(1, _DAYS + 1))]
        axes.set_xticks(range(0, 24 * _DAYS + 1, 24), names if look.width_px > 60 * look.font_points
                        else ["0", *(str(day) for day in range(1, _DAYS + 1))])  # fmt: skip
        above = say("Tension against your own quiet days, by days since")
        axes.set_title(wrapped(above, 0.85 * chart.room, look.small, most=2), loc="left")
        return chart


def _dots(chart: Chart, axes: Axes, result: Recovery) -> None:
    look = chart.look
    axes.scatter(
        result.hours, result.deviation, s=dot_size(result.hours.size, look),
        color=look.palette.muted, alpha=0.7, linewidths=0, zorder=3,
    )  # fmt: skip
    for row in np.argsort(result.hours, kind="stable").tolist():
        hours, deviation = float(result.hours[row]), float(result.deviation[row])
        words = counted(
            "%Ln hour(s) after a hard one: tension {tension} against quiet days",
            round(hours), tension=_signed(deviation),
        )  # fmt: skip
        chart.mark(axes, (hours, deviation), words, result.id[row])


def _curve(chart: Chart, axes: Axes, result: Recovery, jump: float) -> None:
    half, look = result.half_life, chart.look
    if half is None:
        return
    accent = look.palette.accent
    hours = np.linspace(0, 24 * _DAYS, _POINTS)
    for ends, alpha in ((half.outer, WIDE_BAND), (half.inner, BAND)):
        low, high = (_fading(jump, end, hours) for end in (ends.low, ends.high))
        axes.fill_between(hours, low, high, color=accent, alpha=alpha, linewidth=0)
    axes.plot(hours, _fading(jump, half.point, hours), color=accent, linewidth=2.2, zorder=4)
    level = jump / 2
    for ends, width in ((half.outer, 1.0), (half.inner, 4.0)):
        axes.hlines(level, ends.low, min(ends.high, 24 * _DAYS), color=look.palette.text, lw=width)
    axes.plot(
        [half.point], [level], marker="o", markersize=8, color=look.palette.surface,
        markeredgecolor=look.palette.text, markeredgewidth=2, zorder=6,
    )  # fmt: skip
    words = counted(
        "Half is gone after about %Ln hour(s); 80 % range {inner}, 95 % range {outer} hours",
        round(half.point), inner=between(half.inner, 0), outer=between(half.outer, 0),
    )  # fmt: skip
    chart.mark(axes, (half.point, level), words)


def _fading(jump: float, half_life: float, hours: Floats) -> Floats:
    return np.asarray(jump * np.exp2(-hours / max(half_life, 1e-6)))


def headline(result: Recovery) -> str:
    """How soon half of it is gone."""
    if result.half_life:
        ends = between(result.half_life.inner, 0)
        if result.gate.state is State.ROUGH:
            return say("After a hard one, half is gone in roughly {range} hours", range=ends)
        return say("After a hard one, half is gone in {range} hours", range=ends)
    if not result.hours.size:
        return say("After a hard one: no check-ins to go by yet")
    return say("After a hard one: too few check-ins for a half-life")


def _signed(value: float) -> str:
    return signed(value, 0 if float(value).is_integer() else 1)


def _whole_ticks(low: float, high: float) -> list[float]:
    step = 2.0 if high - low < 12 else 5.0
    start = np.floor(min(low, 0) / step) * step
    return [float(v) for v in np.arange(start, max(high, 1) + 0.5, step) if v >= low - 0.5]


def _foot(result: Recovery) -> str:
    return coverage_line(
        result.coverage,
        counted("%Ln hard one(s) with two check-ins", result.n),
        counted("%Ln check-in(s)", result.hours.size),
        say("bands: 80 and 95 % ranges") if result.half_life else "",
    )


def _table(result: Recovery) -> Table:
    rows: list[tuple[str, ...]] = []
    if result.half_life:
        half = result.half_life
        rows.append(
            (say("Half-life (80 %; 95 %)"),
             f"{number(half.point)} ({between(half.inner)}; {between(half.outer)})", "")
        )  # fmt: skip
    ids: list[str | None] = [None] * len(rows)
    for row in np.argsort(result.hours, kind="stable").tolist():
        rows.append(
            (say("Check-in"), number(result.hours[row]), _signed(float(result.deviation[row])))
        )
        ids.append(result.id[row])
    headers = ("", say("Hours after"), say("Against quiet days"))
    return Table(headers, tuple(rows), tuple(ids))
