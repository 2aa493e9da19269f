"""What happened with one customer: the course, dread and how it was, asks, what settled it.

Every function takes the customer's entry number, which `people.py` finds.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import cast

from sqlalchemy import (
    Connection,
    Integer,
    and_,
    bindparam,
    case,
    exists,
    func,
    or_,
    select,
    text,
)

from journal_app.model.check_in import CheckIn
from journal_app.model.views import AskCount, DreadPair, ReadPair, Row
from journal_app.store import records
from journal_app.store.conditions import seconds_of
from journal_app.store.rows import Labels, read_rows, select_rows
from journal_app.store.tables import (
    LISTED,
    check_in,
    contact,
    entry,
    record_term,
)

ASK_DAYS = timedelta(days=365)
DREAD_DAYS = timedelta(days=14)
_SETTLED = ("settled", "turned_round")
_ASKING_KINDS = ("asks_money_back", "asks_exception")

_later = entry.alias("later")
_CONTACTS = contact.join(entry, entry.c.number == contact.c.number)
_OF_CUSTOMER = and_(entry.c.binned == 0, contact.c.customer == bindparam("customer", type_=Integer))
_COURSE = (
    select_rows()
    .where(text(LISTED), contact.c.customer == bindparam("customer", type_=Integer))
    .order_by(entry.c.occurred, entry.c.number)
)
_DREAD = (
    select(
        entry.c.id,
        entry.c.day,
        contact.c.setting_dread_before,
        contact.c.tone,
        contact.c.toll_strain,
        contact.c.toll_mood_after,
    )
    .select_from(_CONTACTS)
    .where(_OF_CUSTOMER, contact.c.setting_dread_before.is_not(None))
    .order_by(entry.c.occurred, entry.c.number)
)
_READS = (
    select(contact.c.setting_first_read, contact.c.course_later_verdict, func.count())
    .select_from(_CONTACTS)
    .where(_OF_CUSTOMER, contact.c.setting_first_read.is_not(None))
    .group_by(contact.c.setting_first_read, contact.c.course_later_verdict)
    .order_by(func.count().desc(), contact.c.setting_first_read)
)
_SETTLED_BY = (
    select(record_term.c.role, record_term.c.term, func.count())
    .select_from(_CONTACTS.join(record_term, record_term.c.number == contact.c.number))
    .where(
        _OF_CUSTOMER,
        contact.c.course_ended.in_(_SETTLED),
        record_term.c.role.in_(("response", "conduct_moves")),
    )
    .group_by(record_term.c.role, record_term.c.term)
    .order_by(func.count().desc(), record_term.c.term)
)
_ASKED = or_(
    contact.c.compensation_granted.is_not(None),
    exists().where(
        record_term.c.number == contact.c.number,
        or_(
            record_term.c.role == "compensation_asked",
            and_(record_term.c.role == "kinds", record_term.c.term.in_(_ASKING_KINDS)),
        ),
    ),
)
_ASKS = (
    select(
        func.count(),
        func.coalesce(
            func.sum(case((contact.c.compensation_granted.in_(("yes", "partly")), 1), else_=0)), 0
        ),
    )
    .select_from(_CONTACTS)
    .where(_OF_CUSTOMER, _ASKED, entry.c.occurred.between(bindparam("first"), bindparam("last")))
)
_LATER_CONTACT = (
    select(contact.c.number)
    .select_from(contact.join(_later, _later.c.number == contact.c.number))
    .where(
        contact.c.customer == check_in.c.customer,
        _later.c.binned == 0,
        _later.c.occurred >= entry.c.occurred,
    )
    .correlate(check_in, entry)
    .exists()
)
_MARKS = check_in.join(entry, entry.c.number == check_in.c.number)
_OF_MARKED = and_(entry.c.binned == 0, check_in.c.customer == bindparam("customer", type_=Integer))
_PENDING = (
    select(entry.c.id)
    .select_from(_MARKS)
    .where(
        _OF_MARKED,
        check_in.c.dread_before.is_not(None),
        entry.c.occurred.between(bindparam("first"), bindparam("last")),
        ~_LATER_CONTACT,
    )
    .order_by(entry.c.occurred.desc(), entry.c.number.desc())
    .limit(1)
)
_PUT_OFF = (
    select(func.count())
    .select_from(_MARKS)
    .where(
        _OF_MARKED,
        exists().where(
            record_term.c.number == check_in.c.number, record_term.c.role == "avoidance"
        ),
    )
)


def course(connection: Connection, number: int, labels: Labels) -> tuple[Row, ...]:
    """Their contacts, oldest first."""
    return read_rows(connection, _COURSE, {"customer": number}, labels)


def dread_pairs(connection: Connection, number: int) -> tuple[DreadPair, ...]:
    """Dread before a contact and how it was, oldest first."""
    found = connection.execute(_DREAD, {"customer": number})
    return tuple(
        DreadPair(id_, date.fromisoformat(day), dread, tone, strain, mood)
        for id_, day, dread, tone, strain, mood in found
    )


def read_pairs(connection: Connection, number: int) -> tuple[ReadPair, ...]:
    """First reads with later verdicts, most frequent first."""
    return tuple(ReadPair(*row) for row in connection.execute(_READS, {"customer": number}))


def settled_by(connection: Connection, number: int) -> Iterable[tuple[str, str, int]]:
    """(role, key, count) of responses and moves in contacts that ended well."""
    return [tuple(row) for row in connection.execute(_SETTLED_BY, {"customer": number})]


def put_off_count(connection: Connection, number: int) -> int:
    """How often a contact with them was marked as put off or avoided, between contacts."""
    return int(connection.execute(_PUT_OFF, {"customer": number}).scalar_one())


def ask_count(connection: Connection, number: int, now: datetime) -> AskCount:
    """Asks within 365 days: something was asked for, granted or refused, or that kind chosen."""
    values = {"customer": number} | _window(now, ASK_DAYS)
    return AskCount(*connection.execute(_ASKS, values).one())


def pending_dread(connection: Connection, number: int, now: datetime) -> CheckIn | None:
    """The last dread noted within 14 days that no contact has followed yet."""
    values = {"customer": number} | _window(now, DREAD_DAYS)
    id_ = connection.execute(_PENDING, values).scalar()
    found = records.find(connection, id_) if id_ else None
    return cast(CheckIn, found[1].record) if found else None


def _window(now: datetime, span: timedelta) -> dict[str, int]:
    return {"first": seconds_of(now - span), "last": seconds_of(now)}
