"""What taking everything out costs, and bringing it in and verifying it; memory beside it."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import sys
from contextlib import redirect_stdout
from functools import partial
from pathlib import Path

from journal_app.clock import SystemClock
from journal_app.exchange import verify_journal
from journal_app.exchange.bringing import bring_in, look_into
from journal_app.exchange.tables import write_tables
from journal_app.exchange.taking_out import take_out
from journal_app.exchange.verifying import verify
from journal_app.journal import door
from tests.benchmarks.figures import Figure, below, milliseconds
from tests.benchmarks.journals import CHEAP, PASSPHRASE, opened

_LIMIT, _MEMORY = 20.0, 300.0


def measure(large: Path, folder: Path) -> list[Figure]:
    """A journal of 100,000 contacts out, verified, and into a blank one; each in seconds."""
    file, tables = folder / "journal.json", folder / "tables.zip"
    with opened(large) as journal:
        now = SystemClock().now()
        out = milliseconds(partial(take_out, journal, file, now, _told)) / 1000
        csv = milliseconds(partial(write_tables, journal, tables)) / 1000
        again = milliseconds(lambda: bring_in(journal, look_into(journal, file))) / 1000
    size = file.stat().st_size / 1e6
    checked = milliseconds(lambda: verify(file)) / 1000
    with redirect_stdout(io.StringIO()):
        alone = milliseconds(lambda: verify_journal.main([str(file)])) / 1000
    return [
        below("export: 100,000 contacts", out, _LIMIT, "s", f"({size:.0f} MB)"),
        below("export: memory of the command", _peak("export", large, folder), _MEMORY, "MiB"),
        Figure("export: tables for spreadsheets", f"{csv:.1f} s"),
        Figure("export: verified", f"{checked:.1f} s, by the script {alone:.1f} s"),
        Figure("import: into a blank journal", _into_blank(file, folder)),
        Figure("import: where all of it is already", f"{again:.1f} s"),
        Figure("import: memory of the command", f"{_peak('import', None, folder):.0f} MiB"),
    ]


def _into_blank(file: Path, folder: Path) -> str:
    blank, _ = door.create(
        folder / "blank", PASSPHRASE, cost=CHEAP, recovery=False, clock=SystemClock()
    )
    try:
        took = milliseconds(lambda: bring_in(blank, look_into(blank, file))) / 1000
    finally:
        blank.close()
    shutil.rmtree(folder / "blank")
    return f"{took:.1f} s"


def _peak(command: str, journal: Path | None, folder: Path) -> float:
    """The most memory the command had, in MiB."""
    if journal is None:
        journal = folder / "second"
        made, _ = door.create(journal, PASSPHRASE, cost=CHEAP, recovery=False, clock=SystemClock())
        made.close()
    file = folder / ("second.json" if command == "export" else "journal.json")
    code = (
        "import sys\nfrom journal_app.__main__ import main\n"
        "from tests.benchmarks.figures import peak_memory\n"
        "code = main(sys.argv[1:])\n"
        "print('peak', peak_memory())\nsys.exit(code)\n"
    )
    arguments = [sys.executable, "-c", code, "--journal", str(journal), command, str(file)]
    done = subprocess.run(
        arguments, input=f"{PASSPHRASE}\n", capture_output=True, text=True, check=True
    )
    found = re.search(r"peak ([0-9.]+)", done.stdout)
    return float(found[1]) if found else 0.0


def _told(_part: float) -> None:
    """Stands for a progress bar."""
