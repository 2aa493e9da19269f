"""Bring in what is missing here from a file: a portable export, Daylio, Day One, jrnl, or a CSV.

A portable export takes its whole history into a journal in which nothing was kept yet. A portable
export or a backup of this very journal is merged: a note changed on one side takes that side, of
one changed on both the later edit stands and the other is a version. Of all others notes are
added and what is here stays as it is. The lines they cross are put before nobody.
"""
# ruff: noqa: N999 - the module is named as its command is

from __future__ import annotations

import argparse
from pathlib import Path

from journal_app.commands.merge_words import merged_counts, merged_sentences
from journal_app.commands.opening import Way
from journal_app.commands.terminal import Terminal
from journal_app.exchange.bringing import Offer, Outcome, bring_in, look_into

EXAMPLE = """examples:
  aftershift import ~/journal.json
  aftershift import --preview ~/daylio.csv
  aftershift import --preview /media/stick/journal.aftershift"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `import`."""
    parser.add_argument("file", type=Path, metavar="FILE", help="the file to bring in")
    parser.add_argument("--preview", action="store_true", help="say what would come, add nothing")
    parser.add_argument("--json", action="store_true", help="print the counts as JSON")


def run(arguments: argparse.Namespace, way: Way, terminal: Terminal) -> int:
    """Look into the file, and add what is missing."""
    file = arguments.file.absolute()
    with way.opened() as journal:
        offer = look_into(journal, file, terminal.progress("Reading"))
        told = _counts(offer)
        if not arguments.json:
            for sentence in _sentences(offer):
                terminal.say(sentence)
        if not arguments.preview:
            outcome = bring_in(journal, offer, terminal.progress("Bringing in"))
            told |= {"added": outcome.added, "crossed_lines": outcome.crossed}
            if not arguments.json:
                terminal.say(_added(outcome))
    if arguments.json:
        terminal.say_json(told)
    return 0


def _counts(offer: Offer) -> dict[str, object]:
    preview = offer.preview
    counts: dict[str, object] = {
        "from": offer.program,
        "whole_history": offer.whole,
        "new": preview.new,
        "already_here": preview.already,
        "here_in_other_words": preview.differ,
        "deleted_here": preview.deleted,
        "unreadable": offer.unreadable,
    }
    if offer.comparison is not None:
        counts["merge"] = merged_counts(offer.comparison)
    return counts


def _sentences(offer: Offer) -> list[str]:
    if offer.comparison is not None:
        return merged_sentences(offer.comparison)
    preview = offer.preview
    total = preview.total + offer.unreadable
    parts = [f"{preview.new:,} new", f"{preview.already:,} already here"]
    if preview.differ:
        parts.append(f"{preview.differ:,} here in other words")
    if preview.deleted:
        parts.append(f"{preview.deleted:,} deleted here")
    parts.append(f"{offer.unreadable:,} unreadable")
    return [f"{_notes(total)} from {offer.program}: {', '.join(parts)}."]


def _added(outcome: Outcome) -> str:
    met = f" {outcome.crossed:,} of them crossed a line." if outcome.crossed else ""
    if outcome.merged is not None:
        return f"Merged.{met}" if outcome.changes.changed else "Nothing was changed."
    return f"{_notes(outcome.added)} added.{met}"


def _notes(count: int) -> str:
    return "1 note" if count == 1 else f"{count:,} notes"
