"""A report and its place in the log: both or neither, whatever happens in between."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from journal_app.clock import SystemClock
from journal_app.errors import KeepingError
from journal_app.journal import door
from journal_app.journal.reporting import Reports
from journal_app.model.customer import Customer
from tests.commands.conftest import PASSPHRASE, Shell
from tests.support.notebook import at
from tests.support.project import ROOT

OLD = b"the file that was there"

# Runs the command, and stands still with the report written but not yet in its place.
_HELD = """
import os, signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)  # a job of a shell may ignore it
signal.alarm(60)
real = os.fsync
def hold(handle):
    real(handle)
    if "/out/.aftershift-" in os.readlink(f"/proc/self/fd/{handle}"):
        sys.stdout.write("written\\n")
        sys.stdout.flush()
        while True:
            signal.pause()
os.fsync = hold
from journal_app.__main__ import main
sys.exit(main())
"""


def sent(shell: Shell) -> int:
    journal = door.unlock(shell.folder, PASSPHRASE, clock=SystemClock())
    try:
        return len(journal.reports.sent())
    finally:
        journal.close()


def broken(error: BaseException) -> Callable[[Reports, object], None]:
    def finish(_reports: Reports, _report: object) -> None:
        raise error

    return finish


@pytest.mark.parametrize("error", [KeepingError(), KeyboardInterrupt()])
@pytest.mark.parametrize("before", [None, OLD])
def test_a_report_that_cannot_be_noted_leaves_no_file(
    shell: Shell,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    error: BaseException,
    before: bytes | None,
) -> None:
    place = tmp_path / "out"
    place.mkdir()
    target = place / "report.pdf"
    if before:
        target.write_bytes(before)
    with monkeypatch.context() as patched:
        patched.setattr(Reports, "finish", broken(error))
        assert shell("report", "manager", "--overwrite", "-o", str(target)).code != 0
    assert [file.read_bytes() for file in place.iterdir()] == ([before] if before else [])
    assert sent(shell) == 0


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
@pytest.mark.parametrize("before", [None, OLD])
def test_ctrl_c_while_it_is_written_leaves_what_was_there(
    shell: Shell, tmp_path: Path, before: bytes | None
) -> None:
    place = tmp_path / "out"
    place.mkdir()
    target = place / "report.pdf"
    if before:
        target.write_bytes(before)
    words = ["--journal", str(shell.folder), "report", "manager", "--overwrite", "-o", str(target)]
    child = subprocess.Popen(
        [sys.executable, "-c", _HELD, *words],
        cwd=ROOT,
        env=os.environ | {"HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path / "config")},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert child.stdin and child.stdout  # noqa: PT018 - one thought
    with child:
        child.stdin.write(f"{PASSPHRASE}\n".encode())
        child.stdin.close()
        assert child.stdout.readline() == b"written\n"
        assert len(list(place.iterdir())) == (2 if before else 1)  # the control: it was there
        child.send_signal(signal.SIGINT)
        child.wait()
        assert child.stderr
        assert b"Stopped." in child.stderr.read()
    assert child.returncode == 130
    assert [file.read_bytes() for file in place.iterdir()] == ([before] if before else [])
    assert sent(shell) == 0


def test_approve_all_masks_even_an_alias_that_is_a_word(shell: Shell, tmp_path: Path) -> None:
    journal = door.unlock(shell.folder, PASSPHRASE, clock=SystemClock())
    journal.record(Customer(**at("2026-11-02"), alias="Rose"))
    journal.close()
    told = "Rose threw a rose at me."
    assert shell("note", "--tone", "hard", "--tier", "3", "--statement", told).code == 0
    target = tmp_path / "out.md"
    assert shell("report", "manager", "--approve-all", "-o", str(target)).code == 0
    text = target.read_text(encoding="utf-8")
    assert "threw a" in text
    assert "rose" not in text.casefold()
