"""Keeping, changing, binning and deleting records: the rules, then the ledger.

Every use case is one transaction and returns what it changed; `keep_many` takes one for each
thousand records. Lives on the journal's thread.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from journal_app.errors import StaleRecord
from journal_app.journal.admission import Admission, with_dread
from journal_app.journal.changes import Change, Changes, Operation, Step
from journal_app.journal.ledger import Ledger, Move
from journal_app.model.check_in import CheckIn
from journal_app.model.contact import Contact
from journal_app.model.customer import Customer
from journal_app.model.profile import Profile
from journal_app.model.record import Record
from journal_app.model.term import Term
from journal_app.store import records, revisions
from journal_app.store.database import Database, Transaction
from journal_app.store.records import State

BATCH = 1000

Progress = Callable[[int], None]
"""Told how many records are kept."""


class Keeper:
    """The changes a worker makes; owned by one `Journal`."""

    def __init__(self, database: Database, ledger: Ledger) -> None:
        self._database = database
        self._ledger = ledger

    def keep(self, record: Record) -> Changes:
        """Keep a new record, stamped as written now."""
        fresh = replace(record, written=self._ledger.now(), edited=None)
        changes, kept = self._insert([fresh], carry_dread=True)
        self._ledger.remember(changes, kept[0])
        return changes

    def keep_many(self, given: Iterable[Record], progress: Progress | None = None) -> Changes:
        """Keep new records as they are, a transaction for each thousand; one step to undo.

        Times of writing they bring are kept. Where one is refused, the thousands before it stay.
        """
        step: Step | None = None
        last = Changes(self._database.head.sequence)
        changed: list[Change] = []
        for batch in _batches(given):
            now = self._ledger.now()
            stamped = [r if r.written else replace(r, written=now) for r in batch]
            last, kept = self._insert(stamped, carry_dread=False)
            changed += last.changed
            if step is None:
                step = self._ledger.remember(last, kept[0])
            else:
                step = self._ledger.extend(step, last)
            if progress:
                progress(len(changed))
        return Changes(last.sequence, tuple(changed))

    def change(self, record: Record) -> Changes:
        """Give a record other values."""
        with self._ledger.transaction() as (connection, lists):
            number, before = _held(connection, record.id)
            stored = before.record
            if (stored.kind, stored.written, stored.edited) != (
                record.kind,
                record.written,
                record.edited,
            ):
                raise StaleRecord
            if record == stored:
                return Changes(self._database.head.sequence)
            Admission(connection, lists).let_change(record, stored)
            after = State(replace(record, edited=self._edited(stored)), before.binned)
            moves = [Move((number, before), after)]
            changes = self._ledger.write(connection, Operation.REVISE, moves, lists.label)
        self._ledger.remember(changes, after.record)
        return changes

    def keep_together(self, new: Sequence[Record], changed: Sequence[Record] = ()) -> Changes:
        """Keep new records and change others, all as one step to undo."""
        fresh = [replace(record, written=self._ledger.now(), edited=None) for record in new]
        with self._ledger.transaction() as (connection, lists):
            rules = Admission(connection, lists, fresh)
            moves = []
            for record in fresh:
                rules.let_in(record)
                moves.append(Move(None, State(record)))
            for record in changed:
                number, before = _held(connection, record.id)
                rules.let_change(record, before.record)
                after = replace(record, edited=self._edited(before.record))
                moves.append(Move((number, before), State(after, before.binned)))
            changes = self._ledger.write(connection, Operation.RECORD, moves, lists.label)
        self._ledger.remember(changes, moves[0].record)
        return changes

    def move_to_bin(self, ids: Sequence[str]) -> Changes:
        """Put records into the bin."""
        return self._put(ids, Operation.BIN, binned=True)

    def bring_back(self, ids: Sequence[str]) -> Changes:
        """Take records out of the bin."""
        return self._put(ids, Operation.RESTORE, binned=False)

    def purge(self, ids: Sequence[str]) -> Changes:
        """Delete records for good, in the tables and in the history.

        Notes about a customer who is deleted stay, and lose the name.
        """
        gone = list(dict.fromkeys(ids))
        with self._ledger.transaction() as (connection, lists):
            held = [_held(connection, record) for record in gone]
            moves = [*_nameless(connection, held), *(Move(one, None) for one in held)]
            if not moves:
                return Changes(self._database.head.sequence)
            changes = self._ledger.write(connection, Operation.PURGE, moves, lists.label)
            revisions.purge(connection, gone)
        with self._database.read() as connection:
            self._ledger.forget(connection, gone)
        self._ledger.remember(changes, held[0][1].record)
        return changes

    def _put(self, ids: Sequence[str], operation: str, *, binned: bool) -> Changes:
        with self._ledger.transaction() as (connection, lists):
            rules = Admission(connection, lists)
            moves = []
            for record in dict.fromkeys(ids):
                number, before = _held(connection, record)
                if before.binned == binned:
                    continue
                if not binned:
                    rules.let_stand(before.record)
                moves.append(Move((number, before), State(before.record, binned)))
            if not moves:
                return Changes(self._database.head.sequence)
            changes = self._ledger.write(connection, operation, moves, lists.label)
        self._ledger.remember(changes, moves[0].record)
        return changes

    def _insert(
        self, batch: Sequence[Record], *, carry_dread: bool
    ) -> tuple[Changes, list[Record]]:
        with self._ledger.transaction() as (connection, lists):
            rules = Admission(connection, lists, batch)
            for record in batch:
                rules.let_in(record)
            kept = [with_dread(connection, r) for r in batch] if carry_dread else list(batch)
            moves = [Move(None, State(record)) for record in kept]
            changes = self._ledger.write(connection, Operation.RECORD, moves, lists.label)
        return changes, kept

    def _edited(self, stored: Record) -> datetime:
        """Now, and always after the last time, so that a stale copy shows within one second."""
        now = self._ledger.now()
        last = stored.edited or stored.written
        return now if last is None or now > last else last + timedelta(seconds=1)


def _held(connection: Transaction, record: str) -> tuple[int, State]:
    found = records.find(connection, record)
    if found is None:
        raise StaleRecord
    return found


def _nameless(connection: Transaction, held: Sequence[tuple[int, State]]) -> Iterator[Move]:
    """Notes about customers who are deleted for good, without the customer."""
    going = {state.record.id for _, state in held}
    for number, state in held:
        if not isinstance(state.record, Customer):
            continue
        for about in records.about_customer(connection, number):
            place, before = _held(connection, about)
            if about not in going and isinstance(before.record, Contact | CheckIn):
                after = State(replace(before.record, customer=None), before.binned)
                yield Move((place, before), after)


def _batches(given: Iterable[Record]) -> Iterator[list[Record]]:
    """Thousands of records; what changes the lists stands alone, so that it counts for the rest."""
    batch: list[Record] = []
    for record in given:
        alone = isinstance(record, Profile | Term)
        if batch and (alone or len(batch) == BATCH):
            yield batch
            batch = []
        batch.append(record)
        if alone:
            yield batch
            batch = []
    if batch:
        yield batch
