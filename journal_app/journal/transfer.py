"""The whole journal out, and another one's notes in: what a portable file is written from and into.

Reading goes in short stretches, so that saves find room between them. What is laid down or brought
in is one transaction: all of it or nothing. Knows no file and no format.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from typing import Protocol, TypeVar

from journal_app.errors import InvalidValue, KeepingError
from journal_app.journal.admission import unknown_word
from journal_app.journal.bringing_in import (
    BroughtIn,
    Incoming,
    Newcomers,
    Placed,
    Preview,
    Unfit,
    sort_out,
)
from journal_app.journal.changes import Change, Changes, Operation
from journal_app.journal.desk import Desk
from journal_app.journal.insights import Gathered
from journal_app.journal.ledger import Ledger
from journal_app.journal.lists import Lists
from journal_app.model.canonical import canonical
from journal_app.model.check_in import CheckIn
from journal_app.model.contact import Contact
from journal_app.model.customer import Customer
from journal_app.model.profile import Profile
from journal_app.model.revision import Revision
from journal_app.model.shift import Shift
from journal_app.model.term import Term
from journal_app.store import drafts, history, records, watched
from journal_app.store.database import Head, Transaction
from journal_app.store.drafts import Draft
from journal_app.store.history import KeptCrossing, Standing
from journal_app.store.records import State
from journal_app.store.tables import RECORD_TABLES

__all__ = [
    "BroughtIn",
    "Carried",
    "Incoming",
    "KeptCrossing",
    "Placed",
    "Preview",
    "Progress",
    "State",
    "Transfer",
    "Unfit",
]

T = TypeVar("T")
STRETCH = 1000
_FIRST = ("customer", "term", "profile")
_READ, _MEASURED = 0.5, 0.95

Progress = Callable[[float], object]
"""Told the part done, 0 to 1; it may raise Stopped."""


class Carried(Protocol):
    """A whole journal on its way in; checked by whoever reads it, as it is read."""

    def revisions(self) -> Iterator[Revision]:
        """Its history in order, to the end; then the rest can be asked for."""

    def crossings(self) -> Sequence[KeptCrossing]:
        """What is kept of its measured crossings."""

    def drafts(self) -> Sequence[Draft]:
        """What was being typed."""

    def end(self) -> Head:
        """Its last change."""


@dataclass(frozen=True)
class Transfer:
    """Owned by a `Journal`, on its thread."""

    desk: Desk
    ledger: Ledger
    gathered: Gathered

    # Out

    def stretch(self, after: int, upto: int) -> tuple[Revision, ...]:
        """The changes after number `after`, a thousand at most and none after `upto`."""
        with self.desk.database.read() as connection:
            return tuple(history.stretch(connection, after, min(after + STRETCH, upto)))

    def crossings(self) -> tuple[KeptCrossing, ...]:
        """What cannot be measured again of the crossings."""
        with self.desk.database.read() as connection:
            return history.crossings(connection)

    def states(self, kind: str, after: int) -> tuple[int, tuple[tuple[State, ...], bool]]:
        """Records of a kind from the entry number after `after` on.

        The number reached, the records, and whether there are more to come.
        """
        own = RECORD_TABLES[kind].c.number
        upto = after + STRETCH
        with self.desk.database.read() as connection:
            found = records.read(connection, kind, own > after, own <= upto)
            last = history.most_of(connection, kind)
        return upto, (found, upto < last)

    # In

    def is_blank(self) -> bool:
        """Whether nothing was ever kept but answers about one's work."""
        with self.desk.database.read() as connection:
            return history.is_blank(connection)

    def lay_down(self, carried: Carried, progress: Progress | None = None) -> Changes:
        """Make a blank journal equal to another one: records, history, drafts, in one transaction.

        Answers about one's work given here before are replaced. It cannot be undone, and `carried`
        may raise what it likes meanwhile: nothing is changed then.

        Raises:
            Unfit: it holds what cannot stand here.
            KeepingError: it was not kept.
        """
        database, before = self.desk.database, self.desk.lists
        with database.write() as connection:
            if not history.is_blank(connection):
                raise InvalidValue(field="journal", message="This journal is not empty.")
            history.clear(connection)
            for some in _some(carried.revisions()):
                history.lay_down(connection, some)
            end = carried.end()
            history.set_head(connection, end)
            changed = _Laying(connection, before).lay(progress)
            history.put_crossings(connection, carried.crossings())
            for draft in carried.drafts():
                drafts.keep(connection, draft.slot, draft.document, draft.at)
        self.ledger.forget_all()
        self.gathered.forget()
        changes = Changes(end.sequence, tuple(changed))
        self.desk.lists_now.heed(changes)
        with suppress(KeepingError):  # the next change measures them
            self.desk.watch.evaluate_all()
        return changes

    def preview(self, incoming: Incoming) -> Preview:
        """What `bring_in` would do; nothing is changed.

        Raises:
            Unfit: it holds what cannot stand here.
        """
        lists = self.desk.lists
        with self.desk.database.read() as connection:
            newcomers = self._newcomers(connection, lists)
            return sort_out(newcomers, incoming)

    def bring_in(self, incoming: Incoming, check: Callable[[], object] | None = None) -> BroughtIn:
        """Add what is missing here as one step to undo; what is here stays as it is.

        Lines crossed by it are counted, and put before nobody. `check` may raise Stopped.

        Raises:
            Unfit: it holds what cannot stand here.
            KeepingError: it was not kept.
        """
        nothing = Changes(self.desk.database.head.sequence)
        with self.ledger.transaction() as (connection, lists):
            newcomers = self._newcomers(connection, lists)
            moves = newcomers.moves(incoming, check)
            changes = self.ledger.write_all(connection, Operation.RECORD, moves, newcomers.label)
        if not changes.changed or newcomers.first is None:
            return BroughtIn(nothing, newcomers.told())
        self.ledger.remember(changes, newcomers.first, bulk=True)
        return BroughtIn(changes, newcomers.told(), self._crossed_by(changes))

    def _newcomers(self, connection: Transaction, lists: Lists) -> Newcomers:
        return Newcomers(connection, lists, self.desk.now(), self.desk.clock.zone())

    def _crossed_by(self, changes: Changes) -> int:
        """How many notes of a change crossed a line."""
        added = {change.id for change in changes.changed}
        with self.desk.database.read() as connection:
            return len({note for _met, note in watched.all_met(connection) if note in added})


class _Laying:
    """Makes the records that a history tells of; inside the transaction that laid it down."""

    def __init__(self, connection: Transaction, before: Lists) -> None:
        self._connection = connection
        self._before = before
        self._customers: set[str] = set()
        self._days: set[date] = set()
        self._changed: list[Change] = []

    def lay(self, progress: Progress | None) -> list[Change]:
        """Put every record that stands into its tables; customers and words come first."""
        mixed = history.two_kinds_at(self._connection)
        if mixed is not None:
            raise _unfit(mixed, "It is about a record that is of two kinds.")
        standing = history.standing(self._connection)
        own = [one for one in standing if one.kind in {"profile", "term"}]
        lists = self._lists([state for _one, state in self._states(own)])
        ahead = [one for one in standing if one.kind in _FIRST]
        rest = [one for one in standing if one.kind not in _FIRST]
        done = 0
        for some in _some((*ahead, *rest)):
            self._put(some, lists)
            done += len(some)
            if progress:
                progress(_READ + (_MEASURED - _READ) * done / len(standing))
        return self._changed

    def _put(self, some: Sequence[Standing], lists: Lists) -> None:
        states = []
        for one, state in self._states(some):
            self._admit(one.last, state, lists)
            states.append(state)
        records.insert_all(self._connection, states, lists.label)
        self._changed += [
            Change(s.record.id, s.record.kind, Operation.RECORD, s.record.day) for s in states
        ]

    def _states(self, some: Sequence[Standing]) -> Iterator[tuple[Standing, State]]:
        bodies = history.bodies(self._connection, [one.last for one in some])
        for one in some:
            try:
                state = State.from_document(json.loads(bodies[one.last]))
            except InvalidValue as error:
                raise _unfit(one.last, str(error)) from error
            if canonical(state.document()) != bodies[one.last]:
                raise _unfit(one.last, "It is not written as this program writes it.")
            yield one, state

    def _admit(self, sequence: int, state: State, lists: Lists) -> None:
        record = state.record
        word = unknown_word(record, lists)
        if word is not None:
            raise _unfit(sequence, f'It has the word "{word}", which is in no list here.')
        if isinstance(record, Customer):
            self._customers.add(record.id)
        about = record.customer if isinstance(record, Contact | CheckIn) else None
        if about is not None and about not in self._customers:
            raise _unfit(sequence, "It is about somebody who is not in it.")
        if isinstance(record, Shift) and not state.binned:
            if record.day in self._days:
                raise _unfit(sequence, "It is a second shift of one day.")
            self._days.add(record.day)

    def _lists(self, own: Sequence[State]) -> Lists:
        living = [state.record for state in own if not state.binned]
        profiles = [record for record in living if isinstance(record, Profile)]
        terms = [record for record in living if isinstance(record, Term)]
        profile = profiles[-1] if profiles else self._before.profile
        return Lists.of(profile, terms, self._before.zone)


def _unfit(sequence: int, message: str) -> Unfit:
    return Unfit(field="revision", place=sequence, message=message)


def _some(items: Iterable[T]) -> Iterator[list[T]]:
    batch: list[T] = []
    for item in items:
        batch.append(item)
        if len(batch) == STRETCH:
            yield batch
            batch = []
    if batch:
        yield batch
