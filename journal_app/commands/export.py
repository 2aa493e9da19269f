"""Take everything out: the whole journal as one file that anybody can read.

The file is plain text, for moving house or for reading without this program; keep it where you
would keep a diary. With --csv it is a zip of tables for a spreadsheet, which cannot come back. With
--sealed it holds no word of any note, only the seals and times of all changes: given along with a
report, `verify --receipt` tells its reader whether the report's receipt belongs to this journal.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from journal_app.commands.opening import Way
from journal_app.commands.terminal import Terminal
from journal_app.exchange.sealed_record import write_sealed
from journal_app.exchange.tables import write_tables
from journal_app.exchange.taking_out import refuse_target, take_out

_IN_THE_CLEAR = "Everything is in {}, in the clear."
EXAMPLE = """examples:
  aftershift export ~/journal.json
  aftershift export --csv ~/journal.zip
  aftershift export --sealed ~/record.json
  aftershift --demo export example.json"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `export`."""
    parser.add_argument("file", type=Path, metavar="FILE", help="the new file")
    kind = parser.add_mutually_exclusive_group()
    kind.add_argument("--csv", action="store_true", help="tables for a spreadsheet, in a zip")
    kind.add_argument("--sealed", action="store_true", help="seals and times alone, without a word")
    parser.add_argument("--json", action="store_true", help="print what was written as JSON")


def run(arguments: argparse.Namespace, way: Way, terminal: Terminal) -> int:
    """Write the file and say what it holds."""
    target = arguments.file.absolute()
    refuse_target(target, way.folder)
    progress = terminal.progress("Taking out")
    with way.opened() as journal:
        if arguments.csv:
            held, unit = write_tables(journal, target, progress), "records"
        elif arguments.sealed:
            now = way.clock.now()
            held, unit = write_sealed(journal, target, now, {}, progress=progress), "changes"
        else:
            held, unit = take_out(journal, target, way.clock.now(), progress), "changes"
    if arguments.json:
        terminal.say_json({"file": str(target), unit: held})
    else:
        what = "The seals are in {}, no word with them." if arguments.sealed else _IN_THE_CLEAR
        terminal.say(f"{what.format(target)} {unit.title()}: {held:,}")
    return 0
