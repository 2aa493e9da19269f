"""Customers compared: how often contacts with them were hard, raw and pulled in, and how hard."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from journal_app.charts.axes import counts_so_far, nothing_yet
from journal_app.charts.chart import Chart
from journal_app.charts.engine import in_style
from journal_app.charts.forest import Column, Row, forest, full
from journal_app.charts.look import Look
from journal_app.charts.picture import Table
from journal_app.charts.texts import between, coverage_line
from journal_app.insight.compared import LEAST_CONTACTS, Compared, Comparison
from journal_app.insight.language import counted, later, say
from journal_app.insight.phrases import number, tenths
from journal_app.insight.series import ContactSeries
from journal_app.insight.words import gate_sentence, told, word_of

_MOST = 8
_SO_FAR = later("{label}: {count} of {of} contacts")[0]


def customers(
    comparisons: Sequence[Comparison],
    contacts: ContactSeries,
    look: Look,
    names: Mapping[str, str],
) -> Chart:
    """Hard ones in ten contacts and strain, a row each; a faint dot is the raw value."""
    share = _the("hard_share", comparisons)
    strain = _the("strain", comparisons)
    shown = share.groups[:_MOST]
    with in_style(look):
        chart = Chart(
            look, headline(share, names), _foot(share, len(shown)),
            lines=5 + 1.9 * max(len(shown), 2),
        )  # fmt: skip
        spoken = [told(said, names) for one in (share, strain) for said in one.said]
        chart.sentence = " ".join(spoken) or gate_sentence(share)
        strains = {one.key: one for one in strain.groups}
        chart.table = _table(share, strains, names)
        if not shown:
            return _early(chart, contacts, names)
        columns = [_column(say("hard ones in 10"), share.usual)]
        if strains:
            columns.append(_column(say("strain"), strain.usual))
        forest(chart, columns, [_row(one, strains, names) for one in shown])
        return chart


def _early(chart: Chart, contacts: ContactSeries, names: Mapping[str, str]) -> Chart:
    """How many contacts each of those met most has."""
    known = contacts.customer[contacts.customer >= 0]
    counts = np.bincount(known, minlength=len(contacts.customers)).tolist()
    met = sorted(zip(contacts.customers, counts, strict=True), key=lambda one: -one[1])[:5]
    if not met:
        return nothing_yet(chart, say("Somebody needs three contacts to be compared with others."))
    rows = [(word_of("customer", key, names), count) for key, count in met]
    return counts_so_far(chart, rows, LEAST_CONTACTS, _SO_FAR)


def headline(share: Comparison, names: Mapping[str, str]) -> str:
    """Who is apart from the others, or that nobody is."""
    if not share.groups:
        return say("Customers compared: too few contacts so far")
    first = next((one for one in share.groups if one.apart), None)
    if first is None:
        return say("Magnet or coincidence? Nobody is clearly apart from the others")
    name = word_of("customer", first.key, names)
    above = share.usual is not None and first.estimate.point > share.usual
    inner = first.estimate.inner
    much = tenths((first.estimate.point, inner.low, inner.high))
    if above:
        return say("{name}: more than usual, {tenths} were hard", name=name, tenths=much)
    return say("{name}: less than usual, {tenths} were hard", name=name, tenths=much)


def _column(label: str, usual: float | None) -> Column:
    return Column(label, -0.4, 10.4, usual, say("usual"), (0, 5, 10))


def _the(what: str, comparisons: Sequence[Comparison]) -> Comparison:
    return next(one for one in comparisons if (one.what, one.by) == (what, "customer"))


def _row(one: Compared, strains: Mapping[str, Compared], names: Mapping[str, str]) -> Row:
    other = strains.get(one.key)
    pair = (one.estimate, other.estimate if other else None)
    raw = (one.raw, other.raw if other else None)
    name = word_of("customer", one.key, names)
    faint = not (one.apart or (other is not None and other.apart))
    count = len(pair) if strains else 1
    return Row(
        name, pair[:count], raw[:count], remark=say("n = {n}", n=one.n), faint=faint,
        words=counted(
            "{name}: {point} in 10 were hard, 80 % range {range}, %Ln contact(s)", one.n,
            name=name, point=number(one.estimate.point), range=between(one.estimate.inner),
        ),
        record_id=one.key, absent=say("too few"),
    )  # fmt: skip


def _foot(share: Comparison, shown: int) -> str:
    few = share.too_few
    return coverage_line(
        share.coverage,
        counted("%Ln contact(s)", share.n),
        say("{n} more in the table", n=len(share.groups) - shown)
        if len(share.groups) > shown
        else "",
        say("{n} with fewer than 3 contacts", n=few) if few else "",
        say("faint dot: as counted; range: pulled towards the usual") if shown else "",
    )


def _table(share: Comparison, strains: Mapping[str, Compared], names: Mapping[str, str]) -> Table:
    rows = []
    for one in share.groups:
        other = strains.get(one.key)
        rest = (number(other.raw), *full(other.estimate)) if other else (say("too few"), "", "", "")
        name = word_of("customer", one.key, names)
        rows.append((name, str(one.n), number(one.raw), *full(one.estimate), *rest))
    headers = (
        *("", say("Contacts"), say("Hard in 10, as counted"), say("Pulled in"), "80 %", "95 %"),
        *(say("Strain, as counted"), say("Pulled in"), "80 %", "95 %"),
    )
    return Table(headers, tuple(rows), tuple(one.key for one in share.groups))
