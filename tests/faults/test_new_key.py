"""A new data key, cut short wherever it may be: the journal opens, and with its old key no more."""

from __future__ import annotations

import shutil
from contextlib import closing, suppress
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from journal_app.errors import (
    CopyOfFormerKey,
    DatabaseDamaged,
    FilesMismatched,
    FolderReadOnly,
    HistoryInDoubt,
    WriteFailed,
    WrongPassphrase,
)
from journal_app.journal import door, renewing, restoring
from journal_app.store import engine
from journal_app.vault import renewal
from journal_app.vault.disk import SystemDisk
from journal_app.vault.open_vault import OpenVault
from journal_app.vault.renewal import Renewal
from journal_app.vault.vault import Vault
from tests.support.notebook import contact
from tests.support.opened import CHEAP, PASSPHRASE, StillClock, everything, journal_in, unlock

NEW = "five other words for it"
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


def test_this_computer_goes_on_knowing_the_journal_under_its_new_key(tmp_path: Path) -> None:
    place, state, second = tmp_path / "journal", tmp_path / "state", tmp_path / "stick"
    second.mkdir()
    with closing(
        door.create(place, PASSPHRASE, cost=CHEAP, clock=StillClock(), state=state)[0]
    ) as journal:
        journal.record(contact(statement="The refund again."))
        journal.upkeep.choose_second(second)
        journal.upkeep.decline_sheet()
    renewing.renew(place, PASSPHRASE, clock=StillClock(), state=state, cost=CHEAP)
    assert len(list(state.iterdir())) == 1
    clock = StillClock()
    with closing(door.unlock(place, PASSPHRASE, clock=clock, state=state)) as journal:
        assert journal.copies.second == second
        assert journal.doubt is None
        assert not journal.upkeep.chores().sheet
        clock.move(days=7)
        assert journal.upkeep.chores().sheet  # the new sheet was never declined


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
    assert not list(folder.glob("*.next*"))
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


def test_the_recovery_key_is_told_where_the_copy_at_the_end_cannot_be_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "journal"
    door.create(folder, PASSPHRASE, cost=CHEAP, clock=StillClock(), recovery=True)[0].close()
    make, made = renewing._back_up, count()

    def once(*given: Any) -> None:
        if next(made):
            raise WriteFailed
        make(*given)

    monkeypatch.setattr(renewing, "_back_up", once)
    key = renew(folder)
    assert key is not None
    door.unlock_with_recovery(folder, key.text, clock=StillClock()).close()


class Failing(SystemDisk):
    """A disk that fails at one call and at all after it, counted from the start."""

    def __init__(self, place: int) -> None:
        self.left = place

    def __getattribute__(self, name: str) -> Any:
        if name in STEPS:
            self.left -= 1
            if self.left < 0:
                raise OSError(5, "no")
        return super().__getattribute__(name)


def test_failing_at_any_call_the_journal_opens_and_has_everything(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, ready = content(folder), tmp_path / "ready"
    drawn: list[Renewal] = []

    def stop(vault: OpenVault, renewal: Renewal) -> None:
        drawn.append(renewal)
        shutil.copytree(vault.folder, ready)
        raise WriteFailed

    monkeypatch.setattr(OpenVault, "renew", stop)
    with pytest.raises(WriteFailed):
        renew(folder)
    monkeypatch.undo()
    keys, told = [], []
    for place in count():
        shutil.rmtree(folder)
        shutil.copytree(ready, folder)
        disk = Failing(place)
        told.append(False)
        with suppress(WriteFailed):
            drawn[0].put_in_place(folder, disk)
            told[-1] = True
        assert content(folder) == before, place
        assert not list(folder.glob("*.next*"))
        with closing(Vault.unlock(folder, PASSPHRASE)) as vault:
            keys.append(vault.database_key() == drawn[0].database_key())
        if disk.left >= 0:
            break
    assert keys == sorted(keys), "once renewed it stays so"
    assert told == sorted(told)
    assert sum(keys) - sum(told) <= 2, "the flush of the new name, two calls, leaves it open"
    assert set(keys) == {False, True}
    assert len(keys) > 8


def test_a_renewal_that_ended_too_early_is_read_where_nothing_may_be_written(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The database has the new key, and the header in its place is still the old one."""
    before = content(folder)
    monkeypatch.setattr(renewal, "end", lambda *_: None)
    renew(folder)
    former = (folder / "vault.json").read_bytes()
    monkeypatch.setattr(renewal, "end", refuse)
    journal = unlock(folder)
    assert (everything(journal._database), journal.head()) == before
    journal._vault.change_passphrase(NEW, cost=CHEAP)
    journal.close()
    monkeypatch.undo()
    assert (folder / "vault.json").read_bytes() != former
    with pytest.raises(WrongPassphrase):
        unlock(folder)
    door.unlock(folder, NEW, clock=StillClock()).close()
    assert not list(folder.glob("*.next*"))


def refuse(*_given: object) -> None:
    raise FolderReadOnly


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
