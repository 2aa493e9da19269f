"""The charts of one customer's page."""

from __future__ import annotations

import numpy as np
import pytest

from journal_app.charts.chart import Chart
from journal_app.charts.matter import Matter
from journal_app.charts.visits import Sum, dread, time_and_money, visits
from journal_app.insight.result import Coverage
from tests.charts.conftest import look_of
from tests.charts.test_layout import boxes, overlapping

_COVER = Coverage(3, 4)
SUMS = (Sum("K", 300, 1200.0, "£1,200", "k"), Sum("A very long alias indeed", 900, 80.0, "£80"))


def drawn(name: str, matter: Matter, points: float) -> Chart:
    contacts = matter.series.contacts
    look = look_of("visits", "dark", points)
    if name == "visits":
        return visits(contacts, contacts.customers[0], "The colonel", _COVER, look)
    if name == "dread":
        return dread(contacts, _COVER, look)
    return time_and_money(SUMS, _COVER, look)


@pytest.mark.parametrize("name", ["visits", "dread", "time"])
@pytest.mark.parametrize("points", [10.0, 16.0])
def test_it_is_drawn_whole_with_its_table(name: str, points: float, full: Matter) -> None:
    chart = drawn(name, full, points)
    found = boxes(chart)
    width, height = chart.figure.canvas.get_width_height()
    extents = np.array([box for _text, box in found])
    assert extents[:, :2].min() >= 0
    assert (extents[:, 2:] <= (width, height)).all()
    assert overlapping(found) == []
    picture = chart.picture()
    assert len(picture.marks) == len(picture.table.rows) > 0


def test_every_contact_with_somebody_is_a_mark_in_turn(full: Matter) -> None:
    contacts = full.series.contacts
    picture = drawn("visits", full, 10.0).picture()
    mine = np.flatnonzero(contacts.customer == 0)
    assert [mark.record_id for mark in picture.marks] == [contacts.id[row] for row in mine]


def test_nobody_met_yet_is_said(full: Matter, nothing: Matter) -> None:
    look = look_of("visits")
    assert "no contact yet" in visits(full.series.contacts, "nobody", "K", _COVER, look).title
    assert "nothing to compare" in dread(nothing.series.contacts, _COVER, look).title
    assert "nothing to compare" in time_and_money((), _COVER, look).title


def test_milder_than_dreaded_is_counted(full: Matter) -> None:
    contacts = full.series.contacts
    known = ~np.isnan(contacts.dread) & ~np.isnan(contacts.strain)
    milder = int((contacts.strain[known] < contacts.dread[known]).sum())
    assert f"in {milder} of {int(known.sum())}" in drawn("dread", full, 10.0).title
