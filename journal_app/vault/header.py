"""The header of a journal, `vault.json`: what is needed to open it besides a secret.

Canonical JSON with these members:

    format, v, min_reader   `aftershift-vault`, the version that wrote it, the oldest that reads it
    vault                   the journal's id, 16 bytes in hex
    gen                     counts the writes of the header
    cipher                  the profile of the database file
    db_salt                 the salt of the database file, 16 bytes in hex
    slots                   the wrapped data keys (`slots.py`)
    mac                     HMAC-SHA256 of all members but `mac` and `digest`, under the key derived
                            from the data key for `aftershift/1/header-mac`
    digest                  SHA-256 of all members but `digest`, in canonical JSON

The digest needs no key and tells damage; it means the same in every version. The MAC tells
tampering. So a digest that fails is damage, a digest that fits around values no version of this
program writes is tampering, and only a whole header can call a passphrase wrong.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterable
from dataclasses import dataclass, replace

from journal_app.errors import HeaderAltered, HeaderUnreadable, NewerFormat
from journal_app.vault.keys import DataKey, Purpose, seal
from journal_app.vault.names import LONGEST_HEADER
from journal_app.vault.slots import (
    COMMITMENT_BYTES,
    FORMAT,
    NONCE_BYTES,
    SALT_BYTES,
    SLOT_ID_BYTES,
    WRAPPED_BYTES,
    Slot,
    SlotType,
    check_set,
)
from journal_app.vault.stretching import KdfCost
from journal_app.vault.strict_json import Fields, Json, Malformed, canonical, read_object

VERSION = 1
CIPHER = "sqlcipher-4"
VAULT_ID_BYTES = 16
DATABASE_SALT_BYTES = 16
_MOST_GENERATIONS = 2**53


@dataclass(frozen=True)
class Header:
    """A header whose values were checked; `mac` is empty until it is sealed."""

    vault_id: str
    generation: int
    database_salt: bytes
    slots: tuple[Slot, ...]
    mac: bytes = b""

    def slot(self, type_: SlotType) -> Slot | None:
        """The slot of one type, where there is one."""
        return next((slot for slot in self.slots if slot.type is type_), None)

    def with_slot(self, slot: Slot) -> Header:
        """The next generation, with `slot` in place of any of its type; not sealed yet."""
        kept = (other for other in self.slots if other.type is not slot.type)
        return self._next((*kept, slot))

    def without_slot(self, type_: SlotType) -> Header:
        """The next generation, without the slot of one type; not sealed yet.

        Raises:
            ValueError: it would leave no slot, or the system keyring as the only one.
        """
        return self._next(slot for slot in self.slots if slot.type is not type_)

    def sealed(self, data_key: DataKey) -> Header:
        """The same header with the MAC that belongs to it."""
        return replace(self, mac=self._mac(data_key))

    def is_sealed_by(self, data_key: DataKey) -> bool:
        """Whether the MAC is the one this key makes."""
        return hmac.compare_digest(self.mac, self._mac(data_key))

    def _next(self, slots: Iterable[Slot]) -> Header:
        kept = tuple(slots)
        check_set(kept)
        return replace(self, generation=self.generation + 1, slots=kept, mac=b"")

    def _mac(self, data_key: DataKey) -> bytes:
        return seal(data_key.derive(Purpose.HEADER_MAC), canonical(_members(self)))


def encode(header: Header) -> bytes:
    """The bytes of the file; `header` must be sealed."""
    if not header.mac:
        raise ValueError("a header is sealed before it is written")
    members = {**_members(header), "mac": header.mac.hex()}
    return canonical({**members, "digest": _digest(members)}) + b"\n"


def decode(raw: bytes) -> Header:
    """Read the bytes of a file.

    Raises:
        HeaderUnreadable: damaged: not canonical JSON, or its digest does not fit.
        NewerFormat: whole, and written by a later version.
        HeaderAltered: whole, with values that no version writes.
    """
    try:
        members = read_object(raw, limit=LONGEST_HEADER)
        digest = Fields(members).text("digest")
    except Malformed:
        raise HeaderUnreadable from None
    del members["digest"]
    if not hmac.compare_digest(digest.encode(), _digest(members).encode()):
        raise HeaderUnreadable
    try:
        return _read_members(Fields(members))
    except ValueError:  # Malformed, or a cost or a set of slots that is refused
        raise HeaderAltered from None


def _read_members(fields: Fields) -> Header:
    _check_version(fields)
    header = Header(
        vault_id=fields.octets("vault", VAULT_ID_BYTES).hex(),
        generation=fields.number("gen"),
        database_salt=fields.octets("db_salt", DATABASE_SALT_BYTES),
        slots=tuple(_read_slot(Fields(item)) for item in fields.items("slots")),
        mac=fields.octets("mac", 32),
    )
    cipher = fields.text("cipher")
    fields.end()
    check_set(header.slots)
    if cipher != CIPHER or not 1 <= header.generation < _MOST_GENERATIONS:
        raise Malformed("out of range")
    return header


def _check_version(fields: Fields) -> None:
    """Stop before any member is read whose meaning a later version may have changed."""
    if fields.text("format") != FORMAT:
        raise Malformed("format")
    version, oldest_reader = fields.number("v"), fields.number("min_reader")
    if not 1 <= oldest_reader <= version:
        raise Malformed("v")
    if version > VERSION:
        raise NewerFormat


def _read_slot(fields: Fields) -> Slot:
    type_ = SlotType(fields.text("type"))
    derivation = fields.fields("kdf")
    cost = _read_cost(derivation, type_)
    slot = Slot(
        id=fields.octets("id", SLOT_ID_BYTES).hex(),
        type=type_,
        cost=cost,
        salt=derivation.octets("salt", SALT_BYTES),
        nonce=fields.octets("nonce", NONCE_BYTES),
        commitment=fields.octets("commitment", COMMITMENT_BYTES),
        wrapped=fields.octets("wrapped", WRAPPED_BYTES),
    )
    derivation.end()
    fields.end()
    return slot


def _read_cost(derivation: Fields, type_: SlotType) -> KdfCost | None:
    name = derivation.text("name")
    if type_ is not SlotType.PASSPHRASE:
        if name != "hkdf-sha256":
            raise Malformed("kdf")
        return None
    if name != "argon2id":
        raise Malformed("kdf")
    return KdfCost(
        memory_kib=derivation.number("memory_kib"),
        iterations=derivation.number("iterations"),
        lanes=derivation.number("lanes"),
    )


def _members(header: Header) -> dict[str, Json]:
    """All members but `mac` and `digest`."""
    return {
        "format": FORMAT,
        "v": VERSION,
        "min_reader": VERSION,
        "vault": header.vault_id,
        "gen": header.generation,
        "cipher": CIPHER,
        "db_salt": header.database_salt.hex(),
        "slots": [_slot_members(slot) for slot in header.slots],
    }


def _slot_members(slot: Slot) -> dict[str, Json]:
    return {
        "id": slot.id,
        "type": slot.type.value,
        "kdf": slot.derivation(),
        "nonce": slot.nonce.hex(),
        "commitment": slot.commitment.hex(),
        "wrapped": slot.wrapped.hex(),
    }


def _digest(members: dict[str, Json]) -> str:
    return hashlib.sha256(canonical(members)).hexdigest()
