"""What a condition would have done: over the last year, or over notes that were just imported.

The same measuring as everywhere, over notes read once and nothing written.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Iterable, Sequence
from datetime import date, timedelta

from journal_app.journal.changes import Changes
from journal_app.journal.conditions import (
    Event,
    Phase,
    crosses,
    evidence,
    gauge_for,
    taken,
)
from journal_app.journal.desk import Desk
from journal_app.journal.moments import in_force
from journal_app.journal.watching import BULK
from journal_app.model.condition import Condition
from journal_app.model.fact import Fact
from journal_app.model.language import counted, later, say
from journal_app.model.line import Line
from journal_app.model.line_views import ImportSummary, Preview, WouldHave
from journal_app.model.metrics import METRICS, metric_of
from journal_app.model.plain_words import month_words
from journal_app.store import revisions, watched
from journal_app.store.database import Transaction

_YEAR = timedelta(days=365)
_LITTLE = timedelta(days=28)
_COUNTED = frozenset({"contact", "shift"})
_BEHIND = 400  # notes remembered to tell what stood behind a moment
_UNITS = dict(
    zip(
        ("money", "min", "%", "0-10"),
        later("amounts", "notes with minutes", "hard contacts", "marks"),
        strict=True,
    )
)

Found = list[tuple[Event, int, list[int]]]
"""A moment, what was measured, and the numbers of the notes behind it."""


def preview(desk: Desk, condition: Condition) -> Preview:
    """How often a condition would have become met in the last 365 days."""
    if not condition.measured or condition.metric not in METRICS:
        return Preview("")
    today = desk.today()
    begin = today - _YEAR
    with desk.database.read() as connection:
        first = watched.first_day(connection)
        since = max(begin, first) if first else today
        phase = _trial(condition, since)
        told, found = _measure([phase], watched.facts_since(connection, phase.from_day))
        moments = _moments(connection, phase, found[phase.number])
    sentence = _sentence(condition, len(moments), since, today, told)
    return Preview(sentence, len(moments), since, moments[::-1])


def import_summary(desk: Desk, changes: Changes) -> ImportSummary | None:
    """What the lines in force would have said to notes that came in bulk; None for few."""
    return _summary(desk, [change.id for change in changes.changed if change.kind in _COUNTED])


def summary_between(desk: Desk, first: int, last: int) -> ImportSummary | None:
    """The same about the changes of the history from one number to another."""
    with desk.database.read() as connection:
        kept = revisions.between(connection, first, last)
    return _summary(desk, [row.record for row in kept if row.kind in _COUNTED])


def _summary(desk: Desk, ids: Sequence[str]) -> ImportSummary | None:
    if len(ids) <= BULK:
        return None
    lines = [line for line in in_force(desk.every(Line)).values() if line.active]
    measured = [one for one in lines if one.condition.measured and one.condition.metric in METRICS]
    with desk.database.read() as connection:
        facts, numbers = watched.facts_of(connection, ids)
        if not facts:
            return None
        first = date.fromordinal(min(fact.day for fact in facts))
        phases = [_trial(line.condition, first, place) for place, line in enumerate(measured)]
        start = min((phase.from_day for phase in phases), default=first.toordinal())
        _told, found = _measure(phases, watched.facts_since(connection, start))
        moments: list[WouldHave] = []
        for phase, line in zip(phases, measured, strict=True):
            some = [one for one in found[phase.number] if one[0].number in numbers]
            moments += _moments(connection, phase, some, line.identity)
    if not moments:
        return None
    count = len(moments)
    sentence = counted(
        "%Ln moment(s) in the imported notes would have met a line. None is put before you.", count
    )
    return ImportSummary(sentence, tuple(sorted(moments, key=lambda one: one.day, reverse=True)))


def _trial(condition: Condition, since: date, number: int = 0) -> Phase:
    return Phase(number, "", "", condition, since.toordinal())


def _measure(phases: Sequence[Phase], facts: Iterable[Fact]) -> tuple[int, dict[int, Found]]:
    """How many notes told at all, and the moments of each phase."""
    watches = [(p, gauge_for(p.condition), deque[Event](maxlen=_BEHIND)) for p in phases]
    found: dict[int, Found] = {phase.number: [] for phase in phases}
    telling = 0
    for fact in facts:
        for phase, gauge, behind in watches:
            event = taken(phase, fact)
            if event is None:
                continue
            behind.appendleft(event)
            telling += bool(event.weight) and event.day >= phase.first_day
            was, now = gauge.step(event)
            if now is not None and phase.in_force(event) and crosses(phase.condition, was, now):
                numbers = evidence(phase.condition, behind)
                found[phase.number].append((event, round(now), numbers))
    return telling, found


def _moments(
    connection: Transaction, phase: Phase, found: Found, line: str | None = None
) -> tuple[WouldHave, ...]:
    numbers: Collection[int] = {n for event, _v, behind in found for n in (event.number, *behind)}
    ids = watched.ids_of(connection, numbers)
    return tuple(
        WouldHave(
            ids[event.number],
            date.fromordinal(event.day),
            value,
            tuple(ids[number] for number in behind),
            line,
        )
        for event, value, behind in found
        if event.day >= phase.first_day
    )


def _sentence(condition: Condition, count: int, since: date, today: date, told: int) -> str:
    if not count and today - since < _LITTLE:
        unit = metric_of(condition).unit
        what = say(_UNITS.get(unit, unit))
        return counted("Too little in the record to say: %Ln {what} noted.", told, what=what)
    month = month_words(since, today)
    if not count:
        return say("Would not have been crossed since {month}.", month=month)
    if count == 1:
        return say("Would have been crossed once since {month}.", month=month)
    return counted("Would have been crossed %Ln times since {month}.", count, month=month)
