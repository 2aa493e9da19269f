"""The connection to the encrypted file: its settings, its guards, its errors in our words.

The only module that knows the driver. One connection, made and used on one thread; the key goes
in as raw bytes right after connecting and is not kept. Knows nothing of tables.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from urllib.parse import quote

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import ExceptionContext
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2 as driver  # type: ignore[import-untyped]  # no stubs upstream

from journal_app.errors import (
    AftershiftError,
    DatabaseDamaged,
    DiskFull,
    FolderReadOnly,
    OpenElsewhere,
    ProgramFault,
    WriteFailed,
)

_BUSY_SECONDS = 10
_STEPS = 1_000_000  # of the engine's machine between two questions whether to stop
_SETTINGS = (
    "PRAGMA temp_store=MEMORY",
    "PRAGMA cache_size=-32000",
    "PRAGMA journal_mode=TRUNCATE",
    "PRAGMA synchronous=FULL",
)

# Result codes of SQLite, https://sqlite.org/rescode.html
_BUSY, _LOCKED, _NO_MEMORY, _READ_ONLY, _IO_ERROR, _CORRUPT = 5, 6, 7, 8, 10, 11
_FULL, _CANNOT_OPEN, _NOT_A_DATABASE = 13, 14, 26
_READ_ERRORS = {_IO_ERROR | 1 << 8, _IO_ERROR | 2 << 8, _IO_ERROR | 33 << 8}


def connect(path: Path, *, key: bytes, salt: bytes, read_only: bool = False) -> Engine:
    """Connect to the file at `path`, which must exist; nothing is read or written yet.

    `key` has 32 bytes and `salt` 16. Transactions are explicit: BEGIN for readers, and BEGIN
    IMMEDIATE on connections with the execution option `immediate`.

    Raises:
        ProgramFault: the driver would not encrypt.
        WriteFailed: the file cannot be opened.
        DatabaseDamaged: it does not open under this key.
    """
    raw = _connected(path, key, salt, read_only=read_only)
    engine = create_engine(
        "sqlite://",
        module=driver,
        creator=lambda: raw,
        poolclass=StaticPool,
        hide_parameters=True,
    )
    event.listen(engine, "begin", _begin)
    event.listen(engine, "handle_error", _translate)
    return engine


@contextmanager
def reading(
    path: Path, *, key: bytes, salt: bytes, stopped: Callable[[], bool] | None = None
) -> Iterator[Connection]:
    """One read transaction on a connection of its own, on any thread, whatever the schema.

    Once `stopped` answers True, the statement that runs fails soon. Raises as `connect`, and what
    the statements inside raise.
    """
    engine = connect(path, key=key, salt=salt, read_only=True)
    try:
        with engine.connect() as connection, connection.begin():
            if stopped is not None:
                stop_when(connection, stopped)
            yield connection
    finally:
        engine.dispose()


def stop_when(connection: Connection, stopped: Callable[[], bool]) -> None:
    """Once `stopped` answers True, let the statement that runs on this connection fail soon."""
    raw = connection.connection.dbapi_connection
    if raw is not None:
        raw.set_progress_handler(stopped, _STEPS)


def export(path: Path, target: Path, *, old: tuple[bytes, bytes], new: tuple[bytes, bytes]) -> None:
    """Write all of a database that nobody else uses into the empty file `target`, with another key.

    `old` and `new` are key and salt. Raises as `connect`, and DiskFull and WriteFailed.
    """
    raw = _connected(path, *old, read_only=True)
    try:
        (version,) = raw.execute("PRAGMA user_version").fetchone()
        raw.execute("ATTACH DATABASE ? AS renewed KEY ?", (str(target), _spelled(*new)))
        raw.execute("SELECT sqlcipher_export('renewed')").fetchall()
        raw.execute(f"PRAGMA renewed.user_version={int(version)}")
        raw.execute("DETACH DATABASE renewed")
    except driver.Error as error:
        raise _in_our_words(error.sqlite_errorcode, writing=True) or WriteFailed() from error
    finally:
        raw.close()


def _connected(path: Path, key: bytes, salt: bytes, *, read_only: bool) -> driver.Connection:
    try:
        raw = driver.connect(
            f"file:{quote(str(path))}?mode={'ro' if read_only else 'rw'}",
            uri=True,
            timeout=_BUSY_SECONDS,
            isolation_level=None,
        )
    except driver.Error as error:
        raise WriteFailed from error
    try:
        _prepare(raw, key, salt)
    except driver.Error as error:
        raw.close()
        raise _in_our_words(error.sqlite_errorcode, writing=False) or WriteFailed() from error
    except BaseException:
        raw.close()
        raise
    return raw


def _prepare(raw: driver.Connection, key: bytes, salt: bytes) -> None:
    _refuse_unless(bool(_answer(raw, "PRAGMA cipher_version")), "no cipher in the driver")
    raw.execute("PRAGMA cipher_log_level=NONE")
    give_key(raw, key, salt)
    _refuse_unless(_answer(raw, "PRAGMA cipher_status") == "1", "the cipher has no key")
    for setting in _SETTINGS:
        raw.execute(setting)


def give_key(raw: driver.Connection, key: bytes, salt: bytes) -> None:
    """Hand the raw key and salt to the cipher; nothing is derived and nothing is checked yet."""
    raw.set_key(_spelled(key, salt).encode("ascii"))


def _spelled(key: bytes, salt: bytes) -> str:
    return f"x'{key.hex()}{salt.hex()}'"


def roll_back(connection: Connection) -> None:
    """End what a failed COMMIT leaves open: SQLAlchemy takes it for ended, SQLite does not."""
    raw = connection.connection.dbapi_connection
    if raw is not None:
        with suppress(driver.Error):
            raw.rollback()


def _answer(raw: driver.Connection, question: str) -> str:
    row = raw.execute(question).fetchone()
    return str(row[0]) if row and row[0] is not None else ""


def _refuse_unless(fits: bool, reason: str) -> None:
    """Refuse before a byte is written: plain SQLite accepts a key and writes plain text."""
    if not fits:
        raise ProgramFault(place=f"engine.py, {reason}")


def _begin(connection: Connection) -> None:
    immediate = connection.get_execution_options().get("immediate", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if immediate else "BEGIN")


def _translate(context: ExceptionContext) -> None:
    code = getattr(context.original_exception, "sqlite_errorcode", None)
    writing = context.connection is not None and bool(
        context.connection.get_execution_options().get("immediate", False)
    )
    error = _in_our_words(code, writing=writing) if isinstance(code, int) else None
    if error:
        raise error from context.original_exception


def _in_our_words(code: int, *, writing: bool) -> AftershiftError | None:
    """The error for a result code, or None where it is our own mistake."""
    primary = code & 0xFF
    if primary in {_CORRUPT, _NOT_A_DATABASE} or code in _READ_ERRORS:
        return DatabaseDamaged(check=2)
    if primary in {_BUSY, _LOCKED}:
        return WriteFailed() if writing else OpenElsewhere()
    if primary == _FULL:
        return DiskFull()
    if primary == _READ_ONLY:
        return FolderReadOnly()
    if primary in {_IO_ERROR, _CANNOT_OPEN, _NO_MEMORY}:
        return WriteFailed()
    return None
