"""Keeps the crossings true: after every change, in a transaction of its own.

What a change touched is taken in note by note; a changed line is measured again over all notes.
Either way the same crossings come out. Where the process dies between a change and this, the next
one goes on from `evaluated`; where the disk is full, so does the next change: a note that was
kept is never refused because of a line.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import suppress
from datetime import timedelta
from typing import cast

from journal_app.clock import Clock
from journal_app.errors import KeepingError
from journal_app.journal.changes import Changes
from journal_app.journal.conditions import (
    Event,
    Phase,
    crosses,
    crossings,
    gauge_for,
    phases_of,
    taken,
    wanted_before,
)
from journal_app.model.line import Line
from journal_app.store import records, revisions, watched
from journal_app.store.database import Database, Transaction
from journal_app.store.tables import entry
from journal_app.store.watched import Met

BULK = 20
"""More notes than this at once came in bulk: an import is not put before anybody."""
_TOO_MANY = 2000
_RECENT = timedelta(days=7)
_CHUNK = 10_000
_TELLING = frozenset({"shift", "contact", "check_in"})
_LIVING = entry.c.binned == 0

Touched = Sequence[tuple[str, str]]
"""Id and kind of changed records."""


class Watch:
    """The crossings of one journal; owned by it, on its thread. Not for use in a transaction."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._phases: tuple[Phase, ...] = ()
        self._to: int | None = None

    @property
    def phases(self) -> tuple[Phase, ...]:
        """What is watched, as of the last change taken in."""
        return self._phases

    def heed(self, changes: Changes) -> None:
        """Take in one change that is durable; where it cannot be written, the next one does it."""
        with suppress(KeepingError):
            if self._to is not None and self._to == changes.sequence - len(changes.changed):
                self._take_in([(c.id, c.kind) for c in changes.changed], changes.sequence)
            else:
                self.catch_up()

    def catch_up(self) -> None:
        """Take in whatever happened since the crossings were true; nothing in most cases.

        Raises:
            KeepingError: it could not be written.
        """
        head = self._database.head.sequence
        if self._to == head or self._database.read_only:
            return
        with self._database.read() as connection:
            self._phases = _read_phases(connection)
            reached = watched.evaluated_to(connection)
            pending: list[tuple[str, str]] = []
            if self._phases and reached < head:
                rows = revisions.between(connection, reached + 1, head)
                pending = list({row.record: (row.record, row.kind) for row in rows}.values())
        self._to = reached
        if any(kind == "line" for _id, kind in pending):
            self._phases = ()  # which of them were measured before is not known any more
        if pending:
            self._take_in(pending, head)
        self._to = head

    def evaluate_all(self) -> None:
        """Measure every line again over all notes.

        Raises:
            KeepingError: it could not be written.
        """
        with self._database.write() as connection:
            self._phases = _read_phases(connection)
            self._rebuild(connection, self._phases, bulk=False)
            watched.set_evaluated(connection, self._database.head.sequence)
        self._to = self._database.head.sequence

    def _take_in(self, touched: Touched, sequence: int) -> None:
        kinds = {kind for _id, kind in touched}
        if not self._phases and "line" not in kinds:
            self._to = sequence
            return
        if not kinds & (_TELLING | {"line", "customer"}):
            self._to = sequence
            return
        with self._database.write() as connection:
            self._write(connection, touched, kinds)
            watched.set_evaluated(connection, sequence)
        self._to = sequence

    def _write(self, connection: Transaction, touched: Touched, kinds: Collection[str]) -> None:
        again: list[Phase] = []
        before = self._phases
        if "line" in kinds:
            self._phases = _read_phases(connection)
            again = [phase for phase in self._phases if phase not in before]
        if "customer" in kinds:
            again += [p for p in self._phases if p.condition.scope == "kind" and p not in again]
        notes = [id_ for id_, kind in touched if kind in _TELLING]
        if len(notes) > _TOO_MANY:
            again = list(self._phases)
        elif notes:
            steady = [phase for phase in self._phases if phase not in again]
            self._add(connection, notes, steady, quiet=len(notes) > BULK)
        if "line" in kinds:
            watched.forget_phases(connection, [phase.number for phase in self._phases])
        if again:
            self._rebuild(connection, again, bulk=len(notes) > BULK)

    def _add(
        self, connection: Transaction, notes: Sequence[str], phases: Sequence[Phase], *, quiet: bool
    ) -> None:
        """Measure the phases again from the first place these notes had or have on."""
        numbers = watched.numbers_of(connection, notes)
        gone = len(numbers) < len(set(notes))
        places: dict[int, tuple[int, int, int]] = {}
        for phase_number, *place in watched.forget_entries(
            connection, numbers.values(), also_gone=gone
        ):
            _earlier(places, phase_number, cast(tuple[int, int, int], tuple(place)))
        moments = []
        for fact in watched.facts_of(connection, numbers.values()):
            for phase in phases:
                event = taken(phase, fact)
                if event:
                    moments.append((phase.number, tuple(event)))
                    _earlier(places, phase.number, event.position)
        watched.add_moments(connection, cast(list[tuple[int, watched.Moment]], moments))
        for phase in phases:
            if phase.number in places:
                _measure_from(connection, phase, places[phase.number], quiet=quiet)

    def _rebuild(self, connection: Transaction, phases: Sequence[Phase], *, bulk: bool) -> None:
        numbers = [phase.number for phase in phases]
        quiet = {(m.phase, m.number): m.quiet for m in watched.met_of(connection, numbers)}
        watched.clear_phases(connection, numbers)
        if not phases:
            return
        recent = (self._clock.now().date() - _RECENT).toordinal()
        gauges = [(phase, gauge_for(phase.condition)) for phase in phases]
        moments: list[tuple[int, watched.Moment]] = []
        found: list[Met] = []
        for fact in watched.facts_since(connection, min(phase.from_day for phase in phases)):
            for phase, gauge in gauges:
                event = taken(phase, fact)
                if event is None:
                    continue
                moments.append((phase.number, event))
                was, now = gauge.step(event)
                if now is not None and crosses(phase.condition, was, now) and phase.in_force(event):
                    known = quiet.get((phase.number, event.number))
                    hushed = bulk or event.day < recent if known is None else known
                    found.append(_met(phase, event, now, quiet=hushed))
            if len(moments) > _CHUNK:
                watched.add_moments(connection, moments)
                moments.clear()
        watched.add_moments(connection, moments)
        watched.exchange_met(connection, (), found)


def _read_phases(connection: Transaction) -> tuple[Phase, ...]:
    return phases_of(numbered_lines(connection))


def numbered_lines(connection: Transaction) -> list[tuple[int, Line]]:
    """Every version of every line outside the bin, with its entry number."""
    lines = [cast(Line, s.record) for s in records.read(connection, "line", _LIVING)]
    numbers = watched.numbers_of(connection, [line.id for line in lines])
    return [(numbers[line.id], line) for line in lines]


def _earlier(
    places: dict[int, tuple[int, int, int]], phase: int, place: tuple[int, int, int]
) -> None:
    if phase not in places or place < places[phase]:
        places[phase] = place


def _measure_from(
    connection: Transaction, phase: Phase, place: tuple[int, int, int], *, quiet: bool
) -> None:
    events = [Event(*row) for row in watched.moments_since(connection, phase.number, place)]
    if events:
        back = watched.moments_back(connection, phase.number, events[0].position)
        before = wanted_before(phase.condition, events[0].day, _events(back))
        back.close()
        found = list(crossings(phase, before, events))
    else:
        found = []
    old = {met.number: met for met in watched.met_since(connection, phase.number, place)}
    new = [
        _met(phase, event, value, quiet=old[event.number].quiet if event.number in old else quiet)
        for event, value in found
    ]
    kept = set(new) & set(old.values())
    watched.exchange_met(
        connection,
        [met for met in old.values() if met not in kept],
        [met for met in new if met not in kept],
    )


def _events(rows: Iterable[watched.Moment]) -> Iterator[Event]:
    return (Event(*row) for row in rows)


def _met(phase: Phase, event: Event, value: float, *, quiet: bool) -> Met:
    return Met(phase.number, *event.position, round(value), quiet)
