"""A driver that would not encrypt, a key that was not given, files that do not fit."""

from __future__ import annotations

import hashlib
import shutil
import sqlite3
from pathlib import Path

import pytest

from journal_app.errors import (
    DatabaseDamaged,
    FilesMismatched,
    JournalMissing,
    NewerFormat,
    NotAJournal,
    OpeningError,
    ProgramFault,
    WrongPassphrase,
)
from journal_app.journal import door
from journal_app.store import engine
from journal_app.store.database import Database
from journal_app.store.schema import set_version
from tests.support.notebook import contact
from tests.support.opened import KEY, SALT, StillClock, kept, make, unlock

MAGIC = b"SQLite format 3\0"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A closed journal with one note."""
    journal = make(tmp_path / "journal")
    journal.record(contact(statement="The refund again."))
    journal.close()
    return tmp_path / "journal"


def files(folder: Path) -> dict[str, tuple[str, int]]:
    return {
        path.name: (hashlib.sha256(path.read_bytes()).hexdigest(), path.stat().st_mtime_ns)
        for path in sorted(folder.iterdir())
        if path.is_file()
    }


def plain_files(folder: Path) -> list[Path]:
    return [p for p in folder.rglob("*") if p.is_file() and p.read_bytes().startswith(MAGIC)]


def test_a_driver_without_a_cipher_creates_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "driver", sqlite3)
    with pytest.raises(ProgramFault):
        make(tmp_path / "journal")
    assert plain_files(tmp_path) == []
    assert door.look(tmp_path / "journal").is_absent


def test_a_driver_without_a_cipher_opens_nothing(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = (folder / "journal.db").read_bytes()
    monkeypatch.setattr(engine, "driver", sqlite3)
    with pytest.raises(ProgramFault):
        unlock(folder)
    assert (folder / "journal.db").read_bytes() == before


def test_a_key_that_was_not_given_creates_and_opens_nothing(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "give_key", lambda *_: None)
    with pytest.raises(ProgramFault):
        make(tmp_path / "other")
    with pytest.raises(ProgramFault):
        unlock(folder)
    assert plain_files(tmp_path) == []


def test_a_wrong_passphrase_touches_no_file(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = files(folder)
    monkeypatch.setattr(Database, "open", lambda *_, **__: pytest.fail("it was opened"))
    with pytest.raises(WrongPassphrase):
        door.unlock(folder, "tram lines in the rains", clock=StillClock())
    assert files(folder) == before


def test_a_key_file_of_one_journal_and_a_file_of_another_do_not_belong_together(
    folder: Path, tmp_path: Path
) -> None:
    make(tmp_path / "other").close()
    shutil.copy(tmp_path / "other" / "journal.db", folder / "journal.db")
    with pytest.raises(FilesMismatched):
        unlock(folder)


def test_a_new_passphrase_leaves_the_database_as_it_is(folder: Path) -> None:
    before = files(folder)["journal.db"]
    journal = unlock(folder)
    with pytest.raises(WrongPassphrase):
        journal.change_passphrase("not the one", "five other words for it")
    journal.change_passphrase("tram lines in the rain", "five other words for it")
    journal.close()
    assert files(folder)["journal.db"] == before
    with pytest.raises(WrongPassphrase):
        unlock(folder)
    door.unlock(folder, "five other words for it", clock=StillClock()).close()


@pytest.mark.parametrize("start", [bytes(16), b"\xff" * 16, b"not a journal at"])
def test_destroyed_first_bytes_are_repaired_and_nothing_is_lost(folder: Path, start: bytes) -> None:
    path = folder / "journal.db"
    whole = path.read_bytes()
    path.write_bytes(start + whole[16:])
    journal = unlock(folder)
    assert journal.search("refund").total == 1
    assert journal.check().whole
    journal.close()
    assert path.read_bytes()[:16] == whole[:16]
    unlock(folder).close()


def test_the_first_page_destroyed_beyond_its_salt_is_damage(folder: Path) -> None:
    path = folder / "journal.db"
    path.write_bytes(bytes(4096) + path.read_bytes()[4096:])
    with pytest.raises(DatabaseDamaged):
        unlock(folder)


@pytest.mark.parametrize(
    ("content", "found"),
    [
        (MAGIC + bytes(8000), "a database without encryption"),
        (b"Dear diary, " * 500, "some other file"),
        (b"%PDF-1.7\n" + bytes(5000), "some other file"),
    ],
)
def test_what_is_no_journal_is_named(folder: Path, content: bytes, found: str) -> None:
    path = folder / "journal.db"
    path.write_bytes(content)
    with pytest.raises(NotAJournal) as caught:
        unlock(folder)
    assert caught.value.values["found"] == found
    assert path.read_bytes() == content


@pytest.mark.parametrize("empty", [False, True])
def test_a_missing_database_is_named_and_not_made_anew(folder: Path, empty: bool) -> None:
    (folder / "journal.db").unlink()
    if empty:
        (folder / "journal.db").touch()
    assert isinstance(door.look(folder).fault, JournalMissing)
    with pytest.raises(JournalMissing):
        unlock(folder)
    assert (folder / "journal.db").exists() == empty


def test_a_folder_where_the_file_should_be_is_no_journal(folder: Path) -> None:
    (folder / "journal.db").unlink()
    (folder / "journal.db").mkdir()
    with pytest.raises(NotAJournal):
        unlock(folder)


def test_a_file_of_a_newer_version_is_refused_and_not_changed(folder: Path) -> None:
    journal = unlock(folder)
    with journal._database.write() as connection:
        set_version(connection, 999)
    journal.close()
    before = (folder / "journal.db").read_bytes()
    with pytest.raises(NewerFormat):
        unlock(folder)
    assert (folder / "journal.db").read_bytes() == before


def test_a_plain_database_is_seen_without_a_secret(folder: Path) -> None:
    (folder / "journal.db").write_bytes(MAGIC + bytes(8000))
    assert isinstance(door.look(folder).fault, NotAJournal)


def test_a_right_header_and_a_strange_key_is_damage_or_mismatch(tmp_path: Path) -> None:
    Database.create(tmp_path / "journal.db", key=KEY, salt=SALT).close()
    for salt in (SALT, bytes(16)):
        with pytest.raises(OpeningError) as caught:
            Database.open(tmp_path / "journal.db", key=bytes(32), salt=salt)
        assert isinstance(caught.value, DatabaseDamaged if salt == SALT else FilesMismatched)


def test_after_a_refusal_the_journal_opens_in_the_same_process(folder: Path) -> None:
    whole = (folder / "journal.db").read_bytes()
    (folder / "journal.db").write_bytes(b"")
    with pytest.raises(JournalMissing):
        unlock(folder)
    (folder / "journal.db").write_bytes(whole)
    journal = unlock(folder)
    note = contact()
    journal.record(note)
    assert kept(journal, note).id == note.id
    journal.close()
