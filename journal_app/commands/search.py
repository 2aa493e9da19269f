"""Find notes by their words and fields.

words, "phrases", begin*, -without, customer:"Till regular", tone:hard, tier:>=3, strain:>=7,
from:2026-01, to:2026-03-01 and plain dates; accents and capitals do not matter.
"""

from __future__ import annotations

import argparse

from journal_app.commands.opening import Way
from journal_app.commands.printing import row_line
from journal_app.commands.terminal import Terminal
from journal_app.model.canonical import to_document

EXAMPLE = """example:\n  aftershift search --json 'refund customer:"Till regular" from:2026-01'"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `search`."""
    parser.add_argument("query", nargs="+", help="what to look for")
    parser.add_argument("--limit", type=int, default=50, help="hits at the most [50]")
    parser.add_argument("--json", action="store_true", help="print whole records as JSON")


def run(arguments: argparse.Namespace, way: Way, terminal: Terminal) -> int:
    """Print the hits, best first."""
    query = " ".join(arguments.query)
    with way.opened() as journal:
        lists = journal.lists()
        result = journal.search(query, max(arguments.limit, 1))
        for sentence in result.ignored:
            terminal.complain(sentence)
        if arguments.json:
            hits = [to_document(journal.get(hit.row.id)) for hit in result.hits]
            terminal.say_json({"total": result.total, "ignored": result.ignored, "hits": hits})
            return 0
    for hit in result.hits:
        terminal.say(row_line(hit.row, lists))
        if hit.snippet.text:
            terminal.say(f"    {hit.snippet.text}")
    if result.total > len(result.hits):
        terminal.complain(f"{len(result.hits)} of {result.total:,} shown; --limit shows more.")
    if not result.hits:
        nearest = f" {result.nearest[1]} have '{result.nearest[0]}'." if result.nearest else ""
        terminal.complain(f"No note has '{query}'.{nearest}")
    return 0
