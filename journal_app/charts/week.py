"""The week: hard contacts by weekday and hour, for every ten shifts worked on that weekday."""

from __future__ import annotations

import numpy as np

from journal_app.charts.axes import Cells, empty, nothing_yet
from journal_app.charts.chart import Chart
from journal_app.charts.engine import Axes, in_style, text_width
from journal_app.charts.look import Look
from journal_app.charts.picture import Table
from journal_app.charts.texts import WEEKDAYS, coverage_line
from journal_app.insight.language import counted, later, say
from journal_app.insight.phrases import number
from journal_app.insight.result import Floats
from journal_app.insight.week import WeekMap
from journal_app.palette import Palette, blend, contrast

_FULL_NAMES = later(
    *("Mondays", "Tuesdays", "Wednesdays", "Thursdays"),
    *("Fridays", "Saturdays", "Sundays"),
)
_STEPS = (1, 2, 3, 4, 6)
_SHIFTS = 10
_LEAST_SHIFTS = 20
_FEWEST = 4  # shifts of a weekday before it can be the one with most
_GAP = 0.06
_READABLE = 4.5


def week(result: WeekMap, look: Look) -> Chart:
    """A heat map of hard contacts for every ten shifts, the number printed in each cell."""
    with in_style(look):
        chart = Chart(look, headline(result), _foot(result), lines=11.0)
        chart.table = _table(result)
        chart.sentence = _sentence(result)
        if not result.n:
            return nothing_yet(chart, say("Cells fill with hard contacts whose time is known."))
        axes = chart.figure.subplots()
        empty(axes)
        first, last = _hours(result)
        step = _step(look, last - first)
        last = first + -(-(last - first) // step) * step
        _cells(chart, axes, result, range(first, last, step))
        return chart


def shade(share: float, palette: Palette) -> tuple[str, str]:
    """The colour of a cell from nothing (0) to the most (1), and that of the number in it."""
    fill = blend(palette.accent, palette.accent_soft, share)
    inks = (palette.text, palette.on_accent, "#FFFFFF", "#000000")
    return fill, next((i for i in inks if contrast(i, fill) >= _READABLE), inks[-1])


def _cells(chart: Chart, axes: Axes, result: WeekMap, hours: range) -> None:
    palette, look = chart.look.palette, chart.look
    rate, counts = _grouped(result, hours)
    most = max(float(rate.max()), 1e-9)
    cells = Cells((_GAP / 2, _GAP))
    for row in range(7):
        for column, hour in enumerate(hours):
            idle = not result.shifts[row] and not counts[row, column]
            fill, ink = shade(float(rate[row, column]) / most, palette)
            fill = "none" if idle else fill
            cells.add((column, row), fill, palette.divider, 0.7 if idle else 0)
            if idle:
                continue
            axes.text(
                column + 0.5, row + 0.5, _rate(rate[row, column]), color=ink,
                size=look.small, ha="center", va="center_baseline",
            ).set_in_layout(False)  # fmt: skip
            words = say(
                "{weekday} {hours}: {contacts} on {shifts}",
                weekday=say(_FULL_NAMES[row]),
                hours=_span(hour, hours.step),
                contacts=counted("%Ln hard contact(s)", int(counts[row, column])),
                shifts=counted("%Ln shift(s)", int(result.shifts[row])),
            )
            chart.mark(axes, (column + 0.5, row + 0.5), words)
    cells.draw(axes)
    axes.set_xlim(0, len(hours))
    axes.set_ylim(7, 0)
    axes.set_yticks(np.arange(7) + 0.5, [say(name) for name in WEEKDAYS])
    every = max(1, round(len(hours) * text_width("00 ", look.small) * 1.3 / look.width_px))
    places = range(0, len(hours) + 1, every)
    axes.set_xticks(list(places), [f"{(hours.start + p * hours.step) % 24:02d}" for p in places])
    axes.tick_params(length=0, colors=palette.muted)


def _grouped(result: WeekMap, hours: range) -> tuple[Floats, Floats]:
    """Hard ones a ten shifts, and their counts, by weekday and stretch of hours."""
    counts = np.stack(
        [
            result.hard[:, [h % 24 for h in range(start, start + hours.step)]].sum(axis=1)
            for start in hours
        ],
        axis=1,
    ).astype(np.float64)
    if not _scaled(result):
        return counts, counts
    return counts / np.maximum(result.shifts, 1)[:, None] * _SHIFTS, counts


def _scaled(result: WeekMap) -> bool:
    """Whether there are shifts enough to speak of ten of them; before, counts are shown."""
    return int(result.shifts.sum()) >= _LEAST_SHIFTS


def _rate(rate: float) -> str:
    whole = rate >= 1.95 or float(rate).is_integer()
    return number(rate, 0 if whole else 1)


def _hours(result: WeekMap) -> tuple[int, int]:
    """The shortest stretch of hours that holds all contacts; it may pass midnight."""
    used = np.flatnonzero(result.hard.sum(axis=0) > 0)
    gaps = np.diff(np.append(used, used[0] + 24))
    widest = int(np.argmax(gaps))
    first = int(used[(widest + 1) % used.size])
    return first, first + 24 - int(gaps[widest]) + 1


def _step(look: Look, hours: int) -> int:
    """How many hours to a cell, so that the numbers fit."""
    room = 0.86 * look.width_px / (text_width("8.8", look.small) * 1.5)
    return next((step for step in _STEPS if hours / step <= room), _STEPS[-1])


def _span(hour: int, step: int) -> str:
    return say("{low} to {high}", low=f"{hour % 24:02d}", high=f"{(hour + step) % 24:02d}")


def headline(result: WeekMap) -> str:
    """On which weekday hard ones were most frequent: a count, not a finding."""
    if not result.n:
        return say("When the hard ones happen: nothing to count yet")
    days = np.maximum(result.shifts, 1) if _scaled(result) else np.ones(7)
    rate = np.where(days >= _FEWEST, result.hard.sum(axis=1) / days, 0.0)
    if not _scaled(result):
        rate = result.hard.sum(axis=1).astype(np.float64)
    row = int(np.argmax(rate))
    weekday = say(_FULL_NAMES[row])
    if not _scaled(result):
        return say(
            "So far most hard ones came on {weekday}: {n} of {all}",
            weekday=weekday, n=int(result.hard[row].sum()), all=result.n,
        )  # fmt: skip
    return say(
        "So far most hard ones came on {weekday}: {n} for every 10 shifts",
        weekday=weekday, n=_rate(10 * rate[row]),
    )  # fmt: skip


def _sentence(result: WeekMap) -> str:
    if not result.n:
        return ""
    return say("{headline}. These are counts, not a finding.", headline=headline(result))


def _foot(result: WeekMap) -> str:
    untimed = say("{n} without an hour left out", n=f"{result.untimed:,}") if result.untimed else ""
    return coverage_line(
        result.coverage,
        counted("%Ln hard contact(s)", result.n),
        say("numbers: for every 10 shifts") if _scaled(result) else say("numbers: counts"),
        untimed,
    )


def _table(result: WeekMap) -> Table:
    rows = []
    for row, name in enumerate(_FULL_NAMES):
        for hour in np.flatnonzero(result.hard[row]).tolist():
            count, shifts = int(result.hard[row, hour]), int(result.shifts[row])
            rate = number(count / max(shifts, 1) * _SHIFTS)
            rows.append((say(name), _span(hour, 1), str(count), str(shifts), rate))
    headers = (
        *(say("Weekday"), say("Hour"), say("Hard contacts")),
        *(say("Shifts"), say("For every 10 shifts")),
    )
    return Table(headers, tuple(rows), (None,) * len(rows))
