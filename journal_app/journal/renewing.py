"""A new data key for a journal that is closed: after it, old key files and old backups are apart.

A passphrase that was seen opens every key file and every backup of its time, also after it was
changed, and with the data key in them the journal of today. A new data key ends that. Backups of
before still open with the passphrase of their time; the copy made at the end opens with this one.
"""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import asdict, replace
from pathlib import Path

from journal_app.clock import Clock
from journal_app.errors import CopyFailed, HistoryInDoubt, KeepingError, OpeningError
from journal_app.journal import door
from journal_app.journal.backups import Reason
from journal_app.store import backup, engine, shelf
from journal_app.store.backup import Keys
from journal_app.store.container import create
from journal_app.store.guarded_file import refusal
from journal_app.vault.memory import Memory, Remembered
from journal_app.vault.names import NEXT_DATABASE_NAME
from journal_app.vault.open_vault import OpenVault
from journal_app.vault.recovery import RecoveryKey
from journal_app.vault.renewal import Renewal
from journal_app.vault.stretching import KdfCost
from journal_app.vault.vault import Vault


def renew(
    folder: Path,
    passphrase: str,
    *,
    clock: Clock,
    state: Path | None = None,
    cost: KdfCost | None = None,
) -> RecoveryKey | None:
    """Put the journal in `folder` under a new key; a new recovery key where there was one.

    Cut short at any moment, the journal opens with what opened it before, or is renewed: the
    passphrase stays. No keychain opens it any more, until that is switched on again. The copy at
    the end is left out where there is no room for it: those of before open still.

    Raises:
        OpeningError: as `door.unlock`.
        HistoryInDoubt: nobody has said yet that this history is right.
        CopyFailed: what was written is not whole; the journal is as it was.
        KeepingError: there was no room, or it could not be written.
    """
    _back_up(folder, passphrase, clock, state)
    vault = Vault.unlock(folder, passphrase)
    try:
        renewal = vault.renewal(passphrase, cost=cost)
        _write_beside(vault, renewal)
        former = vault.memory(state)
        _hand_on(former.now, renewal.memory(state, folder))
        vault.renew(renewal)
    finally:
        vault.close()
    with suppress(OSError):
        former.forget()
    # Renewed it is: the recovery key must be told, also where there is no room for another copy
    # or another program opened the journal first.
    with suppress(KeepingError, OpeningError):
        _back_up(folder, passphrase, clock, state)
    return renewal.recovery


def _back_up(folder: Path, passphrase: str, clock: Clock, state: Path | None) -> None:
    journal = door.unlock(folder, passphrase, clock=clock, state=state)
    try:
        if journal.doubt is not None:
            raise HistoryInDoubt
        journal.back_up(Reason.BEFORE)
    finally:
        journal.close()


def _hand_on(known: Remembered, memory: Memory) -> None:
    """Go on knowing the past and the second place; trials of a sheet that is void begin anew."""
    fresh = replace(known, sheet_made="", sheet_tried=0, sheet_later="", sheet_declined=False)
    memory.change(**asdict(fresh))


def _write_beside(vault: OpenVault, renewal: Renewal) -> None:
    """Write the database under the new key beside the old, and hold it against the newest copy."""
    target, path = vault.folder / NEXT_DATABASE_NAME, vault.database_path
    facts = shelf.copies(vault.folder / shelf.FOLDER, vault.vault_id)[-1].facts
    keys = Keys(renewal.database_key(), renewal.header.database_salt, vault.vault_id)
    with backup.removing_on_failure(target):
        with suppress(FileNotFoundError):
            target.unlink()
        with create(target):
            pass
        old = (vault.database_key(), vault.database_salt())
        engine.export(path, target, old=old, new=(keys.key, keys.salt))
        if not backup.is_whole(target, keys, facts, history=True):
            raise CopyFailed
        _flush(target)


def _flush(path: Path) -> None:
    """Return when the file and its name are on the medium."""
    try:
        with path.open("rb+") as file:
            os.fsync(file.fileno())
        shelf.flush_folder(path.parent)
    except OSError as error:
        raise refusal(error) from error
