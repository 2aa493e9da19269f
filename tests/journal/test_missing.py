"""Only what is missing: what a copy has and the journal never had, one step to undo."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from journal_app.errors import CopyForeign
from journal_app.journal.journal import Journal, Reason
from journal_app.store import backup
from tests.support.notebook import contact, customer, shift, term
from tests.support.opened import journal_in, kept, unlock


@pytest.fixture
def newer(journal: Journal, tmp_path: Path) -> tuple[Journal, Path]:
    """The journal as it was, and a copy of it with more: what a rollback leaves."""
    journal.record_many([customer("K"), contact(statement="Both have it.")])
    journal.close()
    shutil.copytree(journal.folder, tmp_path / "then")
    ahead = unlock(journal.folder)
    own = term("kinds", "Left a mess")
    who = customer("M")
    ahead.record_many(
        [
            own,
            who,
            shift("2026-11-03"),
            shift("2026-11-04"),
            contact(statement="Only there.", kinds=(own.id,), customer=who.id),
        ]
    )
    gone = contact(statement="In the bin there.")
    ahead.record(gone)
    ahead.move_to_bin([gone.id])
    line = ahead.back_up(Reason.ASKED).line
    shutil.copy(line.path, tmp_path / "copy.aftershift")
    ahead.close()
    return unlock(tmp_path / "then"), tmp_path / "copy.aftershift"


def test_what_is_missing_comes_as_one_step(newer: tuple[Journal, Path]) -> None:
    journal, copy = newer
    found = journal.missing.look(copy)
    assert (found.records, found.taken, found.deleted, found.lacks) == (5, 0, 0, 0)
    changes = journal.missing.add(copy)
    assert changes is not None
    assert len(changes.changed) == 5
    assert journal.search("Only there").total == 1
    assert journal.search("bin there").total == 0
    assert journal.missing.add(copy) is None
    journal.undo()
    assert journal.search("Only there").total == 0
    assert journal.check().whole
    journal.close()


def test_a_copy_that_is_checked_meanwhile_stays_open_aside(newer: tuple[Journal, Path]) -> None:
    """The copies have a thread of their own, which opens aside in the same folder."""
    journal, copy = newer
    with backup.opened(copy, journal.copies.keys(), journal.folder) as (_, plain):
        before = plain.stat().st_ino
        assert journal.missing.look(copy).records == 5
        assert sum(journal.merging.look(copy).added.values()) > 0
        assert plain.stat().st_ino == before
    assert not list(journal.folder.glob("*.tmp*"))
    journal.close()


def test_what_is_here_stays_where_a_day_or_a_name_is_taken(newer: tuple[Journal, Path]) -> None:
    journal, copy = newer
    journal.record(shift("2026-11-03", state="hard"))
    journal.record(customer("m"))
    found = journal.missing.look(copy)
    assert (found.records, found.taken, found.lacks) == (3, 2, 2)
    journal.missing.add(copy)
    (hit,) = journal.search("Only there").hits
    note = journal.get(hit.row.id)
    assert getattr(note, "customer", "") is None
    journal.close()


def test_what_was_deleted_for_good_stays_away(journal: Journal) -> None:
    gone, stays = contact(statement="Gone."), contact(statement="Stays.")
    journal.record_many([gone, stays])
    line = journal.back_up(Reason.ASKED).line
    journal.move_to_bin([gone.id])
    journal.purge([gone.id])
    found = journal.missing.look(line.path)
    assert (found.records, found.deleted) == (0, 1)
    assert kept(journal, stays).statement == "Stays."


def test_a_copy_of_another_journal_is_refused(journal: Journal, tmp_path: Path) -> None:
    with journal_in(tmp_path / "other") as other:
        line = other.back_up(Reason.ASKED).line
        with pytest.raises(CopyForeign):
            journal.missing.look(line.path)


def test_nothing_is_left_beside_the_journal(newer: tuple[Journal, Path]) -> None:
    journal, copy = newer
    journal.missing.look(copy)
    names = {path.name for path in journal.folder.iterdir()}
    assert names <= {"vault.json", "vault.json.bak", "journal.db", "journal.lock", "backups",
                     "journal.db-journal"}  # fmt: skip
    journal.close()
