"""Was a portable export, or the sealed record of a report, changed since it was made?

No journal and no passphrase is needed. It shows order and absence of change; it shows neither truth
nor dates.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from journal_app.commands.opening import Way
from journal_app.commands.terminal import Terminal
from journal_app.exchange.verifying import Verdict, verify
from journal_app.model.receipt import Receipt

EXAMPLE = """examples:
  aftershift verify journal.json
  aftershift verify record.json --receipt "no. 1,204, 21 Nov 2026, 7F3A-22B0-19CD-55E1\""""
_FOUND_SOMETHING = 1


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `verify`."""
    parser.add_argument("file", type=Path, metavar="FILE", help="the file to look at")
    parser.add_argument("--receipt", help="the receipt printed on a report: does it belong here?")
    parser.add_argument("--json", action="store_true", help="print the findings as JSON")


def run(arguments: argparse.Namespace, _way: Way, terminal: Terminal) -> int:
    """Check the file; 1 where something is wrong."""
    receipt = Receipt.parse(arguments.receipt) if arguments.receipt else None
    verdict = verify(arguments.file.absolute(), receipt, terminal.progress("Checking"))
    if arguments.json:
        terminal.say_json(_document(verdict))
    else:
        for sentence in verdict.sentences():
            terminal.say(sentence)
    return 0 if verdict.is_whole else _FOUND_SOMETHING


def _document(verdict: Verdict) -> dict[str, object]:
    return {
        "state": verdict.state.value,
        "shape": "sealed" if verdict.sealed else "whole",
        "changes": verdict.changes,
        "readable": verdict.readable,
        "first": verdict.first,
        "chain": verdict.chain.hex(),
        "receipt": verdict.receipt and verdict.receipt.value,
        "receipt_day_fits": verdict.dated,
    }
