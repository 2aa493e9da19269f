"""Any number of chips: order kept, folding, own entries, keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.theme import Theme
from ui.widgets.chipgroup import ChipGroup
from ui.widgets.chips import CheckChip
from ui.widgets.option import Option

KINDS = tuple(
    Option(word.lower(), word, f"help of {word}")
    for word in ("Argued", "Shouted", "Swore", "Slur", "Threat")
)


@pytest.fixture
def group(themed: Theme, qtbot: QtBot) -> ChipGroup:
    chips = ChipGroup(
        "What happened",
        KINDS,
        shown=["argued", "shouted", "swore"],
        more_text="More kinds",
        own_text="Add my own...",
        ordered=True,
    )
    qtbot.addWidget(chips)
    with qtbot.waitActive(chips):
        chips.show()
        chips.activateWindow()
    chips.setFocus()
    return chips


def press(*keys: Qt.Key) -> None:
    for key in keys:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key)


def test_the_order_of_choosing_is_kept(group: ChipGroup, qtbot: QtBot) -> None:
    heard: list[object] = []
    group.value_changed.connect(heard.append)
    for index in (2, 0, 1):
        QTest.mouseClick(group.chips()[index], Qt.MouseButton.LeftButton)
    assert group.value() == ("swore", "argued", "shouted")
    assert [chip.place for chip in group.chips()[:3]] == ["2", "3", "1"]
    QTest.mouseClick(group.chips()[2], Qt.MouseButton.LeftButton)
    assert group.value() == ("argued", "shouted")
    assert heard[-1] == ("argued", "shouted")


def test_a_rank_never_touches_the_words_nor_moves_the_chips(group: ChipGroup) -> None:
    first = group.chips()[0]
    bare = first.sizeHint()
    plain = CheckChip(Option(first.value, first.text()))
    for index in (1, 0):
        group.chips()[index].click()
    assert first.place == "2"
    assert first.sizeHint() == bare
    assert bare.width() - plain.sizeHint().width() > QFontMetrics(first.font()).averageCharWidth()


def test_arrows_move_space_switches_backspace_clears(group: ChipGroup) -> None:
    press(Qt.Key.Key_Right, Qt.Key.Key_Space)
    assert group.value() == ("shouted",)
    press(Qt.Key.Key_Backspace)
    assert group.value() == ()


def test_tab_leaves_the_chips_in_one_step(group: ChipGroup) -> None:
    press(Qt.Key.Key_Right, Qt.Key.Key_Tab)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.property("text") == "More kinds"


def test_more_unfolds_in_place_and_folds_again(group: ChipGroup, qtbot: QtBot) -> None:
    more = group._flow.more
    more.setFocus()
    QTest.mouseClick(more, Qt.MouseButton.LeftButton)
    assert not any(chip.isHidden() for chip in group.chips())
    assert more.text() == "Fewer"
    assert more.hasFocus()
    QTest.mouseClick(more, Qt.MouseButton.LeftButton)
    assert [chip.isHidden() for chip in group.chips()] == [False, False, False, True, True]


def test_an_answer_hidden_by_the_profile_still_shows(group: ChipGroup) -> None:
    group.set_value(["threat"])
    assert not group.chips()[4].isHidden()
    assert group.chips()[4].isChecked()


def test_an_answer_the_list_does_not_know_survives_a_change(group: ChipGroup, qtbot: QtBot) -> None:
    group.set_value(["gone", "argued"])
    QTest.mouseClick(group.chips()[1], Qt.MouseButton.LeftButton)
    assert group.value() == ("gone", "argued", "shouted")


def test_add_my_own_asks_the_page(group: ChipGroup, qtbot: QtBot) -> None:
    with qtbot.waitSignal(group.own_requested):
        QTest.mouseClick(group._flow.own, Qt.MouseButton.LeftButton)


def test_chips_are_announced_as_check_boxes_with_their_help(group: ChipGroup) -> None:
    interface = QAccessible.queryAccessibleInterface(group.chips()[0])
    assert interface.role() is QAccessible.Role.CheckBox
    assert interface.text(QAccessible.Text.Name) == "Argued"
    assert interface.text(QAccessible.Text.Description) == "help of Argued"


def test_chips_wrap_and_height_follows_width(group: ChipGroup) -> None:
    layout = group._flow.layout()
    assert layout is not None
    group.set_unfolded(True)
    assert layout.heightForWidth(200) > layout.heightForWidth(2000)
    group.resize(260, 600)
    group.layout().activate()  # type: ignore[union-attr]  # a group always has one
    bottoms = {chip.geometry().top() for chip in group.chips()}
    assert len(bottoms) > 1
    assert all(chip.geometry().right() < 260 for chip in group.chips())
