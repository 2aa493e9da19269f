"""Print one note by its id, all of a day, or the newest."""

from __future__ import annotations

import argparse

from journal_app.commands.opening import Way
from journal_app.commands.printing import record_lines
from journal_app.commands.terminal import Terminal
from journal_app.errors import UsageError
from journal_app.journal.journal import Journal
from journal_app.model.canonical import to_document
from journal_app.model.day import day_of
from journal_app.model.identity import is_id
from journal_app.model.record import Record
from journal_app.model.views import Filter
from journal_app.model.when import read_when

EXAMPLE = "examples:\n  aftershift show --last 3\n  aftershift show --day yesterday --json"
_A_WHOLE_DAY = 1000


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `show`."""
    parser.add_argument("id", nargs="?", help="the id that note, search --json or show printed")
    parser.add_argument("--day", help="all of that day")
    parser.add_argument("--last", type=int, metavar="N", help="the N newest [10]")
    parser.add_argument("--json", action="store_true", help="print as JSON")


def run(arguments: argparse.Namespace, way: Way, terminal: Terminal) -> int:
    """Print what was asked for."""
    if sum(wish is not None for wish in (arguments.id, arguments.day, arguments.last)) > 1:
        raise UsageError(message="Name an id, --day or --last, one of them.")
    with way.opened() as journal:
        lists = journal.lists()
        records = _wanted(arguments, journal, way)
        aliases = {
            line.customer.id: line.customer.alias
            for line in journal.customers(include_retired=True)
        }
    if arguments.json:
        terminal.say_json([to_document(record) for record in records])
        return 0
    for record in records:
        for line in record_lines(record, lists, aliases):
            terminal.say(line)
        terminal.say()
    if not records:
        terminal.complain("Nothing is noted there.")
    return 0


def _wanted(arguments: argparse.Namespace, journal: Journal, way: Way) -> list[Record]:
    if arguments.id is not None:
        if not is_id(arguments.id):
            raise UsageError(message="That is not the id of a note. search --json prints ids.")
        return [journal.get(arguments.id)]
    if arguments.day is not None:
        lists = journal.lists()
        read = read_when(arguments.day, way.clock.now(), lists.zone, lists.turns_at)
        day = day_of(read.when.local, lists.turns_at)
        rows = journal.timeline_page(Filter(first=day, last=day), 0, _A_WHOLE_DAY)
    else:
        rows = journal.timeline_page(Filter(), 0, max(arguments.last or 10, 1))
    return [journal.get(row.id) for row in rows]
