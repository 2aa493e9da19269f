"""Reminders: the Weekly Five is off until chosen; day and hour are the worker's."""

from __future__ import annotations

from tests.ui.hands import the
from ui.context import Context
from ui.settings.reminders_section import RemindersSection
from ui.widgets.boxes import SelectBox
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
