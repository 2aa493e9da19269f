"""What a sync leaves behind, and the way on from a rollback: compared, merged, nothing lost."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from journal_app.errors import DiskFull, HistoryInDoubt
from journal_app.journal import door
from journal_app.journal.journal import Doubt, Journal, Reason
from journal_app.journal.whereabouts import look_around
from tests.support.notebook import contact
from tests.support.opened import CHEAP, PASSPHRASE, StillClock, everything


@pytest.fixture
def clock() -> StillClock:
    return StillClock()


@pytest.fixture
def state(tmp_path: Path) -> Path:
    return tmp_path / "state"


@pytest.fixture
def folder(tmp_path: Path, state: Path, clock: StillClock) -> Path:
    """A closed journal of a few notes that this computer has seen."""
    made, _ = door.create(
        tmp_path / "journal", PASSPHRASE, cost=CHEAP, recovery=False, clock=clock, state=state
    )
    for number in range(3):
        made.record(contact(statement=f"Note {number}."))
    made.close()
    return made.folder


def opened(folder: Path, clock: StillClock, state: Path) -> Journal:
    return door.unlock(folder, PASSPHRASE, clock=clock, state=state)


def write(folder: Path, clock: StillClock, state: Path, words: str) -> None:
    """A new note, and the first one in other words."""
    clock.move(minutes=1)
    journal = opened(folder, clock, state)
    (hit,) = journal.search('"Note 0"').hits
    note = journal.get(hit.row.id)
    journal.revise(replace(note, reflection=words))  # type: ignore[call-arg]  # a contact
    journal.record(contact(statement=words))
    journal.close()


def texts(journal: Journal) -> set[str]:
    """Every text in any version of any record."""
    found = journal.transfer.stretch(0, journal.head().sequence)
    return {one.body for one in found if one.body}


@pytest.mark.parametrize(
    "name",
    [
        "journal (conflicted copy 2026-11-21).db",
        "journal.sync-conflict-20261121-184000-ABCDEFG.db",
        "journal-DESKTOP.db",
        "journal (1).db",
    ],
)
def test_a_conflict_copy_is_merged_and_loses_nothing(
    *, folder: Path, clock: StillClock, state: Path, tmp_path: Path, name: str
) -> None:
    shutil.copytree(folder, tmp_path / "desktop")
    write(tmp_path / "desktop", clock, tmp_path / "desktop-state", "From the desktop.")
    write(folder, clock, state, "From the laptop.")
    shutil.copy(tmp_path / "desktop" / "journal.db", folder / name)
    left = (folder / name).read_bytes()
    other = opened(tmp_path / "desktop", clock, tmp_path / "desktop-state")
    there = texts(other)
    other.close()
    journal = opened(folder, clock, state)
    here = texts(journal)
    (stray,) = look_around(folder).copies
    assert journal.upkeep.tell_strays([stray])
    assert not journal.upkeep.tell_strays([stray])
    assert len(journal.merging.look(stray).clashes) == 1
    journal.merging.merge(stray)
    assert texts(journal) >= here | there
    assert journal.search('"From the desktop"').total == 1
    assert journal.check().whole
    assert (folder / name).read_bytes() == left
    journal.close()


def test_a_rolled_back_journal_is_brought_up_to_its_newest_copy(
    folder: Path, clock: StillClock, state: Path
) -> None:
    older = (folder / "journal.db").read_bytes()
    write(folder, clock, state, "Kept, then rolled back.")
    journal = opened(folder, clock, state)
    copy = journal.back_up(Reason.ASKED).line.path
    kept = everything(journal._database)
    journal.close()
    (folder / "journal.db").write_bytes(older)
    journal = opened(folder, clock, state)
    assert journal.doubt is not None
    assert journal.doubt.doubt is Doubt.OLDER
    assert sum(journal.merging.look(copy).added.values()) == 1
    with pytest.raises(HistoryInDoubt):
        journal.merging.merge(copy)
    journal.accept_history()
    journal.merging.merge(copy)
    assert everything(journal._database) == kept
    assert journal.check().whole
    journal.close()
    again = opened(folder, clock, state)
    assert again.doubt is None
    again.close()


def test_a_replaced_journal_gets_what_it_went_without(
    folder: Path, clock: StillClock, state: Path, tmp_path: Path
) -> None:
    shutil.copytree(folder, tmp_path / "desktop")
    write(tmp_path / "desktop", clock, tmp_path / "desktop-state", "From the desktop.")
    write(folder, clock, state, "From the laptop.")
    shutil.move(folder / "journal.db", folder / "journal-LAPTOP.db")
    shutil.copy(tmp_path / "desktop" / "journal.db", folder / "journal.db")
    journal = opened(folder, clock, state)
    assert journal.doubt is not None
    assert journal.doubt.doubt is Doubt.OTHER
    journal.accept_history()
    journal.merging.merge(folder / "journal-LAPTOP.db")
    assert journal.search('"From the laptop"').total == 2  # the note and the later edit
    assert journal.search('"From the desktop"').total == 1
    journal.close()


def test_a_disk_that_fills_up_leaves_everything_as_it_was(
    folder: Path, clock: StillClock, state: Path, tmp_path: Path
) -> None:
    shutil.copytree(folder, tmp_path / "desktop")
    for number in range(3):
        words = f"From the desktop {number}. " + "word " * 4000
        write(tmp_path / "desktop", clock, tmp_path / "desktop-state", words)
    journal = opened(folder, clock, state)
    database = journal._database
    before, head = everything(database), journal.head()
    with database.alone() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + 1}")
    with pytest.raises(DiskFull):
        journal.merging.merge(tmp_path / "desktop")
    assert (everything(database), journal.head()) == (before, head)
    assert journal.undoable() is None
    with database.alone() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 1000000")
    journal.merging.merge(tmp_path / "desktop")
    assert journal.check().whole
    journal.close()
