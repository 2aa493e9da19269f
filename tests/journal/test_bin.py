"""The bin, bringing back, and deleting for good."""

from __future__ import annotations

from datetime import date

import pytest

from journal_app.errors import InvalidValue
from journal_app.journal.journal import Journal
from journal_app.store.tables import revision
from tests.support.notebook import check_in, contact, customer, shift
from tests.support.opened import chain_holds, kept


def test_what_is_in_the_bin_is_listed_and_comes_back(journal: Journal) -> None:
    notes = [contact(), contact()]
    journal.record_many(notes)
    journal.move_to_bin([note.id for note in notes])
    assert {row.id for row in journal.bin()} == {note.id for note in notes}
    assert all(row.binned for row in journal.bin())
    journal.bring_back([notes[0].id])
    assert [row.id for row in journal.bin()] == [notes[1].id]


def test_binning_twice_changes_nothing_more(journal: Journal) -> None:
    note = contact()
    journal.record(note)
    journal.move_to_bin([note.id, note.id])
    assert journal.move_to_bin([note.id]).changed == ()
    assert journal.head().sequence == 2


def test_the_day_of_a_binned_shift_is_free_until_it_comes_back(journal: Journal) -> None:
    first, second = shift("2026-11-02"), shift("2026-11-02", state="hard")
    journal.record(first)
    journal.move_to_bin([first.id])
    journal.record(second)
    with pytest.raises(InvalidValue) as caught:
        journal.bring_back([first.id])
    assert caught.value.field == "day"
    found = journal.shift_on(date(2026, 11, 2))
    assert found is not None
    assert found.id == second.id


def test_the_alias_of_a_binned_customer_is_free_until_they_come_back(journal: Journal) -> None:
    first = customer("K")
    journal.record(first)
    journal.move_to_bin([first.id])
    journal.record(customer("K"))
    with pytest.raises(InvalidValue):
        journal.bring_back([first.id])


def test_a_purged_note_is_nowhere_and_the_history_still_holds(journal: Journal) -> None:
    note = contact(statement="The refund again.", kinds=("swore",))
    journal.record(note)
    journal.move_to_bin([note.id])
    changes = journal.purge([note.id])
    assert [one.operation for one in changes.changed] == ["purge"]
    assert journal.bin() == ()
    assert [version.record for version in journal.versions(note.id)] == [None, None, None]
    with journal._database.read() as connection:
        rows = connection.execute(revision.select()).all()
    assert all(row.body is None and row.seed is None for row in rows)
    assert journal.check().whole


def test_the_words_of_a_purged_note_are_gone_from_the_index_pages(journal: Journal) -> None:
    journal.record(contact(statement="ordinary words"))
    note = contact(statement="zyzzyva zyzzyva")
    journal.record(note)
    journal.purge([note.id])
    with journal._database.read() as connection:
        blocks = connection.exec_driver_sql("SELECT block FROM search_data").scalars().all()
    assert not [block for block in blocks if b"yzzyva" in bytes(block)]


def test_notes_about_a_purged_customer_stay_without_the_name(journal: Journal) -> None:
    followed = customer("Till regular")
    note = contact(customer=followed.id)
    mark = check_in("2026-11-02", customer=followed.id, dread_before=3)
    journal.record_many([followed, note, mark])
    changes = journal.purge([followed.id])
    assert {one.id for one in changes.changed} == {followed.id, note.id, mark.id}
    assert kept(journal, note).customer is None
    assert journal.search("till").total == 0
    assert chain_holds(journal._database)
    assert journal.check().whole


def test_a_customer_and_their_notes_are_purged_together(journal: Journal) -> None:
    followed = customer("K")
    note = contact(customer=followed.id)
    journal.record_many([followed, note])
    journal.purge([note.id, followed.id])
    assert journal.customers() == ()
    assert journal.check().whole
