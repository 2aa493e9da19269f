"""Changes of who may open a journal, and what happens where they cannot be written."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from journal_app.errors import (
    DiskFull,
    FolderReadOnly,
    ForeignRecoveryKey,
    InvalidValue,
    KeepingError,
    WriteFailed,
    WrongPassphrase,
)
from journal_app.vault.disk import SystemDisk
from journal_app.vault.header_files import Place
from journal_app.vault.recovery import RecoveryKey
from journal_app.vault.vault import Vault
from tests.vault.conftest import CHEAP, Made, make
from tests.vault.folders import snapshot

NEXT = "another row of words"


class FailingDisk(SystemDisk):
    """Fails the call of one name at its n-th time, and works otherwise."""

    def __init__(self, call: str, time: int, error: int) -> None:
        self._call = call
        self._left = time
        self._error = error

    def write(self, descriptor: int, content: bytes) -> None:
        self._count("write")
        super().write(descriptor, content)

    def flush(self, descriptor: int) -> None:
        self._count("flush")
        super().flush(descriptor)

    def rename(self, source: Path, target: Path) -> None:
        self._count("rename")
        super().rename(source, target)

    def create(self, path: Path) -> int:
        self._count("create")
        return super().create(path)

    def _count(self, call: str) -> None:
        self._left -= call == self._call
        if call == self._call and self._left == 0:
            raise OSError(self._error, os.strerror(self._error))


class SealedDisk(SystemDisk):
    """A disk on which nothing may be written."""

    def may_write(self, path: Path) -> bool:
        return not path.exists()

    def create(self, path: Path) -> int:
        raise AssertionError(f"{path.name} was to be written")


def opens(made: Made, passphrase: str) -> bool:
    try:
        opened = Vault.unlock(made.folder, passphrase)
    except WrongPassphrase:
        return False
    same = opened.database_key() == made.database_key
    opened.close()
    return same


def test_a_new_passphrase_replaces_the_old_one_and_touches_no_other_file(made: Made) -> None:
    before = snapshot(made.folder)
    opened = Vault.unlock(made.folder, made.passphrase)
    opened.change_passphrase(NEXT, cost=CHEAP)
    opened.close()
    after = snapshot(made.folder)
    assert after.keys() == before.keys()
    changed = {name for name in before if before[name] != after[name]}
    assert changed == {"vault.json", "vault.json.bak", "."}
    assert opens(made, NEXT)
    assert not opens(made, made.passphrase)
    Vault.unlock_with_recovery(made.folder, made.recovery_key).close()


def test_an_empty_new_passphrase_changes_nothing(made: Made) -> None:
    opened = Vault.unlock(made.folder, made.passphrase)
    before = snapshot(made.folder)
    with pytest.raises(InvalidValue):
        opened.change_passphrase("", cost=CHEAP)
    opened.close()
    assert snapshot(made.folder) == before


def test_a_new_recovery_key_replaces_the_old_one(made: Made) -> None:
    opened = Vault.unlock(made.folder, made.passphrase)
    key = RecoveryKey.new()
    opened.keep_recovery_key(key)
    opened.close()
    assert opens(made, made.passphrase)
    Vault.unlock_with_recovery(made.folder, key).close()
    with pytest.raises(ForeignRecoveryKey):
        Vault.unlock_with_recovery(made.folder, made.recovery_key)


def test_a_recovery_key_can_be_taken_away_and_made_later(made: Made) -> None:
    opened = Vault.unlock(made.folder, made.passphrase)
    opened.remove_recovery_key()
    opened.remove_recovery_key()
    assert not opened.has_recovery
    key = RecoveryKey.new()
    opened.keep_recovery_key(key)
    assert opened.has_recovery
    opened.close()
    Vault.unlock_with_recovery(made.folder, key).close()


def test_a_passphrase_can_be_set_after_recovery(made: Made) -> None:
    opened = Vault.unlock_with_recovery(made.folder, made.recovery_key)
    opened.change_passphrase(NEXT, cost=CHEAP)
    opened.close()
    assert opens(made, NEXT)


def test_an_open_vault_shows_no_key(made: Made) -> None:
    opened = Vault.unlock(made.folder, made.passphrase)
    shown = repr(opened) + str(vars(opened))
    opened.close()
    assert made.database_key.hex() not in shown
    assert repr(made.database_key) not in shown


def test_a_closed_vault_has_no_key_and_may_be_closed_again(made: Made) -> None:
    opened = Vault.unlock(made.folder, made.passphrase)
    opened.close()
    opened.close()
    with pytest.raises(ValueError, match="erased"):
        opened.database_key()


@pytest.mark.parametrize(
    ("call", "time", "number", "error"),
    [
        ("create", 1, errno.EACCES, FolderReadOnly),
        ("write", 1, errno.ENOSPC, DiskFull),
        ("write", 2, errno.ENOSPC, DiskFull),
        ("write", 2, errno.EDQUOT, DiskFull),
        ("flush", 1, errno.EIO, WriteFailed),
        ("flush", 2, errno.EIO, WriteFailed),
        ("rename", 1, errno.EROFS, FolderReadOnly),
    ],
)
def test_a_change_that_cannot_be_written_leaves_all_as_it_was(
    made: Made, call: str, time: int, number: int, error: type[KeepingError]
) -> None:
    opened = Vault.unlock(made.folder, made.passphrase, disk=FailingDisk(call, time, number))
    files = {path.name: path.read_bytes() for path in made.folder.iterdir()}
    with pytest.raises(error):
        opened.change_passphrase(NEXT, cost=CHEAP)
    assert {path.name: path.read_bytes() for path in made.folder.iterdir()} == files
    opened.change_passphrase(NEXT, cost=CHEAP)
    opened.close()
    assert opens(made, NEXT)


@pytest.mark.parametrize(("call", "time"), [("flush", 3), ("rename", 2), ("flush", 4)])
def test_after_the_first_rename_a_failure_is_mended_by_the_next_opening(
    made: Made, call: str, time: int
) -> None:
    opened = Vault.unlock(made.folder, made.passphrase, disk=FailingDisk(call, time, errno.EIO))
    opened.change_passphrase(NEXT, cost=CHEAP)
    opened.close()
    assert opens(made, NEXT)
    assert made.primary.read_bytes() == made.copy.read_bytes()


@pytest.mark.parametrize("call", ["create", "write", "flush"])
def test_a_vault_that_cannot_be_made_leaves_no_header(tmp_path: Path, call: str) -> None:
    with pytest.raises(DiskFull):
        Vault.create(tmp_path, "words", cost=CHEAP, disk=FailingDisk(call, 2, errno.ENOSPC))
    assert [path.name for path in tmp_path.iterdir()] == ["journal.lock"]
    Vault.create(tmp_path, "words", cost=CHEAP)[0].close()


def test_a_header_that_cannot_be_mended_opens_all_the_same(made: Made) -> None:
    made.primary.write_bytes(b"")
    disk = FailingDisk("write", 1, errno.ENOSPC)
    opened = Vault.unlock(made.folder, made.passphrase, disk=disk)
    assert opened.header_note.opened_by is Place.COPY
    assert opened.header_note.mended is None
    assert "nothing is lost" in opened.header_note.sentence
    opened.close()


def test_a_sealed_folder_is_opened_to_read_by_several_and_never_changed(made: Made) -> None:
    made.primary.write_bytes(b"")
    before = snapshot(made.folder)
    disk = SealedDisk()
    readers = [Vault.unlock(made.folder, made.passphrase, disk=disk) for _ in range(2)]
    assert Vault.locate(made.folder, disk=disk).read_only
    for opened in readers:
        assert opened.read_only
        assert opened.database_key() == made.database_key
        with pytest.raises(FolderReadOnly):
            opened.change_passphrase(NEXT, cost=CHEAP)
        with pytest.raises(FolderReadOnly):
            opened.keep_recovery_key(RecoveryKey.new())
        opened.close()
    assert snapshot(made.folder) == before


AS_NOBODY = """
import os, sys
from pathlib import Path
from journal_app.errors import FolderReadOnly, FolderUnreadable
from journal_app.vault.vault import Vault
from tests.vault.conftest import CHEAP, PASSPHRASE
folder = Path(sys.argv[1])
if os.getuid() == 0:
    os.setuid(65534)
opened = Vault.unlock(folder / "sealed", PASSPHRASE)
assert opened.read_only and Vault.locate(folder / "sealed").read_only
opened.close()
for wanted, attempt in (
    (FolderReadOnly, lambda: Vault.create(folder / "sealed" / "new", "words", cost=CHEAP)),
    (FolderUnreadable, lambda: Vault.unlock(folder / "shut", PASSPHRASE)),
    (FolderUnreadable, lambda: Vault.locate(folder / "shut")),
    (FolderUnreadable, lambda: Vault.create(folder / "shut", "words", cost=CHEAP)),
):
    try:
        attempt()
    except wanted:
        continue
    sys.exit(f"{wanted} was not raised")
"""


@pytest.fixture
def reachable() -> Iterator[Path]:
    """A folder that every user of this machine can reach."""
    with tempfile.TemporaryDirectory(dir="/tmp") as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder
        for path in folder.iterdir():
            path.chmod(0o700)


@pytest.mark.skipif(sys.platform == "win32", reason="folders have no such modes there")
def test_folders_that_the_system_seals_or_shuts_are_told_apart(reachable: Path) -> None:
    for name in ("sealed", "shut"):
        make(reachable / name)
        for path in (reachable / name).iterdir():
            path.chmod(0o444)
    (reachable / "sealed").chmod(0o555)
    (reachable / "shut").chmod(0)
    done = subprocess.run(
        [sys.executable, "-c", AS_NOBODY, str(reachable)],
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).parents[2],
    )
    assert done.returncode == 0, done.stderr
