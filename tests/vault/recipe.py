"""Opens a header without the program: standard library, any Argon2, any AES-GCM."""

from __future__ import annotations

import hashlib
import hmac
import json
import unicodedata
from typing import Any

import argon2.low_level
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from tests.vault.headers import spell


def hkdf(secret: bytes, salt: bytes, label: bytes, length: int) -> bytes:
    """HKDF-SHA256, RFC 5869."""
    extracted = hmac.digest(salt or bytes(32), secret, "sha256")
    block, out = b"", b""
    for counter in range(1, length // 32 + 1):
        block = hmac.digest(extracted, block + label + bytes([counter]), "sha256")
        out += block
    return out


def stretch(passphrase: str, kdf: dict[str, Any]) -> bytes:
    """What a passphrase becomes under the parameters of its slot."""
    return argon2.low_level.hash_secret_raw(
        secret=unicodedata.normalize("NFKC", passphrase).encode(),
        salt=bytes.fromhex(kdf["salt"]),
        time_cost=kdf["iterations"],
        memory_cost=kdf["memory_kib"],
        parallelism=kdf["lanes"],
        hash_len=32,
        type=argon2.low_level.Type.ID,
    )


def open_header(raw: bytes, passphrase: str) -> tuple[bytes, bytes]:
    """Key and salt of the database."""
    header = json.loads(raw)
    digest = header.pop("digest")
    assert hashlib.sha256(spell(header)).hexdigest() == digest
    slot = next(slot for slot in header["slots"] if slot["type"] == "passphrase")
    keys = hkdf(
        stretch(passphrase, slot["kdf"]),
        bytes.fromhex(slot["kdf"]["salt"]),
        b"aftershift/1/slot/passphrase",
        64,
    )
    assert keys[32:].hex() == slot["commitment"]
    bound = {
        "format": "aftershift-vault",
        "vault": header["vault"],
        "slot": slot["id"],
        "type": "passphrase",
        "kdf": slot["kdf"],
    }
    data_key = AESGCM(keys[:32]).decrypt(
        bytes.fromhex(slot["nonce"]), bytes.fromhex(slot["wrapped"]), spell(bound)
    )
    mac = header.pop("mac")
    seal_key = hkdf(data_key, b"", b"aftershift/1/header-mac", 32)
    assert hmac.digest(seal_key, spell(header), "sha256").hex() == mac
    return hkdf(data_key, b"", b"aftershift/1/database", 32), bytes.fromhex(header["db_salt"])
