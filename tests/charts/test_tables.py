"""The table of a chart holds the numbers that are drawn, and the words the result says."""

from __future__ import annotations

import pytest

from journal_app.charts.every import draw
from journal_app.charts.matter import NAMES, Matter
from journal_app.charts.texts import long_day
from journal_app.insight.phrases import number
from journal_app.insight.words import sentence
from tests.charts.conftest import look_of


@pytest.mark.parametrize("name", NAMES)
def test_every_row_has_a_text_for_every_header(name: str, full: Matter) -> None:
    table = draw(name, full, look_of(name)).table
    assert table.rows
    assert {len(row) for row in table.rows} == {len(table.headers)}
    assert len(table.record_ids) == len(table.rows)


def test_the_table_of_the_course_has_a_row_a_shift(full: Matter) -> None:
    table = draw("course", full, look_of("course")).table
    shifts = full.series.shifts
    assert table.record_ids == tuple(
        id_ for id_, worked in zip(shifts.id, shifts.worked, strict=True) if worked
    )
    last = full.results.strain
    row = table.rows[table.record_ids.index(last.id[-1])]
    assert row[0] == long_day(last.day[-1])
    assert row[1] == number(last.value[-1], 0)
    assert row[2].startswith(number(last.level[-1]))


def test_the_table_of_the_week_adds_up_to_the_contacts(full: Matter) -> None:
    table = draw("week", full, look_of("week")).table
    assert sum(int(row[2]) for row in table.rows) == full.results.week.n


def test_the_table_of_factors_holds_all_that_were_looked_at(full: Matter) -> None:
    found = full.results.goes_with
    rows = draw("goes-with", full, look_of("goes-with")).table.rows
    assert len(rows) == found.looked_at + len(found.not_yet)
    assert rows[0][1] == number(found.factors[0].estimate.point)


def test_the_breaking_point_is_in_its_table_with_both_ranges(full: Matter) -> None:
    estimate = full.results.breaking_point.estimate
    assert estimate
    row = draw("breaking-point", full, look_of("breaking-point")).table.rows[0]
    for value in (estimate.point, estimate.inner.low, estimate.outer.high):
        assert number(value) in row[1]


@pytest.mark.parametrize("name", ["breaking-point", "goes-with", "helped", "recovery"])
def test_the_sentence_is_that_of_the_result(name: str, full: Matter) -> None:
    result = getattr(full.results, name.replace("-", "_"))
    assert (
        draw(name, full, look_of(name)).picture().sentence.startswith(sentence(result, full.names))
    )


OWN = {"weekly-five": "weeks answered", "scores": "as you typed it"}


@pytest.mark.parametrize("name", NAMES)
def test_every_chart_says_how_much_is_logged(name: str, full: Matter) -> None:
    assert OWN.get(name, "shifts logged") in draw(name, full, look_of(name)).coverage
