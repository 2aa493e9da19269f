"""Killing a process in the middle of what it does, and what is there afterwards."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from tests.faults.typist import KEY_MS
from tests.support.opened import unlock
from tests.support.project import ROOT

MOST_LOST = 2500 // KEY_MS
"""Keys in the two seconds that may be lost, and in the half in which the disk takes a draft."""
_EARLIEST, _LATEST = 3, 130


@dataclass(frozen=True, slots=True)
class Killed:
    """One kill: characters taken up from the draft before, on the screen at last, and kept."""

    begun: int
    typed: int
    kept: int

    @property
    def lost(self) -> int:
        """Keys that are gone."""
        return self.typed - self.kept


def kill_while_typing(folder: Path, chance: random.Random) -> Killed:
    """Start the window on a journal, kill it after a random number of keys, look what was kept.

    Counted in keys, not seconds: on a machine that is busy both keys and drafts come later.
    """
    words = [sys.executable, "-m", "tests.faults.typist", str(folder)]
    keys = chance.randint(_EARLIEST, _LATEST)
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True, cwd=ROOT) as typist:
        assert typist.stdout is not None
        begun = int(typist.stdout.readline().removeprefix("begun "))
        for _ in range(keys):
            typed = int(typist.stdout.readline())
        typist.send_signal(signal.SIGKILL)
        rest = typist.stdout.read().split("\n")
    typed = max([typed, *(int(line) for line in rest[:-1])])
    return Killed(begun, typed, _kept(folder))


def _kept(folder: Path) -> int:
    journal = unlock(folder)
    try:
        draft = journal.draft("hard")
        assert journal.check().whole
        return len(draft.document["answers"]["statement"] or "") if draft else 0
    finally:
        journal.close()
