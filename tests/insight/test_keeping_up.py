"""Arrays brought up to date are those made from nothing, whatever was added, changed or binned."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date

import numpy as np

from journal_app.example.generator import generate
from journal_app.insight.everything import digest
from journal_app.insight.gathering import from_records
from journal_app.insight.keeping_up import Kept, Notes
from journal_app.model.check_in import CheckIn
from journal_app.model.contact import Contact
from journal_app.model.customer import Customer
from journal_app.model.noted_contact import noted
from journal_app.model.profile import Profile
from journal_app.model.shift import Shift

RECORDS = tuple(generate(date(2026, 11, 20), "Europe/London"))
WHOLE = Notes(
    tuple(r for r in RECORDS if isinstance(r, Shift)),
    tuple(noted(r) for r in RECORDS if isinstance(r, Contact)),
    tuple(r for r in RECORDS if isinstance(r, CheckIn)),
    tuple((r.when.instant, r) for r in RECORDS if isinstance(r, Profile)),
    tuple(r for r in RECORDS if isinstance(r, Customer)),
)


def from_nothing(notes: Notes) -> bytes:
    made = from_records(
        notes.shifts, notes.contacts, notes.check_ins, notes.profiles, notes.customers
    )
    return digest(made)


def test_a_hundred_changes_one_by_one_give_the_same_arrays() -> None:
    rng = random.Random(4)  # noqa: S311 - not for secrets
    kept, contacts = Kept(), list(WHOLE.contacts)
    kept.series(WHOLE)
    for step in range(100):
        place = rng.randrange(len(contacts))
        one = contacts.pop(place)
        if step % 3 == 1:
            contacts.append(one._replace(kinds=("swore", "shouted"), customer=None))
        elif step % 3 == 2:
            contacts.append(one._replace(strain=None))
        now = replace(WHOLE, contacts=tuple(contacts))
        assert digest(kept.series(now)) == from_nothing(now), step


def test_other_kinds_of_notes_are_brought_up_to_date_too() -> None:
    kept = Kept()
    for now in (
        WHOLE,
        replace(WHOLE, shifts=WHOLE.shifts[:-1]),
        replace(WHOLE, check_ins=WHOLE.check_ins[1:]),
        replace(WHOLE, profiles=WHOLE.profiles[:0]),
        replace(WHOLE, customers=WHOLE.customers[1:]),
        replace(WHOLE, contacts=WHOLE.contacts[:5]),
        Notes(),
        WHOLE,
    ):
        assert digest(kept.series(now)) == from_nothing(now)


def test_what_did_not_change_is_the_same_object() -> None:
    kept = Kept()
    first = kept.series(WHOLE)
    again = kept.series(replace(WHOLE, shifts=WHOLE.shifts[:-1]))
    assert again.contacts is first.contacts
    assert again.check_ins is first.check_ins
    assert not np.array_equal(again.shifts.day, first.shifts.day)
