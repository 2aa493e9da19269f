"""Everything written is whole and on nothing else; every mark can be pointed at."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from journal_app.charts.chart import Chart
from journal_app.charts.every import CHARTS, draw
from journal_app.charts.matter import NAMES, Matter
from tests.charts.conftest import look_of, plain_text, texts

_TOUCHING_PX = 1.5

every_look = pytest.mark.parametrize(
    ("theme", "points"), [("light", 10.0), ("dark", 10.0), ("light", 16.0), ("dark", 16.0)]
)
every_chart = pytest.mark.parametrize("name", NAMES)


def boxes(chart: Chart) -> list[tuple[str, np.ndarray]]:
    """Each text that is drawn with its box: left, low, right, top, in device pixels."""
    chart.picture()
    return [
        (text.get_text(), np.asarray(text.get_window_extent().extents)) for text in texts(chart)
    ]


def overlapping(found: list[tuple[str, np.ndarray]]) -> list[tuple[str, str]]:
    """Pairs of texts that lie on one another by more than a pixel and a half both ways."""
    pairs = []
    for (one, a), (other, b) in itertools.combinations(found, 2):
        shared = np.minimum(a[2:], b[2:]) - np.maximum(a[:2], b[:2])
        if (shared > _TOUCHING_PX).all():
            pairs.append((one, other))
    return pairs


def test_every_name_has_its_chart() -> None:
    assert tuple(CHARTS) == NAMES


@every_look
@every_chart
def test_no_text_is_cut_off_or_on_another(
    name: str, theme: str, points: float, full: Matter
) -> None:
    chart = draw(name, full, look_of(name, theme, points))
    found = boxes(chart)
    width, height = chart.figure.canvas.get_width_height()
    outside = [
        text
        for text, (left, low, right, top) in found
        if left < 0 or low < 0 or right > width or top > height
    ]
    assert outside == []
    assert overlapping(found) == []


@every_chart
def test_no_text_is_cut_off_in_a_young_journal(name: str, early: Matter) -> None:
    for points in (10.0, 16.0):
        chart = draw(name, early, look_of(name, "dark", points))
        found = boxes(chart)
        width, height = chart.figure.canvas.get_width_height()
        extents = np.array([box for _text, box in found])
        assert extents[:, :2].min() >= 0
        assert (extents[:, 2:] <= (width, height)).all()
        assert overlapping(found) == []


@every_chart
def test_marks_lie_inside_the_picture_and_speak(name: str, full: Matter) -> None:
    picture = draw(name, full, look_of(name, dpr=2.0)).picture()
    assert picture.marks
    for mark in picture.marks:
        assert 0 <= mark.x <= picture.width / 2
        assert 0 <= mark.y <= picture.height / 2
        assert mark.sentence
        assert mark.sentence.isprintable()


@every_chart
def test_marks_stay_in_their_place_at_any_pixel_density(name: str, full: Matter) -> None:
    once = draw(name, full, look_of(name)).picture()
    twice = draw(name, full, look_of(name, dpr=2.0)).picture()
    assert (twice.width, twice.height) == (2 * once.width, 2 * once.height)
    for one, other in zip(once.marks, twice.marks, strict=True):
        assert one.sentence == other.sentence
        assert (one.x, one.y) == pytest.approx((other.x, other.y), abs=10)


def test_marks_of_shifts_open_shifts_and_stand_where_the_dots_are(full: Matter) -> None:
    picture = draw("breaking-point", full, look_of("breaking-point")).picture()
    ids = {mark.record_id for mark in picture.marks if mark.record_id}
    assert ids == set(full.results.breaking_point.dots.id)
    surface = picture.rgba[0, 0]
    dots = [mark for mark in picture.marks if mark.record_id][:40]
    there = [not np.array_equal(picture.rgba[int(m.y), int(m.x)], surface) for m in dots]
    assert all(there)


def test_marks_of_the_course_go_forward_in_time(full: Matter) -> None:
    picture = draw("course", full, look_of("course")).picture()
    across = [mark.x for mark in picture.marks]
    assert across == sorted(across)


@every_chart
def test_the_headline_stands_at_the_top_left_in_bold(name: str, full: Matter) -> None:
    chart = draw(name, full, look_of(name))
    drawn = {plain_text(text.get_text()): text for text in texts(chart)}
    title = drawn[plain_text(chart.title)]
    assert title.get_fontweight() == "bold"
    assert title.get_window_extent().x0 < 20
    assert plain_text(chart.coverage) in drawn


def test_a_chart_grows_where_the_room_is_too_low_for_its_text(full: Matter) -> None:
    low = look_of("course").tall(90)
    assert draw("course", full, low).picture().height > 300


def test_there_is_no_legend_and_no_frame(full: Matter) -> None:
    for name in NAMES:
        for axes in draw(name, full, look_of(name)).figure.axes:
            assert axes.get_legend() is None
            for side in ("top", "right", "left"):
                assert not axes.spines[side].get_visible()
