"""Words stay exactly as typed, whatever they are, and however many."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.theme import Theme
from ui.widgets.fields import Field
from ui.widgets.textbox import COUNTED_FROM, TextBox


@pytest.fixture
def box(themed: Theme, qtbot: QtBot) -> TextBox:
    box = TextBox("placeholder")
    qtbot.addWidget(box)
    box.resize(400, 200)
    box.show()
    return box


@pytest.mark.parametrize(
    "text",
    [
        "",
        "two\nlines\n",
        "no\u00a0break",
        "שלום, עולם",
        "🙂 👩‍👩‍👧",
        "<b>not bold</b> &amp; **not bold**",
        "tab\tand  blanks  ",
        "e\u0301 stays decomposed",
    ],
)
def test_text_comes_back_as_it_went_in(box: TextBox, text: str) -> None:
    box.set_text(text)
    assert box.text() == text


def test_setting_text_tells_nobody_and_typing_does(box: TextBox, qtbot: QtBot) -> None:
    heard: list[int] = []

    def hear() -> None:
        heard.append(1)

    box.edited.connect(hear)
    box.set_text("draft")
    assert heard == []
    QTest.keyClicks(box, "ab")
    assert len(heard) == 2


def test_pasting_rich_text_brings_its_words_alone(box: TextBox) -> None:
    mime = QMimeData()
    mime.setHtml("<h1>Big</h1>")
    mime.setText("Big")
    box.insertFromMimeData(mime)
    assert box.text() == "Big"


def test_it_grows_with_its_lines_up_to_its_limit(box: TextBox) -> None:
    low = box.sizeHint().height()
    box.set_text("line\n" * 8)
    grown = box.sizeHint().height()
    box.set_text("line\n" * 400)
    assert low < grown < box.sizeHint().height() < 30 * box.fontMetrics().lineSpacing()


def test_the_counter_appears_from_ten_thousand_characters(box: TextBox) -> None:
    box.set_text("x" * (COUNTED_FROM - 1))
    assert box._counter.isHidden()
    box.set_text("x" * COUNTED_FROM)
    assert not box._counter.isHidden()
    assert "10" in box._counter.text()


def test_tab_moves_on(themed: Theme, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    field, after = Field("What I saw", TextBox()), QLineEdit()
    layout.addWidget(field)
    layout.addWidget(after)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    field.setFocus()
    assert QApplication.focusWidget() is field.control
    QTest.keyClick(field.control, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is after


def test_it_asks_input_methods_not_to_learn(box: TextBox) -> None:
    hints = box.inputMethodHints()
    assert hints & Qt.InputMethodHint.ImhSensitiveData
    assert hints & Qt.InputMethodHint.ImhNoPredictiveText


def test_a_press_inside_the_selection_drops_it_so_words_cannot_be_dragged_out(
    box: TextBox, qtbot: QtBot
) -> None:
    box.set_text("some private words")
    box.selectAll()
    QTest.mousePress(box.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 10))
    assert not box.textCursor().hasSelection()


def test_a_million_characters_without_a_blank_do_not_freeze_it(box: TextBox) -> None:
    box.set_text("x" * 200_000)
    assert box.length() == 200_000
    assert box.text() == "x" * 200_000


def test_the_page_follows_the_caret_as_the_box_grows(themed: Theme, qtbot: QtBot) -> None:
    page, inside, box = QScrollArea(), QWidget(), TextBox("placeholder")
    layout = QVBoxLayout(inside)
    layout.addSpacing(150)
    layout.addWidget(box)
    layout.addStretch(1)
    page.setWidget(inside)
    page.setWidgetResizable(True)
    page.resize(400, 260)
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    box.setFocus()

    def in_sight() -> bool:
        caret = box.viewport().mapTo(page.viewport(), box.cursorRect().bottomLeft())
        return page.viewport().rect().contains(caret)

    QTest.keyClicks(box, "words and more words " * 30)
    qtbot.waitUntil(lambda: box.height() > 170 and in_sight())
