"""A damaged header: the copy opens, and damage is never called a wrong passphrase."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from journal_app.errors import (
    HeaderUnreadable,
    WrongPassphrase,
)
from journal_app.vault.header_files import Place
from journal_app.vault.vault import Vault
from tests.vault.conftest import Made
from tests.vault.folders import snapshot


def damage(path: Path) -> None:
    raw = bytearray(path.read_bytes())
    raw[200] ^= 4
    path.write_bytes(raw)


@pytest.mark.parametrize("how", [damage, Path.unlink, lambda path: path.write_bytes(b"")])
def test_the_copy_opens_and_mends(made: Made, how: Callable[[Path], object]) -> None:
    whole = made.primary.read_bytes()
    how(made.primary)
    opened = Vault.unlock(made.folder, made.passphrase)
    assert opened.database_key() == made.database_key
    assert (opened.header_note.opened_by, opened.header_note.mended) == (
        Place.COPY,
        Place.PRIMARY,
    )
    assert "nothing is lost" in opened.header_note.sentence
    opened.close()
    assert made.primary.read_bytes() == whole


@pytest.mark.parametrize("how", [damage, Path.unlink])
def test_the_copy_is_mended_in_silence(made: Made, how: Callable[[Path], object]) -> None:
    whole = made.copy.read_bytes()
    how(made.copy)
    opened = Vault.unlock(made.folder, made.passphrase)
    assert opened.header_note.mended is Place.COPY
    assert opened.header_note.sentence == ""
    opened.close()
    assert made.copy.read_bytes() == whole


def test_a_whole_header_needs_no_note(made: Made) -> None:
    before = snapshot(made.folder)
    opened = Vault.unlock(made.folder, made.passphrase)
    assert opened.header_note.mended is None
    assert opened.header_note.sentence == ""
    opened.close()
    assert snapshot(made.folder) == before


def test_a_wrong_passphrase_mends_nothing(made: Made) -> None:
    damage(made.primary)
    before = snapshot(made.folder)
    with pytest.raises(WrongPassphrase):
        Vault.unlock(made.folder, "x")
    assert snapshot(made.folder) == before


def test_damage_anywhere_in_either_copy_never_shuts_the_owner_out(made: Made) -> None:
    whole = made.primary.read_bytes()
    for path in (made.primary, made.copy):
        for place in range(0, len(whole), 61):
            raw = bytearray(whole)
            raw[place] ^= 1
            path.write_bytes(raw)
            assert made.unlocked_key() == made.database_key
            assert path.read_bytes() == whole


def test_damage_in_both_copies_is_never_called_a_wrong_passphrase(made: Made) -> None:
    whole = made.primary.read_bytes()
    for place in range(len(whole)):
        raw = bytearray(whole)
        raw[place] ^= 1
        made.write_both(bytes(raw))
        with pytest.raises(HeaderUnreadable):
            Vault.unlock(made.folder, made.passphrase)
        with pytest.raises(HeaderUnreadable):
            Vault.unlock_with_recovery(made.folder, made.recovery_key)


def test_a_database_without_any_header_is_told_from_no_journal(made: Made) -> None:
    made.primary.unlink()
    made.copy.unlink()
    with pytest.raises(HeaderUnreadable):
        Vault.unlock(made.folder, made.passphrase)


def test_what_is_no_plain_file_is_damage(made: Made) -> None:
    made.primary.unlink()
    made.copy.unlink()
    made.copy.mkdir()
    os.mkfifo(made.primary)
    with pytest.raises(HeaderUnreadable):
        Vault.unlock(made.folder, made.passphrase)


def test_an_endless_file_is_damage(made: Made) -> None:
    made.primary.unlink()
    made.primary.symlink_to("/dev/zero")
    with made.copy.open("wb") as file:
        file.truncate(2**40)
    with pytest.raises(HeaderUnreadable):
        Vault.unlock(made.folder, made.passphrase)
