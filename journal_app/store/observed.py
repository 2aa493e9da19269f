"""Contacts as far as numbers need them: 20,000 in the time that whole ones take for 4,000.

What was kept was checked then; here it is not checked again, and texts are left out.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from dataclasses import MISSING, fields
from datetime import UTC, date, datetime, timedelta
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Connection, bindparam, select

from journal_app.model.contact import Contact
from journal_app.model.fields import LISTED, Kind
from journal_app.model.instant import When
from journal_app.model.record import Group, Record
from journal_app.model.shape import groups_of, leaves
from journal_app.store.tables import contact, entry, record_term

T = TypeVar("T", bound="Record | Group")

_OWN = ("tone", "tier", "lift", "mode", "kinds", "response")
_GROUPED = {
    "setting": (
        *("channel", "place", "minutes_on", "minutes_after", "dread_before"),
        *("first_read", "aimed_at"),
    ),
    "compensation": ("asked",),
    "course": ("fault", "ended", "later_verdict"),
    "conduct": ("faked", "moves", "coping"),
    "backing": ("escalated_to", "backed", "nobody_came"),
    "toll": ("strain", "mood_after", "spillover"),
}
_PATHS = {
    *((name,) for name in _OWN),
    *((group, name) for group, names in _GROUPED.items() for name in names),
}
_LEAVES = [leaf for leaf in leaves(Contact) if leaf.path in _PATHS]
_PLAIN = [leaf for leaf in _LEAVES if leaf.spec.kind not in LISTED]
_LISTS = {leaf.column: leaf for leaf in _LEAVES if leaf.spec.kind in LISTED}
_GROUPS = groups_of(Contact)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

_about = entry.alias("about")
_HEAD = (
    *(entry.c.number, entry.c.id, entry.c.day, entry.c.occurred),
    *(entry.c.zone, entry.c.offset, entry.c.precision, _about.c.id.label("customer")),
)
_CONTACTS = (
    select(*_HEAD, *(contact.c[leaf.column] for leaf in _PLAIN))
    .select_from(
        contact.join(entry, entry.c.number == contact.c.number).outerjoin(
            _about, _about.c.number == contact.c.customer
        )
    )
    .where(entry.c.binned == 0)
)
_TERMS = (
    select(record_term.c.number, record_term.c.role, record_term.c.term, record_term.c.value)
    .where(record_term.c.role.in_(_LISTS))
    .order_by(record_term.c.number, record_term.c.role, record_term.c.place, record_term.c.value)
)
_NAMED: ColumnElement[bool] = entry.c.id.in_(bindparam("ids", expanding=True))


def contacts(connection: Connection, ids: Collection[str] | None = None) -> dict[str, Contact]:
    """All contacts that are not in the bin, or those of some ids, by id; without their texts."""
    statement, given = _CONTACTS, {}
    if ids is not None:
        statement, given = _CONTACTS.where(_NAMED), {"ids": list(ids)}
    rows = connection.execute(statement, given).all()
    numbers = None if ids is None else [row[0] for row in rows]
    words = _words(connection, numbers)
    return {row[1]: _contact(tuple(row), words.get(row[0], ())) for row in rows}


def _words(connection: Connection, numbers: list[int] | None) -> dict[int, list[tuple[str, Any]]]:
    """Chosen words of contacts by number: pairs of role and what the list holds."""
    statement = _TERMS if numbers is None else _TERMS.where(record_term.c.number.in_(numbers))
    rated = {role for role, leaf in _LISTS.items() if leaf.spec.kind is Kind.RATED}
    found = defaultdict(list)
    for number, role, term, value in connection.execute(statement).all():
        found[number].append((role, (term, value) if role in rated else term))
    return found


def _contact(row: tuple[Any, ...], words: Collection[tuple[str, Any]]) -> Contact:
    _number, id_, day, occurred, zone, offset, precision, customer = row[:8]
    groups: dict[str, dict[str, Any]] = {}
    own: dict[str, Any] = {"id": id_, "customer": customer, "day": date.fromisoformat(day)}
    own["when"] = When(_EPOCH + timedelta(seconds=occurred), zone, offset, precision)
    for leaf, value in zip(_PLAIN, row[8:], strict=True):
        if value is not None:
            _into(own, groups, leaf.path)[leaf.path[-1]] = value
    for role, item in words:
        path = _LISTS[role].path
        held = _into(own, groups, path)
        held[path[-1]] = (*held.get(path[-1], ()), item)
    for name, values in groups.items():
        own[name] = _unchecked(_GROUPS[name], values)
    return _unchecked(Contact, own)


def _into(
    own: dict[str, Any], groups: dict[str, dict[str, Any]], path: tuple[str, ...]
) -> dict[str, Any]:
    return own if len(path) == 1 else groups.setdefault(path[0], {})


def _unchecked(cls: type[T], values: dict[str, Any]) -> T:
    """A frozen value made without its checks; what is not given is absent."""
    made = object.__new__(cls)
    vars(made).update(_absent(cls), **values)
    return made


_ABSENT: dict[type, dict[str, Any]] = {}


def _absent(cls: type) -> dict[str, Any]:
    if cls not in _ABSENT:
        _ABSENT[cls] = {f.name: f.default for f in fields(cls) if f.default is not MISSING}
    return _ABSENT[cls]
