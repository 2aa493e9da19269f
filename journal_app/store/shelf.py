"""The folder in which the copies of one journal lie: their names, their order, who stays.

A name says whose copy it is, how far its history went and which of several of that length it is:
names sort by history, not by clock. Only what was checked has the ending of a copy; until then it
has another, counts for nothing and pushes nothing out. Copies of other journals, copies that can
no longer be read and copies from beyond the journal's head (it was rolled back) are left alone.
Knows no SQL, so that a page without a journal can look here.
"""

from __future__ import annotations

import errno
import os
import re
import secrets
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from journal_app.errors import AftershiftError
from journal_app.store.container import Container
from journal_app.store.guarded_file import refusal
from journal_app.store.manifest import Facts, Manifest
from journal_app.store.rotation import surplus

FOLDER = "backups"
SUFFIX = ".aftershift"
UNCHECKED = ".unchecked"
_NAME = re.compile(rf"journal-([0-9a-f]{{8}})-(\d+)-(\d+){re.escape(SUFFIX)}")
_SHORT = 8


@dataclass(frozen=True, slots=True)
class Copy:
    """One copy that was whole when it was put here."""

    path: Path
    serial: int
    manifest: Manifest
    header: bytes

    @property
    def facts(self) -> Facts:
        """What it says of itself."""
        return self.manifest.facts


def copies(folder: Path, vault: str = "") -> tuple[Copy, ...]:
    """The copies in a folder, of one journal or of all, shortest history first.

    A missing folder has none. What has another name or cannot be read is none.
    """
    try:
        names = [_NAME.fullmatch(path.name) for path in folder.iterdir()]
    except OSError:
        return ()
    ours = (name for name in names if name and vault.startswith(name[1] if vault else ""))
    found = (_copy_at(folder / name[0], int(name[3])) for name in ours)
    whole = (copy for copy in found if copy and vault in {"", copy.facts.vault})
    return tuple(sorted(whole, key=lambda copy: (copy.facts.sequence, copy.serial)))


def make_shelf(folder: Path) -> None:
    """Make the folder for this user alone where it is missing.

    Raises:
        DiskFull, FolderReadOnly, WriteFailed: it cannot be made.
    """
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        raise refusal(error) from error


def unchecked_name(folder: Path) -> Path:
    """A new name for a copy that was not checked yet."""
    return folder / f"{secrets.token_hex(4)}{UNCHECKED}"


def put(checked: Path, facts: Facts) -> Path:
    """Give a checked copy its name, durably, and let the surplus go; raises OSError."""
    folder = checked.parent
    start, serial = f"journal-{facts.vault[:_SHORT]}-{facts.sequence:09}", 1
    while (path := folder / f"{start}-{serial:04}{SUFFIX}").exists():
        serial += 1
    checked.rename(path)
    flush_folder(folder)
    rotate(folder, facts)
    return path


def rotate(folder: Path, newest: Facts) -> None:
    """Let the surplus go, among the copies up to the one that was just put there."""
    known = [
        (copy.path, copy.facts.made)
        for copy in copies(folder, newest.vault)
        if copy.facts.sequence <= newest.sequence
    ]
    for path in surplus(known):
        with suppress(OSError):
            path.unlink()


def flush_folder(folder: Path) -> None:
    """Return when the names in `folder` are on the medium; raises OSError.

    Windows does so by itself, and some file systems of sticks know no such call.
    """
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno != errno.EINVAL:
            raise
    finally:
        os.close(descriptor)


def _copy_at(path: Path, serial: int) -> Copy | None:
    with suppress(AftershiftError), Container.open(path) as one:
        return Copy(path, serial, one.manifest, one.header)
    return None
