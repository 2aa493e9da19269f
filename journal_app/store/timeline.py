"""The Timeline: how many records it lists, and a page of them, newest first.

A page is found by key from a known neighbour or by skipping along the index after a jump; only
then are the rows of its records read.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from sqlalchemy import (
    Connection,
    Integer,
    ScalarSelect,
    Select,
    Table,
    bindparam,
    func,
    select,
    text,
    tuple_,
)

from journal_app.model.views import TIMELINE_KINDS, Filter, Place, Row
from journal_app.model.wanted import Among, Bound, Period, Sign, Wanted
from journal_app.store.conditions import Conditions, Part, clauses, conditions_of, seconds_of
from journal_app.store.rows import Labels, read_rows, select_rows
from journal_app.store.tables import (
    ASIDE,
    LISTED,
    check_in,
    contact,
    crossing,
    decision,
    entry,
    outside_score,
    shift,
    weekly_five,
)

NARROW = (
    entry.outerjoin(contact, contact.c.number == entry.c.number)
    .outerjoin(shift, shift.c.number == entry.c.number)
    .outerjoin(check_in, check_in.c.number == entry.c.number)
)
"""The spine and the tables conditions speak of; SQLite leaves out those that none does."""

NEWEST_FIRST = (entry.c.occurred.desc(), entry.c.number.desc())


def _rows_in(table: Table) -> ScalarSelect[int]:
    return select(func.count()).select_from(table).scalar_subquery()


# A whole table is counted along its smallest index, some 2 ms for 100,000 of a file just opened;
# counting along the spine reads ten times as much.
_COUNT_ALL = select(
    _rows_in(contact)
    + _rows_in(shift)
    + _rows_in(check_in)
    + _rows_in(weekly_five)
    + _rows_in(outside_score)
    + _rows_in(decision)
    + _rows_in(crossing)
    - select(func.count())
    .select_from(entry)
    .where(text(f"({ASIDE})"), entry.c.binned == 1, entry.c.kind.in_(TIMELINE_KINDS))
    .scalar_subquery()
)


def timeline_count(connection: Connection, chosen: Filter) -> int:
    """How many records fit the filter."""
    conditions = _conditions(chosen)
    statement = _count_statement(conditions.parts) if conditions.parts else _COUNT_ALL
    return int(connection.execute(statement, conditions.values).scalar_one())


def timeline_page(
    connection: Connection, chosen: Filter, labels: Labels, *, start: int, limit: int,
    after: Place | None = None,
) -> tuple[Row, ...]:  # fmt: skip
    """Records from place `start` on, newest first; with `after`, those that follow it instead."""
    conditions = _conditions(chosen)
    values = conditions.values | {"limit": limit}
    if after is None:
        values["start"] = start
    else:
        values["occurred"] = seconds_of(after.occurred)
        values["number"] = after.number
    statement = _page_statement(conditions.parts, keyed=after is not None)
    return read_rows(connection, statement, values, labels)


def _conditions(chosen: Filter) -> Conditions:
    among = (
        ("tone", chosen.tones),
        ("record", chosen.kinds_of_record),
        ("customer", _one(chosen.customer)),
        ("kind", _one(chosen.behaviour)),
        ("place", _one(chosen.place)),
        ("met", _one("crossing" if chosen.lines_met else None)),
    )
    tier = chosen.tier_at_least
    span = Period(chosen.first, chosen.last)
    wanted = Wanted(
        among=tuple(Among(name, frozenset(keys)) for name, keys in among if keys),
        bounds=() if tier is None else (Bound("tier", Sign.AT_LEAST, tier),),
        periods=() if span == Period() else (span,),
    )
    return conditions_of(wanted)


def _one(key: str | None) -> frozenset[str]:
    return frozenset() if key is None else frozenset({key})


@lru_cache(maxsize=64)
def _count_statement(parts: tuple[Part, ...]) -> Select[Any]:
    return select(func.count()).select_from(NARROW).where(text(LISTED), *clauses(parts))


@lru_cache(maxsize=64)
def _page_statement(parts: tuple[Part, ...], *, keyed: bool) -> Select[Any]:
    numbers = select(entry.c.number).select_from(NARROW).where(text(LISTED), *clauses(parts))
    if keyed:
        place = tuple_(bindparam("occurred", type_=Integer), bindparam("number", type_=Integer))
        numbers = numbers.where(tuple_(entry.c.occurred, entry.c.number) < place)
    else:
        numbers = numbers.offset(bindparam("start"))
    page = numbers.order_by(*NEWEST_FIRST).limit(bindparam("limit"))
    return select_rows().where(entry.c.number.in_(page)).order_by(*NEWEST_FIRST)


_page_statement((), keyed=True)
_page_statement((), keyed=False)
