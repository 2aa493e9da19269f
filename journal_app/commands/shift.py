"""Note how a shift was. One a day: a second call for the same day changes what it names."""

from __future__ import annotations

import argparse
from dataclasses import replace

from journal_app.commands.opening import Way
from journal_app.commands.record_options import Values, add_field_options, read_field_options
from journal_app.commands.terminal import Terminal
from journal_app.errors import UsageError
from journal_app.journal.journal import Journal
from journal_app.model.canonical import to_document
from journal_app.model.day import day_of
from journal_app.model.instant import When
from journal_app.model.shape import assemble
from journal_app.model.shift import Shift
from journal_app.model.when import read_when

EXAMPLE = "example:\n  aftershift shift --day 2026-03-01 --state hard --strain 6 --enough yes"
_ENOUGH_BY_STATE = {"ok": "no", "hard": "no"}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `shift`."""
    parser.add_argument("--day", default="today", help="the day it started [today]")
    parser.add_argument("--json", action="store_true", help="print the record as JSON")
    add_field_options(parser, Shift)


def run(arguments: argparse.Namespace, way: Way, terminal: Terminal) -> int:
    """Keep the shift of that day, new or changed."""
    with way.opened() as journal:
        lists = journal.lists()
        values = read_field_options(arguments, Shift, lists, terminal)
        when = read_when(arguments.day, way.clock.now(), lists.zone, lists.turns_at).when
        shift = _keep(journal, when, values)
    if arguments.json:
        terminal.say_json(to_document(shift))
    else:
        terminal.say(f"Kept. {shift.day:%a %d %b %Y}: {shift.state}.")
    return 0


def _keep(journal: Journal, when: When, values: Values) -> Shift:
    day = day_of(when.local, journal.lists().turns_at)
    earlier = journal.shift_on(day)
    if earlier is None:
        if ("state",) not in values:
            raise UsageError(message="Say how it was: --state ok, hard or off.")
        values.setdefault(("enough",), _ENOUGH_BY_STATE.get(values[("state",)]))
        shift = assemble(Shift, {"day": day, "when": when}, values)
        journal.record(shift)
    else:
        shift = replace(earlier, **{path[0]: value for path, value in values.items()})
        journal.revise(shift)
    kept = journal.shift_on(day)
    return kept if kept is not None else shift
