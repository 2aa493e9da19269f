"""What the contacts with one customer add up to: counts, minutes, asks, dread, what settled it.

Works with entry numbers and keys; whole records are read by `records.py`.
"""

from __future__ import annotations

from collections.abc import Sequence
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
    func,
    or_,
    select,
    text,
)

from journal_app.model.customer import Customer
from journal_app.store import records
from journal_app.store.conditions import WEEK, seconds_of
from journal_app.store.tables import (
    ASIDE,
    LISTED,
    contact,
    customer,
    entry,
    passage,
)

WEEKS = 12
"""How far back minutes a week are averaged."""
CALM_DAYS = timedelta(days=30)
_CALM_MOST = 5


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
        func.count(distinct(case((_RECENT, WEEK)))),
    )
    .select_from(_CONTACTS)
    .where(entry.c.binned == 0, contact.c.customer.is_not(None))
    .group_by(contact.c.customer)
)
_TALLY = _TALLIES.where(contact.c.customer == bindparam("customer"))

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
_FOLLOWED = text(f"entry.kind = 'customer' AND entry.binned = 0 AND ({ASIDE})")
_IDS = (
    select(entry.c.number, entry.c.id)
    .select_from(entry.join(customer, customer.c.number == entry.c.number))
    .where(
        _FOLLOWED,
        or_(func.coalesce(customer.c.retired, 0) == 0, bindparam("retired", type_=Integer) == 1),
    )
)
_ALIASES = (
    select(entry.c.id, passage.c.alias)
    .select_from(entry.join(passage, passage.c.number == entry.c.number))
    .where(_FOLLOWED)
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


def calm_customers(connection: Connection, now: datetime) -> tuple[Customer, ...]:
    """The customers met in the last 30 days, met last first, five at most."""
    ids = connection.execute(_CALM, {"first": seconds_of(now - CALM_DAYS)}).scalars().all()
    found = _customers(connection, ids)
    return tuple(found[id_] for id_ in ids)


def _customers(connection: Connection, ids: Sequence[str]) -> dict[str, Customer]:
    states = records.read(connection, "customer", entry.c.binned == 0, entry.c.id.in_(list(ids)))
    return {state.record.id: cast(Customer, state.record) for state in states}


def _first_day(today: date) -> str:
    """Monday of the first of the last weeks that count, this one among them."""
    return (today - timedelta(days=today.weekday() + 7 * (WEEKS - 1))).isoformat()


def _tally(row: Any) -> Tally:
    _customer, hard, good, calm, last, minutes, weeks = row
    per_week = None if minutes is None else round(minutes / weeks)
    return Tally(hard, good, calm, date.fromisoformat(last), per_week)
