"""Cooling-off: 0 to 7 days, by the worker's own setting."""

from __future__ import annotations

from tests.ui.hands import the
from ui.context import Context
from ui.settings.cooling_section import CoolingSection
from ui.widgets.boxes import SelectBox


def test_the_wait_goes_from_nothing_to_seven_days(context: Context) -> None:
    section = CoolingSection(context)
    box = the(section, SelectBox, "setting_cooling_days")
    assert [box.itemData(at) for at in range(box.count())] == list(range(8))
    assert box.currentText() == "24 hours and one sleep"
    box.setCurrentIndex(box.findData(3))
    assert context.preferences.now.cooling_days == 3
