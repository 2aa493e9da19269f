"""Cooling-off: how long a final step waits. The worker's own setting, skipped in one tap."""

from __future__ import annotations

from journal_app.settings import COOLING_DAYS
from ui.context import Context
from ui.settings.section import Section, tr


class CoolingSection(Section):
    """One choice, 0 to 7 days."""

    def __init__(self, context: Context) -> None:
        super().__init__(
            context,
            tr("Cooling-off"),
            tr("Before you end, report, resign or leave. Never where there was abuse or danger."),
        )
        words = {0: self.tr("Not at all"), 1: self.tr("24 hours and one sleep")}
        choices = [
            (words.get(days) or self.tr("%n day(s)", "", days), days) for days in COOLING_DAYS
        ]
        self.add_box("cooling_days", self.tr("Wait before final steps"), choices)
