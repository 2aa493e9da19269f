"""The keychain may be missing, odd, empty or hang: the passphrase opens the journal as ever."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from keyring.errors import KeyringLocked

from journal_app.errors import (
    HeaderAltered,
    KeychainEmpty,
    KeychainFailed,
    KeychainMissing,
    KeychainRefused,
    KeychainShut,
    KeychainSilent,
)
from journal_app.journal import door, this_computer
from journal_app.vault.header import decode, encode
from journal_app.vault.keychain import Keychain
from journal_app.vault.slots import SlotType
from journal_app.vault.vault import Vault
from tests.support.keychains import (
    FailingKeychain,
    HangingKeychain,
    WorkingKeychain,
    with_backend,
)
from tests.support.notebook import contact
from tests.support.opened import StillClock, make, unlock
from tests.vault.headers import forge


@pytest.fixture
def backend() -> WorkingKeychain:
    return WorkingKeychain()


@pytest.fixture
def folder(tmp_path: Path, backend: WorkingKeychain) -> Path:
    """A closed journal with one note, which the keychain opens too."""
    journal = make(tmp_path / "journal")
    journal.record(contact(statement="The refund again."))
    offer = journal.this_computer.draw_part()
    assert not journal.this_computer.opens
    with_backend(backend).ask_store(offer.part).answer()
    journal.this_computer.keep(offer)
    assert journal.this_computer.opens
    journal.close()
    return tmp_path / "journal"


def opened_by(folder: Path, keychain: Keychain, seconds: float = 10.0) -> int:
    """Open with the keychain as the window does; how many changes are in the journal."""
    asked = this_computer.ask_to_open(folder, keychain)
    assert asked is not None
    journal = door.unlock_with_keychain(folder, asked.answer(seconds), clock=StillClock())
    try:
        return journal.head().sequence
    finally:
        journal.close()


def files(folder: Path) -> dict[str, str]:
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_it_opens_with_the_keychain_and_with_the_passphrase(
    folder: Path, backend: WorkingKeychain
) -> None:
    assert opened_by(folder, with_backend(backend)) == 1
    unlock(folder).close()


def test_a_keychain_without_the_slot_opens_nothing(tmp_path: Path) -> None:
    make(tmp_path / "journal").close()
    assert this_computer.ask_to_open(tmp_path / "journal", with_backend(WorkingKeychain())) is None
    with pytest.raises(KeychainRefused):
        door.unlock_with_keychain(tmp_path / "journal", bytes(32), clock=StillClock())


def emptied(kept: dict[tuple[str, str], str]) -> None:
    kept.clear()


def other_bytes(kept: dict[tuple[str, str], str]) -> None:
    kept.update(dict.fromkeys(kept, "5a" * 32))


def half(kept: dict[tuple[str, str], str]) -> None:
    kept.update(dict.fromkeys(kept, "5a" * 16))


@pytest.mark.parametrize(
    ("change", "said"),
    [(emptied, KeychainEmpty), (other_bytes, KeychainRefused), (half, KeychainRefused)],
)
def test_an_emptied_or_odd_keychain_asks_for_the_passphrase_and_changes_nothing(
    folder: Path,
    backend: WorkingKeychain,
    change: Callable[[dict[tuple[str, str], str]], None],
    said: type[KeychainShut],
) -> None:
    change(backend.kept)
    before, kept = files(folder), dict(backend.kept)
    with pytest.raises(said):
        opened_by(folder, with_backend(backend))
    assert files(folder) == before
    assert backend.kept == kept
    assert set(backend.asked[2:]) == {"get"}
    journal = unlock(folder)
    assert journal.this_computer.opens
    journal.close()


@pytest.mark.parametrize("error", [KeyringLocked("dismissed"), OSError(5, "input/output error")])
def test_a_failing_keychain_asks_for_the_passphrase_and_changes_nothing(
    folder: Path, error: Exception
) -> None:
    before = files(folder)
    with pytest.raises(KeychainFailed):
        opened_by(folder, with_backend(FailingKeychain(error)))
    with pytest.raises(KeychainMissing):
        opened_by(folder, with_backend(None))
    assert files(folder) == before
    unlock(folder).close()


def test_one_that_hangs_keeps_nobody_from_the_passphrase(folder: Path) -> None:
    backend = HangingKeychain()
    with pytest.raises(KeychainSilent):
        opened_by(folder, with_backend(backend), seconds=0.01)
    unlock(folder).close()
    backend.let_go()


def test_a_keychain_that_fails_to_keep_leaves_the_journal_as_it_was(tmp_path: Path) -> None:
    journal = make(tmp_path / "journal")
    before = files(tmp_path / "journal")
    offer = journal.this_computer.draw_part()
    with pytest.raises(KeychainFailed):
        with_backend(FailingKeychain(KeyringLocked("no"))).ask_store(offer.part).answer()
    assert not journal.this_computer.opens
    assert files(tmp_path / "journal") == before
    journal.close()


def test_switched_off_it_opens_nothing_and_says_what_can_be_removed(
    folder: Path, backend: WorkingKeychain
) -> None:
    journal = unlock(folder)
    account = journal.this_computer.close_to_keychain()
    assert ("Aftershift", account) in backend.kept
    assert not journal.this_computer.opens
    assert journal.this_computer.close_to_keychain() is None
    journal.close()
    assert this_computer.ask_to_open(folder, with_backend(backend)) is None
    secret = bytes.fromhex(backend.kept["Aftershift", account or ""])
    with pytest.raises(KeychainRefused):
        door.unlock_with_keychain(folder, secret, clock=StillClock())


def test_another_passphrase_leaves_the_keychain_as_it_is(
    folder: Path, backend: WorkingKeychain
) -> None:
    journal = unlock(folder)
    journal.keep_recovery_key(door.RecoveryKey.new())
    journal.close()
    assert opened_by(folder, with_backend(backend)) == 1


def test_the_keychain_is_never_the_only_way_in(folder: Path, backend: WorkingKeychain) -> None:
    header = decode((folder / "vault.json").read_bytes())
    with pytest.raises(ValueError, match="passphrase or a recovery key"):
        header.without_slot(SlotType.PASSPHRASE)
    raw = forge(
        encode(header),
        lambda members: members.update(
            slots=[slot for slot in members["slots"] if slot["type"] == "keyring"]
        ),
    )
    for name in ("vault.json", "vault.json.bak"):
        (folder / name).write_bytes(raw)
    with pytest.raises(HeaderAltered):
        opened_by(folder, with_backend(backend))


def test_the_header_holds_no_secret_of_the_keychain(folder: Path, backend: WorkingKeychain) -> None:
    (secret,) = backend.kept.values()
    raw = (folder / "vault.json").read_text("ascii")
    assert secret not in raw
    (slot,) = [slot for slot in json.loads(raw)["slots"] if slot["type"] == "keyring"]
    assert slot["kdf"]["name"] == "hkdf-sha256"


def test_every_byte_of_the_slot_counts(folder: Path, backend: WorkingKeychain) -> None:
    raw = (folder / "vault.json").read_bytes()
    for member in ("id", "nonce", "wrapped", "commitment"):

        def flip(members: dict[str, object], member: str = member) -> None:
            slots = members["slots"]
            assert isinstance(slots, list)
            slot = next(slot for slot in slots if slot["type"] == "keyring")
            first = "0" if slot[member][0] != "0" else "1"
            slot[member] = first + slot[member][1:]

        for name in ("vault.json", "vault.json.bak"):
            (folder / name).write_bytes(forge(raw, flip))
        secret = bytes.fromhex(next(iter(backend.kept.values())))
        with pytest.raises((HeaderAltered, KeychainRefused)):
            Vault.unlock_with_keychain(folder, secret)
