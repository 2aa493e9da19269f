"""The course: mood and strain by shift, their levels, and load beside what lifted."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from journal_app.charts.axes import (
    BAND,
    WIDE_BAND,
    dot_size,
    mood_colours,
    nothing_yet,
    segments,
    stacked,
    time_axis,
)
from journal_app.charts.chart import Chart
from journal_app.charts.engine import Axes, in_style, text_width
from journal_app.charts.look import Look
from journal_app.charts.matter import Event, Matter
from journal_app.charts.picture import Table
from journal_app.charts.texts import (
    MOODS,
    between,
    coverage_line,
    long_day,
    mood_word,
)
from journal_app.insight.course import Level
from journal_app.insight.everything import Results
from journal_app.insight.language import later, say
from journal_app.insight.missing import unlogged
from journal_app.insight.phrases import number, span
from journal_app.insight.pile_up import load_between
from journal_app.insight.result import Bools, Estimate, Floats, Ints, Range, Result, State, Word
from journal_app.insight.series import GOOD_TONE, HARD, YES, ContactSeries, ShiftSeries
from journal_app.insight.words import gate_sentence, missing, told

_EPOCH = 719163
_STEPS = 1600
_NOT_LOGGED, _FLAGS = -2.4, 11.8
_FLAG_MARKERS = {"crossed": "v", "decided": "D"}
_LATER = later(
    "Too early for a direction: {missing}.", "Too early for changes of level: {missing}."
)
_FLAG_WORDS = dict(zip(("crossed", "decided"), later("▾ line crossed", "◆ decided"), strict=True))


def course(matter: Matter, look: Look) -> Chart:
    """Dots of mood and strain with their level lines, flags, load, and the lift of good ones."""
    return _Course(matter, look).drawn()


@dataclass
class _Course:
    """The parts of one course, drawn from the top down."""

    matter: Matter
    look: Look

    def __post_init__(self) -> None:
        view = self.matter.view
        self.shifts: ShiftSeries = view.shifts
        self.contacts: ContactSeries = view.contacts
        self.results: Results = self.matter.results
        self.absent: Ints = unlogged(view, self.matter.today - 1).day

    def drawn(self) -> Chart:
        with in_style(self.look):
            return self._drawn()

    def _drawn(self) -> Chart:
        strain, mood = self.results.strain, self.results.mood
        chart = Chart(self.look, headline(self.results), self._foot(), lines=18.0)
        chart.sentence = " ".join(self._sentences())
        chart.table = self._table()
        days = [part.day for part in (strain, mood, self.contacts) if part.day.size]
        if not days:
            return nothing_yet(
                chart, say("Dots appear with the first shift that has a mood or strain.")
            )
        first = min(float(day[0]) for day in days)
        last = max(float(self.matter.today), *(float(day[-1]) for day in days))
        top, middle, low = stacked(chart, (1.4, 3.2, 1.6))
        self._mood(top)
        self._strain(middle)
        self._load(low, first, last)
        time_axis(low, first, last, self.look)
        for spot in sorted(self._marks(middle, low, top), key=lambda one: one[1][0]):
            chart.mark(*spot)
        return chart

    def _mood(self, axes: Axes) -> None:
        mood, palette = self.results.mood, self.look.palette
        axes.set_ylim(0.4, 5.6)
        axes.set_yticks([1, 3, 5], [say(MOODS[mood - 1]) for mood in (1, 3, 5)])
        axes.set_title(say("Mood"), loc="left")
        self._level(axes, mood, (0, (4, 2)))
        axes.scatter(
            mood.day, mood.value, s=dot_size(mood.n, self.look), marker="s", zorder=3,
            c=mood_colours(mood.value, palette), linewidths=0.4, edgecolors=palette.surface,
        )  # fmt: skip

    def _strain(self, axes: Axes) -> None:
        strain, palette = self.results.strain, self.look.palette
        rows = {id_: row for row, id_ in enumerate(self.shifts.id)}
        moods = np.array([self.shifts.mood[rows[id_]] for id_ in strain.id], dtype=np.float64)
        size = dot_size(strain.n, self.look)
        axes.set_title(say("Strain"), loc="left")
        flags, absent = self._flags(), self.absent
        ticks, labels = [0.0, 5.0, 10.0], ["0", "5", "10"]
        if absent.size:
            axes.scatter(
                absent, np.full(absent.size, _NOT_LOGGED), s=size, facecolors=palette.surface,
                edgecolors=palette.muted, linewidths=0.8, zorder=3,
            )  # fmt: skip
            ticks, labels = [_NOT_LOGGED, *ticks], [say("not logged"), *labels]
        axes.set_ylim(_NOT_LOGGED - 0.8 if absent.size else -0.8, 12.4 if flags else 10.8)
        axes.set_yticks(ticks, labels)
        self._changes(axes)
        self._level(axes, strain, "-")
        axes.scatter(
            strain.day, strain.value, s=size, c=mood_colours(moods, palette), zorder=3,
            linewidths=0.4, edgecolors=palette.surface,
        )  # fmt: skip
        for kind, marker in _FLAG_MARKERS.items():
            days = [flag.day for flag in flags if flag.kind == kind]
            axes.scatter(
                days, [_FLAGS] * len(days), marker=marker, s=1.2 * dot_size(100, self.look),
                color=palette.text, zorder=4, linewidths=0,
            )  # fmt: skip

    def _level(self, axes: Axes, level: Level, dash: object) -> None:
        if not level.level.size:
            return
        accent, muted = self.look.palette.accent, self.look.palette.muted
        for part in segments(level.breaks, level.day.size):
            day = level.day[part]
            for ends, alpha in ((level.outer, WIDE_BAND), (level.inner, BAND)):
                low, high = ends[part].T
                axes.fill_between(day, low, high, color=accent, alpha=alpha, linewidth=0, zorder=1)
            if level.level_if_missing is not None:
                for line in level.level_if_missing[part].T:
                    axes.plot(day, line, color=muted, linewidth=0.9, linestyle=":", zorder=2)
            axes.plot(day, level.level[part], color=accent, linewidth=2, linestyle=dash, zorder=4)
        size = self.look.small
        axes.annotate(
            f"{number(float(level.level[-1]))}", (float(level.day[-1]), float(level.level[-1])),
            xytext=(6, 0), textcoords="offset points", va="center", size=size, color=accent,
            weight="bold",
        )  # fmt: skip

    def _changes(self, axes: Axes) -> None:
        palette, look = self.look.palette, self.look
        edge = -np.inf
        scale = (axes.get_xlim()[1] - axes.get_xlim()[0]) / (0.8 * look.width_px)
        for change in self.results.strain_changes.changes:
            axes.hlines(
                10.7, change.inner.low, change.inner.high, color=palette.muted, alpha=0.5, lw=3
            )
            axes.axvline(change.day, color=palette.muted, linewidth=1, linestyle=(0, (2, 2)))
            words = f"{number(change.before)} → {number(change.after)}"
            if change.day > edge:
                axes.annotate(
                    words, (change.day, 9.6), xytext=(4, 0), textcoords="offset points",
                    size=look.small, color=palette.muted, va="center",
                    bbox={"fc": palette.surface, "ec": "none", "pad": 0.5, "alpha": 0.8},
                )  # fmt: skip
                edge = change.day + scale * text_width(words, look.small)

    def _load(self, axes: Axes, first: float, last: float) -> None:
        load, palette = self.results.load, self.look.palette
        axes.set_title(say("Load, and the lift of good ones below it"), loc="left")
        top = 10.0
        if load.at.size:
            edges = np.linspace((first - _EPOCH) * 24, (last + 1 - _EPOCH) * 24, _STEPS)
            inside = load.at[(load.at >= edges[0]) & (load.at <= edges[-1])]
            at = np.sort(np.concatenate([edges, inside, inside - 1e-3]))
            curve = load_between(load, at)
            top = max(top, float(curve.max()))
            axes.fill_between(at / 24 + _EPOCH, curve, color=palette.accent_soft, linewidth=0)
            axes.plot(at / 24 + _EPOCH, curve, color=palette.muted, linewidth=0.7)
        good = self._good()
        # One broken line: a stroke of its own for each of 7,000 costs a tenth of a second.
        day, deep = self.contacts.day[good] + 0.4, -self._depth(good) * 0.6 * top / 10
        strokes = np.full((day.size, 3, 2), np.nan)
        strokes[:, :2, 0], strokes[:, 0, 1], strokes[:, 1, 1] = day[:, None], 0.0, deep
        axes.plot(
            *strokes.reshape(-1, 2).T, color=palette.mood[4], linewidth=1.4, solid_capstyle="butt"
        )
        axes.set_ylim(-0.66 * top if good.any() else 0, 1.05 * top)
        axes.set_yticks([0, top], ["0", number(top, 0)])

    def _good(self) -> Bools:
        return np.asarray(self.contacts.tone == GOOD_TONE, dtype=np.bool_)

    def _depth(self, good: Bools) -> Floats:
        """How much each good one gave; a 2 stands for those that do not say."""
        return np.where(np.isnan(self.contacts.lift[good]), 2.0, self.contacts.lift[good])

    def _flags(self) -> list[Event]:
        first = min([self.matter.today, *self.shifts.day[:1], *self.contacts.day[:1]])
        return [one for one in self.matter.events if first <= one.day <= self.matter.today]

    def _marks(
        self, strain: Axes, load: Axes, mood: Axes
    ) -> Iterator[tuple[Axes, tuple[float, float], str, str | None]]:
        shifts = self.shifts
        for row in np.flatnonzero(shifts.worked).tolist():
            words = _on(shifts.day[row], _shift_words(shifts, row))
            if not np.isnan(shifts.strain[row]):
                yield strain, (float(shifts.day[row]), shifts.strain[row]), words, shifts.id[row]
            elif not np.isnan(shifts.mood[row]):
                yield mood, (float(shifts.day[row]), shifts.mood[row]), words, shifts.id[row]
        for day in self.absent.tolist():
            yield strain, (float(day), _NOT_LOGGED), _on(day, say("not logged")), None
        for flag in self._flags():
            yield strain, (float(flag.day), _FLAGS), _on(flag.day, flag.words), flag.record_id
        good = self._good()
        depth = self._depth(good)
        top = load.get_ylim()[1] / 1.05
        for place, row in enumerate(np.flatnonzero(good).tolist()):
            lift = self.contacts.lift[row]
            much = say("a good one") if np.isnan(lift) else say("a good one, lift {n}", n=int(lift))
            words = _on(self.contacts.day[row], much)
            at = float(self.contacts.day[row]) + 0.4, -float(depth[place]) * 0.6 * top / 10
            yield load, at, words, self.contacts.id[row]

    def _foot(self) -> str:
        strain = self.results.strain
        kinds = dict.fromkeys(flag.kind for flag in self._flags())
        return coverage_line(
            self.results.coverage,
            say("{n} with a strain", n=f"{strain.n:,}"),
            say("○ not logged") if self.absent.size else "",
            say("bands: 80 and 95 % ranges") if strain.level.size else "",
            say("dotted: had the rest been OK, or hard")
            if strain.level_if_missing is not None
            else "",
            *(say(_FLAG_WORDS[kind]) for kind in kinds),
        )

    def _sentences(self) -> list[str]:
        found = self.results
        hidden = [gate_sentence(found.strain)] if found.strain.gate.state is State.HIDDEN else []
        parts = [found.strain_direction, found.strain]
        if found.strain.gate.state is not State.TOO_EARLY:
            parts += [found.mood, found.strain_changes]
        said = (told(one, self.matter.names) for part in (*parts, found.load) for one in part.said)
        return [*dict.fromkeys([*hidden, *said]), *self._later()]

    def _later(self) -> list[str]:
        """What opens after the level: a direction, changes of it."""
        found = self.results
        if found.strain.gate.state is State.TOO_EARLY:
            return []
        waiting: Mapping[str, Result] = dict(
            zip(_LATER, (found.strain_direction, found.strain_changes), strict=True)
        )
        return [
            say(words, missing=missing(part.gate))
            for words, part in waiting.items()
            if part.gate.state is State.TOO_EARLY
        ]

    def _table(self) -> Table:
        shifts, strain, mood = self.shifts, self.results.strain, self.results.mood
        levels = _level_texts(strain), _level_texts(mood)
        loads = load_between(self.results.load, shifts.end) if self.results.load.at.size else None
        headers = (
            *(say("Day"), say("Strain"), say("Level of strain (80 %; 95 %)")),
            *(say("Mood"), say("Level of mood (80 %; 95 %)"), say("Load"), say("Shift")),
        )
        rows, ids = [], []
        for row in np.flatnonzero(shifts.worked).tolist():
            id_ = shifts.id[row]
            rows.append(
                (
                    long_day(shifts.day[row]),
                    _whole(shifts.strain[row]),
                    levels[0].get(id_, ""),
                    _whole(shifts.mood[row]),
                    levels[1].get(id_, ""),
                    number(float(loads[row]), 0) if loads is not None else "",
                    _state_words(shifts, row),
                )
            )
            ids.append(id_)
        return Table(headers, tuple(rows), tuple(ids))


def headline(results: Results) -> str:
    """What the course shows, in a few words."""
    strain, direction = results.strain, results.strain_direction
    if not strain.n:
        return say("The course of strain: no strain of a shift noted yet")
    if direction.word is Word.FAIRLY_CLEAR and direction.estimate:
        if direction.estimate.point > 0:
            return say("Strain is rising, fairly clear")
        return say("Strain is easing, fairly clear")
    if direction.gate.is_open:
        return say("Strain shows no clear direction yet")
    if not strain.latest:
        return _without(strain)
    return _lately(strain.latest)


def _lately(latest: Estimate) -> str:
    ends = span((latest.point, latest.inner.low, latest.inner.high))
    return say("Lately strain was about {span}", span=ends)


def _without(strain: Level) -> str:
    """What a course says that has no level yet."""
    if strain.gate.state is State.HIDDEN:
        return say("Strain, shift by shift: less than half is logged")
    return say("Strain, shift by shift: too early for a range")


def _level_texts(level: Level) -> dict[str, str]:
    if not level.level.size:
        return {}
    ends = zip(level.inner.tolist(), level.outer.tolist(), strict=True)
    return {
        id_: f"{number(at)} ({_ends(inner)}; {_ends(outer)})"
        for id_, at, (inner, outer) in zip(level.id, level.level.tolist(), ends, strict=True)
    }


def _ends(pair: list[float]) -> str:
    return between(Range(*pair))


def _whole(value: float) -> str:
    return "" if np.isnan(value) else number(float(value), 0)


def _state_words(shifts: ShiftSeries, row: int) -> str:
    if shifts.enough[row] == YES:
        return say("hard, enough") if shifts.state[row] == HARD else say("OK, enough")
    return say("hard") if shifts.state[row] == HARD else say("OK")


def _on(day: float, words: str) -> str:
    return say("{day}: {words}", day=long_day(day), words=words)


def _shift_words(shifts: ShiftSeries, row: int) -> str:
    parts = [_state_words(shifts, row)]
    if not np.isnan(shifts.strain[row]):
        parts.append(say("strain {n}", n=int(shifts.strain[row])))
    if not np.isnan(shifts.mood[row]):
        parts.append(mood_word(shifts.mood[row]))
    return ", ".join(parts)
