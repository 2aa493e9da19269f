"""All text of a record as the search index sees it, and its words when a name changes.

`terms` holds the labels of chosen words and short lines, one a line, so that a renamed word is
found under its new name after one statement.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from sqlalchemy import Connection, bindparam, func, literal, or_, select, update

from journal_app.model.fields import Kind
from journal_app.model.record import Record
from journal_app.model.term import Term
from journal_app.model.vocabularies import VOCABULARIES
from journal_app.store.mapping import COLUMNS, LISTS, TEXTS
from journal_app.store.tables import (
    RECORD_TABLES,
    check_in,
    contact,
    passage,
    record_term,
)

Label = Callable[[str, str], str]
"""The label of a key: `label(vocabulary, key)`."""

_NAMES = tuple(column.name for column in passage.columns if column.name != "number")
_SINGLE_WORDS = {"channel", "place", "escalated_to", "customer_kind"}
# Kinds whose short lines are the worker's sentences.
_OWN_LINES = {"contact", "outside_score", "decision", "follow_up", "question"}

_WORDS = {
    kind: [(x, x.spec.vocabulary) for n, x in columns if x.spec.vocabulary in _SINGLE_WORDS]
    for kind, columns in COLUMNS.items()
}
_LINES = {
    kind: [x for n, x in columns if x.spec.kind is Kind.LINE and kind in _OWN_LINES]
    for kind, columns in COLUMNS.items()
}

OF_CUSTOMER = (
    select(contact.c.number)
    .where(contact.c.customer == bindparam("customer"))
    .union_all(select(check_in.c.number).where(check_in.c.customer == bindparam("customer")))
)
_RENAME = update(passage).where(passage.c.number.in_(OF_CUSTOMER)).values(alias=bindparam("name"))
_BREAK = literal("\n")


def passage_row(record: Record, number: int, alias: str | None, label: Label) -> dict[str, Any]:
    """The row of `passage`; `alias` is that of the customer the record is about."""
    row: dict[str, Any] = dict.fromkeys(_NAMES)
    for name, leaf in TEXTS[record.kind]:
        row[name] = leaf.get(record) or None
    if alias is not None:
        row["alias"] = alias
    words = dict.fromkeys(word for word in _words(record, label) if word)
    return row | {"number": number, "terms": "\n".join(words) or None}


def rename_customer(connection: Connection, number: int, alias: str) -> None:
    """Put the new alias of customer `number` into every passage about them."""
    connection.execute(_RENAME, {"customer": number, "name": alias})


def rename_word(connection: Connection, before: Term | None, after: Term | None) -> None:
    """Put a word's new label into every passage that has it; None is a term that is not there."""
    known = after or before
    if known is None:
        return
    old, new = label_of(known, before), label_of(known, after)
    if old == new:
        return
    roles = [
        n for named in LISTS.values() for n, x in named if x.spec.vocabulary == known.vocabulary
    ]
    chosen = select(record_term.c.number).where(
        record_term.c.term == known.reference, record_term.c.role.in_(roles)
    )
    singles = [
        select(RECORD_TABLES[kind].c.number).where(
            or_(*(RECORD_TABLES[kind].c[x.column] == known.reference for x in leaves))
        )
        for kind, words in _WORDS.items()
        if (leaves := [x for x, vocabulary in words if vocabulary == known.vocabulary])
    ]
    padded = _BREAK + passage.c.terms + _BREAK
    renamed = func.replace(padded, f"\n{old}\n", f"\n{new}\n")
    connection.execute(
        update(passage)
        .where(passage.c.number.in_(chosen.union_all(*singles)))
        .values(terms=func.trim(renamed, "\n"))
    )


def label_of(known: Term, term: Term | None) -> str:
    """The label a term gives its word, or the word's own where the term gives none."""
    if term and term.label:
        return term.label
    vocabulary = VOCABULARIES.get(known.vocabulary)
    return vocabulary.choice(known.key).label if vocabulary and known.key in vocabulary else ""


def _words(record: Record, label: Label) -> Iterator[str]:
    for _role, leaf in LISTS[record.kind]:
        if not leaf.spec.vocabulary:
            continue
        for item in leaf.get(record):
            yield label(leaf.spec.vocabulary, item[0] if leaf.spec.kind is Kind.RATED else item)
    for leaf, vocabulary in _WORDS[record.kind]:
        if key := leaf.get(record):
            yield label(vocabulary, key)
    yield from (leaf.get(record) for leaf in _LINES[record.kind])
