"""Is the journal whole? Five questions, asked of the key file and of a copy of the database."""

from __future__ import annotations

from collections.abc import Sequence

from journal_app.errors import OpeningError
from journal_app.journal.changes import CheckResult, CheckStep
from journal_app.store import integrity
from journal_app.store.integrity import Watched
from journal_app.vault.header_files import find_headers
from journal_app.vault.open_vault import OpenVault

NAMES = ("Key file", "Seals of the pages", "Structure", "Counts", "History")


def check(
    source: Watched, key_file: Sequence[str], progress: integrity.Progress | None = None
) -> CheckResult:
    """Ask all five; the copy lies in the journal's folder meanwhile and is removed afterwards.

    On any thread. `key_file` is what `key_file` found.

    Raises:
        DiskFull, FolderReadOnly, WriteFailed: there was no room for the copy.
        Stopped: the journal is being closed.
    """
    with integrity.copied(source, progress) as path:
        found = integrity.examine(path, source, progress)
    sentences = {1: list(key_file)}
    for one in found.faults:
        sentences.setdefault(one.check, []).append(one.sentence)
    steps = (
        CheckStep(name, " ".join(sentences.get(number, [])))
        for number, name in enumerate(NAMES, start=1)
    )
    return CheckResult(tuple(steps), found.records, found.revisions)


def key_file(vault: OpenVault) -> list[str]:
    """What is wrong with either copy of the key file."""
    try:
        pair = find_headers(vault.folder)
        pair.in_order()
    except OpeningError as error:
        return [str(error)]
    torn = [file.place.value for file in (pair.primary, pair.copy) if file.header is None]
    return [f"{name} is damaged or missing; the other copy is whole." for name in torn]
