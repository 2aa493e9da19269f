"""The view of a chart: its points answer to the mouse and to the keys, and say what they are."""

from __future__ import annotations

import gc
import weakref

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journal_app.charts.picture import Mark, Picture, Table
from tests.ui.hands import press
from ui.theme import Theme
from ui.widgets import chartview
from ui.widgets.chartview import ChartView

MARKS = (
    Mark(40, 50, "Tue 17 Nov, strain 7", "shift-1"),
    Mark(120, 60, "Wed 18 Nov, strain 2", "shift-2"),
    Mark(200, 50, "not logged"),
)


def picture(width: int = 300, height: int = 160, dpr: float = 1.0) -> Picture:
    side = (round(height * dpr), round(width * dpr), 4)
    return Picture(
        rgba=np.full(side, 200, np.uint8),
        width=side[1],
        height=side[0],
        dpr=dpr,
        marks=MARKS,
        title="Strain is easing a little",
        sentence="Strain is easing a little, fairly clear.",
        coverage="31 of 40 shifts logged",
        table=Table(("day", "strain"), (("Tue 17 Nov", "7"),), ("shift-1",)),
    )


@pytest.fixture
def view(themed: Theme, qtbot: QtBot) -> ChartView:
    made = ChartView("Course")
    qtbot.addWidget(made)
    made.resize(300, 160)
    made.set_picture(picture())
    made.show()
    return made


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    heard: list[str] = []
    monkeypatch.setattr(chartview, "announce", lambda _widget, text: heard.append(text))
    return heard


@pytest.fixture
def opened(view: ChartView) -> list[str]:
    records: list[str] = []
    view.mark_activated.connect(records.append)
    return records


def mouse(view: ChartView, kind: QEvent.Type, x: float, y: float) -> None:
    place = QPointF(x, y)
    pressed = kind == QEvent.Type.MouseButtonPress
    button = Qt.MouseButton.LeftButton if pressed else Qt.MouseButton.NoButton
    event = QMouseEvent(
        kind, place, view.mapToGlobal(place), button, button, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(view, event)


def looked_at(view: ChartView) -> str | None:
    mark = view.mark()
    return mark.sentence if mark else None


def test_a_mouse_within_twelve_pixels_looks_at_a_point(view: ChartView) -> None:
    mouse(view, QEvent.Type.MouseMove, 48, 58)
    assert looked_at(view) == "Tue 17 Nov, strain 7"


def test_a_mouse_further_away_looks_at_nothing(view: ChartView) -> None:
    mouse(view, QEvent.Type.MouseMove, 40, 63)
    assert looked_at(view) is None


def test_a_mouse_that_leaves_a_point_looks_away(view: ChartView) -> None:
    view.clearFocus()
    mouse(view, QEvent.Type.MouseMove, 40, 50)
    mouse(view, QEvent.Type.MouseMove, 40, 120)
    assert looked_at(view) is None


def test_a_mouse_does_not_take_the_point_from_the_keyboard(view: ChartView, qtbot: QtBot) -> None:
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    press(view, Qt.Key.Key_Home)
    mouse(view, QEvent.Type.MouseMove, 40, 120)
    assert looked_at(view) == "Tue 17 Nov, strain 7"


@pytest.mark.parametrize("dpr", [1.0, 2.0])
def test_a_click_opens_the_record_at_any_pixel_ratio(
    view: ChartView, opened: list[str], dpr: float
) -> None:
    view.set_picture(picture(dpr=dpr))
    mouse(view, QEvent.Type.MouseButtonPress, 112, 66)
    assert opened == ["shift-2"]


def test_a_click_beside_the_points_opens_nothing(view: ChartView, opened: list[str]) -> None:
    mouse(view, QEvent.Type.MouseButtonPress, 80, 140)
    assert opened == []


def test_arrows_walk_the_points_in_order_and_say_each(view: ChartView, said: list[str]) -> None:
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        press(view, key)
    first, second = MARKS[0].sentence, MARKS[1].sentence
    assert said == [first, second, first]


def test_home_and_end_jump_to_the_first_and_last_point(view: ChartView, said: list[str]) -> None:
    press(view, Qt.Key.Key_End)
    press(view, Qt.Key.Key_Home)
    assert said == [MARKS[-1].sentence, MARKS[0].sentence]


def test_arrows_stop_at_both_ends(view: ChartView) -> None:
    press(view, Qt.Key.Key_End)
    press(view, Qt.Key.Key_Right)
    assert looked_at(view) == MARKS[-1].sentence
    press(view, Qt.Key.Key_Home)
    press(view, Qt.Key.Key_Left)
    assert looked_at(view) == MARKS[0].sentence


def test_enter_opens_the_point_looked_at(view: ChartView, opened: list[str]) -> None:
    press(view, Qt.Key.Key_Return)
    assert opened == []
    press(view, Qt.Key.Key_Home)
    press(view, Qt.Key.Key_Return)
    assert opened == ["shift-1"]


def test_a_point_without_a_record_opens_nothing(view: ChartView, opened: list[str]) -> None:
    press(view, Qt.Key.Key_End)
    press(view, Qt.Key.Key_Return)
    assert opened == []


def test_a_reader_hears_the_sentence_and_the_coverage(view: ChartView) -> None:
    name = view.accessibleName()
    assert name.startswith("Course. Strain is easing a little, fairly clear.")
    assert name.endswith("31 of 40 shifts logged")


def test_the_view_is_as_high_as_its_chart(view: ChartView) -> None:
    view.set_picture(picture(height=240, dpr=2.0))
    assert view.height() == 240


def test_another_width_asks_for_another_picture(view: ChartView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.resized, timeout=2_000):
        view.resize(420, view.height())


def test_fifty_pictures_leave_one_behind(view: ChartView, qtbot: QtBot) -> None:
    known: list[weakref.ref[object]] = []
    for _ in range(50):
        made = picture()
        known.append(weakref.ref(made.rgba))
        view.set_picture(made)
        view.grab()
        del made
    gc.collect()
    assert sum(one() is not None for one in known) == 1
