"""The vault kept from the first format: whatever changes, it opens."""

from __future__ import annotations

import json
import shutil
import unicodedata
from pathlib import Path
from typing import Literal

import pytest

from journal_app.vault.open_vault import OpenVault
from journal_app.vault.recovery import RecoveryKey
from journal_app.vault.vault import Vault
from tests.vault.recipe import open_header

KEPT = Path(__file__).parents[1] / "data" / "vault-v1"
KNOWN: dict[str, str] = json.loads((KEPT / "known.json").read_text(encoding="utf-8"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(KEPT, tmp_path / "vault-v1"))


def check_keys(opened: OpenVault) -> None:
    assert opened.vault_id == KNOWN["vault"]
    assert opened.database_key().hex() == KNOWN["database_key"]
    assert opened.database_salt().hex() == KNOWN["database_salt"]
    opened.close()


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_it_opens_with_its_passphrase(folder: Path, form: Literal["NFC", "NFD"]) -> None:
    check_keys(Vault.unlock(folder, unicodedata.normalize(form, KNOWN["passphrase"])))


def test_it_opens_with_its_recovery_key(folder: Path) -> None:
    check_keys(Vault.unlock_with_recovery(folder, RecoveryKey.parse(KNOWN["recovery_key"])))


def test_opening_it_changes_nothing(folder: Path) -> None:
    Vault.unlock(folder, KNOWN["passphrase"]).close()
    for name in ("vault.json", "vault.json.bak"):
        assert (folder / name).read_bytes() == (KEPT / name).read_bytes()


def test_it_opens_without_the_program() -> None:
    key, salt = open_header((KEPT / "vault.json").read_bytes(), KNOWN["passphrase"])
    assert key.hex() == KNOWN["database_key"]
    assert salt.hex() == KNOWN["database_salt"]
