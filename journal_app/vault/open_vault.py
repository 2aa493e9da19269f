"""An unlocked vault: the keys of the journal's files, and changes of who may open it.

Made by `vault.py` alone. Every call may be made on any thread, one at a time.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from pathlib import Path

from journal_app.errors import FolderReadOnly, ForeignRecoveryKey
from journal_app.vault.disk import Disk
from journal_app.vault.header import Header, decode, encode
from journal_app.vault.header_files import (
    Place,
    has_database,
    remove_headers,
    write_headers,
)
from journal_app.vault.keychain import SECRET_BYTES, KeychainPart
from journal_app.vault.keys import DataKey, Purpose
from journal_app.vault.lockfile import JournalLock
from journal_app.vault.memory import Memory
from journal_app.vault.names import DATABASE_NAME
from journal_app.vault.passphrase import passphrase_bytes
from journal_app.vault.recovery import RecoveryKey
from journal_app.vault.renewal import Renewal
from journal_app.vault.slots import Slot, SlotAltered, SlotRefused, SlotType, unwrap, wrap
from journal_app.vault.stretching import KdfCost, calibrate


@dataclass(frozen=True)
class HeaderNote:
    """Which copy of the header opened the journal, and whether the other was made anew from it."""

    opened_by: Place | None
    """None where the header inside a backup did."""
    mended: Place | None = None

    @property
    def sentence(self) -> str:
        """What the owner should read about it; empty where all is well."""
        if self.opened_by is Place.PRIMARY:
            return ""
        if self.opened_by is None:
            return "Both copies of the key file are damaged. A backup's opened the journal."
        return "The key file is damaged. Its second copy opened the journal; nothing is lost."


@dataclass(frozen=True, slots=True)
class KeychainOffer:
    """What a keychain is to keep, and the slot that opens with it once it is kept."""

    part: KeychainPart
    slot: Slot = field(repr=False)


class OpenVault:
    """The data key of one journal while it is unlocked, and the lock on its folder."""

    def __init__(
        self,
        *,
        folder: Path,
        header: Header,
        data_key: DataKey,
        lock: JournalLock,
        note: HeaderNote,
        disk: Disk,
        read_only: bool,
    ) -> None:
        self.folder = folder
        self.header_note = note
        self.read_only = read_only
        self._header = header
        self._data_key = data_key
        self._lock = lock
        self._disk = disk

    def __repr__(self) -> str:
        return f"OpenVault({str(self.folder)!r})"

    @property
    def vault_id(self) -> str:
        """The id of this journal, 32 hex digits; not secret."""
        return self._header.vault_id

    @property
    def database_path(self) -> Path:
        """Where the database lies, or will lie."""
        return self.folder / DATABASE_NAME

    def database_key(self) -> bytes:
        """The raw 32-byte key of the database."""
        return self._data_key.derive(Purpose.DATABASE)

    def database_salt(self) -> bytes:
        """The 16-byte salt of the database."""
        return self._header.database_salt

    def header_bytes(self) -> bytes:
        """The header as its file holds it, for a backup; holds nothing secret."""
        return encode(self._header)

    def memory(self, state: Path | None, folder: Path | None = None) -> Memory:
        """What this computer remembers of the journal in `folder`, by default where it lies.

        `state` is where memories are kept; nothing is kept where it is None.
        """
        return Memory(self._data_key.derive(Purpose.SEEN), state, folder or self.folder)

    def owns(self, header: bytes) -> bool:
        """Whether a header, given as the bytes of its file, carries the seal of this journal.

        Raises:
            HeaderUnreadable, HeaderAltered, NewerFormat: it is not whole, or not one of ours.
        """
        found = decode(header)
        return found.vault_id == self.vault_id and found.is_sealed_by(self._data_key)

    def try_recovery_key(self, key: RecoveryKey) -> None:
        """Return where `key` opens this journal; nothing is written.

        Raises:
            ForeignRecoveryKey: it does not.
        """
        slot = self._header.slot(SlotType.RECOVERY)
        if slot is None:
            raise ForeignRecoveryKey
        try:
            unwrap(slot, key.secret, vault_id=self.vault_id).erase()
        except (SlotRefused, SlotAltered):
            raise ForeignRecoveryKey from None

    def put_header_back(self) -> None:
        """Write both copies of the header, where a backup had the only whole one and one may.

        Raises:
            KeepingError: it could not be written; the backup still has it.
        """
        if not self.read_only:
            write_headers(self.folder, self._header, self._disk)

    @property
    def has_recovery(self) -> bool:
        """Whether a recovery key opens this journal."""
        return self._header.slot(SlotType.RECOVERY) is not None

    def change_passphrase(self, new: str, *, cost: KdfCost | None = None) -> None:
        """Let `new` open the journal in place of the passphrase before; takes about a second.

        `cost` is measured afresh where none is given. Only the header is written.

        Raises:
            InvalidValue: `new` is empty.
            KeepingError: it could not be written; the passphrase before stays.
        """
        self._put_slot(SlotType.PASSPHRASE, passphrase_bytes(new), cost or calibrate())

    def keep_recovery_key(self, key: RecoveryKey) -> None:
        """Let a key that was handed over open the journal, in place of any before.

        Raises:
            KeepingError: it could not be written; the key before stays.
        """
        self._put_slot(SlotType.RECOVERY, key.secret, None)

    def remove_recovery_key(self) -> None:
        """Let no recovery key open the journal.

        Raises:
            KeepingError: it could not be written; the key stays.
            ValueError: nothing else would open it.
        """
        if self.has_recovery:
            self._write(self._header.without_slot(SlotType.RECOVERY))

    @property
    def keychain_account(self) -> str | None:
        """The name under which a keychain has its part of this journal; None without a slot."""
        return keychain_account(self._header)

    def draw_keychain_part(self) -> KeychainOffer:
        """Draw what a keychain is to keep; nothing is written before `keep_keychain_part`."""
        secret = secrets.token_bytes(SECRET_BYTES)
        slot = wrap(self._data_key, secret, type_=SlotType.KEYRING, vault_id=self.vault_id)
        return KeychainOffer(KeychainPart(_account(self.vault_id, slot), secret), slot)

    def keep_keychain_part(self, offer: KeychainOffer) -> None:
        """Let a part that a keychain has kept open the journal, in place of any before.

        Raises:
            KeepingError: it could not be written; nothing has changed.
        """
        self._write(self._header.with_slot(offer.slot))

    def remove_keychain_part(self) -> None:
        """Let no keychain open the journal.

        Raises:
            KeepingError: it could not be written; the slot stays.
        """
        if self.keychain_account is not None:
            self._write(self._header.without_slot(SlotType.KEYRING))

    def renewal(self, passphrase: str, *, cost: KdfCost | None = None) -> Renewal:
        """New keys for this journal, which `passphrase` will open; nothing is written yet."""
        return Renewal.of(self._header, passphrase_bytes(passphrase), cost or calibrate())

    def renew(self, renewal: Renewal) -> None:
        """Let the database that lies beside, whole, take the place of the one there is; then close.

        Raises:
            FolderReadOnly: nothing may be written here.
            KeepingError: it could not be written; the next opening says which key counts.
        """
        if self.read_only:
            raise FolderReadOnly
        try:
            renewal.put_in_place(self.folder, self._disk)
        finally:
            self.close()

    def abandon(self) -> None:
        """Take back a vault that was just made and whose database could not be; then close.

        Beside a database the header stays, because nothing else could open it.

        Raises:
            KeepingError: the folder may not be written, or the disk failed.
        """
        try:
            if not has_database(self.folder):
                remove_headers(self.folder, self._disk)
        finally:
            self.close()

    def close(self) -> None:
        """Forget the key and let go of the folder; a second call does nothing."""
        self._data_key.erase()
        self._lock.release()

    def _put_slot(self, type_: SlotType, secret: bytes, cost: KdfCost | None) -> None:
        slot = wrap(self._data_key, secret, type_=type_, vault_id=self.vault_id, cost=cost)
        self._write(self._header.with_slot(slot))

    def _write(self, header: Header) -> None:
        if self.read_only:
            raise FolderReadOnly
        sealed = header.sealed(self._data_key)
        write_headers(self.folder, sealed, self._disk)
        self._header = sealed


def keychain_account(header: Header) -> str | None:
    """The name under which a keychain has its part for `header`; None without a slot."""
    slot = header.slot(SlotType.KEYRING)
    return _account(header.vault_id, slot) if slot else None


def _account(vault_id: str, slot: Slot) -> str:
    """One name for one slot: another copy of the journal has another slot, or the same."""
    return f"{vault_id}/{slot.id}"
