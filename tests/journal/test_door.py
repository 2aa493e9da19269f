"""Making, finding and unlocking a journal."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from journal_app.errors import (
    ForeignRecoveryKey,
    HeaderUnreadable,
    InvalidValue,
    JournalExists,
    JournalMissing,
    NoJournal,
    RecoveryKeySlip,
    WrongPassphrase,
)
from journal_app.journal import door
from journal_app.journal.journal import Notice
from tests.support.notebook import contact
from tests.support.opened import CHEAP, PASSPHRASE, StillClock, journal_in, kept, make, unlock

ROOT = Path(__file__).parents[2]


def test_a_new_journal_opens_with_its_passphrase(tmp_path: Path) -> None:
    note = contact()
    with journal_in(tmp_path / "journal") as journal:
        journal.record(note)
        assert journal.folder == tmp_path / "journal"
        assert not journal.read_only
        assert journal.notices == ()
    again = unlock(tmp_path / "journal")
    assert kept(again, note).id == note.id
    again.close()


def test_a_new_journal_opens_with_its_recovery_key(tmp_path: Path) -> None:
    journal, key = door.create(tmp_path / "j", PASSPHRASE, cost=CHEAP, clock=StillClock())
    assert key is not None
    assert journal.has_recovery
    journal.close()
    door.unlock_with_recovery(tmp_path / "j", key.text.lower(), clock=StillClock()).close()


def test_a_recovery_key_with_a_slip_or_of_another_journal_is_named(tmp_path: Path) -> None:
    journal, key = door.create(tmp_path / "j", PASSPHRASE, cost=CHEAP, clock=StillClock())
    assert key is not None
    other = door.RecoveryKey.new()
    journal.keep_recovery_key(other)
    journal.close()
    with pytest.raises(ForeignRecoveryKey):
        door.unlock_with_recovery(tmp_path / "j", key.text, clock=StillClock())
    with pytest.raises(RecoveryKeySlip):
        door.unlock_with_recovery(tmp_path / "j", "X" + other.text[1:], clock=StillClock())
    door.unlock_with_recovery(tmp_path / "j", other.text, clock=StillClock()).close()


def test_a_recovery_key_can_be_taken_away(tmp_path: Path) -> None:
    journal, key = door.create(tmp_path / "j", PASSPHRASE, cost=CHEAP, clock=StillClock())
    assert key is not None
    journal.remove_recovery_key()
    assert not journal.has_recovery
    journal.close()
    with pytest.raises(ForeignRecoveryKey):
        door.unlock_with_recovery(tmp_path / "j", key.text, clock=StillClock())


def test_a_journal_is_not_made_over_another(tmp_path: Path) -> None:
    make(tmp_path / "journal").close()
    with pytest.raises(JournalExists):
        make(tmp_path / "journal")
    unlock(tmp_path / "journal").close()


def test_an_empty_passphrase_is_refused_and_nothing_is_made(tmp_path: Path) -> None:
    with pytest.raises(InvalidValue):
        door.create(tmp_path / "journal", "", cost=CHEAP, clock=StillClock())
    assert door.look(tmp_path / "journal").is_absent


def test_a_refused_unlock_lets_go_of_the_folder(tmp_path: Path) -> None:
    make(tmp_path / "journal").close()
    with pytest.raises(WrongPassphrase):
        door.unlock(tmp_path / "journal", "no", clock=StillClock())
    unlock(tmp_path / "journal").close()


def test_a_damaged_header_opens_by_its_copy_and_says_so(tmp_path: Path) -> None:
    make(tmp_path / "journal").close()
    (tmp_path / "journal" / "vault.json").write_bytes(b"{}")
    journal = unlock(tmp_path / "journal")
    assert journal.notices == (Notice.HEADER_COPY_USED,)
    assert "nothing is lost" in str(journal.notices[0])
    journal.close()


def test_a_look_tells_what_is_there(tmp_path: Path) -> None:
    folder = tmp_path / "journal"
    assert door.look(folder).place is door.Place.NONE
    journal = make(folder)
    assert door.look(folder).place is door.Place.CLOSED
    journal.record(contact())  # the look took none of the locks away
    journal.close()
    for name in ("vault.json", "vault.json.bak"):
        (folder / name).unlink()
    standing = door.look(folder)
    assert standing.place is door.Place.FAULTY
    assert isinstance(standing.fault, HeaderUnreadable)


def test_an_empty_file_alone_is_no_journal_and_stands_in_nobodys_way(tmp_path: Path) -> None:
    folder = tmp_path / "journal"
    folder.mkdir()
    (folder / "journal.db").touch()
    assert door.look(folder).is_absent
    with pytest.raises(NoJournal):
        unlock(folder)
    make(folder).close()
    unlock(folder).close()


@pytest.mark.parametrize("left", ["nothing", "an empty file"])
def test_a_journal_that_was_never_made_is_made_again_and_its_key_file_stays(
    tmp_path: Path, left: str
) -> None:
    folder = tmp_path / "journal"
    make(folder).close()
    kept = (folder / "vault.json").read_bytes()
    (folder / "journal.db").unlink()
    if left == "an empty file":
        (folder / "journal.db").touch()
    assert isinstance(door.look(folder).fault, JournalMissing)
    with pytest.raises(JournalMissing):
        unlock(folder)
    with pytest.raises(JournalExists):
        make(folder)
    assert door.make_room(folder).read_bytes() == kept
    assert (folder / "vault.json.bak.aside-1").read_bytes() == kept
    assert door.look(folder).is_absent
    make(folder).close()
    unlock(folder).close()


def test_where_there_is_a_journal_or_a_backup_no_room_is_made(tmp_path: Path) -> None:
    folder = tmp_path / "journal"
    make(folder).close()
    with pytest.raises(JournalExists):
        door.make_room(folder)
    (folder / "journal.db").write_bytes(b"")
    (folder / "backups").mkdir(exist_ok=True)
    (folder / "backups" / "before-schema-1.db").write_bytes(b"old")
    assert door.look(folder).place is door.Place.FAULTY
    with pytest.raises(JournalExists):
        door.make_room(folder)
    assert (folder / "vault.json").exists()


def test_closing_twice_is_fine(tmp_path: Path) -> None:
    journal = make(tmp_path / "journal")
    journal.close()
    journal.close()


LIGHT = """
import sys
from pathlib import Path
from journal_app.journal import door
door.look(Path(sys.argv[1]))
heavy = {"sqlalchemy", "sqlcipher3", "alembic", "zxcvbn", "keyring"} & set(sys.modules)
assert not heavy, heavy
"""


def test_a_journal_is_opened_without_numbers() -> None:
    names = '{"numpy", "scipy", "matplotlib", "alembic", "zxcvbn"}'
    script = f"import journal_app.journal.journal, sys; sys.exit(str({names} & set(sys.modules)))"
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False, cwd=ROOT
    )
    assert done.stderr.strip() == "set()"


def test_the_door_is_found_without_the_store(tmp_path: Path) -> None:
    make(tmp_path / "journal").close()
    done = subprocess.run(
        [sys.executable, "-c", LIGHT, str(tmp_path / "journal")],
        capture_output=True, text=True, check=False, cwd=ROOT,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
