"""What goes with strain: the factors that stand out, at most five, as ranges of a difference."""

from __future__ import annotations

from collections.abc import Mapping

from journal_app.charts.axes import counts_so_far, nothing_yet
from journal_app.charts.chart import Chart
from journal_app.charts.engine import in_style
from journal_app.charts.forest import Column, Row, forest, full
from journal_app.charts.look import Look
from journal_app.charts.picture import Table
from journal_app.charts.texts import coverage_line, number
from journal_app.insight.factors import Factor
from journal_app.insight.goes_with import LEAST_OF_EACH, GoesWith, GoingWith, NotYet
from journal_app.insight.result import Word
from journal_app.insight.words import FAMILIES, gate_sentence, sentence, told, word_of

MOST = 5
_WORDS = {
    Word.CLEAR: "clear",
    Word.FAIRLY_CLEAR: "fairly clear",
    Word.HINT: "a hint",
    Word.NOTHING: "nothing clear",
}


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
        forest(chart, [Column("points of strain, with less without", line=0.0)], rows)
        return chart


def factor_name(factor: Factor, names: Mapping[str, str]) -> str:
    """As in: On short-staffed shifts."""
    word = word_of(factor.family, factor.word, names) if factor.word else ""
    return FAMILIES[factor.family].format(word=word)


def headline(result: GoesWith, names: Mapping[str, str]) -> str:
    """The clearest factor, or that none is clear."""
    if not result.factors:
        return f"What goes with strain. {gate_sentence(result)}"
    if not result.standing_out:
        return f"Looked at {result.looked_at} things: none stands out from chance so far"
    first = result.standing_out[0]
    way = "higher" if first.estimate.point > 0 else "lower"
    return f"{factor_name(first.factor, names)} strain was {way}, {_WORDS[first.word]}"


def _row(one: GoingWith, names: Mapping[str, str]) -> Row:
    faint = one.word is Word.NOTHING
    return Row(
        factor_name(one.factor, names),
        (one.estimate,),
        remark=f"{_WORDS[one.word]}\n{one.with_n} with, {one.without_n} not",
        faint=faint,
        words=f"{told(one.said, names)} That is {_WORDS[one.word]}.",
    )


def _early(chart: Chart, result: GoesWith, names: Mapping[str, str]) -> Chart:
    """How often the things nearest to their gate were there."""
    near = sorted(result.not_yet, key=_missing)[:MOST]
    if not near:
        return nothing_yet(chart, "Each thing needs 8 shifts with it and 8 without.")
    counts = [(factor_name(one.factor, names), min(one.with_n, one.without_n)) for one in near]
    return counts_so_far(chart, counts, LEAST_OF_EACH, "with and without")


def _missing(one: NotYet) -> int:
    return sum(need.count for need in one.gate.missing)


def _progress(one: NotYet) -> str:
    less = min(one.with_n, LEAST_OF_EACH), min(one.without_n, LEAST_OF_EACH)
    return f"{less[0]}/{LEAST_OF_EACH} with, {less[1]}/{LEAST_OF_EACH} without"


def _foot(result: GoesWith) -> str:
    early = f"{len(result.not_yet)} still too early" if result.not_yet else ""
    return coverage_line(
        result.coverage,
        f"{result.n:,} with a strain",
        f"looked at {result.looked_at} things" if result.looked_at else "",
        early,
        "thick 80 %, thin 95 % range" if result.factors else "",
    )


def _table(result: GoesWith, names: Mapping[str, str]) -> Table:
    rows = [
        (
            factor_name(one.factor, names),
            *full(one.estimate),
            number(one.with_n, 0),
            number(one.without_n, 0),
            _WORDS[one.word],
        )
        for one in result.factors
    ]
    rows += [
        (factor_name(one.factor, names), "", "", "", str(one.with_n), str(one.without_n),
         f"too early: {_progress(one)}")
        for one in result.not_yet
    ]  # fmt: skip
    headers = ("", "Strain with less without", "80 %", "95 %", "With", "Without", "How clear")
    return Table(headers, tuple(rows), (None,) * len(rows))
