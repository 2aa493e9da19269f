"""What a search or the Timeline is narrowed to, as SQL that is built once for each shape.

A shape says which fields are limited and how; the values ride beside it as parameters. Fields of
record tables are compared so that the spine leads (`coalesce` keeps SQLite from turning the
outer join round and sorting everything); rare ones lead themselves through their index.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Integer,
    and_,
    bindparam,
    cast,
    func,
    literal_column,
    not_,
    or_,
    select,
)

from journal_app.model.wanted import Period, Sign, Wanted
from journal_app.store.tables import (
    check_in,
    contact,
    crossing,
    entry,
    met,
    passage,
    record_term,
    shift,
)

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
TEXTS = ("statement", "reflection", "lesson", "note", "alias", "terms")
_WORD_COLUMNS: dict[str, ColumnElement[Any]] = {
    "tone": contact.c.tone,
    "state": shift.c.state,
    "enough": shift.c.enough,
}
STRAIN = func.coalesce(shift.c.strain, contact.c.toll_strain)
MOOD = func.coalesce(shift.c.mood, contact.c.toll_mood_after, check_in.c.mood)
_NUMBER_COLUMNS: dict[str, ColumnElement[Any]] = {
    "tier": func.coalesce(contact.c.tier, literal_column("NULL")),
    "strain": STRAIN,
    "mood": MOOD,
}
WEEK: ColumnElement[int] = cast(func.julianday(entry.c.day) + 0.5, Integer) // 7
"""The calendar week of a record: whole weeks of the Julian day number begin on Mondays."""
_BEHAVIOUR_ROLES = ("kinds", "good_kind")
_TWO_DAYS = 2 * 24 * 3600


@dataclass(frozen=True, slots=True)
class Part:
    """One condition without its values: a field, how it is compared, and where its values ride."""

    field: str
    sign: Sign | None
    without: bool
    name: str


@dataclass(slots=True)
class Conditions:
    """Parts to build a statement from, and the values to run it with."""

    parts: tuple[Part, ...]
    values: dict[str, Any]


def conditions_of(wanted: Wanted) -> Conditions:
    """All but the words of a search."""
    parts: list[Part] = []
    values: dict[str, Any] = {}
    for bound in wanted.bounds:
        name = f"v{len(parts)}"
        parts.append(Part(bound.field, bound.sign, bound.without, name))
        values[name] = bound.number
    for among in wanted.among:
        name = f"v{len(parts)}"
        parts.append(Part(among.field, None, among.without, name))
        values[name] = sorted(among.keys)
    for period in wanted.periods:
        name = f"v{len(parts)}"
        parts.append(Part("day", None, without=False, name=name))
        values |= _period_values(name, period)
    return Conditions(tuple(parts), values)


def clauses(parts: Sequence[Part]) -> list[ColumnElement[bool]]:
    """The conditions as SQL; any one of the periods is enough, all else must fit."""
    found = [_clause(part) for part in parts if part.field != "day"]
    spans = [_within(part.name) for part in parts if part.field == "day"]
    return [*found, or_(*spans)] if spans else found


def containing(name: str) -> ColumnElement[bool]:
    """The passage has a piece of text in one of its columns; `name` carries the pattern."""
    return or_(
        *(func.coalesce(passage.c[text], "").like(bindparam(name), escape="\\") for text in TEXTS)
    )


def _clause(part: Part) -> ColumnElement[bool]:
    clause = _number_clause(part) if part.sign else _word_clause(part)
    return not_(func.coalesce(clause, 0)) if part.without else clause


def _number_clause(part: Part) -> ColumnElement[bool]:
    column = _NUMBER_COLUMNS[part.field]
    value: ColumnElement[Any] = bindparam(part.name)
    comparisons: dict[Sign | None, ColumnElement[bool]] = {
        Sign.AT_LEAST: column >= value,
        Sign.AT_MOST: column <= value,
        Sign.MORE: column > value,
        Sign.FEWER: column < value,
        Sign.EXACTLY: column == value,
    }
    return comparisons[part.sign]


def _word_clause(part: Part) -> ColumnElement[bool]:
    value: ColumnElement[Any] = bindparam(part.name, expanding=True)
    if part.field == "record":
        return entry.c.kind.in_(value)
    if part.field == "met":
        return or_(entry.c.kind.in_(value), entry.c.number.in_(_unanswered()))
    if part.field == "place":
        return entry.c.number.in_(
            select(contact.c.number).where(contact.c.setting_place.in_(value))
        )
    if part.field == "kind":
        chosen = select(record_term.c.number).where(
            record_term.c.term.in_(value), record_term.c.role.in_(_BEHAVIOUR_ROLES)
        )
        return entry.c.number.in_(chosen)
    if part.field == "customer":
        return entry.c.number.in_(_numbers_about(value))
    return func.coalesce(_WORD_COLUMNS[part.field], "").in_(value)


def _numbers_about(ids: Any) -> Any:
    spine = entry.alias("customer_entry")
    numbers = select(spine.c.number).where(spine.c.id.in_(ids))
    contacts = select(contact.c.number).where(contact.c.customer.in_(numbers))
    return contacts.union_all(select(check_in.c.number).where(check_in.c.customer.in_(numbers)))


def _unanswered() -> Any:
    """The notes that met a line, without those a crossing that is kept stands for."""
    note, kept = entry.alias("met_entry"), entry.alias("kept_entry")
    spoken = (
        select(crossing.c.number)
        .join(kept, kept.c.number == crossing.c.number)
        .where(crossing.c.entry == note.c.id, kept.c.binned == 0)
    )
    return select(met.c.number).join(note, note.c.number == met.c.number).where(~spoken.exists())


def _within(name: str) -> ColumnElement[bool]:
    """By the day, and by the instant two days wider, because the instant has the index."""
    return and_(
        entry.c.day.between(bindparam(f"{name}a"), bindparam(f"{name}b")),
        entry.c.occurred.between(bindparam(f"{name}c"), bindparam(f"{name}d")),
    )


def _period_values(name: str, period: Period) -> dict[str, Any]:
    first, last = period.first or date.min, period.last or date.max
    return {
        f"{name}a": first.isoformat(),
        f"{name}b": last.isoformat(),
        f"{name}c": _seconds(first) - _TWO_DAYS,
        f"{name}d": _seconds(last) + _TWO_DAYS,
    }


def seconds_of(moment: datetime) -> int:
    """Whole seconds since 1970 of an aware instant."""
    return (moment - EPOCH) // timedelta(seconds=1)


def _seconds(day: date) -> int:
    return seconds_of(datetime.combine(day, time(), tzinfo=UTC))
