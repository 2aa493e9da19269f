"""A report as a file: whole or not at all."""

from __future__ import annotations

import errno
import gc
import os
import stat
from contextlib import ExitStack
from pathlib import Path

import pytest

from journal_app import errors
from journal_app.reports.rendering import saving
from journal_app.reports.rendering.saving import save, staged


def test_a_new_file_is_whole_and_for_this_user_alone(tmp_path: Path) -> None:
    target = tmp_path / "report.pdf"
    save(b"words", target)
    assert target.read_bytes() == b"words"
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert [path.name for path in tmp_path.iterdir()] == ["report.pdf"]


def test_what_is_written_aside_and_let_go_of_leaves_nothing(tmp_path: Path) -> None:
    putting = ExitStack()
    putting.enter_context(staged(b"words", tmp_path / "report.pdf"))
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"words"]
    del putting
    gc.collect()
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_there_stays_unless_it_may_go(tmp_path: Path) -> None:
    target = tmp_path / "report.pdf"
    target.write_bytes(b"old")
    with pytest.raises(errors.TargetExists) as told:
        save(b"new", target)
    assert str(target) in str(told.value)
    assert target.read_bytes() == b"old"
    save(b"new", target, replace=True)
    assert target.read_bytes() == b"new"


@pytest.mark.parametrize(
    "inside", ["report.pdf", "deep/report.pdf", "link/report.pdf", "../journal/r.pdf"]
)
def test_nothing_is_written_into_the_journals_folder(tmp_path: Path, inside: str) -> None:
    journal = tmp_path / "journal"
    (journal / "deep").mkdir(parents=True)
    (journal / "link").symlink_to(journal / "deep")
    with pytest.raises(errors.TargetInside):
        save(b"words", journal / inside, journal_folder=journal)
    assert not list(journal.rglob("*.pdf"))


def test_a_link_from_outside_does_not_lead_into_the_journal(tmp_path: Path) -> None:
    journal = tmp_path / "journal"
    journal.mkdir()
    (tmp_path / "outside").symlink_to(journal)
    with pytest.raises(errors.TargetInside):
        save(b"words", tmp_path / "outside" / "report.pdf", journal_folder=journal)


def test_a_folder_that_is_missing_or_a_name_taken_by_one_is_told(tmp_path: Path) -> None:
    with pytest.raises(errors.TargetMissing):
        save(b"words", tmp_path / "none" / "report.pdf")
    (tmp_path / "folder").mkdir()
    with pytest.raises(errors.TargetIsFolder):
        save(b"words", tmp_path / "folder", replace=True)


def test_what_is_no_file_is_never_replaced(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(errors.PlaceUnfit):
        save(b"words", tmp_path / "pipe", replace=True)


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (errno.ENOSPC, errors.TargetFull),
        (errno.EDQUOT, errors.TargetFull),
        (errno.EROFS, errors.TargetReadOnly),
        (errno.EACCES, errors.TargetReadOnly),
        (errno.EIO, errors.ReportUnwritten),
    ],
)
def test_what_the_system_refuses_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, expected: type[Exception]
) -> None:
    target = tmp_path / "report.pdf"
    target.write_bytes(b"old")

    def refuse(_handle: int) -> None:
        raise OSError(number, "refused")

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(expected):
        save(b"new", target, replace=True)
    assert target.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["report.pdf"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no full device")
def test_a_full_device_is_no_place(tmp_path: Path) -> None:
    with pytest.raises(errors.PlaceUnfit):
        save(b"words", Path("/dev/full"), replace=True)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_read_only_folder_is_told(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(errors.TargetReadOnly):
            save(b"words", tmp_path / "report.pdf")
    finally:
        tmp_path.chmod(0o700)


def test_an_interrupted_write_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "report.pdf"
    target.write_bytes(b"old")

    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Path, "replace", interrupt)
    with pytest.raises(KeyboardInterrupt):
        saving.save(b"new", target, replace=True)
    assert target.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["report.pdf"]
