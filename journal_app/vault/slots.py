"""Slots: each wraps the data key under one secret, so that any of them opens the journal.

A slot stretches its secret (Argon2id for a passphrase, nothing for a secret that is random
already), splits the outcome with HKDF into a wrapping key and a key commitment, and seals the data
key with AES-256-GCM. Format, vault, slot id, type and the parameters of the derivation are bound
to the ciphertext. The commitment tells a wrong secret from a changed slot, and keeps one
ciphertext from opening under two keys.
"""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from journal_app.vault.keys import KEY_BYTES, DataKey, expand
from journal_app.vault.stretching import KdfCost, stretch
from journal_app.vault.strict_json import Json, canonical

FORMAT = "aftershift-vault"
SALT_BYTES = 16
NONCE_BYTES = 12
COMMITMENT_BYTES = 32
WRAPPED_BYTES = KEY_BYTES + 16
SLOT_ID_BYTES = 8


class SlotType(StrEnum):
    """Whose secret opens a slot; the value stands in the header."""

    PASSPHRASE = "passphrase"  # noqa: S105 - the name of a type, no secret
    RECOVERY = "recovery"
    KEYRING = "keyring"


class SlotRefused(Exception):
    """The secret is not the one this slot was made with."""


class SlotAltered(Exception):
    """The secret is right and the slot was changed since it was made."""


@dataclass(frozen=True)
class Slot:
    """One wrapped copy of the data key; `cost` is there for a passphrase and for nothing else."""

    id: str
    type: SlotType
    cost: KdfCost | None
    salt: bytes
    nonce: bytes
    commitment: bytes
    wrapped: bytes

    def derivation(self) -> dict[str, Json]:
        """The parameters of the derivation, as they stand in the header."""
        if self.cost is None:
            return {"name": "hkdf-sha256", "salt": self.salt.hex()}
        return {
            "name": "argon2id",
            "memory_kib": self.cost.memory_kib,
            "iterations": self.cost.iterations,
            "lanes": self.cost.lanes,
            "salt": self.salt.hex(),
        }


def wrap(
    data_key: DataKey, secret: bytes, *, type_: SlotType, vault_id: str, cost: KdfCost | None = None
) -> Slot:
    """Make a slot in which `secret` opens `data_key`; salt, nonce and id are fresh each time."""
    if (type_ is SlotType.PASSPHRASE) != (cost is not None):
        raise ValueError("a passphrase has a cost, a random secret has none")
    bare = Slot(
        id=secrets.token_hex(SLOT_ID_BYTES),
        type=type_,
        cost=cost,
        salt=secrets.token_bytes(SALT_BYTES),
        nonce=secrets.token_bytes(NONCE_BYTES),
        commitment=b"",
        wrapped=b"",
    )
    key, commitment = _slot_keys(bare, secret)
    wrapped = AESGCM(key).encrypt(bare.nonce, data_key.raw(), _bound(bare, vault_id))
    return Slot(bare.id, type_, cost, bare.salt, bare.nonce, commitment, wrapped)


def unwrap(slot: Slot, secret: bytes, *, vault_id: str) -> DataKey:
    """Open `slot` with `secret`.

    Raises:
        SlotRefused: another secret.
        SlotAltered: the right secret, and a slot or vault id that was changed.
    """
    key, commitment = _slot_keys(slot, secret)
    if not hmac.compare_digest(commitment, slot.commitment):
        raise SlotRefused
    try:
        return DataKey(AESGCM(key).decrypt(slot.nonce, slot.wrapped, _bound(slot, vault_id)))
    except InvalidTag:
        raise SlotAltered from None


def check_set(slots: Sequence[Slot]) -> None:
    """Refuse a set of slots that would shut its owner out.

    Raises:
        ValueError: no slot, two of one type, or only the slot that lives in a system keyring.
    """
    types = [slot.type for slot in slots]
    if len(set(types)) != len(types):
        raise ValueError("two slots of one type")
    if not set(types) - {SlotType.KEYRING}:
        raise ValueError("a journal needs a passphrase or a recovery key")


def _slot_keys(slot: Slot, secret: bytes) -> tuple[bytes, bytes]:
    """Wrapping key and commitment of `slot` under `secret`."""
    stretched = secret if slot.cost is None else stretch(secret, slot.salt, slot.cost)
    label = f"aftershift/1/slot/{slot.type}".encode()
    both = expand(stretched, salt=slot.salt, label=label, length=KEY_BYTES + COMMITMENT_BYTES)
    return both[:KEY_BYTES], both[KEY_BYTES:]


def _bound(slot: Slot, vault_id: str) -> bytes:
    """What the ciphertext is bound to besides its key: the associated data of AES-GCM."""
    return canonical(
        {
            "format": FORMAT,
            "vault": vault_id,
            "slot": slot.id,
            "type": slot.type.value,
            "kdf": slot.derivation(),
        }
    )
