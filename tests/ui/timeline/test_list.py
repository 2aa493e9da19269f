"""The list on the page: what is read of it, keys, search, filters."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from journal_app.journal.journal import Journal
from journal_app.model.contact import Contact
from tests.ui.conftest import Ask
from tests.ui.timeline.conftest import Opener
from tests.ui.timeline.notes import Notes
from tests.ui.timeline.reading import press, settle
from ui.context import Context
from ui.navigation import Target
from ui.timeline.page import TimelinePage
from ui.timeline.row_pages import KEPT, PAGE

Keep = Callable[..., None]
Key = Qt.Key


def titles(page: TimelinePage) -> list[str]:
    model = page.list.rows.model()
    rows = [page.list.rows._rows.row_at(at) for at in range(model.rowCount())]  # type: ignore[union-attr]  # a model is shown
    return [page.list.delegate.words.title(row) for row in rows if row]


def test_an_empty_timeline_says_what_will_be_here_and_leads_to_today(
    qtbot: QtBot, context: Context, open_page: Opener
) -> None:
    page = open_page()
    assert page.list.frame.empty_sentence() == "Your notes will be listed here, newest first."
    assert not page.reader.isVisible()
    with qtbot.waitSignal(context.navigation.went) as went:
        page.list.frame.asked.emit("note_today")
    assert went.args is not None
    assert went.args[0].page == "today"


def test_the_newest_note_is_read_by_itself(
    qtbot: QtBot, keep: Keep, notes: Notes, open_page: Opener
) -> None:
    keep(notes.hard(1, statement="older"), notes.hard(0, statement="newest"))
    page = open_page()
    settle(qtbot, page)
    assert page.reader.shown is not None
    assert isinstance(page.reader.shown.record, Contact)
    assert page.reader.shown.record.statement == "newest"


def test_keys_move_through_the_list_and_enter_goes_into_the_reader(
    qtbot: QtBot, keep: Keep, notes: Notes, open_page: Opener
) -> None:
    keep(*(notes.hard(day, statement=f"day {day}") for day in range(20)))
    page = open_page()
    settle(qtbot, page)
    page.list.rows.setFocus()
    press(qtbot, page, Key.Key_End)
    assert page.list.rows.current_place == 19
    press(qtbot, page, Key.Key_Home, Key.Key_Down, Key.Key_Down)
    assert page.list.rows.current_place == 2
    press(qtbot, page, Key.Key_PageDown)
    assert page.list.rows.current_place > 3
    press(qtbot, page, Key.Key_Home, Key.Key_Return)
    assert page.reader.view.hasFocus()
    QTest.keyClick(page.reader.view, Key.Key_Escape)
    assert page.list.rows.hasFocus()


def test_up_from_the_first_row_goes_to_the_search_box_and_down_comes_back(
    qtbot: QtBot, keep: Keep, notes: Notes, open_page: Opener
) -> None:
    keep(notes.hard())
    page = open_page()
    page.list.rows.setFocus()
    press(qtbot, page, Key.Key_Up)
    assert page.list.search.field.hasFocus()
    QTest.keyClick(page.list.search.field, Key.Key_Down)
    assert page.list.rows.hasFocus()


@pytest.fixture
def long_list(ask: Ask, notes: Notes) -> int:
    """More notes than pages that are kept."""
    count = (KEPT + 6) * PAGE
    ask(lambda journal: journal.record_many(notes.shift(day) for day in range(count)))
    return count


def test_only_what_is_shown_is_asked_for_and_little_of_it_kept(
    qtbot: QtBot, long_list: int, open_page: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[int, bool]] = []
    real = Journal.timeline_page

    def counted(journal, filter, start, limit, after=None):  # type: ignore[no-untyped-def]  # noqa: A002 - a spy
        asked.append((limit, after is not None))
        return real(journal, filter, start, limit, after)

    monkeypatch.setattr(Journal, "timeline_page", counted)
    page = open_page()
    settle(qtbot, page)
    assert page.list.rows.model().rowCount() == long_list
    assert asked == [(PAGE, False)]
    page.list.rows.setFocus()
    press(qtbot, page, Key.Key_End)
    assert len(asked) == 2
    bar = page.list.rows.verticalScrollBar()
    for _step in range(30):
        bar.setValue(bar.value() - PAGE * page.list.rows.rowHeight(0))
        settle(qtbot, page)
    assert all(limit <= PAGE + 1 for limit, _keyed in asked)
    assert len(asked) <= 2 + 2 * 30
    assert page.list.paged.pages_at_hand == KEPT


def test_scrolling_on_asks_by_key(
    qtbot: QtBot, long_list: int, open_page: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    del long_list
    page = open_page()
    settle(qtbot, page)
    request = page.list.paged._pages.request(1)
    assert request.after is not None
    page.list.rows.verticalScrollBar().setValue(PAGE * page.list.rows.rowHeight(0))
    settle(qtbot, page)
    row = page.list.paged.row_at(PAGE)
    assert row is not None
    assert row.day == Notes().at(PAGE)["day"]


def test_rows_not_yet_at_hand_are_painted_and_waited_for(
    qtbot: QtBot, long_list: int, open_page: Opener
) -> None:
    page = open_page()
    page.list.rows.setFocus()
    QTest.keyClick(page.list.rows, Key.Key_End)
    page.list.rows.viewport().grab()
    assert page.list.rows.current_id == ""
    settle(qtbot, page)
    assert page.list.rows.current_place == long_list - 1
    assert page.reader.shown is not None
    assert page.reader.shown.record.id == page.list.rows.current_id


def test_an_old_hard_one_stays_folded_until_enter_opens_it(
    qtbot: QtBot, keep: Keep, notes: Notes, open_page: Opener
) -> None:
    keep(notes.hard(40, statement="old"), notes.good(1))
    page = open_page()
    settle(qtbot, page)
    page.list.rows.setFocus()
    press(qtbot, page, Key.Key_Down)
    row = page.list.paged.row_at(1)
    assert row is not None
    assert page.list.is_folded(row)
    assert page.reader.shown is None
    press(qtbot, page, Key.Key_Return)
    assert page.reader.shown is not None
    assert not page.list.is_folded(row)


def test_filters_narrow_the_list_and_say_so_until_everything_is_shown(
    qtbot: QtBot, keep: Keep, notes: Notes, open_page: Opener
) -> None:
    regular = notes.customer("Till regular")
    keep(regular, notes.hard(1, customer=regular.id), notes.hard(2, tier=1), notes.good(3))
    keep(notes.shift(4), notes.check_in(5))
    page = open_page()
    settle(qtbot, page)
    bar = page.list.filter
    for kind, count in (("hard", 2), ("good", 1), ("shifts", 1), ("check_ins", 1), ("calm", 0)):
        bar.show_kind(kind)
        settle(qtbot, page)
        assert page.list.paged.rowCount() == count
        assert not bar.everything.isHidden()
    assert page.list.frame.empty_sentence() == "No note is like that."
    bar.show_kind("hard")
    bar._customer.setCurrentIndex(bar._customer.findData(regular.id))
    settle(qtbot, page)
    assert titles(page) == ["Till regular · Shouted"]
    assert bar._fold.header.hint == "Hard · Till regular"
    bar.everything.click()
    settle(qtbot, page)
    assert page.list.paged.rowCount() == 5
    assert bar.everything.isHidden()


def test_dates_narrow_the_list_and_an_unreadable_one_is_explained(
    qtbot: QtBot, keep: Keep, notes: Notes, open_page: Opener
) -> None:
    keep(*(notes.shift(day) for day in range(10)))
    page = open_page()
    bar = page.list.filter
    bar.set_open(True)
    bar._first.setFocus()
    QTest.keyClicks(bar._first, "2026-11-19")
    QTest.keyClick(bar._first, Key.Key_Return)
    settle(qtbot, page)
    assert page.list.paged.rowCount() == 3
    bar._first.setText("whenever")
    QTest.keyClick(bar._first, Key.Key_Return)
    settle(qtbot, page)
    assert page.list.paged.rowCount() == 10
    assert "A date reads like" in bar._first_field.note.text()


def test_a_search_ranks_marks_and_counts(
    qtbot: QtBot, keep: Keep, notes: Notes, open_page: Opener
) -> None:
    keep(notes.hard(1, statement="She wanted a refund for the kettle."), notes.hard(2))
    page = open_page()
    page.perform("find")
    assert page.list.search.field.hasFocus()
    QTest.keyClicks(page.list.search.field, "kettle")
    settle(qtbot, page)
    assert page.list.mode == "search"
    snippet = page.list.few.snippet_at(0)
    assert snippet is not None
    start, end = snippet.marks[0]
    assert snippet.text[start:end] == "kettle"
    assert "1 note" in page.list.search.line.text()
    assert "find_next" in page.verbs()
    QTest.keyClick(page.list.search.field, Key.Key_Escape)
    settle(qtbot, page)
    assert page.list.mode == "list"
    assert page.list.search.text() == ""


def test_leaving_a_search_comes_back_to_where_the_list_was(
    qtbot: QtBot, keep: Keep, notes: Notes, open_page: Opener
) -> None:
    keep(*(notes.shift(day) for day in range(1, 60)), notes.hard(statement="kettle"))
    page = open_page()
    settle(qtbot, page)
    page.list.rows.setFocus()
    page.list.rows.go(40)
    settle(qtbot, page)
    held, top = page.list.rows.current_id, page.list.rows.verticalScrollBar().value()
    page.list.look_for("kettle")
    settle(qtbot, page)
    assert page.list.rows.current_id != held
    press(qtbot, page, Key.Key_Escape)
    assert page.list.mode == "list"
    assert page.list.rows.current_id == held
    assert page.list.rows.verticalScrollBar().value() == top
    assert page.reader.shown is not None
    assert page.reader.shown.record.id == held


def test_find_next_goes_round_the_hits(
    qtbot: QtBot, keep: Keep, notes: Notes, open_page: Opener
) -> None:
    keep(*(notes.hard(day, statement="kettle") for day in range(3)))
    page = open_page()
    page.activate(Target(action="find", text="kettle"))
    settle(qtbot, page)
    seen = []
    for _hit in range(4):
        seen.append(page.list.rows.current_place)
        page.perform("find_next")
        settle(qtbot, page)
    assert seen == [0, 1, 2, 0]


def test_no_hit_names_the_word_that_would_be_found_and_searches_it(
    qtbot: QtBot, keep: Keep, notes: Notes, open_page: Opener
) -> None:
    keep(*(notes.hard(day, statement="a refund") for day in range(3)))
    page = open_page()
    page.list.look_for("refund late")
    settle(qtbot, page)
    sentence = page.list.frame.empty_sentence()
    assert sentence.startswith("No note has “refund late”. 3 ")
    assert sentence.endswith("“refund”.")
    page.list.frame.asked.emit("search_nearest")
    settle(qtbot, page)
    assert page.list.search.text() == "refund"
    assert page.list.few.rowCount() == 3


def test_what_was_ignored_is_said_quietly(
    qtbot: QtBot, keep: Keep, notes: Notes, open_page: Opener
) -> None:
    keep(notes.hard(statement="a refund"))
    page = open_page()
    page.list.look_for("refund tier:99")
    settle(qtbot, page)
    assert "tier takes a number from 0 to 4" in page.list.search.line.text()


def test_a_search_keeps_to_the_filter(
    qtbot: QtBot, keep: Keep, notes: Notes, open_page: Opener
) -> None:
    keep(notes.hard(1, statement="kettle"), notes.good(2, statement="kettle"))
    page = open_page()
    page.list.filter.show_kind("good")
    page.list.look_for("kettle")
    settle(qtbot, page)
    assert titles(page) == ["Thanks"]


def test_a_change_elsewhere_keeps_the_current_note_and_the_scroll_position(
    qtbot: QtBot, context: Context, keep: Keep, notes: Notes, open_page: Opener
) -> None:
    keep(*(notes.shift(day, note=f"n{day}") for day in range(1, 60)))
    page = open_page()
    settle(qtbot, page)
    page.list.rows.setFocus()
    page.list.rows.go(30)
    settle(qtbot, page)
    held = page.list.rows.current_id
    top = page.list.rows.rowViewportPosition(30)
    newest = notes.shift(0)
    context.runner.change(lambda journal: journal.record(newest))
    settle(qtbot, page)
    assert page.list.paged.rowCount() == 60
    assert page.list.rows.current_id == held
    assert page.list.rows.current_place == 31
    assert page.list.rows.rowViewportPosition(31) == top
    assert page.reader.shown is not None
    assert page.reader.shown.record.id == held


def test_a_change_that_is_not_listed_reads_nothing(
    qtbot: QtBot, context: Context, keep: Keep, notes: Notes, open_page: Opener
) -> None:
    from journal_app.model.profile import Profile

    keep(notes.hard())
    page = open_page()
    settle(qtbot, page)
    resets: list[int] = []
    page.list.paged.modelReset.connect(lambda: resets.append(1))
    profile = Profile(**notes.at(), minimum="Polite and correct.")
    context.runner.change(lambda journal: journal.record(profile))
    settle(qtbot, page)
    assert resets == []


def test_a_note_is_gone_to_wherever_it_stands(
    qtbot: QtBot, ask: Ask, long_list: int, open_page: Opener
) -> None:
    del long_list
    from journal_app.model.views import Filter

    wanted = ask(lambda journal: journal.timeline_page(Filter(), 2000, 1))[0].id
    page = open_page()
    page.activate(Target(entry=wanted))
    settle(qtbot, page)
    assert page.list.rows.current_id == wanted
    assert page.list.rows.current_place == 2000
    assert page.reader.shown is not None
    assert page.reader.shown.record.id == wanted
    seen = page.list.rows.visualRect(page.list.rows.currentIndex())
    assert page.list.rows.viewport().rect().intersects(seen)


def test_from_hits_to_the_bin_the_note_binned_last_is_read_by_itself(
    qtbot: QtBot, ask: Ask, keep: Keep, notes: Notes, open_page: Opener
) -> None:
    note = notes.hard(0, statement="A basket of quinces.")
    keep(note, notes.hard(1, statement="older"))
    page = open_page()
    settle(qtbot, page)
    page.activate(Target(action="find", text="quinces"))
    settle(qtbot, page)
    page.perform("bin")
    settle(qtbot, page)
    page.activate(Target(action="bin"))
    settle(qtbot, page)
    assert page.list.rows.current_id == note.id
    assert page.reader.shown is not None
    assert page.reader.shown.binned
