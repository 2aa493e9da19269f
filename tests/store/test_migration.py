"""Schema steps: nothing half done, a verified copy first, and old files open for ever."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Connection, select

from journal_app.errors import DatabaseDamaged
from journal_app.journal import door
from journal_app.model.contact import Contact
from journal_app.store import migration, schema
from journal_app.store.database import Database
from journal_app.store.tables import SCHEMA, entry
from tests.support.opened import KEY, SALT, StillClock, database_in, everything

FIXTURES = Path(__file__).parents[1] / "data"
NEXT, LAST = SCHEMA + 1, SCHEMA + 2
TABLE = "from alembic import op\nimport sqlalchemy as sa\n"


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with database_in(tmp_path) as opened:
        yield opened


@pytest.fixture
def steps(tmp_path: Path) -> Path:
    """The steps so far, which change nothing, and two to come: a column, then a table."""
    folder = tmp_path / "steps"
    folder.mkdir()
    for number in range(1, SCHEMA + 1):
        _step(folder, number, "    pass")
    _step(folder, NEXT, '    op.add_column("draft", sa.Column("device", sa.Text))')
    key = 'sa.Column("number", sa.Integer, primary_key=True)'
    _step(folder, LAST, f'    op.create_table("to_come", {key})')
    return folder


def _step(folder: Path, number: int, body: str) -> None:
    before = repr(str(number - 1)) if number > 1 else "None"
    (folder / f"v{number:04d}.py").write_text(
        f"{TABLE}revision = '{number}'\ndown_revision = {before}\ndef upgrade():\n{body}\n"
    )


def _shape(connection: Connection) -> list[tuple[str, str]]:
    rows = connection.exec_driver_sql("SELECT name, sql FROM sqlite_schema ORDER BY name")
    return [(row[0], row[1]) for row in rows]


def shape(database: Database) -> tuple[int, list[tuple[str, str]]]:
    with database.read() as connection:
        return schema.version_of(connection), _shape(connection)


def test_the_schema_number_is_that_of_the_last_step() -> None:
    assert migration.latest() == SCHEMA


def test_opening_a_file_of_today_does_not_import_alembic(tmp_path: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from journal_app.store.database import Database\n"
        "Database.create(Path(sys.argv[1]), key=bytes(32), salt=bytes(16)).close()\n"
        "Database.open(Path(sys.argv[1]), key=bytes(32), salt=bytes(16)).close()\n"
        "assert 'alembic' not in sys.modules"
    )
    words = [sys.executable, "-c", program, str(tmp_path / "journal.db")]
    done = subprocess.run(
        words, capture_output=True, text=True, check=False, cwd=Path(__file__).parents[2]
    )
    assert done.returncode == 0, done.stderr


def test_all_steps_run_and_a_verified_copy_of_before_is_left(
    database: Database, steps: Path
) -> None:
    before = shape(database)
    backup = migration.upgrade(database, SCHEMA, key=KEY, salt=SALT, steps=steps)
    version, tables = shape(database)
    assert version == LAST
    assert "to_come" in dict(tables)
    assert (backup.parent.name, backup.stat().st_mode & 0o777) == ("backups", 0o600)
    copy = Database.open(backup, key=KEY, salt=SALT)
    assert shape(copy) == before
    copy.close()


@pytest.mark.parametrize("failing", [NEXT, LAST])
def test_a_step_that_fails_leaves_everything_as_it_was(
    database: Database, steps: Path, failing: int
) -> None:
    step = steps / f"v{failing:04d}.py"
    step.write_text(step.read_text() + "    raise ZeroDivisionError\n")
    before = shape(database), everything(database)
    with pytest.raises(ZeroDivisionError):
        migration.upgrade(database, SCHEMA, key=KEY, salt=SALT, steps=steps)
    assert (shape(database), everything(database)) == before
    with database.write() as connection:
        connection.execute(select(entry))


def test_a_process_killed_in_a_step_leaves_everything_as_it_was(
    tmp_path: Path, steps: Path
) -> None:
    with database_in(tmp_path) as database:
        before, path = (shape(database), everything(database)), database.path
    step = steps / f"v{LAST:04d}.py"
    step.write_text(step.read_text() + "    import os; os.kill(os.getpid(), 9)\n")
    program = (
        "import sys; from pathlib import Path; from journal_app.store import migration\n"
        "from tests.support.opened import KEY, SALT\n"
        "from journal_app.store.database import SCHEMA, Database\n"
        "database = Database.open(Path(sys.argv[1]), key=KEY, salt=SALT)\n"
        "migration.upgrade(database, SCHEMA, key=KEY, salt=SALT, steps=Path(sys.argv[2]))"
    )
    words = [sys.executable, "-c", program, str(path), str(steps)]
    done = subprocess.run(words, check=False, cwd=Path(__file__).parents[2])
    assert done.returncode == -9
    opened = Database.open(path, key=KEY, salt=SALT)
    assert (shape(opened), everything(opened)) == before
    opened.close()


def test_a_damaged_file_is_not_migrated(tmp_path: Path, steps: Path) -> None:
    with database_in(tmp_path) as database:
        path = database.path
    damaged = bytearray(path.read_bytes())
    damaged[-100] ^= 1
    path.write_bytes(damaged)
    opened = Database.open(path, key=KEY, salt=SALT)
    with pytest.raises(DatabaseDamaged):
        migration.upgrade(opened, SCHEMA, key=KEY, salt=SALT, steps=steps)
    opened.close()
    assert path.read_bytes() == bytes(damaged)


def test_a_file_that_is_behind_is_brought_up_to_date_when_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, steps: Path
) -> None:
    with database_in(tmp_path) as database:
        path = database.path
    monkeypatch.setattr("journal_app.store.database.SCHEMA", LAST)
    monkeypatch.setattr(migration.upgrade, "__kwdefaults__", {"steps": steps})
    opened = Database.open(path, key=KEY, salt=SALT)
    assert shape(opened)[0] == LAST
    opened.close()


@pytest.mark.parametrize("folder", sorted(FIXTURES.glob("journal-schema-*")), ids=lambda p: p.name)
def test_a_journal_of_every_released_schema_opens_for_ever(folder: Path, tmp_path: Path) -> None:
    shutil.copytree(folder, tmp_path / "journal")
    journal = door.unlock(tmp_path / "journal", "the oldest journal of all", clock=StillClock())
    (hit,) = journal.search("refund").hits
    note = journal.get(hit.row.id)
    assert isinstance(note, Contact)
    assert note.statement == "She wanted the refund, and then the till."
    assert note.conduct.coping[0][1] == -1
    assert journal.lists().label("kinds", note.kinds[0]) == "Left a mess"
    assert [draft.slot for draft in journal.drafts()] == ["hard"]
    assert len(journal.versions(note.id)) == 2
    assert len(journal.bin()) == 1
    assert journal.profile().minimum == "Greet, scan, done."
    assert journal.check().whole
    journal.close()


def test_there_is_a_stored_journal_of_this_schema() -> None:
    assert (FIXTURES / f"journal-schema-{SCHEMA}" / "journal.db").exists()
