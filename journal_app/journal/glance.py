"""What a folder shows at a glance: enough to paint the first page, and nothing slow is read for it.

It believes what it reads. Whether the key file is whole, and the journal file one of ours, is for
`door.look` to say, which needs the cryptography and is asked once the page stands.
"""

from __future__ import annotations

import json
import stat
from dataclasses import dataclass
from pathlib import Path

from journal_app.errors import FolderUnreadable
from journal_app.vault.disk import read_small_file
from journal_app.vault.names import (
    DATABASE_NAME,
    HEADER_COPY_NAME,
    HEADER_NAME,
    LONGEST_HEADER,
)

_RECOVERY, _KEYCHAIN = "recovery", "keyring"


@dataclass(frozen=True, slots=True)
class Glance:
    """Whether a folder holds no journal at all, and by which ways one there may be opened."""

    is_absent: bool
    has_recovery: bool = False
    has_keychain: bool = False


def glance(folder: Path) -> Glance:
    """Look at `folder` in less than a millisecond; what cannot be read counts as a journal."""
    try:
        headers = [
            read_small_file(folder / name, limit=LONGEST_HEADER)
            for name in (HEADER_NAME, HEADER_COPY_NAME)
        ]
    except FolderUnreadable:
        return Glance(is_absent=False)
    found = [raw for raw in headers if raw is not None]
    if not found and not _has_database(folder / DATABASE_NAME):
        return Glance(is_absent=True)
    types = {type_ for raw in found for type_ in _slot_types(raw)}
    return Glance(is_absent=False, has_recovery=_RECOVERY in types, has_keychain=_KEYCHAIN in types)


def _has_database(path: Path) -> bool:
    """An empty file is what a copy that was cut short leaves; it stands in nobody's way."""
    try:
        found = path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        return True
    return not (stat.S_ISREG(found.st_mode) and found.st_size == 0)


def _slot_types(raw: bytes) -> set[str]:
    try:
        return {str(slot["type"]) for slot in json.loads(raw)["slots"]}
    except (ValueError, LookupError, TypeError, RecursionError):
        return set()
