"""A new data key: prepared beside the journal, and put in its place in one step.

Whoever once had an old key file and an old passphrase could open the journal for ever, because
changing the passphrase changes no key. The order on the disk, each flushed before the next:

1. the database under the new key lies beside the old, whole;
2. the header that opens it lies beside the old one;
3. the new database takes the place of the old: from here on the new key counts;
4. the header is written in both its places, and what lay beside is removed.

Whoever opens the journal next ends what was cut short. Which of the two headers belongs to the
database shows without a secret: the database begins with the salt of its own. Knows no SQL.
"""

from __future__ import annotations

import secrets
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from journal_app.errors import KeepingError, OpeningError
from journal_app.vault.disk import Disk, keeping_errors, read_small_file
from journal_app.vault.header import DATABASE_SALT_BYTES, Header, decode, encode
from journal_app.vault.header_files import write_headers
from journal_app.vault.keys import DataKey, Purpose
from journal_app.vault.memory import Memory
from journal_app.vault.names import (
    DATABASE_NAME,
    HEADER_NAME,
    LONGEST_HEADER,
    NEXT_DATABASE_NAME,
    NEXT_HEADER_NAME,
)
from journal_app.vault.recovery import RecoveryKey
from journal_app.vault.slots import SlotType, wrap
from journal_app.vault.stretching import KdfCost


@dataclass(frozen=True)
class Renewal:
    """A header under a new data key, not written yet, and the recovery key that goes with it."""

    header: Header
    data_key: DataKey
    recovery: RecoveryKey | None

    @classmethod
    def of(cls, former: Header, secret: bytes, cost: KdfCost) -> Renewal:
        """New keys for the journal of a header; a keychain's slot is left out.

        A recovery key is drawn where there was one: nobody knows the one before.
        """
        data_key, vault_id = DataKey.new(), former.vault_id
        slots = [wrap(data_key, secret, type_=SlotType.PASSPHRASE, vault_id=vault_id, cost=cost)]
        key = RecoveryKey.new() if former.slot(SlotType.RECOVERY) else None
        if key:
            slots.append(wrap(data_key, key.secret, type_=SlotType.RECOVERY, vault_id=vault_id))
        header = replace(
            former,
            generation=former.generation + 1,
            database_salt=secrets.token_bytes(DATABASE_SALT_BYTES),
            slots=tuple(slots),
        )
        return cls(header.sealed(data_key), data_key, key)

    def database_key(self) -> bytes:
        """The raw 32-byte key of the new database."""
        return self.data_key.derive(Purpose.DATABASE)

    def memory(self, state: Path | None, folder: Path) -> Memory:
        """What this computer will remember of the journal in `folder`; as `OpenVault.memory`."""
        return Memory(self.data_key.derive(Purpose.SEEN), state, folder)

    def put_in_place(self, folder: Path, disk: Disk) -> None:
        """Let the new database, which lies whole beside the old and is closed, take its place.

        Raises:
            KeepingError: it could not be written; the next opening says which key counts. Never
                once that is the new one for certain: the next opening does what is left then.
        """
        with keeping_errors():
            descriptor = disk.create(folder / NEXT_HEADER_NAME)
            try:
                disk.write(descriptor, encode(self.header))
                disk.flush(descriptor)
            finally:
                disk.close(descriptor)
            disk.flush_folder(folder)
            disk.rename(folder / NEXT_DATABASE_NAME, folder / DATABASE_NAME)
            disk.flush_folder(folder)
        with suppress(KeepingError):  # whoever made it must learn the recovery key
            end(folder, disk)


def end(folder: Path, disk: Disk) -> None:
    """End a renewal that was cut short, whichever way it went; the caller holds the lock.

    Raises:
        KeepingError: it could not be written; `pending` knows which header counts.
    """
    header = pending(folder)
    if header is not None:
        write_headers(folder, header, disk)
    with keeping_errors():
        for name in (NEXT_HEADER_NAME, NEXT_DATABASE_NAME, f"{NEXT_DATABASE_NAME}-journal"):
            if (folder / name).exists():
                disk.remove(folder / name)
                disk.flush_folder(folder)


def pending(folder: Path) -> Header | None:
    """The header beside the others, where the database is that header's and `vault.json` is not.

    The database file is opened only where there is such a header.
    """
    header = _read(folder / NEXT_HEADER_NAME)
    if header is None:
        return None
    start = read_small_file(folder / DATABASE_NAME, limit=DATABASE_SALT_BYTES - 1)
    if start != header.database_salt:
        return None
    written = _read(folder / HEADER_NAME)
    return None if written and written.database_salt == header.database_salt else header


def _read(path: Path) -> Header | None:
    raw = read_small_file(path, limit=LONGEST_HEADER)
    try:
        return decode(raw) if raw else None
    except OpeningError:
        return None


def ended(folder: Path, disk: Disk, *, read_only: bool) -> Header | None:
    """As `end`; answers the header that counts where it cannot be written in its places now."""
    if not read_only:
        try:
            end(folder, disk)
        except KeepingError:
            return pending(folder)
    return pending(folder)
