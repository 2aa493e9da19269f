"""Full disks, replaced files, second processes, copies: nothing kept is lost, and all is told."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import event

from journal_app.errors import (
    DatabaseDamaged,
    DiskFull,
    FileReplaced,
    KeepingError,
    OpenElsewhere,
)
from journal_app.journal import door
from journal_app.journal.journal import Journal
from tests.support.notebook import contact
from tests.support.opened import (
    PASSPHRASE,
    StillClock,
    chain_holds,
    everything,
    journal_in,
    kept,
    make,
    unlock,
)

ROOT = Path(__file__).parents[2]
LONG = "the queue went round the corner " * 2000


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    with journal_in(tmp_path / "journal") as opened:
        yield opened


def pragma(journal: Journal, text: str) -> int:
    with journal._database.read() as connection:
        return int(connection.exec_driver_sql(f"PRAGMA {text}").scalar_one())


def test_a_file_that_cannot_grow_keeps_what_was_kept_at_every_size(journal: Journal) -> None:
    journal.record(contact(statement=LONG))
    before = everything(journal._database)
    pages, refused = pragma(journal, "page_count"), 0
    for more in range(200):
        pragma(journal, f"max_page_count={pages + more}")
        try:
            journal.record(contact(statement=LONG))
        except DiskFull:
            refused += 1
            assert everything(journal._database) == before
            assert chain_holds(journal._database)
        else:
            break
    assert refused > 20
    assert len(everything(journal._database)["contacts"]) == 2
    assert journal.check().whole


class RefusesAt:
    """A disk that has no more room at one statement of a transaction, counted from its start."""

    def __init__(self, journal: Journal) -> None:
        self._engine = journal._database._engine
        self._left: int | None = None
        event.listen(self._engine, "before_cursor_execute", self._on_statement)

    def begin(self, place: int | None) -> None:
        self._left = place

    def close(self) -> None:
        event.remove(self._engine, "before_cursor_execute", self._on_statement)

    def _on_statement(self, *_given: object) -> None:
        if self._left == 0:
            self._left = None
            raise DiskFull
        self._left = None if self._left is None else self._left - 1


@pytest.mark.parametrize("use", ["keep", "change", "draft", "bin", "undo"])
def test_a_disk_that_is_full_at_any_statement_keeps_what_was_kept(
    journal: Journal, use: str
) -> None:
    note = contact(statement="The refund again.", kinds=("swore",))
    journal.record(note)
    uses: dict[str, Callable[[], object]] = {
        "keep": lambda: journal.record(contact(statement="Another one.", kinds=("argued",))),
        "change": lambda: journal.revise(replace(kept(journal, note), lesson="Breathe.")),
        "draft": lambda: journal.keep_draft("hard", {"statement": "half a sen"}),
        "bin": lambda: journal.move_to_bin([note.id]),
        "undo": journal.undo,
    }
    before, head = everything(journal._database), journal.head()
    refusing, place = RefusesAt(journal), 0
    try:
        while True:
            refusing.begin(place)
            try:
                uses[use]()
            except DiskFull:
                refusing.begin(None)
                assert (everything(journal._database), journal.head()) == (before, head), place
                place += 1
            else:
                break
    finally:
        refusing.close()
    assert place >= 4
    assert everything(journal._database) != before
    assert journal.check().whole


FULL_DISK = """
import resource, sys
from pathlib import Path
from journal_app.errors import KeepingError
from tests.support.notebook import contact
from tests.support.opened import chain_holds, everything, unlock
journal = unlock(Path(sys.argv[1]))
before = everything(journal._database)
size = (Path(sys.argv[1]) / "journal.db").stat().st_size
free, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
refused = 0
for limit in [0, 1, 511, 512, 1000, *range(4096, size + 400_000, 12_288)]:
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, hard))
    try:
        journal.record(contact(statement="the queue " * 5000))
    except KeepingError:
        refused += 1
    else:
        break
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (free, hard))
    assert everything(journal._database) == before, limit
    assert chain_holds(journal._database), limit
assert refused > 10, refused
journal.record(contact())
assert journal.check().whole
assert len(everything(journal._database)["contacts"]) == 3
journal.close()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="has no such limit")
def test_a_disk_that_takes_only_so_much_keeps_what_was_kept(tmp_path: Path) -> None:
    with journal_in(tmp_path / "journal") as journal:
        journal.record(contact(statement="x"))
    done = run(FULL_DISK, tmp_path / "journal")
    assert done.returncode == 0, done.stderr


def run(program: str, *arguments: object) -> subprocess.CompletedProcess[str]:
    words = [sys.executable, "-c", program, *map(str, arguments)]
    return subprocess.run(words, capture_output=True, text=True, check=False, cwd=ROOT)


def test_a_file_replaced_by_another_takes_no_more(journal: Journal, tmp_path: Path) -> None:
    journal.record(contact())
    path = journal.folder / "journal.db"
    shutil.copy(path, tmp_path / "older.db")
    (tmp_path / "older.db").replace(path)
    with pytest.raises(FileReplaced):
        journal.record(contact())
    with pytest.raises(FileReplaced):
        journal.keep_draft("hard", {})
    assert journal.head().sequence == 1


def test_a_file_that_was_removed_takes_no_more(journal: Journal) -> None:
    journal.record(contact())
    (journal.folder / "journal.db").unlink()
    with pytest.raises(FileReplaced):
        journal.record(contact())


def test_a_copy_made_between_two_saves_opens_and_is_complete(
    journal: Journal, tmp_path: Path
) -> None:
    for saves in range(1, 4):
        journal.record(contact())
        shutil.copytree(journal.folder, tmp_path / f"copy{saves}")
        copy = unlock(tmp_path / f"copy{saves}")
        assert copy.head() == journal.head()
        assert copy.check().whole
        copy.close()


def test_a_folder_that_may_not_be_written_is_read_and_refuses_changes(tmp_path: Path) -> None:
    note = contact(statement="The refund again.")
    with journal_in(tmp_path / "journal") as journal:
        journal.record(note)
    done = run(READ_ONLY, tmp_path, note.id)
    assert done.returncode == 0, done.stderr


READ_ONLY = """
import os, sys
from pathlib import Path
root = Path(sys.argv[1])
folder = root / "journal"
from dataclasses import replace
from journal_app.errors import FolderReadOnly
from journal_app.journal.door import RecoveryKey
from journal_app.journal.journal import Notice
from tests.support.notebook import contact
from tests.support.opened import unlock
for path in [folder, *folder.iterdir()]:
    path.chmod(0o555 if path.is_dir() else 0o444)
if os.getuid() == 0:  # root may write anywhere
    for path in [root, *root.parents][:-1]:
        os.chmod(path, path.stat().st_mode | 0o055)
    os.setgid(65534)
    os.setuid(65534)
journal = unlock(folder)
assert journal.read_only
assert Notice.READ_ONLY in journal.notices
assert journal.search("refund").total == 1
note = journal.get(sys.argv[2])
for change in (
    lambda: journal.record(contact()),
    lambda: journal.record_many([contact()]),
    lambda: journal.revise(replace(note, lesson="x")),
    lambda: journal.move_to_bin([note.id]),
    lambda: journal.purge([note.id]),
    lambda: journal.keep_draft("hard", {}),
    lambda: journal.keep_recovery_key(RecoveryKey.new()),
    lambda: journal.check(),
):
    try:
        change()
    except FolderReadOnly:
        continue
    raise AssertionError("it was kept")
journal.close()
"""

HOLDER = """
import sys
from pathlib import Path
from tests.support.opened import unlock
journal = unlock(Path(sys.argv[1]))
journal.keep_draft("hard", {"statement": "half a sen"})
print("open", flush=True)
sys.stdin.read()
"""


def test_a_second_process_is_refused_until_the_first_is_gone(tmp_path: Path) -> None:
    note = contact()
    with journal_in(tmp_path / "journal") as journal:
        journal.record(note)
    words = [sys.executable, "-c", HOLDER, str(tmp_path / "journal")]
    with subprocess.Popen(
        words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "open\n"
        with pytest.raises(OpenElsewhere):
            unlock(tmp_path / "journal")
        holder.send_signal(signal.SIGKILL)
    journal = unlock(tmp_path / "journal")
    assert kept(journal, note).id == note.id
    draft = journal.draft("hard")
    assert draft is not None
    assert draft.document == {"statement": "half a sen"}
    journal.close()


INTERRUPTED = """
import os, sys
from pathlib import Path
from journal_app.store import revisions
from tests.support.notebook import contact
from tests.support.opened import unlock
journal = unlock(Path(sys.argv[1]))
append = revisions.append
def die(connection, *rest, **named):
    append(connection, *rest, **named)
    connection.exec_driver_sql("PRAGMA cache_spill=1")
    connection.exec_driver_sql("PRAGMA cache_size=1")
    connection.exec_driver_sql("UPDATE passage SET note = hex(zeroblob(200000))")
    os.kill(os.getpid(), 9)
revisions.append = die
journal.record(contact())
"""


def test_a_change_cut_off_halfway_is_rolled_back_when_opened_again(tmp_path: Path) -> None:
    note = contact(statement="The refund again.")
    with journal_in(tmp_path / "journal") as journal:
        journal.record(note)
        before = everything(journal._database)
    assert run(INTERRUPTED, tmp_path / "journal").returncode == -signal.SIGKILL
    assert (tmp_path / "journal" / "journal.db-journal").stat().st_size > 0
    journal = unlock(tmp_path / "journal")
    assert everything(journal._database) == before
    assert journal.check().whole
    journal.close()


def test_a_stale_journal_laid_beside_a_later_file_is_told_or_does_no_harm(
    tmp_path: Path,
) -> None:
    """What a sync tool may bring back: the notes for taking back a change long since undone."""
    folder = tmp_path / "journal"
    with journal_in(folder) as journal:
        journal.record(contact(statement="The refund again."))
    assert run(INTERRUPTED, folder).returncode == -signal.SIGKILL
    stale = (folder / "journal.db-journal").read_bytes()
    journal = _seen(folder, tmp_path)
    journal.record_many([contact(statement=f"Later {n} " + "word " * 300) for n in range(20)])
    content, head = everything(journal._database), journal.head()
    journal.close()
    (folder / "journal.db-journal").write_bytes(stale)
    try:
        journal = _seen(folder, tmp_path)
    except DatabaseDamaged:
        return
    try:
        unharmed = journal.head() == head and everything(journal._database) == content
        assert unharmed or journal.doubt or not journal.check().whole
    finally:
        journal.close()


def _seen(folder: Path, state: Path) -> Journal:
    """The journal opened by a computer that remembers what it saw last."""
    return door.unlock(folder, PASSPHRASE, clock=StillClock(), state=state)


def test_a_folder_without_room_for_a_new_journal_is_left_empty(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from journal_app.store import schema

    def full(_connection: object) -> None:
        raise DiskFull

    monkeypatch.setattr(schema, "lay_out", full)
    with pytest.raises(KeepingError):
        make(tmp_path / "journal")
    assert {path.name for path in (tmp_path / "journal").iterdir()} <= {"journal.lock"}
    monkeypatch.undo()
    make(tmp_path / "journal").close()


def test_no_folder_can_be_made_where_none_may_be(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(KeepingError):
        make(tmp_path / "file" / "journal")
    assert [path.name for path in tmp_path.iterdir()] == ["file"]
