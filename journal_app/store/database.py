"""An open database: read and write transactions, and the fence around its head.

Lives on one thread, from opening to closing. Every write transaction first asks whether the file
is still the one that was opened and whether its head is still the one this process knows: another
program, a sync tool or a rollback shows there, before anything is written over it.
Knows nothing of records.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import ClassVar, TypeAlias
from weakref import WeakSet

from sqlalchemy import Connection, Engine, insert, select

from journal_app.errors import (
    AftershiftError,
    DatabaseDamaged,
    FileReplaced,
    FolderReadOnly,
    FolderUnreadable,
    HistoryInDoubt,
    JournalExists,
    NotAJournal,
)
from journal_app.model.sealing import FIRST_CHAIN
from journal_app.store import engine as engines
from journal_app.store import schema
from journal_app.store.guarded_file import GuardedFile, refusal
from journal_app.store.seals import PAGE, SALT, diagnose, refuse_plain
from journal_app.store.tables import SCHEMA, head

Transaction: TypeAlias = Connection
"""What `read` and `write` give, for those who pass it on and need not know SQLAlchemy."""

_READ_HEAD = select(head.c.sequence, head.c.chain, head.c.device)


@dataclass(frozen=True, slots=True)
class Head:
    """The last revision's number and chain value; 0 and zeros before the first."""

    sequence: int
    chain: bytes


@dataclass(frozen=True, slots=True)
class Label:
    """Whose file it is, and when it was opened: what a copy of it says of itself."""

    vault: str
    header: bytes = field(repr=False)
    made: datetime


class Database:
    """The connection, the descriptor and the known head; close it where it was opened."""

    open_ones: ClassVar[WeakSet[Database]] = WeakSet()
    """Every database not closed yet, for the tests that look for leaks."""

    def __init__(self, file: GuardedFile, engine: Engine, *, read_only: bool) -> None:
        self.read_only = read_only
        self.in_doubt = False
        """Whether nothing may be written because the history is not the one that was expected."""
        self._file = file
        self._engine = engine
        self._reading = engine.connect()
        self._writing = engine.connect().execution_options(immediate=True)
        self._head = Head(0, FIRST_CHAIN)
        self.device = ""
        """What new changes are marked with: the file's own mark, unless this computer has one."""
        Database.open_ones.add(self)

    @classmethod
    def create(cls, path: Path, *, key: bytes, salt: bytes) -> Database:
        """Make the file and its tables; what was made is removed where that fails.

        Raises:
            JournalExists: there is a file.
            KeepingError: the disk is full, may not be written, or failed.
        """
        with _private_files(), ExitStack() as undoing:
            file = _create_file(path)
            undoing.callback(_remove, path)
            undoing.callback(file.close)
            database = cls._connected(file, key, salt, read_only=False)
            undoing.callback(database.close)
            cls._lay_out(database)
            undoing.pop_all()
        return database

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        key: bytes,
        salt: bytes,
        read_only: bool = False,
        label: Label | None = None,
    ) -> Database:
        """Open the file, bring an older schema up to date, repair a destroyed salt.

        `label` is what a copy made before an update is marked with; a file that is a copy itself
        has none, and is brought up to date without another.

        Raises:
            NotAJournal, DatabaseDamaged, FilesMismatched, NewerFormat: as they say.
            FolderUnreadable: this user may not read the file.
            FolderReadOnly: an older schema, and nothing may be written.
        """
        with ExitStack() as undoing:
            file = _open_file(path)
            undoing.callback(file.close)
            refuse_plain(file)
            try:
                database = cls._connected(file, key, salt, read_only=read_only)
                undoing.callback(database.close)
                version = cls._schema_version(database)
            except DatabaseDamaged as error:
                raise diagnose(file, key, salt) from error
            cls._take_up(database, version, key, salt, label=label)
            undoing.pop_all()
        return database

    @property
    def head(self) -> Head:
        """The head as this process knows it."""
        return self._head

    @property
    def path(self) -> Path:
        """Where the file was opened."""
        return self._file.path

    @property
    def file(self) -> GuardedFile:
        """The descriptor, for copies made inside `read()`."""
        return self._file

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A read transaction: everything inside sees one state."""
        with _transaction(self._reading) as connection:
            yield connection

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """A write transaction, durable when the block ends, undone where it raises.

        Raises:
            FolderReadOnly: the journal was opened to read.
            HistoryInDoubt: nobody has said yet that this history is right.
            FileReplaced: the file is not the one this process knows.
            DiskFull, WriteFailed: nothing of it was kept.
        """
        if self.read_only:
            raise FolderReadOnly
        if self.in_doubt:
            raise HistoryInDoubt
        self._refuse_if_replaced()
        with _transaction(self._writing) as connection:
            if self._read_head(connection) != self._head:
                raise FileReplaced
            yield connection
            after = self._read_head(connection)
            self._refuse_if_replaced()
        self._head = after

    @contextmanager
    def alone(self) -> Iterator[Connection]:
        """A write transaction on a file whose head cannot be read yet."""
        self._refuse_if_replaced()
        with _transaction(self._writing) as connection:
            yield connection

    def close(self) -> None:
        """Give back the connection, then the descriptor; a second call does nothing."""
        Database.open_ones.discard(self)
        with ExitStack() as closing:
            closing.callback(self._file.close)
            closing.callback(self._engine.dispose)
            for connection in (self._reading, self._writing):
                with suppress(AftershiftError):
                    connection.close()

    @classmethod
    def _connected(cls, file: GuardedFile, key: bytes, salt: bytes, *, read_only: bool) -> Database:
        engine = engines.connect(file.path, key=key, salt=salt, read_only=read_only)
        try:
            return cls(file, engine, read_only=read_only)
        except BaseException:
            engine.dispose()
            raise

    def _lay_out(self) -> None:
        with self.alone() as connection:
            schema.lay_out(connection)
            first = {"one": 1, "sequence": 0, "chain": FIRST_CHAIN}
            connection.execute(insert(head), first | {"device": secrets.token_hex(4)})
        refuse_plain(self._file)
        self._learn_head()

    def _schema_version(self) -> int:
        """The first look into the file; it rolls back what a crash left half written."""
        with self.read() as connection:
            return schema.version_of(connection)

    def _take_up(self, version: int, key: bytes, salt: bytes, *, label: Label | None) -> None:
        schema.refuse_newer(version)
        if self._file.size % PAGE:
            raise DatabaseDamaged(check=2)
        if version < SCHEMA:
            self._upgrade(version, key, salt, label=label)
        self._learn_head()
        if self._file.read(SALT, 0) != salt and not self.read_only:
            self._write_salt()

    def _upgrade(self, version: int, key: bytes, salt: bytes, *, label: Label | None) -> None:
        if version == 0:  # a file of ours always has a number
            raise DatabaseDamaged(check=3)
        if self.read_only:
            raise FolderReadOnly
        from journal_app.store import migration

        migration.upgrade(self, version, key=key, salt=salt, label=label)

    def _write_salt(self) -> None:
        """Write page 1 again: the engine puts the salt it was given before it."""
        with self.write() as connection:
            schema.set_version(connection, SCHEMA)

    def _learn_head(self) -> None:
        with self.read() as connection:
            self._head = self._read_head(connection)

    def _read_head(self, connection: Connection) -> Head:
        row = connection.execute(_READ_HEAD).one_or_none()
        if row is None:
            raise DatabaseDamaged(check=3)
        self.device = self.device or row.device
        return Head(row.sequence, row.chain)

    def _refuse_if_replaced(self) -> None:
        if self._file.replaced():
            raise FileReplaced


@contextmanager
def _transaction(connection: Connection) -> Iterator[Connection]:
    try:
        with connection.begin():
            yield connection
    except BaseException:
        engines.roll_back(connection)
        raise


@contextmanager
def _private_files() -> Iterator[None]:
    before = os.umask(0o077)
    try:
        yield
    finally:
        os.umask(before)


def _create_file(path: Path) -> GuardedFile:
    try:
        return GuardedFile.create(path)
    except FileExistsError:
        raise JournalExists(folder=path.parent) from None
    except OSError as error:
        raise refusal(error) from error


def _remove(path: Path) -> None:
    for name in (path.name, f"{path.name}-journal"):
        path.with_name(name).unlink(missing_ok=True)


def _open_file(path: Path) -> GuardedFile:
    if path.is_dir():
        raise NotAJournal(found="a folder")
    try:
        return GuardedFile.open(path)
    except FileNotFoundError:
        raise DatabaseDamaged(check=2) from None
    except OSError as error:
        raise FolderUnreadable(folder=path.parent) from error
