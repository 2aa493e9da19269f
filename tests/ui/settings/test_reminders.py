"""Reminders: the Weekly Five is off until chosen; day and hour are the worker's."""

from __future__ import annotations

from dataclasses import replace

from pytestqt.qtbot import QtBot

from journal_app.journal.changes import Changes
from journal_app.journal.journal import Journal
from tests.ui.conftest import Ask
from tests.ui.hands import the
from ui.context import Context
from ui.settings.reminders_section import RemindersSection
from ui.widgets.boxes import SelectBox
from ui.widgets.labels import Note
from ui.widgets.ticks import Tick


def test_it_is_off_and_its_day_cannot_be_chosen_before(context: Context) -> None:
    section = RemindersSection(context)
    tick = the(section, Tick, "setting_weekly_five")
    day = the(section, SelectBox, "setting_weekly_five_day")
    assert not tick.isChecked()
    assert not day.isEnabled()
    tick.click()
    assert context.preferences.now.weekly_five
    assert day.isEnabled()


def test_day_and_hour_are_chosen_by_name(context: Context) -> None:
    context.preferences.change(weekly_five=True)
    section = RemindersSection(context)
    day = the(section, SelectBox, "setting_weekly_five_day")
    assert day.currentText() == "Sunday"
    day.setCurrentIndex(day.findData(5))
    hour = the(section, SelectBox, "setting_weekly_five_hour")
    hour.setCurrentIndex(hour.findData(20))
    now = context.preferences.now
    assert (now.weekly_five_day, now.weekly_five_hour) == (5, 20)


def test_all_reminders_are_off_but_what_is_due(context: Context) -> None:
    section = RemindersSection(context)
    names = ("after_shift", "weekly_five", "monthly_questions", "due_on_today")
    ticked = [the(section, Tick, f"setting_{name}").isChecked() for name in names]
    assert ticked == [False, False, False, True]
    the(section, Tick, "setting_after_shift").click()
    the(section, Tick, "setting_due_on_today").click()
    now = context.preferences.now
    assert (now.after_shift, now.due_on_today) == (True, False)


def test_without_fixed_hours_it_says_that_the_end_is_not_known(
    context: Context, ask: Ask, qtbot: QtBot
) -> None:
    section = RemindersSection(context)
    told = the(section, Note, "after_shift_hours")
    assert told.text().startswith("It needs fixed hours under My work")

    def give_hours(journal: Journal) -> Changes:
        return journal.record(
            replace(journal.profile(), when_work="fixed", starts="09:00", ends="17:30")
        )

    context.runner.change(give_hours)
    qtbot.waitUntil(lambda: told.text().startswith("After 17:30, by your hours under My work"))
