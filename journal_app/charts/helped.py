"""What helped: how coping was marked, and how often contacts ended well with it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

import numpy as np

from journal_app.charts.axes import counts_so_far, nothing_yet
from journal_app.charts.chart import Chart
from journal_app.charts.engine import in_style
from journal_app.charts.forest import Column, Row, forest, full
from journal_app.charts.look import Look
from journal_app.charts.picture import Table
from journal_app.charts.texts import coverage_line
from journal_app.insight.helped import LEAST_USES, Helped, Way
from journal_app.insight.language import counted, later, say
from journal_app.insight.phrases import signed, tenths
from journal_app.insight.result import Estimate, Range
from journal_app.insight.series import ContactSeries
from journal_app.insight.words import sentence, word_of

_MOST_OF_EACH = 4
_HELPED, _ENDED = later(
    "helped {point}; 80 % range {inner}, 95 % range {outer}",
    "ended well, in 10 {point}; 80 % range {inner}, 95 % range {outer}",
)
_SO_FAR = later("{label}: {count} of {of} uses")[0]


def helped(result: Helped, contacts: ContactSeries, look: Look, names: Mapping[str, str]) -> Chart:
    """Two columns of ranges: the mean of the marks, and endings settled or turned round."""
    ways = _shown(result)
    with in_style(look):
        chart = Chart(
            look, headline(result, names), _foot(result, len(ways)),
            lines=4.5 + 2 * max(len(ways), 2),
        )  # fmt: skip
        chart.sentence = sentence(result, names)
        chart.table = _table(result, names)
        if not ways:
            return _early(chart, contacts, names)
        columns = [
            Column(say("helped, −2 to +2"), -2.2, 2.2, 0.0, ticks=(-2, 0, 2)),
            Column(say("ended well, in 10"), -0.4, 10.4, ticks=(0, 5, 10)),
        ]
        if not any(way.helped for way in ways):
            columns = columns[1:]
        elif not any(way.ended_well for way in ways):
            columns = columns[:1]
        forest(chart, columns, [_row(way, names, len(columns), columns[0].low) for way in ways])
        return chart


def _early(chart: Chart, contacts: ContactSeries, names: Mapping[str, str]) -> Chart:
    """How often the ways used most were used."""
    used: Counter[str] = Counter()
    for family, words in (
        ("coping", contacts.coping),
        ("moves", contacts.moves),
        ("moves", contacts.responses),
    ):
        counts = np.bincount(words.word, minlength=len(words.names)).tolist()
        for key, count in zip(words.names, counts, strict=True):
            used[word_of(family, key, names)] += count
    if not used:
        return nothing_yet(chart, say("Each way of coping, and each move, needs five uses."))
    return counts_so_far(chart, used.most_common(_MOST_OF_EACH), LEAST_USES, _SO_FAR)


def headline(result: Helped, names: Mapping[str, str]) -> str:
    """The way marked as most helpful, or what is missing."""
    best = next((way for way in result.ways if way.helped), None)
    if best and best.helped:
        name = word_of(best.family, best.key, names)
        low, high = signed(best.helped.inner.low), signed(best.helped.inner.high)
        return say(
            "What helped most so far: {name}, {low} to {high}", name=name, low=low, high=high
        )
    first = next((way for way in result.ways if way.ended_well), None)
    if first and first.ended_well:
        name, ended = word_of(first.family, first.key, names), _tenths(first.ended_well)
        share = tenths((ended.point, ended.inner.low, ended.inner.high))
        return say("{name}: {tenths} ended well", name=name, tenths=share)
    if result.ways:
        return say("What you did, and how often")
    return say("What helped: nothing used often enough yet")


def _shown(result: Helped) -> list[Way]:
    """The first four ways of coping and the first four moves; the table has all."""
    found: list[Way] = []
    for family in ("coping", "moves"):
        mine = [way for way in result.ways if way.family == family and _known(way)]
        found += mine[:_MOST_OF_EACH]
    return found


def _known(way: Way) -> bool:
    return way.helped is not None or way.ended_well is not None


def _row(way: Way, names: Mapping[str, str], columns: int, low: float | None) -> Row:
    ended = _tenths(way.ended_well) if way.ended_well else None
    both: tuple[Estimate | None, ...] = (way.helped, ended)
    if columns == 1:
        both = (way.helped,) if low is not None and low < -1 else (ended,)
    name = word_of(way.family, way.key, names)
    spoken = [counted("{name}: %Ln time(s)", way.uses, name=name)]
    for estimate, what in ((way.helped, _HELPED), (ended, _ENDED)):
        if estimate:
            point, inner, outer = full(estimate)
            spoken.append(say(what, point=point, inner=inner, outer=outer))
    absent = say("too few") if way.marked or way.family == "coping" else ""
    remark = counted("%Ln use(s)", way.uses)
    return Row(name, both, remark=remark, words=", ".join(spoken), absent=absent)


def _tenths(share: Estimate) -> Estimate:
    inner, outer = (Range(10 * r.low, 10 * r.high) for r in (share.inner, share.outer))
    return Estimate(10 * share.point, inner, outer)


def _foot(result: Helped, shown: int) -> str:
    return coverage_line(
        result.coverage,
        counted("%Ln contact(s) with any", result.n),
        say("{n} more in the table", n=len(result.ways) - shown)
        if len(result.ways) > shown
        else "",
        say("{n} used fewer than 5 times", n=result.too_few) if result.too_few else "",
        say("thick 80 %, thin 95 % range") if shown else "",
    )


def _table(result: Helped, names: Mapping[str, str]) -> Table:
    rows = []
    for way in result.ways:
        ended = _tenths(way.ended_well) if way.ended_well else None
        marks = full(way.helped) if way.helped else (say("too few"), "", "")
        ends = full(ended) if ended else (say("too few"), "", "")
        name = word_of(way.family, way.key, names)
        rows.append((name, str(way.uses), *marks, *ends))
    headers = (
        *("", say("Uses"), say("Helped"), "80 %", "95 %"),
        *(say("Ended well in 10"), "80 %", "95 %"),
    )
    return Table(headers, tuple(rows), (None,) * len(rows))
