"""One customer: contact by contact, dread against what it was then, time against money."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from journal_app.charts.axes import dot_size, mood_colours, nothing_yet, plain
from journal_app.charts.chart import Chart
from journal_app.charts.engine import Axes, in_style
from journal_app.charts.look import Look
from journal_app.charts.picture import Table
from journal_app.charts.texts import coverage_line, elided, long_day, mood_word
from journal_app.insight.language import counted, later, say
from journal_app.insight.phrases import number
from journal_app.insight.result import Coverage, Floats, Ints
from journal_app.insight.series import CALM_TONE, GOOD_TONE, HARD_TONE, ContactSeries

_TONES = later("hard", "good", "calm")
_MARKERS = {HARD_TONE: "o", GOOD_TONE: "^", CALM_TONE: "."}


@dataclass(frozen=True, slots=True)
class Sum:
    """Somebody's minutes and money in a year; `shown` is the money as it is written."""

    name: str
    minutes: int
    money: float
    shown: str
    record_id: str | None = None


def visits(
    contacts: ContactSeries, customer: str, name: str, coverage: Coverage, look: Look
) -> Chart:
    """Each contact with somebody in turn: strain of hard ones, lift of good ones."""
    rows = _rows(contacts, customer)
    tones = contacts.tone[rows]
    hard, good = int((tones == HARD_TONE).sum()), int((tones == GOOD_TONE).sum())
    title = say("{name}: no contact yet", name=name)
    if rows.size:
        title = counted(
            "{name}: %Ln contact(s), {hard} hard, {good} good",
            rows.size, name=name, hard=hard, good=good,
        )  # fmt: skip
    with in_style(look):
        chart = Chart(
            look,
            title,
            coverage_line(coverage, say("● strain  ▲ lift  · calm or not said")),
            lines=9.0,
        )
        chart.sentence = f"{title}."
        chart.table = _table(contacts, rows)
        if not rows.size:
            return nothing_yet(chart, say("A mark appears for each contact with them."))
        axes = plain(chart.figure.subplots(), look.palette)
        height = _heights(contacts)[rows]
        _marks(chart, axes, contacts, rows, height)
        axes.set_ylim(-0.8, 10.8)
        axes.set_yticks([0, 5, 10])
        axes.set_xlim(0, rows.size + 1)
        axes.locator_params(axis="x", integer=True, nbins=8)
        axes.set_xlabel(say("contact by contact"))
        return chart


def dread(
    contacts: ContactSeries, coverage: Coverage, look: Look, customer: str | None = None
) -> Chart:
    """Dread before a contact against its strain: below the line it was milder."""
    known = ~np.isnan(contacts.dread) & ~np.isnan(contacts.strain)
    rows = np.flatnonzero(known)
    if customer is not None:
        rows = np.intersect1d(rows, _rows(contacts, customer))
    milder = int((contacts.strain[rows] < contacts.dread[rows]).sum())
    title = say("It was milder than dreaded in {milder} of {n}", milder=milder, n=rows.size)
    if not rows.size:
        title = say("Dread, and what it was then like: nothing to compare yet")
    with in_style(look):
        chart = Chart(look, title, coverage_line(coverage, say("dashed: as dreaded")), lines=10.0)
        chart.sentence = f"{title}."
        chart.table = _table(contacts, rows)
        if not rows.size:
            return nothing_yet(
                chart, say("A dot appears where dread was noted before, strain after.")
            )
        axes = plain(chart.figure.subplots(), look.palette)
        drift = np.arange(rows.size) * 0.618 % 1 * 0.5 - 0.25
        across, up = contacts.dread[rows] + drift, contacts.strain[rows] + drift[::-1]
        axes.plot([0, 10], [0, 10], color=look.palette.muted, linewidth=1, linestyle=(0, (3, 2)))
        axes.scatter(
            across, up, s=dot_size(60, look), color=look.palette.accent, linewidths=0, zorder=3
        )
        for place, row in enumerate(rows.tolist()):
            words = say(
                "{day}: dread {dread}, strain then {strain}",
                day=long_day(contacts.day[row]),
                dread=int(contacts.dread[row]),
                strain=int(contacts.strain[row]),
            )
            chart.mark(axes, (float(across[place]), float(up[place])), words, contacts.id[row])
        axes.set(xlim=(-0.6, 10.6), ylim=(-0.6, 10.6), xlabel=say("dread before"))
        axes.set(xticks=[0, 5, 10], yticks=[0, 5, 10])
        axes.set_title(say("Strain"), loc="left")
        return chart


def time_and_money(sums: Sequence[Sum], coverage: Coverage, look: Look) -> Chart:
    """Minutes a year against money a year, a dot a customer."""
    title = say("Time against money, a year: nothing to compare yet")
    if sums:
        most = max(sums, key=lambda one: one.minutes)
        title = counted(
            "{name} took most time: %Ln minute(s) a year, for {money}",
            most.minutes, name=most.name, money=most.shown,
        )  # fmt: skip
    with in_style(look):
        chart = Chart(look, title, coverage_line(coverage), lines=10.0)
        chart.sentence = f"{title}."
        chart.table = Table(
            ("", say("Minutes a year"), say("Money a year")),
            tuple((one.name, f"{one.minutes:,}", one.shown) for one in sums),
            tuple(one.record_id for one in sums),
        )
        if not sums:
            return nothing_yet(chart, say("A dot appears where minutes and money are both noted."))
        axes = plain(chart.figure.subplots(), look.palette)
        for one in sorted(sums, key=lambda one: one.minutes):
            axes.plot([one.minutes], [one.money], marker="o", color=look.palette.accent, ls="")
            words = counted(
                "{name}: %Ln minute(s), {money}", one.minutes, name=one.name, money=one.shown
            )
            chart.mark(axes, (float(one.minutes), one.money), words, one.record_id)
        first = max(sums, key=lambda one: one.minutes)
        axes.annotate(
            elided(first.name, 0.3 * chart.room, look.small), (first.minutes, first.money),
            xytext=(-8, 0), textcoords="offset points", ha="right", va="center",
            size=look.small, color=look.palette.text,
        )  # fmt: skip
        axes.set(xlabel=say("minutes a year"), yticks=[])
        axes.set_ylim(0, 1.15 * max(one.money for one in sums) + 1)
        axes.set_xlim(0, 1.1 * first.minutes + 1)
        axes.set_title(say("Money a year"), loc="left")
        return chart


def minutes_since(contacts: ContactSeries, customer: str, first: int) -> int:
    """Minutes on and after contacts with a customer from a day (ordinal) on."""
    rows = _rows(contacts, customer)
    rows = rows[contacts.day[rows] >= first]
    spent = np.nan_to_num(contacts.minutes[rows]) + np.nan_to_num(contacts.minutes_after[rows])
    return int(spent.sum())


def _rows(contacts: ContactSeries, customer: str) -> Ints:
    if customer not in contacts.customers:
        return np.zeros(0, dtype=np.int64)
    return np.flatnonzero(contacts.customer == contacts.customers.index(customer))


def _heights(contacts: ContactSeries) -> Floats:
    """Strain of hard contacts, lift of good ones, 0 for calm ones and where nothing was said."""
    return np.nan_to_num(np.where(contacts.tone == GOOD_TONE, contacts.lift, contacts.strain))


def _marks(chart: Chart, axes: Axes, contacts: ContactSeries, rows: Ints, height: Floats) -> None:
    palette = chart.look.palette
    number_ = np.arange(1, rows.size + 1)
    for tone, marker in _MARKERS.items():
        chosen = contacts.tone[rows] == tone
        axes.scatter(
            number_[chosen], height[chosen], marker=marker, s=1.6 * dot_size(rows.size, chart.look),
            c=mood_colours(contacts.mood_after[rows][chosen], palette), linewidths=0, zorder=3,
        )  # fmt: skip
    for place, row in enumerate(rows.tolist()):
        words = say("{day}: {words}", day=long_day(contacts.day[row]), words=_words(contacts, row))
        chart.mark(axes, (place + 1.0, float(height[place])), words, contacts.id[row])


def _words(contacts: ContactSeries, row: int) -> str:
    parts = [say(_TONES[int(contacts.tone[row])])]
    if not np.isnan(contacts.strain[row]):
        parts.append(say("strain {n}", n=int(contacts.strain[row])))
    if not np.isnan(contacts.lift[row]):
        parts.append(say("lift {n}", n=int(contacts.lift[row])))
    if not np.isnan(contacts.mood_after[row]):
        parts.append(mood_word(contacts.mood_after[row]))
    return ", ".join(parts)


def _table(contacts: ContactSeries, rows: Ints) -> Table:
    def shown(value: float) -> str:
        return "" if np.isnan(value) else number(float(value), 0)

    names = ("dread", "strain", "lift", "mood_after", "minutes")
    return Table(
        (
            *(say("Day"), say("Tone"), say("Dread"), say("Strain")),
            *(say("Lift"), say("Mood after"), say("Minutes")),
        ),
        tuple(
            (
                long_day(contacts.day[row]),
                say(_TONES[int(contacts.tone[row])]),
                *(shown(getattr(contacts, name)[row]) for name in names),
            )
            for row in rows.tolist()
        ),
        tuple(contacts.id[row] for row in rows.tolist()),
    )
