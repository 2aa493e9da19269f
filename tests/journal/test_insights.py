"""What numbers stand on is what was kept, however it came to be."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from journal_app.example.generator import generate
from journal_app.insight.everything import digest
from journal_app.insight.gathering import from_records
from journal_app.journal.insights import Material
from journal_app.journal.journal import Journal
from journal_app.model.check_in import CheckIn
from journal_app.model.contact import Contact, Toll
from journal_app.model.customer import Customer
from journal_app.model.line import Line
from journal_app.model.outside_score import OutsideScore
from journal_app.model.profile import Profile
from journal_app.model.record import Record
from journal_app.model.shift import Shift
from journal_app.model.weekly_five import WeeklyFive
from tests.support.notebook import at, contact, customer, shift, term
from tests.support.opened import StillClock, journal_in


@pytest.fixture(scope="module")
def kept() -> tuple[Record, ...]:
    """The example journal."""
    return tuple(generate(date(2026, 11, 20), "Europe/London"))


def fresh(journal: Journal) -> Material:
    """The same read anew, as after opening."""
    journal._gathered._kept, journal._gathered._head = {}, -1
    return journal.insights()


def same(one: Material, other: Material) -> bool:
    return digest(one.series()) == digest(other.series())


def test_the_arrays_are_those_of_the_whole_records(
    tmp_path: Path, clock: StillClock, kept: tuple[Record, ...]
) -> None:
    with journal_in(tmp_path / "journal", clock) as journal:
        journal.record_many(kept)
        found = journal.insights()
        whole = from_records(
            [r for r in kept if isinstance(r, Shift)],
            [r for r in kept if isinstance(r, Contact)],
            [r for r in kept if isinstance(r, CheckIn)],
            [version for version in found.profiles if isinstance(version[1], Profile)],
            [r for r in kept if isinstance(r, Customer)],
            weeks=[r for r in kept if isinstance(r, WeeklyFive)],
            scores=[r for r in kept if isinstance(r, OutsideScore)],
        )
        assert digest(found.series()) == digest(whole)


def steps(journal: Journal) -> Iterator[str]:
    """Changes of every sort, one after the other."""
    somebody = customer("K", customer_kind="account")
    hard = contact("2026-11-02", customer=somebody.id, kinds=("shouted",), toll=Toll(strain=4))
    journal.record(somebody)
    yield "a customer"
    journal.record(hard)
    yield "a contact"
    journal.record(shift("2026-11-02", strain=6, state="hard"))
    yield "a shift"
    held = journal.get(hard.id)
    assert isinstance(held, Contact)
    journal.revise(replace(held, toll=Toll(strain=9), kinds=("swore",), statement="Words."))
    yield "a change"
    journal.undo()
    yield "undone"
    journal.move_to_bin([hard.id])
    yield "binned"
    journal.bring_back([hard.id])
    yield "brought back"
    journal.move_to_bin([hard.id])
    journal.purge([hard.id])
    yield "purged"


def test_what_is_kept_between_two_looks_is_what_would_be_read_anew(journal: Journal) -> None:
    journal.insights()
    for step in steps(journal):
        later = journal.insights()
        assert same(later, fresh(journal)), step


def test_nothing_is_read_where_nothing_happened(journal: Journal) -> None:
    journal.record(contact("2026-11-02"))
    first = journal.insights()
    second = journal.insights()
    assert second.contacts[0] is first.contacts[0]
    assert second.head == first.head == journal.head().sequence


def test_texts_stay_where_they_are(journal: Journal) -> None:
    journal.record(contact("2026-11-02", statement="What I saw.", reflection="What I think."))
    (found,) = journal.insights().contacts
    assert not any("What I" in str(value) for value in found)


def test_names_are_aliases_and_own_words(journal: Journal) -> None:
    somebody, word = customer("K"), term("coping", "Ten minutes with the plants")
    journal.record(somebody)
    journal.record(word)
    names = journal.insights().names
    assert names[somebody.id] == "K"
    assert names[word.reference] == "Ten minutes with the plants"


def test_lines_come_with_their_versions_and_crossings(journal: Journal) -> None:
    journal.boundaries.write(Line(**at("2026-11-01"), words="No shouting.", by_hand=True))
    found = journal.insights()
    (versions,) = found.lines
    assert versions[0].line.words == "No shouting."
    assert found.decisions == ()
