"""Backups of an open journal: made beside the work, checked, listed, carried to a second place."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any, BinaryIO

import pytest
from sqlalchemy import Connection

from journal_app.errors import CopyUnreadable, FolderReadOnly, UsageError, WriteFailed
from journal_app.journal import restoring
from journal_app.journal.backups import Stopped
from journal_app.journal.journal import Journal, Reason
from journal_app.store import backup, container, integrity, settling, shelf
from journal_app.store.guarded_file import GuardedFile
from tests.support.notebook import contact
from tests.support.opened import PASSPHRASE, StillClock, unlock


class Gate:
    """Holds a thread at a door until it is opened."""

    def __init__(self) -> None:
        self.reached, self.opened = threading.Event(), threading.Event()

    def wait(self) -> None:
        self.reached.set()
        assert self.opened.wait(10)


@pytest.fixture
def at_the_sums(monkeypatch: pytest.MonkeyPatch) -> Iterator[Gate]:
    """Holds the copy right after its bytes were copied."""
    gate, sums = Gate(), container._sums

    def held(*given: Any) -> Any:
        gate.wait()
        return sums(*given)

    monkeypatch.setattr(container, "_sums", held)
    yield gate
    gate.opened.set()


def unchecked(journal: Journal) -> list[Path]:
    return list(journal.copies.folder.glob(f"*{shelf.UNCHECKED}"))


def test_a_backup_is_checked_and_listed_newest_first(journal: Journal, clock: StillClock) -> None:
    journal.record(contact())
    first = journal.back_up(Reason.ASKED)
    clock.move(minutes=5)
    journal.record(contact())
    second = journal.back_up(Reason.CLOSING)
    assert first.checked
    assert second.checked
    assert journal.backups() == (second.line, first.line)
    line = journal.backups()[0]
    assert (line.made, line.sequence, line.records, line.reason) == (
        clock.now(), 2, 2, "lock or close",
    )  # fmt: skip
    assert line.path.parent == journal.folder / "backups"


def test_names_sort_by_history(journal: Journal) -> None:
    made = []
    for _ in range(3):
        journal.record(contact())
        made += [journal.back_up(Reason.ASKED).line.path.name for _ in range(2)]
    assert made == sorted(made)


def test_files_of_backups_are_for_this_user_alone(journal: Journal) -> None:
    journal.back_up(Reason.ASKED)
    folder = journal.copies.folder
    assert folder.stat().st_mode & 0o777 == 0o700
    assert {path.stat().st_mode & 0o777 for path in folder.iterdir()} == {0o600}


def test_no_word_of_the_worker_stands_in_a_backup(journal: Journal) -> None:
    journal.record(contact(statement="a very plain sentence"))
    raw = journal.back_up(Reason.ASKED).line.path.read_bytes()
    assert b"plain sentence" not in raw
    assert b"SQLite format 3" not in raw


def test_work_goes_on_while_a_copy_is_summed_and_checked(
    journal: Journal, at_the_sums: Gate
) -> None:
    journal.record(contact())
    future = journal.copies.begin(Reason.DAY)
    assert at_the_sums.reached.wait(10)
    journal.record(contact())
    assert journal.timeline_count(_everything()) == 2
    at_the_sums.opened.set()
    made = future.result()
    assert (made.line.sequence, made.checked) == (1, True)


def _everything() -> Any:
    from journal_app.model.views import Filter

    return Filter()


def test_a_save_waits_for_no_more_than_the_bytes(
    journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Reading goes on even then, and the copy holds none of the save that waits."""
    journal.record(contact())
    gate, copy_into = Gate(), GuardedFile.copy_into
    saved = threading.Event()

    def held(self: GuardedFile, *given: Any, **named: Any) -> None:
        gate.wait()
        copy_into(self, *given, **named)
        assert not saved.is_set()

    monkeypatch.setattr(GuardedFile, "copy_into", held)
    future = journal.copies.begin(Reason.DAY)
    assert gate.reached.wait(10)
    assert journal.timeline_count(_everything()) == 1
    threading.Timer(0.05, gate.opened.set).start()
    journal.record(contact())
    saved.set()
    assert future.result().line.sequence == 1
    assert journal.head().sequence == 2


def test_many_saves_beside_many_copies_lose_nothing(journal: Journal) -> None:
    futures = []
    for number in range(40):
        if number % 8 == 0:
            futures.append(journal.copies.begin(Reason.DAY))
        journal.record(contact(statement=f"Note {number} " + "word " * 50))
    for future in futures:
        assert future.result().checked
    assert journal.check().whole
    assert journal.timeline_count(_everything()) == 40


def test_a_lock_takes_a_copy_and_the_next_session_checks_it(journal: Journal) -> None:
    journal.record(contact())
    made = journal.copies.begin(Reason.CLOSING, check=False).result()
    assert not made.checked
    assert journal.backups() == ()
    assert unchecked(journal) == [made.line.path]
    journal.close()
    again = unlock(journal.folder)
    assert again.copies.is_behind()
    again.copies.check_waiting().result()
    (line,) = again.backups()
    assert (line.sequence, line.reason) == (1, "lock or close")
    assert not again.copies.is_behind()
    assert unchecked(again) == []
    again.close()


def test_what_waited_goes_to_the_second_place_once_it_is_checked(
    journal: Journal, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    journal.record(contact())
    journal.copies.begin(Reason.CLOSING, check=False).result()
    journal.close()
    again = unlock(journal.folder)
    again.copies.second = stick
    again.copies.check_waiting().result()
    (line,) = again.backups()
    assert [path.name for path in stick.iterdir()] == [line.path.name]
    again.close()


def test_closing_does_not_wait_for_a_check(
    journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal.record(contact())
    gate, torn_pages = Gate(), integrity.torn_pages

    def held(connection: Connection) -> list[str]:
        gate.wait()
        return torn_pages(connection)

    monkeypatch.setattr(integrity, "torn_pages", held)
    monkeypatch.setattr("journal_app.store.engine._STEPS", 1)
    future = journal.copies.begin(Reason.DAY)
    assert gate.reached.wait(10)
    threading.Timer(0.05, gate.opened.set).start()
    journal.close()
    with pytest.raises(Stopped):
        future.result()
    monkeypatch.undo()
    again = unlock(journal.folder)
    again.copies.check_waiting().result()
    assert len(again.backups()) == 1
    again.close()


def test_a_copy_is_due_once_a_day_and_only_after_a_change(
    journal: Journal, clock: StillClock
) -> None:
    copies = journal.copies
    assert not copies.is_due()
    journal.keep_draft("hard", {})
    assert not copies.is_due()
    journal.record(contact())
    assert copies.is_due()
    journal.back_up(Reason.DAY)
    assert not copies.is_due()
    journal.record(contact())
    assert (copies.is_due(), copies.is_behind()) == (False, True)
    clock.move(hours=6, minutes=1)
    assert copies.is_due()


def test_a_preview_tells_what_is_not_in_a_copy(journal: Journal) -> None:
    journal.record_many([contact(), contact()])
    line = journal.back_up(Reason.ASKED).line
    journal.record_many([contact(), contact(), contact()])
    preview = journal.copies.preview(line.path)
    assert (preview.line, preview.lacks) == (line, 3)


def test_how_far_a_backup_is_runs_from_nothing_to_all(journal: Journal) -> None:
    parts: list[float] = []
    journal.back_up(Reason.ASKED, parts.append)
    assert parts == sorted(parts)
    assert parts[-1] == 1.0


def test_nothing_is_left_beside_the_copies(journal: Journal, tmp_path: Path) -> None:
    journal.record(contact())
    journal.copies.write_to(tmp_path / "copy.aftershift")
    assert not journal.copies.folder.exists()
    line = journal.back_up(Reason.ASKED).line
    journal.copies.preview(line.path)
    assert [path.name for path in journal.copies.folder.iterdir()] == [line.path.name]
    assert not (journal.folder / "checking.tmp").exists()


# A second place


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def test_a_copy_goes_to_the_second_place_too(
    journal: Journal, stick: Path, clock: StillClock
) -> None:
    journal.copies.second = stick
    journal.record(contact())
    made = journal.back_up(Reason.ASKED)
    assert made.carried is not None
    assert made.carried.read_bytes() == made.line.path.read_bytes()
    clock.move(days=12)
    place = journal.copies.second_place()
    assert place is not None
    assert (place.present, place.days_old(clock.now())) == (True, 12)
    assert place.days_old(clock.now() - timedelta(days=400)) == 0


def test_a_second_place_that_is_absent_does_not_stop_a_backup(
    journal: Journal, tmp_path: Path
) -> None:
    journal.copies.second = tmp_path / "unplugged"
    made = journal.back_up(Reason.ASKED)
    assert (made.checked, made.carried, made.second_fault) == (True, None, None)
    place = journal.copies.second_place()
    assert place is not None
    assert (place.present, place.newest) == (False, None)
    assert not (tmp_path / "unplugged").exists()


def test_a_second_place_that_fails_is_told_and_keeps_what_it_has(
    journal: Journal, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal.copies.second = stick
    journal.record(contact())
    first = journal.back_up(Reason.ASKED).carried
    journal.record(contact())

    def fail(path: Path) -> None:
        if path == stick:
            raise OSError(5, "no")

    monkeypatch.setattr(shelf, "flush_folder", fail)
    made = journal.back_up(Reason.ASKED)
    assert made.checked
    assert isinstance(made.second_fault, WriteFailed)
    assert first is not None
    assert first.exists()


def test_a_copy_that_arrives_damaged_in_the_second_place_is_no_copy(
    journal: Journal, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    create = container.create

    @contextmanager
    def worn(target: Path) -> Iterator[BinaryIO]:
        with create(target) as file:
            yield file
            file.seek(5000)
            file.write(b"worn out")

    journal.copies.second = stick
    monkeypatch.setattr(settling, "container", SimpleNamespace(create=worn))
    made = journal.back_up(Reason.ASKED)
    assert made.checked
    assert isinstance(made.second_fault, CopyUnreadable)
    assert list(stick.iterdir()) == []


def test_what_a_stick_pulled_out_left_half_written_is_cleared_away(
    journal: Journal, stick: Path
) -> None:
    half = stick / f"{journal._vault.vault_id}{shelf.UNCHECKED}"
    half.write_bytes(b"half")
    mine = stick / f"copy.aftershift{shelf.UNCHECKED}"
    mine.write_bytes(b"half")
    journal.copies.second = stick
    made = journal.back_up(Reason.ASKED)
    journal.copies.write_to(stick / "copy.aftershift")
    assert made.carried is not None
    assert {path.name for path in stick.iterdir()} == {made.carried.name, "copy.aftershift"}


def test_a_second_place_is_rotated_like_the_first(journal: Journal, stick: Path) -> None:
    journal.copies.second = stick
    (stick / "holiday.jpg").write_bytes(b"x")
    for _ in range(13):
        journal.record(contact())
        journal.back_up(Reason.ASKED)
    names = {path.name for path in journal.copies.folder.iterdir()}
    assert {path.name for path in stick.iterdir()} == names | {"holiday.jpg"}
    assert len(names) == 10


def test_two_journals_share_a_stick(journal: Journal, stick: Path, tmp_path: Path) -> None:
    from tests.support.opened import journal_in

    with journal_in(tmp_path / "other") as other:
        for one in (journal, other):
            one.copies.second = stick
            one.back_up(Reason.ASKED)
        assert len(list(stick.iterdir())) == 2
        for one in (journal, other):
            place = one.copies.second_place()
            assert place is not None
            assert place.newest is not None


# A copy where one says


def test_a_copy_is_written_where_one_says(journal: Journal, tmp_path: Path) -> None:
    journal.record(contact())
    made = journal.copies.write_to(tmp_path / "copy.aftershift")
    assert made.checked
    assert restoring.drill(tmp_path / "copy.aftershift", PASSPHRASE).records == 1
    assert journal.backups() == ()


def test_a_copy_is_written_neither_over_a_file_nor_into_the_journal(
    journal: Journal, tmp_path: Path
) -> None:
    (tmp_path / "there").write_bytes(b"mine")
    (tmp_path / "way").symlink_to(journal.folder)
    (tmp_path / "dangling").symlink_to(tmp_path / "nowhere")
    for target in (
        tmp_path / "there",
        tmp_path / "dangling",
        journal.folder,
        journal.folder / "copy.aftershift",
        journal.folder / "backups" / "copy.aftershift",
        tmp_path / "way" / "copy.aftershift",
        tmp_path / "none" / "copy.aftershift",
    ):
        with pytest.raises(UsageError):
            journal.copies.write_to(target)
    assert (tmp_path / "there").read_bytes() == b"mine"


def test_a_target_that_does_not_stand_its_check_is_removed(
    journal: Journal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup, "is_whole", lambda *_given, **_named: False)
    with pytest.raises(CopyUnreadable):
        journal.copies.write_to(tmp_path / "copy.aftershift")
    assert not list(tmp_path.glob("*.aftershift"))
    assert not list(tmp_path.glob(f"*{shelf.UNCHECKED}"))


def test_a_journal_opened_to_read_makes_no_copy_beside_itself(
    journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal.record(contact())
    monkeypatch.setattr(journal._database, "read_only", True)
    assert not journal.copies.is_due()
    with pytest.raises(FolderReadOnly):
        journal.copies.begin(Reason.ASKED)
