"""Deleting everything for good: the journal, its backups here, what this computer remembers.

The key goes first: once both copies of the header are overwritten, what is left of the database
cannot be read, whatever becomes of the rest. What lies elsewhere is out of reach, and is named by
the page that asks. Must not know any open journal: it is closed before.
"""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from journal_app.errors import FolderUnreadable
from journal_app.store import shelf
from journal_app.store.guarded_file import refusal
from journal_app.vault.header_files import Place
from journal_app.vault.lockfile import JournalLock
from journal_app.vault.memory import SUFFIX
from journal_app.vault.names import DATABASE_NAME

_ASIDE = "-before-restore-"
_OTHERS = (f"{DATABASE_NAME}-journal", "journal.lease", "check.tmp", "checking.tmp")


@dataclass(frozen=True, slots=True)
class Wiped:
    """What is gone, and what of the folder stays because it is not ours."""

    folder: Path
    stays: tuple[Path, ...]


def set_aside(folder: Path) -> tuple[Path, ...]:
    """Folders that a restore put aside: older states of this journal beside it."""
    try:
        return tuple(sorted(folder.parent.glob(f"{folder.name}{_ASIDE}*")))
    except OSError:
        return ()


def wipe(folder: Path, *, state: Path | None = None, settings: Path | None = None) -> Wiped:
    """Delete the journal in `folder` and all that belongs to it on this computer.

    `state` is where memories of journals are kept and `settings` where the settings are; both are
    emptied of ours. Files of others in the folder stay.

    Raises:
        OpenElsewhere: it is open.
        FolderUnreadable: there is none, or it cannot be read.
        FolderReadOnly, WriteFailed: the system refused; the key is gone all the same if it let us.
    """
    if not folder.is_dir():
        raise FolderUnreadable(folder=folder)
    JournalLock.take(folder).release()
    try:
        for place in (folder, *set_aside(folder)):
            _wipe_journal(place)
        for kept in (state, settings):
            _wipe_ours(kept)
    except OSError as error:
        raise refusal(error) from error
    stays = tuple(sorted(folder.iterdir())) if folder.is_dir() else ()
    return Wiped(folder, stays)


def _wipe_journal(folder: Path) -> None:
    for place in Place:
        _overwrite(folder / place.value)
    for name in (*(place.value for place in Place), DATABASE_NAME, *_OTHERS, "journal.lock"):
        (folder / name).unlink(missing_ok=True)
    backups = folder / shelf.FOLDER
    if backups.is_dir():
        for path in backups.iterdir():
            if path.suffix in {shelf.SUFFIX, shelf.UNCHECKED}:
                path.unlink(missing_ok=True)
        with suppress(OSError):
            backups.rmdir()
    with suppress(OSError):
        folder.rmdir()


def _overwrite(path: Path) -> None:
    """Write over a small file in place; a disk that remembers older blocks may keep them."""
    if path.is_file():
        with path.open("r+b") as file:
            file.write(os.urandom(path.stat().st_size))
            file.flush()
            os.fsync(file.fileno())


def _wipe_ours(folder: Path | None) -> None:
    if folder is None or not folder.is_dir():
        return
    for path in folder.iterdir():
        if path.suffix == SUFFIX or path.name == "settings.json":
            path.unlink(missing_ok=True)
    with suppress(OSError):
        folder.rmdir()
