"""What the use cases of lines, decisions and questions share: the time, the lists, the records.

Owned by one `Journal`, on its thread; not to be asked inside a transaction.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any, TypeVar, cast

from journal_app.clock import Clock
from journal_app.errors import StaleRecord
from journal_app.journal.following import today_of
from journal_app.journal.keeping import Keeper
from journal_app.journal.lists import Lists
from journal_app.journal.lists_now import ListsNow
from journal_app.journal.watching import Watch
from journal_app.model.customer import Customer
from journal_app.model.day import at_instant
from journal_app.model.identity import new_id
from journal_app.model.record import Record
from journal_app.model.sentences import Names
from journal_app.store import people, records
from journal_app.store.database import Database
from journal_app.store.tables import entry

R = TypeVar("R", bound=Record)
_LIVING = entry.c.binned == 0


@dataclass(frozen=True)
class Desk:
    """The journal's parts, as these use cases need them."""

    database: Database
    lists_now: ListsNow
    clock: Clock
    keeper: Keeper
    watch: Watch

    @property
    def lists(self) -> Lists:
        """The lists in force."""
        return self.lists_now.value()

    def now(self) -> datetime:
        """The instant, in whole seconds."""
        return self.clock.now().replace(microsecond=0)

    def today(self) -> date:
        """The worker's day."""
        return today_of(self.lists, self.now())

    def header(self, at: datetime | None = None) -> dict[str, Any]:
        """`day` and `when` of a new record, now or at an instant."""
        lists = self.lists
        moment = at or self.now()
        return {"day": today_of(lists, moment), "when": at_instant(moment, lists.zone)}

    def fresh(self, record: R, at: datetime | None = None, **values: Any) -> R:
        """A record like another one, as a new one of now."""
        stamps = {"id": new_id(), "written": None, "edited": None}
        return replace(record, **(stamps | self.header(at) | values))

    def every(self, cls: type[R]) -> tuple[R, ...]:
        """All records of a kind outside the bin, in the order they were kept."""
        with self.database.read() as connection:
            return tuple(cast(R, s.record) for s in records.read(connection, cls.kind, _LIVING))

    def one(self, cls: type[R], id_: str) -> R:
        """A record outside the bin by its id; raises StaleRecord where it is gone."""
        with self.database.read() as connection:
            found = records.find(connection, id_)
        if found is None or found[1].binned or not isinstance(found[1].record, cls):
            raise StaleRecord
        return found[1].record

    def one_of_any_kind(self, id_: str) -> Record:
        """A record outside the bin by its id; raises StaleRecord where it is gone."""
        return self.one(Record, id_)

    def customers(self) -> dict[str, Customer]:
        """Everybody followed, also the retired, by id."""
        with self.database.read() as connection:
            found = people.all_customers(connection, include_retired=True)
        return {customer.id: customer for customer in found.values()}

    def names(self) -> Names:
        """What sentences need to know."""
        lists, customers = self.lists, self.customers()
        return Names(
            label=lists.label,
            alias=lambda id_: customers[id_].alias if id_ in customers else "",
            currency=lists.profile.currency,
        )


def newest_first(found: Sequence[R]) -> tuple[R, ...]:
    """Records by their moment, the newest first."""
    return tuple(sorted(found, key=lambda one: (one.when.instant, one.id), reverse=True))
