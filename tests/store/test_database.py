"""Transactions, the fence around the head, and the errors of the disk in our words."""

from __future__ import annotations

import stat
import subprocess
import sys
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import select

from journal_app.errors import (
    DatabaseDamaged,
    DiskFull,
    FileReplaced,
    FolderReadOnly,
    JournalExists,
    WriteFailed,
)
from journal_app.store import drafts, records, revisions
from journal_app.store.database import Database
from journal_app.store.records import State
from journal_app.store.revisions import Entry
from journal_app.store.tables import SCHEMA, draft, entry, head
from tests.support.notebook import contact
from tests.support.opened import KEY, SALT, database_in

AT = datetime(2026, 11, 21, 18, 0, tzinfo=UTC)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with database_in(tmp_path) as opened:
        yield opened


def keep_one(database: Database) -> None:
    state = State(contact())
    with database.write() as connection:
        records.insert_all(connection, [state], lambda _vocabulary, key: key)
        revisions.append(
            connection,
            [Entry(state.record.id, "contact", "record", state.document())],
            known=database.head,
            at=AT,
            device=database.device,
        )


def reopen(path: Path, *, read_only: bool = False) -> Database:
    return Database.open(path, key=KEY, salt=SALT, read_only=read_only)


def test_the_settings_are_those_decided(database: Database) -> None:
    wanted = {
        "journal_mode": "truncate",
        "synchronous": 2,
        "temp_store": 2,
        "cache_size": -32000,
        "page_size": "4096",
        "secure_delete": 1,
        "busy_timeout": 10_000,
        "cipher_page_size": "4096",
        "cipher_memory_security": "0",
        "user_version": SCHEMA,
    }
    with database.read() as connection:
        found = {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in wanted}
        kept = connection.exec_driver_sql("SELECT k, v FROM search_config").all()
    assert found == wanted
    assert ("secure-delete", 1) in [tuple(row) for row in kept]


def test_the_files_are_for_this_user_alone(database: Database) -> None:
    with database.write() as connection:
        drafts.keep(connection, "hard", {}, AT)
        found = {path.name: path.stat().st_mode for path in database.path.parent.iterdir()}
    assert set(found) == {"journal.db", "journal.db-journal"}
    assert {stat.S_IMODE(mode) for mode in found.values()} == {0o600}


def test_no_parameter_shows_in_an_error(database: Database) -> None:
    with database.write() as connection:
        drafts.keep(connection, "hard", {}, AT)
    with pytest.raises(Exception, match="UNIQUE") as caught, database.write() as connection:
        connection.execute(draft.insert(), {"slot": "hard", "at": 1, "body": "canary"})
    assert "canary" not in str(caught.value)


def test_creating_over_a_file_is_refused_and_leaves_it(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    path.write_bytes(b"mine")
    with pytest.raises(JournalExists):
        Database.create(path, key=KEY, salt=SALT)
    assert path.read_bytes() == b"mine"


def test_a_block_that_raises_keeps_nothing(database: Database) -> None:
    with pytest.raises(ZeroDivisionError), database.write() as connection:
        drafts.keep(connection, "hard", {"length": 1 // len(drafts.every(connection))}, AT)
    with database.read() as connection:
        assert drafts.every(connection) == ()


def test_the_head_is_remembered_after_each_change(database: Database) -> None:
    keep_one(database)
    known = database.head
    assert known.sequence == 1
    again = known
    path = database.path
    database.close()
    opened = reopen(path)
    assert opened.head == again
    opened.close()


def test_a_change_that_a_reader_keeps_out_is_told_and_works_afterwards(
    database: Database,
) -> None:
    other = reopen(database.path)
    with database.read() as connection:
        connection.exec_driver_sql("PRAGMA busy_timeout=0")
    with other.read() as connection:
        connection.execute(select(head))
        with pytest.raises(WriteFailed), database.write() as writing:
            drafts.keep(writing, "hard", {}, AT)
    other.close()
    with database.write() as connection:
        drafts.keep(connection, "hard", {}, AT)


def test_a_file_written_by_another_is_refused(database: Database) -> None:
    other = reopen(database.path)
    keep_one(other)
    other.close()
    with pytest.raises(FileReplaced), database.write():
        pytest.fail("the block must not be reached")


def test_a_file_rolled_back_in_place_is_refused(database: Database) -> None:
    before = database.file.read(1 << 30, 0)
    keep_one(database)
    with database.path.open("r+b") as file:
        file.write(before)
        file.truncate()
    with pytest.raises((FileReplaced, DatabaseDamaged)), database.write():
        pytest.fail("the block must not be reached")
    assert database.file.read(1 << 30, 0) == before


def test_a_read_only_database_answers_and_keeps_nothing(database: Database) -> None:
    keep_one(database)
    database.close()
    opened = reopen(database.path, read_only=True)
    with opened.read() as connection:
        assert len(connection.execute(select(entry)).all()) == 1
    with pytest.raises(FolderReadOnly), opened.write():
        pytest.fail("the block must not be reached")
    opened.close()


def test_a_full_file_says_so_and_works_again_with_room(database: Database) -> None:
    keep_one(database)
    with database.read() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")
    with pytest.raises(DiskFull), database.write() as connection:
        drafts.keep(connection, "hard", {"statement": "x" * 20_000}, AT)
    with database.read() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count=1000000")
    keep_one(database)
    assert database.head.sequence == 2


def test_another_thread_may_not_touch_the_connection(database: Database) -> None:
    caught: list[BaseException] = []

    def look() -> None:
        try:
            with database.read() as connection:
                connection.execute(select(head))
        except Exception as error:  # noqa: BLE001 - whatever it is, it is looked at below
            caught.append(error)

    thread = threading.Thread(target=look)
    thread.start()
    thread.join()
    assert "thread" in str(caught[0])


def test_closing_twice_is_fine_and_leaves_nothing_open(tmp_path: Path) -> None:
    database = Database.create(tmp_path / "journal.db", key=KEY, salt=SALT)
    assert database in Database.open_ones
    database.close()
    database.close()
    assert database not in Database.open_ones


ONE_DESCRIPTOR = """
import sys
from pathlib import Path
opened = []
def hear(event, arguments):
    if event == "open" and str(arguments[0]).endswith("journal.db"):
        frame = sys._getframe(1)
        opened.append(Path(frame.f_code.co_filename).name)
sys.addaudithook(hear)
from tests.support.opened import make, unlock
from tests.support.notebook import contact
from journal_app.journal import door
from journal_app.journal.journal import Reason
folder = Path(sys.argv[1])
journal = make(folder)
journal.record(contact())
assert journal.check().whole
door.look(folder)
journal.keep_draft("hard", {})
journal.back_up(Reason.ASKED)
journal.close()
assert opened == ["guarded_file.py"], opened
unlock(folder).close()
assert opened == ["guarded_file.py"] * 2, opened
"""


def test_the_file_is_opened_once_beside_the_engine(tmp_path: Path) -> None:
    """Closing any other descriptor of it would drop the engine's locks."""
    done = subprocess.run(
        [sys.executable, "-c", ONE_DESCRIPTOR, str(tmp_path / "j")],
        capture_output=True, text=True, check=False, cwd=Path(__file__).parents[2],
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
