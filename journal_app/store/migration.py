"""Bringing an older file up to date: a verified copy first, then all steps in one transaction.

Alembic is imported here and nowhere else, and this module only when a file is behind. The steps
are the modules in `migrations/`; their revision ids are schema numbers, and the file's number is
its `user_version`, so no table of alembic's is needed.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

from alembic.operations import Operations
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from journal_app.errors import CopyUnreadable, DatabaseDamaged
from journal_app.store import backup, schema, shelf
from journal_app.store.backup import Keys, Source

if TYPE_CHECKING:
    from journal_app.store.database import Database, Label

STEPS = Path(__file__).parent / "migrations"
REASON = "before an update of the file"
"""Why the copy was made, as it says of itself."""


def latest(steps: Path = STEPS) -> int:
    """The schema number of the last step."""
    return max(number for number, _ in _ordered(steps))


def upgrade(
    database: Database,
    version: int,
    *,
    key: bytes,
    salt: bytes,
    label: Label | None = None,
    steps: Path = STEPS,
) -> Path | None:
    """Bring a database of schema `version` up to date; return the backup made before.

    Without a label there is none: the file is a copy itself.

    Raises:
        DatabaseDamaged: the file is not whole; nothing was changed.
        KeepingError: there was no room, or a step failed to write; the file is as it was.
    """
    made = _back_up(database, Keys(key, salt, label.vault), label) if label else None
    with database.alone() as connection:
        run(connection, version, steps)
    return made


def _back_up(database: Database, keys: Keys, label: Label) -> Path:
    """A backup of the file as it is, opened and found whole, on the shelf beside it."""
    folder = database.path.parent / shelf.FOLDER
    shelf.make_shelf(folder)
    waiting = shelf.unchecked_name(folder)
    source = Source(database.file, label.header, keys)
    with backup.removing_on_failure(waiting):
        made = label.made.replace(microsecond=0)
        facts = backup.take(source, waiting, made=made, reason=REASON).facts
        try:
            backup.verify(waiting, keys, folder)
        except CopyUnreadable as error:
            raise DatabaseDamaged(check=2) from error
        return shelf.put(waiting, facts)


def run(connection: Connection, version: int, steps: Path = STEPS) -> None:
    """Run every step after `version` inside the caller's transaction, then look at the result.

    Raises:
        DatabaseDamaged: the structure is not in order afterwards.
    """
    context = MigrationContext.configure(connection)
    with Operations.context(context):
        for number, step in _ordered(steps):
            if number > version:
                step.upgrade()
                schema.set_version(connection, number)
    if connection.exec_driver_sql("PRAGMA integrity_check").scalar() != "ok":
        raise DatabaseDamaged(check=3)


def _ordered(steps: Path) -> Iterable[tuple[int, ModuleType]]:
    # "base" to "heads", oldest first
    scripts = ScriptDirectory(str(steps.parent), version_locations=[str(steps)])
    found = [(int(script.revision), script.module) for script in scripts.walk_revisions()]
    return sorted(found, key=lambda pair: pair[0])
