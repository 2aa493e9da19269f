"""Where a journal lies: in a folder that is synchronised, on another computer, beside strays.

Told by names and mounts alone; nothing is opened. A warning is worth one reading, and a wrong one
costs nothing, so that doubtful signs do not count.
"""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from journal_app.vault.names import DATABASE_NAME

MOUNTS = Path("/proc/self/mounts")
_SYNCED = re.compile(
    r"(dropbox|onedrive|nextcloud|owncloud|syncthing|seafile|pcloud ?drive|google ?drive"
    r"|icloud ?drive|mobile documents|mega|tresorit)\b",
    re.IGNORECASE,
)
_MARKS = (".stfolder", ".dropbox", ".dropbox.cache", ".owncloudsync.log", ".sync_journal.db")
_DISTANT = re.compile(r"nfs\d?|cifs|smb\d?|smbfs|9p|afs|ncpfs|davfs|fuse\.(sshfs|davfs2?|rclone)")
_STRAY = re.compile(
    r"(journal|vault).*(conflict|\(\d+\)|-[A-Z0-9]{3,}[-.]).*|(journal|vault) \d+\.(db|json)",
    re.IGNORECASE,
)


class Whereabouts(Enum):
    """What is to be read once about where a journal lies."""

    SYNCED = (
        "This folder is synced by another program. One computer at a time; "
        "copies it makes are compared, not lost."
    )
    DISTANT = (
        "This folder lies on another computer. One computer at a time; "
        "where the connection breaks, what was kept last may have to be looked for in a backup."
    )

    def __str__(self) -> str:
        return self.value


@dataclass(frozen=True, slots=True)
class Place:
    """What there is to say of a folder; `strays` are files that a sync may have left there."""

    warning: Whereabouts | None = None
    strays: tuple[Path, ...] = ()

    @property
    def copies(self) -> tuple[Path, ...]:
        """The strays that are journals and can be compared."""
        return tuple(path for path in self.strays if path.suffix == ".db")


def look_around(folder: Path, mounts: Path = MOUNTS) -> Place:
    """Tell where `folder` lies; what cannot be read tells nothing."""
    folder = folder.resolve()
    warning = None
    if _is_synced(folder):
        warning = Whereabouts.SYNCED
    elif _is_distant(folder, mounts):
        warning = Whereabouts.DISTANT
    return Place(warning, _strays(folder))


def _is_synced(folder: Path) -> bool:
    if any(_SYNCED.match(part) for part in folder.parts):
        return True
    with suppress(OSError):
        return any((above / mark).exists() for above in folder.parents for mark in _MARKS)
    return False


def _is_distant(folder: Path, mounts: Path) -> bool:
    """Whether the longest mount point above the folder is of a file system of the network."""
    best, kind = "", ""
    with suppress(OSError):
        for line in mounts.read_text(encoding="utf-8", errors="replace").splitlines():
            words = line.split(" ")
            if len(words) < 3:
                continue
            point = words[1].replace("\\040", " ")
            inside = folder == Path(point) or Path(point) in folder.parents
            if inside and len(point) >= len(best):
                best, kind = point, words[2]
    return bool(_DISTANT.fullmatch(kind))


def _strays(folder: Path) -> tuple[Path, ...]:
    with suppress(OSError):
        names = (path for path in folder.iterdir() if path.is_file())
        return tuple(sorted(path for path in names if _is_stray(path.name)))
    return ()


def _is_stray(name: str) -> bool:
    ours = {DATABASE_NAME, f"{DATABASE_NAME}-journal", "vault.json", "vault.json.bak"}
    passing = name.endswith((".lease", ".lock"))
    return name not in ours and not passing and bool(_STRAY.fullmatch(name))
