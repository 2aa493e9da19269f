"""A vault of the cheapest allowed cost, made once and copied for each test."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from journal_app.vault.recovery import RecoveryKey
from journal_app.vault.stretching import KdfCost
from journal_app.vault.vault import Vault

CHEAP = KdfCost(19 * 1024, 1, 1)
PASSPHRASE = "tram lines in the rain"


@dataclass(frozen=True)
class Made:
    """A locked vault with a passphrase and a recovery key, and a stand-in for its database."""

    folder: Path
    recovery_key: RecoveryKey
    database_key: bytes
    passphrase: str = PASSPHRASE
    cost: KdfCost = CHEAP

    @property
    def primary(self) -> Path:
        return self.folder / "vault.json"

    @property
    def copy(self) -> Path:
        return self.folder / "vault.json.bak"

    def unlocked_key(self, passphrase: str | None = None) -> bytes:
        """The key of the database, by unlocking and locking again."""
        opened = Vault.unlock(self.folder, passphrase or self.passphrase)
        key = opened.database_key()
        opened.close()
        return key

    def write_both(self, raw: bytes) -> None:
        self.primary.write_bytes(raw)
        self.copy.write_bytes(raw)


@pytest.fixture(scope="session")
def _pattern(tmp_path_factory: pytest.TempPathFactory) -> Made:
    return make(tmp_path_factory.mktemp("pattern") / "journal")


@pytest.fixture
def made(_pattern: Made, tmp_path: Path) -> Made:
    folder = tmp_path / "journal"
    shutil.copytree(_pattern.folder, folder)
    return Made(folder, _pattern.recovery_key, _pattern.database_key)


@pytest.fixture
def foreign(tmp_path: Path) -> Made:
    """Another vault, with a passphrase and a key of its own."""
    return make(tmp_path / "foreign", "somebody else's words")


def make(folder: Path, passphrase: str = PASSPHRASE) -> Made:
    opened, key = Vault.create(folder, passphrase, cost=CHEAP, recovery=True)
    assert key is not None
    opened.database_path.write_bytes(b"stands in for the database" * 100)
    database_key = opened.database_key()
    opened.close()
    return Made(folder, key, database_key, passphrase)
