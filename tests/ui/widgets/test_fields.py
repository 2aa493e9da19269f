"""One-line controls share a height, say their name, and leave the wheel to the page."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.theme import Theme
from ui.widgets.boxes import DateBox, NumberBox, SelectBox, TimeBox
from ui.widgets.fields import Field, TextField
from ui.widgets.ticks import Tick

MAKERS: tuple[Callable[[], QWidget], ...] = (
    TextField,
    SelectBox,
    DateBox,
    TimeBox,
    lambda: NumberBox(0, 90),
)


def test_all_one_line_controls_are_equally_high(themed: Theme, qtbot: QtBot) -> None:
    heights = set()
    for make in MAKERS:
        control = make()
        qtbot.addWidget(control)
        heights.add(control.sizeHint().height())
    assert len(heights) == 1
    assert heights.pop() >= 32


def test_a_field_gives_its_control_name_and_help(themed: Theme, qtbot: QtBot) -> None:
    field = Field("&Alias", TextField(), "A letter or nickname.")
    qtbot.addWidget(field)
    assert field.control.accessibleName() == "Alias"
    assert field.control.accessibleDescription() == "A letter or nickname."
    field.set_note("That looks like a phone number.")
    assert field.note.text() == "That looks like a phone number."
    assert field.label.buddy() is field.control


@pytest.mark.parametrize("make", [lambda: NumberBox(0, 90), DateBox, TimeBox])
def test_words_keep_clear_of_frame_and_mark(
    themed: Theme, qtbot: QtBot, make: Callable[[], NumberBox | DateBox | TimeBox]
) -> None:
    box = make()
    qtbot.addWidget(box)
    box.resize(box.sizeHint())
    box.show()
    inner = box.lineEdit().geometry()
    assert inner.left() >= 8
    assert box.width() - inner.right() >= 24
    assert box.fontMetrics().horizontalAdvance(box.text()) <= inner.width()


def test_the_wheel_over_a_box_changes_nothing(themed: Theme, qtbot: QtBot) -> None:
    box = NumberBox(0, 90)
    qtbot.addWidget(box)
    box.show()
    box.setValue(5)
    middle = QPointF(box.rect().center())
    wheel = QWheelEvent(
        middle,
        box.mapToGlobal(middle),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 - Qt's constructor takes it by position
    )
    QApplication.sendEvent(box, wheel)
    assert box.value() == 5


def test_a_tick_wraps_its_words_and_can_be_pressed_anywhere(themed: Theme, qtbot: QtBot) -> None:
    tick = Tick("I know this one is easy to guess, and want it anyway.")
    qtbot.addWidget(tick)
    assert tick.heightForWidth(180) > tick.heightForWidth(800)
    tick.resize(400, 40)
    tick.show()
    QTest.mouseClick(tick, Qt.MouseButton.LeftButton, pos=QPoint(200, 18))
    assert tick.isChecked()
