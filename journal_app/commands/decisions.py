"""Print the decisions, newest first; what is due; or how expectations came out."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from typing import Any

from journal_app.commands.opening import Way
from journal_app.commands.terminal import Terminal
from journal_app.journal.journal import Journal
from journal_app.model.canonical import to_document
from journal_app.model.line_views import DecisionCard, Due
from journal_app.model.record import Record

EXAMPLE = "examples:\n  aftershift decisions --due\n  aftershift decisions --json"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `decisions`."""
    wishes = parser.add_mutually_exclusive_group()
    wishes.add_argument("--due", action="store_true", help="reviews, follow-ups and questions due")
    wishes.add_argument(
        "--expected", action="store_true", help="how often what was expected came so"
    )
    parser.add_argument("--json", action="store_true", help="print as JSON")


def run(arguments: argparse.Namespace, way: Way, terminal: Terminal) -> int:
    """Print what was asked for."""
    with way.opened() as journal:
        if arguments.expected:
            _print_calibration(journal, terminal, as_json=arguments.json)
        elif arguments.due:
            _print_due(journal.decisions.due(), terminal, as_json=arguments.json)
        else:
            _print_cards(journal.decisions.cards(), terminal, as_json=arguments.json)
    return 0


def _print_cards(cards: tuple[DecisionCard, ...], terminal: Terminal, *, as_json: bool) -> None:
    if as_json:
        terminal.say_json([_document(card) for card in cards])
        return
    for card in cards:
        decision = card.decision
        terminal.say(f"{decision.day:%Y-%m-%d}  {card.chosen}")
        for label, text in (("line", card.line_words), ("because", decision.reason)):
            if text:
                terminal.say(f"    {label}: {' '.join(text.split())}")
        if card.waiting:
            terminal.say(f"    {card.waiting}")
        if decision.review_on:
            terminal.say(f"    look at it again on {decision.review_on:%Y-%m-%d}")
    if not cards:
        terminal.complain("No decision yet. One starts from a line, or from here.")


def _print_due(due: Due, terminal: Terminal, *, as_json: bool) -> None:
    if as_json:
        terminal.say_json(
            {
                "reviews": [_document(card) for card in due.reviews],
                "follow_ups": _documents(due.follow_ups),
                "lines": [card.identity for card in due.lines],
                "urges": _documents(due.urges),
                "questions": _documents(due.questions),
            }
        )
        return
    for card in due.reviews:
        terminal.say(f"review     {card.decision.day:%Y-%m-%d}  {card.chosen}")
    for one in due.follow_ups:
        terminal.say(f"follow-up  {one.what}")
    for line in due.lines:
        terminal.say(f"line       {line.line.words}")
    for decision in due.urges:
        terminal.say(f"urge       {decision.day:%Y-%m-%d}: then {decision.urge}, and now?")
    for question in due.questions:
        terminal.say(f"question   {question.asks}")
    if due.empty:
        terminal.complain("Nothing is due.")


def _print_calibration(journal: Journal, terminal: Terminal, *, as_json: bool) -> None:
    found = journal.decisions.calibration()
    if not as_json:
        for sentence in found.sentences:
            terminal.say(sentence)
        return
    bands = [
        {
            "expected": band.expected,
            "happened": band.happened,
            "count": band.count,
            "range": [band.low, band.high],
        }
        for band in found.bands
    ]
    terminal.say_json({"reviews": found.reviews, "bands": bands})


def _document(card: DecisionCard) -> dict[str, Any]:
    return {
        "decision": to_document(card.decision),
        "chosen": card.chosen,
        "line": card.line_words,
        "follow_ups": _documents(card.follow_ups),
        "reviews": _documents(card.reviews),
        "waiting": card.waiting,
    }


def _documents(found: Iterable[Record]) -> list[dict[str, Any]]:
    return [to_document(record) for record in found]
