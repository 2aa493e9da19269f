"""Rows with one answer: keys, clicks, clearing, and what they tell a screen reader."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.theme import Theme
from ui.widgets.choicerow import ChoiceRow
from ui.widgets.option import Option
from ui.widgets.pickone import PickOne
from ui.widgets.scalerow import ScaleRow
from ui.widgets.steprow import StepRow
from ui.widgets.ticks import RadioList
from ui.widgets.tierrow import TierRow

Show = Callable[[PickOne], PickOne]
MODES = tuple(Option(word.lower(), word) for word in ("Autopilot", "Normal", "Extra", "Overboard"))


def make_scale() -> ScaleRow:
    return ScaleRow("What it took out of me", ("nothing", "a fair bit", "all I had"))


def make_mood() -> StepRow:
    return StepRow("How it left me", ["Awful", "Rough", "Okay", "Good", "Great"])


def make_tier() -> TierRow:
    return TierRow("How bad was it?", ["Fine", "Curt", "Uncivil", "Hostile", "Abuse"])


@pytest.fixture
def page(themed: Theme, qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    QVBoxLayout(window)
    return window


@pytest.fixture
def show(page: QWidget, qtbot: QtBot) -> Show:
    """Put a row on a page between two line edits and give it the focus."""

    def put(row: PickOne) -> PickOne:
        layout = page.layout()
        assert layout is not None
        for widget in (QLineEdit(), row, QLineEdit()):
            layout.addWidget(widget)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        row.setFocus()
        return row

    return put


def press(*keys: Qt.Key) -> None:
    for key in keys:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key)


def type_text(text: str) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClicks(focus, text)


@pytest.mark.parametrize("make", [make_scale, make_mood, make_tier])
def test_a_row_starts_with_nothing_chosen(
    themed: Theme, qtbot: QtBot, make: Callable[[], PickOne]
) -> None:
    row = make()
    qtbot.addWidget(row)
    assert row.value() is None
    assert not any(cell.isChecked() for cell in row.cells())


@pytest.mark.parametrize(("typed", "value"), [("0", 0), ("7", 7), ("9", 9), ("x", 10), ("X", 10)])
def test_digits_and_x_pick_on_a_scale(show: Show, typed: str, value: int) -> None:
    row = show(make_scale())
    type_text(typed)
    assert row.value() == value


def test_end_picks_ten_and_backspace_clears(show: Show) -> None:
    row = show(make_scale())
    heard: list[object] = []
    row.value_changed.connect(heard.append)
    press(Qt.Key.Key_End, Qt.Key.Key_Backspace)
    assert heard == [10, None]
    assert row.value() is None


def test_arrows_move_without_choosing_and_space_chooses(show: Show) -> None:
    row = show(make_scale())
    press(Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left)
    assert row.value() is None
    press(Qt.Key.Key_Space)
    assert row.value() == 1


def test_enter_chooses_and_control_enter_is_left_to_the_page(show: Show) -> None:
    row = show(make_mood())
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert row.value() is None
    press(Qt.Key.Key_Return)
    assert row.value() == 1


@pytest.mark.parametrize("make", [make_scale, make_mood, make_tier])
def test_a_row_is_one_tab_stop(show: Show, page: QWidget, make: Callable[[], PickOne]) -> None:
    row = show(make())
    press(Qt.Key.Key_Right, Qt.Key.Key_Tab)
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    press(Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is row.cells()[1]


def test_a_key_that_does_not_fit_the_row_does_nothing(show: Show) -> None:
    row = show(make_mood())
    type_text("9a0")
    assert row.value() is None
    type_text("4")
    assert row.value() == 4


def test_a_click_chooses_and_a_second_slow_click_clears(show: Show, qtbot: QtBot) -> None:
    row = show(make_tier())
    cell = row.cells()[3]
    QTest.mouseClick(cell, Qt.MouseButton.LeftButton)
    assert row.value() == 3
    QTest.mouseClick(cell, Qt.MouseButton.LeftButton)
    assert row.value() is None


def test_a_double_click_is_one_answer(show: Show) -> None:
    row = show(make_scale())
    cell = row.cells()[6]
    heard: list[object] = []
    row.value_changed.connect(heard.append)
    QTest.mouseClick(cell, Qt.MouseButton.LeftButton)
    middle = QPointF(cell.rect().center())
    for kind in (QEvent.Type.MouseButtonDblClick, QEvent.Type.MouseButtonRelease):
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        event = QMouseEvent(kind, middle, cell.mapToGlobal(middle), left, left, none)
        QApplication.sendEvent(cell, event)
    assert heard == [6]


def test_pressing_space_on_the_chosen_one_keeps_it(show: Show) -> None:
    row = show(make_scale())
    type_text("3")
    press(Qt.Key.Key_Space)
    assert row.value() == 3


def test_setting_a_value_tells_nobody(show: Show) -> None:
    row = show(make_scale())
    heard: list[object] = []
    row.value_changed.connect(heard.append)
    row.set_value(8)
    assert (row.value(), heard) == (8, [])
    row.set_value(None)
    assert not any(cell.isChecked() for cell in row.cells())


def test_a_suggestion_is_outlined_and_is_not_an_answer(show: Show) -> None:
    row = show(make_tier())
    row.set_suggested(3)
    assert row.suggested() == 3
    assert row.value() is None


def test_cells_are_announced_as_radio_buttons_with_words(show: Show) -> None:
    row = show(make_scale())
    interface = QAccessible.queryAccessibleInterface(row.cells()[5])
    assert interface.role() is QAccessible.Role.RadioButton
    assert interface.text(QAccessible.Text.Name) == "What it took out of me: 5, a fair bit"
    assert row.accessibleName() == "What it took out of me"


def test_digits_pick_the_chips_seen(show: Show) -> None:
    row = show(ChoiceRow("How I served", MODES))
    type_text("3")
    assert row.value() == "extra"


def test_what_waits_under_more_shows_once_it_is_chosen(show: Show) -> None:
    row = ChoiceRow("How I served", MODES, shown=["autopilot", "normal"], more_text="Show all")
    show(row)
    assert [cell.isHidden() for cell in row.cells()] == [False, False, True, True]
    row.set_value("overboard")
    assert [cell.isHidden() for cell in row.cells()] == [False, False, True, False]
    row.set_unfolded(True)
    assert not any(cell.isHidden() for cell in row.cells())


def test_a_new_list_keeps_the_answer(show: Show) -> None:
    row = ChoiceRow("How I served", MODES[:2])
    show(row)
    row.set_value("normal")
    row.set_options(MODES)
    assert row.value() == "normal"
    assert [cell.isChecked() for cell in row.cells()] == [False, True, False, False]


def test_a_list_of_answers_shows_its_help(themed: Theme, qtbot: QtBot) -> None:
    rows = RadioList("If you forget it", [Option("later", "Not tonight", "A card stays."), *MODES])
    qtbot.addWidget(rows)
    rows.show()
    first = rows.cells()[0]
    assert first.accessibleDescription() == "A card stays."
    assert first.heightForWidth(160) > rows.cells()[1].heightForWidth(160)
    QTest.mouseClick(first, Qt.MouseButton.LeftButton)
    assert rows.value() == "later"


def test_a_tier_row_stands_on_more_lines_before_it_needs_more_room(
    themed: Theme, qtbot: QtBot
) -> None:
    row = TierRow("How bad was it?", ["Fine", "Curt", "Uncivil", "Hostile", "Abuse"])
    qtbot.addWidget(row)
    row.resize(700, row.heightForWidth(700))
    row.show()
    tops = {cell.mapTo(row, QPoint(0, 0)).y() for cell in row.cells()}
    widths = {cell.width() for cell in row.cells()}
    assert len(tops) == len(widths) == 1
    narrow = row.minimumSizeHint().width()
    assert narrow < row.sizeHint().width() / 2
    row.resize(300, row.heightForWidth(300))
    assert len({cell.mapTo(row, QPoint(0, 0)).y() for cell in row.cells()}) == 2
    assert all(cell.width() >= cell.sizeHint().width() for cell in row.cells())
