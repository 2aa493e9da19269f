"""How I am right now, as far as the record of the last day says."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from journal_app.journal.conditions import FORGOTTEN, load_of
from journal_app.journal.desk import Desk
from journal_app.model.decision import Now
from journal_app.model.fact import Fact
from journal_app.model.language import counted, say
from journal_app.store import shifts, watched

_A_DAY = timedelta(days=1)
_LONGEST_SINCE = 24 * 366


def state_now(desk: Desk, event: datetime | None) -> Now:
    """Mood of the last day, load, sleep before today's shift, hours since the event.

    What nobody noted is absent. Load is a line's, by whole days (see `insight/usual_load.py`), and
    absent where no strain was noted in the last weeks.
    """
    now, today = desk.now(), desk.today()
    begin = today.toordinal() - FORGOTTEN
    with desk.database.read() as connection:
        facts = list(watched.facts_since(connection, begin))
        todays = shifts.shifts_between(connection, today, today)
        mood = watched.last_mood(connection, int((now - _A_DAY).timestamp()), int(now.timestamp()))
    strains = _strains(fact for fact in facts if fact.day <= today.toordinal())
    load = round(load_of(strains, today.toordinal())) if strains else None
    since = None
    if event is not None and event <= now:
        since = min(round((now - event) / timedelta(hours=1)), _LONGEST_SINCE)
    return Now(
        mood=mood,
        load=load,
        sleep=todays[0].sleep_before if todays else None,
        hours_since=since,
    )


def state_words(now: Now) -> str:
    """As in: mood 2, load 23, slept about 5 h, 3 hours after it."""
    parts = []
    if now.mood is not None:
        parts.append(say("mood {number}", number=now.mood))
    if now.load is not None:
        parts.append(say("load {number}", number=now.load))
    if now.sleep is not None:
        parts.append(say("slept about {number} h", number=now.sleep))
    if now.hours_since is not None:
        parts.append(counted("%Ln hour(s) after it", now.hours_since))
    return ", ".join(parts)


def _strains(facts: Iterable[Fact]) -> list[tuple[int, float]]:
    """Strain by day: of its contacts where any is noted, else the shift's own, never both."""
    contacts: dict[int, float] = {}
    own: dict[int, float] = {}
    for fact in facts:
        if fact.strain is not None and fact.state != "off":
            days = own if fact.kind == "shift" else contacts
            days[fact.day] = days.get(fact.day, 0) + fact.strain
    return sorted((own | contacts).items())
