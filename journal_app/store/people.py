"""What the contacts with one customer add up to: counts, minutes, asks, dread, what settled it.

Works with entry numbers and keys; whole records are read by `records.py`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, cast

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    and_,
    bindparam,
    case,
    distinct,
    exists,
    func,
    or_,
    select,
    text,
)
from sqlalchemy import (
    cast as sql_cast,
)

from journal_app.model.check_in import CheckIn
from journal_app.model.customer import Customer
from journal_app.model.views import AskCount, DreadPair, ReadPair, Row
from journal_app.store import records
from journal_app.store.conditions import seconds_of
from journal_app.store.rows import Labels, read_rows, select_rows
from journal_app.store.tables import (
    LISTED,
    check_in,
    contact,
    customer,
    entry,
    passage,
    record_term,
)

WEEKS = 12
"""How far back minutes a week are averaged."""
ASK_DAYS = timedelta(days=365)
CALM_DAYS = timedelta(days=30)
DREAD_DAYS = timedelta(days=14)
_CALM_MOST = 5
_SETTLED = ("settled", "turned_round")
_ASKING_KINDS = ("asks_money_back", "asks_exception")


@dataclass(frozen=True, slots=True)
class Tally:
    """Counts of one customer's contacts; see `CustomerLine`."""

    hard: int = 0
    good: int = 0
    calm: int = 0
    last: date | None = None
    minutes_per_week: int | None = None


_CONTACTS = contact.join(entry, entry.c.number == contact.c.number)
_RECENT = entry.c.day >= bindparam("since")
_MINUTES: ColumnElement[Any] = func.coalesce(contact.c.setting_minutes_on, 0) + func.coalesce(
    contact.c.setting_minutes_after, 0
)
_MINUTES_NOTED = func.coalesce(contact.c.setting_minutes_on, contact.c.setting_minutes_after)
# Whole weeks of the Julian day number begin on Mondays.
_WEEK = sql_cast(func.julianday(entry.c.day) + 0.5, Integer) // 7


def _tone(name: str) -> ColumnElement[int]:
    return func.coalesce(func.sum(case((contact.c.tone == name, 1), else_=0)), 0)


_TALLIES = (
    select(
        contact.c.customer,
        _tone("hard"),
        _tone("good"),
        _tone("calm"),
        func.max(entry.c.day),
        func.sum(case((and_(_RECENT, _MINUTES_NOTED.is_not(None)), _MINUTES))),
        func.count(distinct(case((_RECENT, _WEEK)))),
    )
    .select_from(_CONTACTS)
    .where(entry.c.binned == 0, contact.c.customer.is_not(None))
    .group_by(contact.c.customer)
)
_TALLY = _TALLIES.where(contact.c.customer == bindparam("customer"))

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
_CUSTOMER_ENTRY = entry.alias("customer_entry")
_CALM = (
    select(_CUSTOMER_ENTRY.c.id)
    .select_from(
        entry.join(contact, contact.c.number == entry.c.number)
        .join(customer, customer.c.number == contact.c.customer)
        .join(_CUSTOMER_ENTRY, _CUSTOMER_ENTRY.c.number == customer.c.number)
    )
    .where(
        text(LISTED),
        entry.c.occurred >= bindparam("first"),
        _CUSTOMER_ENTRY.c.binned == 0,
        func.coalesce(customer.c.retired, 0) == 0,
    )
    .group_by(_CUSTOMER_ENTRY.c.id)
    .order_by(func.max(entry.c.occurred).desc(), func.max(entry.c.number).desc())
    .limit(_CALM_MOST)
)
_LATER_CONTACT = (
    select(contact.c.number)
    .select_from(contact.join(_CUSTOMER_ENTRY, _CUSTOMER_ENTRY.c.number == contact.c.number))
    .where(
        contact.c.customer == check_in.c.customer,
        _CUSTOMER_ENTRY.c.binned == 0,
        _CUSTOMER_ENTRY.c.occurred >= entry.c.occurred,
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
_IDS = (
    select(entry.c.number, entry.c.id)
    .select_from(customer.join(entry, entry.c.number == customer.c.number))
    .where(
        entry.c.binned == 0,
        or_(func.coalesce(customer.c.retired, 0) == 0, bindparam("retired", type_=Integer) == 1),
    )
)
_ALIASES = (
    select(entry.c.id, passage.c.alias)
    .select_from(
        customer.join(entry, entry.c.number == customer.c.number).join(
            passage, passage.c.number == customer.c.number
        )
    )
    .where(entry.c.binned == 0)
)
_NUMBER = select(entry.c.number).where(entry.c.id == bindparam("id"), entry.c.kind == "customer")


def all_customers(connection: Connection, *, include_retired: bool) -> dict[int, Customer]:
    """The customers who are not in the bin, by entry number."""
    rows = connection.execute(_IDS, {"retired": int(include_retired)}).all()
    by_id = _customers(connection, [row.id for row in rows])
    return {row.number: by_id[row.id] for row in rows}


def one_customer(connection: Connection, id_: str) -> tuple[int, Customer] | None:
    """A customer's entry number and record, or None where there is none, or it is in the bin."""
    number = customer_number(connection, id_)
    found = _customers(connection, [id_]) if number is not None else {}
    return None if number is None or id_ not in found else (number, found[id_])


def aliases(connection: Connection) -> list[tuple[str, str]]:
    """(id, alias) of every customer who is not in the bin, retired ones too."""
    return [(row.id, row.alias) for row in connection.execute(_ALIASES)]


def customer_number(connection: Connection, id_: str) -> int | None:
    """The entry number of a customer, or None where there is none."""
    return connection.execute(_NUMBER, {"id": id_}).scalar()


def tallies(connection: Connection, today: date) -> dict[int, Tally]:
    """The tally of every customer who has contacts, by entry number."""
    found = connection.execute(_TALLIES, {"since": _first_day(today)})
    return {row[0]: _tally(row) for row in found}


def tally(connection: Connection, number: int, today: date) -> Tally:
    """The tally of one customer."""
    values = {"since": _first_day(today), "customer": number}
    row = connection.execute(_TALLY, values).one_or_none()
    return _tally(row) if row else Tally()


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


def calm_customers(connection: Connection, now: datetime) -> tuple[Customer, ...]:
    """The customers met in the last 30 days, met last first, five at most."""
    ids = connection.execute(_CALM, {"first": seconds_of(now - CALM_DAYS)}).scalars().all()
    found = _customers(connection, ids)
    return tuple(found[id_] for id_ in ids)


def pending_dread(connection: Connection, number: int, now: datetime) -> CheckIn | None:
    """The last dread noted within 14 days that no contact has followed yet."""
    values = {"customer": number} | _window(now, DREAD_DAYS)
    id_ = connection.execute(_PENDING, values).scalar()
    found = records.find(connection, id_) if id_ else None
    return cast(CheckIn, found[1].record) if found else None


def _customers(connection: Connection, ids: Sequence[str]) -> dict[str, Customer]:
    states = records.read(connection, "customer", entry.c.binned == 0, entry.c.id.in_(list(ids)))
    return {state.record.id: cast(Customer, state.record) for state in states}


def _window(now: datetime, span: timedelta) -> dict[str, int]:
    return {"first": seconds_of(now - span), "last": seconds_of(now)}


def _first_day(today: date) -> str:
    """Monday of the first of the last weeks that count, this one among them."""
    return (today - timedelta(days=today.weekday() + 7 * (WEEKS - 1))).isoformat()


def _tally(row: Any) -> Tally:
    _customer, hard, good, calm, last, minutes, weeks = row
    per_week = None if minutes is None else round(minutes / weeks)
    return Tally(hard, good, calm, date.fromisoformat(last), per_week)
