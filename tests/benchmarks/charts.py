"""What charts cost: the import, one redraw of a page of four, and what they stand on."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.benchmarks.figures import Figure, below, median, milliseconds
from tests.benchmarks.journals import opened
from tests.support.project import ROOT

_ROUNDS = 7
_PAGE = (
    ("course", 1000, 440),
    ("breaking-point", 660, 410),
    ("goes-with", 500, 360),
    ("week", 500, 320),
)


def measure(folder: Path) -> list[Figure]:
    """Figures of the example journal drawn, and of gathering a closed journal's notes."""
    return [_import(), *_pages(), *_gathering(folder)]


def _import() -> Figure:
    took = [milliseconds(_fresh) for _ in range(3)]
    bare = [milliseconds(lambda: _python("import numpy")) for _ in range(3)]
    return below("import of the charts, over numpy", min(took) - min(bare), 600, "ms")


def _fresh() -> None:
    _python("import journal_app.charts.every")


def _python(code: str) -> None:
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True)


def _pages() -> list[Figure]:
    from journal_app.charts.every import draw
    from journal_app.charts.look import Look
    from journal_app.example.generator import generate
    from journal_app.palette import load_palette
    from tests.charts.conftest import END, matter_of

    matter = matter_of(generate(END, "Europe/London"))
    looks = [(name, Look(load_palette("light"), 10.0, w, h)) for name, w, h in _PAGE]

    def page() -> None:
        for name, look in looks:
            draw(name, matter, look).picture()

    page()
    took = median([milliseconds(page) for _ in range(_ROUNDS)])
    return [below("redraw of a page of four charts, median", took, 250, "ms")]


def _gathering(folder: Path) -> list[Figure]:
    with opened(folder) as journal:
        first = milliseconds(journal.insights)
        count = len(journal.insights().contacts)
        again = median([milliseconds(journal.insights) for _ in range(_ROUNDS)])
        arrays = milliseconds(journal.insights().series)
    return [
        below(f"notes for numbers, {count:,} contacts, first", first * 20_000 / count, 1000, "ms",
              "a 20,000"),
        below("notes for numbers, nothing new", again, 20, "ms"),
        below("arrays of them", arrays * 20_000 / count, 500, "ms", "a 20,000"),
    ]  # fmt: skip
