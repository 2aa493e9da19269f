"""The way into a journal: make one, unlock one, look whether there is one.

Light: the unlock page is painted before the store's libraries are read, so the store is imported
inside the functions that open a file. What the window needs of the vault it takes from here.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from journal_app.clock import Clock
from journal_app.errors import (
    DatabaseDamaged,
    HeaderUnreadable,
    JournalExists,
    JournalMissing,
    KeepingError,
    NoJournal,
    NotAJournal,
    OpeningError,
)
from journal_app.vault.header_files import Place as HeaderPlace
from journal_app.vault.header_files import has_database, has_empty_database
from journal_app.vault.names import DATABASE_NAME
from journal_app.vault.passphrase import Level, Strength
from journal_app.vault.passphrase import measure_strength as strength
from journal_app.vault.recovery import RecoveryKey
from journal_app.vault.recovery_sheet import RecoverySheet, recovery_sheet
from journal_app.vault.stretching import KdfCost
from journal_app.vault.vault import Vault, has_recovery, set_headers_aside
from journal_app.vault.word_list import suggest_words

if TYPE_CHECKING:
    from journal_app.journal.journal import Journal
    from journal_app.vault.open_vault import OpenVault

__all__ = [
    "KdfCost",
    "Level",
    "Place",
    "RecoveryKey",
    "RecoverySheet",
    "Standing",
    "Strength",
    "create",
    "look",
    "make_room",
    "recovery_sheet",
    "strength",
    "suggest_words",
    "unlock",
    "unlock_with_keychain",
    "unlock_with_recovery",
]

_BACKUPS = "backups"  # shelf.FOLDER, without reading the store
_PLAIN = b"SQLite format 3\0"


class Place(Enum):
    """What a folder holds, as far as can be told without a secret."""

    NONE = "none"
    CLOSED = "closed"
    FAULTY = "faulty"


@dataclass(frozen=True, slots=True)
class Standing:
    """What a folder holds; `fault` says what is wrong where it is known already."""

    place: Place
    folder: Path
    has_recovery: bool = False
    read_only: bool = False
    fault: OpeningError | None = None

    @property
    def is_absent(self) -> bool:
        """Whether there is no journal at all, and one can be made."""
        return self.place is Place.NONE


def look(folder: Path) -> Standing:
    """Tell what `folder` holds: cheap, without a secret, and nothing is changed.

    Raises:
        FolderUnreadable: this user may not read the folder.
    """
    files = Vault.locate(folder)
    if isinstance(files.fault, NoJournal):
        return Standing(Place.NONE, folder, read_only=files.read_only)
    fault = files.fault
    if _is_unmade(folder):
        fault = JournalMissing()
    elif files.has_database and (fault is None or isinstance(fault, HeaderUnreadable)):
        fault = _fault_of_database(folder) or fault
    elif fault is None:
        fault = DatabaseDamaged(check=2)
    if isinstance(fault, HeaderUnreadable) and (spare := _spare_header(folder)):
        return Standing(Place.CLOSED, folder, has_recovery(spare), files.read_only)
    place = Place.FAULTY if fault else Place.CLOSED
    return Standing(place, folder, files.has_recovery, files.read_only, fault)


def create(
    folder: Path,
    passphrase: str,
    *,
    cost: KdfCost | None = None,
    recovery: bool = True,
    clock: Clock,
    state: Path | None = None,
) -> tuple[Journal, RecoveryKey | None]:
    """Make a journal in `folder` and open it; takes about a second.

    `state` is where this computer remembers what it saw of journals; None is nowhere. The
    recovery key is not kept: show it now. Where anything fails, nothing is left behind.

    Raises:
        InvalidValue: the passphrase is empty.
        JournalExists: there is one.
        KeepingError: the disk is full, may not be written, or failed.
    """
    from journal_app.journal.journal import Journal
    from journal_app.store.database import Database

    vault, key = Vault.create(folder, passphrase, cost=cost, recovery=recovery)
    try:
        database = Database.create(
            vault.database_path, key=vault.database_key(), salt=vault.database_salt()
        )
    except BaseException:
        vault.abandon()
        raise
    journal = Journal(vault, database, clock, state)
    if key is not None:
        journal.upkeep.note_sheet()
    return journal, key


def make_room(folder: Path) -> Path:
    """Keep the key files of a journal that was never made aside; answers where the first is.

    Raises:
        JournalExists: there is a journal, or a backup of one.
        OpeningError, KeepingError: it could not be done; nothing is lost.
    """
    if not _is_unmade(folder):
        raise JournalExists(folder=folder)
    return set_headers_aside(folder)


def unlock(folder: Path, passphrase: str, *, clock: Clock, state: Path | None = None) -> Journal:
    """Open the journal in `folder`; takes as long as its Argon2id cost.

    `state` is where this computer remembers what it saw of journals; a journal that is not the
    one seen last opens with a `doubt`.

    Where neither copy of the key file is whole, the header in the newest backup opens it.

    Raises:
        OpeningError: which of its classes says what is wrong, and never "wrong passphrase" for
            damage.
    """
    vault = _vault(folder, lambda spare: Vault.unlock(folder, passphrase, spare=spare))
    return _open(vault, clock, state)


def unlock_with_recovery(
    folder: Path, key: str, *, clock: Clock, state: Path | None = None
) -> Journal:
    """Open the journal in `folder` with its recovery key as typed; `state` as in `unlock`.

    Raises:
        RecoveryKeySlip: a group of it has a typing slip.
        ForeignRecoveryKey: it opens another journal, not this one.
        OpeningError: the others of `unlock`.
    """
    parsed = RecoveryKey.parse(key)
    vault = _vault(folder, lambda spare: Vault.unlock_with_recovery(folder, parsed, spare=spare))
    journal = _open(vault, clock, state)
    journal.opened_by_recovery = True
    return journal


def unlock_with_keychain(
    folder: Path, secret: bytes, *, clock: Clock, state: Path | None = None
) -> Journal:
    """Open the journal in `folder` with what this computer's keychain keeps for it.

    `state` as in `unlock`; `secret` comes from `this_computer.ask_to_open`.

    Raises:
        KeychainRefused: it does not open it; the passphrase may.
        OpeningError: the others of `unlock`.
    """
    if _is_unmade(folder):
        raise JournalMissing
    return _open(Vault.unlock_with_keychain(folder, secret), clock, state)


def _vault(folder: Path, unlock: Callable[[bytes | None], OpenVault]) -> OpenVault:
    """What `unlock` opens with the key file, else with the header in the newest backup."""
    if _is_unmade(folder):
        raise JournalMissing
    try:
        return unlock(None)
    except HeaderUnreadable:
        spare = _spare_header(folder)
        if spare is None:
            raise
        return unlock(spare)


def _is_unmade(folder: Path) -> bool:
    """Whether there is a key file, no journal file with anything in it, and no backup."""
    headers = any((folder / place.value).is_file() for place in HeaderPlace)
    if not headers or (has_database(folder) and not has_empty_database(folder)):
        return False
    try:
        return not any((folder / _BACKUPS).iterdir())
    except OSError:
        return not (folder / _BACKUPS).exists()


def _spare_header(folder: Path) -> bytes | None:
    """The header in the newest backup of `folder`, where that is whole."""
    from journal_app.store import shelf

    found = shelf.copies(folder / shelf.FOLDER)
    return found[-1].header if found else None


def _open(vault: OpenVault, clock: Clock, state: Path | None) -> Journal:
    from journal_app.journal.journal import Journal
    from journal_app.store.database import Database, Label

    try:
        database = Database.open(
            vault.database_path,
            key=vault.database_key(),
            salt=vault.database_salt(),
            read_only=vault.read_only,
            label=Label(vault.vault_id, vault.header_bytes(), clock.now()),
        )
    except BaseException:
        vault.close()
        raise
    if vault.header_note.opened_by is None:
        with suppress(KeepingError):  # the backup still has it
            vault.put_header_back()
    try:
        return Journal(vault, database, clock, state)
    except BaseException:
        database.close()
        vault.close()
        raise


def _fault_of_database(folder: Path) -> OpeningError | None:
    """What the first bytes of the database show."""
    from journal_app.store.guarded_file import GuardedFile

    path = folder / DATABASE_NAME
    if path.is_dir():
        return NotAJournal(found="a folder")
    try:
        start = GuardedFile.start_of(path, len(_PLAIN))
    except OSError:
        return None
    if not start:
        return NotAJournal(found="an empty file")
    return NotAJournal(found="a database without encryption") if start == _PLAIN else None
