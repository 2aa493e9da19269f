"""Shifts by day, and the counts so far."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, cast

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    bindparam,
    case,
    distinct,
    func,
    literal_column,
    select,
    text,
)

from journal_app.model.profile import Profile
from journal_app.model.shift import Shift
from journal_app.model.views import DayMark
from journal_app.store import records
from journal_app.store.conditions import WEEK
from journal_app.store.records import State
from journal_app.store.rows import moment
from journal_app.store.tables import ASIDE, contact, entry, record_term, revision, shift

_A_SHIFT = text("entry.kind = 'shift' AND entry.binned = 0")
_LISTED_SHIFT: ColumnElement[bool] = literal_column(f"({_A_SHIFT.text})")
_PROFILE_IDS = select(entry.c.id).where(entry.c.kind == "profile", text(f"({ASIDE})"))
_PROFILES = (
    select(revision.c.at, revision.c.body)
    .where(revision.c.record.in_(_PROFILE_IDS), revision.c.body.is_not(None))
    .order_by(revision.c.sequence)
)
_SHIFTS = shift.join(entry, entry.c.number == shift.c.number)
_SPAN = entry.c.day.between(bindparam("first"), bindparam("last"))

_DAYS = select(entry.c.day).where(_A_SHIFT, _SPAN)
_MARKS = (
    select(entry.c.day, shift.c.state, shift.c.mood, shift.c.strain, shift.c.enough)
    .select_from(_SHIFTS)
    .where(_A_SHIFT, _SPAN)
    .order_by(entry.c.day)
)


def _count(condition: Any) -> Any:
    return func.coalesce(func.sum(case((condition, 1), else_=0)), 0)


_WORKED = shift.c.state.in_(("ok", "hard"))
_SHIFT_COUNTS = (
    select(
        _count(shift.c.state == "ok"),
        _count(shift.c.state == "hard"),
        _count(shift.c.enough == "yes"),
        _count(shift.c.enough.in_(("no", "nearly"))),
        func.count(distinct(WEEK)),
    )
    .select_from(_SHIFTS)
    .where(_A_SHIFT, _WORKED)
)
_CONTACTS = contact.join(entry, entry.c.number == contact.c.number)
_TONES = (
    select(contact.c.tone, func.count())
    .select_from(_CONTACTS)
    .where(entry.c.binned == 0)
    .group_by(contact.c.tone)
)
_HARD = (entry.c.binned == 0, contact.c.tone == "hard")
_ENDINGS = (
    select(contact.c.course_ended, func.count())
    .select_from(_CONTACTS)
    .where(*_HARD, contact.c.course_ended.is_not(None))
    .group_by(contact.c.course_ended)
    .order_by(func.count().desc(), contact.c.course_ended)
)


def _most_often(role: str) -> Select[Any]:
    return (
        select(record_term.c.term, func.count())
        .select_from(_CONTACTS.join(record_term, record_term.c.number == contact.c.number))
        .where(*_HARD, record_term.c.role == role)
        .group_by(record_term.c.term)
        .order_by(func.count().desc(), record_term.c.term)
        .limit(1)
    )


_BEHAVIOUR, _RESPONSE = _most_often("kinds"), _most_often("response")


@dataclass(frozen=True, slots=True)
class Tallies:
    """The counts so far, with keys of lists instead of labels; see `Counts`."""

    ok: int
    hard_shifts: int
    enough: int
    not_enough: int
    weeks: int
    tones: dict[str, int]
    behaviour: tuple[str, int] | None
    response: tuple[str, int] | None
    endings: tuple[tuple[str, int], ...]


def shifts_between(connection: Connection, first: date, last: date) -> tuple[Shift, ...]:
    """The shifts from day to day, both in it, oldest first."""
    states = records.read(
        connection, "shift", _LISTED_SHIFT, _SPAN, values=_span(first, last), order=(entry.c.day,)
    )
    return tuple(cast(Shift, state.record) for state in states)


def profile_versions(connection: Connection) -> tuple[tuple[datetime, Profile], ...]:
    """Every version of the profile with the instant it came into force, oldest first."""
    rows = connection.execute(_PROFILES).all()
    states = ((row.at, State.from_document(json.loads(row.body))) for row in rows)
    return tuple((moment(at), cast(Profile, state.record)) for at, state in states)


def answered_days(connection: Connection, first: date, last: date) -> set[date]:
    """The days from `first` to `last` that have a shift."""
    found: Iterable[str] = connection.execute(_DAYS, _span(first, last)).scalars()
    return {date.fromisoformat(day) for day in found}


def day_marks(connection: Connection, first: date, last: date) -> tuple[DayMark, ...]:
    """The shifts from day to day in short, oldest first."""
    found = connection.execute(_MARKS, _span(first, last))
    return tuple(DayMark(date.fromisoformat(day), *rest) for day, *rest in found)


def tallies(connection: Connection) -> Tallies:
    """Count what is there so far."""
    ok, hard_shifts, enough, not_enough, weeks = connection.execute(_SHIFT_COUNTS).one()
    return Tallies(
        ok=ok,
        hard_shifts=hard_shifts,
        enough=enough,
        not_enough=not_enough,
        weeks=weeks,
        tones=dict(_pairs(connection, _TONES)),
        behaviour=next(iter(_pairs(connection, _BEHAVIOUR)), None),
        response=next(iter(_pairs(connection, _RESPONSE)), None),
        endings=_pairs(connection, _ENDINGS),
    )


def _pairs(connection: Connection, statement: Select[Any]) -> tuple[tuple[str, int], ...]:
    return tuple((row[0], row[1]) for row in connection.execute(statement))


def _span(first: date, last: date) -> dict[str, str]:
    return {"first": first.isoformat(), "last": last.isoformat()}
