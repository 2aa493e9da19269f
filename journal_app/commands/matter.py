"""From an open journal to all results, for the commands that print and draw them."""

from __future__ import annotations

from journal_app.charts.matter import Matter
from journal_app.charts.preparing import RANGES, first_day, prepare
from journal_app.errors import UsageError
from journal_app.insight.everything import InsightSettings
from journal_app.journal.insights import Material
from journal_app.paths import config_folder
from journal_app.settings import read_settings


def matter_of(material: Material, span: str = "all") -> Matter:
    """Compute every result of a range, with the numbers chosen in Settings.

    Raises UsageError where there is no such range.
    """
    if span not in RANGES:
        raise UsageError(message=f"--range is one of {', '.join(RANGES)}.")
    chosen = read_settings(config_folder())
    settings = InsightSettings(
        half_life_days=chosen.half_life_days,
        tier_weights=chosen.tier_weights,
        since=first_day(span, material.today),
    )
    return prepare(material, material.series(), settings)
