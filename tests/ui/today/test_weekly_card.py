"""The Weekly Five on Today: off until chosen, quiet, answered or passed over."""

from __future__ import annotations

from typing import Any

from pytestqt.qtbot import QtBot

from tests.ui.fakes import SetClock
from ui.context import Context
from ui.navigation import Place, Target
from ui.today.page import TodayPage

PATIENCE = 5000


def switch_on(qtbot: QtBot, page: TodayPage, context: Context) -> None:
    context.preferences.change(weekly_five=True)
    qtbot.waitUntil(lambda: not page.weekly.isHidden(), timeout=PATIENCE)


def test_it_is_off_until_chosen(page: TodayPage, context: Context, qtbot: QtBot) -> None:
    assert page.weekly.isHidden()
    switch_on(qtbot, page, context)
    context.preferences.change(weekly_five=False)
    assert page.weekly.isHidden()


def test_answered_it_is_gone_and_the_way_to_earlier_weeks_is_shown(
    page: TodayPage, context: Context, qtbot: QtBot, ask: Any
) -> None:
    switch_on(qtbot, page, context)
    page.weekly.answer.click()
    sheet = page.notes.open_sheet()
    assert sheet is not None
    assert page.weekly.isHidden()
    sheet.form.give("sleep", 6)
    sheet.form._on_field_edited("sleep")
    page.perform("keep")
    qtbot.waitUntil(lambda: page.notes.open_sheet() is None, timeout=PATIENCE)
    assert page.notes.after.line.text() == "Kept. Your earlier weeks:"
    assert page.notes.after.weeks.isVisible()
    qtbot.waitUntil(lambda: not context.runner.busy, timeout=PATIENCE)
    assert page.weekly.isHidden()
    assert [week.sleep for week in ask(lambda journal: journal.weeks.history())] == [6]
    went: list[Place] = []
    context.navigation.went.connect(went.append)
    page.notes.after.weeks.click()
    assert (went[0].page, went[0].target.action) == ("insights", "weekly-five")


def test_put_away_it_waits_on(page: TodayPage, context: Context, qtbot: QtBot) -> None:
    switch_on(qtbot, page, context)
    page.weekly.answer.click()
    sheet = page.notes.open_sheet()
    assert sheet is not None
    sheet.close_button.click()
    assert not page.weekly.isHidden()


def test_passed_over_it_comes_back_with_the_next_week(
    page: TodayPage, context: Context, qtbot: QtBot, clock: SetClock
) -> None:
    switch_on(qtbot, page, context)
    page.weekly.skip.click()
    qtbot.waitUntil(page.weekly.isHidden, timeout=PATIENCE)
    assert context.preferences.now.weekly_five_skipped == "2026-11-15"
    clock.move(days=2)
    page.activate()
    qtbot.waitUntil(lambda: not page.weekly.isHidden(), timeout=PATIENCE)


def test_undone_it_is_due_again(page: TodayPage, context: Context, qtbot: QtBot, ask: Any) -> None:
    switch_on(qtbot, page, context)
    page.weekly.answer.click()
    sheet = page.notes.open_sheet()
    assert sheet is not None
    sheet.form.give("caring", 1)
    sheet.form._on_field_edited("caring")
    page.perform("keep")
    qtbot.waitUntil(lambda: bool(ask(lambda journal: journal.weeks.history())), timeout=PATIENCE)
    context.runner.change(lambda journal: journal.undo())
    qtbot.waitUntil(lambda: not page.weekly.isHidden(), timeout=PATIENCE)


def test_a_settings_file_with_another_word_passes_nothing_over(
    page: TodayPage, context: Context, qtbot: QtBot
) -> None:
    context.preferences.change(weekly_five_skipped="soon")
    switch_on(qtbot, page, context)


def test_a_score_is_added_from_the_menu(page: TodayPage, qtbot: QtBot, ask: Any) -> None:
    page.activate(Target(action="score"))
    sheet = page.notes.open_sheet()
    assert sheet is not None
    for path, value in {"name": "Index", "value": "13"}.items():
        sheet.form.give(path, value)
        sheet.form._on_field_edited(path)
    page.perform("keep")
    qtbot.waitUntil(lambda: page.notes.open_sheet() is None, timeout=PATIENCE)
    assert [one.value for one in ask(lambda journal: journal.weeks.scores())] == ["13"]
    assert page.notes.after.line.text() == "Kept."
