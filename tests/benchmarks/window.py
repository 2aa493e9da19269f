"""The real window under Xvfb: start, unlock, memory, a keystroke."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.benchmarks.figures import Figure, below, median, ratio
from tests.benchmarks.journals import PASSPHRASE
from tests.support.project import ROOT
from tests.support.screen import virtual_screen

_ROUNDS = 15


def measure_start(journal: Path) -> list[Figure]:
    """New processes, ours and a bare window, in turn; milliseconds from start to first paint."""
    ours: list[float] = []
    others: list[float] = []
    program = [sys.executable, "-m", "tests.support.first_paint"]
    bare = [sys.executable, "-m", "tests.benchmarks.bare_window"]
    with virtual_screen() as screen, TemporaryDirectory() as folder:
        # Installed programs have their bytecode; a checkout is given it by the first round.
        environment = screen | {"PYTHONPYCACHEPREFIX": folder, "PYTHONDONTWRITEBYTECODE": ""}
        # Started as the desktop starts it, without arguments: the journal lies where it should.
        environment["XDG_DATA_HOME"] = str(shutil.copytree(journal, _home(folder)).parents[1])
        for _ in range(_ROUNDS + 1):
            for command, times in ((program, ours), (bare, others)):
                times.append(answer(command, environment)["seconds"] * 1000)
    del ours[0], others[0]
    return [ratio("start to painted unlock window / bare window", ours, others, 1.25)]


def _home(folder: str) -> Path:
    """Where the program looks for the worker's own journal below `XDG_DATA_HOME`."""
    return Path(folder, "data", "aftershift", "journal")


def measure_open(journal: Path) -> list[Figure]:
    """Unlock, rest, search and type in a journal of 100,000 contacts; three processes."""
    command = [sys.executable, "-m", "tests.benchmarks.window_probe", str(journal), PASSPHRASE]
    with virtual_screen() as environment:
        runs = [answer(command, environment) for _ in range(3)]
    over = median([run["unlock_ms"] - run["argon2_ms"] for run in runs])
    argon2 = median([run["argon2_ms"] for run in runs])
    detail = f"beside {argon2:.0f} ms of Argon2id"
    return [
        below("unlock to usable Today, without Argon2id", over, 300, "ms", detail),
        below("a keystroke in the editor, p95", median([r["key_p95_ms"] for r in runs]), 16, "ms"),
        below("memory 5 s after Today, 100,000 contacts", _of(runs, "rss_today"), 150, "MiB"),
        below("memory after the 20 searches", _of(runs, "rss_searched"), 190, "MiB"),
    ]


def _of(runs: list[dict[str, float]], name: str) -> float:
    return median([run[name] for run in runs])


def answer(command: list[str], environment: dict[str, str]) -> dict[str, float]:
    """The JSON that a script prints."""
    done = subprocess.run(
        command, env=environment, cwd=ROOT, capture_output=True, text=True, check=True
    )
    found: dict[str, float] = json.loads(done.stdout)
    return found
