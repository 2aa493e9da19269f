"""Changes of records and their history, written together; undo and redo read back from it.

A change is a list of moves: a record's state before and after. Each is one transaction of record,
text and revision. A step of the session is a span of revisions; taking it back means giving every
record in it the state it had before the span, which is again a span. Knows no rules about what may
be kept (`admission.py`).
"""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import groupby

from journal_app.clock import Clock
from journal_app.journal.changes import Change, Changes, Operation, Step
from journal_app.journal.lists import Lists
from journal_app.journal.lists_now import ListsNow
from journal_app.journal.watching import Watch
from journal_app.model.check_in import CheckIn
from journal_app.model.contact import Contact
from journal_app.model.customer import Customer
from journal_app.model.line import Line
from journal_app.model.record import Record
from journal_app.model.report import Report
from journal_app.model.revision import Revision
from journal_app.model.shift import Shift
from journal_app.model.term import Term
from journal_app.store import branches, records, revisions
from journal_app.store.database import Database, Head, Transaction
from journal_app.store.passages import Label
from journal_app.store.records import State

_REMEMBERED = 200


@dataclass(frozen=True, slots=True)
class Move:
    """A record going from one state to another; None where it is not there."""

    before: tuple[int, State] | None
    after: State | None

    @property
    def record(self) -> Record:
        """The record as it is afterwards, or was."""
        if self.after:
            return self.after.record
        if self.before:
            return self.before[1].record
        raise ValueError("a move from nothing to nothing")

    @property
    def shape(self) -> str:
        """Which tables' worth of work it is; runs of one shape go together."""
        if self.before is None:
            return "insert"
        return "replace" if self.after else "remove"


class Ledger:
    """Writes changes and remembers this session's; owned by one `Journal`, on its thread."""

    def __init__(self, database: Database, clock: Clock, lists: ListsNow, watch: Watch) -> None:
        self._database = database
        self._clock = clock
        self._lists = lists
        self._watch = watch
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self._recent: deque[Step] = deque(maxlen=_REMEMBERED)

    def lists(self) -> Lists:
        """The lists at this moment; not to be asked inside a transaction."""
        return self._lists.value()

    @contextmanager
    def transaction(self) -> Iterator[tuple[Transaction, Lists]]:
        """A write transaction, and the lists as they were when it began."""
        lists = self._lists.value()
        with self._database.write() as connection:
            yield connection, lists

    def write(
        self, connection: Transaction, operation: str, moves: Sequence[Move], label: Label
    ) -> Changes:
        """Apply moves inside the caller's write transaction and chain them.

        The caller calls `remember` once the transaction is durable.
        """
        return self.write_all(connection, operation, [moves], label)

    def write_all(
        self,
        connection: Transaction,
        operation: str,
        batches: Iterable[Sequence[Move]],
        label: Label,
    ) -> Changes:
        """Apply any number of moves as `write` does, some at a time."""
        head = self._database.head
        changed: list[Change] = []
        for moves in batches:
            head = self._write(connection, operation, moves, label, known=head)
            changed += [
                Change(move.record.id, move.record.kind, operation, move.record.day)
                for move in moves
            ]
        return Changes(head.sequence, tuple(changed))

    def _write(
        self,
        connection: Transaction,
        operation: str,
        moves: Sequence[Move],
        label: Label,
        *,
        known: Head,
    ) -> Head:
        _apply_all(connection, moves, label)
        entries = [
            revisions.Entry(
                move.record.id,
                move.record.kind,
                operation,
                move.after.document() if move.after else None,
            )
            for move in moves
        ]
        return revisions.append(
            connection, entries, known=known, at=self.now(), device=self._database.device
        )

    def carry(
        self,
        connection: Transaction,
        rows: Sequence[Revision],
        moves: Sequence[Move],
        label: Label,
    ) -> Changes:
        """Apply moves, and chain changes of another copy that lead to them.

        The changes told are one for each of `rows`, so that they are the span of the step.
        """
        _apply_all(connection, moves, label)
        head = branches.append(connection, rows, self._database.head)
        days = {move.record.id: move.record.day for move in moves}
        today = self.now().date()
        return Changes(
            head.sequence,
            tuple(
                Change(row.record, row.kind, Operation.MERGE, days.get(row.record, today))
                for row in rows
            ),
        )

    def remember(self, changes: Changes, record: Record, *, bulk: bool = False) -> Step:
        """Note a change that is durable now; what was undone before cannot be redone any more.

        What a change in `bulk` crosses is put before nobody.
        """
        self._take_note(changes, bulk=bulk)
        step = self._step(changes, record)
        self._undone.clear()
        if not _final(step):
            self._done.append(step)
        self._recent.append(step)
        return step

    def extend(self, step: Step, changes: Changes) -> Step:
        """Let the step remembered last take in more: one use case, several transactions."""
        self._take_note(changes)
        count = step.count + len(changes.changed)
        longer = replace(step, last=changes.sequence, count=count)
        self._done[-1] = longer
        self._recent[-1] = longer
        return longer

    def undoable(self) -> Step | None:
        """The step `undo` would take back."""
        return self._done[-1] if self._done else None

    def redoable(self) -> Step | None:
        """The step `redo` would do again."""
        return self._undone[-1] if self._undone else None

    def recent(self, limit: int) -> tuple[Step, ...]:
        """This session's changes, newest first."""
        return tuple(self._recent)[::-1][:limit]

    def undo(self) -> Changes | None:
        """Take the last step back; None where there is none."""
        return self._revert(Operation.UNDO, self._done, self._undone)

    def redo(self) -> Changes | None:
        """Do the step undone last again; None where there is none."""
        return self._revert(Operation.REDO, self._undone, self._done)

    def forget(self, connection: Transaction, purged: Collection[str]) -> None:
        """Drop the steps that touched records which are gone for good."""
        for steps in (self._done, self._undone, self._recent):
            kept = [step for step in steps if not _touches(connection, step, purged)]
            steps.clear()
            steps.extend(kept)

    def forget_all(self) -> None:
        """Drop every step: the history is another one."""
        for steps in (self._done, self._undone, self._recent):
            steps.clear()

    def now(self) -> datetime:
        """The instant in whole seconds."""
        return self._clock.now().replace(microsecond=0)

    def _revert(self, operation: str, source: list[Step], target: list[Step]) -> Changes | None:
        if not source:
            return None
        step = source[-1]
        with self.transaction() as (connection, lists):
            moves = _moves_back(connection, step)
            changes = self.write(connection, operation, moves, lists.label)
        self._take_note(changes)
        source.pop()
        span = self._span(changes)
        self._recent.append(replace(step, operation=operation, first=span[0], last=span[1]))
        target.append(replace(step, first=span[0], last=span[1]))
        return changes

    def _take_note(self, changes: Changes, *, bulk: bool = False) -> None:
        """The transaction is durable: the lists and the lines follow."""
        self._lists.heed(changes)
        self._watch.heed(changes, bulk=bulk)

    def _step(self, changes: Changes, record: Record) -> Step:
        first, last = self._span(changes)
        return Step(
            operation=changes.changed[0].operation,
            kind=record.kind,
            day=record.day,
            when=record.when,
            label=_told(record, self._lists.value().label),
            count=len({change.id for change in changes.changed}),
            first=first,
            last=last,
        )

    @staticmethod
    def _span(changes: Changes) -> tuple[int, int]:
        return changes.sequence - len(changes.changed) + 1, changes.sequence


def _final(step: Step) -> bool:
    """Whether it cannot be taken back: a deletion for good, a report that is out."""
    sent = step.kind == Report.kind and step.operation == Operation.RECORD
    return sent or step.operation == Operation.PURGE


def _apply_all(connection: Transaction, moves: Sequence[Move], label: Label) -> None:
    if len(moves) > 1:  # shifts may change places
        shifts = [m.before[0] for m in moves if m.before and m.record.kind == Shift.kind]
        records.set_aside(connection, shifts)
    for shape, run in groupby(moves, key=lambda move: move.shape):
        _apply(connection, shape, list(run), label)


def _apply(connection: Transaction, shape: str, moves: Sequence[Move], label: Label) -> None:
    if shape == "insert":
        records.insert_all(connection, [m.after for m in moves if m.after], label)
    elif shape == "remove":
        records.remove_all(connection, [m.before for m in moves if m.before])
    else:
        for move in moves:
            if move.before and move.after:
                number, before = move.before
                records.replace(connection, number, before, move.after, label)


def _moves_back(connection: Transaction, step: Step) -> list[Move]:
    """The moves that give every record of a step the state it had before it, last one first.

    Undone and done again, records that were put in together come in their first order.
    """
    moves = []
    seen: set[str] = set()
    for row in revisions.between(connection, step.first, step.last):
        if row.record in seen:
            continue
        seen.add(row.record)
        body = revisions.body_before(connection, row.record, step.first)
        after = State.from_document(json.loads(body)) if body else None
        moves.append(Move(records.find(connection, row.record), after))
    kept = [_with_customer_known(connection, move, moves) for move in moves]
    real = [move for move in kept if move.before or move.after]
    real.reverse()
    real.sort(key=_turn)
    return real


def _turn(move: Move) -> int:
    """Who is followed comes before the notes about them, and goes after them."""
    if move.record.kind != Customer.kind:
        return 1
    return 0 if move.after else 2


def _with_customer_known(connection: Transaction, move: Move, moves: Sequence[Move]) -> Move:
    """A contact may come back after its customer was deleted for good: then without them."""
    state = move.after
    if state is None or not isinstance(state.record, Contact | CheckIn):
        return move
    about = state.record.customer
    coming = {m.after.record.id for m in moves if m.after and isinstance(m.after.record, Customer)}
    if about is None or about in coming or records.customers(connection, {about}):
        return move
    return replace(move, after=State(replace(state.record, customer=None), state.binned))


def _touches(connection: Transaction, step: Step, purged: Collection[str]) -> bool:
    span = revisions.between(connection, step.first, step.last)
    return any(row.record in purged for row in span)


def _told(record: Record, label: Label) -> str:
    """A few words that tell a record in a list of changes."""
    if isinstance(record, Contact):
        named = [label("kinds", key) for key in record.kinds]
        named += [label("good_kind", key) for key in record.good_kind]
        return named[0] if named else ""
    if isinstance(record, Customer):
        return record.alias
    if isinstance(record, Line):
        return " ".join(record.words.split())
    return record.label if isinstance(record, Term) else ""
