"""Guided fuzzing of one reader: `python -m tests.torture.guided NAME SECONDS FOLDER`.

A process of its own, because atheris changes every module that it watches as it is read, and ends
the process when the time is over. What it finds lies in FOLDER; exit code 0 is nothing.
"""

from __future__ import annotations

import sys
import tempfile
from importlib import import_module
from pathlib import Path


def main() -> None:
    """Fuzz for so many seconds."""
    atheris = import_module("atheris")  # of the extra `torture`
    name, seconds, place = sys.argv[1], sys.argv[2], Path(sys.argv[3])
    with atheris.instrument_imports(include=["journal_app"]):
        from tests.torture.targets import TARGETS
    corpus = place / "corpus"
    corpus.mkdir(parents=True, exist_ok=True)
    target = TARGETS[name](Path(tempfile.mkdtemp(dir=place)))
    for number, seed in enumerate(target.seeds):
        (corpus / f"seed-{number}").write_bytes(seed)
    longest = 2 * max(map(len, target.seeds))
    options = [f"-max_total_time={seconds}", f"-max_len={longest}", "-timeout=30", "-runs=-1"]
    options += [f"-artifact_prefix={place}/", "-print_final_stats=1", "-verbosity=0"]
    atheris.Setup([sys.argv[0], *options, str(corpus)], target.try_one)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
