"""Keeps the crossings true: after every change, in a transaction of its own.

What a change touched is taken in note by note; a changed line is measured again over all notes.
Either way the same crossings come out. Where the process dies between a change and this, the next
one goes on from `evaluated`; where the disk is full, so does the next change: a note that was
kept is never refused because of a line.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import timedelta
from itertools import chain
from typing import cast

from journal_app.clock import Clock
from journal_app.errors import KeepingError
from journal_app.journal.changes import Changes
from journal_app.journal.conditions import (
    FORGOTTEN,
    Event,
    Phase,
    crosses,
    crossings,
    gauge_for,
    load_before,
    phases_of,
    sums_before,
    taken,
    wanted_before,
    year_before,
)
from journal_app.model.line import Line
from journal_app.model.metrics import Family, metric_of
from journal_app.store import records, revisions, watched
from journal_app.store.database import Database, Transaction
from journal_app.store.tables import entry
from journal_app.store.watched import Met

BULK = 20
"""More notes than this at once came in bulk: an import is not put before anybody."""
_TOO_MANY = 2000
_RECENT = timedelta(days=7)
_CHUNK = 10_000
_DAWN = -(2**40)  # before anything that can have happened on a day
_TELLING = frozenset({"shift", "contact", "check_in"})
Place = tuple[int, int, int]
_LIVING = entry.c.binned == 0

Touched = Sequence[tuple[str, str, int | None]]
"""Id and kind of changed records, and the day each belongs or belonged to, if it is known."""
_FEW_DAYS = 31


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

    def heed(self, changes: Changes, *, bulk: bool = False) -> None:
        """Take in one change that is durable; where it cannot be written, the next one does it.

        Crossings by notes that came in `bulk` are put before nobody, however few.
        """
        with suppress(KeepingError):
            if self._to is not None and self._to == changes.sequence - len(changes.changed):
                touched = [(c.id, c.kind, c.day.toordinal()) for c in changes.changed]
                self._take_in(touched, changes.sequence, bulk=bulk)
            else:
                self.catch_up()

    def catch_up(self) -> None:
        """Take in whatever happened since the crossings were true; nothing in most cases.

        Raises:
            KeepingError: it could not be written.
        """
        head = self._database.head.sequence
        if self._to == head:
            return
        with self._database.read() as connection:
            self._phases = _read_phases(connection)
            reached = watched.evaluated_to(connection)
            pending: list[tuple[str, str, int | None]] = []
            if self._phases and reached < head and not self._database.read_only:
                rows = revisions.between(connection, reached + 1, head)
                known = {row.record: (row.record, row.kind, None) for row in rows}
                pending = list(known.values())
        self._to = reached
        if any(kind == "line" for _id, kind, _day in pending):
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

    def _take_in(self, touched: Touched, sequence: int, *, bulk: bool = False) -> None:
        kinds = {kind for _id, kind, _day in touched}
        if not self._phases and "line" not in kinds:
            self._to = sequence
            return
        if not kinds & (_TELLING | {"line", "customer"}):
            self._to = sequence
            return
        with self._database.write() as connection:
            self._write(connection, touched, kinds, bulk=bulk)
            watched.set_evaluated(connection, sequence)
        self._to = sequence

    def _write(
        self, connection: Transaction, touched: Touched, kinds: Collection[str], *, bulk: bool
    ) -> None:
        again: list[Phase] = []
        before = self._phases
        if "line" in kinds:
            self._phases = _read_phases(connection)
            again = [phase for phase in self._phases if phase not in before]
        if "customer" in kinds:
            again += [p for p in self._phases if p.condition.scope == "kind" and p not in again]
        notes = {id_: day for id_, kind, day in touched if kind in _TELLING}
        bulk = bulk or len(notes) > BULK
        if len(notes) > _TOO_MANY:
            again = list(self._phases)
        elif notes:
            steady = [phase for phase in self._phases if phase not in again]
            self._add(connection, notes, steady, quiet=bulk)
        if "line" in kinds:
            watched.forget_phases(connection, [phase.number for phase in self._phases])
        if again:
            self._rebuild(connection, again, bulk=bulk)

    def _add(
        self,
        connection: Transaction,
        notes: Mapping[str, int | None],
        phases: Sequence[Phase],
        *,
        quiet: bool,
    ) -> None:
        """Measure the phases again from the first place these notes had or have on."""
        facts, numbers = watched.facts_of(connection, list(notes))
        if len(numbers) < len(notes):
            numbers.update(_gone(connection, phases, notes.values()))
        places: dict[int, Place] = {}
        for phase_number, day, occurred, number in watched.forget_entries(connection, numbers):
            _earlier(places, phase_number, (day, occurred, number))
        moments: list[tuple[int, watched.Moment]] = []
        for fact in facts:
            for phase in phases:
                event = taken(phase, fact)
                if event:
                    moments.append((phase.number, event))
                    _earlier(places, phase.number, event.position)
        watched.add_moments(connection, moments)
        moved = [phase for phase in phases if phase.number in places]
        _measure_from(connection, moved, places, quiet=quiet)

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


def _gone(
    connection: Transaction, phases: Sequence[Phase], days: Collection[int | None]
) -> list[int]:
    """The numbers of notes that are no longer there; of a few known days it is quick."""
    known = {day for day in days if day is not None}
    few = None not in days and len(known) <= _FEW_DAYS
    return watched.orphans(connection, [p.number for p in phases], known if few else ())


def _earlier(places: dict[int, Place], phase: int, place: Place) -> None:
    if phase not in places or place < places[phase]:
        places[phase] = place


def _measure_from(
    connection: Transaction, phases: Sequence[Phase], places: Mapping[int, Place], *, quiet: bool
) -> None:
    """Measure phases again, each from its place on, and exchange what comes out otherwise."""
    if not phases:
        return
    numbers = [phase.number for phase in phases]
    first_day = min(places[number][0] for number in numbers)
    old: dict[int, dict[int, Met]] = {number: {} for number in numbers}
    for met in watched.met_since(connection, numbers, first_day):
        if (met.day, met.occurred, met.number) >= places[met.phase]:
            old[met.phase][met.number] = met
    gone: list[Met] = []
    come: list[Met] = []
    for phase in phases:
        known = old[phase.number]
        fresh = {
            event.number: _met(
                phase,
                event,
                value,
                quiet=known[event.number].quiet if event.number in known else quiet,
            )
            for event, value in _crossings_from(connection, phase, places[phase.number])
        }
        gone += [met for number, met in known.items() if fresh.get(number) != met]
        come += [met for number, met in fresh.items() if known.get(number) != met]
    watched.exchange_met(connection, gone, come)


def _crossings_from(
    connection: Transaction, phase: Phase, place: Place
) -> list[tuple[Event, float]]:
    of_load = metric_of(phase.condition).family is Family.LOAD
    begin = (place[0], _DAWN, 0) if of_load else place
    back = watched.moments_back(connection, phase.number)
    older: list[Event] = []
    events: list[Event] = []
    try:
        backwards = _events(back)
        for event in backwards:
            if event.position < begin:
                older.append(event)
                break
            events.append(event)
        if not events:
            return []
        first = events[-1].day
        year = year_before(phase.condition, first, events[0].day)
        if of_load:
            days = watched.strains(connection, phase.number, first - FORGOTTEN, first)
            before = load_before(days)
        elif year is not None:
            before = sums_before(watched.day_sums(connection, phase.number, year, place))
        else:
            before = wanted_before(phase.condition, first, chain(older, backwards))
    finally:
        back.close()
    found = crossings(phase, before, reversed(events))
    return [(event, value) for event, value in found if event.position >= place]


def _events(rows: Iterable[watched.Moment]) -> Iterator[Event]:
    return (Event(*row) for row in rows)


def _met(phase: Phase, event: Event, value: float, *, quiet: bool) -> Met:
    return Met(phase.number, *event.position, round(value), quiet)
