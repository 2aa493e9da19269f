"""Processes killed in the middle: what was kept is there, and little of what was typed is lost."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest

from tests.faults.killing import MOST_LOST, kill_while_typing
from tests.support.notebook import profile
from tests.support.opened import journal_in, unlock
from tests.support.project import ROOT

ROUNDS, KILLS = 4, 8
"""`make torture` kills the window 40 times."""


@pytest.mark.slow
def test_a_kill_while_typing_loses_two_seconds_at_most_and_the_rest_is_offered(
    tmp_path: Path,
) -> None:
    with journal_in(tmp_path / "journal") as journal:
        journal.record(profile(work="shop"))
    chance = random.Random(20)  # noqa: S311 - the same moments each time, as far as that goes
    killed = [kill_while_typing(tmp_path / "journal", chance) for _ in range(ROUNDS)]
    assert [one for one in killed if one.lost > MOST_LOST] == []
    assert all(later.begun == former.kept for former, later in pairwise(killed))
    assert max(one.kept for one in killed) > 0


SAVING = """
import os, sys
from pathlib import Path
from tests.support.notebook import contact
from tests.support.opened import unlock
journal = unlock(Path(sys.argv[1]))
while True:
    os.write(1, b"%d\\n" % journal.record(contact(statement="the queue " * 200)).sequence)
"""


@pytest.mark.slow
def test_killed_again_and_again_it_keeps_every_save_it_told_of(tmp_path: Path) -> None:
    with journal_in(tmp_path / "journal"):
        pass
    chance = random.Random(20)  # noqa: S311 - the same counts each time
    for _ in range(KILLS):
        words = [sys.executable, "-c", SAVING, str(tmp_path / "journal")]
        with subprocess.Popen(words, stdout=subprocess.PIPE, text=True, cwd=ROOT) as saving:
            assert saving.stdout is not None
            for _ in range(chance.randint(1, 30)):
                told = int(saving.stdout.readline())
            saving.send_signal(signal.SIGKILL)
            told = max([told, *(int(line) for line in saving.stdout.read().split("\n")[:-1])])
        journal = unlock(tmp_path / "journal")
        assert told <= journal.head().sequence <= told + 1
        assert journal.check().whole
        journal.close()
