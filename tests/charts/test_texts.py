"""Words on charts: long, from right to left, in no font we have."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_app.charts.customers import customers
from journal_app.charts.engine import drawable, text_width
from journal_app.charts.every import draw
from journal_app.charts.lines import lines
from journal_app.charts.matter import LineTrack, Matter, Version
from journal_app.charts.texts import (
    coverage_line,
    elided,
    long_day,
    short_day,
    wrapped,
)
from journal_app.insight.phrases import number
from journal_app.insight.result import Coverage
from tests.charts.conftest import look_of
from tests.charts.test_layout import boxes, overlapping

STRANGE = (
    "الزبون الصعب من يوم الثلاثاء",
    "לקוחה מהקומה השלישית",
    "田中さん、いつもの",
    "😀🧑‍🍳 chef 🇩🇪",
    "$x^2$ \\frac{1}{2} %s {name} <b>",
    "Donaudampfschifffahrtsgesellschaftskapitänswitwe-von-nebenan",
    "a\tb\nc\x00d\u202e",
)


@pytest.mark.parametrize("alias", STRANGE)
def test_any_alias_is_drawn_without_a_warning(alias: str, full: Matter) -> None:
    keys = list(full.series.contacts.customers)
    names = dict.fromkeys(keys, alias)
    look = look_of("customers", points=16.0)
    chart = customers(full.results.comparisons, full.series.contacts, look, names)
    picture = chart.picture()
    found = boxes(chart)
    assert overlapping(found) == []
    assert all(box[0] >= 0 and box[2] <= picture.width for _text, box in found)


@pytest.mark.parametrize("words", STRANGE)
def test_any_line_is_drawn_without_a_warning(words: str, full: Matter) -> None:
    track = LineTrack(words, (Version(full.today - 10, 1, words),))
    lines((track,), full.results.coverage, full.today, look_of("lines")).picture()


@given(st.text(max_size=60))
def test_every_text_has_a_width_once_it_is_drawable(text: str) -> None:
    shown = drawable(text)
    assert "\n" not in shown
    assert text_width(shown, 10.0) >= 0


@given(st.text(max_size=200), st.floats(40, 300))
def test_wrapped_lines_fit_and_are_no_more_than_asked(text: str, width: float) -> None:
    shown = wrapped(text, width, 10.0, most=2)
    assert shown.count("\n") <= 1
    assert all(text_width(line, 10.0) <= width + 1 for line in shown.split("\n"))


def test_what_is_left_out_is_told_by_an_ellipsis() -> None:
    assert elided("a long label that goes on", 60, 10.0).endswith("…")
    assert elided("short", 300, 10.0) == "short"


def test_numbers_have_a_true_minus_and_no_minus_nought() -> None:
    assert number(-1.25) == "−1.2"
    assert number(-0.01) == "0.0"
    assert number(3.0, 0) == "3"


def test_days_are_written_as_people_do() -> None:
    assert short_day(739941) == "21 Nov"
    assert long_day(739941) == "Sat 21 Nov 2026"


def test_coverage_says_what_is_known() -> None:
    assert coverage_line(Coverage(31, 40), "n = 30") == "31 of 40 shifts logged · n = 30"
    assert coverage_line(Coverage(1)) == "1 shift logged, planned ones not known"


def test_names_of_nobody_known_stay_their_keys(full: Matter) -> None:
    assert draw("customers", replace(full, names={}), look_of("customers")).table.rows
