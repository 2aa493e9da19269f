"""Page seals, read without the engine: whose file is it, and is it whole?

SQLCipher 4 ends each 4,096-byte page with an HMAC-SHA512 over its ciphertext, its 16-byte vector
and its number (little endian); page 1 starts with 16 bytes of salt that the seal leaves out. The
seal's key is PBKDF2-HMAC-SHA512(database key, salt XOR 0x3A.., 2 rounds, 32 bytes).
Knows no SQL.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterable

from journal_app.errors import DatabaseDamaged, FilesMismatched, NotAJournal, OpeningError
from journal_app.store.guarded_file import GuardedFile

PAGE = 4096
SALT = 16
PLAIN_MAGIC = b"SQLite format 3\0"
_SEAL = 64
_MASK = 0x3A
_TRIED = 16
_TEXT = frozenset(range(0x20, 0x7F)) | {0x09, 0x0A, 0x0D}


class PageSeals:
    """Tells whether a page was written under a key and salt."""

    def __init__(self, key: bytes, salt: bytes) -> None:
        masked = bytes(byte ^ _MASK for byte in salt)
        self._key = hashlib.pbkdf2_hmac("sha512", key, masked, 2, 32)

    def holds(self, page: bytes, number: int) -> bool:
        """Whether `page`, counted from 1, carries its right seal."""
        if len(page) != PAGE:
            return False
        sealed = page[SALT if number == 1 else 0 : -_SEAL]
        made = hmac.digest(self._key, sealed + number.to_bytes(4, "little"), "sha512")
        return hmac.compare_digest(made, page[-_SEAL:])


def refuse_plain(file: GuardedFile) -> None:
    """Refuse what nobody could decrypt because it was never encrypted.

    Raises:
        NotAJournal: the file is empty or a plain database.
    """
    if file.read(SALT, 0) == PLAIN_MAGIC:
        raise NotAJournal(found="a database without encryption")
    if file.size == 0:
        raise NotAJournal(found="an empty file")


def diagnose(file: GuardedFile, key: bytes, salt: bytes) -> OpeningError:
    """Say why a file does not open under the right key: damaged, of another journal, or no journal.

    A single page under our seal proves that the file is ours.
    """
    seals = PageSeals(key, salt)
    if file.read(SALT, 0) == salt or any(
        seals.holds(file.read(PAGE, (number - 1) * PAGE), number) for number in _sample(file)
    ):
        return DatabaseDamaged(check=2)
    if file.size % PAGE or _looks_readable(file.read(PAGE, 0)):
        return NotAJournal(found="some other file")
    return FilesMismatched()


def _sample(file: GuardedFile) -> Iterable[int]:
    """The first pages, and some spread over the rest."""
    pages = file.size // PAGE
    step = max(1, pages // _TRIED)
    return sorted({*range(1, min(pages, _TRIED) + 1), *range(1, pages + 1, step)})


def _looks_readable(start: bytes) -> bool:
    """Whether the start has the bytes of text, or long runs of one byte, as no ciphertext has."""
    return all(byte in _TEXT for byte in start[:256]) or len(set(start)) < 128
