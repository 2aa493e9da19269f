"""What Insights and the charts stand on: every note as far as numbers need it, kept up to date.

Read on the journal's thread, once in full and then what has changed since; the arrays are made of
it wherever the numbers are computed.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, cast

from journal_app.journal.boundaries import Boundaries
from journal_app.journal.deciding import Decisions
from journal_app.journal.following import today_of
from journal_app.journal.lists import Lists
from journal_app.model.check_in import CheckIn
from journal_app.model.customer import Customer
from journal_app.model.identity import is_id
from journal_app.model.line_views import DecisionCard, LineVersion
from journal_app.model.noted_contact import NotedContact
from journal_app.model.outside_score import OutsideScore
from journal_app.model.profile import Profile
from journal_app.model.record import Record
from journal_app.model.shift import Shift
from journal_app.model.weekly_five import WeeklyFive
from journal_app.store import observed, records, revisions, shifts
from journal_app.store.database import Database, Transaction
from journal_app.store.tables import entry

if TYPE_CHECKING:
    from journal_app.insight.keeping_up import Kept
    from journal_app.insight.series import Series

_LIVING = entry.c.binned == 0
_TELLING = ("shift", "check_in", "customer", "weekly_five", "outside_score")
_TOO_MANY = 1000


@dataclass(frozen=True, eq=False)
class Material:
    """The journal at one moment, for numbers; contacts are flat rows without their texts.

    `names` are aliases and own words by their ids; `lines` the versions of each line, newest
    first; `head` the change of the history up to which all of it is true.
    """

    shifts: tuple[Shift, ...]
    contacts: tuple[NotedContact, ...]
    check_ins: tuple[CheckIn, ...]
    customers: tuple[Customer, ...]
    weeks: tuple[WeeklyFive, ...]
    scores: tuple[OutsideScore, ...]
    profiles: tuple[tuple[datetime, Profile], ...]
    names: Mapping[str, str]
    lines: tuple[tuple[LineVersion, ...], ...]
    decisions: tuple[DecisionCard, ...]
    today: date
    head: int

    def usual_load(self) -> int | None:
        """What a line about load is drawn at; None while it is too early. On any thread."""
        from journal_app.insight.usual_load import usual_load

        return usual_load(self.series(), self.today.toordinal())

    def series(self, kept: Kept | None = None) -> Series:
        """The arrays; a tenth of a second for 20,000 contacts, on any thread.

        With `kept`, which the caller holds on to, only what changed since is made anew.
        """
        from journal_app.insight.keeping_up import Kept, Notes  # numpy: not to open a journal

        notes = Notes(
            self.shifts,
            self.contacts,
            self.check_ins,
            self.profiles,
            self.customers,
            self.weeks,
            self.scores,
        )
        return (kept or Kept()).series(notes)


class Gathered:
    """Holds what was read; owned by one `Journal`, on its thread."""

    def __init__(self, database: Database, boundaries: Boundaries, decisions: Decisions) -> None:
        self._database = database
        self._boundaries = boundaries
        self._decisions = decisions
        self._head = -1
        self._kept: dict[str, dict[str, Record]] = {}
        self._contacts: dict[str, NotedContact] = {}

    def material(self, lists: Lists, now: datetime) -> Material:
        """All of it as it stands."""
        with self._database.read() as connection:
            self._catch_up(connection)
            profiles = shifts.profile_versions(connection)
        customers = cast(tuple[Customer, ...], self._all("customer"))
        return Material(
            shifts=cast(tuple[Shift, ...], self._all("shift")),
            contacts=tuple(self._contacts.values()),
            check_ins=cast(tuple[CheckIn, ...], self._all("check_in")),
            customers=customers,
            weeks=cast(tuple[WeeklyFive, ...], self._all("weekly_five")),
            scores=cast(tuple[OutsideScore, ...], self._all("outside_score")),
            profiles=profiles,
            names=_names(lists, customers),
            lines=self._boundaries.histories(),
            decisions=self._decisions.cards(),
            today=today_of(lists, now),
            head=self._head,
        )

    def forget(self) -> None:
        """Read everything again next time: the history is another one."""
        self._head, self._kept = -1, {}

    def _all(self, kind: str) -> tuple[Any, ...]:
        return tuple(self._kept[kind].values())

    def _catch_up(self, connection: Transaction) -> None:
        head = self._database.head.sequence
        if self._head == head:
            return
        changed: dict[str, set[str]] = {}
        if 0 <= head - self._head <= _TOO_MANY and self._kept:
            for row in revisions.between(connection, self._head + 1, head):
                changed.setdefault(row.kind, set()).add(row.record)
            for kind in _TELLING:
                self._read_again(connection, kind, changed.get(kind, set()))
            self._read_contacts_again(connection, changed.get("contact", set()))
        else:
            self._kept = {kind: _read(connection, kind) for kind in _TELLING}
            self._contacts = observed.contacts(connection)
        self._head = head

    def _read_again(self, connection: Transaction, kind: str, ids: Collection[str]) -> None:
        if not ids:
            return
        kept = self._kept[kind]
        for id_ in ids:
            kept.pop(id_, None)
        kept.update(_read(connection, kind, ids))

    def _read_contacts_again(self, connection: Transaction, ids: Collection[str]) -> None:
        if ids:
            for id_ in ids:
                self._contacts.pop(id_, None)
            self._contacts.update(observed.contacts(connection, ids))


def _read(
    connection: Transaction, kind: str, ids: Collection[str] | None = None
) -> dict[str, Record]:
    where = [_LIVING] if ids is None else [_LIVING, entry.c.id.in_(list(ids))]
    return {state.record.id: state.record for state in records.read(connection, kind, *where)}


def _names(lists: Lists, customers: Collection[Customer]) -> dict[str, str]:
    own = {term.reference: term.label for term in lists.terms if is_id(term.reference)}
    return own | {customer.id: customer.alias for customer in customers}
