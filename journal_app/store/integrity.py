"""A copy of the file, and every question about whether it is whole, asked of the copy.

The live file is never locked longer than its bytes take to copy. Each question alone misses real
damage: page seals see changed bytes, the structure check sees wrong trees, the counts see rows
without their text, the chain sees a changed past.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import Connection, func, select
from sqlalchemy.exc import DatabaseError

from journal_app.errors import AftershiftError, OpeningError, WorkEnded
from journal_app.store import engine as engines
from journal_app.store import revisions
from journal_app.store.database import Database
from journal_app.store.guarded_file import GuardedFile, refusal
from journal_app.store.tables import RECORD_TABLES, entry, head, passage

SEALS, STRUCTURE, COUNTS, HISTORY = 2, 3, 4, 5
_MOST = 20
_COPYING = 0.2  # of the whole time, about


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong: the number of the check that found it, and a plain sentence."""

    check: int
    sentence: str


@dataclass(frozen=True, slots=True)
class Findings:
    """What the checks of a file found, and what it holds."""

    faults: tuple[Fault, ...] = ()
    records: int = 0
    revisions: int = 0


Progress = Callable[[float], None]
"""Told the part that is done, 0 to 1."""


class Stopped(WorkEnded):
    """The journal is being closed: what is half done is gone or waits."""


@dataclass(frozen=True, slots=True)
class Watched:
    """An open file and what reads it; once `stopped` answers True, work ends with Stopped."""

    file: GuardedFile
    key: bytes = field(repr=False)
    salt: bytes = field(repr=False)
    stopped: Callable[[], bool] = lambda: False


@contextmanager
def copied(source: Watched, progress: Progress | None = None) -> Iterator[Path]:
    """A copy of the file beside it, for this user alone; removed when the block ends.

    Made on any thread, over a connection of its own.

    Raises:
        DiskFull, FolderReadOnly, WriteFailed: there was no room for it.
        Stopped: nothing of it is left.
    """
    target = source.file.path.with_name("check.tmp")
    target.unlink(missing_ok=True)
    try:
        _copy(source, target, progress)
        yield target
    finally:
        for name in (target.name, f"{target.name}-journal"):
            target.with_name(name).unlink(missing_ok=True)


def _copy(source: Watched, target: Path, progress: Progress | None) -> None:
    def told(done: int, size: int) -> None:
        if source.stopped():
            raise Stopped
        if progress:
            progress(_COPYING * done / max(size, 1))

    with engines.reading(source.file.path, key=source.key, salt=source.salt) as connection:
        connection.execute(select(head.c.sequence))  # takes the lock that keeps writers out
        try:
            source.file.copy_to(target, told)
        except OSError as error:
            raise refusal(error) from error


def examine(path: Path, source: Watched, progress: Progress | None = None) -> Findings:
    """Ask all questions of a file that nobody else uses; a damaged one answers with faults.

    `source` says what reads it. Raises Stopped.
    """
    try:
        database = Database.open(path, key=source.key, salt=source.salt)
    except OpeningError as error:
        check = error.values.get("check", SEALS)
        return Findings((Fault(check if isinstance(check, int) else SEALS, str(error)),))
    try:
        return _examine(database, source.stopped, progress)
    finally:
        database.close()


def _examine(
    database: Database, stopped: Callable[[], bool], progress: Progress | None
) -> Findings:
    found: list[Fault] = []
    questions = ((SEALS, _seals), (STRUCTURE, _structure), (COUNTS, _counts), (HISTORY, _history))
    for place, (check, question) in enumerate(questions):
        if progress:
            progress(_COPYING + (1 - _COPYING) * place / len(questions))
        try:
            with database.read() as connection:
                engines.stop_when(connection, stopped)
                found += (Fault(check, sentence) for sentence in question(connection))
        except (AftershiftError, DatabaseError, ValueError):
            if stopped():
                raise Stopped from None
            found.append(Fault(check, "The file could not be read to its end."))
    records = 0 if found else _count(database, entry.c.number)
    if progress:
        progress(1.0)
    return Findings(tuple(found[:_MOST]), records, database.head.sequence)


def _count(database: Database, column: object) -> int:
    with database.read() as connection:
        return int(connection.execute(select(func.count(column))).scalar_one())  # type: ignore[arg-type]  # any column counts


def torn_pages(connection: Connection) -> list[str]:
    """What the cipher says of pages in use that lack their seal.

    A page nobody uses may lack it after a power cut, because the engine does not protect what
    holds nothing. Where the structure check, which reads every page in use, finds all in order,
    the torn ones are such pages.
    """
    torn = [str(row[0]) for row in connection.exec_driver_sql("PRAGMA cipher_integrity_check")]
    if not torn:
        return []
    try:
        whole = connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
    except (AftershiftError, DatabaseError):
        whole = False
    return [] if whole else torn


def _seals(connection: Connection) -> Iterator[str]:
    yield from (f"A page does not carry its seal: {found}." for found in torn_pages(connection))


def _structure(connection: Connection) -> Iterator[str]:
    for row in connection.exec_driver_sql(f"PRAGMA integrity_check({_MOST})"):
        if row[0] != "ok":
            yield "A table or an index is out of order."
            return


def _counts(connection: Connection) -> Iterator[str]:
    spine = connection.execute(select(func.count()).select_from(entry)).scalar_one()
    texts = connection.execute(select(func.count()).select_from(passage)).scalar_one()
    own = sum(
        connection.execute(select(func.count()).select_from(table)).scalar_one()
        for table in RECORD_TABLES.values()
    )
    if not spine == texts == own:
        yield f"{spine} records are listed, {own} have their fields and {texts} their text."
    indexed = connection.exec_driver_sql("SELECT count(*) FROM search_docsize").scalar_one()
    if indexed != texts:
        yield f"{texts} records have text and {indexed} of them can be searched."
    connection.exec_driver_sql("INSERT INTO search(search, rank) VALUES ('integrity-check', 1)")


def _history(connection: Connection) -> Iterator[str]:
    broken = revisions.broken_at(connection)
    if broken is not None:
        yield f"The history does not hold from change number {broken} on."
