"""Another copy of the journal, opened aside: a backup, a folder, a file that a sync left.

Nothing is written where the other copy lies. Its bytes, encrypted as they are, are copied beside
the open journal, looked at there, brought up to date if an older version of the program wrote
them, and removed again. Knows no header.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from sqlalchemy.exc import DatabaseError

from journal_app.errors import (
    CopyForeign,
    CopyUnreadable,
    FilesMismatched,
    FolderUnreadable,
    NewerFormat,
    OpeningError,
    UsageError,
)
from journal_app.store import backup, integrity
from journal_app.store.backup import Keys
from journal_app.store.database import Database
from journal_app.store.guarded_file import refusal

_JOURNAL = "-journal"


@contextmanager
def of_backup(file: Path, keys: Keys, aside: Path) -> Iterator[Database]:
    """The database in a backup; `aside` is the folder it is opened in.

    Raises:
        CopyUnreadable, CopyForeign, NewerFormat: as they say.
        KeepingError: there was no room to open it.
    """
    opened = backup.opened(file, keys, aside, name=backup.COMPARING)
    with opened as (_, plain), _database(plain, keys) as database:
        yield database


@contextmanager
def of_file(file: Path, keys: Keys, aside: Path, *, whole: bool = False) -> Iterator[Database]:
    """The database in a journal file as it lies on the disk, and in what a crash left beside it.

    One that was found `whole` before is not read from end to end again; what is read of it is
    held against the seals of its pages all the same.

    Raises:
        CopyUnreadable: it is not whole, or none of these.
        CopyForeign: it is whole and of another journal.
        NewerFormat, FolderUnreadable, UsageError: as they say.
        KeepingError: there was no room to open it.
    """
    if not file.is_file():
        raise UsageError(message=f"There is no file {file}.")
    plain = aside / backup.COMPARING
    try:
        _remove(plain)
        _copy(file, plain)
        with _refusing(file), _database(plain, keys) as database:
            if not whole and not _is_whole(database):
                raise CopyUnreadable(file=file)
            yield database
    finally:
        _remove(plain)


def _is_whole(database: Database) -> bool:
    with database.read() as connection:
        return (
            not integrity.torn_pages(connection)
            and connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
        )


@contextmanager
def _refusing(file: Path) -> Iterator[None]:
    """Say of the copy what would be said of the journal itself."""
    try:
        yield
    except (NewerFormat, CopyUnreadable, CopyForeign):
        raise
    except FilesMismatched as error:
        raise CopyForeign(file=file) from error
    except (OpeningError, DatabaseError) as error:
        raise CopyUnreadable(file=file) from error


@contextmanager
def _database(plain: Path, keys: Keys) -> Iterator[Database]:
    database = Database.open(plain, key=keys.key, salt=keys.salt)
    try:
        yield database
    finally:
        database.close()
        with suppress(OSError):
            plain.with_name(f"{plain.name}{_JOURNAL}").unlink(missing_ok=True)


def _copy(file: Path, plain: Path) -> None:
    """Both files for this user alone, as the process makes every file."""
    for ending in (_JOURNAL, ""):
        source = file.with_name(f"{file.name}{ending}")
        if ending and not source.is_file():
            continue
        try:
            reading = source.open("rb")
        except OSError as error:
            raise FolderUnreadable(folder=file.parent) from error
        target = plain.with_name(f"{plain.name}{ending}")
        try:
            with reading, target.open("xb") as writing:
                target.chmod(0o600)
                shutil.copyfileobj(reading, writing, 1 << 20)
        except OSError as error:
            raise refusal(error) from error


def _remove(plain: Path) -> None:
    for ending in ("", _JOURNAL):
        with suppress(OSError):
            plain.with_name(f"{plain.name}{ending}").unlink(missing_ok=True)
