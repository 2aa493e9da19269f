"""Note a contact: hard, good or calm. Nothing is required but its tone."""

from __future__ import annotations

import argparse

from journal_app.commands.opening import Way
from journal_app.commands.record_options import add_field_options, read_field_options
from journal_app.commands.terminal import Terminal
from journal_app.errors import UsageError
from journal_app.journal.journal import Journal
from journal_app.model.alias import alias_problem, same_alias
from journal_app.model.canonical import to_document
from journal_app.model.contact import Contact
from journal_app.model.customer import Customer
from journal_app.model.day import TimeNote, day_of
from journal_app.model.instant import When
from journal_app.model.shape import assemble
from journal_app.model.when import read_when

EXAMPLE = (
    "examples:\n"
    '  aftershift note --tone hard --tier 3 --strain 7 --customer "Till regular" \\\n'
    '      --when "tue 14:30" --kinds shouted,argued --statement - < text.txt\n'
    "  aftershift note --tone good --good-kind thanks --lift 8\n"
    "The first line of a piped input is the passphrase."
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `note`."""
    parser.add_argument("--when", default="just now", help='"tue 14:30", "20 min ago" [now]')
    parser.add_argument("--customer", metavar="ALIAS", help="a letter or nickname; followed if new")
    parser.add_argument("--json", action="store_true", help="print the record as JSON")
    add_field_options(parser, Contact, skip={"customer", "other_side"})


def run(arguments: argparse.Namespace, way: Way, terminal: Terminal) -> int:
    """Keep the contact."""
    with way.opened() as journal:
        lists = journal.lists()
        read = read_when(arguments.when, way.clock.now(), lists.zone, lists.turns_at)
        if read.note is TimeNote.FUTURE:
            terminal.complain("That time is in the future. It was kept all the same.")
        if read.note is TimeNote.SKIPPED:
            terminal.complain(
                f"That hour did not exist on that night; stored as {read.when.local:%H:%M}."
            )
        header = {"day": day_of(read.when.local, lists.turns_at), "when": read.when}
        values = read_field_options(arguments, Contact, lists, terminal)
        if ("tone",) not in values:
            raise UsageError(message="Say how it was: --tone hard, good or calm.")
        values.setdefault(("tier",), lists.suggested_tier(values.get(("kinds",), ())))
        contact = assemble(Contact, header, values)
        if arguments.customer:
            customer = _follow(journal, arguments.customer, read.when, terminal)
            contact = assemble(Contact, header, values | {("customer",): customer})
        journal.record(contact)
        document = to_document(journal.get(contact.id))
    if arguments.json:
        terminal.say_json(document)
    else:
        terminal.say(f"Kept. {contact.id}")
    return 0


def _follow(journal: Journal, alias: str, when: When, terminal: Terminal) -> str:
    """The id of the customer of that alias; somebody new is followed from now on."""
    for line in journal.customers(include_retired=True):
        if same_alias(line.customer.alias, alias):
            return line.customer.id
    problem = alias_problem(alias)
    customer = Customer(day=day_of(when.local, journal.lists().turns_at), when=when, alias=alias)
    journal.record(customer)
    if problem is not None:
        terminal.complain("That looks like a real name. A nickname protects both of you.")
    return customer.id
