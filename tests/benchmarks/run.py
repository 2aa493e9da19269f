"""`make bench`: every figure in one run, printed beside its target.

python -m tests.benchmarks.run [name ...]     names: saving search timeline size lines insight ...
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Mapping
from functools import cached_property
from pathlib import Path

from tests.benchmarks import (
    backup,
    charts,
    export,
    finding,
    insight,
    lines,
    merge,
    reports,
    saving,
    size,
    window,
)
from tests.benchmarks.figures import Figure, milliseconds
from tests.benchmarks.journals import make_journal

_MANY = 100_000
_TEN_YEARS = 20_000
_FEW = 1_000


class Bench:
    """The journals that the measurements share, made when first wanted."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @cached_property
    def large(self) -> Path:
        """A journal of 100,000 contacts."""
        return self._made("large", _MANY)

    @cached_property
    def ten_years(self) -> Path:
        """A journal of 20,000 contacts."""
        return self._made("ten-years", _TEN_YEARS)

    @cached_property
    def small(self) -> Path:
        """A journal of 1,000 contacts."""
        return self._made("small", _FEW)

    def place(self, name: str) -> Path:
        """An empty folder of that name."""
        path = self._folder / name
        path.mkdir()
        return path

    def _made(self, name: str, contacts: int) -> Path:
        path = self._folder / name
        took = milliseconds(lambda: make_journal(path, contacts)) / 1000
        sys.stdout.write(f"made a journal of {contacts:,} contacts in {took:.1f} s\n")
        sys.stdout.flush()
        return path


MEASUREMENTS: Mapping[str, Callable[[Bench], list[Figure]]] = {
    "start": lambda bench: window.measure_start(bench.small),
    "open": lambda bench: window.measure_open(bench.large),
    "saving": lambda bench: saving.measure(bench.place("saving")),
    "search": lambda bench: finding.measure_search(bench.large, bench.place("search")),
    "timeline": lambda bench: finding.measure_timeline(bench.large, bench.small),
    "lines": lambda bench: lines.measure(bench.large, bench.place("lines")),
    "insight": lambda _bench: insight.measure(),
    "backup": lambda bench: backup.measure(bench.large, bench.place("backup")),
    "merge": lambda bench: merge.measure(bench.large, bench.place("merge")),
    "export": lambda bench: export.measure(bench.large, bench.place("export")),
    "charts": lambda bench: charts.measure(bench.ten_years),
    "insights page": lambda bench: charts.measure_page(bench.ten_years),
    "reports": lambda _bench: reports.measure(),
    "size": lambda bench: size.measure(bench.large, bench.place("size")),
}


def main(names: list[str]) -> int:
    """Measure what is named, or everything; a missed target is printed, not an error."""
    with tempfile.TemporaryDirectory(prefix="aftershift-bench-") as folder:
        home = Path(folder) / "home"
        home.mkdir()
        os.environ |= {"HOME": str(home), "XDG_CONFIG_HOME": str(home / "config")}
        bench = Bench(Path(folder))
        for name in names or MEASUREMENTS:
            for figure in MEASUREMENTS[name](bench):
                sys.stdout.write(f"{figure.line()}\n")
                sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
