"""Two computers that take turns on one folder: each has its own mark, and says when it is there."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from journal_app.journal import door, restoring
from journal_app.journal.journal import Journal, Reason
from journal_app.vault import lease
from journal_app.vault.lease import FRESH, LEASE_NAME, Lease
from tests.support.notebook import contact
from tests.support.opened import CHEAP, PASSPHRASE, StillClock


@pytest.fixture
def laptop(tmp_path: Path) -> Path:
    return tmp_path / "laptop-state"


@pytest.fixture
def folder(tmp_path: Path, clock: StillClock, laptop: Path) -> Path:
    made, _ = door.create(
        tmp_path / "journal", PASSPHRASE, cost=CHEAP, recovery=False, clock=clock, state=laptop
    )
    made.record(contact(statement="First."))
    made.close()
    return made.folder


def unlock(folder: Path, clock: StillClock, state: Path) -> Journal:
    return door.unlock(folder, PASSPHRASE, clock=clock, state=state)


def device_of(journal: Journal) -> str:
    journal.record(contact(statement="Another."))
    sequence = journal.head().sequence
    return journal.transfer.stretch(sequence - 1, sequence)[0].device


def test_it_lies_there_while_the_journal_is_open(
    folder: Path, clock: StillClock, laptop: Path
) -> None:
    assert not (folder / LEASE_NAME).exists()
    journal = unlock(folder, clock, laptop)
    assert journal.tenure.other is None
    found = lease.read(folder)
    assert found == Lease(device_of(journal), clock.now())
    clock.move(minutes=10)
    assert journal.tenure.renew() is None
    found = lease.read(folder)
    assert found is not None
    assert found.at == clock.now()
    journal.close()
    assert not (folder / LEASE_NAME).exists()


def test_another_computers_is_told_and_stays_until_the_worker_goes_on(
    folder: Path, clock: StillClock, laptop: Path
) -> None:
    theirs = Lease("1f0c22ab", clock.now())
    lease.write(folder, theirs)
    clock.move(minutes=20)
    journal = unlock(folder, clock, laptop)
    assert journal.tenure.other == theirs
    assert lease.read(folder) == theirs
    journal.close()
    assert lease.read(folder) == theirs
    journal = unlock(folder, clock, laptop)
    journal.tenure.take()
    assert journal.tenure.other is None
    assert lease.read(folder) != theirs
    journal.close()


def test_one_that_was_not_renewed_is_stale(folder: Path, clock: StillClock, laptop: Path) -> None:
    for step in (FRESH * 2, -FRESH * 2):
        lease.write(folder, Lease("1f0c22ab", clock.now() - step))
        journal = unlock(folder, clock, laptop)
        assert journal.tenure.other is None
        journal.close()


def test_one_left_by_a_crash_of_this_computer_is_its_own(
    folder: Path, clock: StillClock, laptop: Path
) -> None:
    journal = unlock(folder, clock, laptop)
    left = (folder / LEASE_NAME).read_bytes()
    journal.close()
    (folder / LEASE_NAME).write_bytes(left)
    journal = unlock(folder, clock, laptop)
    assert journal.tenure.other is None
    journal.close()


def test_one_that_comes_meanwhile_is_told_and_stays(
    folder: Path, clock: StillClock, laptop: Path
) -> None:
    journal = unlock(folder, clock, laptop)
    theirs = Lease("1f0c22ab", clock.now())
    lease.write(folder, theirs)
    assert journal.tenure.renew() == theirs
    journal.close()
    assert lease.read(folder) == theirs


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_may_not_be_written_opens_without(
    folder: Path, clock: StillClock, laptop: Path
) -> None:
    folder.chmod(0o500)
    try:
        journal = unlock(folder, clock, laptop)
        journal.close()
    finally:
        folder.chmod(0o700)


def test_a_lease_that_cannot_be_written_fails_nothing(
    folder: Path, clock: StillClock, laptop: Path
) -> None:
    (folder / f"{LEASE_NAME}.new").mkdir()
    journal = unlock(folder, clock, laptop)
    journal.record(contact(statement="Kept all the same."))
    assert journal.tenure.renew() is None
    journal.close()


def test_each_computer_and_each_place_has_a_mark_of_its_own(
    folder: Path, clock: StillClock, laptop: Path, tmp_path: Path
) -> None:
    marks = []
    for state in (laptop, tmp_path / "desktop-state", laptop):
        journal = unlock(folder, clock, state)
        marks.append(device_of(journal))
        journal.close()
    assert marks[0] == marks[2] != marks[1]
    shutil.copytree(folder, tmp_path / "copied")
    journal = unlock(tmp_path / "copied", clock, laptop)
    assert device_of(journal) not in marks
    journal.close()


def test_what_is_restored_is_another_computer(
    folder: Path, clock: StillClock, laptop: Path, tmp_path: Path
) -> None:
    journal = unlock(folder, clock, laptop)
    before = device_of(journal)
    copy = journal.back_up(Reason.ASKED).line.path
    journal.close()
    restoring.restore(copy, tmp_path / "back", PASSPHRASE, state=laptop)
    journal = unlock(tmp_path / "back", clock, laptop)
    assert device_of(journal) != before
    journal.close()
