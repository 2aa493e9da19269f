from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from journal_app.errors import OpenElsewhere
from journal_app.vault.lockfile import JournalLock

HOLD = """
import sys
from pathlib import Path
from journal_app.vault.lockfile import JournalLock
lock = JournalLock.take(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""

REPLACE = """
import os, sys
from pathlib import Path
from journal_app.vault.lockfile import JournalLock
lock = JournalLock.take(Path(sys.argv[1]))
if len(sys.argv) == 2:
    os.execv(sys.executable, [sys.executable, "-c", sys.orig_argv[2], sys.argv[1], "again"])
print("held again")
"""


def test_a_second_holder_is_refused_even_in_the_same_process(tmp_path: Path) -> None:
    lock = JournalLock.take(tmp_path)
    with pytest.raises(OpenElsewhere):
        JournalLock.take(tmp_path)
    with pytest.raises(OpenElsewhere):
        JournalLock.share(tmp_path)
    lock.release()
    JournalLock.take(tmp_path).release()


def test_letting_go_twice_does_nothing(tmp_path: Path) -> None:
    lock = JournalLock.take(tmp_path)
    lock.release()
    held = JournalLock.take(tmp_path)
    lock.release()
    with pytest.raises(OpenElsewhere):
        JournalLock.take(tmp_path)
    held.release()


def test_readers_share_and_keep_a_writer_out(tmp_path: Path) -> None:
    JournalLock.take(tmp_path).release()
    readers = [JournalLock.share(tmp_path), JournalLock.share(tmp_path)]
    with pytest.raises(OpenElsewhere):
        JournalLock.take(tmp_path)
    for reader in readers:
        reader.release()
    JournalLock.take(tmp_path).release()


def test_a_reader_makes_no_file(tmp_path: Path) -> None:
    JournalLock.share(tmp_path).release()
    assert list(tmp_path.iterdir()) == []


def test_the_lock_file_is_private_and_stays(tmp_path: Path) -> None:
    JournalLock.take(tmp_path).release()
    assert (tmp_path / "journal.lock").stat().st_mode & 0o777 == 0o600


def test_a_killed_process_lets_go(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(OpenElsewhere):
            JournalLock.take(tmp_path)
        os.kill(holder.pid, signal.SIGKILL)
        holder.wait()
    JournalLock.take(tmp_path).release()


def test_letting_go_does_not_wait_for_a_child_that_shares_the_descriptor(tmp_path: Path) -> None:
    lock = JournalLock.take(tmp_path)
    assert lock._descriptor is not None
    with subprocess.Popen(
        [sys.executable, "-c", "input()"], stdin=subprocess.PIPE, pass_fds=[lock._descriptor]
    ) as child:
        lock.release()
        JournalLock.take(tmp_path).release()
        child.communicate(b"\n")


def test_a_process_that_replaces_itself_can_take_it_again(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", REPLACE, str(tmp_path)], capture_output=True, text=True, check=True
    )
    assert done.stdout == "held again\n"
