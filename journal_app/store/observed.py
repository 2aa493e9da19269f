"""Contacts as far as numbers need them: 20,000 in the time that whole ones take for 2,000.

What was kept was checked then; here it is not checked again, and texts are left out.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from itertools import groupby
from operator import itemgetter
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    Select,
    bindparam,
    cast,
    func,
    select,
)

from journal_app.model.noted_contact import LISTS, PLAIN, NotedContact
from journal_app.store.tables import contact, entry, record_term

_ROLES = {"_".join(path): place for place, path in enumerate(LISTS)}
_RATED = "conduct_coping"
_NOTHING: tuple[tuple[Any, ...], ...] = ((),) * len(LISTS)
_BLOCK = 1000
_DAY_ONE = 1_721_424.5  # the Julian date on which ordinal 0 began

_about = entry.alias("about")
_CONTACTS = (
    select(
        *(entry.c.number, entry.c.id, cast(func.julianday(entry.c.day) - _DAY_ONE, Integer)),
        *(entry.c.occurred, entry.c.offset, entry.c.precision, _about.c.id),
        *(contact.c["_".join(path)] for path in PLAIN),
    )
    .select_from(
        contact.join(entry, entry.c.number == contact.c.number).outerjoin(
            _about, _about.c.number == contact.c.customer
        )
    )
    .where(entry.c.binned == 0)
)
_TERMS = (
    select(record_term.c.number, record_term.c.role, record_term.c.term, record_term.c.value)
    .where(record_term.c.role.in_(_ROLES))
    .order_by(record_term.c.number, record_term.c.role, record_term.c.place, record_term.c.value)
)
_NAMED: ColumnElement[bool] = entry.c.id.in_(bindparam("ids", expanding=True))
_NUMBERS = select(entry.c.number).where(_NAMED)


def contacts(connection: Connection, ids: Collection[str] | None = None) -> dict[str, NotedContact]:
    """All contacts that are not in the bin, or those of some ids, by id."""
    statement, named = _CONTACTS, None if ids is None else list(ids)
    if named is not None:
        statement = statement.where(_NAMED)
    lists = dict(_lists(connection, named))
    once: dict[Any, Any] = {}  # a word read 20,000 times is held once
    found = {}
    for row in _rows(connection, statement, named):
        number, id_, *values = row
        held = [once.setdefault(value, value) for value in values]
        found[id_] = NotedContact._make((id_, *held, *lists.get(number, _NOTHING)))
    return found


def _rows(
    connection: Connection, statement: Select[tuple[Any, ...]], ids: list[str] | None
) -> Iterator[Any]:
    """The rows, some at a time: all of them at once are what a page of charts takes."""
    given = {} if ids is None else {"ids": ids}
    for block in connection.execute(statement, given).partitions(_BLOCK):
        yield from block


def _lists(
    connection: Connection, ids: list[str] | None
) -> Iterator[tuple[int, tuple[tuple[Any, ...], ...]]]:
    """The words chosen in each list, by the number of the contact; equal lists are held once."""
    statement = _TERMS
    if ids is not None:
        statement = statement.where(record_term.c.number.in_(_NUMBERS))
    once: dict[Any, Any] = {}
    for number, chosen in groupby(_rows(connection, statement, ids), itemgetter(0)):
        held: list[tuple[Any, ...]] = list(_NOTHING)
        for _number, role, term, value in chosen:
            word = once.setdefault(term, term)
            held[_ROLES[role]] += ((word, value) if role == _RATED else word,)
        yield number, tuple(once.setdefault(one, one) for one in held)
