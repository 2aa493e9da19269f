"""Charts of plain counts: every number drawn is a number given."""

from __future__ import annotations

import io

import pytest

from journal_app.charts.counted import months, waits
from journal_app.charts.look import Look
from journal_app.palette import load_palette

LOOK = Look(load_palette("light"), 9.0, 640, 220)
TIERS = ("1 Curt", "2 Uncivil", "3 Hostile", "4 Abuse")


@pytest.mark.parametrize("count", [1, 3, 40])
def test_months_say_how_many_there_were(count: int) -> None:
    names = [f"M{n}" for n in range(count)]
    counts = [[tier] * count for tier in range(4)]
    chart = months(names, counts, TIERS, LOOK)
    assert chart.title == f"{6 * count} hard contacts by month and tier"
    assert chart.table.rows[0] == ("M0", "0", "1", "2", "3")
    assert "M0: 6" in chart.sentence


def test_waits_are_told_with_their_median() -> None:
    chart = waits((5, 60, 15), 2, LOOK)
    assert chart.title == "5 calls for help: somebody came 3 times"
    assert "median wait 15 minutes" in chart.sentence


def test_nobody_ever_came_is_drawn_too() -> None:
    assert waits((), 3, LOOK).title == "3 calls for help: somebody came 0 times"


def test_the_same_counts_are_the_same_bytes() -> None:
    made = []
    for _ in range(2):
        stream = io.BytesIO()
        months(["M"], [[1], [2], [3], [4]], TIERS, LOOK).write(stream, "svg")
        made.append(stream.getvalue())
    assert made[0] == made[1]
