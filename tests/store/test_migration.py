"""Schema steps: nothing half done, a verified copy first, and old files open for ever."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, Select, event, select, table, text

from journal_app.errors import DatabaseDamaged
from journal_app.journal import door
from journal_app.model.contact import Contact
from journal_app.model.outside_score import OutsideScore
from journal_app.model.views import Filter
from journal_app.model.weekly_five import WeeklyFive
from journal_app.store import migration, schema, shelf
from journal_app.store.backup import Keys
from journal_app.store.backup import opened as opened_copy
from journal_app.store.database import Database, Label
from journal_app.store.tables import SCHEMA, entry
from journal_app.vault.vault import Vault
from tests.support.opened import KEY, SALT, StillClock, database_in, everything

FIXTURES = Path(__file__).parents[1] / "data"
LABEL = Label("ab" * 16, b"{}", StillClock().instant)
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
    database: Database, steps: Path, tmp_path: Path
) -> None:
    before = shape(database)
    backup = migration.upgrade(database, SCHEMA, key=KEY, salt=SALT, label=LABEL, steps=steps)
    version, tables = shape(database)
    assert version == LAST
    assert "to_come" in dict(tables)
    assert backup is not None
    assert (backup.parent.name, backup.stat().st_mode & 0o777) == ("backups", 0o600)
    (listed,) = shelf.copies(backup.parent, LABEL.vault)
    assert (listed.path, listed.facts.reason) == (backup, migration.REASON)
    with opened_copy(backup, Keys(KEY, SALT, LABEL.vault), tmp_path) as (_, plain):
        copy = Database.open(plain, key=KEY, salt=SALT)
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


@pytest.mark.parametrize("killing", [NEXT, LAST])
def test_a_process_killed_in_a_step_leaves_everything_as_it_was(
    tmp_path: Path, steps: Path, killing: int
) -> None:
    with database_in(tmp_path) as database:
        before, path = (shape(database), everything(database)), database.path
    step = steps / f"v{killing:04d}.py"
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
        migration.upgrade(opened, SCHEMA, key=KEY, salt=SALT, label=LABEL, steps=steps)
    opened.close()
    assert not list((path.parent / "backups").iterdir())
    assert path.read_bytes() == bytes(damaged)


def test_a_file_that_is_behind_is_brought_up_to_date_when_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, steps: Path
) -> None:
    with database_in(tmp_path) as database:
        path = database.path
    monkeypatch.setattr("journal_app.store.database.SCHEMA", LAST)
    defaults = {"steps": steps, "label": None}
    monkeypatch.setattr(migration.upgrade, "__kwdefaults__", defaults)
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
    behind = folder.name != f"journal-schema-{SCHEMA}"
    assert [line.reason for line in journal.backups()] == [migration.REASON] * behind
    journal.close()


def _opened_without_steps(path: Path, key: bytes, salt: bytes) -> Database:
    """A file of schema 1 as a program of schema 1 opens it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("journal_app.store.database.SCHEMA", 1)
        return Database.open(path, key=key, salt=salt)


@pytest.fixture
def first_schema(tmp_path: Path) -> tuple[Path, bytes, bytes]:
    """The stored journal of schema 1, and what opens its file."""
    shutil.copytree(FIXTURES / "journal-schema-1", tmp_path / "first")
    with closing(Vault.unlock(tmp_path / "first", "the oldest journal of all")) as vault:
        return vault.database_path, vault.database_key(), vault.database_salt()


def _all_of(name: str) -> Select[Any]:
    return select(text("*")).select_from(table(name))


def _rows(database: Database) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table there is."""
    with database.read() as connection:
        names = connection.exec_driver_sql("SELECT name FROM sqlite_schema WHERE type = 'table'")
        return {
            name: sorted(map(tuple, connection.execute(_all_of(name))), key=repr)
            for (name,) in names.all()
        }


def test_the_steps_so_far_add_tables_and_touch_nothing_else(
    first_schema: tuple[Path, bytes, bytes], database: Database
) -> None:
    path, key, salt = first_schema
    before = _opened_without_steps(path, key, salt)
    rows = _rows(before)
    before.close()
    after = Database.open(path, key=key, salt=salt)
    try:
        found = _rows(after)
        assert {name: found[name] for name in rows} == rows
        assert set(found) - set(rows) == ADDED
        assert not any(found[name] for name in ADDED)
        assert _columns(after) == _columns(database)
    finally:
        after.close()


ADDED = {
    *("line", "crossing", "decision", "follow_up", "review", "question"),
    *("moment", "met", "evaluated"),
    *("report", "weekly_five", "outside_score"),
}
ANEW = 3
"""Indices of the spine that a step made again."""


def _columns(database: Database) -> dict[str, list[tuple[object, ...]]]:
    """Name, type, not null and place in the key of every column, and the indices."""
    with database.read() as connection:
        found: dict[str, list[tuple[object, ...]]] = {}
        for name in sorted(ADDED):
            columns = connection.exec_driver_sql(f"PRAGMA table_info({name})").all()
            indices = connection.exec_driver_sql(f"PRAGMA index_list({name})").all()
            found[name] = [(c[1], c[2], c[3], c[5]) for c in columns]
            found[name] += [(one[1], one[2]) for one in indices]
        spine = "SELECT name, sql FROM sqlite_schema WHERE tbl_name = 'entry' AND type = 'index'"
        rows = connection.exec_driver_sql(spine).all()
        found["entry"] = sorted((row[0], " ".join(str(row[1]).split())) for row in rows)
        return found


def test_a_fault_at_any_statement_of_the_steps_leaves_all_as_it_was(
    first_schema: tuple[Path, bytes, bytes],
) -> None:
    path, key, salt = first_schema
    database = _opened_without_steps(path, key, salt)
    before = shape(database), _rows(database)
    failing = _FailsAt(database, len(ADDED) + SCHEMA + ANEW)
    try:
        for place in range(failing.statements):
            failing.begin(place)
            with pytest.raises(ZeroDivisionError):
                migration.upgrade(database, 1, key=key, salt=salt)
            assert (shape(database), _rows(database)) == before
        failing.begin(None)
        migration.upgrade(database, 1, key=key, salt=salt)
        assert shape(database)[0] == SCHEMA
    finally:
        failing.stop()
        database.close()


class _FailsAt:
    """Fails the writing statement at a place of its row: each table, the index, each number."""

    def __init__(self, database: Database, statements: int) -> None:
        self.statements = statements
        self._engine = database._engine
        self._left: int | None = None
        event.listen(self._engine, "before_cursor_execute", self._listen)

    def begin(self, place: int | None) -> None:
        self._left = place

    def stop(self) -> None:
        event.remove(self._engine, "before_cursor_execute", self._listen)

    def _listen(self, _connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        if self._left is None or not statement.strip().startswith(
            ("CREATE", "PRAGMA user_version =")
        ):
            return
        if self._left == 0:
            raise ZeroDivisionError
        self._left -= 1


def test_a_stored_journal_of_the_second_schema_still_knows_its_lines(tmp_path: Path) -> None:
    shutil.copytree(FIXTURES / "journal-schema-2", tmp_path / "journal")
    journal = door.unlock(tmp_path / "journal", "the oldest journal of all", clock=StillClock())
    (card,) = journal.boundaries.cards()
    assert (card.line.version, card.line.plan) == (2, "one warning, then I end it")
    assert [m.answer for m in journal.boundaries.moments_of_line(card.identity)] == [
        None,
        "decided",
    ]
    (decision,) = journal.decisions.cards()
    assert (decision.decision.urge_after, decision.line_words) == (4, card.line.words)
    assert len(decision.follow_ups) == len(decision.reviews) == 1
    assert len(journal.questions.open()) == 1
    journal.close()


def test_a_stored_journal_of_the_third_schema_still_knows_what_went_out(tmp_path: Path) -> None:
    shutil.copytree(FIXTURES / "journal-schema-3", tmp_path / "journal")
    journal = door.unlock(tmp_path / "journal", "the oldest journal of all", clock=StillClock())
    (gone,) = journal.reports.sent()
    assert (gone.audience, gone.to_whom, gone.pages) == ("manager", "The floor manager", 3)
    assert len(gone.included) == 1
    journal.close()


def test_a_stored_journal_of_the_fourth_schema_still_knows_its_weeks_and_scores(
    tmp_path: Path,
) -> None:
    shutil.copytree(FIXTURES / "journal-schema-4", tmp_path / "journal")
    journal = door.unlock(tmp_path / "journal", "the oldest journal of all", clock=StillClock())
    own = Filter(kinds_of_record=frozenset({"weekly_five", "outside_score"}))
    week, score = (journal.get(row.id) for row in journal.timeline_page(own, 0, 9))
    assert isinstance(week, WeeklyFive)
    assert (week.energy_left, week.dread_next, week.caring) == (4, 6, None)
    assert isinstance(score, OutsideScore)
    assert (score.value, score.number, score.up_is) == ("2,5", 2.5, "better")
    assert journal.search("wellbeing nurse").total == 1
    journal.close()


def test_a_stored_journal_of_the_fifth_schema_lists_and_finds_its_decisions(
    tmp_path: Path,
) -> None:
    shutil.copytree(FIXTURES / "journal-schema-5", tmp_path / "journal")
    _lists_and_finds_its_decisions(tmp_path / "journal")


def test_the_fifth_schema_finds_what_was_kept_before_it(tmp_path: Path) -> None:
    shutil.copytree(FIXTURES / "journal-schema-2", tmp_path / "journal")
    _lists_and_finds_its_decisions(tmp_path / "journal")


def _lists_and_finds_its_decisions(folder: Path) -> None:
    journal = door.unlock(folder, "the oldest journal of all", clock=StillClock())
    told = journal.timeline_page(Filter(kinds_of_record=frozenset({"decision", "crossing"})), 0, 9)
    assert [(row.kind, row.answer) for row in told] == [
        ("crossing", None),
        ("decision", "leave_now"),
        ("crossing", "decided"),
    ]
    assert journal.timeline_count(Filter()) == len(journal.timeline_page(Filter(), 0, 99))
    found = {"twice": "line", "contract": "follow_up", "mistake": "question", "sleep": "review"}
    for word, kind in found.items():
        assert kind in [hit.row.kind for hit in journal.search(word).hits]
    journal.close()


def test_there_is_a_stored_journal_of_this_schema() -> None:
    assert (FIXTURES / f"journal-schema-{SCHEMA}" / "journal.db").exists()
