"""Reports as the journal sees them: their material, drafts of them, the log of what went out.

Chooses and masks nothing: that is `reports/`, on values. What went out is a record like any other,
but for one thing: nothing changes it any more.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, cast

from journal_app.errors import KeepingError, ListedUnwritten, ReportUnwritten
from journal_app.journal.changes import Changes
from journal_app.journal.desk import Desk, newest_first
from journal_app.journal.insights import Gathered, Material
from journal_app.journal.lists import Lists
from journal_app.model.customer import Customer
from journal_app.model.record import Record
from journal_app.model.report import Report
from journal_app.model.shape import RECORD_TYPES
from journal_app.store import drafts, records
from journal_app.store.database import Head
from journal_app.store.drafts import Draft
from journal_app.store.tables import entry

_LIVING = entry.c.binned == 0
_NEVER_IN_ONE = frozenset({"report", "profile", "term", "customer"})
_WHENEVER = frozenset({"line", "decision", "review"})
_SLOT = "report/"


@dataclass(frozen=True, eq=False)
class ReportMaterial:
    """What any report of one period is made of, whole and unmasked: it stays in the vault.

    `records` by kind, in the order they happened; `customers` everybody followed, also the
    retired and those in the bin, so that no alias is missed; `insight` the whole record for
    numbers; `head` the change up to which all of it is true, and its chain value; `now` the
    instant, with `today` the worker's day.
    """

    records: Mapping[str, tuple[Record, ...]]
    customers: tuple[Customer, ...]
    lists: Lists
    insight: Material
    head: Head
    now: datetime
    today: date


class Reports:
    """The use cases of reports; owned by one `Journal`, on its thread."""

    def __init__(self, desk: Desk, gathered: Gathered) -> None:
        self._desk = desk
        self._gathered = gathered

    # What they are made of

    def today(self) -> date:
        """The worker's day."""
        return self._desk.today()

    def material(
        self, first: date | None, last: date | None, also: Collection[str] = ()
    ) -> ReportMaterial:
        """Every record from day to day, both in it and either end open, and those of `also`.

        Lines, decisions and reviews come whatever their day: a session may be about any of them.
        About half a second for 20,000 contacts the first time.
        """
        lists, now = self._desk.lists, self._desk.now()
        insight = self._gathered.material(lists, now)
        with self._desk.database.read() as connection:
            found: dict[str, tuple[Record, ...]] = {}
            for kind in RECORD_TYPES.keys() - _NEVER_IN_ONE:
                bounds = [_LIVING]
                if first and kind not in _WHENEVER:
                    bounds.append(entry.c.day >= first.isoformat())
                if last and kind not in _WHENEVER:
                    bounds.append(entry.c.day <= last.isoformat())
                states = records.read(connection, kind, *bounds)
                if also and (first or last):
                    picked = entry.c.id.in_(list(also))
                    states += records.read(connection, kind, _LIVING, picked)
                by_id = {state.record.id: state.record for state in states}
                found[kind] = tuple(sorted(by_id.values(), key=_occurred))
            everybody = records.read(connection, "customer")
        return ReportMaterial(
            records=found,
            customers=tuple(cast(Customer, state.record) for state in everybody),
            lists=lists,
            insight=insight,
            head=self._desk.database.head,
            now=now,
            today=self._desk.today(),
        )

    # Drafts

    def keep_draft(self, id_: str, document: Mapping[str, Any]) -> None:
        """Keep a report that is being made, over what was kept of it.

        Raises:
            KeepingError: it was not kept.
        """
        with self._desk.database.write() as connection:
            drafts.keep(connection, _SLOT + id_, document, self._desk.now())

    def drafts(self) -> tuple[Draft, ...]:
        """Reports that are being made, newest first; `slot` is their id."""
        with self._desk.database.read() as connection:
            found = drafts.every(connection)
        mine = [one for one in found if one.slot.startswith(_SLOT)]
        return tuple(_named(one) for one in reversed(mine))

    def draft(self, id_: str) -> Draft | None:
        """One of them by its id."""
        with self._desk.database.read() as connection:
            found = drafts.one(connection, _SLOT + id_)
        return _named(found) if found else None

    def discard_draft(self, id_: str) -> Draft | None:
        """Forget one; what it was is given back, and `bring_back_draft` undoes it."""
        found = self.draft(id_)
        if found:
            with self._desk.database.write() as connection:
                drafts.drop(connection, _SLOT + id_)
        return found

    def bring_back_draft(self, draft: Draft) -> None:
        """Undo a discard; the draft is as it was, and of the time it was."""
        with self._desk.database.write() as connection:
            drafts.keep(connection, _SLOT + draft.slot, draft.document, draft.at)

    # What went out

    def finish(self, report: Report) -> Changes:
        """Keep what went out; its draft goes. It cannot be undone: the file is out.

        Raises:
            KeepingError: it was not kept; the draft stays.
        """
        changes = self._desk.keeper.keep(report)
        with suppress(KeepingError):  # it is listed: said to be not, it would be listed again
            self.discard_draft(report.id)
        return changes

    def put_out(self, report: Report, putting: AbstractContextManager[object]) -> Changes:
        """Keep what goes out, and put its file in its place as `putting` ends: both or neither.

        Raises:
            KeepingError: it was not kept; there is no file, and the draft stays.
            ReportUnwritten: there is no file; it is not listed, and the draft is as it was.
            ListedUnwritten: there is no file, but the list could not be changed again.
        """
        draft = self.draft(report.id)
        listed = False
        try:
            with putting:
                changes = self.finish(report)
                listed = True
        except ReportUnwritten as error:
            if listed:
                self._take_back(report, draft, error)
            raise
        return changes

    def new_report(self, **values: Any) -> Report:
        """A report of now, not kept; `values` fill its fields."""
        return Report(**(self._desk.header() | values))

    def sent(self) -> tuple[Report, ...]:
        """Everything that went out, newest first."""
        return newest_first(self._desk.every(Report))

    def _take_back(self, report: Report, draft: Draft | None, error: ReportUnwritten) -> None:
        try:
            self._desk.keeper.purge([report.id])
            if draft:
                self.bring_back_draft(draft)
        except KeepingError:
            raise ListedUnwritten from error


def _occurred(record: Record) -> tuple[datetime, str]:
    return record.when.instant, record.id


def _named(draft: Draft) -> Draft:
    return Draft(draft.slot.removeprefix(_SLOT), draft.at, draft.document)
