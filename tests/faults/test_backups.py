"""Copies under fault: a full disk, damage, strangers, a lost header, a clock gone wrong, a kill."""

from __future__ import annotations

import errno
import os
import random
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from journal_app.errors import (
    CopyFailed,
    CopyForeign,
    CopyUnreadable,
    DiskFull,
    FileReplaced,
    HeaderUnreadable,
    KeepingError,
    WriteFailed,
    WrongPassphrase,
)
from journal_app.journal import door, restoring
from journal_app.journal.journal import Journal, Notice, Reason
from journal_app.store import shelf
from journal_app.store.container import Container
from journal_app.store.guarded_file import GuardedFile
from tests.support.notebook import contact
from tests.support.opened import (
    CHEAP,
    PASSPHRASE,
    StillClock,
    everything,
    journal_in,
    make,
    unlock,
)

ROOT = Path(__file__).parents[2]


@pytest.fixture
def clock() -> StillClock:
    return StillClock()


@pytest.fixture
def journal(tmp_path: Path, clock: StillClock) -> Iterator[Journal]:
    """An open journal of one note and one copy."""
    with journal_in(tmp_path / "journal", clock) as opened:
        opened.record(contact(statement="The refund again."))
        opened.back_up(Reason.ASKED)
        yield opened


def shelf_of(journal: Journal) -> dict[str, bytes]:
    """Every file on the shelf."""
    return {path.name: path.read_bytes() for path in sorted(journal.copies.folder.iterdir())}


# A disk that is full or fails

FAILURES = [
    (errno.ENOSPC, DiskFull),
    (errno.EIO, WriteFailed),
]


@pytest.mark.parametrize(("number", "said"), FAILURES)
@pytest.mark.parametrize("place", ["copying", "opening", "flushing", "naming"])
def test_a_disk_that_fails_leaves_the_copies_before_and_nothing_else(
    journal: Journal,
    monkeypatch: pytest.MonkeyPatch,
    place: str,
    number: int,
    said: type[KeepingError],
) -> None:
    before = shelf_of(journal)
    journal.record(contact())

    def fail(*_given: Any, **_named: Any) -> None:
        raise OSError(number, "no")

    owner, name = {
        "copying": (GuardedFile, "copy_into"),
        "opening": (Container, "copy_database"),
        "flushing": (os, "fsync"),
        "naming": (shelf, "flush_folder"),
    }[place]
    monkeypatch.setattr(owner, name, fail)
    with pytest.raises(said):
        journal.back_up(Reason.ASKED)
    monkeypatch.undo()
    left = shelf_of(journal)
    assert {name: left[name] for name in before} == before
    assert not [name for name in left if not name.endswith(shelf.SUFFIX)]
    assert journal.record(contact()).sequence == 3
    assert journal.back_up(Reason.ASKED).checked


FULL_DISK = """
import resource, signal, sys
from pathlib import Path
from journal_app.errors import KeepingError
from journal_app.journal.journal import Reason
from tests.support.opened import unlock
journal = unlock(Path(sys.argv[1]))
before = sorted(journal.copies.folder.iterdir())
size = journal._database.file.size
free, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
for limit in [0, 1, 700, 4096, size // 2, size - 1, size, size + 500]:
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, hard))
    try:
        journal.back_up(Reason.ASKED)
    except KeepingError:
        pass
    else:
        raise AssertionError(f"it was kept within {limit}")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (free, hard))
    assert sorted(journal.copies.folder.iterdir()) == before, limit
assert journal.back_up(Reason.ASKED).checked
journal.close()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="has no such limit")
def test_a_disk_that_takes_only_so_much_keeps_the_copies_before(journal: Journal) -> None:
    journal.close()
    done = run(FULL_DISK, journal.folder)
    assert done.returncode == 0, done.stderr


def run(program: str, *arguments: object) -> subprocess.CompletedProcess[str]:
    words = [sys.executable, "-c", program, *map(str, arguments)]
    return subprocess.run(words, capture_output=True, text=True, check=False, cwd=ROOT)


# Locks

INTRUDER = """
import sys
from sqlcipher3 import dbapi2
connection = dbapi2.connect(sys.argv[1], timeout=0, isolation_level=None)
connection.set_key(sys.argv[2].encode())
connection.execute("SELECT count(*) FROM entry").fetchone()
try:
    connection.execute("BEGIN IMMEDIATE")
except dbapi2.OperationalError:
    sys.exit(0)
sys.exit("it took the lock of another")
"""


def test_a_copy_made_in_the_middle_of_a_change_drops_no_lock(journal: Journal) -> None:
    """On POSIX the close of a file lets go of what the process holds on it by another way."""
    key = f"x'{journal._vault.database_key().hex()}{journal._vault.database_salt().hex()}'"
    with journal._database.write():
        assert journal.back_up(Reason.ASKED).checked
        done = run(INTRUDER, journal.folder / "journal.db", key)
        assert done.returncode == 0, done.stderr
    assert run(INTRUDER, journal.folder / "journal.db", key).returncode == 1


# Copies that are not whole, and those of others


def test_a_copy_with_one_flipped_byte_is_never_whole(journal: Journal, tmp_path: Path) -> None:
    (line,) = journal.backups()
    raw = line.path.read_bytes()
    chance = random.Random(4)  # noqa: S311 - the same flips each time
    damaged = tmp_path / "damaged.aftershift"
    for _ in range(25):
        place = chance.randrange(len(raw))
        damaged.write_bytes(raw[:place] + bytes([raw[place] ^ 4]) + raw[place + 1 :])
        with pytest.raises(CopyUnreadable):
            journal.copies.preview(damaged)
        with pytest.raises(CopyUnreadable):
            restoring.drill(damaged, PASSPHRASE)


def test_a_copy_cut_short_is_not_listed_and_pushes_nothing_out(journal: Journal) -> None:
    (line,) = journal.backups()
    os.truncate(line.path, line.path.stat().st_size - 1)
    assert journal.backups() == ()
    journal.record(contact())
    made = journal.back_up(Reason.ASKED)
    assert [one.path for one in journal.backups()] == [made.line.path]
    assert line.path.exists()


def test_a_copy_of_another_journal_is_no_copy_of_this_one(journal: Journal, tmp_path: Path) -> None:
    with journal_in(tmp_path / "other") as other:
        for _ in range(3):
            other.record(contact())
        theirs = other.back_up(Reason.ASKED).line.path
    stray = journal.copies.folder / theirs.name
    shutil.copy(theirs, stray)
    assert len(journal.backups()) == 1
    with pytest.raises(CopyForeign):
        journal.copies.preview(stray)
    for _ in range(12):
        journal.back_up(Reason.ASKED)
    assert stray.exists()


def test_a_journal_damaged_on_the_disk_makes_no_copy_and_keeps_those_before(
    journal: Journal,
) -> None:
    journal.record_many([contact(statement="word " * 200) for _ in range(50)])
    before = shelf_of(journal)
    raw = bytearray(journal._database.file.read(1 << 30, 0))
    raw[-2000] ^= 1
    with (journal.folder / "journal.db").open("r+b") as file:
        file.write(raw)
    with pytest.raises(CopyFailed) as told:
        journal.back_up(Reason.ASKED)
    assert "older ones were kept" in str(told.value)
    assert shelf_of(journal) == before


def test_a_journal_replaced_while_open_is_not_copied(journal: Journal, tmp_path: Path) -> None:
    before = shelf_of(journal)
    shutil.copy(journal.folder / "journal.db", tmp_path / "older.db")
    (tmp_path / "older.db").replace(journal.folder / "journal.db")
    with pytest.raises(FileReplaced):
        journal.back_up(Reason.ASKED)
    assert shelf_of(journal) == before


def test_a_copy_from_each_generation_comes_back_with_the_head_it_names(
    journal: Journal, tmp_path: Path
) -> None:
    for _ in range(3):
        journal.record(contact())
        journal.back_up(Reason.ASKED)
    for number, line in enumerate(journal.backups()):
        with Container.open(line.path) as copy:
            facts = copy.facts
        restoring.restore(line.path, tmp_path / f"back{number}", PASSPHRASE)
        back = unlock(tmp_path / f"back{number}")
        assert (back.head().sequence, back.head().chain.hex()) == (facts.sequence, facts.chain)
        assert back.check().whole
        back.close()


# A header that is lost


@pytest.mark.parametrize("loss", ["deleted", "torn"])
def test_a_lost_header_comes_back_from_the_newest_copy(journal: Journal, loss: str) -> None:
    journal.record(contact(statement="Not in any copy."))
    content = everything(journal._database)
    journal.close()
    before = (journal.folder / "vault.json").read_bytes()
    _lose_header(journal.folder, loss)
    standing = door.look(journal.folder)
    assert (standing.place, standing.fault) == (door.Place.CLOSED, None)
    opened = unlock(journal.folder)
    assert opened.notices == (Notice.HEADER_FROM_BACKUP,)
    assert everything(opened._database) == content
    opened.close()
    for name in ("vault.json", "vault.json.bak"):
        assert (journal.folder / name).read_bytes() == before
    again = unlock(journal.folder)
    assert again.notices == ()
    again.close()


def test_the_recovery_key_opens_the_header_of_a_copy_too(tmp_path: Path) -> None:
    journal, key = door.create(tmp_path / "j", PASSPHRASE, cost=CHEAP, clock=StillClock())
    assert key is not None
    journal.back_up(Reason.ASKED)
    journal.close()
    _lose_header(tmp_path / "j", "deleted")
    assert door.look(tmp_path / "j").has_recovery
    door.unlock_with_recovery(tmp_path / "j", key.text, clock=StillClock()).close()


def test_a_wrong_passphrase_writes_no_header_back(journal: Journal) -> None:
    journal.close()
    _lose_header(journal.folder, "torn")
    with pytest.raises(WrongPassphrase):
        door.unlock(journal.folder, "not this one", clock=StillClock())
    assert (journal.folder / "vault.json").read_bytes() == b"{}"


def test_without_a_whole_copy_a_lost_header_is_called_damage(journal: Journal) -> None:
    (line,) = journal.backups()
    journal.close()
    os.truncate(line.path, 1000)
    _lose_header(journal.folder, "torn")
    assert isinstance(door.look(journal.folder).fault, HeaderUnreadable)
    with pytest.raises(HeaderUnreadable):
        unlock(journal.folder)


def test_the_header_of_another_journals_copy_is_not_left_behind(
    journal: Journal, tmp_path: Path
) -> None:
    (line,) = journal.backups()
    journal.close()
    with journal_in(tmp_path / "other") as other:
        theirs = other.back_up(Reason.ASKED).line.path
    line.path.unlink()
    shutil.copy(theirs, line.path.with_name(theirs.name))
    _lose_header(journal.folder, "torn")
    with pytest.raises(Exception, match="do not belong together"):
        unlock(journal.folder)
    assert (journal.folder / "vault.json").read_bytes() == b"{}"


def _lose_header(folder: Path, loss: str) -> None:
    for name in ("vault.json", "vault.json.bak"):
        if loss == "deleted":
            (folder / name).unlink()
        else:
            (folder / name).write_bytes(b"{}")


# Time


def test_a_clock_set_back_a_year_reorders_and_loses_nothing(
    journal: Journal, clock: StillClock
) -> None:
    for step in [timedelta(days=1)] * 3 + [timedelta(days=-365)] + [timedelta(days=1)] * 3:
        clock.instant += step
        journal.record(contact())
        assert journal.copies.is_due()
        made = journal.back_up(Reason.DAY).line
        assert journal.backups()[0] == made
        assert not journal.copies.is_due()
    sequences = [line.sequence for line in journal.backups()]
    assert sequences == sorted(sequences, reverse=True)
    assert len(sequences) == 8


def test_copies_from_beyond_a_rolled_back_head_stay_and_push_nothing_out(
    journal: Journal, tmp_path: Path
) -> None:
    journal.close()
    shutil.copy(journal.folder / "journal.db", tmp_path / "older.db")
    later = unlock(journal.folder)
    for _ in range(12):
        later.record(contact())
        later.back_up(Reason.ASKED)
    beyond = set(later.copies.folder.iterdir())
    later.close()
    shutil.copy(tmp_path / "older.db", journal.folder / "journal.db")
    rolled = unlock(journal.folder)
    for _ in range(11):
        made = rolled.back_up(Reason.ASKED).line.path
        assert made.exists()
    assert beyond <= set(rolled.copies.folder.iterdir())
    rolled.close()


# A kill

KILLED = """
import os, signal, sys
from pathlib import Path
from journal_app.journal.journal import Reason
from journal_app.store import backup, shelf
from journal_app.store.container import Container
from tests.support.opened import unlock
journal = unlock(Path(sys.argv[1]))
def die(*_given, **_named):
    os.kill(os.getpid(), signal.SIGKILL)
owner, name = {"copying": (backup, "_facts"), "opening": (backup, "is_whole"),
               "naming": (shelf, "flush_folder")}[sys.argv[2]]
setattr(owner, name, die)
journal.back_up(Reason.ASKED)
"""


@pytest.mark.parametrize("place", ["copying", "opening", "naming"])
def test_a_process_killed_while_backing_up_leaves_the_journal_and_the_copies_whole(
    journal: Journal, place: str
) -> None:
    before = shelf_of(journal)
    content = everything(journal._database)
    journal.close()
    assert run(KILLED, journal.folder, place).returncode == -signal.SIGKILL
    again = unlock(journal.folder)
    assert everything(again._database) == content
    again.copies.check_waiting().result()
    left = shelf_of(again)
    assert {name: left[name] for name in before} == before
    assert not [name for name in left if not name.endswith(shelf.SUFFIX)]
    assert all(restoring.drill(line.path, PASSPHRASE) for line in again.backups())
    again.close()


def test_a_new_journal_has_no_copies_and_owes_none(tmp_path: Path) -> None:
    journal = make(tmp_path / "new")
    assert journal.backups() == ()
    assert not journal.copies.is_due()
    journal.close()
