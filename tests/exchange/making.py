"""Journals with a past, one record of each kind, and what is compared of two journals."""

from __future__ import annotations

import hashlib
import json
from dataclasses import fields, replace
from datetime import UTC, date, datetime
from typing import Any

from journal_app.exchange import portable
from journal_app.exchange.portable import last_line
from journal_app.journal.journal import Journal
from journal_app.model.condition import Condition
from journal_app.model.fields import Kind, Spec
from journal_app.model.identity import new_id
from journal_app.model.record import Record
from journal_app.model.shape import RECORD_TYPES, assemble, leaves
from journal_app.store import history
from tests.support.notebook import at, check_in, contact, customer, profile, shift, term
from tests.support.opened import StillClock, everything

_CONDITION = {"metric": "tier", "op": "ge", "value": 1, "window": "days", "length": 7, "tier": 3}
_FITTING: dict[str, dict[tuple[str, ...], Any]] = {
    "line": {
        ("condition", name): _CONDITION.get(name) for name in (f.name for f in fields(Condition))
    }
    | {("condition", "kinds"): (), ("condition", "scope"): "anyone", ("line",): None},
    "decision": {("cool_until",): None},
    "outside_score": {
        ("taken_on",): date(2026, 11, 5),
        ("value",): "12",
        ("low",): "0",
        ("high",): "40",
    },
}
"""What some kinds of record ask of their fields beyond each one's limits."""


def live_a_little(journal: Journal, clock: StillClock) -> None:
    """Some weeks: changed, binned, purged and undone notes, people, own words, lines, a draft."""
    place = term("place", "Till four")
    journal.record(profile(work="shop"))
    journal.record(place)
    k, till = customer("K"), customer("Till regular")
    journal.record(k)
    journal.record(till)
    notes = [
        contact(
            f"2026-11-{day:02d}",
            customer=(k if day % 2 else till).id,
            kinds=("shouted",),
            tier=3,
            statement=f"Note {day}: \u201cwhere is my money\u201d, \u4f60\u597d",
        )
        for day in range(1, 10)
    ]
    notes[0] = replace(notes[0], setting=replace(notes[0].setting, place=place.id))
    for note in notes:
        journal.record(note)
    for day in (1, 2, 3):
        journal.record(shift(f"2026-11-{day:02d}", state="hard", enough="yes", strain=7))
    journal.record(check_in("2026-11-04", mood=2, note="Still going round"))
    for record in one_of_each():
        journal.record(record)
    clock.move(minutes=5)
    journal.revise(replace(_kept(journal, notes[1]), reflection="Thought about it since"))
    journal.move_to_bin([notes[2].id])
    journal.move_to_bin([notes[3].id])
    journal.purge([notes[3].id])
    journal.record(contact("2026-11-12", statement="Never mind"))
    journal.undo()
    journal.keep_draft("today", {"statement": "half a sent", "odd": "\ud800"})


def one_of_each() -> tuple[Record, ...]:
    """A record of every kind that can be kept without more ado, every field filled."""
    return tuple(
        filled(cls)
        for kind, cls in RECORD_TYPES.items()
        if kind not in {"profile", "term", "customer", "shift", "contact"}
    )


def filled(cls: type[Record]) -> Record:
    """A record with something in every field that no list has to know."""
    values = {leaf.path: _value(leaf.path[-1], leaf.spec) for leaf in leaves(cls)}
    values |= _FITTING.get(cls.kind, {})
    empty = {leaf.path: leaf.empty for leaf in leaves(cls)}
    header: dict[str, Any] = {
        "id": new_id(),
        **at("2026-10-20" if cls.kind == "line" else "2026-11-05"),
    }
    return assemble(cls, header, {path: values[path] or empty[path] for path in values})


def _value(name: str, spec: Spec) -> Any:
    if name in {"customer", "digest", "chain"}:
        return None
    plain: dict[Kind, Any] = {
        Kind.TEXT: "Two\nlines, \u201cquoted\u201d",
        Kind.LINE: "One line",
        Kind.WHOLE: spec.low + 1,
        Kind.FLAG: True,
        Kind.DATE: date(2026, 12, 1),
        Kind.INSTANT: datetime(2026, 12, 1, 9, 30, tzinfo=UTC),
        Kind.REFERENCE: new_id(),
        Kind.REFERENCES: (new_id(), new_id()),
    }
    if spec.kind in plain:
        return plain[spec.kind]
    from journal_app.model.vocabularies import VOCABULARIES

    keys = [choice.key for choice in VOCABULARIES[spec.vocabulary].choices]
    if spec.kind is Kind.RATED:
        return ((keys[0], spec.high), (keys[-1], None))
    return keys[0] if spec.kind is Kind.CHOICE else (keys[-1], keys[0])


def _kept(journal: Journal, record: Record) -> Any:
    return journal.get(record.id)


def whole(journal: Journal) -> dict[str, Any]:
    """All that two equal journals have in common: tables without entry numbers, history, head."""
    tables = {
        name: sorted((row[1:] if name in {"entry", "passage"} else row for row in rows), key=repr)
        for name, rows in everything(journal._database).items()
        if name != "record_term"
    }
    with journal._database.read() as connection:
        revisions = history.stretch(connection, 0, 10**9)
        crossings = history.crossings(connection)
    return tables | {"revisions": revisions, "crossings": crossings, "head": journal.head()}


def spelled(document: dict[str, Any]) -> bytes:
    """A portable document written as the program writes it, with the right sum of bytes."""
    header = {key: document[key] for key in ("format", "made", "program", "shape", "version")}
    raw = _canonical(header)[:-1] + b",\n"
    for name in portable.SECTIONS:
        lines = b",\n".join(_canonical(one) for one in document[name])
        raw += f'"{name}":[\n'.encode() + lines + (b"\n" if lines else b"") + b"],\n"
    raw += b'"head":' + _canonical(document["head"]) + b",\n"
    return raw + last_line(hashlib.sha256(raw).hexdigest())


def _canonical(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
