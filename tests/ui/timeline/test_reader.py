"""The reader on the page: texts of any kind, copied, and looked back at."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Ask
from tests.ui.timeline.notes import Notes
from tests.ui.timeline.reading import (
    Key,
    Open,
    record,
    settle,
    sheet,
    words,
)
from ui.context import Context
from ui.timeline.prose import PIECE, Piece, pieces


def test_a_note_shows_when_who_tier_and_both_texts_under_their_headings(
    read: Open, notes: Notes
) -> None:
    customer = notes.customer("K")
    page = read(customer, notes.hard(4, customer=customer.id, statement="Saw", reflection="Felt"))
    text = words(page)
    assert "14:10" in text.splitlines()[0]
    assert text.splitlines()[0].endswith("· K")
    assert "WHAT I SAW AND HEARD" in text
    assert "WHAT I THINK AND FEEL (NEVER TO A MANAGER)" in text
    assert "Noted later" in text
    assert "Saw" in text
    assert "Felt" in text


@pytest.mark.parametrize(
    "text",
    [
        "<b>bold</b> <img src='file:///etc/passwd'> &amp; <script>x</script>",
        "# not a heading\n* nor a list\n[a](http://x)",
        "שלום, הוא צעק עליי",
        "👩🏽‍💻🇬🇧 said 😤",
        "tab\there  two spaces\n\n\nthree lines",
    ],
)
def test_text_is_shown_letter_by_letter(read: Open, notes: Notes, text: str) -> None:
    page = read(notes.hard(statement=text))
    piece = sheet(page).findChildren(Piece)[0]
    assert piece.toPlainText() == text
    page.grab()


def test_hostile_markup_in_an_alias_is_shown_literally(read: Open, notes: Notes) -> None:
    customer = notes.customer("<h1>K</h1>")
    page = read(customer, notes.hard(customer=customer.id))
    assert "<h1>K</h1>" in words(page)
    labels = sheet(page).findChildren(QLabel)
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}


@pytest.mark.parametrize("text", ["x" * 1_000_000, "word and " * 110_000, "line\n" * 200_000])
def test_a_megabyte_is_laid_out_piece_by_piece(
    qtbot: QtBot, read: Open, notes: Notes, text: str
) -> None:
    page = read(notes.hard(1, statement=text), notes.shift(0))
    begun = time.thread_time()
    page.list.rows.go(1)
    settle(qtbot, page)
    page.grab()
    assert time.thread_time() - begun < 1.5
    shown = sheet(page).findChildren(Piece)
    assert sum(len(piece.toPlainText()) for piece in shown) <= 16_000
    more = next(
        button
        for button in sheet(page).findChildren(QAbstractButton)
        if "characters left" in button.text()
    )
    more.click()
    assert len(sheet(page).findChildren(Piece)) == 2


def test_pieces_joined_are_the_text() -> None:
    for text in ("", "a", "x" * 50_000, "word " * 20_000, "line\n" * 20_000):
        assert "".join(pieces(text)) == text
        assert all(len(piece) <= PIECE for piece in pieces(text))


def test_copied_text_goes_through_the_clipboard_that_forgets(
    qtbot: QtBot, context: Context, read: Open, notes: Notes
) -> None:
    page = read(notes.hard(statement="He said: no"))
    piece = sheet(page).findChildren(Piece)[0]
    piece.setFocus()
    with qtbot.waitSignal(context.toasts.wanted) as said:
        QTest.keyClick(piece, Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(piece, Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "He said: no"
    marked = QGuiApplication.clipboard().mimeData().data("x-kde-passwordManagerHint")
    assert bytes(marked.data()) == b"secret"
    assert said.args is not None
    assert said.args[0].text == "Copied. The clipboard is cleared in 60 seconds."
    context.clipboard.clear()


def test_looking_back_is_kept_with_one_click_and_can_be_undone(
    qtbot: QtBot, context: Context, ask: Ask, read: Open, notes: Notes
) -> None:
    page = read(notes.hard())
    verdict = page.reader.view.verdict
    assert verdict is not None
    with qtbot.waitSignal(context.toasts.wanted) as said:
        QTest.mouseClick(verdict.cells()[1], Qt.MouseButton.LeftButton)
    settle(qtbot, page)
    assert said.args is not None
    assert (said.args[0].text, said.args[0].undo) == ("Kept.", True)
    assert record(page).course.later_verdict == "always"
    context.runner.change(lambda journal: journal.undo())
    settle(qtbot, page)
    assert record(page).course.later_verdict is None
    assert ask(lambda journal: journal.get(record(page).id)).course.later_verdict is None
