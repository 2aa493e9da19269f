"""Making, finding and unlocking a vault whose files are whole."""

from __future__ import annotations

import os
import unicodedata
from pathlib import Path

import pytest

from journal_app.errors import (
    ForeignRecoveryKey,
    HeaderAltered,
    HeaderUnreadable,
    InvalidValue,
    JournalExists,
    NewerFormat,
    NoJournal,
    OpenElsewhere,
    UsageError,
    WrongPassphrase,
)
from journal_app.vault.recovery import RecoveryKey
from journal_app.vault.vault import Vault, cost_of
from tests.vault.conftest import CHEAP, Made
from tests.vault.folders import snapshot
from tests.vault.headers import forge


def test_a_made_vault_opens_with_passphrase_and_with_recovery_key(made: Made) -> None:
    assert made.unlocked_key() == made.database_key
    opened = Vault.unlock_with_recovery(made.folder, made.recovery_key)
    assert opened.database_key() == made.database_key
    assert len(opened.database_salt()) == 16
    assert opened.has_recovery
    opened.close()


def test_without_a_recovery_key_none_opens(tmp_path: Path) -> None:
    opened, key = Vault.create(tmp_path / "j", "words", cost=CHEAP, recovery=False)
    assert key is None
    assert not opened.has_recovery
    opened.close()
    with pytest.raises(ForeignRecoveryKey):
        Vault.unlock_with_recovery(tmp_path / "j", RecoveryKey.new())


def test_folder_and_files_are_for_this_user_alone(tmp_path: Path) -> None:
    former = os.umask(0)
    try:
        Vault.create(tmp_path / "j", "words", cost=CHEAP)[0].close()
    finally:
        os.umask(former)
    assert (tmp_path / "j").stat().st_mode & 0o777 == 0o700
    names = {path.name: path.stat().st_mode & 0o777 for path in (tmp_path / "j").iterdir()}
    assert names == dict.fromkeys(("vault.json", "vault.json.bak", "journal.lock"), 0o600)


def test_two_vaults_with_one_passphrase_share_nothing(tmp_path: Path) -> None:
    one, _ = Vault.create(tmp_path / "a", "words", cost=CHEAP)
    other, _ = Vault.create(tmp_path / "b", "words", cost=CHEAP)
    assert one.vault_id != other.vault_id
    assert one.database_key() != other.database_key()
    assert one.database_salt() != other.database_salt()
    one.close()
    other.close()


@pytest.mark.parametrize("name", ["vault.json", "vault.json.bak", "journal.db"])
def test_nothing_is_made_over_a_journal(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"something")
    before = snapshot(tmp_path)
    with pytest.raises(JournalExists):
        Vault.create(tmp_path, "words", cost=CHEAP)
    assert snapshot(tmp_path) == before


def test_an_empty_passphrase_makes_nothing(tmp_path: Path) -> None:
    with pytest.raises(InvalidValue):
        Vault.create(tmp_path / "j", "", cost=CHEAP)
    assert not (tmp_path / "j").exists()


def test_a_file_is_not_a_folder(tmp_path: Path) -> None:
    (tmp_path / "j").write_bytes(b"")
    with pytest.raises(UsageError, match="is a file"):
        Vault.create(tmp_path / "j", "words", cost=CHEAP)


@pytest.mark.parametrize("passphrase", ["x" * 300, "😀" * 90, "\0", "a\ud800b", "שלום", " "])
def test_any_passphrase_opens_what_it_made(tmp_path: Path, passphrase: str) -> None:
    Vault.create(tmp_path / "j", passphrase, cost=CHEAP)[0].close()
    Vault.unlock(tmp_path / "j", passphrase).close()


def test_a_keyboard_may_compose_letters_in_another_way(tmp_path: Path) -> None:
    typed = unicodedata.normalize("NFC", "Größe à la carte é")
    Vault.create(tmp_path / "j", typed, cost=CHEAP)[0].close()
    Vault.unlock(tmp_path / "j", unicodedata.normalize("NFD", typed)).close()


def test_a_vault_given_up_leaves_room_for_the_next(tmp_path: Path) -> None:
    opened, _ = Vault.create(tmp_path / "j", "words", cost=CHEAP)
    opened.abandon()
    Vault.create(tmp_path / "j", "words", cost=CHEAP)[0].close()


def test_a_header_beside_a_database_is_not_given_up(made: Made) -> None:
    Vault.unlock(made.folder, made.passphrase).abandon()
    assert made.unlocked_key() == made.database_key


@pytest.mark.parametrize("wrong", ["", "x", "Tram lines in the rain", "\ud800", "x" * 100_000])
def test_a_wrong_passphrase_touches_no_file(made: Made, wrong: str) -> None:
    before = snapshot(made.folder)
    with pytest.raises(WrongPassphrase):
        Vault.unlock(made.folder, wrong)
    assert snapshot(made.folder) == before


def test_a_foreign_recovery_key_touches_no_file(made: Made) -> None:
    before = snapshot(made.folder)
    with pytest.raises(ForeignRecoveryKey):
        Vault.unlock_with_recovery(made.folder, RecoveryKey.new())
    assert snapshot(made.folder) == before


def test_the_lock_is_let_go_after_a_wrong_passphrase(made: Made) -> None:
    with pytest.raises(WrongPassphrase):
        Vault.unlock(made.folder, "x")
    assert made.unlocked_key() == made.database_key


def test_a_journal_that_is_open_is_not_opened_again(made: Made) -> None:
    opened = Vault.unlock(made.folder, made.passphrase)
    with pytest.raises(OpenElsewhere):
        Vault.unlock(made.folder, made.passphrase)
    opened.close()
    assert made.unlocked_key() == made.database_key


def test_no_journal_is_said_and_no_file_made(tmp_path: Path) -> None:
    for folder in (tmp_path, tmp_path / "missing"):
        with pytest.raises(NoJournal):
            Vault.unlock(folder, "words")
        with pytest.raises(NoJournal):
            cost_of(folder)
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(NoJournal):
        Vault.unlock(tmp_path / "file", "words")
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_a_later_version_is_left_as_it_is(made: Made) -> None:
    raw = forge(made.primary.read_bytes(), lambda members: members.update(v=2, new={}))
    for path in (made.primary, made.copy):
        path.write_bytes(raw)
        before = snapshot(made.folder)
        with pytest.raises(NewerFormat):
            Vault.unlock(made.folder, made.passphrase)
        assert snapshot(made.folder) == before


def test_a_folder_tells_what_it_holds_without_a_secret(made: Made) -> None:
    before = snapshot(made.folder)
    found = Vault.locate(made.folder)
    assert (found.has_database, found.has_recovery, found.read_only) == (True, True, False)
    assert (found.cost, found.fault) == (CHEAP, None)
    assert cost_of(made.folder) == CHEAP
    assert snapshot(made.folder) == before


def test_the_fault_is_told_instead_of_raised(made: Made, tmp_path: Path) -> None:
    assert isinstance(Vault.locate(tmp_path).fault, NoJournal)
    made.write_both(b"")
    found = Vault.locate(made.folder)
    assert isinstance(found.fault, HeaderUnreadable)
    assert (found.has_database, found.has_recovery, found.cost) == (True, False, None)


def test_an_altered_header_has_no_cost(made: Made) -> None:
    made.write_both(forge(made.primary.read_bytes(), lambda members: members.pop("mac")))
    with pytest.raises(HeaderAltered):
        cost_of(made.folder)
