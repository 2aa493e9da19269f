"""Is the journal whole? Five questions, asked of the key file and of a copy of the database."""

from __future__ import annotations

from journal_app.journal.changes import CheckResult, CheckStep
from journal_app.store import integrity
from journal_app.store.database import Database
from journal_app.vault.open_vault import OpenVault
from journal_app.vault.vault import Vault

NAMES = ("Key file", "Seals of the pages", "Structure", "Counts", "History")


def check(
    vault: OpenVault, database: Database, progress: integrity.Progress | None = None
) -> CheckResult:
    """Ask all five; the copy lies in the journal's folder meanwhile and is removed afterwards.

    Raises:
        DiskFull, FolderReadOnly, WriteFailed: there was no room for the copy.
    """
    fault = Vault.locate(vault.folder).fault
    key, salt = vault.database_key(), vault.database_salt()
    with integrity.copied(database, progress) as path:
        found = integrity.examine(path, key=key, salt=salt, progress=progress)
    sentences = {1: [str(fault)] if fault else []}
    for one in found.faults:
        sentences.setdefault(one.check, []).append(one.sentence)
    steps = (
        CheckStep(name, " ".join(sentences.get(number, [])))
        for number, name in enumerate(NAMES, start=1)
    )
    return CheckResult(tuple(steps), found.records, found.revisions)
