"""Charts of journals young, thin, empty and huge: never an empty frame, never a false line."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from journal_app.charts.breaking_point import breaking_point
from journal_app.charts.course import course, headline
from journal_app.charts.every import draw
from journal_app.charts.matter import NAMES, Matter
from journal_app.insight.result import State
from journal_app.insight.series import Rota, Series
from tests.charts.conftest import look_of, plain_text, texts, with_series
from tests.support.made_series import (
    FIRST_DAY,
    made_series,
    plain_check_ins,
    plain_contacts,
    plain_shifts,
)


def shifts_alone(strain: list[float], step: int = 1) -> Series:
    """So many shifts, each `step` days after the last."""
    day = FIRST_DAY + step * np.arange(len(strain))
    none = np.zeros(0)
    return Series(
        plain_shifts(day, np.array(strain, dtype=np.float64)),
        plain_contacts(day[:0], none),
        plain_check_ins(none, none),
        (Rota(FIRST_DAY),),
    )


@pytest.mark.parametrize("name", NAMES)
def test_a_journal_without_a_note_says_what_will_appear(name: str, nothing: Matter) -> None:
    chart = draw(name, nothing, look_of(name))
    written = " ".join(text.get_text() for text in texts(chart))
    assert len(written) > 60
    picture = chart.picture()
    assert picture.marks == ()
    assert picture.sentence
    assert picture.table.rows == ()


def test_a_contact_without_a_shift_is_not_told_that_nothing_was_noted() -> None:
    day = np.array([FIRST_DAY])
    series = replace(shifts_alone([]), contacts=plain_contacts(day, np.array([7.0])))
    matter = with_series(series, FIRST_DAY + 1)
    assert headline(matter.results) == "The course of strain: no strain of a shift noted yet"


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("count", [1, 2])
def test_one_or_two_notes_are_drawn(name: str, count: int) -> None:
    matter = with_series(shifts_alone([4.0, 9.0][:count]), FIRST_DAY + 1)
    assert draw(name, matter, look_of(name)).picture().rgba.any()


@pytest.mark.parametrize("name", NAMES)
def test_thousands_of_notes_are_drawn(name: str) -> None:
    series = made_series(3, 3000, 20_000, 800)
    matter = with_series(series, int(series.shifts.day[-1]))
    picture = draw(name, matter, look_of(name)).picture()
    assert picture.rgba.any()


@pytest.mark.parametrize("name", ["course", "breaking-point", "goes-with", "helped", "recovery"])
def test_below_the_gate_it_says_what_is_missing_and_draws_no_estimate(
    name: str, early: Matter
) -> None:
    chart = draw(name, early, look_of(name))
    waiting = "9 of 20 shifts" if name == "course" else "Too early: "
    waiting = "needs 5 and 10" if name == "breaking-point" else waiting
    assert waiting in chart.sentence
    assert chart.sentence.lower().count("too early") + chart.title.lower().count("too early") <= 1
    accent = look_of(name).palette.accent.lower()
    lines = [line for axes in chart.figure.axes for line in axes.get_lines()]
    assert accent not in {str(line.get_color()).lower() for line in lines}


def test_dots_are_there_before_the_breaking_point_is(early: Matter) -> None:
    chart = breaking_point(early.results.breaking_point, look_of("breaking-point"))
    assert len(chart.figure.axes) == 1
    assert len(chart.picture().marks) == early.results.breaking_point.n


def test_a_thin_record_shows_dots_and_no_curve(thin: Matter) -> None:
    assert thin.results.strain.gate.state is State.HIDDEN
    chart = course(thin, look_of("course"))
    assert "less than half" in chart.title
    assert chart.picture().marks
    assert "Averages and curves wait" in chart.sentence


def test_days_without_a_log_are_hollow(full: Matter) -> None:
    look = look_of("course")
    picture = course(full, look).picture()
    absent = [mark for mark in picture.marks if "not logged" in mark.sentence]
    missing = full.results.coverage
    assert missing.rostered
    assert len(absent) == missing.rostered - missing.logged
    surface = picture.rgba[0, 0]
    alone = absent[0]
    assert np.array_equal(picture.rgba[round(alone.y), round(alone.x)], surface)


def test_a_line_is_broken_at_a_gap_of_more_than_two_weeks() -> None:
    gap = shifts_alone([4.0, 5.0] * 20)
    day = gap.shifts.day.copy()
    day[20:] += 40
    far = replace(
        gap, shifts=replace(gap.shifts, day=day, end=gap.shifts.end + 24 * (day - gap.shifts.day))
    )
    accent = look_of("course").palette.accent
    chart = course(with_series(far, int(day[-1])), look_of("course"))
    levels = [
        np.asarray(line.get_xdata(), dtype=np.float64)
        for axes in chart.figure.axes
        for line in axes.get_lines()
        if line.get_color() == accent
    ]
    assert len(levels) == 2
    assert levels[0][-1] < day[20] - 30
    assert levels[1][0] == day[20]


@pytest.mark.parametrize(("days", "words"), [(28, "In four weeks "), (91, "In three months ")])
def test_the_calendar_shows_the_range(days: int, words: str, full: Matter) -> None:
    since = full.today - days + 1
    chart = draw("year", replace(full, since=since), look_of("year"))
    assert chart.title.startswith(words)
    assert len(chart.table.rows) == len(full.series.since(since).shifts.id)


def test_the_calendar_of_the_whole_record_goes_back_three_years_and_says_so() -> None:
    series = shifts_alone([4.0] * 1500)
    chart = draw("year", with_series(series, FIRST_DAY + 1499), look_of("year"))
    assert "the last three years" in chart.coverage
    assert len(chart.table.rows) == 156 * 7


def test_a_rough_point_says_so(full: Matter) -> None:
    rough = replace(
        full.results.breaking_point,
        gate=replace(full.results.breaking_point.gate, state=State.ROUGH),
    )
    chart = breaking_point(rough, look_of("breaking-point"))
    assert plain_text(chart.title).startswith("Roughly: ")
