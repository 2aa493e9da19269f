"""What the worker's own hours say of a day: whether its work is over. Knows no clock of its own."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from journal_app.model.profile import Profile
from journal_app.model.vocabularies.work import WEEKDAY


def knows_hours(profile: Profile) -> bool:
    """Whether the hours of work are given and always the same."""
    return profile.when_work == "fixed" and bool(profile.starts and profile.ends)


def is_over(profile: Profile, day: date, local: datetime) -> bool:
    """Whether the work of `day` is over at a wall clock (naive); False where no rota says so.

    Hours that end before they begin end on the day after.
    """
    if not knows_hours(profile):
        return False
    if profile.weekdays and WEEKDAY.choices[day.weekday()].key not in profile.weekdays:
        return False
    starts, ends = time.fromisoformat(profile.starts), time.fromisoformat(profile.ends)
    last = day + timedelta(days=1) if ends <= starts else day
    return datetime.combine(last, ends) <= local
