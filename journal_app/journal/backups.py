"""The copies of an open journal: made beside everything else, listed, carried to a second place.

Owns the one thread on which copies are made and checked. Its calls are made on the journal's own
thread, but for what a `Future` hands back; nothing made here is ever waited for by a save, but for
the moment in which the file's bytes are copied.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum
from pathlib import Path
from threading import Event
from typing import TypeVar
from zoneinfo import ZoneInfo

from journal_app.clock import Clock
from journal_app.errors import (
    AftershiftError,
    CopyFailed,
    CopyForeign,
    CopyUnreadable,
    FolderReadOnly,
    KeepingError,
    UsageError,
)
from journal_app.store import backup, settling, shelf
from journal_app.store.backup import Keys, Source
from journal_app.store.database import Database
from journal_app.store.integrity import Stopped, Watched
from journal_app.store.manifest import Facts
from journal_app.vault.open_vault import OpenVault

__all__ = ["BackupLine", "BackupMade", "Backups", "Preview", "Reason", "SecondPlace", "Stopped"]

AnyResult = TypeVar("AnyResult")
Progress = Callable[[float], None]
"""Told the part that is done, 0 to 1; on the thread of the copies."""

_COPIED, _OPENED = 0.3, 0.5


class Reason(Enum):
    """Why a copy was made; the value stands in the copy."""

    ASKED = "asked"
    DAY = "first save of the day"
    CLOSING = "lock or close"
    BEFORE = "before a change that cannot be undone"
    UPDATE = "before an update of the file"


@dataclass(frozen=True, slots=True)
class BackupLine:
    """One copy: where it lies, what it says of itself, and its size in bytes."""

    path: Path
    made: datetime
    sequence: int
    records: int
    reason: str
    size: int = 0


@dataclass(frozen=True, slots=True)
class BackupMade:
    """A copy just made.

    `checked` says whether it was opened and found whole already, `carried` where it lies in the
    second place too, and `second_fault` why it does not.
    """

    line: BackupLine
    checked: bool
    carried: Path | None = None
    second_fault: AftershiftError | None = None


@dataclass(frozen=True, slots=True)
class SecondPlace:
    """A folder outside, such as a stick: whether it is there now, and its newest copy.

    `seen` is when the newest copy was made that this computer saw there.
    """

    folder: Path
    present: bool
    newest: BackupLine | None
    seen: datetime | None = None

    def days_old(self, now: datetime) -> int | None:
        """Whole days since its newest copy was made; never less than 0."""
        made = self.newest.made if self.newest else self.seen
        return max((now - made).days, 0) if made else None


@dataclass(frozen=True, slots=True)
class Preview:
    """What a copy holds; `lacks` is how many records of now are not in it."""

    line: BackupLine
    lacks: int


class Backups:
    """The shelf beside an open journal, and the thread that fills it."""

    def __init__(self, vault: OpenVault, database: Database, clock: Clock) -> None:
        self.folder = vault.folder / shelf.FOLDER
        self.second: Path | None = None
        """The second place, which may be absent just now."""
        self._vault = vault
        self._database = database
        self._clock = clock
        self._stopping = Event()
        self._thread: ThreadPoolExecutor | None = None
        self._newest: Facts | None = None
        self._looked = False

    def begin(
        self, reason: Reason, *, check: bool = True, progress: Progress | None = None
    ) -> Future[BackupMade]:
        """Make a copy beside everything else, and check it together with those that wait.

        Without `check` it waits itself, until the next `begin` or `check_waiting`, and counts for
        nothing meanwhile: so a journal can be locked quickly.

        The future raises CopyFailed, FileReplaced, another KeepingError, or Stopped; the copies
        before are untouched by all of them.

        Raises:
            FolderReadOnly: the journal was opened to read.
        """
        source = self._source()
        made = self._clock.now().replace(microsecond=0)
        waiting = shelf.unchecked_name(self.folder)

        def work() -> BackupMade:
            shelf.make_shelf(self.folder)
            told = _part_of(progress, 0.0, _COPIED)
            facts = backup.take(source, waiting, made=made, reason=reason.value, told=told).facts
            if not check:
                return BackupMade(line_of(waiting, facts), checked=False)
            where = self._settle(source, waiting, progress)
            self._newest, self._looked = facts, True
            return self._carry(BackupMade(line_of(where, facts), checked=True))

        return self.beside(work)

    def begin_last(self) -> Future[BackupMade] | None:
        """Before closing: leave off what is under way and copy the bytes; None where all is copied.

        What was left off, and the check of this copy, wait for the next session.
        """
        if self._database.read_only or not self.is_behind():
            return None
        self._stopping.set()
        self._stopping = Event()
        return self.begin(Reason.CLOSING, check=False)

    def begin_write_to(self, target: Path, progress: Progress | None = None) -> Future[BackupMade]:
        """Make a checked copy as the new file `target`, outside the journal's folder.

        The future raises KeepingError, and nothing of it is left.

        Raises:
            UsageError: there is such a file, it would lie in the journal's folder, or its folder
                is missing.
        """
        target = target.absolute()
        self._refuse(target)
        source, made = self._source(), self._clock.now().replace(microsecond=0)
        return self.beside(lambda: self._write(source, target, made, progress))

    def begin_verify(self, file: Path, progress: Progress | None = None) -> Future[BackupLine]:
        """Open a copy of this journal aside and hold it against what it says of itself.

        The future raises CopyUnreadable, CopyForeign, KeepingError or Stopped.
        """
        keys = self.keys()
        told = _part_of(progress, 0.0, 1.0)

        def work() -> BackupLine:
            manifest = backup.verify(file, keys, self._vault.folder, told=told)
            return line_of(file, manifest.facts)

        return self.beside(work)

    def begin_drill(self) -> Future[BackupLine]:
        """Lay the newest copy out aside, header and chain and all, and open it there.

        The future raises CopyUnreadable, CopyForeign, KeepingError or Stopped.

        Raises:
            CopyUnreadable: there is no copy.
        """
        found = shelf.copies(self.folder, self._vault.vault_id)
        if not found:
            raise CopyUnreadable(file=self.folder)
        newest, keys = found[-1], self.keys()
        if not self._vault.owns(newest.header):
            raise CopyForeign(file=newest.path)

        def work() -> BackupLine:
            with tempfile.TemporaryDirectory(prefix="aftershift-") as place:
                manifest = backup.verify(newest.path, keys, Path(place), history=True)
            return line_of(newest.path, manifest.facts)

        return self.beside(work)

    def begin_copy_for_second(self) -> Future[BackupMade]:
        """Bring what is kept to the second place: the newest copy, or one made now.

        The future raises as that of `begin`; what went wrong in the second place alone is told
        in the answer.
        """
        found = shelf.copies(self.folder, self._vault.vault_id)
        if self.is_behind() or not found:
            return self.begin(Reason.ASKED)
        newest = line_of(found[-1].path, found[-1].facts)
        return self.beside(lambda: self._carry(BackupMade(newest, checked=True)))

    def check_waiting(self) -> Future[None]:
        """Check the copies that were made while there was no time to; the future raises Stopped."""
        source = self._source()
        return self.beside(lambda: self._settle_waiting(source))

    def lines(self) -> tuple[BackupLine, ...]:
        """The copies here, newest first."""
        return _lines(self.folder, self._vault.vault_id)

    def second_place(self) -> SecondPlace | None:
        """What the second place holds now; None where none was chosen."""
        if self.second is None:
            return None
        lines = _lines(self.second, self._vault.vault_id)
        return SecondPlace(self.second, _is_there(self.second), lines[0] if lines else None)

    def is_behind(self) -> bool:
        """Whether something was kept since the newest copy; quick after the first call."""
        newest = self._newest_known()
        return self._database.head.sequence != (newest.sequence if newest else 0)

    def is_due(self) -> bool:
        """Whether something was kept and no copy was made today yet; quick after the first call."""
        newest = self._newest_known()
        if self._database.read_only or not self.is_behind():
            return False
        zone = ZoneInfo(self._clock.zone())
        today = self._clock.now().astimezone(zone).date()
        return newest is None or newest.made.astimezone(zone).date() != today

    def write_to(self, target: Path, progress: Progress | None = None) -> BackupMade:
        """As `begin_write_to`, and wait for it."""
        return self.begin_write_to(target, progress).result()

    def preview(self, file: Path) -> Preview:
        """Open a copy of this journal aside and hold it against now; it takes as long as a check.

        Raises:
            CopyUnreadable, CopyForeign: it is not whole, or of another journal.
            KeepingError: there was no room to open it.
        """
        keys = self._source().keys
        with backup.opened(file, keys, self._vault.folder) as (manifest, plain):
            there = backup.records_in(plain, keys)
        with self._database.read() as connection:
            here = backup.records_of(connection)
        return Preview(line_of(file, manifest.facts), len(here - there))

    def close(self) -> None:
        """Ask the thread to end and wait for it; a second call does nothing."""
        self._stopping.set()
        if self._thread:
            self._thread.shutdown(cancel_futures=True)

    def keys(self) -> Keys:
        """What reads this journal and its copies, for work beside."""
        return Keys(
            key=self._vault.database_key(),
            salt=self._vault.database_salt(),
            vault=self._vault.vault_id,
            stopped=self._stopping.is_set,
        )

    def watched(self) -> Watched:
        """The open file, for a check beside."""
        keys = self.keys()
        return Watched(self._database.file, keys.key, keys.salt, keys.stopped)

    def _write(
        self, source: Source, target: Path, made: datetime, progress: Progress | None
    ) -> BackupMade:
        waiting = target.with_name(f"{target.name}{shelf.UNCHECKED}")
        with backup.removing_on_failure(waiting):
            waiting.unlink(missing_ok=True)  # of a try that was cut off
        told, reason = _part_of(progress, 0.0, _COPIED), Reason.ASKED.value
        facts = backup.take(source, waiting, made=made, reason=reason, told=told).facts
        with backup.removing_on_failure(waiting):
            told = _part_of(progress, _COPIED, _OPENED)
            backup.verify(waiting, source.keys, self._vault.folder, told=told)
            waiting.rename(target)
            shelf.flush_folder(target.parent)
        if progress:
            progress(1.0)
        return BackupMade(line_of(target, facts), checked=True)

    def _source(self) -> Source:
        if self._database.read_only:
            raise FolderReadOnly
        return Source(self._database.file, self._vault.header_bytes(), self.keys())

    def beside(self, work: Callable[[], AnyResult]) -> Future[AnyResult]:
        """Have work done on the thread of the copies, after what was asked for before."""
        if self._thread is None:
            self._thread = ThreadPoolExecutor(1, thread_name_prefix="copies")
        return self._thread.submit(work)

    def _settle(self, source: Source, waiting: Path, progress: Progress | None) -> Path:
        """Check what waits; where the copy that was just made lies now."""
        told = _part_of(progress, _COPIED, _OPENED)
        outcome = settling.settle(self.folder, source.keys, told)[waiting]
        if isinstance(outcome, KeepingError):
            raise outcome
        if isinstance(outcome, AftershiftError):
            raise CopyFailed from outcome
        if progress:
            progress(1.0)
        return outcome

    def _settle_waiting(self, source: Source) -> None:
        outcome = settling.settle(self.folder, source.keys)
        if not outcome:
            return
        self._looked = False
        whole = [path for path in outcome.values() if isinstance(path, Path)]
        if whole and self.second is not None and _is_there(self.second):
            with suppress(AftershiftError):  # told where the next copy is carried
                settling.carry(max(whole), self.second)

    def _carry(self, made: BackupMade) -> BackupMade:
        if self.second is None or not _is_there(self.second):
            return made
        try:
            return replace(made, carried=settling.carry(made.line.path, self.second))
        except AftershiftError as error:
            return replace(made, second_fault=error)

    def _newest_known(self) -> Facts | None:
        if not self._looked:
            found = shelf.copies(self.folder, self._vault.vault_id)
            self._newest, self._looked = (found[-1].facts if found else None), True
        return self._newest

    def _refuse(self, target: Path) -> None:
        """Raise UsageError where no copy may be written."""
        inside = self._vault.folder.resolve()
        if inside in (parents := target.resolve().parents) or target.resolve() == inside:
            raise UsageError(
                message="A copy beside the journal is lost with it. Name another place."
            )
        if not parents[0].is_dir():
            raise UsageError(message=f"There is no folder {target.parent}.")
        if os.path.lexists(target):
            raise UsageError(message=f"{target} is there already. Name a new file.")


def line_of(path: Path, facts: Facts) -> BackupLine:
    """A copy as a line."""
    size = 0
    with suppress(OSError):
        size = path.stat().st_size
    return BackupLine(path, facts.made, facts.sequence, facts.records, facts.reason, size)


def _lines(folder: Path, vault: str) -> tuple[BackupLine, ...]:
    return tuple(line_of(copy.path, copy.facts) for copy in reversed(shelf.copies(folder, vault)))


def _is_there(folder: Path) -> bool:
    with suppress(OSError):
        return folder.is_dir()
    return False


def _part_of(progress: Progress | None, start: float, end: float) -> Callable[[int, int], None]:
    """Bytes done as a part between `start` and `end`."""

    def tell(done: int, size: int) -> None:
        if progress:
            progress(start + (end - start) * done / max(size, 1))

    return tell
