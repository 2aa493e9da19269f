"""Settings, Numbers: each choice is in force at once."""

from __future__ import annotations

from tests.ui.hands import the
from ui.context import Context
from ui.settings.page import SettingsPage
from ui.widgets.boxes import SelectBox
from ui.widgets.choicerow import ChoiceRow


def test_a_bad_day_is_half_gone_after_two_days_unless_said(
    page: SettingsPage, context: Context
) -> None:
    box = the(page, SelectBox, "setting_half_life_days")
    assert box.currentData() == 2
    box.setCurrentIndex(box.findData(7))
    assert context.preferences.now.half_life_days == 7


def test_each_tier_weighs_one_unless_said(page: SettingsPage, context: Context) -> None:
    box = the(page, SelectBox, "setting_tier_weight_4")
    assert box.currentData() == 1.0
    box.setCurrentIndex(box.findData(3.0))
    assert context.preferences.now.tier_weights == (1.0, 1.0, 1.0, 1.0, 3.0)


def test_weights_in_force_are_shown(page: SettingsPage, context: Context) -> None:
    context.preferences.change(tier_weights=(0.5, 1.0, 1.0, 1.5, 2.0))
    boxes = [the(page, SelectBox, f"setting_tier_weight_{tier}") for tier in range(5)]
    assert [box.currentData() for box in boxes] == [0.5, 1.0, 1.0, 1.5, 2.0]


def test_insights_open_at_three_months_unless_said(page: SettingsPage, context: Context) -> None:
    row = the(page, ChoiceRow, "setting_opening_range")
    assert row.value() == "3m"
    row.set_value("1y")
    row.value_changed.emit("1y")
    assert context.preferences.now.opening_range == "1y"
