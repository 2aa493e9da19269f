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

from journal_app.errors import DatabaseDamaged
from journal_app.store import engine as engines
from journal_app.store import integrity, schema

if TYPE_CHECKING:
    from journal_app.store.database import Database

STEPS = Path(__file__).parent / "migrations"
BACKUPS = "backups"


def latest(steps: Path = STEPS) -> int:
    """The schema number of the last step."""
    return max(number for number, _ in _ordered(steps))


def upgrade(
    database: Database, version: int, *, key: bytes, salt: bytes, steps: Path = STEPS
) -> Path:
    """Bring a database of schema `version` up to date; return the copy made before.

    Raises:
        DatabaseDamaged: the file is not whole; nothing was changed.
        KeepingError: there was no room, or a step failed to write; the file is as it was.
    """
    backup = database.path.parent / BACKUPS / f"before-schema-{latest(steps)}.db"
    backup.parent.mkdir(mode=0o700, exist_ok=True)
    backup.unlink(missing_ok=True)
    integrity.copy(database, backup)
    _verify(backup, key=key, salt=salt)
    with database.alone() as connection:
        run(connection, version, steps)
    return backup


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


def _verify(path: Path, *, key: bytes, salt: bytes) -> None:
    """Ask the copy itself whether it is whole, without bringing it up to date."""
    with engines.reading(path, key=key, salt=salt) as connection:
        torn = integrity.torn_pages(connection)
        if torn or connection.exec_driver_sql("PRAGMA integrity_check").scalar() != "ok":
            raise DatabaseDamaged(check=2)
