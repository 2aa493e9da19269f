"""What may be kept: known words, one shift a day, an alias nobody has, a customer who is there.

Asked before every change by the worker; what comes back from the history is not asked again.
Reads the store, writes nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from journal_app.errors import InvalidValue
from journal_app.journal.lists import Lists
from journal_app.model.alias import AliasProblem, alias_problem, same_alias
from journal_app.model.check_in import CheckIn
from journal_app.model.contact import Contact
from journal_app.model.customer import Customer
from journal_app.model.fields import Kind
from journal_app.model.identity import is_id
from journal_app.model.record import Record
from journal_app.model.report import Report
from journal_app.model.shape import leaves
from journal_app.model.shift import Shift
from journal_app.store import encounters, people, records, shifts
from journal_app.store.database import Transaction

_REFUSAL = "That looks like {what}. Take a nickname; the text stays in the box."
_IDENTITIES = {
    AliasProblem.EMAIL: "an e-mail address",
    AliasProblem.PHONE: "a phone number",
    AliasProblem.CARD: "a card number",
    AliasProblem.RECORD_NUMBER: "a record number",
}


class Admission:
    """The rules of one transaction; what it has let in counts for what comes after."""

    def __init__(
        self, connection: Transaction, lists: Lists, coming: Iterable[Record] = ()
    ) -> None:
        self._connection = connection
        self._lists = lists
        records_coming = tuple(coming)
        wanted = {c for record in records_coming if (c := _customer_of(record))}
        self._customers = set(records.customers(connection, wanted))
        self._ids = records.known_ids(connection, [record.id for record in records_coming])
        self._shifts: set[date] = set()
        self._aliases: list[tuple[str, str]] | None = None

    def let_in(self, record: Record) -> None:
        """Refuse a new record that breaks a rule.

        Raises:
            InvalidValue: names the field.
        """
        if record.id in self._ids:
            raise InvalidValue(field="id", message="That note is kept already.")
        self._let(record, None)
        self._ids.add(record.id)

    def let_change(self, record: Record, before: Record | None) -> None:
        """Refuse a changed record that breaks a rule; words it had before may stay.

        Raises:
            InvalidValue: names the field, or it is a report, which stays as it went out.
        """
        if isinstance(before, Report):
            raise InvalidValue(
                field="report", message="A report that went out stays as it was. Start another."
            )
        self._let(record, before)

    def _let(self, record: Record, before: Record | None) -> None:
        self._refuse_unknown_words(record, before)
        self._refuse_stranger(record)
        if isinstance(record, Customer):
            if not (isinstance(before, Customer) and before.alias == record.alias):
                _refuse_identity(record)
            self._customers.add(record.id)
        self.let_stand(record)

    def let_stand(self, record: Record) -> None:
        """Refuse what cannot be beside the records outside the bin: a second shift, an alias.

        Raises:
            InvalidValue: on the field `day` or `alias`.
        """
        if isinstance(record, Shift):
            self._refuse_second_shift(record)
        elif isinstance(record, Customer):
            self._refuse_same_alias(record)

    def _refuse_unknown_words(self, record: Record, before: Record | None) -> None:
        had = set(_chosen(before)) if before else set()
        for name, vocabulary, key in _chosen(record):
            if (name, vocabulary, key) not in had and not self._lists.knows(vocabulary, key):
                raise InvalidValue(
                    field=name, message=f'There is no "{key}" in the list of {name}.'
                )

    def _refuse_stranger(self, record: Record) -> None:
        about = _customer_of(record)
        if about is None or about in self._customers:
            return
        if about not in records.customers(self._connection, {about}):
            raise InvalidValue(
                field="customer", message="The person this note is about is not followed here."
            )

    def _refuse_second_shift(self, record: Shift) -> None:
        there = shifts.shifts_between(self._connection, record.day, record.day)
        if record.day in self._shifts or any(found.id != record.id for found in there):
            raise InvalidValue(
                field="day", message="That day has a shift already. Open it and change it."
            )
        self._shifts.add(record.day)

    def _refuse_same_alias(self, record: Customer) -> None:
        if self._aliases is None:
            self._aliases = people.aliases(self._connection)
        for other, alias in self._aliases:
            if other != record.id and same_alias(alias, record.alias):
                raise InvalidValue(field="alias", message=f"You follow a {alias} already.")
        self._aliases.append((record.id, record.alias))


def with_dread(connection: Transaction, record: Record) -> Record:
    """A contact with the dread noted before it, within 14 days, filled in where it has none."""
    if not isinstance(record, Contact) or record.customer is None:
        return record
    number = people.customer_number(connection, record.customer)
    if number is None or record.setting.dread_before is not None:
        return record
    mark = encounters.pending_dread(connection, number, record.when.instant)
    if mark is None:
        return record
    return replace(record, setting=replace(record.setting, dread_before=mark.dread_before))


def unknown_word(record: Record, lists: Lists) -> str | None:
    """The first word of a record that no list here knows; own entries deleted since may stand."""
    for _name, vocabulary, key in _chosen(record):
        if not is_id(key) and not lists.knows(vocabulary, key):
            return key
    return None


def _refuse_identity(record: Customer) -> None:
    problem = alias_problem(record.alias)
    if problem and problem.refused:
        raise InvalidValue(field="alias", message=_REFUSAL.format(what=_IDENTITIES[problem]))


def _customer_of(record: Record) -> str | None:
    return record.customer if isinstance(record, Contact | CheckIn) else None


def _chosen(record: Record) -> Iterator[tuple[str, str, str]]:
    """Field, vocabulary and key of every word a record chose."""
    for leaf in leaves(type(record)):
        vocabulary = leaf.spec.vocabulary
        if not vocabulary:
            continue
        value, name = leaf.get(record), ".".join(leaf.path)
        if leaf.spec.kind is Kind.CHOICE:
            if value:
                yield name, vocabulary, value
        else:
            for item in value:
                yield name, vocabulary, item[0] if leaf.spec.kind is Kind.RATED else item
