"""Look whether the journal is whole: key file, seals, structure, counts and history."""

from __future__ import annotations

import argparse

from journal_app.commands.opening import Way
from journal_app.commands.terminal import Terminal

EXAMPLE = "example:\n  aftershift check --json"
_FOUND_SOMETHING = 1


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `check`."""
    parser.add_argument("--json", action="store_true", help="print the findings as JSON")
    parser.add_argument(
        "--as-it-is",
        action="store_true",
        help="where the journal is not the one this computer saw last: it is right as it is",
    )


def run(arguments: argparse.Namespace, way: Way, terminal: Terminal) -> int:
    """Check a copy of the journal; 1 where something is wrong."""
    with way.opened() as journal:
        if arguments.as_it_is:
            journal.accept_history()
        result = journal.check(terminal.progress("Checking"))
    if arguments.json:
        steps = [{"check": step.name, "finding": step.finding} for step in result.steps]
        terminal.say_json({"whole": result.whole, "checks": steps})
    else:
        for number, step in enumerate(result.steps, start=1):
            terminal.say(f"{number}. {step.name}: {step.finding or 'whole'}")
    return 0 if result.whole else _FOUND_SOMETHING
