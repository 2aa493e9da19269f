"""Everything the suite tries a little of, tried long: `python -m tests.torture.run [MINUTES]`.

Prints a table as it goes; MINUTES is how long each reader is fuzzed, 10 where nothing is said.
"""

from __future__ import annotations

import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from tests.faults.damaging import Whole
from tests.faults.killing import MOST_LOST, kill_while_typing
from tests.faults.sessions import SESSIONS, Keeping, Rewrapping, Session
from tests.support.notebook import profile
from tests.support.opened import journal_in
from tests.support.project import ROOT
from tests.torture.targets import TARGETS

CUTS: dict[type[Session], int] = {Keeping: 10_000, Rewrapping: 2_000}
OTHER_CUTS, CONTROL_CUTS = 1_000, 400
FLIPS, KILLS = 2_000, 40
_OUTSIDE = tempfile.gettempdir()
_RUNS = re.compile(r"stat::number_of_executed_units: (\d+)")


@dataclass(frozen=True, slots=True)
class Tried:
    """One line of the table."""

    name: str
    times: int
    found: str
    good: bool


def main(arguments: list[str]) -> int:
    """Try everything; 1 where anything did not hold."""
    minutes = float(arguments[0]) if arguments else 10.0
    failed = 0
    with tempfile.TemporaryDirectory(prefix="torture-") as place:
        _be_private(Path(place))
        for tries in (_cuts, _flips, _kills):
            for tried in _timed(tries(Path(place))):
                failed += not tried.good
        for tried in _timed(_fuzzed(Path(place), minutes)):
            failed += not tried.good
    sys.stdout.write(f"\n{failed} did not hold.\n" if failed else "\nAll held.\n")
    return int(failed > 0)


def _timed(tries: Iterator[Tried]) -> Iterator[Tried]:
    begun = time.monotonic()
    for tried in tries:
        seconds, begun = time.monotonic() - begun, time.monotonic()
        verdict = "held" if tried.good else "DID NOT HOLD"
        line = f"{tried.name:52} {tried.times:11,}  {tried.found:30} {seconds:7.1f} s  {verdict}\n"
        sys.stdout.write(line)
        sys.stdout.flush()
        yield tried


def _cuts(place: Path) -> Iterator[Tried]:
    for name, (kind, given) in SESSIONS.items():
        count = CUTS.get(kind, OTHER_CUTS)
        lost = len(kind(_new(place), *given).lost(count, seed=18))
        yield Tried(f"power cut: {name}", count, f"{lost} lost or damaged", lost == 0)
    for manner in ("unflushed", "behind"):
        lost = len(Keeping(_new(place), manner).lost(CONTROL_CUTS, seed=18))
        yield Tried(
            f"control: the same, {manner}", CONTROL_CUTS, f"{lost} lost or damaged", lost > 0
        )


def _flips(place: Path) -> Iterator[Tried]:
    whole = Whole(_new(place))
    untold = len(whole.untold_flips(FLIPS, seed=23))
    found = f"{untold} untold, of {whole.unused} unused"
    yield Tried("one flipped bit of the database", FLIPS, found, untold <= whole.unused)


def _kills(place: Path) -> Iterator[Tried]:
    folder = _new(place) / "journal"
    with journal_in(folder) as journal:
        journal.record(profile(work="shop"))
    chance = random.Random(20)  # noqa: S311 - the same counts each time
    killed = [kill_while_typing(folder, chance) for _ in range(KILLS)]
    most = max(one.lost for one in killed)
    offered = all(b.begun == a.kept for a, b in pairwise(killed))
    found = f"{most} keys lost at most, of {MOST_LOST}"
    yield Tried("killed while typing", KILLS, found, most <= MOST_LOST and offered)


def _fuzzed(place: Path, minutes: float) -> Iterator[Tried]:
    """Each reader in a process of its own, as many at a time as there are processors."""
    with ThreadPoolExecutor(os.cpu_count()) as beside:
        begun = [(name, beside.submit(_guided, name, _new(place), minutes)) for name in TARGETS]
        for name, answer in begun:
            runs, ended = answer.result()
            if ended:
                sys.stdout.write(ended)
            yield Tried(
                f"fuzz: {name}",
                runs,
                "a traceback" if ended else "nothing",
                bool(runs) and not ended,
            )


def _guided(name: str, place: Path, minutes: float) -> tuple[int, str]:
    """How many inputs were tried, and the last that was said where one was not taken."""
    words = [sys.executable, "-m", "tests.torture.guided", name, str(int(minutes * 60)), str(place)]
    done = subprocess.run(words, check=False, capture_output=True, text=True, cwd=ROOT)
    told = done.stdout + done.stderr
    counted = _RUNS.search(told)
    runs = int(counted[1]) if counted else 0
    if not done.returncode:
        return runs, ""
    kept = Path(tempfile.mkdtemp(prefix=f"torture-{name}-", dir=_OUTSIDE))
    for crash in place.glob("*-*"):
        shutil.copy(crash, kept)
    cause = told.find("Uncaught Python exception")
    return runs, f"{told[cause:][:4000] if cause >= 0 else told[-4000:]}\nThe input is in {kept}.\n"


def _new(place: Path) -> Path:
    return Path(tempfile.mkdtemp(dir=place))


def _be_private(place: Path) -> None:
    """Let nothing that is started here touch what the user has."""
    for name, folder in (("HOME", "home"), ("XDG_STATE_HOME", "state"), ("TMPDIR", "tmp")):
        (place / folder).mkdir()
        os.environ[name] = str(place / folder)
    os.environ |= {"QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}
    tempfile.tempdir = None


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
