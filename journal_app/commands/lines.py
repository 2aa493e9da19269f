"""Print the lines with how they read, and what was met; or write one from a template."""

from __future__ import annotations

import argparse
from typing import Any

from journal_app.commands.opening import Way
from journal_app.commands.printing import answer_words
from journal_app.commands.terminal import Terminal
from journal_app.errors import UsageError
from journal_app.journal.journal import Journal
from journal_app.model.alias import same_alias
from journal_app.model.canonical import to_document
from journal_app.model.line_templates import Template
from journal_app.model.line_views import LineCard, Moment

EXAMPLE = (
    "examples:\n"
    "  aftershift lines --crossings\n"
    '  aftershift lines --template third_ask --customer "Till regular"'
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `lines`."""
    parser.add_argument("--all", action="store_true", help="retired ones, too")
    parser.add_argument("--crossings", action="store_true", help="with every moment they were met")
    parser.add_argument("--templates", action="store_true", help="lines to start from")
    parser.add_argument("--template", metavar="KEY", help="write a line like this template")
    parser.add_argument("--customer", metavar="ALIAS", help="whom the template is about")
    parser.add_argument("--json", action="store_true", help="print as JSON")


def run(arguments: argparse.Namespace, way: Way, terminal: Terminal) -> int:
    """Print or write lines."""
    with way.opened() as journal:
        if arguments.templates:
            offered = journal.boundaries.templates(journal.insights().usual_load())
            _print_templates(offered, journal, terminal, as_json=arguments.json)
            return 0
        if arguments.template:
            _write(journal, arguments.template, arguments.customer)
        cards = journal.boundaries.cards(include_retired=arguments.all)
        moments = {
            card.identity: journal.boundaries.moments_of_line(card.identity)
            for card in (cards if arguments.crossings else ())
        }
    if arguments.json:
        found = [_document(card, moments.get(card.identity)) for card in cards]
        terminal.say_json(found)
        return 0
    for card in cards:
        _print_card(card, moments.get(card.identity, ()), terminal)
    if not cards:
        terminal.complain("A line is one sentence: when X happens, I do Y. None is written yet.")
    return 0


def _write(journal: Journal, key: str, alias: str | None) -> None:
    usual_load = journal.insights().usual_load() if key == "load" else None
    offered = {one.key: one for one in journal.boundaries.templates(usual_load)}
    if key not in offered:
        raise UsageError(message=f"There is no template {key} here: {', '.join(offered)}.")
    customer = _customer(journal, alias) if alias else None
    if offered[key].needs_customer and customer is None:
        raise UsageError(message="That one is about somebody you follow: --customer ALIAS.")
    line = journal.boundaries.from_template(key, customer, usual_load)
    journal.boundaries.write(line)


def _customer(journal: Journal, alias: str) -> str:
    for line in journal.customers(include_retired=True):
        if same_alias(line.customer.alias, alias):
            return line.customer.id
    raise UsageError(message=f"Nobody you follow is called {alias}.")


def _print_templates(
    templates: tuple[Template, ...], journal: Journal, terminal: Terminal, *, as_json: bool
) -> None:
    if as_json:
        terminal.say_json(
            [
                {
                    "key": one.key,
                    "words": one.words,
                    "plan": one.plan,
                    "customer": one.needs_customer,
                    "condition": None
                    if one.needs_customer
                    else journal.boundaries.when_clause(one.condition),
                }
                for one in templates
            ]
        )
        return
    for one in templates:
        terminal.say(f"{one.key:14} {one.words} {one.plan[0].upper()}{one.plan[1:]}.")


def _print_card(card: LineCard, moments: tuple[Moment, ...], terminal: Terminal) -> None:
    terminal.say(card.line.words)
    terminal.say(f"    {card.sentence}")
    counted = f"crossed {card.crossed}, held {card.held}"
    terminal.say(f"    {card.subtitle} · {counted}")
    for sentence in (card.problem, card.moved_note):
        if sentence:
            terminal.say(f"    {sentence}")
    for moment in moments:
        answer = f" · {answer_words(moment.answer)}" if moment.answer else ""
        terminal.say(
            f"    {moment.day:%Y-%m-%d}{answer}{'' if moment.still_met else ' · no longer met'}"
        )


def _document(card: LineCard, moments: tuple[Moment, ...] | None) -> dict[str, Any]:
    document: dict[str, Any] = {
        "line": card.identity,
        "version": to_document(card.line),
        "sentence": card.sentence,
        "crossed": card.crossed,
        "held": card.held,
        "problem": card.problem,
    }
    if moments is not None:
        document["moments"] = [
            {
                "day": moment.day.isoformat(),
                "version": moment.version,
                "entry": moment.entry,
                "evidence": list(moment.evidence),
                "value": moment.value,
                "by_hand": not moment.measured,
                "answer": moment.answer,
                "still_met": moment.still_met,
            }
            for moment in moments
        ]
    return document
