"""Take everything out: the whole journal as one file that anybody can read.

The file is plain text, for moving house or for reading without this program; keep it where you
would keep a diary. With --csv it is a zip of tables for a spreadsheet, which cannot come back.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from journal_app.commands.opening import Way
from journal_app.commands.terminal import Terminal
from journal_app.exchange.tables import write_tables
from journal_app.exchange.taking_out import refuse_target, take_out

EXAMPLE = """examples:
  aftershift export ~/journal.json
  aftershift export --csv ~/journal.zip
  aftershift --demo export example.json"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `export`."""
    parser.add_argument("file", type=Path, metavar="FILE", help="the new file")
    parser.add_argument("--csv", action="store_true", help="tables for a spreadsheet, in a zip")
    parser.add_argument("--json", action="store_true", help="print what was written as JSON")


def run(arguments: argparse.Namespace, way: Way, terminal: Terminal) -> int:
    """Write the file and say what it holds."""
    target = arguments.file.absolute()
    refuse_target(target, way.folder)
    progress = terminal.progress("Taking out")
    with way.opened() as journal:
        if arguments.csv:
            held, unit = write_tables(journal, target, progress), "records"
        else:
            held, unit = take_out(journal, target, way.clock.now(), progress), "changes"
    if arguments.json:
        terminal.say_json({"file": str(target), unit: held})
    else:
        terminal.say(f"Everything is in {target}, in the clear. {unit.title()}: {held:,}")
    return 0
