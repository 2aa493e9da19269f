"""An open journal: every use case there is, in one place.

Lives on one thread, from opening to `close`. Every change is durable when its call returns, and
says what it changed. The work is done next door: `keeping.py` and `ledger.py` write, `days.py`,
`following.py` and `finding.py` answer. Must not know any screen.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from journal_app.clock import Clock
from journal_app.errors import StaleRecord, WrongPassphrase
from journal_app.journal import days, finding, following
from journal_app.journal.backups import BackupLine, BackupMade, Backups, Reason
from journal_app.journal.boundaries import Boundaries
from journal_app.journal.changes import (
    Change,
    Changes,
    CheckResult,
    CheckStep,
    Notice,
    Operation,
    Step,
    Version,
)
from journal_app.journal.deciding import Decisions
from journal_app.journal.desk import Desk
from journal_app.journal.insights import Gathered, Material
from journal_app.journal.keeping import Keeper
from journal_app.journal.ledger import Ledger
from journal_app.journal.lists import Lists
from journal_app.journal.lists_now import ListsNow
from journal_app.journal.merge import Merging
from journal_app.journal.missing import MissingRecords
from journal_app.journal.passphrase import opens
from journal_app.journal.questions import Questions
from journal_app.journal.reporting import Reports
from journal_app.journal.sighting import Doubt, Sighting, judge
from journal_app.journal.tenure import Tenure
from journal_app.journal.this_computer import ThisComputer
from journal_app.journal.transfer import Transfer
from journal_app.journal.upkeep import Upkeep
from journal_app.journal.watching import Watch
from journal_app.journal.weeks import Weeks
from journal_app.journal.wiping import Belongings
from journal_app.model.canonical import write_instant
from journal_app.model.check_in import CheckIn
from journal_app.model.customer import Customer
from journal_app.model.profile import Profile
from journal_app.model.record import Record
from journal_app.model.shift import Shift
from journal_app.model.views import (
    AskCount,
    Counts,
    CustomerLine,
    CustomerPage,
    DayMark,
    Filter,
    Place,
    Row,
    SearchResult,
)
from journal_app.store import drafts, records, revisions, rows, timeline
from journal_app.store.database import Database, Head
from journal_app.store.drafts import Draft
from journal_app.vault.lease import new_device
from journal_app.vault.open_vault import OpenVault
from journal_app.vault.recovery import RecoveryKey

__all__ = [
    "BackupLine",
    "BackupMade",
    "Change",
    "Changes",
    "CheckResult",
    "CheckStep",
    "Doubt",
    "Draft",
    "Head",
    "Journal",
    "Notice",
    "Operation",
    "Reason",
    "Sighting",
    "Step",
    "Version",
]


class Journal:
    """The record of one worker, unlocked.

    Lines and their crossings are `boundaries`, what was decided is `decisions`, what was parked
    `questions`, what goes out and went out `reports`, the Weekly Five and outside scores `weeks`.
    """

    def __init__(
        self, vault: OpenVault, database: Database, clock: Clock, state: Path | None = None
    ) -> None:
        self._vault = vault
        self._database = database
        self._clock = clock
        self._lists = ListsNow(database, clock.zone, clock.now)
        self._watch = Watch(database, clock)
        self._ledger = Ledger(database, clock, self._lists, self._watch)
        self._keeper = Keeper(database, self._ledger)
        desk = Desk(database, self._lists, clock, self._keeper, self._watch)
        self.boundaries = Boundaries(desk)
        self.questions = Questions(desk)
        self.weeks = Weeks(desk)
        self.decisions = Decisions(desk, self.boundaries, self.questions)
        self._gathered = Gathered(database, self.boundaries, self.decisions)
        self.transfer = Transfer(desk, self._ledger, self._gathered)
        self.reports = Reports(desk, self._gathered)
        self.folder: Path = vault.folder
        self.read_only: bool = database.read_only
        self.notices: tuple[Notice, ...] = _notices(vault)
        self.opened_by_recovery = False
        self._closed = False
        self.copies = Backups(vault, database, clock)
        """The backups: made beside everything else, listed, carried to a second place."""
        self._memory = vault.memory(state)
        self.missing = MissingRecords(
            database, self._lists, self._keeper, self.copies.keys, vault.folder
        )
        """What copies have that is missing here."""
        self.merging = Merging(
            vault.folder, database, self._ledger, self.copies.keys, self._back_up_before
        )
        """Other copies of this journal: compared, and merged."""
        self.upkeep = Upkeep(vault, database, clock, self._memory, self.copies)
        """What is due now and then so that nothing is lost."""
        self.this_computer = ThisComputer(vault, self._back_up_before)
        """Whether this computer's keychain opens it too."""
        self.doubt: Sighting | None = judge(database, self._memory.now)
        """Why this is not the journal seen last; nothing is written until `accept_history`."""
        database.in_doubt = self.doubt is not None
        self.tenure = Tenure(vault.folder, self._own_device(state), clock.now)
        """Whether another computer has the journal open too."""
        self.tenure.begin()

    # The lists

    def lists(self) -> Lists:
        """The lists at this moment; a snapshot."""
        return self._lists.value()

    def profile(self) -> Profile:
        """The profile; one of defaults, which is not kept, where there is none."""
        return self._lists.value().profile

    # Changes

    def record(self, record: Record) -> Changes:
        """Keep a new record, stamped as written now; dread noted before a contact goes into it.

        Raises:
            InvalidValue: an unknown word, a second shift that day, an alias that is refused.
            KeepingError: nothing of it was kept.
        """
        return self._keeper.keep(record)

    def record_many(
        self, records: Iterable[Record], progress: Callable[[int], None] | None = None
    ) -> Changes:
        """Keep new records as given, a thousand a transaction, and one step to undo.

        `progress` is told how many are kept. Raises as `record`; thousands kept before stay.
        """
        return self._keeper.keep_many(records, progress)

    def revise(self, record: Record) -> Changes:
        """Give a record other values; `written` and `edited` must be those it was read with.

        Raises:
            StaleRecord: it was changed or deleted since.
            InvalidValue, KeepingError: as `record`.
        """
        return self._keeper.change(record)

    def move_to_bin(self, ids: Sequence[str]) -> Changes:
        """Put records into the bin; raises StaleRecord where one is gone."""
        return self._keeper.move_to_bin(ids)

    def bring_back(self, ids: Sequence[str]) -> Changes:
        """Take records out of the bin.

        Raises:
            InvalidValue: its day has another shift now, or its alias is taken.
        """
        return self._keeper.bring_back(ids)

    def purge(self, ids: Sequence[str]) -> Changes:
        """Delete records for good with all their versions; this cannot be undone.

        A backup is made first where something was kept since the newest; raises CopyFailed or
        another KeepingError, and nothing is deleted, where it cannot be.
        """
        self._back_up_before()
        return self._keeper.purge(ids)

    def purge_expired(self, days: int) -> Changes | None:
        """Delete for good what has been in the bin for longer than so many days; None if nothing.

        Raises as `purge`.
        """
        expired = self.upkeep.expired(days)
        return self.purge(expired) if expired else None

    def undo(self) -> Changes | None:
        """Take this session's last change back; None where there is none."""
        return self._ledger.undo()

    def redo(self) -> Changes | None:
        """Do the change undone last again; None where there is none."""
        return self._ledger.redo()

    def undoable(self) -> Step | None:
        """What `undo` would take back."""
        return self._ledger.undoable()

    def redoable(self) -> Step | None:
        """What `redo` would do again."""
        return self._ledger.redoable()

    def recent_changes(self, limit: int = 50) -> tuple[Step, ...]:
        """This session's changes, newest first."""
        return self._ledger.recent(limit)

    # Records

    def get(self, record: str) -> Record:
        """A record by its id, also from the bin; raises StaleRecord where it is gone."""
        with self._database.read() as connection:
            found = records.find(connection, record)
        if found is None:
            raise StaleRecord
        return found[1].record

    def versions(self, record: str) -> tuple[Version, ...]:
        """Everything a record ever was, newest first; empty where there never was one."""
        with self._database.read() as connection:
            found = revisions.of_record(connection, record)
        return tuple(_version(one) for one in found)

    def bin(self) -> tuple[Row, ...]:
        """What lies in the bin."""
        lists = self._lists.value()
        with self._database.read() as connection:
            return rows.binned_rows(connection, lists.label)

    # Days and counts

    def shift_on(self, day: date) -> Shift | None:
        """The shift of a day."""
        return days.shift_on(self._database, day)

    def shifts(self, first: date, last: date) -> tuple[Shift, ...]:
        """The shifts from day to day, both in it, oldest first."""
        return days.shifts_between(self._database, first, last)

    def unanswered_days(self, today: date) -> tuple[date, ...]:
        """Which of the last seven days before today have no shift, oldest first."""
        return days.unanswered_days(self._database, today)

    def year(self, today: date) -> tuple[DayMark, ...]:
        """The year up to today, a mark for each day that has a shift."""
        return days.year(self._database, today)

    def counts(self) -> Counts:
        """Counts so far."""
        return days.counts(self._database, self._lists.value())

    def insights(self) -> Material:
        """What all numbers stand on: half a second for 20,000 contacts, later only changes."""
        return self._gathered.material(self._lists.value(), self._now())

    # People

    def customers(self, include_retired: bool = False) -> tuple[CustomerLine, ...]:
        """Everybody followed, met last first."""
        return following.customer_lines(
            self._database, self._lists.value(), self._now(), include_retired=include_retired
        )

    def customer_page(self, customer: str) -> CustomerPage:
        """All that one customer's page shows; raises StaleRecord where they are gone."""
        return following.customer_page(self._database, self._lists.value(), self._now(), customer)

    def calm_customers(self, now: datetime) -> tuple[Customer, ...]:
        """The customers met in the last 30 days, five at most."""
        return following.calm_customers(self._database, now)

    def pending_dread(self, customer: str, now: datetime) -> CheckIn | None:
        """The dread noted before a meeting that has not been yet."""
        return following.pending_dread(self._database, customer, now)

    def ask_count(self, customer: str, now: datetime) -> AskCount:
        """What they asked for in 365 days, and how much of it was granted."""
        return following.ask_count(self._database, customer, now)

    # Finding

    def timeline_count(self, filter: Filter) -> int:  # noqa: A002 - the seam's name
        """How many records the Timeline has under a filter."""
        with self._database.read() as connection:
            return timeline.timeline_count(connection, filter)

    def timeline_page(
        self,
        filter: Filter,  # noqa: A002 - the seam's name
        start: int,
        limit: int,
        after: Place | None = None,
    ) -> tuple[Row, ...]:
        """A page of the Timeline, newest first, from place `start` or after a row's place."""
        lists = self._lists.value()
        with self._database.read() as connection:
            return timeline.timeline_page(
                connection, filter, lists.label, start=start, limit=limit, after=after
            )

    def search(self, text: str, limit: int = 200) -> SearchResult:
        """Look for any text; what could not be read of it is told in the result."""
        lists = self._lists.value()
        today = following.today_of(lists, self._now())
        return finding.find(self._database, text, lists, today=today, limit=limit)

    # Drafts

    def keep_draft(self, slot: str, document: Mapping[str, Any]) -> str:
        """Keep a half-filled form as given, over the one in its slot; the local time, 18:31.

        Raises:
            KeepingError: it was not kept.
        """
        now = self._now()
        with self._database.write() as connection:
            drafts.keep(connection, slot, document, now)
        return now.astimezone(ZoneInfo(self._clock.zone())).strftime("%H:%M")

    def drafts(self) -> tuple[Draft, ...]:
        """All drafts, oldest first."""
        with self._database.read() as connection:
            return drafts.every(connection)

    def draft(self, slot: str) -> Draft | None:
        """The draft in a slot."""
        with self._database.read() as connection:
            return drafts.one(connection, slot)

    def drop_draft(self, slot: str) -> None:
        """Forget the draft in a slot; nothing is written where there is none."""
        if self.draft(slot):
            with self._database.write() as connection:
                drafts.drop(connection, slot)

    # The vault

    def check(self, progress: Callable[[float], None] | None = None) -> CheckResult:
        """Look whether everything is whole, on a copy; `progress` is told the part done, 0 to 1."""
        result = self.upkeep.begin_check(progress).result()
        self.upkeep.note_check(result)
        return result

    def back_up(
        self, reason: Reason, progress: Callable[[float], None] | None = None
    ) -> BackupMade:
        """Make a backup and wait until it was opened and found whole; `copies.begin` does not wait.

        Raises:
            CopyFailed: it was not whole; those before stay.
            FolderReadOnly, FileReplaced, DiskFull, WriteFailed: it could not be made.
        """
        self._remember_head()
        return self.copies.begin(reason, progress=progress).result()

    def backups(self) -> tuple[BackupLine, ...]:
        """The backups in the journal's folder, newest first."""
        return self.copies.lines()

    def change_passphrase(self, current: str, new: str) -> None:
        """Let `new` open the journal in place of `current`; takes about two seconds.

        Who came in with the recovery key need not know `current`: forgetting it is why they did.

        Raises:
            WrongPassphrase: `current` does not open it.
            KeepingError: it could not be written, or no backup made before; `current` stays.
        """
        if not self.opened_by_recovery and not opens(self.folder, current):
            raise WrongPassphrase
        self._back_up_before()
        self._vault.change_passphrase(new)

    def keep_recovery_key(self, key: RecoveryKey) -> None:
        """Let a key that the worker holds by now open it, in place of any before.

        Raises:
            KeepingError: it could not be written, or no backup made before; the key before stays.
        """
        self._back_up_before()
        self._vault.keep_recovery_key(key)
        self.upkeep.note_sheet()

    @property
    def has_recovery(self) -> bool:
        """Whether a recovery key opens this journal."""
        return self._vault.has_recovery

    def remove_recovery_key(self) -> None:
        """Let no recovery key open the journal."""
        self._back_up_before()
        self._vault.remove_recovery_key()

    def head(self) -> Head:
        """The end of the history: number and chain value of the last change."""
        return self._database.head

    def accept_history(self) -> None:
        """The worker says that this journal is right as it is: go on with it."""
        self.doubt = None
        self._database.in_doubt = False
        self._remember_head()

    def stay_reading(self) -> None:
        """Keep nothing until it is opened again: another computer has it."""
        self.read_only = self._database.read_only = True

    def belongings(self) -> Belongings:
        """What of this journal lies outside its folder, for whoever deletes all of it."""
        return Belongings(
            vault=self._vault.vault_id,
            memory=self._memory.path,
            keychain=self._vault.keychain_account,
            second=self.copies.second,
        )

    def close(self) -> None:
        """Close the file and forget the key; a second call does nothing."""
        if not self._closed:
            self._closed = True
            self._remember_head()
            self.tenure.end()
        self.copies.close()
        try:
            self._database.close()
        finally:
            self._vault.close()

    def _own_device(self, state: Path | None) -> str:
        """The mark of this computer in this place; empty where nothing is written or remembered.

        A folder that came from elsewhere brings the mark of where it was made, and gets another.
        """
        if state is None or self.read_only:
            return ""
        known, database = self._memory.now, self._database
        made_here = known.seen or not database.head.sequence
        device = known.device or (database.device if made_here else new_device())
        if device != known.device:
            self._memory.change(device=device)
        database.device = device
        return device

    def _back_up_before(self) -> None:
        """Have a checked copy of now before something that cannot be undone."""
        if not self.read_only and self.copies.is_behind():
            self.back_up(Reason.BEFORE)

    def _remember_head(self) -> None:
        """Keep where the history ends outside the folder, so that an older one shows."""
        if self.doubt is None:
            head = self._database.head
            self._memory.change(
                sequence=head.sequence, chain=head.chain.hex(), seen=write_instant(self._now())
            )

    def _now(self) -> datetime:
        return self._clock.now()


def _notices(vault: OpenVault) -> tuple[Notice, ...]:
    note = vault.header_note
    used = Notice.HEADER_FROM_BACKUP if note.opened_by is None else Notice.HEADER_COPY_USED
    found = [used] if note.sentence else []
    return tuple([*found, Notice.READ_ONLY] if vault.read_only else found)


def _version(stored: revisions.Stored) -> Version:
    if stored.body is None:
        return Version(stored.sequence, stored.at, stored.operation, None)
    record = records.State.from_document(json.loads(stored.body)).record
    return Version(stored.sequence, stored.at, stored.operation, record)
