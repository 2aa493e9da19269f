"""The range as a calendar: a shift a cell, by mood or by strain, "enough" outlined."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

import numpy as np

from journal_app.charts.axes import Cells, empty, nothing_yet
from journal_app.charts.chart import Chart
from journal_app.charts.engine import Axes, in_style
from journal_app.charts.look import POINTS_A_PIXEL, Look
from journal_app.charts.matter import Matter
from journal_app.charts.picture import Table
from journal_app.charts.texts import WEEKDAYS, coverage_line, long_day, mood_word
from journal_app.charts.week import shade
from journal_app.insight.language import later, say
from journal_app.insight.missing import unlogged
from journal_app.insight.result import Coverage
from journal_app.insight.series import HARD, NEARLY, NO, OFF, OK, YES, ShiftSeries
from journal_app.insight.words import MONTHS, plain_day

_WEEK = 7
_MOST_WEEKS = 156
_STATES = dict(zip((OK, HARD, OFF), later("OK", "hard", "off"), strict=True))
_MARKS = dict(zip((NO, NEARLY, YES), later("no", "nearly", "yes"), strict=True))
_SPANS = dict(
    zip(
        (28, 91, 365),
        later(
            "In four weeks {ok} OK shifts, {hard} hard, {enough} marked enough",
            "In three months {ok} OK shifts, {hard} hard, {enough} marked enough",
            "In twelve months {ok} OK shifts, {hard} hard, {enough} marked enough",
        ),
        strict=True,
    )
)
_BLOCKS = (1, 2, 3, 4, 6, 9)
_HEAD = 1.7
_GAP = 0.1


@dataclass(frozen=True)
class _Grid:
    """Where a day lies: weeks in columns, Monday on top, broken into blocks one under another."""

    first: int
    columns: int
    blocks: int
    cell_px: float

    @classmethod
    def fitting(cls, first: int, last: int, look: Look) -> _Grid:
        """The fewest blocks whose cells hold a digit."""
        monday = first - (first - 1) % _WEEK
        weeks = (last - monday) // _WEEK + 1
        least = 1.5 * look.font_points * 0.8 / POINTS_A_PIXEL
        room = look.width_px - 7.5 * look.font_points
        for blocks in _BLOCKS:
            columns = -(-weeks // blocks)
            cell = min(room / columns, 2.2 * least)
            if cell >= least:
                break
        return cls(monday, columns, blocks, cell)

    @property
    def height(self) -> float:
        """In cells."""
        return self.blocks * (_WEEK + _HEAD)

    def place(self, day: int) -> tuple[float, float]:
        """The top left of a day's cell."""
        week, weekday = divmod(day - self.first, _WEEK)
        block, column = divmod(week, self.columns)
        return float(column), block * (_WEEK + _HEAD) + _HEAD + weekday


def year(matter: Matter, look: Look, by: str = "mood") -> Chart:
    """The range chosen, at most three years of it, as a calendar.

    Args:
        matter: the journal in its range.
        look: how it is to be drawn.
        by: `mood` or `strain`, whose number is printed in each cell.
    """
    last, first = matter.today, _first(matter)
    within = matter.view.since(first)
    shifts, gaps = within.shifts, unlogged(within, last - 1)
    grid = _Grid.fitting(first, last, look)
    with in_style(look):
        lines = grid.height * grid.cell_px / look.line_px + 1
        title = headline(shifts, first, last)
        cut = matter.since is None and first > int(matter.view.shifts.day[:1].min(initial=first))
        foot = _foot(gaps.coverage, shifts, by, cut=cut)
        chart = Chart(look, title, foot, lines=lines if shifts.id else 6.0)
        chart.table = _table(shifts)
        chart.sentence = f"{title}."
        if not shifts.id:
            return nothing_yet(chart, say("A cell appears for each shift of the range."))
        axes = chart.figure.subplots()
        empty(axes)
        axes.set_aspect("equal", anchor="NW")
        sheet = _Sheet(chart, axes, grid, Cells((_GAP, _GAP)), by)
        for day in gaps.day.tolist():
            sheet.absent(day)
        for row in range(len(shifts.id)):
            sheet.shift(shifts, row)
        sheet.cells.draw(axes)
        chart.spots.sort(key=lambda spot: (spot.y // (_WEEK + _HEAD), spot.x, spot.y))
        _names(axes, grid, look, last)
        return chart


def _first(matter: Matter) -> int:
    """The first day shown: that of the range, or of the first shift in the last three years."""
    least = matter.today - _MOST_WEEKS * _WEEK + 1
    if matter.since is not None:
        return max(matter.since, least)
    days = matter.view.shifts.day
    return max(int(days[0]) if days.size else matter.today, least)


@dataclass(frozen=True)
class _Sheet:
    """The calendar being filled."""

    chart: Chart
    axes: Axes
    grid: _Grid
    cells: Cells
    by: str

    def absent(self, day: int) -> None:
        """An empty box for a day that should have a shift."""
        place = self.grid.place(day)
        self.cells.add(place, "none", self.chart.look.palette.muted, 0.8)
        self._mark(place, say("{day}: {words}", day=long_day(day), words=say("not logged")), None)

    def shift(self, shifts: ShiftSeries, row: int) -> None:
        """A box in the colour of its number, outlined for enough; a dot for a day off."""
        look = self.chart.look
        place = self.grid.place(int(shifts.day[row]))
        words = say("{day}: {words}", day=long_day(shifts.day[row]), words=_words(shifts, row))
        self._mark(place, words, shifts.id[row])
        if not shifts.worked[row]:
            self._write(place, "•", look.palette.muted)
            return
        marked = int(shifts.enough[row])
        outline = {YES: 2.0, NEARLY: 0.9}.get(marked, 0.0) * look.font_points / 10
        value = float(shifts.mood[row] if self.by == "mood" else shifts.strain[row])
        fill, ink = self._colours(value)
        self.cells.add(place, fill, look.palette.text, outline)
        if not np.isnan(value):
            self._write(place, f"{int(value)}", ink)

    def _colours(self, value: float) -> tuple[str, str]:
        palette = self.chart.look.palette
        if np.isnan(value):
            return palette.divider, palette.text
        if self.by == "mood":
            return palette.mood[int(value) - 1], palette.on_mood[int(value) - 1]
        return shade(value / 10, palette)

    def _write(self, place: tuple[float, float], text: str, ink: str) -> None:
        size = 0.55 * self.grid.cell_px * POINTS_A_PIXEL * (0.9 if len(text) > 1 else 1.0)
        self.axes.text(
            place[0] + 0.5, place[1] + 0.5, text, color=ink, ha="center", va="center_baseline",
            size=min(size, self.chart.look.font_points),
        ).set_in_layout(False)  # fmt: skip

    def _mark(self, place: tuple[float, float], words: str, record: str | None) -> None:
        self.chart.mark(self.axes, (place[0] + 0.5, place[1] + 0.5), words, record)


def _names(axes: Axes, grid: _Grid, look: Look, last: int) -> None:
    """Months above each block, three weekdays beside it."""
    axes.set_xlim(0, grid.columns)
    axes.set_ylim(grid.height, 0)
    ticks = [
        (block * (_WEEK + _HEAD) + _HEAD + row + 0.5, say(WEEKDAYS[row]))
        for block in range(grid.blocks)
        for row in (0, 2, 4)
    ]
    axes.set_yticks([at for at, _name in ticks], [name for _at, name in ticks])
    axes.tick_params(length=0, colors=look.palette.muted, pad=4)
    edge = (-1.0, -9.0)
    for day in range(grid.first, last + 1):
        if date.fromordinal(day).day != 1 and day != grid.first:
            continue
        x, y = grid.place(day)
        top = round(y - (day - grid.first) % _WEEK - 0.25, 3)
        room = 2.6 * look.font_points / POINTS_A_PIXEL / grid.cell_px
        if (top == edge[0] and x < edge[1]) or x + room * 0.8 > grid.columns:
            continue
        month = date.fromordinal(day)
        axes.text(
            x + _GAP, top, say(MONTHS[month.month - 1]), size=look.small, color=look.palette.muted,
            va="bottom",
        )  # fmt: skip
        edge = (top, x + room)


def headline(shifts: ShiftSeries, first: int, last: int) -> str:
    """How many of which: counts, not a finding."""
    if not shifts.id:
        return say("Your calendar: nothing noted yet")
    counts = {
        "ok": int((shifts.state == OK).sum()),
        "hard": int((shifts.state == HARD).sum()),
        "enough": int((shifts.enough == YES).sum()),
    }
    if last - first + 1 in _SPANS:
        return say(_SPANS[last - first + 1], **counts)
    since = plain_day(date.fromordinal(first))
    return say(
        "{ok} OK shifts, {hard} hard, {enough} marked enough since {day}", day=since, **counts
    )


def _words(shifts: ShiftSeries, row: int) -> str:
    state = _STATES.get(int(shifts.state[row]))
    parts = [say(state) if state else say("not known")]
    if not np.isnan(shifts.mood[row]):
        parts.append(mood_word(shifts.mood[row]))
    if not np.isnan(shifts.strain[row]):
        parts.append(say("strain {n}", n=int(shifts.strain[row])))
    if shifts.enough[row] in {NEARLY, YES}:
        parts.append(say("enough") if shifts.enough[row] == YES else say("nearly enough"))
    return ", ".join(parts)


def _foot(coverage: Coverage, shifts: ShiftSeries, by: str, *, cut: bool) -> str:
    if not shifts.id:
        return coverage_line(coverage)
    scale = (
        say("number: mood, 1 awful to 5 great")
        if by == "mood"
        else say("number: strain, 0 nothing to 10 all I had")
    )
    return coverage_line(
        coverage, scale, say("outlined: enough, thinly: nearly"), say("empty: not logged"),
        say("dot: off"), say("the last three years") if cut else "",
    )  # fmt: skip


def _table(shifts: ShiftSeries) -> Table:
    rows = []
    for row in range(len(shifts.id)):
        mood, strain = shifts.mood[row], shifts.strain[row]
        state = _said(_STATES, int(shifts.state[row]))
        marked = _said(_MARKS, int(shifts.enough[row]))
        values = ["" if np.isnan(v) else str(int(v)) for v in (mood, strain)]
        rows.append((long_day(shifts.day[row]), state, *values, marked))
    headers = (say("Day"), say("Shift"), say("Mood"), say("Strain"), say("Enough"))
    return Table(headers, tuple(rows), shifts.id)


def _said(names: Mapping[int, str], code: int) -> str:
    return say(names[code]) if code in names else ""
