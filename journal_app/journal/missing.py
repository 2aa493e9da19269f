"""Only what is missing: records of a copy that this journal never had, brought in as one step.

What was deleted here for good was deleted on purpose and stays away, because the history still
knows that it was there. Where a day has a shift already or a name is taken, what is here stays.
Lives on the journal's thread.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path

from journal_app.errors import InvalidValue
from journal_app.journal.admission import Admission
from journal_app.journal.backups import BackupLine, line_of
from journal_app.journal.changes import Changes
from journal_app.journal.keeping import Keeper
from journal_app.journal.lists_now import ListsNow
from journal_app.model.check_in import CheckIn
from journal_app.model.contact import Contact
from journal_app.model.customer import Customer
from journal_app.model.profile import Profile
from journal_app.model.record import Record
from journal_app.store import backup, history_ids
from journal_app.store.backup import Keys
from journal_app.store.database import Database


@dataclass(frozen=True, slots=True)
class Missing:
    """What a copy has that is missing here.

    `records` are how many can be added, `taken` how many cannot because a day or a name is taken,
    `deleted` how many were deleted here for good; `lacks` is what the copy lacks of now.
    """

    line: BackupLine
    records: int
    taken: int
    deleted: int
    lacks: int


@dataclass(frozen=True, slots=True)
class _Found:
    line: BackupLine
    records: tuple[Record, ...]
    taken: int
    deleted: int
    lacks: int


class MissingRecords:
    """Compares copies with an open journal; owned by one `Journal`."""

    def __init__(
        self,
        database: Database,
        lists: ListsNow,
        keeper: Keeper,
        keys: Callable[[], Keys],
        folder: Path,
    ) -> None:
        self._database = database
        self._lists = lists
        self._keeper = keeper
        self._keys = keys
        self._folder = folder

    def look(self, file: Path) -> Missing:
        """What would be added; takes as long as a check of the copy.

        Raises:
            CopyUnreadable, CopyForeign: it is not whole, or of another journal.
            KeepingError: there was no room to open it.
        """
        found = self._find(file)
        return Missing(found.line, len(found.records), found.taken, found.deleted, found.lacks)

    def add(self, file: Path) -> Changes | None:
        """Add what is missing, as one step to undo; None where nothing is.

        Raises as `look`, and InvalidValue or KeepingError as `Journal.record_many`.
        """
        found = self._find(file)
        return self._keeper.keep_many(found.records) if found.records else None

    def _find(self, file: Path) -> _Found:
        with _opened(file, self._keys(), self._folder) as (line, there):
            with self._database.read() as connection:
                here = backup.records_of(connection)
                known = history_ids.ever(connection)
            with there.read() as connection:
                held = backup.records_of(connection)
                fresh = history_ids.standing(connection, held - known)
        records, taken = self._fitting(fresh)
        deleted = len((held - here) & known)
        return _Found(line, records, taken, deleted, len(here - held))

    def _fitting(self, fresh: Sequence[Record]) -> tuple[tuple[Record, ...], int]:
        """Those that can stand beside what is here, and how many cannot."""
        fitting: list[Record] = []
        followed: set[str] = set()
        lists = self._lists.value()
        with self._database.read() as connection:
            rules = Admission(connection, lists, fresh)
            known = history_ids.customers(connection)
            for record in fresh:
                if isinstance(record, Profile):
                    continue  # there is one here
                try:
                    rules.let_stand(record)
                except InvalidValue:
                    continue
                if isinstance(record, Customer):
                    followed.add(record.id)
                fitting.append(_without_stranger(record, known | followed))
        return tuple(fitting), len(fresh) - len(fitting)


def _without_stranger(record: Record, followed: set[str]) -> Record:
    """A note about somebody who is not followed here, without them."""
    if isinstance(record, Contact | CheckIn) and record.customer not in (None, *followed):
        return replace(record, customer=None)
    return record


@contextmanager
def _opened(file: Path, keys: Keys, folder: Path) -> Iterator[tuple[BackupLine, Database]]:
    """A copy's database, brought up to date aside; removed when this ends."""
    with backup.opened(file, keys, folder, name=backup.COMPARING) as (manifest, plain):
        database = Database.open(plain, key=keys.key, salt=keys.salt)
        try:
            yield line_of(file, manifest.facts), database
        finally:
            database.close()
            with suppress(OSError):
                plain.with_name(f"{plain.name}-journal").unlink(missing_ok=True)
