"""What came together must be able to stand together: one shift a day, one name a person.

Two records may be right each in its own copy and not beside each other. The one changed later
keeps its place; a second shift, profile or label goes into the bin, a second person of one name
gets a number. Notes about somebody who is gone stay, without them. Asked before anything is
written; both copies come to the same.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from journal_app.errors import InvalidValue
from journal_app.journal.merge_plan import Course, Verdict, standing, without_undone
from journal_app.model.alias import as_read
from journal_app.model.canonical import canonical
from journal_app.model.check_in import CheckIn
from journal_app.model.contact import Contact
from journal_app.model.customer import ALIAS_LIMIT, Customer
from journal_app.model.profile import Profile
from journal_app.model.record import Record
from journal_app.model.shift import Shift
from journal_app.model.term import Term
from journal_app.store import branches, people, records, shifts
from journal_app.store.database import Transaction
from journal_app.store.records import State
from journal_app.store.tables import entry

_LIVING = entry.c.binned == 0


@dataclass(frozen=True, slots=True)
class Rival:
    """Two records of one place: which keeps it, and the other as it stands afterwards."""

    keeps: Record
    other: State


class Rules:
    """The rules of one merge, in one transaction; `at` is now in seconds since 1970."""

    def __init__(self, connection: Transaction, found: Iterable[Course], at: int) -> None:
        self._connection = connection
        self._at = at
        self._courses = {course.record: course for course in found}
        self._states = {
            record: None if course.body is None else state_of(course.body)
            for record, course in self._courses.items()
            if course.verdict is not Verdict.AWAY
        }
        self.rivals: list[Rival] = []

    def settle(self) -> list[tuple[Course, State | None]]:
        """Every course with what stands after it, once all can stand together."""
        self._settle_rivals()
        self._settle_nameless()
        return [(course, self._states.get(course.record)) for course in self._courses.values()]

    def _settle_rivals(self) -> None:
        coming = [s.record for s in self._states.values() if s and not s.binned]
        placed = [record for record in coming if _place(record) is not None]
        if not placed:
            return
        groups: dict[object, list[Record]] = defaultdict(list)
        for record in (*placed, *self._others(placed)):
            groups[_place(record)].append(record)
        wanted = {_place(record) for record in placed}
        crowded = [group for place, group in groups.items() if place in wanted and len(group) > 1]
        taken = {_place(record) for group in groups.values() for record in group}
        for group in crowded:
            self._take_in([r.id for r in group])
            keeps, *rest = sorted(group, key=lambda r: self._courses[r.id].key, reverse=True)
            for record in rest:
                other = _beside(record, taken)
                taken.add(_place(other.record))
                self._decide(other)
                self.rivals.append(Rival(keeps, other))

    def _others(self, placed: Sequence[Record]) -> Iterator[Record]:
        """What is here and could be in the way."""
        kinds = {record.kind for record in placed}
        found: list[Record] = []
        for day in {record.day for record in placed if isinstance(record, Shift)}:
            found += shifts.shifts_between(self._connection, day, day)
        for kind in kinds & {"customer", "profile", "term"}:
            found += [state.record for state in records.read(self._connection, kind, _LIVING)]
        return (r for r in found if r.id not in self._states and _place(r) is not None)

    def _settle_nameless(self) -> None:
        """Notes whose customer is not here afterwards lose them."""
        gone = {r for r, s in self._states.items() if s is None}
        gone = {r for r in gone if self._courses[r].kind == Customer.kind}
        for customer in gone:
            number = people.customer_number(self._connection, customer)
            if number is not None:
                self._take_in(records.about_customer(self._connection, number))
        wanted = {c for s in self._states.values() if s and (c := _customer_of(s.record))}
        here = set(records.customers(self._connection, wanted)) - gone
        here |= {r for r, s in self._states.items() if s and isinstance(s.record, Customer)}
        for state in [s for s in self._states.values() if s]:
            about = _customer_of(state.record)
            if about is not None and about not in here:
                without = replace(state.record, customer=None)  # type: ignore[call-arg]  # both kinds have it
                self._decide(State(without, state.binned))

    def _take_in(self, ids: Sequence[str]) -> None:
        """Make a course of what is here and did not come."""
        rest = [record for record in ids if record not in self._states]
        for record, rows in branches.rows_of(self._connection, rest).items():
            found = records.find(self._connection, record)
            if found is None:
                continue
            body = canonical(found[1].document())
            tip = without_undone(rows)[-1]
            self._courses[record] = Course(record, tip.kind, Verdict.FITTED, (), body, tip)
            self._states[record] = found[1]

    def _decide(self, state: State) -> None:
        record = state.record.id
        self._states[record] = state
        body = canonical(state.document())
        self._courses[record] = standing(self._courses[record], body, self._at)


def state_of(body: str) -> State:
    """What a change of the history says of a record; raises InvalidValue."""
    state = State.from_document(json.loads(body))
    if canonical(state.document()) != body:
        raise InvalidValue(field="record", message="It is not written as this program writes it.")
    return state


def _place(record: Record) -> object | None:
    """What only one record outside the bin can hold."""
    if isinstance(record, Shift):
        return "shift", record.day
    if isinstance(record, Customer):
        return "alias", as_read(record.alias)
    if isinstance(record, Profile):
        return "profile"
    if isinstance(record, Term) and record.key:
        return "term", record.vocabulary, record.key
    return None


def _beside(record: Record, taken: set[object]) -> State:
    """The record where it is in nobody's way."""
    if not isinstance(record, Customer):
        return State(record, binned=True)
    number = 2
    while True:
        ending = f" {number}"
        alias = record.alias[: ALIAS_LIMIT - len(ending)] + ending
        if ("alias", as_read(alias)) not in taken:
            return State(replace(record, alias=alias))
        number += 1


def _customer_of(record: Record) -> str | None:
    return record.customer if isinstance(record, Contact | CheckIn) else None
