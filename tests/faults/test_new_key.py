"""A new data key, cut short wherever it may be: the journal opens, and with its old key no more."""

from __future__ import annotations

import shutil
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from journal_app.errors import (
    CopyOfFormerKey,
    DatabaseDamaged,
    FilesMismatched,
    HistoryInDoubt,
    WriteFailed,
)
from journal_app.journal import door, renewing, restoring
from journal_app.store import engine
from journal_app.vault.disk import SystemDisk
from journal_app.vault.vault import Vault
from tests.support.notebook import contact
from tests.support.opened import CHEAP, PASSPHRASE, StillClock, everything, journal_in, unlock

STEPS = ("create", "write", "flush", "rename", "flush_folder", "remove")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A closed journal of three notes and a draft."""
    with journal_in(tmp_path / "journal") as journal:
        journal.record_many([contact(statement=f"The refund again {n}.") for n in range(3)])
        journal.keep_draft("hard", {"statement": "half a sen"})
    return tmp_path / "journal"


def renew(folder: Path) -> door.RecoveryKey | None:
    return renewing.renew(folder, PASSPHRASE, clock=StillClock(), cost=CHEAP)


def content(folder: Path) -> tuple[Any, ...]:
    journal = unlock(folder)
    try:
        assert journal.check().whole
        assert journal.search("refund").total == 3
        return everything(journal._database), journal.head()
    finally:
        journal.close()


def test_a_new_key_keeps_everything_and_an_old_key_file_opens_it_no_more(
    folder: Path, tmp_path: Path
) -> None:
    before = content(folder)
    (tmp_path / "old").mkdir()
    shutil.copy(folder / "vault.json", tmp_path / "old")
    assert renew(folder) is None
    assert content(folder) == before
    newest, *_ = restoring.own_copies(folder)
    assert restoring.drill(newest.path, PASSPHRASE) == newest
    assert sorted(path.name for path in folder.iterdir()) == [
        *("backups", "journal.db", "journal.db-journal", "journal.lock"),
        *("vault.json", "vault.json.bak"),
    ]
    shutil.copy(folder / "journal.db", tmp_path / "old")
    with pytest.raises((FilesMismatched, DatabaseDamaged)):
        unlock(tmp_path / "old")


def test_a_copy_of_before_is_named_as_one_and_comes_back_with_its_passphrase(
    folder: Path, tmp_path: Path
) -> None:
    before = content(folder)
    renew(folder)
    oldest, *_, newest = sorted(line.path for line in restoring.own_copies(folder))
    journal = unlock(folder)
    try:
        assert journal.copies.begin_verify(newest).result().path == newest
        with pytest.raises(CopyOfFormerKey):
            journal.copies.begin_verify(oldest).result()
        with pytest.raises(CopyOfFormerKey):
            journal.missing.look(oldest)
    finally:
        journal.close()
    restoring.restore(oldest, tmp_path / "back", PASSPHRASE)
    assert content(tmp_path / "back") == before


def test_where_there_was_a_recovery_key_there_is_a_new_one(tmp_path: Path) -> None:
    journal, former = door.create(
        tmp_path / "journal", PASSPHRASE, cost=CHEAP, clock=StillClock(), recovery=True
    )
    journal.record(contact())
    journal.close()
    key = renew(tmp_path / "journal")
    assert key is not None
    assert former is not None
    door.unlock_with_recovery(tmp_path / "journal", key.text, clock=StillClock()).close()
    with pytest.raises(Exception, match="recovery key"):
        door.unlock_with_recovery(tmp_path / "journal", former.text, clock=StillClock())


class Failing(SystemDisk):
    """A disk that fails at one call and at all after it, counted from the start."""

    def __init__(self, place: int) -> None:
        self._left = place

    def __getattribute__(self, name: str) -> Any:
        if name in STEPS:
            self._left -= 1
            if self._left < 0:
                raise OSError(5, "no")
        return super().__getattribute__(name)


def test_failing_at_any_call_the_journal_opens_and_has_everything(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, place, refused = content(folder), 0, True
    spare = tmp_path / "spare"
    shutil.copytree(folder, spare)
    unlock_with = Vault.unlock
    while refused:
        shutil.rmtree(folder)
        shutil.copytree(spare, folder)
        disk = Failing(place)
        monkeypatch.setattr(
            Vault, "unlock", lambda f, p, disk=disk, **_: unlock_with(f, p, disk=disk)
        )
        with suppress(WriteFailed):
            renewing.renew(folder, PASSPHRASE, clock=StillClock(), cost=CHEAP)
        refused = disk._left < 0
        monkeypatch.undo()
        assert content(folder) == before, place
        assert not list(folder.glob("*.next*"))
        place += 1
    assert place > 8


def test_a_database_that_could_not_be_written_leaves_everything_as_it_was(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, header = content(folder), (folder / "vault.json").read_bytes()

    def fail(*_given: object, **_named: object) -> None:
        raise WriteFailed

    monkeypatch.setattr(engine, "export", fail)
    with pytest.raises(WriteFailed):
        renew(folder)
    monkeypatch.undo()
    assert (folder / "vault.json").read_bytes() == header
    assert content(folder) == before


def test_a_doubted_history_gets_no_new_key(folder: Path, tmp_path: Path) -> None:
    older, state = (folder / "journal.db").read_bytes(), tmp_path / "state"
    journal = door.unlock(folder, PASSPHRASE, clock=StillClock(), state=state)
    journal.record(contact())
    journal.close()
    (folder / "journal.db").write_bytes(older)
    with pytest.raises(HistoryInDoubt):
        renewing.renew(folder, PASSPHRASE, clock=StillClock(), cost=CHEAP, state=state)
    assert (folder / "journal.db").read_bytes() == older
