"""Draw one chart into an SVG, PNG or PDF file that says nothing of who made it, when or where."""

from __future__ import annotations

import argparse
import io
from pathlib import Path

from journal_app.charts.look import Look
from journal_app.charts.matter import NAMES
from journal_app.charts.preparing import RANGES
from journal_app.commands.matter import matter_of
from journal_app.commands.opening import Way
from journal_app.commands.terminal import Terminal
from journal_app.errors import UsageError
from journal_app.palette import load_palette
from journal_app.paths import write_whole

EXAMPLE = (
    "examples:\n  aftershift chart course -o course.svg\n"
    "  aftershift --demo chart week -o week.png --dark"
)
_FORMS = (".svg", ".png", ".pdf")
_SIZES = {
    "course": (1000, 440),
    "year": (1000, 260),
    "breaking-point": (700, 430),
    "customers": (640, 470),
    "helped": (640, 450),
    "weekly-five": (640, 470),
}
_SIZE = (640, 360)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `chart`."""
    parser.add_argument("name", choices=NAMES, help="which chart")
    parser.add_argument(
        "-o", "--output", type=Path, required=True, metavar="FILE", help="FILE.svg, .png or .pdf"
    )
    parser.add_argument("--range", default="all", help=f"one of {', '.join(RANGES)} [all]")
    parser.add_argument("--dark", action="store_true", help="light on dark")


def run(arguments: argparse.Namespace, way: Way, terminal: Terminal) -> int:
    """Draw and write; nothing is written where the file exists."""
    target = arguments.output.absolute()
    _refuse(target, way)
    with way.opened() as journal:
        material = journal.insights()
    matter = matter_of(material, arguments.range)
    from journal_app.charts.every import draw

    width, height = _SIZES.get(arguments.name, _SIZE)
    palette = load_palette("dark" if arguments.dark else "light")
    chart = draw(arguments.name, matter, Look(palette, 10.0, width, height, dpr=2.0))
    made = io.BytesIO()
    chart.write(made, target.suffix.lower()[1:])
    _keep(target, made.getvalue())
    terminal.say(f"{chart.title}. {chart.coverage}.")
    return 0


def _refuse(target: Path, way: Way) -> None:
    """Say no before the journal is opened."""
    if target.suffix.lower() not in _FORMS:
        raise UsageError(message="The file is to end in .svg, .png or .pdf.")
    if target.exists():
        raise UsageError(message="That file exists. Name another one; nothing was changed.")
    folder = target.parent.resolve()
    home = way.folder.resolve()
    if not way.options.demo and (folder == home or home in folder.parents):
        raise UsageError(message="The journal's own folder takes no charts. Name another place.")


def _keep(target: Path, content: bytes) -> None:
    """The whole file or none, for this user alone; raises UsageError where it cannot be."""
    try:
        write_whole(target, content)
    except OSError as error:
        message = f"Nothing was written there ({error.strerror}). Choose another place."
        raise UsageError(message=message) from error
