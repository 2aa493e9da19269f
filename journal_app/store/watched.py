"""What lines measure, as rows: notes as facts, the moments of each line, and the crossings.

`moment` and `met` are derived; they are written right after the change that moved them, in a
transaction of their own, and `evaluated` says how far they are true. No history is written here.
"""

from __future__ import annotations

from collections.abc import Collection, Generator, Iterable, Iterator, Sequence
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import (
    Connection,
    Integer,
    bindparam,
    case,
    delete,
    func,
    insert,
    select,
    text,
    tuple_,
    update,
)

from journal_app.model.fact import Fact
from journal_app.model.metrics import OWN_STRAIN
from journal_app.store.conditions import MOOD
from journal_app.store.rows import JOINED
from journal_app.store.tables import (
    LISTED,
    check_in,
    contact,
    customer,
    entry,
    evaluated,
    met,
    moment,
    record_term,
    shift,
)

_SOME = 900  # values of one statement
Moment = tuple[int, int, int, int]
"""Day, seconds since 1970, entry number, weight."""

_MEASURED = entry.c.kind.in_(("shift", "contact", "check_in"))
"""What a line can measure; other notes never move the first day it looks at."""
_ROLES = (
    *("kinds", "response", "compensation_asked", "toll_spillover"),
    *("conduct_avoidance", "avoidance"),
)
_WORDS = (
    select(func.group_concat(record_term.c.role + ":" + record_term.c.term))
    .where(record_term.c.number == entry.c.number, record_term.c.role.in_(_ROLES))
    .correlate(entry)
    .scalar_subquery()
)
_about = entry.alias("about")
_FACTS = select(
    entry.c.number,
    entry.c.kind,
    entry.c.day,
    entry.c.occurred,
    _about.c.id,
    customer.c.customer_kind,
    contact.c.tone,
    contact.c.tier,
    contact.c.mode,
    contact.c.setting_minutes_on,
    contact.c.setting_minutes_after,
    func.coalesce(contact.c.toll_strain, shift.c.strain),
    func.coalesce(contact.c.setting_dread_before, check_in.c.dread_before),
    contact.c.compensation_granted,
    contact.c.compensation_amount,
    contact.c.backing_backed,
    shift.c.state,
    shift.c.enough,
    shift.c.missed_breaks,
    shift.c.sleep_before,
    _WORDS,
).select_from(
    entry.outerjoin(contact, contact.c.number == entry.c.number)
    .outerjoin(shift, shift.c.number == entry.c.number)
    .outerjoin(check_in, check_in.c.number == entry.c.number)
    .outerjoin(
        customer, customer.c.number == func.coalesce(contact.c.customer, check_in.c.customer)
    )
    .outerjoin(_about, _about.c.number == customer.c.number)
)
_FACTS_OF = _FACTS.add_columns(entry.c.binned).where(
    entry.c.id.in_(bindparam("ids", expanding=True))
)
_FACTS_SINCE = (
    _FACTS.where(text(LISTED), _MEASURED, entry.c.day >= bindparam("first"))
    .order_by(entry.c.day, entry.c.occurred, entry.c.number)
    .execution_options(yield_per=2000)
)
_FIRST_DAY = select(func.min(entry.c.day)).where(text(LISTED), _MEASURED)
_LAST_MOOD = (
    select(MOOD)
    .select_from(JOINED)
    .where(
        text(LISTED),
        entry.c.occurred.between(bindparam("first"), bindparam("last")),
        MOOD.is_not(None),
    )
    .order_by(entry.c.occurred.desc(), entry.c.number.desc())
    .limit(1)
)
_NUMBERS = select(entry.c.id, entry.c.number).where(
    entry.c.id.in_(bindparam("ids", expanding=True))
)
_IDS = select(entry.c.number, entry.c.id).where(
    entry.c.number.in_(bindparam("numbers", expanding=True))
)

_INSERT_MOMENTS, _INSERT_MET = insert(moment), insert(met)
_COLUMNS = (moment.c.day, moment.c.occurred, moment.c.number, moment.c.weight)
_OF_ENTRIES = select(moment.c.phase, moment.c.day, moment.c.occurred, moment.c.number).where(
    moment.c.number.in_(bindparam("numbers", expanding=True))
)
_ORPHANS = (
    select(moment.c.number)
    .distinct()
    .where(~select(entry.c.number).where(entry.c.number == moment.c.number).exists())
)
_ORPHANS_ON = _ORPHANS.where(
    moment.c.phase.in_(bindparam("phases", expanding=True)),
    moment.c.day.in_(bindparam("days", expanding=True)),
)
_DROP_ENTRIES = delete(moment).where(moment.c.number.in_(bindparam("numbers", expanding=True)))
_PHASE = moment.c.phase == bindparam("of")
_KEY = tuple_(moment.c.day, moment.c.occurred, moment.c.number)
_PLACE = tuple_(bindparam("day"), bindparam("occurred"), bindparam("place"))
_BACKWARDS = (
    select(*_COLUMNS)
    .where(_PHASE)
    .order_by(moment.c.day.desc(), moment.c.occurred.desc(), moment.c.number.desc())
)
_UP_TO = (
    select(*_COLUMNS)
    .where(_PHASE, _KEY <= _PLACE)
    .order_by(moment.c.day.desc(), moment.c.occurred.desc(), moment.c.number.desc())
)
_STRAIN = case((moment.c.weight < OWN_STRAIN, moment.c.weight))
_OWN = case((moment.c.weight >= OWN_STRAIN, moment.c.weight - OWN_STRAIN), else_=0)
_STRAINS = (
    select(moment.c.day, func.sum(_STRAIN), func.max(_OWN))
    .where(_PHASE, moment.c.day >= bindparam("first"), moment.c.day < bindparam("before"))
    .group_by(moment.c.day)
    .order_by(moment.c.day)
)
_SUMMED_DAY = case(
    (moment.c.day >= bindparam("apart"), moment.c.day),
    else_=func.min(moment.c.day, bindparam("staying", type_=Integer)),
)
_DAY_SUMS = (
    select(_SUMMED_DAY, func.sum(moment.c.weight))
    .where(_PHASE, moment.c.day >= bindparam("first"), _KEY < _PLACE)
    .group_by(_SUMMED_DAY)
    .order_by(_SUMMED_DAY)
)
_MET_SINCE = select(met).where(
    met.c.phase.in_(bindparam("phases", expanding=True)), met.c.day >= bindparam("first")
)
_DROP_MET = delete(met).where(
    met.c.phase == bindparam("of"),
    met.c.day == bindparam("at_day"),
    met.c.occurred == bindparam("at_occurred"),
    met.c.number == bindparam("at_number"),
)
_MET_OF = select(met).where(met.c.phase.in_(bindparam("phases", expanding=True)))
_ALL_MET = select(met, entry.c.id).outerjoin(entry, entry.c.number == met.c.number)
_MET_OF_PHASES = _ALL_MET.where(met.c.phase.in_(bindparam("phases", expanding=True)))
_MET_BY = _MET_OF_PHASES.where(
    met.c.day == bindparam("on_day"), met.c.number == bindparam("of_number")
)
_LOUD_SINCE = _MET_OF_PHASES.where(met.c.day >= bindparam("first"), met.c.quiet == 0)
_PLACE_OF = select(entry.c.number, entry.c.day).where(entry.c.id == bindparam("id"))
_SEQUENCE = select(evaluated.c.sequence)
_SET_SEQUENCE = update(evaluated).values(sequence=bindparam("to"))


class Met(NamedTuple):
    """One crossing as it is kept: the version's entry number, where it stands, what was measured.

    `quiet` where it came in bulk.
    """

    phase: int
    day: int
    occurred: int
    number: int
    value: int
    quiet: bool


def facts_of(connection: Connection, ids: Sequence[str]) -> tuple[list[Fact], set[int]]:
    """The notes of these ids outside the bin, and the entry numbers of all that are there."""
    facts, numbers = [], set()
    for start in range(0, len(ids), _SOME):
        for row in connection.execute(_FACTS_OF, {"ids": list(ids[start : start + _SOME])}):
            numbers.add(row.number)
            if not row.binned:
                facts.append(_fact(row[:-1]))
    return facts, numbers


def facts_since(connection: Connection, first_day: int) -> Iterator[Fact]:
    """All notes from a day (ordinal) on, in the order lines take them."""
    first = date.fromordinal(max(first_day, 1)).isoformat()
    for row in connection.execute(_FACTS_SINCE, {"first": first}):
        yield _fact(row)


def first_day(connection: Connection) -> date | None:
    """The day of the oldest note."""
    found = connection.execute(_FIRST_DAY).scalar()
    return date.fromisoformat(found) if found else None


def last_mood(connection: Connection, first: int, last: int) -> int | None:
    """The last mood noted between two moments, in seconds since 1970."""
    return connection.execute(_LAST_MOOD, {"first": first, "last": last}).scalar()


def numbers_of(connection: Connection, ids: Sequence[str]) -> dict[str, int]:
    """Entry numbers by id, of those that are there."""
    found: dict[str, int] = {}
    for start in range(0, len(ids), _SOME):
        rows = connection.execute(_NUMBERS, {"ids": list(ids[start : start + _SOME])})
        found.update((row.id, row.number) for row in rows)
    return found


def ids_of(connection: Connection, numbers: Collection[int]) -> dict[int, str]:
    """Ids by entry number, of those that are there."""
    wanted = list(numbers)
    found: dict[int, str] = {}
    for start in range(0, len(wanted), _SOME):
        rows = connection.execute(_IDS, {"numbers": wanted[start : start + _SOME]})
        found.update((row.number, row.id) for row in rows)
    return found


def orphans(connection: Connection, phases: Sequence[int], days: Collection[int] = ()) -> list[int]:
    """The numbers of notes that have moments and are no longer in the spine.

    With `days` only moments of these days are looked at, which is quick.
    """
    if days:
        found = connection.execute(_ORPHANS_ON, {"phases": list(phases), "days": list(days)})
    else:
        found = connection.execute(_ORPHANS)
    return list(found.scalars())


def forget_entries(
    connection: Connection, numbers: Collection[int]
) -> list[tuple[int, int, int, int]]:
    """Drop the moments of notes; return (phase, day, occurred, number) of what was dropped."""
    wanted = list(numbers)
    dropped: list[tuple[int, int, int, int]] = []
    for start in range(0, len(wanted), _SOME):
        some = {"numbers": wanted[start : start + _SOME]}
        rows = [tuple(row) for row in connection.execute(_OF_ENTRIES, some)]
        if rows:
            connection.execute(_DROP_ENTRIES, some)
            dropped += rows
    return dropped


def forget_phases(connection: Connection, keep: Iterable[int]) -> None:
    """Drop all that belongs to other phases than these."""
    kept = list(keep)
    for table in (moment, met):
        connection.execute(delete(table).where(table.c.phase.not_in(kept)))


def clear_phases(connection: Connection, phases: Sequence[int]) -> None:
    """Drop the moments and crossings of these phases."""
    for table in (moment, met):
        connection.execute(delete(table).where(table.c.phase.in_(list(phases))))


def add_moments(connection: Connection, rows: Iterable[tuple[int, Moment]]) -> None:
    """Put moments in: phase, then day, occurred, number, weight."""
    values = [
        {"phase": phase, "day": one[0], "occurred": one[1], "number": one[2], "weight": one[3]}
        for phase, one in rows
    ]
    if values:
        connection.execute(_INSERT_MOMENTS, values)


def moments_back(
    connection: Connection, phase: int, upto: tuple[int, int, int] | None = None
) -> Generator[Moment, None, None]:
    """The moments of a phase, newest first, from the last one or from a place on.

    They are read as far as they are asked for; close it where that is not to the end.
    """
    if upto is None:
        result = connection.execute(_BACKWARDS, {"of": phase})
    else:
        day, occurred, place = upto
        values = {"of": phase, "day": day, "occurred": occurred, "place": place}
        result = connection.execute(_UP_TO, values)
    try:
        for row in result:
            yield tuple(row)
    finally:
        result.close()


def strains(
    connection: Connection, phase: int, first: int, before: int
) -> list[tuple[int, int | None, int]]:
    """For each day with strain: the sum of its contacts', if any, and its shift's own."""
    span = {"of": phase, "first": first, "before": before}
    return [(row[0], row[1], row[2]) for row in connection.execute(_STRAINS, span)]


def day_sums(
    connection: Connection, phase: int, days: tuple[int, int], before: tuple[int, int, int]
) -> list[tuple[int, int]]:
    """All that the notes before a place added, for each day from the first of `days` on.

    Days from the second of `days` to the place's are one sum, as of that day: nothing that is
    measured after tells them apart.
    """
    (first, staying), (day, occurred, place) = days, before
    values = {"of": phase, "first": first, "staying": min(staying, day), "apart": day}
    values |= {"day": day, "occurred": occurred, "place": place}
    return [(row[0], row[1]) for row in connection.execute(_DAY_SUMS, values)]


def met_since(connection: Connection, phases: Sequence[int], first_day: int) -> list[Met]:
    """The crossings of these phases from a day on."""
    values = {"phases": list(phases), "first": first_day}
    return [_met(row) for row in connection.execute(_MET_SINCE, values)]


def met_of(connection: Connection, phases: Sequence[int]) -> list[Met]:
    """The crossings of these phases."""
    return [_met(row) for row in connection.execute(_MET_OF, {"phases": list(phases)})]


def all_met(connection: Connection) -> list[tuple[Met, str | None]]:
    """Every crossing with the id of the note that met it."""
    return [(_met(row), row[-1]) for row in connection.execute(_ALL_MET)]


def met_by_lines(connection: Connection, phases: Sequence[int]) -> list[tuple[Met, str | None]]:
    """The crossings of these phases, each with the id of its note."""
    rows = connection.execute(_MET_OF_PHASES, {"phases": list(phases)})
    return [(_met(row), row[-1]) for row in rows]


def met_by_note(
    connection: Connection, phases: Sequence[int], note: str
) -> list[tuple[Met, str | None]]:
    """The crossings of these phases by one note."""
    place = connection.execute(_PLACE_OF, {"id": note}).one_or_none()
    if place is None:
        return []
    day = date.fromisoformat(place.day).toordinal()
    values = {"phases": list(phases), "on_day": day, "of_number": place.number}
    return [(_met(row), row[-1]) for row in connection.execute(_MET_BY, values)]


def loud_since(
    connection: Connection, phases: Sequence[int], first_day: int
) -> list[tuple[Met, str | None]]:
    """The crossings of these phases from a day on that did not come in bulk."""
    values = {"phases": list(phases), "first": first_day}
    return [(_met(row), row[-1]) for row in connection.execute(_LOUD_SINCE, values)]


def exchange_met(connection: Connection, gone: Iterable[Met], come: Iterable[Met]) -> None:
    """Take crossings out and put others in."""
    out = [
        {"of": m.phase, "at_day": m.day, "at_occurred": m.occurred, "at_number": m.number}
        for m in gone
    ]
    into = [m._asdict() | {"quiet": int(m.quiet)} for m in come]
    if out:
        connection.execute(_DROP_MET, out)
    if into:
        connection.execute(_INSERT_MET, into)


def evaluated_to(connection: Connection) -> int:
    """Up to which change the crossings are true; 0 where nothing was evaluated yet."""
    return connection.execute(_SEQUENCE).scalar() or 0


def set_evaluated(connection: Connection, sequence: int) -> None:
    """Say up to which change the crossings are true."""
    if not connection.execute(_SET_SEQUENCE, {"to": sequence}).rowcount:
        connection.execute(insert(evaluated).values(one=1, sequence=sequence))


def _met(row: Any) -> Met:
    return Met(row.phase, row.day, row.occurred, row.number, row.value, bool(row.quiet))


def _fact(row: Any) -> Fact:
    words = row[-1]
    day = date.fromisoformat(row[2]).toordinal()
    found = frozenset(words.split(",")) if words else frozenset()
    return Fact._make((row[0], row[1], day, *row[3:-1], found))
