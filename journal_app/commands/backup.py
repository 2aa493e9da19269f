"""Make a copy of the whole journal in one file, open it, and see that it is whole."""

from __future__ import annotations

import argparse
from pathlib import Path

from journal_app.commands.opening import Way
from journal_app.commands.terminal import Terminal
from journal_app.errors import UsageError

EXAMPLE = "example:\n  aftershift --journal ~/journal backup -o /media/stick/journal.aftershift"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `backup`."""
    parser.add_argument(
        *("-o", "--output"),
        type=Path,
        required=True,
        metavar="FILE",
        help="the new file, outside the journal's folder",
    )


def run(arguments: argparse.Namespace, way: Way, terminal: Terminal) -> int:
    """Make the copy and say what it holds."""
    if way.options.demo:
        raise UsageError(message="The example is made anew each time; it needs no backup.")
    with way.opened() as journal:
        made = journal.copies.write_to(arguments.output, terminal.progress("Backing up")).line
    terminal.say(f"Backed up to {made.path} and checked by opening it. Records: {made.records}")
    return 0
