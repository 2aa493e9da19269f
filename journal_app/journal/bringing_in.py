"""Which of somebody's notes are missing here, and how they are added without a duplicate.

A note is the same where its id is; somebody followed where the alias is; an own word where list
and label are; a shift where the day has one. What is here always stays as it is, and what was
deleted here for good does not come back. Works inside the caller's transaction.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Protocol

from journal_app.errors import InvalidValue
from journal_app.journal.admission import unknown_word
from journal_app.journal.changes import Changes, Operation
from journal_app.journal.ledger import Move
from journal_app.journal.lists import Lists
from journal_app.model.alias import same_alias
from journal_app.model.canonical import canonical
from journal_app.model.check_in import CheckIn
from journal_app.model.contact import Contact
from journal_app.model.customer import Customer
from journal_app.model.fields import LISTED, Kind
from journal_app.model.profile import Profile
from journal_app.model.record import Record
from journal_app.model.shape import assemble, leaves
from journal_app.model.shift import Shift
from journal_app.model.term import Term
from journal_app.store import history, people, records
from journal_app.store.database import Transaction
from journal_app.store.records import State

_BATCH = 1000

Placed = tuple[int, State]
"""Its place in the file, for errors: the number of a change, of an entry or of a row; the state."""


class Unfit(InvalidValue):
    """What was carried is whole, and at `place` holds what cannot stand in a journal."""

    @property
    def place(self) -> int:
        """The number of the change, or of the entry."""
        return int(str(self.values["place"]))


class Incoming(Protocol):
    """Notes on their way in."""

    def ahead(self) -> Iterable[Placed]:
        """Profiles, own words and customers: what others refer to."""

    def rest(self) -> Iterable[Placed]:
        """All others, in the order they were kept."""


@dataclass(frozen=True, slots=True)
class Preview:
    """How many of the notes are new, are here already as they are, are here in other words.

    `deleted` are those that were deleted here for good and stay away.
    """

    new: int = 0
    already: int = 0
    differ: int = 0
    deleted: int = 0

    @property
    def total(self) -> int:
        """All that were looked at."""
        return self.new + self.already + self.differ + self.deleted


@dataclass(frozen=True, slots=True)
class BroughtIn:
    """What was added; `crossed` counts the notes among it that crossed lines."""

    changes: Changes
    told: Preview
    crossed: int = 0


class Newcomers:
    """Sorts incoming notes by whether they are here; for one transaction."""

    def __init__(self, connection: Transaction, lists: Lists, now: datetime, zone: str) -> None:
        self._connection = connection
        self._lists = lists
        self._now = now
        self._zone = zone
        self._aliases = people.aliases(connection)
        self._days = history.shift_days(connection)
        self._has_profile = history.has_profile(connection)
        self._terms = {_term_key(term): term.reference for term in lists.terms}
        self._renamed: dict[str, str] = {}
        self._came: set[str] = set()
        self._counts: Counter[str] = Counter()
        self.first: Record | None = None
        """The first note that is new."""

    def label(self, vocabulary: str, key: str) -> str:
        """The label of a word, also of one that came in."""
        return self._lists.label(vocabulary, key)

    def told(self) -> Preview:
        """What was found so far."""
        return Preview(**self._counts)

    def moves(
        self, incoming: Incoming, check: Callable[[], object] | None = None
    ) -> Iterator[list[Move]]:
        """What is to be added, some at a time; `check` is called between and may raise Stopped.

        Raises:
            Unfit: a note has a word that is in no list here.
        """
        ahead = list(incoming.ahead())
        self._take_words([placed for placed in ahead if _is_list(placed)])
        for source in (ahead, incoming.rest()):
            for batch in _batches(source):
                if check:
                    check()
                if new := [Move(None, state) for state in self._new(batch)]:
                    self.first = self.first or new[0].record
                    yield new

    def _take_words(self, own: Sequence[Placed]) -> None:
        """Let own words and a profile that come in count for all the rest."""
        terms: list[Term] = list(self._lists.terms)
        profile = self._lists.profile
        for _place, state in own:
            record = state.record
            if isinstance(record, Term) and _term_key(record) not in self._terms:
                terms.append(record)
            elif isinstance(record, Profile) and not self._has_profile and not state.binned:
                profile = record
        self._lists = Lists.of(profile, terms, self._zone)

    def _new(self, batch: Sequence[Placed]) -> Iterator[State]:
        ids = [state.record.id for _place, state in batch]
        last = history.last_states(self._connection, ids)
        about = {c for _place, state in batch if (c := _customer_of(state.record))}
        about |= {self._renamed[one] for one in about if one in self._renamed}
        here = set(records.customers(self._connection, about))
        for place, state in batch:
            verdict = self._verdict(state, last.get(state.record.id))
            self._counts[verdict] += 1
            if verdict == "new":
                self._came.add(state.record.id)
                yield self._fitted(place, state, here)

    def _verdict(self, state: State, last: history.LastState | None) -> str:
        record = state.record
        if record.id in self._came:
            return "already"
        if last is not None and last.body is not None:
            return "already" if last.body == canonical(state.document()) else "differ"
        if last is not None and last.operation == Operation.PURGE:
            return "deleted"
        return "already" if self._stands_for_another(state) else "new"

    def _stands_for_another(self, state: State) -> bool:
        """Whether the same thing is here under another id; later references follow it."""
        record = state.record
        if isinstance(record, Customer):
            return self._known_customer(record)
        if isinstance(record, Term):
            return self._known_term(record)
        if isinstance(record, Profile):
            known, self._has_profile = self._has_profile, True
            return known
        if isinstance(record, Shift) and not state.binned:
            known = record.day in self._days
            self._days.add(record.day)
            return known
        return False

    def _known_customer(self, record: Customer) -> bool:
        for other, alias in self._aliases:
            if same_alias(alias, record.alias):
                self._renamed[record.id] = other
                return True
        self._aliases.append((record.id, record.alias))
        return False

    def _known_term(self, record: Term) -> bool:
        key = _term_key(record)
        if key not in self._terms:
            self._terms[key] = record.reference
            return False
        if not record.key:
            self._renamed[record.id] = self._terms[key]
        return True

    def _fitted(self, place: int, state: State, here: set[str]) -> State:
        record = _with_ids(state.record, self._renamed) if self._renamed else state.record
        word = unknown_word(record, self._lists)
        if word is not None:
            raise Unfit(
                field="word",
                place=place,
                message=f'It has the word "{word}", which is in no list here.',
            )
        about = _customer_of(record)
        if about is not None and about not in here and about not in self._came:
            record = replace(record, customer=None)  # type: ignore[call-arg]  # both kinds have it
        return State(record if record.written else replace(record, written=self._now), state.binned)


def sort_out(newcomers: Newcomers, incoming: Incoming) -> Preview:
    """Look at all of it and add nothing."""
    for _moves in newcomers.moves(incoming):
        pass
    return newcomers.told()


def _is_list(placed: Placed) -> bool:
    return isinstance(placed[1].record, Term | Profile)


def _term_key(term: Term) -> tuple[str, str]:
    return term.vocabulary, term.key or " ".join(term.label.casefold().split())


def _customer_of(record: Record) -> str | None:
    return record.customer if isinstance(record, Contact | CheckIn) else None


def _with_ids(record: Record, renamed: dict[str, str]) -> Record:
    """The record with other ids in the place of those of whom it spoke."""
    values: dict[tuple[str, ...], Any] = {}
    for leaf in leaves(type(record)):
        value, kind = leaf.get(record), leaf.spec.kind
        if kind is Kind.RATED:
            value = tuple((renamed.get(key, key), rating) for key, rating in value)
        elif kind in LISTED:
            value = tuple(renamed.get(key, key) for key in value)
        elif kind in {Kind.CHOICE, Kind.REFERENCE}:
            value = renamed.get(value, value)
        values[leaf.path] = value
    names = ("id", "day", "when", "written", "edited")
    return assemble(type(record), {name: getattr(record, name) for name in names}, values)


def _batches(source: Iterable[Placed]) -> Iterator[list[Placed]]:
    batch: list[Placed] = []
    for placed in source:
        batch.append(placed)
        if len(batch) == _BATCH:
            yield batch
            batch = []
    if batch:
        yield batch
