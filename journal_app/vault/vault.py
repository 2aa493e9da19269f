"""Making, finding and unlocking a vault.

Runs Argon2id in the caller's thread and may be called on any. A folder that may not be written is
opened all the same, to read: nothing is written then, not even the lock file, and a header that
needs mending stays as it is.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from journal_app.errors import (
    FilesMismatched,
    FolderUnreadable,
    ForeignRecoveryKey,
    HeaderAltered,
    JournalExists,
    KeepingError,
    KeychainRefused,
    OpeningError,
    UsageError,
    WrongPassphrase,
)
from journal_app.paths import make_private_folder
from journal_app.vault.disk import SYSTEM_DISK, Disk, keeping_errors
from journal_app.vault.header import DATABASE_SALT_BYTES, VAULT_ID_BYTES, Header, decode, encode
from journal_app.vault.header_files import (
    HeaderFile,
    HeaderPair,
    Place,
    find_headers,
    has_database,
    has_empty_database,
    write_headers,
    write_one,
)
from journal_app.vault.keys import DataKey
from journal_app.vault.lockfile import JournalLock
from journal_app.vault.names import DATABASE_NAME
from journal_app.vault.open_vault import HeaderNote, OpenVault, keychain_account
from journal_app.vault.passphrase import passphrase_bytes
from journal_app.vault.recovery import RecoveryKey
from journal_app.vault.renewal import ended
from journal_app.vault.slots import SlotAltered, SlotRefused, SlotType, unwrap, wrap
from journal_app.vault.stretching import KdfCost, calibrate

_FILES = (*(place.value for place in Place), DATABASE_NAME)


@dataclass(frozen=True)
class VaultFiles:
    """What a folder shows without a secret."""

    folder: Path
    has_database: bool
    has_recovery: bool
    cost: KdfCost | None
    read_only: bool
    fault: OpeningError | None
    """Why it cannot be unlocked, where that shows already: no journal, damage, a newer format."""


class Vault:
    """The ways to an `OpenVault`; holds nothing."""

    @staticmethod
    def create(
        folder: Path,
        passphrase: str,
        *,
        cost: KdfCost | None = None,
        recovery: bool = True,
        disk: Disk = SYSTEM_DISK,
    ) -> tuple[OpenVault, RecoveryKey | None]:
        """Make a vault in `folder`, which is made for this user alone where it is missing.

        `cost` is measured (about a second) where none is given. How strong the passphrase is, is
        for the caller to ask before (`measure_strength`).

        Raises:
            InvalidValue: the passphrase is empty.
            UsageError: `folder` is a file.
            JournalExists: a header or a database is there (an empty file alone is neither).
            OpenElsewhere: another program is making one there.
            KeepingError: the disk is full, may not be written, or failed; no header is left.
        """
        secret = passphrase_bytes(passphrase)
        _refuse_existing(folder)
        with keeping_errors():
            make_private_folder(folder)
            lock = JournalLock.take(folder)
        try:
            _refuse_existing(folder)  # again: another program may have been quicker
            data_key = DataKey.new()
            key = RecoveryKey.new() if recovery else None
            header = _first_header(data_key, secret, key, cost or calibrate())
            with keeping_errors():
                if has_empty_database(folder):
                    disk.remove(folder / DATABASE_NAME)
            write_headers(folder, header, disk)
        except BaseException:
            lock.release()
            raise
        opened = OpenVault(
            folder=folder,
            header=header,
            data_key=data_key,
            lock=lock,
            note=HeaderNote(Place.PRIMARY),
            disk=disk,
            read_only=False,
        )
        return opened, key

    @staticmethod
    def locate(folder: Path, *, disk: Disk = SYSTEM_DISK) -> VaultFiles:
        """Look at `folder` without a secret; takes a few milliseconds and changes nothing.

        Raises:
            FolderUnreadable: this user may not read it.
        """
        header, fault = None, None
        try:
            _, header = find_headers(folder).in_order()[0]
        except FolderUnreadable:
            raise
        except OpeningError as error:
            fault = error
        passphrase = header.slot(SlotType.PASSPHRASE) if header else None
        return VaultFiles(
            folder=folder,
            has_database=has_database(folder),
            has_recovery=header is not None and header.slot(SlotType.RECOVERY) is not None,
            cost=passphrase.cost if passphrase else None,
            read_only=not _may_change(folder, disk),
            fault=fault,
        )

    @staticmethod
    def unlock(
        folder: Path, passphrase: str, *, disk: Disk = SYSTEM_DISK, spare: bytes | None = None
    ) -> OpenVault:
        """Open the vault in `folder`; takes as long as its Argon2id cost.

        `spare` is a header from a backup, to be used in place of both copies; nothing is written.

        Raises:
            WrongPassphrase: the header is whole, and this is not its passphrase.
            HeaderUnreadable: neither copy of the header is whole.
            HeaderAltered: the header was changed by something that does not know the key.
            FilesMismatched: the two copies of the header are of two journals.
            NewerFormat, NoJournal, OpenElsewhere, FolderUnreadable: as they say.
        """
        secret = passphrase_bytes(passphrase) if passphrase else b""
        attempt = _Attempt(SlotType.PASSPHRASE, secret, WrongPassphrase)
        return _unlock(folder, attempt, disk, spare)

    @staticmethod
    def unlock_with_recovery(
        folder: Path, key: RecoveryKey, *, disk: Disk = SYSTEM_DISK, spare: bytes | None = None
    ) -> OpenVault:
        """Open the vault in `folder` with its recovery key; `spare` as in `unlock`.

        Raises:
            ForeignRecoveryKey: the header is whole, and this key opens nothing in it.
            OpeningError: the others of `unlock`.
        """
        attempt = _Attempt(SlotType.RECOVERY, key.secret, ForeignRecoveryKey)
        return _unlock(folder, attempt, disk, spare)

    @staticmethod
    def unlock_with_keychain(folder: Path, secret: bytes, *, disk: Disk = SYSTEM_DISK) -> OpenVault:
        """Open the vault in `folder` with what this computer's keychain keeps for it.

        Raises:
            KeychainRefused: the header is whole, and this opens nothing in it.
            OpeningError: the others of `unlock`.
        """
        attempt = _Attempt(SlotType.KEYRING, secret, KeychainRefused)
        return _unlock(folder, attempt, disk, None)


def account_in(folder: Path) -> str | None:
    """The name under which a keychain has its part of the vault in `folder`; None without a slot.

    Raises:
        OpeningError: there is no header that could be unlocked.
    """
    return keychain_account(find_headers(folder).in_order()[0][1])


def set_headers_aside(folder: Path, *, disk: Disk = SYSTEM_DISK) -> Path:
    """Make room for a journal where there are key files alone; answers where the first is kept.

    Raises:
        JournalExists: there is a database with something in it.
        OpenElsewhere: another program has the folder.
        KeepingError: the folder may not be written, or failed.
    """
    with keeping_errors():
        lock = JournalLock.take(folder)
    try:
        if has_database(folder) and not has_empty_database(folder):
            raise JournalExists(folder=folder)
        number = next(n for n in count(1) if not any(_aside(folder, p, n).exists() for p in Place))
        with keeping_errors():
            for place in (Place.COPY, Place.PRIMARY):
                if (folder / place.value).exists():
                    disk.rename(folder / place.value, _aside(folder, place, number))
            disk.flush_folder(folder)
    finally:
        lock.release()
    return _aside(folder, Place.PRIMARY, number)


def _aside(folder: Path, place: Place, number: int) -> Path:
    return folder / f"{place.value}.aside-{number}"


def cost_of(folder: Path) -> KdfCost:
    """The cost of the passphrase of the vault in `folder`; reads the header alone.

    Raises:
        OpeningError: there is no header that could be unlocked.
    """
    _, header = find_headers(folder).in_order()[0]
    slot = header.slot(SlotType.PASSPHRASE)
    if slot is None or slot.cost is None:
        raise HeaderAltered
    return slot.cost


def has_recovery(header: bytes) -> bool:
    """Whether a header, given as the bytes of its file, speaks of a recovery key.

    Raises:
        HeaderUnreadable, HeaderAltered, NewerFormat: it is not whole, or not one of ours.
    """
    return decode(header).slot(SlotType.RECOVERY) is not None


@dataclass(frozen=True)
class _Attempt:
    """One secret tried on one type of slot, and what to say where it does not open it."""

    type: SlotType
    secret: bytes
    refusal: Callable[[], OpeningError]

    def open(self, header: Header) -> DataKey:
        """The data key of `header`; raises the refusal, or HeaderAltered."""
        slot = header.slot(self.type)
        if slot is None:
            raise self.refusal()
        try:
            return unwrap(slot, self.secret, vault_id=header.vault_id)
        except SlotRefused:
            raise self.refusal() from None
        except SlotAltered:
            raise HeaderAltered from None


def _first_header(
    data_key: DataKey, secret: bytes, key: RecoveryKey | None, cost: KdfCost
) -> Header:
    vault_id = secrets.token_hex(VAULT_ID_BYTES)
    slots = [wrap(data_key, secret, type_=SlotType.PASSPHRASE, vault_id=vault_id, cost=cost)]
    if key:
        slots.append(wrap(data_key, key.secret, type_=SlotType.RECOVERY, vault_id=vault_id))
    salt = secrets.token_bytes(DATABASE_SALT_BYTES)
    return Header(vault_id, 1, salt, tuple(slots)).sealed(data_key)


def _refuse_existing(folder: Path) -> None:
    if folder.is_file():
        raise UsageError(message=f"{folder} is a file, not a folder.")
    try:
        found = {name for name in _FILES if (folder / name).exists()}
        if found and not (found == {DATABASE_NAME} and has_empty_database(folder)):
            raise JournalExists(folder=folder)
    except OSError as error:
        raise FolderUnreadable(folder=folder) from error


def _unlock(folder: Path, attempt: _Attempt, disk: Disk, spare: bytes | None) -> OpenVault:
    if spare is None:
        find_headers(folder)  # no lock file is made where there is no journal
    lock, read_only = _take_lock(folder, disk)
    try:
        counts = ended(folder, disk, read_only=read_only)
        if counts is not None:
            header, note = counts, HeaderNote(Place.PRIMARY)
            data_key = _open_sealed(header, attempt)
        elif spare is None:
            pair = find_headers(folder)
            place, header, data_key = _open_better(pair, attempt)
            mended = None if read_only else _mend(folder, pair.beside(place), header, disk)
            note = HeaderNote(place, mended)
        else:
            header = decode(spare)
            data_key = _open_sealed(header, attempt)
            note = HeaderNote(None)
    except BaseException:
        lock.release()
        raise
    return OpenVault(
        folder=folder,
        header=header,
        data_key=data_key,
        lock=lock,
        note=note,
        disk=disk,
        read_only=read_only,
    )


def _take_lock(folder: Path, disk: Disk) -> tuple[JournalLock, bool]:
    """The lock for writing, or for reading and True where nothing may be written here."""
    if _may_change(folder, disk):
        with suppress(OSError):
            return JournalLock.take(folder), False
    return JournalLock.share(folder), True


def _may_change(folder: Path, disk: Disk) -> bool:
    return disk.may_write(folder) and (
        not has_database(folder) or disk.may_write(folder / DATABASE_NAME)
    )


def _open_better(pair: HeaderPair, attempt: _Attempt) -> tuple[Place, Header, DataKey]:
    """Open the better copy of the header, and hold its seal against the key found in it."""
    (place, header), *others = pair.in_order()
    try:
        return place, header, _open_sealed(header, attempt)
    except (WrongPassphrase, ForeignRecoveryKey, KeychainRefused):
        for _, other in others:
            _ask_other(header, other, attempt)
        raise


def _open_sealed(header: Header, attempt: _Attempt) -> DataKey:
    """The data key of a header, whose seal is held against it."""
    data_key = attempt.open(header)
    if not header.is_sealed_by(data_key):
        raise HeaderAltered
    return data_key


def _ask_other(header: Header, other: Header, attempt: _Attempt) -> None:
    """Ask the other copy before a secret is called wrong.

    Somebody who changes the salt or the cost of a slot and corrects the digest makes every secret
    look wrong; a copy that was left alone still knows the key, and the key tells. Where the seal
    of `header` fits that key, the secret is one that was changed since, and wrong indeed.
    """
    if other.slot(attempt.type) == header.slot(attempt.type):
        return
    data_key = attempt.open(other)
    if other.vault_id != header.vault_id:
        raise FilesMismatched
    if not header.is_sealed_by(data_key):
        raise HeaderAltered


def _mend(folder: Path, other: HeaderFile, header: Header, disk: Disk) -> Place | None:
    """Make the other copy anew where it differs; its place, or None where it stays.

    A whole header of another journal stays: it may be the only one that journal has.
    """
    if other.raw == encode(header):
        return None
    if other.header and other.header.vault_id != header.vault_id:
        return None
    try:
        write_one(folder, other.place, header, disk)
    except KeepingError:
        return None
    return other.place
