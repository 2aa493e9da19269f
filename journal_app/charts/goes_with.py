"""What goes with strain: the factors that stand out, at most five, as ranges of a difference."""

from __future__ import annotations

from collections.abc import Mapping

from journal_app.charts.axes import counts_so_far, nothing_yet
from journal_app.charts.chart import Chart
from journal_app.charts.engine import in_style
from journal_app.charts.forest import Column, Row, forest, full
from journal_app.charts.look import Look
from journal_app.charts.picture import Table
from journal_app.charts.texts import coverage_line
from journal_app.insight.factors import Factor
from journal_app.insight.goes_with import LEAST_OF_EACH, GoesWith, GoingWith, NotYet
from journal_app.insight.language import counted, later, say
from journal_app.insight.phrases import number
from journal_app.insight.result import State, Word
from journal_app.insight.words import CLARITY, family_name, sentence, told

MOST = 5
_SO_FAR = later("{label}: {count} of {of} with and without")[0]


def goes_with(result: GoesWith, look: Look, names: Mapping[str, str]) -> Chart:
    """Strain with each factor less strain without it; faint ones where none stands out."""
    shown = result.standing_out or result.factors[:MOST]
    with in_style(look):
        chart = Chart(
            look, headline(result, names), _foot(result), lines=4 + 2.1 * max(len(shown), 2)
        )
        chart.sentence = sentence(result, names)
        chart.table = _table(result, names)
        if not shown:
            return _early(chart, result, names)
        rows = [_row(one, names) for one in shown]
        forest(chart, [Column(say("points of strain, with less without"), line=0.0)], rows)
        return chart


def factor_name(factor: Factor, names: Mapping[str, str]) -> str:
    """As in: On short-staffed shifts."""
    return family_name(factor.family, factor.word, names)


def headline(result: GoesWith, names: Mapping[str, str]) -> str:
    """The clearest factor, or that none is clear."""
    if not result.factors:
        if result.gate.state is State.HIDDEN:
            return say("What goes with strain: less than half is logged")
        return say("What goes with strain: nothing to compare yet")
    first = result.factors[0]
    if first.word is not Word.CLEAR:
        return counted(
            "Looked at %Ln thing(s): (it does not stand|none stands) out from chance so far",
            result.looked_at,
        )
    name = factor_name(first.factor, names)
    if first.estimate.point > 0:
        return say("{factor} strain was higher, clear", factor=name)
    return say("{factor} strain was lower, clear", factor=name)


def _row(one: GoingWith, names: Mapping[str, str]) -> Row:
    faint = one.word is Word.NOTHING
    return Row(
        factor_name(one.factor, names),
        (one.estimate,),
        remark=f"{say(CLARITY[one.word])}\n{_counts(one)}",
        faint=faint,
        words=say(
            "{told} That is {clarity}.", told=told(one.said, names), clarity=say(CLARITY[one.word])
        ),
    )


def _counts(one: GoingWith) -> str:
    return say("{n} with, {others} not", n=one.with_n, others=one.without_n)


def _early(chart: Chart, result: GoesWith, names: Mapping[str, str]) -> Chart:
    """How often the things nearest to their gate were there."""
    near = sorted(result.not_yet, key=_missing)[:MOST]
    if not near:
        return nothing_yet(chart, say("Each thing needs 8 shifts with it and 8 without."))
    counts = [(factor_name(one.factor, names), min(one.with_n, one.without_n)) for one in near]
    return counts_so_far(chart, counts, LEAST_OF_EACH, _SO_FAR)


def _missing(one: NotYet) -> int:
    return sum(need.count for need in one.gate.missing)


def _progress(one: NotYet) -> str:
    less = min(one.with_n, LEAST_OF_EACH), min(one.without_n, LEAST_OF_EACH)
    return say(
        "too early: {n}/{of} with, {others}/{of} without",
        n=less[0], others=less[1], of=LEAST_OF_EACH,
    )  # fmt: skip


def _foot(result: GoesWith) -> str:
    early = say("{n} still too early", n=len(result.not_yet)) if result.not_yet else ""
    return coverage_line(
        result.coverage,
        say("{n} with a strain", n=f"{result.n:,}"),
        counted("looked at %Ln thing(s)", result.looked_at) if result.looked_at else "",
        early,
        say("thick 80 %, thin 95 % range") if result.factors else "",
    )


def _table(result: GoesWith, names: Mapping[str, str]) -> Table:
    rows = [
        (
            factor_name(one.factor, names),
            *full(one.estimate),
            number(one.with_n, 0),
            number(one.without_n, 0),
            say(CLARITY[one.word]),
        )
        for one in result.factors
    ]
    rows += [
        (factor_name(one.factor, names), "", "", "", str(one.with_n), str(one.without_n),
         _progress(one))
        for one in result.not_yet
    ]  # fmt: skip
    headers = (
        *("", say("Strain with less without"), "80 %", "95 %"),
        *(say("With"), say("Without"), say("How clear")),
    )
    return Table(headers, tuple(rows), (None,) * len(rows))
