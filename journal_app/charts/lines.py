"""Lines on one axis of time: how each moved, when it was crossed, what was decided."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from journal_app.charts.axes import nothing_yet, plain, rows_axis, time_axis
from journal_app.charts.chart import Chart
from journal_app.charts.engine import Axes, in_style
from journal_app.charts.look import Look
from journal_app.charts.matter import Crossed, LineTrack, Version
from journal_app.charts.picture import Table
from journal_app.charts.texts import coverage_line, long_day
from journal_app.insight.language import counted, later, say
from journal_app.insight.result import Coverage

_MOST = 8
_STEP = 0.16
_ABOVE, _BELOW = 0.27, 0.3
_KEYS = ("held", "not_held", "decided", "open", "does_not_count")
_ANSWERS = dict(
    zip(
        _KEYS,
        later(
            *("crossed, held", "crossed, not held", "crossed, decided"),
            *("crossed, not answered yet", "did not count"),
        ),
        strict=True,
    )
)
_SIGNS = dict(
    zip(
        _KEYS,
        later("● held", "× not held", "■ decided upon", "half dot: not answered"),
        strict=False,
    )
)


def lines(tracks: Sequence[LineTrack], coverage: Coverage, today: int, look: Look) -> Chart:
    """A row a line: its versions as steps, crossings above them, decisions below."""
    shown = tracks[:_MOST]
    with in_style(look):
        chart = Chart(
            look, headline(tracks), _foot(tracks, coverage), lines=4 + 2.6 * max(len(shown), 2)
        )
        chart.table = _table(tracks)
        chart.sentence = f"{headline(tracks)}."
        if not shown:
            return nothing_yet(chart, say("A line is one sentence: when X happens, I do Y."))
        axes = plain(chart.figure.subplots(), look.palette)
        axes.grid(visible=False)
        first = min(day for track in shown for day in _days(track))
        for row, track in enumerate(shown):
            _track(chart, axes, row, track, today)
        rows_axis(axes, [track.words for track in shown], look, 0.28)
        time_axis(axes, first, today, look)
        return chart


def _days(track: LineTrack) -> Iterator[int]:
    yield from (version.day for version in track.versions)
    yield from (crossed.day for crossed in track.crossings)


def _track(chart: Chart, axes: Axes, row: int, track: LineTrack, today: int) -> None:
    palette, look = chart.look.palette, chart.look
    scale = look.font_points / 10
    ends = [version.day for version in track.versions[1:]] + [track.retired_on or today]
    at: list[tuple[float, float]] = []
    for place, (version, end) in enumerate(zip(track.versions, ends, strict=True)):
        level = row + _STEP * ((len(track.versions) - 1) / 2 - place)
        at += [(version.day, level), (end, level)]
        words = _on(version.day, _moved(version))
        chart.mark(axes, (float(version.day), level), words, version.record_id)
    xs, ys = zip(*at, strict=True)
    axes.plot(xs, ys, color=palette.accent, linewidth=2.6 * scale, solid_joinstyle="miter")
    for version, (x, y) in zip(track.versions[1:], at[2::2], strict=True):
        axes.annotate(
            str(version.number), (x, y), xytext=(3, -2), textcoords="offset points", va="top",
            size=look.small, color=palette.accent, weight="bold",
        )  # fmt: skip
    top, low = row - _ABOVE - _reach(track), row + _BELOW + _reach(track)
    for crossed in track.crossings:
        _crossing(axes, crossed, top, chart)
        words = _on(crossed.day, say(_ANSWERS[crossed.answer]))
        chart.mark(axes, (float(crossed.day), top), words, crossed.record_id)
    for event in track.decisions:
        axes.plot([event.day], [low], marker="D", markersize=5.5 * scale, color=palette.text, ls="")
        chart.mark(axes, (float(event.day), low), _on(event.day, event.words), event.record_id)
    chart.spots[:] = sorted(chart.spots, key=lambda spot: (round(spot.y), spot.x))


def _on(day: int, words: str) -> str:
    return say("{day}: {words}", day=long_day(day), words=words)


def _moved(version: Version) -> str:
    return say("version {n}: {words}", n=version.number, words=version.words)


def _reach(track: LineTrack) -> float:
    """How far its steps go from the middle of its row, no further than its neighbours."""
    return min(0.1, _STEP * (len(track.versions) - 1) / 2)


def _crossing(axes: Axes, crossed: Crossed, at: float, chart: Chart) -> None:
    palette, scale = chart.look.palette, chart.look.font_points / 10
    styles: dict[str, dict[str, Any]] = {
        "held": {"marker": "o", "color": palette.text},
        "not_held": {"marker": "x", "color": palette.text, "markeredgewidth": 1.8},
        "decided": {"marker": "s", "color": palette.text},
        "open": {
            "marker": "o", "color": palette.text, "fillstyle": "left",
            "markerfacecoloralt": palette.surface,
        },
        "does_not_count": {"marker": ".", "color": palette.muted},
    }  # fmt: skip
    axes.plot([crossed.day], [at], linestyle="", markersize=6.5 * scale, **styles[crossed.answer])


def headline(tracks: Sequence[LineTrack]) -> str:
    """How often lines were crossed and held: counts."""
    if not tracks:
        return say("Your lines: none written yet")
    crossed = [one.answer for track in tracks for one in track.crossings]
    times = sum(answer != "does_not_count" for answer in crossed)
    if not times:
        return counted("%Ln line(s), none crossed so far", len(tracks))
    held = crossed.count("held")
    lines_ = counted("%Ln line(s)", len(tracks))
    return counted(
        "{lines}, crossed %Ln time(s), {held} of them held", times, lines=lines_, held=held
    )


def _foot(tracks: Sequence[LineTrack], coverage: Coverage) -> str:
    answers = {one.answer for track in tracks for one in track.crossings}
    return coverage_line(
        coverage,
        *(say(sign) for answer, sign in _SIGNS.items() if answer in answers),
        say("◆ decided") if any(track.decisions for track in tracks) else "",
        say("step: the line moved") if any(len(track.versions) > 1 for track in tracks) else "",
        say("{n} more in the table", n=len(tracks) - _MOST) if len(tracks) > _MOST else "",
    )


def _table(tracks: Sequence[LineTrack]) -> Table:
    rows: list[tuple[str, ...]] = []
    ids: list[str | None] = []
    for track in tracks:
        happened = [
            *((v.day, _moved(v), v.record_id) for v in track.versions),
            *((c.day, say(_ANSWERS[c.answer]), c.record_id) for c in track.crossings),
            *((d.day, d.words, d.record_id) for d in track.decisions),
        ]
        for day, words, record in sorted(happened, key=lambda one: one[0]):
            rows.append((track.words, long_day(day), words))
            ids.append(record)
    return Table((say("Line"), say("Day"), say("What")), tuple(rows), tuple(ids))
