"""The data key, and the keys that are derived from it.

One random 32-byte key stands behind a journal. It never encrypts anything itself: each use has a
key of its own, derived with HKDF-SHA256 (RFC 5869) under the label of that use.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from enum import Enum

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_BYTES = 32


class Purpose(Enum):
    """What a derived key is for; the value is its HKDF label and part of the format."""

    DATABASE = b"aftershift/1/database"
    HEADER_MAC = b"aftershift/1/header-mac"
    SEEN = b"aftershift/1/seen"


class DataKey:
    """The random key of one journal; its bytes show in no representation and no traceback."""

    __slots__ = ("_raw",)

    def __init__(self, raw: bytes) -> None:
        if len(raw) != KEY_BYTES:
            raise ValueError(f"a data key has {KEY_BYTES} bytes")
        self._raw = bytearray(raw)

    @classmethod
    def new(cls) -> DataKey:
        """Draw a fresh key from the system's generator."""
        return cls(secrets.token_bytes(KEY_BYTES))

    def derive(self, purpose: Purpose) -> bytes:
        """The 32-byte key for one purpose."""
        return expand(self.raw(), salt=b"", label=purpose.value, length=KEY_BYTES)

    def raw(self) -> bytes:
        """The key itself, for wrapping it into a slot and for nothing else."""
        if not any(self._raw):
            raise ValueError("the data key was erased")
        return bytes(self._raw)

    def erase(self) -> None:
        """Overwrite this copy; what the interpreter copied elsewhere goes with the process."""
        self._raw[:] = bytes(KEY_BYTES)

    def __repr__(self) -> str:
        return "DataKey(hidden)"


def expand(secret: bytes, *, salt: bytes, label: bytes, length: int) -> bytes:
    """HKDF-SHA256 of `secret`: `length` bytes for the use named by `label`."""
    return HKDF(algorithm=SHA256(), length=length, salt=salt or None, info=label).derive(secret)


def seal(key: bytes, message: bytes) -> bytes:
    """HMAC-SHA256 of `message`, 32 bytes."""
    return hmac.digest(key, message, hashlib.sha256)
