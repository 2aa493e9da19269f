"""Deleting everything for good: the journal, its backups here, what this computer keeps of it.

The key goes first: once both copies of the header are overwritten, what is left of the database
cannot be read, whatever becomes of the rest. What the system refuses to delete does not stop the
rest, and is told. Other journals of this computer keep all that is theirs. Must not know any open
journal: it is closed before, and says what belongs to it while it is open.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from journal_app.errors import AftershiftError, FolderUnreadable, KeychainEmpty, KeychainShut
from journal_app.settings import FILE_NAME
from journal_app.store import shelf
from journal_app.store.container import Container
from journal_app.store.guarded_file import refusal
from journal_app.vault.disk import read_small_file
from journal_app.vault.header import decode
from journal_app.vault.header_files import Place, every_header
from journal_app.vault.lease import LEASE_NAME
from journal_app.vault.lockfile import LOCK_NAME, JournalLock
from journal_app.vault.names import DATABASE_NAME, LONGEST_HEADER, NEXT_DATABASE_NAME

if TYPE_CHECKING:
    from journal_app.journal.this_computer import Keychain

_ASIDE, _UNFINISHED = "-before-restore-", ".restoring-"
_DATABASES = (DATABASE_NAME, NEXT_DATABASE_NAME, "check.tmp", "checking.tmp", "comparing.tmp")
_FILES = (
    *(f"{name}{ending}" for name in _DATABASES for ending in ("", "-journal")),
    *(LEASE_NAME, f"{LEASE_NAME}.new", LOCK_NAME),
)


@dataclass(frozen=True, slots=True)
class Belongings:
    """What belongs to a journal, as only the open journal can tell.

    `vault` is its id, `memory` the file of what this computer saw of it, `keychain` the name of
    its part in the keychain, `second` the folder of its second place, which is never touched.
    """

    vault: str
    memory: Path | None = None
    keychain: str | None = None
    second: Path | None = None


@dataclass(frozen=True, slots=True)
class Wiped:
    """What came of it: what stays because it is not ours, and what the system would not delete.

    `key_gone` says that nothing which stays can be read with any key that was there.
    """

    folder: Path
    stays: tuple[Path, ...]
    refused: tuple[Path, ...]
    key_gone: bool
    keychain_refused: bool = False
    second: Path | None = None


def set_aside(folder: Path, vault: str) -> tuple[Path, ...]:
    """Folders that a restore put aside, or left when it was killed, of this same journal."""
    names = (f"{folder.name}{_ASIDE}", _UNFINISHED)
    found = (path for path in _left_in(folder.parent) if path.name.startswith(names))
    return tuple(path for path in found if _vault_in(path) == vault)


def wipe(
    folder: Path,
    belongings: Belongings,
    *,
    settings: Path | None = None,
    keychain: Keychain | None = None,
) -> Wiped:
    """Delete the journal in `folder` and all that belongs to it on this computer.

    `settings` is the folder of the settings. Files of others in the folder stay, and copies of
    other journals among the backups too. May wait ten seconds for a keychain.

    Raises:
        OpenElsewhere: it is open.
        FolderUnreadable: there is none, or it cannot be read.
        FolderReadOnly, WriteFailed, DiskFull: it cannot be told whether it is open.
    """
    if not folder.is_dir():
        raise FolderUnreadable(folder=folder)
    try:
        JournalLock.take(folder).release()
    except OSError as error:
        raise refusal(error) from error
    deleted = _Deleted()
    places = (folder, *set_aside(folder, belongings.vault))
    for place in places:
        for header in every_header(place):
            deleted.take_key(header)
    for place in places:
        _wipe_files(place, belongings.vault, deleted)
    if belongings.memory is not None:
        deleted.take(belongings.memory)
        deleted.take_empty(belongings.memory.parent)
    if settings is not None:
        deleted.take(settings / FILE_NAME)
        deleted.take_empty(settings)
    refused_by_keychain = not _forgotten(belongings.keychain, keychain)
    unread = deleted.key_gone and not any(path.suffix == shelf.SUFFIX for path in deleted.refused)
    stays = (path for place in places for path in _left_in(place) if path not in deleted.refused)
    return Wiped(
        folder=folder,
        stays=tuple(stays),
        refused=tuple(deleted.refused),
        key_gone=unread,  # a copy carries the key file with it
        keychain_refused=refused_by_keychain,
        second=belongings.second,
    )


@dataclass
class _Deleted:
    """Keeps count while it goes on."""

    refused: list[Path] = field(default_factory=list)
    key_gone: bool = True

    def take(self, path: Path) -> bool:
        """Delete a file; whether there was one and it is gone."""
        try:
            path.unlink()
        except (FileNotFoundError, NotADirectoryError):
            return False
        except OSError:
            self.refused.append(path)
            return False
        return True

    def take_key(self, path: Path) -> None:
        """Write over a header in place; a disk that remembers older blocks may keep them.

        It is readable still where it can neither be written over nor deleted.
        """
        try:
            _overwrite(path)
        except (FileNotFoundError, NotADirectoryError):
            return
        except OSError:
            self.key_gone = self.take(path) and self.key_gone
        else:
            self.take(path)

    def take_empty(self, folder: Path) -> None:
        """Remove a folder in which nothing is left."""
        with suppress(OSError):
            folder.rmdir()


def _wipe_files(folder: Path, vault: str, deleted: _Deleted) -> None:
    for name in _FILES:
        deleted.take(folder / name)
    backups = folder / shelf.FOLDER
    for path in _left_in(backups):
        unfinished = path.suffix == shelf.UNCHECKED
        if unfinished or (path.suffix == shelf.SUFFIX and _is_of(path, vault)):
            deleted.take(path)
    deleted.take_empty(backups)
    deleted.take_empty(folder)


def _is_of(path: Path, vault: str) -> bool:
    """Whether a copy is of this journal; of one that cannot be read its name decides."""
    try:
        with Container.open(path) as copy:
            return copy.manifest.facts.vault == vault
    except AftershiftError:
        return path.name.startswith(f"journal-{vault[:8]}-")


def _vault_in(folder: Path) -> str:
    """Whose journal lies in a folder, as its key file or the second copy of it says; "" unknown."""
    for place in Place:
        with suppress(OSError, AftershiftError):
            raw = read_small_file(folder / place.value, limit=LONGEST_HEADER)
            if raw:
                return decode(raw).vault_id
    return ""


def _overwrite(path: Path) -> None:
    with path.open("r+b") as file:
        file.write(os.urandom(path.stat().st_size))
        file.flush()
        os.fsync(file.fileno())


def _left_in(folder: Path) -> Iterator[Path]:
    with suppress(OSError):
        yield from sorted(folder.iterdir())


def _forgotten(account: str | None, keychain: Keychain | None) -> bool:
    if account is None:
        return True
    if keychain is None:
        return False
    try:
        keychain.ask_removal(account).answer()
    except KeychainEmpty:
        return True
    except KeychainShut:
        return False
    return True
