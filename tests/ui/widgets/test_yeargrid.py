"""The year in pixels, by mouse, by keyboard and by ear."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui.theme import Theme
from ui.widgets.yeargrid import DayMark, Measure, YearGrid

LAST = date(2026, 11, 21)


@pytest.fixture
def grid(themed: Theme, qtbot: QtBot) -> YearGrid:
    grid = YearGrid("Last 12 months", LAST)
    qtbot.addWidget(grid)
    grid.resize(1000, 180)
    grid.set_days(
        {
            LAST: DayMark("mood 2, Rough, strain 7", mood=2, strain=7, enough=True),
            LAST - timedelta(days=1): DayMark("mood 5, Great", mood=5),
            LAST - timedelta(days=2): DayMark("off", off=True),
        }
    )
    grid.show()
    return grid


def colour_at(grid: YearGrid, day: date) -> str:
    image: QImage = grid.grab().toImage()
    return image.pixelColor(grid.rect_of(day).center().toPoint()).name().upper()


def test_the_last_week_is_the_53rd_column(grid: YearGrid) -> None:
    assert grid.first() == date(2025, 11, 17)
    assert grid.rect_of(LAST).left() > grid.rect_of(LAST - timedelta(days=7)).left()


def test_days_have_the_colour_of_their_mood_and_missing_ones_are_hollow(
    grid: YearGrid, themed: Theme
) -> None:
    assert colour_at(grid, LAST) == themed.palette.mood[1]
    assert colour_at(grid, LAST - timedelta(days=1)) == themed.palette.mood[4]
    assert colour_at(grid, LAST - timedelta(days=4)) == themed.palette.bg


def test_by_strain_a_day_without_strain_is_not_coloured(grid: YearGrid, themed: Theme) -> None:
    grid.set_measure(Measure.STRAIN)
    assert colour_at(grid, LAST) not in themed.palette.mood
    assert colour_at(grid, LAST - timedelta(days=1)) == themed.palette.border


def test_the_point_of_a_day_leads_back_to_it(grid: YearGrid) -> None:
    for back in (0, 1, 100, 368):
        day = LAST - timedelta(days=back)
        assert grid.day_at(grid.rect_of(day).center().toPoint()) == day
    assert grid.day_at(grid.rect_of(LAST + timedelta(days=1)).center().toPoint()) is None


def test_a_click_and_enter_open_a_day(grid: YearGrid, qtbot: QtBot) -> None:
    day = LAST - timedelta(days=30)
    with qtbot.waitSignal(grid.day_activated) as opened:
        QTest.mouseClick(grid, Qt.MouseButton.LeftButton, pos=grid.rect_of(day).center().toPoint())
    assert opened.args == [day]
    with qtbot.waitSignal(grid.day_activated) as opened:
        QTest.keyClick(grid, Qt.Key.Key_Return)
    assert opened.args == [day]


@pytest.mark.parametrize(
    ("key", "days"),
    [
        (Qt.Key.Key_Left, -7),
        (Qt.Key.Key_Up, -1),
        (Qt.Key.Key_PageUp, -28),
        (Qt.Key.Key_Right, 0),
        (Qt.Key.Key_Down, 0),
        (Qt.Key.Key_Home, -369),
    ],
)
def test_keys_walk_within_the_year(grid: YearGrid, key: Qt.Key, days: int) -> None:
    QTest.keyClick(grid, key)
    assert grid.day() == LAST + timedelta(days=days)


def test_each_step_is_said(grid: YearGrid) -> None:
    QTest.keyClick(grid, Qt.Key.Key_Up)
    assert grid.accessibleDescription().endswith("20 Nov 2026: mood 5, Great")
    QTest.keyClick(grid, Qt.Key.Key_Left)
    assert grid.accessibleDescription().endswith("13 Nov 2026: nothing noted")


def test_squares_shrink_with_the_page_and_stay_square(grid: YearGrid) -> None:
    grid.resize(520, grid.heightForWidth(520))
    square = grid.rect_of(LAST)
    assert square.right() < 520
    assert square.width() == square.height()
    assert grid.heightForWidth(520) < grid.heightForWidth(1000)
