"""Charts of plain counts: every number drawn is a number given, and the words say the same."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest

from journal_app.reports.count_charts import months, waits, weeks
from journal_app.reports.counting import Grid
from journal_app.reports.document import Document, Figure, Foot
from journal_app.reports.rendering.pdf import to_pdf
from tests.reports.rendering.pdf_ua import faults

TIERS = ("1 Curt", "2 Uncivil", "3 Hostile", "4 Abuse")


def shapes(figure: Figure, tag: str) -> int:
    root = ElementTree.fromstring(figure.svg)  # noqa: S314 - ours, made a line before
    return len(root.findall(f"{{http://www.w3.org/2000/svg}}{tag}"))


def grid(count: int) -> Grid:
    return Grid(tuple(f"Nov {2000 + n}" for n in range(count)), TIERS, ((0, 1, 2, 3),) * count)


@pytest.mark.parametrize("count", [1, 3, 13, 40])
def test_months_say_how_many_there_were(count: int) -> None:
    figure = months(grid(count), TIERS)
    assert figure.description.startswith(f"{6 * count} hard contacts by month. Nov 2000: 6")
    assert shapes(figure, "rect") == len(TIERS) + 3 * count


def test_a_month_without_any_has_no_column() -> None:
    figure = months(Grid(("Oct 2026",), TIERS, ((0, 0, 0, 0),)), TIERS)
    assert shapes(figure, "rect") == len(TIERS)


def test_waits_are_a_dot_each_and_told_with_their_median() -> None:
    figure = waits((5, 60, 15, 15), 2)
    assert shapes(figure, "circle") == 4
    assert "Somebody came to 4 of 6 calls" in figure.description
    assert "median 15" in figure.description


@pytest.mark.parametrize("minutes", [(), (0,), (0, 0, 10_000), (3,) * 500])
def test_any_waits_are_drawn(minutes: tuple[int, ...]) -> None:
    figure = waits(minutes, 1)
    assert shapes(figure, "circle") == len(minutes)
    assert faults(to_pdf(Document("T", "", (figure,), Foot((), "", "")))) == []


def test_weeks_without_an_answer_are_gaps() -> None:
    figure = weeks(("Sleep", "Dread"), ((4, None, 6), (1, 2, 3)), 1)
    assert shapes(figure, "circle") == 5
    assert "Sleep: 4, none, 6" in figure.description


def test_the_same_counts_are_the_same_bytes() -> None:
    assert months(grid(3), TIERS) == months(grid(3), TIERS)
