"""Deleting everything for good."""

from __future__ import annotations

from pathlib import Path

import pytest

from journal_app.errors import FolderUnreadable, OpenElsewhere
from journal_app.journal import door, restoring
from journal_app.journal.journal import Reason
from journal_app.journal.wiping import set_aside, wipe
from journal_app.settings import Settings, write_settings
from tests.support.notebook import contact
from tests.support.opened import CHEAP, PASSPHRASE, StillClock


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A closed journal with backups, a memory, settings and a folder set aside."""
    home = tmp_path / "share"
    journal, _ = door.create(
        home / "journal", PASSPHRASE, cost=CHEAP, clock=StillClock(), state=tmp_path / "state"
    )
    journal.record(contact(statement="a very plain sentence"))
    line = journal.back_up(Reason.ASKED).line
    journal.copies.begin(Reason.CLOSING, check=False).result()
    journal.close()
    (tmp_path / "copy.aftershift").write_bytes(line.path.read_bytes())
    restoring.restore(tmp_path / "copy.aftershift", home / "journal", PASSPHRASE, set_aside=True)
    write_settings(tmp_path / "config", Settings())
    return home / "journal"


def test_all_of_it_is_gone(folder: Path, tmp_path: Path) -> None:
    assert len(set_aside(folder)) == 1
    wiped = wipe(folder, state=tmp_path / "state", settings=tmp_path / "config")
    assert wiped.stays == ()
    left = sorted(path.name for path in tmp_path.rglob("*"))
    assert left == ["copy.aftershift", "share"]
    assert door.look(folder).is_absent


def test_files_of_others_stay_and_are_named(folder: Path, tmp_path: Path) -> None:
    (folder / "holiday.jpg").write_bytes(b"x")
    (tmp_path / "config" / "other.txt").write_bytes(b"x")
    wiped = wipe(folder, settings=tmp_path / "config")
    assert [path.name for path in wiped.stays] == ["holiday.jpg"]
    assert (tmp_path / "config" / "other.txt").exists()


def test_the_key_is_written_over_before_it_goes(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = (folder / "vault.json").read_bytes()
    seen: list[bytes] = []
    unlink = Path.unlink

    def watched(path: Path, missing_ok: bool = False) -> None:
        if path.name == "vault.json" and path.exists():
            seen.append(path.read_bytes())
        unlink(path, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", watched)
    wipe(folder)
    assert seen
    assert before not in seen


def test_an_open_journal_is_left_alone(folder: Path) -> None:
    journal = door.unlock(folder, PASSPHRASE, clock=StillClock())
    with pytest.raises(OpenElsewhere):
        wipe(folder)
    assert journal.search("plain").total == 1
    journal.close()


def test_no_folder_is_said(tmp_path: Path) -> None:
    with pytest.raises(FolderUnreadable):
        wipe(tmp_path / "none")
