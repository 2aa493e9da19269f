"""Back from a copy: the whole journal, or nothing at all."""

from __future__ import annotations

import errno
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from journal_app.errors import (
    CopyUnreadable,
    DiskFull,
    ForeignRecoveryKey,
    JournalExists,
    OpenElsewhere,
    UsageError,
    WrongPassphrase,
)
from journal_app.journal import door, restoring
from journal_app.journal.door import RecoveryKey
from journal_app.journal.journal import Journal, Reason
from journal_app.store import backup, container
from journal_app.store.backup import Keys, Source
from journal_app.store.container import Container
from journal_app.store.guarded_file import GuardedFile
from journal_app.vault.vault import Vault
from tests.support.notebook import contact
from tests.support.opened import (
    CHEAP,
    PASSPHRASE,
    StillClock,
    everything,
    journal_in,
    unlock,
)
from tests.support.project import ROOT


@pytest.fixture
def copy(journal: Journal, tmp_path: Path) -> Path:
    """A copy of a journal that is still open."""
    journal.record(contact(statement="The refund again."))
    journal.keep_draft("hard", {"statement": "half a sen"})
    return journal.copies.write_to(tmp_path / "copy.aftershift").line.path


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_all_of_a_journal_comes_back(journal: Journal, copy: Path, tmp_path: Path) -> None:
    content, head = everything(journal._database), journal.head()
    back = restoring.restore(copy, tmp_path / "deep" / "back", PASSPHRASE)
    assert (back.folder, back.aside) == (tmp_path / "deep" / "back", None)
    assert back.folder.stat().st_mode & 0o777 == 0o700
    again = unlock(back.folder)
    assert everything(again._database) == content
    assert again.head() == head
    assert again.check().whole
    assert again.search("refund").total == 1
    again.close()
    assert names(tmp_path / "deep") == {"back"}


def test_an_empty_folder_is_filled(copy: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    restoring.restore(copy, tmp_path / "empty", PASSPHRASE)
    unlock(tmp_path / "empty").close()


def test_the_recovery_key_brings_a_journal_back(tmp_path: Path) -> None:
    made, key = door.create(tmp_path / "j", PASSPHRASE, cost=CHEAP, clock=StillClock())
    made.copies.write_to(tmp_path / "c")
    made.close()
    assert key is not None
    restoring.restore(tmp_path / "c", tmp_path / "back", key)
    door.unlock_with_recovery(tmp_path / "back", key.text, clock=StillClock()).close()
    with pytest.raises(ForeignRecoveryKey):
        restoring.drill(tmp_path / "c", RecoveryKey.new())


def test_a_folder_with_anything_in_it_is_left_alone(
    journal: Journal, copy: Path, tmp_path: Path
) -> None:
    before = {path.name: path.read_bytes() for path in journal.folder.iterdir()}
    with pytest.raises(JournalExists):
        restoring.restore(copy, journal.folder, PASSPHRASE)
    assert {path.name: path.read_bytes() for path in journal.folder.iterdir()} == before
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "letter").write_bytes(b"x")
    with pytest.raises(UsageError):
        restoring.restore(copy, tmp_path / "mine", PASSPHRASE)
    with pytest.raises(UsageError):
        restoring.restore(copy, copy, PASSPHRASE)


def test_a_wrong_passphrase_leaves_nothing(copy: Path, tmp_path: Path) -> None:
    before = names(tmp_path)
    with pytest.raises(WrongPassphrase):
        restoring.restore(copy, tmp_path / "back", "not this one")
    assert names(tmp_path) == before


@pytest.mark.parametrize("place", [100, 3000, 30_000, -1500, -10])
def test_a_damaged_copy_leaves_nothing_and_blames_no_passphrase(
    copy: Path, tmp_path: Path, place: int
) -> None:
    raw = bytearray(copy.read_bytes())
    raw[place] ^= 1
    copy.write_bytes(raw)
    before = names(tmp_path)
    with pytest.raises(CopyUnreadable):
        restoring.restore(copy, tmp_path / "back", PASSPHRASE)
    assert names(tmp_path) == before


def test_a_copy_put_together_from_two_journals_is_refused(
    journal: Journal, copy: Path, tmp_path: Path
) -> None:
    """Right sums and right layout, and the header of somebody who knows another passphrase."""
    with journal_in(tmp_path / "other") as other:
        foreign = other._vault.header_bytes()
    with Container.open(copy) as whole:
        whole.copy_database(tmp_path / "db")
        facts = whole.facts

    def write(file: Any) -> Any:
        file.write((tmp_path / "db").read_bytes())
        return facts

    container.write(tmp_path / "forged", foreign, write)
    before = names(tmp_path)
    with pytest.raises(CopyUnreadable):
        restoring.restore(tmp_path / "forged", tmp_path / "back", PASSPHRASE)
    assert names(tmp_path) == before


@pytest.mark.parametrize(
    "lie", [{"chain": "00" * 32}, {"sequence": 2}, {"records": 2}, {"schema": 1}]
)
def test_a_copy_that_says_something_else_of_itself_than_it_holds_is_refused(
    journal: Journal, copy: Path, tmp_path: Path, lie: dict[str, Any]
) -> None:
    with Container.open(copy) as whole:
        whole.copy_database(tmp_path / "db")
        header, facts = whole.header, replace(whole.facts, **lie)

    def write(file: Any) -> Any:
        file.write((tmp_path / "db").read_bytes())
        return facts

    container.write(tmp_path / "forged", header, write)
    with pytest.raises(CopyUnreadable):
        restoring.drill(tmp_path / "forged", PASSPHRASE)
    with pytest.raises(CopyUnreadable):
        journal.copies.preview(tmp_path / "forged")


def test_a_full_disk_leaves_nothing(
    copy: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_given: Any, **_named: Any) -> None:
        raise OSError(errno.ENOSPC, "no")

    before = names(tmp_path)
    monkeypatch.setattr(Container, "copy_database", full)
    with pytest.raises(DiskFull):
        restoring.restore(copy, tmp_path / "back", PASSPHRASE)
    assert names(tmp_path) == before


def test_a_copy_of_an_older_layout_is_checked_as_it_is_and_brought_up_to_date_when_opened(
    tmp_path: Path,
) -> None:
    shutil.copytree(ROOT / "tests" / "data" / "journal-schema-1", tmp_path / "old")
    phrase = "the oldest journal of all"
    vault = Vault.unlock(tmp_path / "old", phrase)
    file = GuardedFile.open(vault.database_path)
    keys = Keys(vault.database_key(), vault.database_salt(), vault.vault_id)
    source = Source(file, vault.header_bytes(), keys)
    made = backup.take(source, tmp_path / "copy", made=StillClock().now(), reason="asked")
    file.close()
    vault.close()
    assert made.facts.schema == 1
    restoring.restore(tmp_path / "copy", tmp_path / "back", phrase)
    journal = door.unlock(tmp_path / "back", phrase, clock=StillClock())
    assert journal.search("refund").total == 1
    assert journal.check().whole
    journal.close()


# In the place of a journal


@pytest.fixture
def closed(journal: Journal, copy: Path) -> Path:
    """The folder of the journal, one note further than the copy, closed."""
    journal.record(contact())
    journal.back_up(Reason.ASKED)
    journal.close()
    return journal.folder


def test_what_lay_in_its_place_is_set_aside_whole(closed: Path, copy: Path) -> None:
    before = names(closed)
    back = restoring.restore(copy, closed, PASSPHRASE, set_aside=True)
    assert back.aside == closed.with_name("journal-before-restore-1")
    assert names(back.aside) == before
    for folder, notes in ((back.aside, 2), (closed, 1)):
        opened = unlock(folder)
        assert opened.head().sequence == notes
        opened.close()
    again = restoring.restore(copy, closed, PASSPHRASE, set_aside=True)
    assert again.aside == closed.with_name("journal-before-restore-2")


def test_an_open_journal_is_not_set_aside(journal: Journal, copy: Path) -> None:
    with pytest.raises(OpenElsewhere):
        restoring.restore(copy, journal.folder, PASSPHRASE, set_aside=True)
    journal.record(contact())
    assert names(journal.folder.parent) == {"journal", "copy.aftershift"}


def test_a_damaged_copy_sets_nothing_aside(closed: Path, copy: Path) -> None:
    raw = copy.read_bytes()
    copy.write_bytes(raw[:-5000] + bytes([raw[-5000] ^ 1]) + raw[-4999:])
    with pytest.raises(CopyUnreadable):
        restoring.restore(copy, closed, PASSPHRASE, set_aside=True)
    assert names(closed.parent) == {"journal", "copy.aftershift"}
    unlock(closed).close()


def test_a_move_that_fails_puts_the_old_one_back(
    closed: Path, copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rename = Path.rename

    def fail(self: Path, target: Path) -> Path:
        if self.name.startswith(".restoring-"):
            raise OSError(errno.ENOSPC, "no")
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", fail)
    with pytest.raises(DiskFull):
        restoring.restore(copy, closed, PASSPHRASE, set_aside=True)
    assert names(closed.parent) == {"journal", "copy.aftershift"}
    unlock(closed).close()


# Drills


def test_a_drill_opens_a_copy_and_leaves_nothing(
    journal: Journal, copy: Path, own_home: Path
) -> None:
    line = restoring.drill(copy, PASSPHRASE)
    assert (line.sequence, line.records) == (journal.head().sequence, 1)
    assert list((own_home / "tmp").iterdir()) == []


def test_a_drill_finds_a_changed_past(journal: Journal, tmp_path: Path) -> None:
    from sqlalchemy import update

    from journal_app.store.tables import revision

    journal.record(contact())
    with journal._database.write() as connection:
        connection.execute(update(revision).values(operation="revise"))
    journal.copies.write_to(tmp_path / "c")
    with pytest.raises(CopyUnreadable):
        restoring.drill(tmp_path / "c", PASSPHRASE)


def test_a_copy_tells_what_it_is_without_a_secret(copy: Path, journal: Journal) -> None:
    line = restoring.look_into(copy)
    assert (line.records, line.sequence, line.reason) == (1, 1, "asked")
    assert line.made == StillClock().now()


def test_how_far_a_restore_is_runs_from_nothing_to_all(copy: Path, tmp_path: Path) -> None:
    parts: list[float] = []
    restoring.restore(copy, tmp_path / "back", PASSPHRASE, progress=parts.append)
    assert parts == sorted(parts)
    assert parts[-1] == 1.0
