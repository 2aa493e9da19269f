"""The use cases of People: lines of the list, one customer's page, what is asked before a contact.

Everything is read; following somebody is `Journal.record` of a customer.
"""

from __future__ import annotations

from datetime import date, datetime

from journal_app.errors import StaleRecord
from journal_app.journal.lists import Lists
from journal_app.model.check_in import CheckIn
from journal_app.model.customer import Customer
from journal_app.model.day import at_instant, day_of
from journal_app.model.views import AskCount, CustomerLine, CustomerPage, WordCount
from journal_app.store import encounters, people
from journal_app.store.database import Database
from journal_app.store.people import Tally

_MOVES = {"response": "response", "conduct_moves": "moves"}


def today_of(lists: Lists, now: datetime) -> date:
    """The worker's day at an instant."""
    return day_of(at_instant(now, lists.zone).local, lists.turns_at)


def customer_lines(
    database: Database, lists: Lists, now: datetime, *, include_retired: bool
) -> tuple[CustomerLine, ...]:
    """Everybody followed, met last first, those never met at the end by alias."""
    with database.read() as connection:
        customers = people.all_customers(connection, include_retired=include_retired)
        tallies = people.tallies(connection, today_of(lists, now))
    lines = [_line(customer, tallies.get(n, Tally())) for n, customer in customers.items()]
    lines.sort(key=lambda line: line.customer.alias.casefold())
    return tuple(sorted(lines, key=lambda line: line.last or date.min, reverse=True))


def customer_page(database: Database, lists: Lists, now: datetime, id_: str) -> CustomerPage:
    """All that a customer's page shows.

    Raises:
        StaleRecord: nobody of that id is followed any more.
    """
    with database.read() as connection:
        found = people.one_customer(connection, id_)
        if found is None:
            raise StaleRecord
        number, customer = found
        settled = encounters.settled_by(connection, number)
        return CustomerPage(
            line=_line(customer, people.tally(connection, number, today_of(lists, now))),
            course=encounters.course(connection, number, lists.label),
            dread=encounters.dread_pairs(connection, number),
            asks=encounters.ask_count(connection, number, now),
            settled=tuple(
                WordCount(_MOVES[role], key, lists.label(_MOVES[role], key), count)
                for role, key, count in settled
            ),
            reads=encounters.read_pairs(connection, number),
            put_off=encounters.put_off_count(connection, number),
        )


def calm_customers(database: Database, now: datetime) -> tuple[Customer, ...]:
    """Whom the calm +1 chips are for: met in the last 30 days, five at most."""
    with database.read() as connection:
        return people.calm_customers(connection, now)


def pending_dread(database: Database, id_: str, now: datetime) -> CheckIn | None:
    """Dread noted before a meeting within 14 days, while no contact has followed it."""
    with database.read() as connection:
        number = people.customer_number(connection, id_)
        return None if number is None else encounters.pending_dread(connection, number, now)


def ask_count(database: Database, id_: str, now: datetime) -> AskCount:
    """Asks of one customer within 365 days; none for somebody unknown."""
    with database.read() as connection:
        number = people.customer_number(connection, id_)
        return AskCount() if number is None else encounters.ask_count(connection, number, now)


def _line(customer: Customer, tally: Tally) -> CustomerLine:
    return CustomerLine(
        customer, tally.hard, tally.good, tally.calm, tally.last, tally.minutes_per_week
    )
