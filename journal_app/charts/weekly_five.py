"""The Weekly Five as small multiples: a line a question, compared with oneself alone.

No sum, no bands, no colours for good and bad; dread is turned round, and the chart says so.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from journal_app.charts.axes import nothing_yet, segments, stacked, time_axis
from journal_app.charts.chart import Chart
from journal_app.charts.engine import Axes, in_style
from journal_app.charts.look import Look
from journal_app.charts.picture import Table
from journal_app.charts.texts import long_day, wrapped
from journal_app.insight.language import counted, label, say
from journal_app.insight.own_weeks import TURNED, OwnWeeks, missed
from journal_app.insight.phrases import number
from journal_app.insight.result import Bools
from journal_app.model.weekly_five import scale_of

_LINES_EACH = 4.6


@dataclass(frozen=True, eq=False)
class Span:
    """The days (ordinals) in view; `since` is absent where the whole record is."""

    since: int | None
    today: int

    def holds(self, result: OwnWeeks) -> Bools:
        """Which answers lie in it (n,)."""
        return np.asarray(result.day >= (self.since or 0))


def weekly_five(results: Sequence[OwnWeeks], span: Span, look: Look) -> Chart:
    """Five panels below each other on one time axis, an answer a dot, broken at missed weeks."""
    with in_style(look):
        days = sorted({int(day) for one in results for day in one.day[span.holds(one)]})
        chart = Chart(look, headline(days), _foot(days), lines=_LINES_EACH * len(results) + 2)
        chart.table = _table(results, days)
        if not days:
            return nothing_yet(chart, say("Five lines begin with the first week answered."))
        chart.sentence = _sentence(results, days)
        panels = stacked(chart, [1.0] * len(results))
        for axes, result in zip(panels, results, strict=True):
            _panel(chart, axes, result, span.holds(result))
        time_axis(panels[-1], days[0], max(days[-1], span.today), look)
        return chart


def headline(days: Sequence[int]) -> str:
    """How many weeks there are: a count, not a finding."""
    if not days:
        return say("Weekly Five: no week answered yet")
    return counted("%Ln (week answered so far|weeks, each beside your own earlier ones)", len(days))


def _panel(chart: Chart, axes: Axes, result: OwnWeeks, seen: Bools) -> None:
    look, palette = chart.look, chart.look.palette
    day, shown, answer = result.day[seen], result.shown[seen], result.answer[seen]
    ids = np.array(result.id or [""] * result.day.size)[seen]
    for part in segments(missed(day), day.size):
        axes.plot(day[part], shown[part], color=palette.accent, linewidth=1.6, zorder=3)
    size = 0.42 * look.font_points
    axes.plot(day, shown, marker="o", ls="", ms=size, color=palette.accent, zorder=4, clip_on=False)
    question = label(scale_of(result.question).label)
    for row in range(day.size):
        at = (float(day[row]), float(shown[row]))
        words = say(
            "{day}. {question} {answer} of 10",
            day=long_day(day[row]), question=question, answer=number(answer[row], 0),
        )  # fmt: skip
        chart.mark(axes, at, words, str(ids[row]) or None)
    if day.size:
        axes.annotate(
            number(answer[-1], 0), (day[-1], shown[-1]), xytext=(5, 0), textcoords="offset points",
            va="center", size=look.small, color=palette.text, annotation_clip=False,
        ).set_in_layout(False)  # fmt: skip
    axes.set_ylim(-1, 11)
    ends = ("10", "5", "0") if result.question in TURNED else ("0", "5", "10")
    axes.set_yticks([0, 5, 10], ends)
    title = _title(result, question, day.size)
    axes.set_title(wrapped(title, 0.88 * chart.room, look.small, most=2))


def _title(result: OwnWeeks, question: str, n: int) -> str:
    if result.question in TURNED:
        return say("{question} Turned: up is lighter. n={n}", question=question, n=n)
    return say("{question} n={n}", question=question, n=n)


def _sentence(results: Sequence[OwnWeeks], days: Sequence[int]) -> str:
    """Short: what each question's answers were beside earlier ones stands in the table."""
    latest = [number(one.latest, 0) for one in results if one.latest is not None]
    told = say("Latest answers, from the top: {answers}.", answers=", ".join(latest))
    return f"{headline(days)}. {told} {say('Compare only with your own earlier weeks.')}"


def _foot(days: Sequence[int]) -> str:
    own = say("The writer's own questions, not a tested scale.")
    if not days:
        return own
    weeks = max(len(days), round((days[-1] - days[0]) / 7) + 1)
    answered = counted("{answered} of %Ln week(s) answered", weeks, answered=f"{len(days):,}")
    return f"{answered} · {own}"


def _table(results: Sequence[OwnWeeks], days: Sequence[int]) -> Table:
    answers = [dict(zip(one.day.tolist(), one.answer.tolist(), strict=True)) for one in results]
    ids = {day: id_ for one in results for day, id_ in zip(one.day.tolist(), one.id, strict=False)}
    rows = tuple(
        (
            long_day(day),
            *(number(one[day], 0) if day in one else "" for one in answers),
        )
        for day in reversed(days)
    )
    headers = (say("Day"), *(label(scale_of(one.question).label) for one in results))
    return Table(headers, rows, tuple(ids.get(day) for day in reversed(days)))
