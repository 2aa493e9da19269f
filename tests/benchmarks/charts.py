"""What charts cost: the import, one redraw of a page of four, and what they stand on."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from journal_app.charts.engine import Figure as Canvas
from journal_app.charts.look import Look
from tests.benchmarks.figures import Figure, below, busy, median, milliseconds
from tests.benchmarks.journals import PASSPHRASE, opened
from tests.benchmarks.window import answer
from tests.support.project import ROOT
from tests.support.screen import virtual_screen
from ui.widgets.charts.studio import drawer, pictures_of

# After charts, so that their secluded import of it comes first.
from matplotlib.backends.backend_agg import FigureCanvasAgg  # isort: skip

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


def measure_page(journal: Path) -> list[Figure]:
    """The page in the real window over a journal of ten years' contacts; one process."""
    command = [sys.executable, "-m", "tests.benchmarks.insights_probe", str(journal), PASSPHRASE]
    with virtual_screen() as environment:
        found = answer(command, environment)
    return [
        below("first opening of Insights after unlock", found["opening_ms"], 1000, "ms"),
        below("pointing at a dot, p95", found["hover_ms"], 5, "ms"),
        below("memory with all charts", found["rss_all"], 280, "MiB"),
        below("memory after 220 rounds of opening", found["rss_rounds"], 280, "MiB"),
        below("growth over the last 200 of them", found["growth"], 5, "MiB"),
    ]


def _import() -> Figure:
    took = [milliseconds(_fresh) for _ in range(3)]
    bare = [milliseconds(lambda: _python("import numpy")) for _ in range(3)]
    return below("import of the charts, over numpy", min(took) - min(bare), 600, "ms")


def _fresh() -> None:
    _python("import journal_app.charts.every")


def _python(code: str) -> None:
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True)


def _pages() -> list[Figure]:
    from journal_app.example.generator import generate
    from journal_app.palette import load_palette
    from tests.charts.conftest import END, matter_of

    matter = matter_of(generate(END, "Europe/London"))
    looks = [(name, Look(load_palette("light"), 10.0, w, h)) for name, w, h in _PAGE]

    def page() -> None:
        pictures_of({name: (drawer(name, matter), look) for name, look in looks})

    def bare() -> None:
        for _name, look in looks:
            _bare(look)

    page()
    bare()
    ours, others = [], []
    for _ in range(_ROUNDS):
        ours.append(busy(page))
        others.append(busy(bare))
    took = median(ours)
    times = f"{took / median(others):.1f} x four empty axes"
    return [below("redraw of a page of four charts, median", took, 250, "ms", times)]


def _bare(look: Look) -> None:
    """The least a library of charts does: one figure with plain axes, laid out and drawn."""
    figure = Canvas(figsize=(look.width_px / 96, look.height_px / 96), dpi=96, layout="constrained")
    FigureCanvasAgg(figure)
    figure.subplots().plot([0, 1], [0, 1])
    figure.canvas.draw()


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
