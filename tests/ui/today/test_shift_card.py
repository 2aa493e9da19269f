"""The shift of a day on Today."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from journal_app.model.shift import Shift
from tests.ui.fakes import SetClock
from ui.context import Context
from ui.today.page import TodayPage

TODAY = date(2026, 11, 21)


def tap(qtbot: QtBot, page: TodayPage, key: str) -> None:
    with qtbot.waitSignal(page.context.runner.settled, timeout=5000):
        next(cell for cell in page.shift.form.state.cells() if cell.value == key).click()


def answer(page: TodayPage, path: str, value: object) -> None:
    page.shift.form.give(path, value)
    dict(page.shift.form._editors())[path].edited.emit()


def settle(qtbot: QtBot, page: TodayPage) -> None:
    """Let the quiet second pass."""
    with qtbot.waitSignal(page.context.runner.settled, timeout=5000):
        page.shift._settle.timeout.emit()


def test_a_tap_is_kept_at_once_with_undo(qtbot: QtBot, page: TodayPage, ask: Any) -> None:
    with qtbot.waitSignal(page.context.toasts.wanted, timeout=5000) as said:
        tap(qtbot, page, "hard_enough")
    assert said.args[0].text == "Kept. That is all you need today."
    assert said.args[0].undo
    shift = ask(lambda journal: journal.shift_on(TODAY))
    assert (shift.state, shift.enough) == ("hard", "yes")


def test_only_the_first_note_ever_is_all_one_needs(qtbot: QtBot, page: TodayPage) -> None:
    tap(qtbot, page, "ok")
    with qtbot.waitSignal(page.context.runner.settled, timeout=5000):
        page.shift.show_day(TODAY - timedelta(days=1))
    with qtbot.waitSignal(page.context.toasts.wanted, timeout=5000) as said:
        tap(qtbot, page, "ok")
    assert said.args[0].text == "Kept."


def test_another_tap_revises_the_same_shift(qtbot: QtBot, page: TodayPage, ask: Any) -> None:
    tap(qtbot, page, "ok")
    tap(qtbot, page, "hard")
    shift = ask(lambda journal: journal.shift_on(TODAY))
    assert shift.state == "hard"
    assert len(ask(lambda journal: journal.versions(shift.id))) == 2


def test_the_second_row_is_kept_after_a_quiet_second(
    qtbot: QtBot, page: TodayPage, ask: Any
) -> None:
    tap(qtbot, page, "hard")
    answer(page, "mood", 2)
    answer(page, "strain", 7)
    settle(qtbot, page)
    shift = ask(lambda journal: journal.shift_on(TODAY))
    assert (shift.mood, shift.strain, shift.state) == (2, 7, "hard")
    assert len(ask(lambda journal: journal.versions(shift.id))) == 2


def test_leaving_the_page_keeps_what_was_answered(qtbot: QtBot, page: TodayPage, ask: Any) -> None:
    tap(qtbot, page, "ok")
    answer(page, "mood", 4)
    page.deactivate()
    assert ask(lambda journal: journal.shift_on(TODAY)).mood == 4


def test_undo_shows_the_day_unanswered_again(qtbot: QtBot, page: TodayPage) -> None:
    tap(qtbot, page, "ok")
    with qtbot.waitSignal(page.context.runner.settled, timeout=5000):
        page.context.runner.change(lambda journal: journal.undo())
    assert page.shift.form.state.value() is None
    assert page.shift.form.panel.isHidden()


def test_the_last_seven_days_without_an_answer_are_offered(
    qtbot: QtBot, page: TodayPage, ask: Any
) -> None:
    buttons = list(page.shift.earlier._days)
    assert [button.text() for button in buttons][-2:] == ["Thu ?", "Fri ?"]
    with qtbot.waitSignal(page.context.runner.settled, timeout=5000):
        buttons[-1].click()
    assert page.shift.title.text() == "Friday 20 November"
    assert not page.shift.title.isHidden()
    tap(qtbot, page, "off")
    assert ask(lambda journal: journal.shift_on(date(2026, 11, 20))).state == "off"
    assert len(page.shift.earlier._days) == 6


def test_in_the_morning_yesterday_is_asked_about(
    qtbot: QtBot, page: TodayPage, clock: SetClock
) -> None:
    clock.move(hours=14)
    with qtbot.waitSignal(page.context.runner.settled, timeout=5000):
        page.activate()
    assert page.shift.day == TODAY
    assert page.shift.title.text() == "Saturday 21 November"


def test_after_midnight_the_evening_just_past_is_asked_about(
    qtbot: QtBot, page: TodayPage, clock: SetClock
) -> None:
    clock.move(hours=6)
    with qtbot.waitSignal(page.context.runner.settled, timeout=5000):
        page.activate()
    assert page.shift.day == TODAY


def test_a_shift_changed_elsewhere_is_read_again(qtbot: QtBot, page: TodayPage, ask: Any) -> None:
    tap(qtbot, page, "ok")

    def change(journal: Any) -> Any:
        from dataclasses import replace

        return journal.revise(replace(journal.shift_on(TODAY), part="late", mood=1))

    with qtbot.waitSignal(page.context.runner.settled, timeout=5000):
        page.context.runner.change(change)
    assert page.shift.form.answer("mood") == 1
    assert page.shift.accessibleName() == "Saturday 21 November, late"
    assert page.shift.title.isHidden()


def test_a_kept_shift_fills_its_square_of_the_year(
    qtbot: QtBot, page: TodayPage, context: Context
) -> None:
    tap(qtbot, page, "hard_enough")
    mark = page.year.grid._days[TODAY]
    assert mark.enough
    assert mark.text == "Hard, enough"


def test_a_shift_that_says_the_same_writes_nothing(qtbot: QtBot, page: TodayPage, ask: Any) -> None:
    tap(qtbot, page, "ok")
    shift = ask(lambda journal: journal.shift_on(TODAY))
    assert isinstance(shift, Shift)
    page.shift.form.mark_unkept()
    page.shift.keep_now()
    assert len(ask(lambda journal: journal.versions(shift.id))) == 1


def test_words_about_the_shift_survive_a_fault(
    qtbot: QtBot, page: TodayPage, ask: Any, context: Context
) -> None:
    tap(qtbot, page, "ok")
    page.shift.form.more.reveal("note")
    box = dict(page.shift.form._editors())["note"].focusProxy()
    assert box is not None
    box.setFocus()
    QTest.keyClicks(box, "Two of us")
    with qtbot.waitSignal(context.runner.settled, timeout=5000):
        page.shift._settle.timeout.emit()
        page.shift._drafts._quiet.timeout.emit()
    assert ask(lambda journal: journal.shift_on(TODAY)).note == ""
    with qtbot.waitSignal(context.runner.settled, timeout=5000):
        after = TodayPage(context)
        qtbot.addWidget(after)
        after.activate()
    assert ask(lambda journal: journal.shift_on(TODAY)).note == "Two of us"
    assert ask(lambda journal: journal.drafts()) == ()


def test_a_read_only_journal_can_be_read_and_takes_nothing(qtbot: QtBot, context: Context) -> None:
    with qtbot.waitSignal(context.runner.settled, timeout=5000):
        made = TodayPage(replace(context, read_only=True))
        qtbot.addWidget(made)
        made.activate()
    assert not made.shift.isEnabled()
    assert not made.notes.isEnabled()
    assert made.year.isEnabled()
