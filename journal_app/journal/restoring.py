"""Back from a copy: the whole journal out of one file, without the journal it was made of.

Everything is opened aside first, with the secret it will be opened with, and held against what the
copy says of itself, chain and all. Only then a folder appears, in one step. Must not know any
open journal.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from journal_app.errors import (
    AftershiftError,
    CopyUnreadable,
    FolderUnreadable,
    JournalExists,
    OpeningError,
    UsageError,
)
from journal_app.journal.backups import BackupLine, line_of
from journal_app.model.canonical import write_instant
from journal_app.store import backup, container, engine, history_ids, shelf
from journal_app.store.backup import Keys
from journal_app.store.container import Container
from journal_app.store.guarded_file import refusal
from journal_app.vault.header_files import Place, find_headers
from journal_app.vault.lease import new_device
from journal_app.vault.lockfile import JournalLock
from journal_app.vault.memory import Memory
from journal_app.vault.names import DATABASE_NAME
from journal_app.vault.open_vault import OpenVault
from journal_app.vault.recovery import RecoveryKey
from journal_app.vault.vault import Vault

Secret = str | RecoveryKey
"""A passphrase, or a recovery key."""
Progress = Callable[[float], None]
"""Told the part that is done, 0 to 1."""

_COPIED = 0.4


@dataclass(frozen=True, slots=True)
class Restored:
    """A journal that is back: from which copy, and where what lay in its place lies now."""

    folder: Path
    line: BackupLine
    aside: Path | None = None


@dataclass(frozen=True, slots=True)
class Inside:
    """What is in a copy that was opened aside: the copy, and the day of its newest note."""

    line: BackupLine
    newest: date | None


def own_copies(folder: Path) -> tuple[BackupLine, ...]:
    """The copies beside the journal in `folder`, newest first; no secret is needed."""
    return copies_in(folder / shelf.FOLDER)


def newest_whole(folder: Path) -> BackupLine | None:
    """The newest copy beside the journal in `folder` whose every byte is what was written.

    Reads it from end to end; each was opened and found whole when it was put there.
    """
    for line in own_copies(folder):
        with suppress(AftershiftError, OSError), Container.open(line.path) as copy:
            copy.check_bytes()
            return line
    return None


def copies_in(folder: Path) -> tuple[BackupLine, ...]:
    """The copies in any folder, such as a stick, newest first; also those with names of their own.

    What cannot be read is none of them.
    """
    named = {copy.path: line_of(copy.path, copy.facts) for copy in shelf.copies(folder)}
    with suppress(OSError):
        for path in sorted(folder.glob(f"*{shelf.SUFFIX}")):
            if path not in named:
                with suppress(AftershiftError):
                    named[path] = look_into(path)
    return tuple(sorted(named.values(), key=lambda line: (line.made, line.sequence), reverse=True))


def belongs(file: Path, folder: Path) -> bool | None:
    """Whether a copy is of the journal in `folder`; None where that cannot be told there.

    Raises as `look_into`.
    """
    with Container.open(file) as copy:
        vault = copy.facts.vault
    try:
        _, header = find_headers(folder).in_order()[0]
    except OpeningError:
        return None
    return header.vault_id == vault


def examine(file: Path, secret: Secret, *, progress: Progress | None = None) -> Inside:
    """Open a copy aside with the secret it will be opened with, and look how far it reaches.

    Raises as `restore`; nothing of it is left.
    """
    with tempfile.TemporaryDirectory(prefix="aftershift-") as place:
        opened_aside = _opened_aside(file, secret, Path(place), progress)
        with opened_aside as (_, line, inside):
            return Inside(line, inside)


def look_into(file: Path) -> BackupLine:
    """What a copy says of itself, without a secret and before it is checked.

    Raises:
        CopyUnreadable, NewerFormat, FolderUnreadable, UsageError: as they say.
    """
    with Container.open(file) as copy:
        return line_of(file, copy.facts)


def restore(
    file: Path,
    folder: Path,
    secret: Secret,
    *,
    set_aside: bool = False,
    state: Path | None = None,
    progress: Progress | None = None,
) -> Restored:
    """Make `folder` the journal that is in the copy `file`; it opens with `secret`.

    With `set_aside` a folder that is not empty is first renamed as a whole, backups and all.
    `state` is where this computer remembers journals: from now on this one is the right one.

    Raises:
        JournalExists, UsageError: the folder holds a journal, or something else.
        WrongPassphrase, ForeignRecoveryKey: the copy is whole and does not open with `secret`.
        CopyUnreadable: the copy is not whole.
        OpeningError: the others of `door.unlock`; OpenElsewhere where what is there is open.
        KeepingError: there was no room. Nothing of it is left by any of them.
    """
    folder = folder.absolute()
    _refuse_full(folder, set_aside=set_aside)
    with _keeping():
        folder.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with _opened_aside(file, secret, folder.parent, progress, told=(folder, state)) as (
        made,
        line,
        _,
    ):
        _flush(made)
        aside = _make_way(folder)
        with _keeping():
            try:
                made.rename(folder)
            except OSError:
                if aside:
                    aside.rename(folder)
                raise
            shelf.flush_folder(folder.parent)
    return Restored(folder, line, aside)


def drill(file: Path, secret: Secret, *, progress: Progress | None = None) -> BackupLine:
    """Restore a copy into a place that is removed again, and open it: would it help?

    Raises as `restore` where it would not.
    """
    with (
        tempfile.TemporaryDirectory(prefix="aftershift-") as place,
        _opened_aside(file, secret, Path(place), progress) as (_, line, _),
    ):
        return line


@contextmanager
def _opened_aside(
    file: Path,
    secret: Secret,
    parent: Path,
    progress: Progress | None,
    *,
    told: tuple[Path, Path | None] | None = None,
) -> Iterator[tuple[Path, BackupLine, date | None]]:
    """The journal of a copy in a new folder, checked and closed; removed unless it was renamed.

    With it comes the day of its newest note. `told` is where it will lie and where that is to be
    remembered, once this ends well.
    """
    with Container.open(file) as copy:
        with _keeping():
            made = Path(tempfile.mkdtemp(prefix=".restoring-", dir=parent))
        try:
            newest, memory = _lay_out(copy, made, secret, progress, told)
            if progress:
                progress(1.0)
            yield made, line_of(file, copy.facts), newest
            if memory is not None:
                facts, seen = copy.facts, datetime.now(UTC).replace(microsecond=0)
                memory.change(
                    sequence=facts.sequence,
                    chain=facts.chain,
                    seen=write_instant(seen),
                    device=new_device(),
                )
        finally:
            shutil.rmtree(made, ignore_errors=True)


def _lay_out(
    copy: Container,
    folder: Path,
    secret: Secret,
    progress: Progress | None,
    remembered: tuple[Path, Path | None] | None,
) -> tuple[date | None, Memory | None]:
    def told(done: int, size: int) -> None:
        if progress:
            progress(_COPIED * done / max(size, 1))

    with _keeping():
        with container.create(folder / Place.PRIMARY.value) as file:
            file.write(copy.header)
        vault = _unlock(folder, secret)
        try:
            copy.copy_database(vault.database_path, told)
            keys = Keys(vault.database_key(), vault.database_salt(), copy.facts.vault)
            whole = backup.is_whole(vault.database_path, keys, copy.facts, history=True)
            if not whole or vault.vault_id != copy.facts.vault:
                raise CopyUnreadable(file=copy.path)
            memory = vault.memory(remembered[1], remembered[0]) if remembered else None
            with engine.reading(vault.database_path, key=keys.key, salt=keys.salt) as connection:
                return history_ids.newest_day(connection), memory
        finally:
            vault.close()


def _unlock(folder: Path, secret: Secret) -> OpenVault:
    if isinstance(secret, RecoveryKey):
        return Vault.unlock_with_recovery(folder, secret)
    return Vault.unlock(folder, secret)


def _refuse_full(folder: Path, *, set_aside: bool) -> None:
    """Raise where `folder` is neither missing nor empty and may not be set aside."""
    if folder.exists() and not folder.is_dir():
        raise UsageError(message=f"{folder} is a file, not a folder.")
    try:
        names = {path.name for path in folder.iterdir()} if folder.exists() else set()
    except OSError as error:
        raise FolderUnreadable(folder=folder) from error
    if set_aside or not names:
        return
    if names & {DATABASE_NAME, *(place.value for place in Place)}:
        raise JournalExists(folder=folder)
    raise UsageError(message=f"The folder {folder} is not empty. Name a new one.")


def _make_way(folder: Path) -> Path | None:
    """Let nothing be at `folder`; where what was there lies now."""
    if not folder.exists():
        return None
    with _keeping():
        if not any(folder.iterdir()):
            folder.rmdir()
            return None
        JournalLock.take(folder).release()  # who has it open would go on writing there
        number = 1
        while (aside := folder.with_name(f"{folder.name}-before-restore-{number}")).exists():
            number += 1
        return folder.rename(aside)


def _flush(folder: Path) -> None:
    """Return when all files of a new journal are on the medium."""
    with _keeping():
        for path in folder.iterdir():
            with path.open("rb+") as file:
                os.fsync(file.fileno())
        shelf.flush_folder(folder)


@contextmanager
def _keeping() -> Iterator[None]:
    """Tell a refusal to write in our words."""
    try:
        yield
    except OSError as error:
        raise refusal(error) from error
