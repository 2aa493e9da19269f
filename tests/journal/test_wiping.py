"""Deleting everything for good."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from journal_app.errors import FolderUnreadable, OpenElsewhere
from journal_app.journal import door, restoring
from journal_app.journal.journal import Reason
from journal_app.journal.this_computer import Keychain
from journal_app.journal.wiping import Belongings, set_aside, wipe
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


@pytest.fixture
def belongings(folder: Path, tmp_path: Path) -> Belongings:
    """What the journal says of itself while it is open."""
    journal = door.unlock(folder, PASSPHRASE, clock=StillClock(), state=tmp_path / "state")
    told = journal.belongings()
    journal.close()
    return told


@pytest.fixture
def other(tmp_path: Path, folder: Path) -> Path:
    """Another journal of this computer, remembered in the same folder as the first."""
    elsewhere = tmp_path / "other"
    journal, _ = door.create(
        elsewhere, PASSPHRASE, cost=CHEAP, clock=StillClock(), state=tmp_path / "state"
    )
    journal.record(contact(statement="of another journal"))
    journal.back_up(Reason.ASKED)
    journal.close()
    return elsewhere


def test_all_of_it_is_gone(folder: Path, belongings: Belongings, tmp_path: Path) -> None:
    assert len(set_aside(folder, belongings.vault)) == 1
    wiped = wipe(folder, belongings, settings=tmp_path / "config")
    assert (wiped.stays, wiped.refused, wiped.key_gone) == ((), (), True)
    left = sorted(path.name for path in tmp_path.rglob("*"))
    assert left == ["copy.aftershift", "share"]
    assert door.look(folder).is_absent


def test_what_a_kill_left_of_it_is_gone_too(
    folder: Path, belongings: Belongings, tmp_path: Path
) -> None:
    half = folder.parent / ".restoring-x1y2"
    half.mkdir()
    for name in ("vault.json", "journal.db"):
        shutil.copy(folder / name, half)
    for name in ("vault.json.tmp", "vault.json.bak.tmp", "vault.json.next"):
        shutil.copy(folder / "vault.json", folder / name)
    for name in ("journal.db.next", "comparing.tmp", "checking.tmp-journal", "journal.lease.new"):
        (folder / name).write_bytes(b"x")
    wiped = wipe(folder, belongings, settings=tmp_path / "config")
    assert (wiped.stays, wiped.refused, wiped.key_gone) == ((), (), True)
    assert not any(tmp_path.rglob("vault.json*"))
    assert not folder.exists()
    assert not half.exists()


def test_another_journal_keeps_all_that_is_its_own(
    folder: Path, belongings: Belongings, other: Path, tmp_path: Path
) -> None:
    (stray,) = (other / "backups").glob("*.aftershift")
    copied = folder / "backups" / "from-the-other.aftershift"
    copied.parent.mkdir()
    copied.write_bytes(stray.read_bytes())
    shutil.copytree(other, folder.parent / "journal-before-restore-20260101")
    memories = set((tmp_path / "state").iterdir())
    wiped = wipe(folder, belongings)
    assert belongings.memory in memories
    assert set((tmp_path / "state").iterdir()) == memories - {belongings.memory}
    assert wiped.stays == (folder / "backups",)
    assert copied.exists()
    assert (folder.parent / "journal-before-restore-20260101" / "journal.db").exists()
    door.unlock(other, PASSPHRASE, clock=StillClock(), state=tmp_path / "state").close()


def test_files_of_others_stay_and_are_named(
    folder: Path, belongings: Belongings, tmp_path: Path
) -> None:
    (folder / "holiday.jpg").write_bytes(b"x")
    (tmp_path / "config" / "other.txt").write_bytes(b"x")
    wiped = wipe(folder, belongings, settings=tmp_path / "config")
    assert [path.name for path in wiped.stays] == ["holiday.jpg"]
    assert (tmp_path / "config" / "other.txt").exists()


class Refusing:
    """A system that deletes no file of these endings; `written` says whether one may change."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, *endings: str, written: bool) -> None:
        unlink, opened = Path.unlink, Path.open

        def kept(path: Path, missing_ok: bool = False) -> None:
            if path.name.endswith(endings) and path.exists():
                raise PermissionError(1, "not permitted")
            unlink(path, missing_ok=missing_ok)

        def opening(path: Path, mode: str = "r", *rest: Any) -> Any:
            if not written and path.name.endswith(endings) and "+" in mode and path.exists():
                raise PermissionError(1, "not permitted")
            return opened(path, mode, *rest)

        monkeypatch.setattr(Path, "unlink", kept)
        monkeypatch.setattr(Path, "open", opening)


def test_what_the_system_refuses_is_told_and_stops_nothing_else(
    folder: Path, belongings: Belongings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Refusing(monkeypatch, "journal.db", "settings.json", written=True)
    wiped = wipe(folder, belongings, settings=tmp_path / "config")
    assert folder / "journal.db" in wiped.refused
    assert tmp_path / "config" / "settings.json" in wiped.refused
    assert wiped.key_gone
    assert not (folder / "vault.json").exists()
    assert not (folder / "backups").exists()
    assert belongings.memory is not None
    assert not belongings.memory.exists()
    assert wiped.stays == ()


@pytest.mark.parametrize("ending", ["vault.json.bak", ".aftershift"])
def test_a_key_that_stays_is_never_called_gone(
    folder: Path, belongings: Belongings, ending: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    Refusing(monkeypatch, ending, written=False)
    wiped = wipe(folder, belongings)
    assert any(path.name.endswith(ending) for path in wiped.refused)
    assert not wiped.key_gone


def test_a_key_written_over_is_gone_though_its_file_stays(
    folder: Path, belongings: Belongings, monkeypatch: pytest.MonkeyPatch
) -> None:
    Refusing(monkeypatch, "vault.json", written=True)
    wiped = wipe(folder, belongings)
    assert folder / "vault.json" in wiped.refused
    assert wiped.key_gone
    assert door.look(folder).fault is not None


def test_the_key_is_written_over_before_it_goes(
    folder: Path, belongings: Belongings, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = (folder / "vault.json").read_bytes()
    seen: list[bytes] = []
    unlink = Path.unlink

    def watched(path: Path, missing_ok: bool = False) -> None:
        if path.name == "vault.json" and path.exists():
            seen.append(path.read_bytes())
        unlink(path, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", watched)
    wipe(folder, belongings)
    assert seen
    assert before not in seen


class HeldSecrets:
    """A keychain that keeps secrets in memory, or fails."""

    def __init__(self, *, fails: bool = False) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self._fails = fails

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self._fails:
            raise RuntimeError("locked")
        del self.kept[service, username]


@pytest.mark.parametrize("fails", [False, True])
def test_the_entry_in_the_keychain_goes_too_or_is_told(folder: Path, fails: bool) -> None:
    backend = HeldSecrets(fails=fails)
    keychain = Keychain(lambda: backend)
    journal = door.unlock(folder, PASSPHRASE, clock=StillClock())
    offer = journal.this_computer.draw_part()
    keychain.ask_store(offer.part).answer()
    journal.this_computer.keep(offer)
    belongings = journal.belongings()
    journal.close()
    assert belongings.keychain == offer.part.account
    wiped = wipe(folder, belongings, keychain=keychain)
    assert wiped.keychain_refused is fails
    assert bool(backend.kept) is fails
    assert door.look(folder).is_absent


def test_an_open_journal_is_left_alone(folder: Path, belongings: Belongings) -> None:
    journal = door.unlock(folder, PASSPHRASE, clock=StillClock())
    with pytest.raises(OpenElsewhere):
        wipe(folder, belongings)
    assert journal.search("plain").total == 1
    journal.close()


def test_no_folder_is_said(tmp_path: Path) -> None:
    with pytest.raises(FolderUnreadable):
        wipe(tmp_path / "none", Belongings(vault="x"))
