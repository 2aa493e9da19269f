"""What this computer remembers of one journal, outside the journal's folder.

Whoever can put an older folder in the place of the journal cannot put an older memory beside it:
the file lies elsewhere, its name and its content are made with a key derived from the data key,
and nobody without that key learns from it which journal it belongs to or how long its history is.
It is lost without harm: then nothing is known of the past, and nothing is doubted.
Lives on the journal's thread. Knows no database.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import secrets
from contextlib import suppress
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from journal_app.paths import make_private_folder, write_whole

SUFFIX = ".memory"
_NONCE = 12
_PADDED = 2048  # so that the size tells nothing of what is in it
_NAME_BYTES = 16


@dataclass(frozen=True, slots=True)
class Remembered:
    """One state of the memory. Times are ISO 8601 in UTC, empty where there was none yet.

    `sequence` and `chain` (hex) are the head last seen, at `seen`; `second` is the folder of the
    second place and `carried` when the newest copy there was made. `checked` and `drilled` are
    when the journal was last checked and a copy last restored for trial, the two faults whether
    that failed. `sheet_made` is since when there is a recovery sheet, `sheet_tried` how often the
    worker tried it, `sheet_later` until when the question rests and `sheet_declined` whether it
    was put away for good. `warned` says that the warning about a synced or distant folder was
    read. `device` is what changes made here are marked with, `strays` which copies left by a sync
    were told of.
    """

    sequence: int = 0
    chain: str = ""
    seen: str = ""
    second: str = ""
    carried: str = ""
    checked: str = ""
    check_fault: bool = False
    drilled: str = ""
    drill_fault: bool = False
    sheet_made: str = ""
    sheet_tried: int = 0
    sheet_later: str = ""
    sheet_declined: bool = False
    warned: bool = False
    device: str = ""
    strays: str = ""


class Memory:
    """The memory of one journal in one place; `now` is its state.

    Without a folder it lasts as long as the object.
    """

    def __init__(self, key: bytes, folder: Path | None, journal: Path) -> None:
        self._key = key
        self._path: Path | None = None
        if folder is not None:
            place = str(journal.resolve()).encode()
            name = hmac.digest(key, b"name" + place, hashlib.sha256)[:_NAME_BYTES].hex()
            self._path = folder / f"{name}{SUFFIX}"
        self.now = self._read()

    @property
    def path(self) -> Path | None:
        """The file in which it is kept, whether or not there is one yet."""
        return self._path

    def change(self, **values: Any) -> None:
        """Remember other values; where the system refuses, for as long as this object lasts."""
        self.now = replace(self.now, **values)
        if self._path is not None:
            with suppress(OSError):
                make_private_folder(self._path.parent)
                write_whole(self._path, self._sealed())

    def forget(self) -> None:
        """Remove the file; raises OSError where the system refuses."""
        if self._path is not None:
            self._path.unlink(missing_ok=True)

    def _sealed(self) -> bytes:
        plain = json.dumps(asdict(self.now), sort_keys=True).encode().ljust(_PADDED)
        nonce = secrets.token_bytes(_NONCE)
        return nonce + AESGCM(self._key).encrypt(nonce, plain, self._bound())

    def _read(self) -> Remembered:
        """What is on the disk; whatever cannot be used of it is as if it had never been."""
        if self._path is None:
            return Remembered()
        try:
            raw = self._path.read_bytes()
            plain = AESGCM(self._key).decrypt(raw[:_NONCE], raw[_NONCE:], self._bound())
            document = json.loads(plain)
        except (OSError, InvalidTag, ValueError):
            return Remembered()
        if not isinstance(document, dict):
            return Remembered()
        usable = {
            field.name: document[field.name]
            for field in fields(Remembered)
            if type(document.get(field.name)) is type(field.default)
        }
        return Remembered(**usable)

    def _bound(self) -> bytes:
        return self._path.name.encode() if self._path else b""
