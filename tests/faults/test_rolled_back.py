"""A folder that is not the one this computer saw last: rolled back, replaced, torn, synced."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from journal_app.errors import DatabaseDamaged, FileReplaced, HistoryInDoubt
from journal_app.journal import door, restoring
from journal_app.journal.journal import Doubt, Journal, Reason
from journal_app.journal.whereabouts import Whereabouts, look_around
from tests.support.notebook import contact
from tests.support.opened import CHEAP, PASSPHRASE, StillClock, everything

PAGE = 4096


@pytest.fixture
def state(tmp_path: Path) -> Path:
    return tmp_path / "state"


@pytest.fixture
def folder(tmp_path: Path, state: Path) -> Path:
    """A closed journal of three notes that this computer has seen."""
    made, _ = door.create(
        tmp_path / "journal",
        PASSPHRASE,
        cost=CHEAP,
        recovery=False,
        clock=StillClock(),
        state=state,
    )
    for number in range(3):
        made.record(contact(statement=f"Note {number} " + "word " * 300))
    made.close()
    return tmp_path / "journal"


def opened(folder: Path, state: Path | None) -> Journal:
    return door.unlock(folder, PASSPHRASE, clock=StillClock(), state=state)


def write_more(folder: Path, state: Path | None, notes: int = 1) -> None:
    journal = opened(folder, state)
    for number in range(notes):
        journal.record(contact(statement=f"Later {number} " + "word " * 300))
    journal.close()


def test_the_journal_seen_last_is_not_doubted(folder: Path, state: Path) -> None:
    write_more(folder, state)
    journal = opened(folder, state)
    assert journal.doubt is None
    journal.close()


def test_a_whole_rollback_is_told_and_no_write_accepted(
    folder: Path, state: Path, tmp_path: Path
) -> None:
    shutil.copy(folder / "journal.db", tmp_path / "older.db")
    write_more(folder, state, 2)
    shutil.copy(tmp_path / "older.db", folder / "journal.db")
    before = (folder / "journal.db").read_bytes()
    journal = opened(folder, state)
    assert journal.doubt is not None
    assert (journal.doubt.doubt, journal.doubt.missing) == (Doubt.OLDER, 2)
    with pytest.raises(HistoryInDoubt):
        journal.record(contact())
    with pytest.raises(HistoryInDoubt):
        journal.keep_draft("hard", {})
    journal.close()
    assert (folder / "journal.db").read_bytes() == before
    again = opened(folder, state)
    assert again.doubt is not None, "nobody has answered yet"
    again.close()


def test_it_is_right_so_ends_the_doubt(folder: Path, state: Path, tmp_path: Path) -> None:
    shutil.copy(folder / "journal.db", tmp_path / "older.db")
    write_more(folder, state)
    shutil.copy(tmp_path / "older.db", folder / "journal.db")
    journal = opened(folder, state)
    journal.accept_history()
    journal.record(contact())
    journal.close()
    again = opened(folder, state)
    assert again.doubt is None
    again.close()


def test_three_pages_rolled_back_are_told(folder: Path, state: Path, tmp_path: Path) -> None:
    """Whichever three they are: refused as damage, doubted, or found by the check."""
    older = (folder / "journal.db").read_bytes()
    write_more(folder, state, 6)
    newer = (folder / "journal.db").read_bytes()
    changed = [
        at for at in range(0, len(older), PAGE) if older[at : at + PAGE] != newer[at : at + PAGE]
    ]
    assert len(changed) >= 3
    for start in range(len(changed) - 2):
        mixed = bytearray(newer)
        for at in changed[start : start + 3]:
            mixed[at : at + PAGE] = older[at : at + PAGE]
        (folder / "journal.db").write_bytes(mixed)
        try:
            journal = opened(folder, state)
        except DatabaseDamaged:
            continue
        told = journal.doubt is not None or not journal.check().whole
        journal.close()
        assert told, [at // PAGE for at in changed[start : start + 3]]


def test_an_older_copy_written_in_place_while_open_is_refused_and_the_text_kept(
    folder: Path, state: Path
) -> None:
    older = (folder / "journal.db").read_bytes()
    write_more(folder, state)
    journal = opened(folder, state)
    with (folder / "journal.db").open("r+b") as file:
        file.write(older)
        file.truncate(len(older))
    with pytest.raises((FileReplaced, DatabaseDamaged)):
        journal.record(contact())
    journal.close()
    assert (folder / "journal.db").read_bytes() == older
    again = opened(folder, state)
    assert again.doubt is not None
    assert again.doubt.doubt is Doubt.OLDER
    again.close()


@pytest.mark.parametrize("how", ["renamed over", "unlinked"])
def test_a_file_replaced_or_unlinked_while_open_takes_nothing_more(
    folder: Path, state: Path, tmp_path: Path, how: str
) -> None:
    journal = opened(folder, state)
    if how == "unlinked":
        (folder / "journal.db").unlink()
    else:
        shutil.copy(folder / "journal.db", tmp_path / "other.db")
        (tmp_path / "other.db").replace(folder / "journal.db")
    with pytest.raises(FileReplaced):
        journal.record(contact())
    assert journal.copies.second is None
    journal.close()


def test_two_computers_that_both_wrote_are_told_apart(
    folder: Path, state: Path, tmp_path: Path
) -> None:
    """A sync that took the other computer's file: as long, or longer, and not ours."""
    shutil.copytree(folder, tmp_path / "other")
    write_more(tmp_path / "other", None, 4)
    write_more(folder, state, 2)
    shutil.copy(tmp_path / "other" / "journal.db", folder / "journal.db")
    journal = opened(folder, state)
    assert journal.doubt is not None
    assert journal.doubt.doubt is Doubt.OTHER
    journal.close()


def test_a_hot_journal_that_was_deleted_shows(folder: Path, state: Path) -> None:
    """What a crash leaves half written, once the notes for taking it back are gone."""
    before = (folder / "journal.db").read_bytes()
    write_more(folder, state, 8)
    after = (folder / "journal.db").read_bytes()
    half = bytearray(after)
    changed = [
        at for at in range(0, len(before), PAGE) if before[at : at + PAGE] != after[at : at + PAGE]
    ]
    for at in changed[::2]:
        half[at : at + PAGE] = before[at : at + PAGE]
    (folder / "journal.db").write_bytes(half)
    try:
        journal = opened(folder, state)
    except DatabaseDamaged:
        return
    told = journal.doubt is not None or not journal.check().whole
    journal.close()
    assert told


def test_a_restore_by_the_program_is_no_rollback(folder: Path, state: Path) -> None:
    journal = opened(folder, state)
    line = journal.back_up(Reason.ASKED).line
    journal.record(contact())
    journal.close()
    back = restoring.restore(line.path, folder, PASSPHRASE, set_aside=True, state=state)
    assert back.aside is not None
    assert back.aside.exists()
    again = opened(folder, state)
    assert again.doubt is None
    again.record(contact())
    again.close()


def test_a_first_visit_doubts_nothing(folder: Path, tmp_path: Path) -> None:
    journal = opened(folder, tmp_path / "another computer")
    assert journal.doubt is None
    journal.close()


def test_looking_writes_nothing_into_the_journal(folder: Path, state: Path) -> None:
    journal = opened(folder, state)
    content = everything(journal._database)
    head = journal.head()
    journal.close()
    again = opened(folder, state)
    assert (everything(again._database), again.head()) == (content, head)
    again.close()


# Where the folder lies


@pytest.mark.parametrize("part", ["Dropbox", "OneDrive", "Nextcloud", "Google Drive", "Syncthing"])
def test_a_synced_folder_is_told(tmp_path: Path, part: str) -> None:
    folder = tmp_path / part / "journal"
    folder.mkdir(parents=True)
    assert look_around(folder).warning is Whereabouts.SYNCED


def test_a_mark_of_a_sync_above_is_told(tmp_path: Path) -> None:
    (tmp_path / ".stfolder").mkdir()
    (tmp_path / "a" / "journal").mkdir(parents=True)
    assert look_around(tmp_path / "a" / "journal").warning is Whereabouts.SYNCED


def test_a_folder_of_the_network_is_told_by_its_mount(tmp_path: Path) -> None:
    mounts = tmp_path / "mounts"
    folder = tmp_path / "share" / "journal"
    folder.mkdir(parents=True)
    mounts.write_text(f"disk / ext4 rw 0 0\nserver:/x {tmp_path / 'share'} nfs4 rw 0 0\n")
    assert look_around(folder, mounts).warning is Whereabouts.DISTANT
    mounts.write_text("disk / ext4 rw 0 0\n")
    assert look_around(folder, mounts).warning is None


def test_an_ordinary_folder_is_left_in_peace(folder: Path) -> None:
    found = look_around(folder)
    assert (found.warning, found.strays) == (None, ())


@pytest.mark.parametrize(
    "name",
    [
        "journal (conflicted copy 2026-11-21).db",
        "journal.sync-conflict-20261121-184000-ABCDEFG.db",
        "journal (1).db",
        "journal 2.db",
        "vault.json.sync-conflict-20261121-184000-ABCDEFG",
        "journal-LAPTOP.db",
    ],
)
def test_what_a_sync_left_beside_is_found(folder: Path, name: str) -> None:
    (folder / name).write_bytes(b"x")
    assert [path.name for path in look_around(folder).strays] == [name]


def test_a_warning_is_read_once(folder: Path, state: Path) -> None:
    journal = opened(folder, state)
    assert journal.upkeep.warn_once()
    assert not journal.upkeep.warn_once()
    journal.close()
    again = opened(folder, state)
    assert not again.upkeep.warn_once()
    again.close()
