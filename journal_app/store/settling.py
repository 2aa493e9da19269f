"""Putting copies away: what waits is checked and gets its name, and goes to a second place too."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from journal_app.errors import AftershiftError, CopyUnreadable
from journal_app.store import backup, container, shelf
from journal_app.store.backup import Keys
from journal_app.store.container import Container, Told

_CHUNK = 1 << 20


def settle(
    folder: Path, keys: Keys, told: Told | None = None
) -> Mapping[Path, Path | AftershiftError]:
    """Check every copy that waits in `folder`: where it stands now, or why it is gone.

    Raises:
        Stopped: what was not checked yet waits on.
    """
    outcome: dict[Path, Path | AftershiftError] = {}
    for waiting in sorted(folder.glob(f"*{shelf.UNCHECKED}")):
        try:
            manifest = backup.verify(waiting, keys, folder, told=told)
            with backup.removing_on_failure(waiting):
                outcome[waiting] = shelf.put(waiting, manifest.facts)
        except AftershiftError as error:
            waiting.unlink(missing_ok=True)
            outcome[waiting] = error
    return outcome


def carry(copy: Path, folder: Path) -> Path:
    """Bring a copy to a second folder, unless it is there, and look whether it arrived whole.

    Raises:
        CopyUnreadable: what can be read there is not what was written.
        DiskFull, FolderReadOnly, WriteFailed: nothing of it is left, and what was there is.
    """
    with Container.open(copy) as whole:
        manifest = whole.manifest
    for there in shelf.copies(folder, manifest.facts.vault):
        if there.manifest == manifest:
            return there.path
    waiting = folder / f"{manifest.facts.vault}{shelf.UNCHECKED}"
    with backup.removing_on_failure(waiting):
        waiting.unlink(missing_ok=True)  # a stick may have been pulled out the last time
        with container.create(waiting) as file, copy.open("rb") as source:
            while chunk := source.read(_CHUNK):
                file.write(chunk)
            file.flush()
            os.fsync(file.fileno())
        with Container.open(waiting) as arrived:
            arrived.check_bytes()
            if arrived.manifest != manifest:
                raise CopyUnreadable(file=copy)
        return shelf.put(waiting, manifest.facts)
