"""A copy of the whole journal in one file: made, and asked whether it is whole.

Making holds the database still for as long as its bytes take to copy, by a read transaction on a
connection of its own, so that saves wait for nothing else. Everything after that is asked of the
copy. Runs on any thread; the bytes come through the open database's own descriptor. Knows no
secret but the database's key, and the header only as bytes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from sqlalchemy import Connection, func, select
from sqlalchemy.exc import DatabaseError

from journal_app import __version__
from journal_app.errors import (
    CopyForeign,
    CopyOfFormerKey,
    CopyUnreadable,
    FileReplaced,
    OpeningError,
)
from journal_app.store import container, integrity, revisions, schema
from journal_app.store import engine as engines
from journal_app.store.container import Container, Told
from journal_app.store.guarded_file import GuardedFile, refusal
from journal_app.store.integrity import Stopped
from journal_app.store.manifest import Facts, Manifest
from journal_app.store.tables import entry, head, passage, revision

_HEAD = select(head.c.sequence, head.c.chain)
_PLAIN = "checking.tmp"
COMPARING = "comparing.tmp"
"""What the journal's thread opens aside, so that it is never what the copies' thread checks."""


@dataclass(frozen=True, slots=True)
class Keys:
    """What reads a journal's database and its copies, wherever they lie.

    Once `stopped` answers True, work under way ends with Stopped.
    """

    key: bytes = field(repr=False)
    salt: bytes = field(repr=False)
    vault: str
    stopped: Callable[[], bool] = lambda: False


@dataclass(frozen=True, slots=True)
class Source:
    """An open journal's file; may be handed to another thread."""

    file: GuardedFile
    header: bytes = field(repr=False)
    keys: Keys


def take(
    source: Source, target: Path, *, made: datetime, reason: str, told: Told | None = None
) -> Manifest:
    """Copy the journal into the new file `target` as of one moment, flushed and not yet checked.

    Raises:
        FileReplaced: another file lies in the journal's place.
        DiskFull, FolderReadOnly, WriteFailed, Stopped: nothing of it is left.
    """

    def copy(file: BinaryIO) -> Facts:
        with _reading(source.file.path, source.keys) as connection:
            # its first statement keeps writers out from here on
            facts = _facts(connection, source.keys.vault, made, reason)
            if source.file.replaced():
                raise FileReplaced
            source.file.copy_into(file, _until_stopped(source.keys, told))
        return facts

    with removing_on_failure(target):
        return container.write(target, source.header, copy)


def verify(
    path: Path, keys: Keys, aside: Path, *, history: bool = False, told: Told | None = None
) -> Manifest:
    """Open a copy aside, in the folder `aside`, and hold it against what it says of itself.

    `history` asks for the whole chain too.

    Raises:
        CopyUnreadable: it is not whole.
        CopyForeign: it is whole and of another journal, or under a key of before.
        KeepingError: there was no room to open it.
        Stopped: it was not looked at to its end.
    """
    with opened(path, keys, aside, history=history, told=told) as (manifest, _):
        return manifest


@contextmanager
def opened(
    path: Path,
    keys: Keys,
    aside: Path,
    *,
    name: str = _PLAIN,
    history: bool = False,
    told: Told | None = None,
) -> Iterator[tuple[Manifest, Path]]:
    """A copy's manifest and its database, checked as `verify` does and removed when this ends.

    `name` is what the database is called aside; two threads must not have the same.
    """
    with Container.open(path) as copy, _removed(aside / name) as plain:
        if copy.facts.vault != keys.vault:
            raise CopyForeign(file=path)
        try:
            copy.copy_database(plain, _until_stopped(keys, told))
        except OSError as error:
            raise refusal(error) from error
        if not _starts_with(plain, keys.salt):
            raise CopyOfFormerKey(file=path)
        if not is_whole(plain, keys, copy.facts, history=history):
            raise CopyUnreadable(file=path)
        yield copy.manifest, plain


def records_in(path: Path, keys: Keys) -> frozenset[str]:
    """The ids of all records in a database that nobody else uses."""
    with _reading(path, keys) as connection:
        return records_of(connection)


def records_of(connection: Connection) -> frozenset[str]:
    """The ids of all records there are."""
    return frozenset(connection.execute(select(entry.c.id)).scalars())


def is_whole(path: Path, keys: Keys, facts: Facts, *, history: bool = False) -> bool:
    """Whether a database that nobody else uses is in order and is the one the facts tell of.

    `history` asks for the whole chain too, which takes as long again. Raises Stopped.
    """
    try:
        with _reading(path, keys) as connection:
            return (
                not integrity.torn_pages(connection)
                and connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
                and _holds(connection, facts)
                and not (history and revisions.broken_at(connection))
            )
    except (OpeningError, DatabaseError, ValueError):
        if keys.stopped():
            raise Stopped from None
        return False


@contextmanager
def removing_on_failure(target: Path) -> Iterator[None]:
    """Leave nothing of the new file `target` where writing it fails; say so in our words."""
    try:
        yield
    except FileExistsError as error:
        raise refusal(error) from error
    except OSError as error:
        target.unlink(missing_ok=True)
        raise refusal(error) from error
    except BaseException:
        target.unlink(missing_ok=True)
        raise


@contextmanager
def _removed(path: Path) -> Iterator[Path]:
    """A place for the database alone; what lies there is removed before and after."""
    try:
        path.unlink(missing_ok=True)
        yield path
    finally:
        path.unlink(missing_ok=True)


def _starts_with(path: Path, salt: bytes) -> bool:
    with path.open("rb") as file:
        return file.read(len(salt)) == salt


def _reading(path: Path, keys: Keys) -> AbstractContextManager[Connection]:
    return engines.reading(path, key=keys.key, salt=keys.salt, stopped=keys.stopped)


def _until_stopped(keys: Keys, told: Told | None) -> Told:
    def tell(done: int, size: int) -> None:
        if keys.stopped():
            raise Stopped
        if told:
            told(done, size)

    return tell


def _facts(connection: Connection, vault: str, made: datetime, reason: str) -> Facts:
    sequence, chain = connection.execute(_HEAD).one()
    return Facts(
        vault=vault,
        sequence=sequence,
        chain=chain.hex(),
        records=_count(connection, entry.c.number),
        schema=schema.version_of(connection),
        made=made,
        program=__version__,
        reason=reason,
    )


def _holds(connection: Connection, facts: Facts) -> bool:
    """Whether head, layout and counts are those of the facts."""
    sequence, chain = connection.execute(_HEAD).one()
    return (
        (sequence, chain.hex()) == (facts.sequence, facts.chain)
        and schema.version_of(connection) == facts.schema
        and _count(connection, entry.c.number) == facts.records
        and _count(connection, passage.c.number) == facts.records
        and _count(connection, revision.c.sequence) == facts.sequence
    )


def _count(connection: Connection, column: object) -> int:
    return int(connection.execute(select(func.count(column))).scalar_one())  # type: ignore[arg-type]  # any column counts
