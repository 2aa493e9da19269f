"""A step in words says no more than was noted."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from journal_app.model.instant import When
from ui.step_words import short_moment

DAY = date(2026, 11, 20)
NOTED = When(datetime(2026, 11, 20, 14, 10, tzinfo=UTC), "UTC", 0)


def test_a_moment_has_its_time() -> None:
    assert short_moment(NOTED, DAY).endswith(", 14:10")


def test_no_time_is_shown_where_only_the_shift_is_known() -> None:
    assert ":" not in short_moment(replace(NOTED, precision="shift"), DAY)
