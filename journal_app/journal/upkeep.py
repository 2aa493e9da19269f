"""What has to be done now and then so that nothing is lost, and when it was done last.

The weekly check, the monthly trial of a copy, the bin that empties itself, the trial of the
recovery sheet. Says what is due and keeps what came of it; the slow part of each runs on the
thread of the copies. Lives on the journal's thread.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from journal_app.clock import Clock
from journal_app.journal import checkup
from journal_app.journal.backups import BackupLine, Backups, Progress, SecondPlace
from journal_app.journal.changes import CheckResult
from journal_app.model.canonical import read_instant, write_instant
from journal_app.store import expiry, rotation
from journal_app.store.database import Database
from journal_app.vault.memory import Memory
from journal_app.vault.open_vault import OpenVault
from journal_app.vault.recovery import RecoveryKey

CHECK_DAYS, DRILL_DAYS = 7, 30
SHEET_DAYS = (7, 90)
_REST_DAYS = 1


@dataclass(frozen=True, slots=True)
class Chores:
    """What is due now."""

    check: bool = False
    drill: bool = False
    sheet: bool = False


@dataclass(frozen=True, slots=True)
class SafetyState:
    """All that is known of the copies, for reading; times are instants, None where never.

    `goes_next` is the copy that leaves when the next is made; `leaves_by` is when a thing deleted
    for good now is out of the copies here, if one is made every month.
    """

    lines: tuple[BackupLine, ...]
    second: SecondPlace | None
    checked: datetime | None
    check_fault: bool
    drilled: datetime | None
    drill_fault: bool
    goes_next: BackupLine | None
    leaves_by: date


class Upkeep:
    """Owned by one `Journal`."""

    def __init__(
        self, vault: OpenVault, database: Database, clock: Clock, memory: Memory, copies: Backups
    ) -> None:
        self._vault = vault
        self._database = database
        self._clock = clock
        self._memory = memory
        self._copies = copies
        self._follow_second()

    def chores(self) -> Chores:
        """What is due now; nothing in a journal that is opened to read."""
        if self._database.read_only or self._database.in_doubt:
            return Chores()
        known = self._memory.now
        begun = self._database.head.sequence > 0
        return Chores(
            check=begun and self._is_older(known.checked, CHECK_DAYS),
            drill=bool(self._copies.lines()) and self._is_older(known.drilled, DRILL_DAYS),
            sheet=self._sheet_is_due(),
        )

    def state(self) -> SafetyState:
        """All that is known of the copies; reads their folders."""
        known, lines, now = self._memory.now, self._copies.lines(), self._clock.now()
        return SafetyState(
            lines=lines,
            second=self.second(),
            checked=_instant(known.checked),
            check_fault=known.check_fault,
            drilled=_instant(known.drilled),
            drill_fault=known.drill_fault,
            goes_next=_goes_next(lines, now),
            leaves_by=_leaves_by(now.astimezone(ZoneInfo(self._clock.zone())).date()),
        )

    def second(self) -> SecondPlace | None:
        """The second place; while it is away, with what was seen there last."""
        place = self._copies.second_place()
        if place is None:
            return None
        if place.newest is not None:
            made = write_instant(place.newest.made)
            if made != self._memory.now.carried:
                self._memory.change(carried=made)
            return place
        return place if place.present else replace(place, seen=_instant(self._memory.now.carried))

    def choose_second(self, folder: Path | None) -> None:
        """Carry copies to this folder too from now on, or to none."""
        self._memory.change(second=str(folder.absolute()) if folder else "", carried="")
        self._follow_second()

    # The check

    def begin_check(self, progress: Progress | None = None) -> Future[CheckResult]:
        """Have a copy of the journal examined beside everything else.

        The future raises DiskFull, FolderReadOnly, WriteFailed, or Stopped.
        """
        source, found = self._copies.watched(), checkup.key_file(self._vault)
        return self._copies.beside(lambda: checkup.check(source, found, progress))

    def checked(self) -> tuple[datetime | None, bool]:
        """When the journal was checked last, and whether something was wrong."""
        return _instant(self._memory.now.checked), self._memory.now.check_fault

    def note_check(self, result: CheckResult) -> None:
        """Remember what the check found."""
        self._memory.change(checked=self._now(), check_fault=not result.whole)

    # The trial of a copy

    def begin_drill(self) -> Future[BackupLine]:
        """Restore the newest copy into a place that is removed again, and open it there.

        The future raises CopyUnreadable, CopyForeign, KeepingError or Stopped where it would not
        help.

        Raises:
            CopyUnreadable: there is none.
        """
        return self._copies.begin_drill()

    def note_drill(self, *, failed: bool) -> None:
        """Remember what came of it."""
        self._memory.change(drilled=self._now(), drill_fault=failed)

    # The trial of the recovery sheet

    def try_sheet(self, typed: str) -> None:
        """Return where the key as typed opens this journal, and count that as tried.

        Raises:
            RecoveryKeySlip: a group of it has a typing slip.
            ForeignRecoveryKey: it is a key, and not of this journal.
        """
        self._vault.try_recovery_key(RecoveryKey.parse(typed))
        passed = sum(self._days_since(self._memory.now.sheet_made) >= day for day in SHEET_DAYS)
        self._memory.change(sheet_tried=max(passed, self._memory.now.sheet_tried + 1))

    def put_sheet_off(self) -> None:
        """Ask again tomorrow."""
        later = self._clock.now() + timedelta(days=_REST_DAYS)
        self._memory.change(sheet_later=write_instant(later.replace(microsecond=0)))

    def decline_sheet(self) -> None:
        """Do not ask again, until another sheet is made."""
        self._memory.change(sheet_declined=True)

    def note_sheet(self) -> None:
        """A sheet was made just now: both trials are still to come."""
        made = self._now()
        self._memory.change(sheet_made=made, sheet_tried=0, sheet_later="", sheet_declined=False)

    # The folder

    def warn_once(self) -> bool:
        """Whether a warning about where the journal lies is still to be read; then it was."""
        if self._memory.now.warned:
            return False
        self._memory.change(warned=True)
        return True

    def tell_strays(self, copies: Sequence[Path]) -> bool:
        """Whether a sync left copies that were not told of yet; then they were."""
        seen = hashlib.sha256()
        for path in copies:
            with suppress(OSError):
                found = path.stat()
                seen.update(f"{path.name}|{found.st_size}|{found.st_mtime_ns};".encode())
        told = seen.hexdigest() if copies else ""
        if told == self._memory.now.strays:
            return False
        self._memory.change(strays=told)
        return bool(told)

    # The bin

    def expired(self, days: int) -> tuple[str, ...]:
        """What has been in the bin for longer than so many days; none where that is 0."""
        if not days or self._database.read_only or self._database.in_doubt:
            return ()
        before = self._clock.now() - timedelta(days=days)
        with self._database.read() as connection:
            return expiry.binned_before(connection, before)

    def _follow_second(self) -> None:
        second = self._memory.now.second
        self._copies.second = Path(second) if second else None

    def _sheet_is_due(self) -> bool:
        known = self._memory.now
        if not self._vault.has_recovery or known.sheet_declined:
            return False
        if not known.sheet_made:
            self.note_sheet()  # made before this computer kept count
            return False
        if known.sheet_tried >= len(SHEET_DAYS):
            return False
        rests = _instant(known.sheet_later)
        if rests is not None and rests > self._clock.now():
            return False
        return self._days_since(known.sheet_made) >= SHEET_DAYS[known.sheet_tried]

    def _is_older(self, at: str, days: int) -> bool:
        return not at or abs(self._days_since(at)) >= days

    def _days_since(self, at: str) -> int:
        then = _instant(at)
        return (self._clock.now() - then).days if then else 0

    def _now(self) -> str:
        return write_instant(self._clock.now().replace(microsecond=0))


def _instant(text: str) -> datetime | None:
    try:
        return read_instant(text) if text else None
    except ValueError:
        return None


def _goes_next(lines: tuple[BackupLine, ...], now: datetime) -> BackupLine | None:
    """The oldest copy that a copy made now would push out."""
    known: list[tuple[BackupLine | None, datetime]] = [(line, line.made) for line in lines[::-1]]
    going = rotation.surplus([*known, (None, now.astimezone(UTC))])
    return going[0] if going else None


def _leaves_by(today: date) -> date:
    """The first day after the month in which a copy of this month is the thirteenth month's."""
    month = date(today.year + 1, today.month, 1)
    return (month + timedelta(days=31)).replace(day=1)
