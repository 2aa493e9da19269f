"""The key file: any bytes in both places, as they are and with their sum made right."""

from __future__ import annotations

import hashlib
import json
import shutil
from contextlib import suppress
from pathlib import Path

from journal_app.errors import AftershiftError
from journal_app.model.canonical import canonical
from journal_app.vault.header import Header, decode, encode
from journal_app.vault.recovery import RecoveryKey
from journal_app.vault.slots import SlotType
from journal_app.vault.vault import Vault
from tests.support.opened import CHEAP, PASSPHRASE, journal_in
from tests.support.project import ROOT

_FILES = ("vault.json", "vault.json.bak")


class FuzzedHeader:
    """Reads the bytes, and unlocks with them where that costs no more than it did."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder / "journal"
        with journal_in(self._folder) as journal:
            journal.keep_recovery_key(RecoveryKey.new())
        shutil.rmtree(self._folder / "backups", ignore_errors=True)
        stored = ROOT / "tests/data/vault-v1/vault.json"
        self.seeds = [(self._folder / "vault.json").read_bytes(), stored.read_bytes()]
        assert all(_summed(seed) == seed for seed in self.seeds)

    def try_one(self, content: bytes) -> None:
        """Read and unlock; a journal that refuses is left as it was."""
        for raw in (content, _summed(content)):
            for name in _FILES:
                (self._folder / name).write_bytes(raw)
            Vault.locate(self._folder)
            with suppress(AftershiftError):
                header = decode(raw)
                assert encode(header) == raw, "two spellings of one key file"
                if _is_cheap(header):
                    Vault.unlock(self._folder, PASSPHRASE).close()
            assert all((self._folder / name).read_bytes() == raw for name in _FILES)

    def close(self) -> None:
        """Nothing is open."""


def _is_cheap(header: Header) -> bool:
    slot = header.slot(SlotType.PASSPHRASE)
    return slot is not None and slot.cost == CHEAP


def _summed(content: bytes) -> bytes:
    """The same members with the sum that tells no damage."""
    try:
        document = json.loads(content)
        document.pop("digest", None)
        spelled = canonical(document).encode()
        summed = document | {"digest": hashlib.sha256(spelled).hexdigest()}
        return canonical(summed).encode() + b"\n"
    except (ValueError, AttributeError, TypeError, RecursionError):
        return content
