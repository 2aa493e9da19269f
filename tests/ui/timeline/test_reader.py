"""The reader on the page: texts of any kind, edit, versions, bin, and how it gives way."""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from journal_app.errors import StaleRecord
from journal_app.model.contact import Contact
from journal_app.model.views import Filter
from tests.ui.conftest import Ask
from tests.ui.fakes import AnsweringDialogs
from tests.ui.timeline.conftest import Opener
from tests.ui.timeline.notes import Notes
from tests.ui.timeline.test_list import Keep, press, settle
from ui.context import Context
from ui.navigation import Target
from ui.timeline.edit_view import draft_slot
from ui.timeline.page import TimelinePage
from ui.timeline.prose import PIECE, Piece, pieces
from ui.timeline.versions_view import VersionsView
from ui.widgets.buttons import QuietButton
from ui.widgets.textbox import TextBox

Key = Qt.Key
Open = Callable[..., TimelinePage]


@pytest.fixture
def read(qtbot: QtBot, keep: Keep, open_page: Opener) -> Open:
    """Keeps records and opens the page; the newest is read, and the list has the focus."""

    def opened(*records: Any, width: int = 1000) -> TimelinePage:
        keep(*records)
        page = open_page(width)
        settle(qtbot, page)
        page.list.rows.setFocus()
        settle(qtbot, page)
        return page

    return opened


def sheet(page: TimelinePage) -> QWidget:
    found = page.reader.view.widget()
    assert found is not None
    return found


def history_sheet(page: TimelinePage) -> QWidget:
    found = page.reader.history.widget()
    assert found is not None
    return found


def words(page: TimelinePage) -> str:
    """All that can be read on the note."""
    labels = [label.text() for label in sheet(page).findChildren(QLabel)]
    texts = [piece.toPlainText() for piece in sheet(page).findChildren(Piece)]
    return "\n".join([*labels, *texts])


def record(page: TimelinePage) -> Contact:
    assert page.reader.shown is not None
    shown = page.reader.shown.record
    assert isinstance(shown, Contact)
    return shown


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
    begun = time.perf_counter()
    page.list.rows.go(1)
    settle(qtbot, page)
    page.grab()
    assert time.perf_counter() - begun < 1.5
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


def test_a_note_is_edited_in_place_by_keys_alone(
    qtbot: QtBot, context: Context, ask: Ask, read: Open, notes: Notes
) -> None:
    page = read(notes.hard(statement="before"))
    press(qtbot, page, Key.Key_E)
    assert page.reader.is_editing
    assert page.verbs() >= {"keep"}
    box = _box(page, "statement")
    assert box.text() == "before"
    box.setFocus()
    QTest.keyClick(box, Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(box, " and after")
    with qtbot.waitSignal(context.toasts.wanted) as said:
        page.perform("keep")
    settle(qtbot, page)
    assert said.args is not None
    assert said.args[0].text == "Kept."
    assert not page.reader.is_editing
    assert record(page).statement == "before and after"
    assert ask(lambda journal: journal.draft(draft_slot(record(page).id))) is None


def test_escape_puts_an_edit_aside_with_its_draft_and_it_is_taken_up_again(
    qtbot: QtBot, ask: Ask, read: Open, notes: Notes
) -> None:
    page = read(notes.hard(statement="before"))
    press(qtbot, page, Key.Key_E)
    box = _box(page, "statement")
    box.setFocus()
    QTest.keyClicks(box, "typed ")
    QTest.keyClick(box, Key.Key_Escape)
    settle(qtbot, page)
    assert not page.reader.is_editing
    assert record(page).statement == "before"
    assert ask(lambda journal: journal.draft(draft_slot(record(page).id))) is not None
    assert "is kept as a draft" in words(page)
    link = sheet(page).findChild(QAbstractButton, "draft_link")
    assert link is not None
    link.click()
    settle(qtbot, page)
    assert "typed" in _box(page, "statement").text()


def test_leaving_an_edit_as_it_was_forgets_the_draft(
    qtbot: QtBot, ask: Ask, read: Open, notes: Notes
) -> None:
    page = read(notes.hard(statement="before"))
    page.perform("edit")
    settle(qtbot, page)
    box = _box(page, "statement")
    QTest.keyClicks(box, "typed ")
    page.keep_draft_now()
    settle(qtbot, page)
    assert page.reader.editor.form is not None
    page.reader.editor.form.foot.cancel.click()
    settle(qtbot, page)
    assert not page.reader.is_editing
    assert ask(lambda journal: journal.drafts()) == ()


def test_going_to_another_row_puts_the_edit_aside(
    qtbot: QtBot, ask: Ask, read: Open, notes: Notes
) -> None:
    page = read(notes.hard(1), notes.hard(0, statement="before"))
    page.perform("edit")
    settle(qtbot, page)
    QTest.keyClicks(_box(page, "statement"), "typed ")
    page.list.rows.go(1)
    settle(qtbot, page)
    assert not page.reader.is_editing
    assert len(ask(lambda journal: journal.drafts())) == 1


def test_a_note_changed_elsewhere_loses_no_text(
    qtbot: QtBot, context: Context, read: Open, notes: Notes
) -> None:
    page = read(notes.hard(statement="before"))
    page.perform("edit")
    settle(qtbot, page)
    QTest.keyClicks(_box(page, "statement"), "typed ")
    other = replace(record(page), tier=4)
    context.clock.move(minutes=1)  # type: ignore[attr-defined]  # the clock of tests
    context.runner.change(lambda journal: journal.revise(other))
    settle(qtbot, page)
    with qtbot.waitSignal(context.messages.wanted) as said:
        page.perform("keep")
    assert said.args is not None
    assert StaleRecord().what in said.args[0].text
    assert "typed" in _box(page, "statement").text()


@pytest.mark.parametrize("make", ["hard", "good", "shift", "check_in"])
def test_every_kind_of_record_opens_in_its_own_form(
    qtbot: QtBot, read: Open, notes: Notes, make: str
) -> None:
    page = read(getattr(notes, make)())
    page.perform("edit")
    settle(qtbot, page)
    form = page.reader.editor.form
    assert form is not None
    assert make == form.KEY
    page.perform("keep")
    settle(qtbot, page)
    assert not page.reader.is_editing


def test_earlier_versions_are_listed_looked_at_and_brought_back(
    qtbot: QtBot, ask: Ask, read: Open, notes: Notes
) -> None:
    first = notes.hard(statement="first words")
    page = read(first)
    ask(lambda j: j.revise(replace(j.get(first.id), statement="second words")))
    page.reader.open(first.id)
    settle(qtbot, page)
    press(qtbot, page, Key.Key_V)
    history = page.reader.history
    assert isinstance(history, VersionsView)
    text = "\n".join(label.text() for label in history_sheet(page).findChildren(QLabel))
    assert "Changed: What I saw and heard" in text
    assert "Noted" in text
    look = history_sheet(page).findChildren(QuietButton)[0]
    assert look.hasFocus()
    QTest.keyClick(look, Key.Key_Space)
    assert "first words" in words(page)
    assert page.reader.view.verdict is None
    assert not page.verbs() & {"edit", "bin"}
    page.reader.actions_row.button("bring_version").click()
    settle(qtbot, page)
    assert record(page).statement == "first words"
    assert [v.operation for v in ask(lambda j: j.versions(first.id))] == [
        "revise",
        "revise",
        "record",
    ]


def test_delete_moves_to_the_bin_and_the_next_note_takes_its_place(
    qtbot: QtBot, context: Context, read: Open, notes: Notes
) -> None:
    page = read(*(notes.hard(day, statement=f"day {day}") for day in range(3)))
    press(qtbot, page, Key.Key_Down)
    binned = record(page).id
    with qtbot.waitSignal(context.toasts.wanted) as said:
        QTest.keyClick(page.list.rows, Key.Key_Delete)
    settle(qtbot, page)
    assert said.args is not None
    assert (said.args[0].text, said.args[0].undo) == ("Moved to the bin.", True)
    assert page.list.paged.rowCount() == 2
    assert record(page).statement == "day 2"
    context.runner.change(lambda journal: journal.undo())
    settle(qtbot, page)
    assert page.list.paged.rowCount() == 3
    assert record(page).id == binned


def test_the_bin_is_shown_and_gives_back(qtbot: QtBot, ask: Ask, read: Open, notes: Notes) -> None:
    page = read(notes.hard(1, statement="gone"), notes.good(0))
    ask(lambda j: j.move_to_bin([row.id for row in _all(j)][1:]))
    page.activate(Target(action="bin"))
    settle(qtbot, page)
    assert page.list.few.rowCount() == 1
    assert record(page).statement == "gone"
    assert not page.verbs() & {"edit", "bin"}
    page.reader.actions_row.button("bring_back").click()
    settle(qtbot, page)
    assert page.list.frame.empty_sentence() == "Empty. Things stay 30 days."
    page.list.bin_head.back.click()
    settle(qtbot, page)
    assert page.list.paged.rowCount() == 2


def test_the_focus_is_never_lost_when_the_list_empties(
    qtbot: QtBot, read: Open, notes: Notes
) -> None:
    page = read(notes.hard(0), notes.hard(1))
    QTest.keyClick(page.list.rows, Key.Key_Delete)
    settle(qtbot, page)
    button = page.reader.actions_row.button("bin")
    button.setFocus()
    QTest.keyClick(button, Key.Key_Space)
    settle(qtbot, page)
    assert page.list.frame.empty_sentence()
    assert page.list.search.field.hasFocus()
    page.activate(Target(action="bin"))
    settle(qtbot, page)
    page.list.rows.setFocus()
    for _note in range(2):
        page.reader.actions_row.button("bring_back").click()
        settle(qtbot, page)
    assert page.list.bin_head.back.hasFocus()


def test_a_customer_that_was_found_leads_to_their_page(
    qtbot: QtBot, context: Context, read: Open, notes: Notes
) -> None:
    customer = notes.customer("Till regular")
    page = read(customer, notes.hard())
    page.list.look_for("regular")
    settle(qtbot, page)
    assert page.reader.shown is not None
    assert page.reader.shown.record.id == customer.id
    assert words(page).splitlines()[:2] == ["Till regular", "Somebody you follow"]
    assert not page.verbs() & {"edit", "bin", "versions"}
    page.list.rows.setFocus()
    with qtbot.waitSignal(context.navigation.went) as went:
        press(qtbot, page, Key.Key_E)
    assert went.args is not None
    assert (went.args[0].page, went.args[0].target.entry) == ("people", customer.id)


def test_deleting_for_good_asks_first_and_says_what_it_means(
    qtbot: QtBot, ask: Ask, dialogs: AnsweringDialogs, read: Open, notes: Notes
) -> None:
    page = read(notes.hard(1), notes.hard(2), notes.good(0))
    ask(lambda j: j.move_to_bin([row.id for row in _all(j)][1:]))
    page.activate(Target(action="bin"))
    settle(qtbot, page)
    dialogs.agrees = False
    page.list.bin_head.empty.click()
    settle(qtbot, page)
    question = dialogs.asked[-1][1]
    assert question.startswith("Delete 2 note")
    assert "This cannot be undone." in question
    assert dialogs.asked[-1][2:] == ("Delete for good", "Not now")
    assert len(ask(lambda j: j.bin())) == 2
    dialogs.agrees = True
    page.reader.actions_row.button("purge").click()
    settle(qtbot, page)
    assert len(ask(lambda j: j.bin())) == 1
    page.list.bin_head.empty.click()
    settle(qtbot, page)
    assert ask(lambda j: j.bin()) == ()


def test_a_narrow_page_shows_one_pane_with_a_way_back(
    qtbot: QtBot, read: Open, notes: Notes
) -> None:
    page = read(notes.hard(0), notes.hard(1), width=480)
    assert page.list.isVisible()
    assert not page.reader.isVisible()
    press(qtbot, page, Key.Key_Down, Key.Key_Return)
    assert not page.list.isVisible()
    assert page.reader.isVisible()
    back = page.reader.actions_row.banner.back
    assert back.isVisible()
    back.click()
    assert page.list.isVisible()
    assert page.list.rows.hasFocus()
    page.resize(1000, 700)
    assert page.list.isVisible()
    assert page.reader.isVisible()
    assert not back.isVisible()


def test_a_narrow_page_goes_back_to_the_list_when_its_note_is_binned(
    qtbot: QtBot, read: Open, notes: Notes
) -> None:
    page = read(notes.hard(0), notes.hard(1), width=480)
    press(qtbot, page, Key.Key_Return)
    assert page.reader.isVisible()
    page.perform("bin")
    settle(qtbot, page)
    assert page.list.isVisible()
    assert page.list.paged.rowCount() == 1


def test_a_form_too_wide_for_its_pane_gets_the_whole_page(
    qtbot: QtBot, read: Open, notes: Notes
) -> None:
    page = read(notes.hard(), width=700)
    assert page.list.isVisible()
    assert page.reader.isVisible()
    page.perform("edit")
    settle(qtbot, page)
    assert not page.list.isVisible()
    page.reader.actions_row.banner.back.click()
    settle(qtbot, page)
    assert page.list.isVisible()
    assert page.reader.isVisible()
    assert page.list.rows.hasFocus()


def test_single_letters_can_be_switched_off(
    qtbot: QtBot, context: Context, read: Open, notes: Notes
) -> None:
    page = read(notes.hard())
    context.preferences.change(single_keys=False)
    press(qtbot, page, Key.Key_E)
    assert not page.reader.is_editing


def test_whatever_can_be_reached_has_a_name(qtbot: QtBot, read: Open, notes: Notes) -> None:
    page = read(*notes.believable()[:20])
    page.list.filter.set_open(True)
    page.perform("versions")
    settle(qtbot, page)
    page.reader.history.left.emit()
    kinds = (QAbstractButton, QLineEdit, QAbstractItemView)
    unnamed = [
        (type(widget).__name__, widget.objectName())
        for kind in kinds
        for widget in page.findChildren(kind)
        if widget.isVisible() and widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
        if not (widget.accessibleName() or _text(widget))
    ]
    assert unnamed == []


def test_every_state_of_the_gallery_can_be_drawn_one_after_the_other(
    qtbot: QtBot, ask: Ask, open_page: Opener, notes: Notes
) -> None:
    ask(lambda journal: journal.record_many(notes.believable()))
    page = open_page()
    settle(qtbot, page)
    seen = []
    for state in (*page.gallery_states(), ""):
        page.show_gallery_state(state)
        settle(qtbot, page)
        seen.append(page.grab().toImage())
    assert page.list.mode == "list"
    assert page.list.paged.filter == Filter()
    assert all(one != other for one, other in itertools.pairwise(seen))


def _box(page: TimelinePage, path: str) -> TextBox:
    form = page.reader.editor.form
    assert form is not None
    boxes = form.panel.editors[path].findChildren(TextBox)
    return boxes[0]


def _text(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QAbstractButton) else ""


def _all(journal: Any) -> Any:
    return journal.timeline_page(Filter(), 0, 100)
