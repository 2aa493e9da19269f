"""What comparing and merging cost: two copies of 100,000 contacts, a thousand changed on each side.

Run as a program it measures in a process of its own, so that its memory is its own.
"""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

from journal_app.model.contact import Contact
from journal_app.store import records
from tests.benchmarks.figures import Figure, below, milliseconds, peak_memory
from tests.benchmarks.journals import copy_journal, opened

_CHANGED = 1_000
_BOTH = 200
_LOOK_LIMIT, _MERGE_LIMIT, _UNDO_LIMIT, _MEMORY_LIMIT = 15.0, 30.0, 20.0, 250


def measure(large: Path, folder: Path) -> list[Figure]:
    """Change a thousand notes on each side, 200 of them on both, and merge one way."""
    here, there = (copy_journal(large, folder / name) for name in ("here", "there"))
    _change(here, first=0, words="Worded here.")
    _change(there, first=_CHANGED - _BOTH, words="Worded there.")
    program = [sys.executable, "-m", "tests.benchmarks.merge", str(here), str(there)]
    told = subprocess.run(program, capture_output=True, check=True, text=True).stdout
    found = json.loads(told)
    detail = f"({found['clashes']} changed in both)"
    return [
        below("merge: comparing 100,000 contacts", found["look"], _LOOK_LIMIT, "s", detail),
        below("merge: backup, check and merge", found["merge"], _MERGE_LIMIT, "s"),
        below("merge: one undo", found["undo"], _UNDO_LIMIT, "s"),
        below("merge: memory above the open journal", found["memory"], _MEMORY_LIMIT, "MiB"),
    ]


def _change(folder: Path, *, first: int, words: str) -> None:
    with opened(folder) as journal:
        with journal._database.read() as connection:
            found = records.read(connection, "contact")[first : first + _CHANGED]
        for state in found:
            if isinstance(state.record, Contact):
                journal.revise(replace(state.record, statement=words))


def _probe(here: Path, there: Path) -> dict[str, float]:
    with opened(here) as journal:
        before = peak_memory()
        look = milliseconds(lambda: journal.merging.look(there)) / 1000  # read from end to end
        found = journal.merging.look(there)
        merge = milliseconds(lambda: journal.merging.merge(there)) / 1000
        undo = milliseconds(journal.undo) / 1000
        memory = peak_memory() - before
        assert journal.merging.look(there).versions == found.versions
    return {
        "look": look,
        "merge": merge,
        "undo": undo,
        "memory": memory,
        "clashes": len(found.clashes),
    }


if __name__ == "__main__":
    sys.stdout.write(json.dumps(_probe(Path(sys.argv[1]), Path(sys.argv[2]))))
