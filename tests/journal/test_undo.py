"""Undo and redo of everything, read back from the history."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from journal_app.errors import InvalidValue
from journal_app.journal.journal import Journal
from journal_app.model.check_in import CheckIn
from journal_app.model.contact import Contact, Setting, Toll
from journal_app.model.customer import Customer
from journal_app.model.record import Record
from journal_app.model.shift import Shift
from journal_app.model.term import Term
from tests.support.notebook import check_in, contact, customer, profile, shift, term
from tests.support.opened import chain_holds, everything, journal_in, kept


def test_a_deletion_is_undone_and_done_again(journal: Journal) -> None:
    note = contact(statement="The refund again.")
    journal.record(note)
    journal.move_to_bin([note.id])
    assert journal.search("refund").total == 0
    journal.undo()
    assert journal.search("refund").total == 1
    journal.redo()
    assert journal.search("refund").total == 0


def test_undoing_a_new_note_takes_it_away_and_keeps_its_history(journal: Journal) -> None:
    note = contact()
    journal.record(note)
    journal.undo()
    assert journal.timeline_count(_all()) == 0
    assert [version.operation for version in journal.versions(note.id)] == ["undo", "record"]


def test_nothing_is_undone_where_nothing_was_done(journal: Journal) -> None:
    assert (journal.undo(), journal.redo()) == (None, None)
    assert (journal.undoable(), journal.redoable()) == (None, None)


def test_a_new_change_forgets_what_was_undone(journal: Journal) -> None:
    journal.record(contact())
    journal.undo()
    journal.record(contact())
    assert journal.redo() is None


def test_steps_tell_what_they_did(journal: Journal) -> None:
    followed = customer("K")
    journal.record(followed)
    note = contact(kinds=("swore",))
    journal.record(note)
    step = journal.undoable()
    assert step is not None
    assert (step.operation, step.kind, step.label) == ("record", "contact", "Swore at me")
    assert (step.day, step.when) == (note.day, note.when)
    journal.undo()
    told = [(one.operation, one.kind, one.label) for one in journal.recent_changes()]
    assert told == [
        ("undo", "contact", "Swore at me"),
        ("record", "contact", "Swore at me"),
        ("record", "customer", "K"),
    ]
    assert len(journal.recent_changes(limit=1)) == 1


def test_undo_changes_are_told_by_what_they_were(journal: Journal) -> None:
    note = contact()
    journal.record(note)
    changes = journal.undo()
    assert changes is not None
    assert [(one.id, one.operation) for one in changes.changed] == [(note.id, "undo")]


def test_a_purged_note_cannot_be_brought_back_by_undo(journal: Journal) -> None:
    gone, other = contact(), contact()
    journal.record(gone)
    journal.record(other)
    journal.move_to_bin([gone.id])
    journal.purge([gone.id])
    step = journal.undoable()
    assert step is not None
    assert step.count == 1
    journal.undo()
    assert journal.undoable() is None
    assert chain_holds(journal._database)


def test_undo_after_a_customer_was_purged_leaves_the_note_without_them(journal: Journal) -> None:
    followed = customer("K")
    note = contact(customer=followed.id)
    journal.record(followed)
    journal.record(note)
    journal.revise(replace(kept(journal, note), lesson="Breathe."))
    journal.purge([followed.id])
    assert kept(journal, note).customer is None
    journal.undo()
    found = kept(journal, note)
    assert (found.customer, found.lesson) == (None, "")


class Play:
    """A worker who does things at random; each choice is a number drawn before."""

    def __init__(self, journal: Journal) -> None:
        self.journal = journal
        self.ids: list[str] = []

    def act(self, kind: int, pick: int) -> None:
        """One change; refusals are part of the play."""
        acts: list[Callable[[int], Any]] = [
            self.note, self.follow, self.day, self.word, self.edit, self.bin, self.back, self.many,
        ]  # fmt: skip
        try:
            acts[kind % len(acts)](pick)
        except InvalidValue:
            return

    def note(self, pick: int) -> None:
        about = self._one(Customer, pick)
        words = [own.id for own in self._all(Term)]
        self._keep(
            contact(
                statement=f"Text {pick}",
                customer=about.id if about else None,
                kinds=("swore", *words[:1]),
                toll=Toll(strain=pick % 11),
            )
        )

    def follow(self, pick: int) -> None:
        self._keep(customer(f"K{'abcdefgh'[pick % 8]}"))

    def day(self, pick: int) -> None:
        day = f"2026-11-{1 + pick % 5:02d}"
        self._keep(shift(day, state="hard") if pick % 2 else check_in(day, mood=1 + pick % 5))

    def word(self, pick: int) -> None:
        self._keep(profile(work="shop") if pick % 4 == 0 else term("kinds", f"Own {pick}"))

    def many(self, pick: int) -> None:
        notes = [contact(setting=Setting(minutes_on=n)) for n in range(1 + pick % 3)]
        self.journal.record_many(notes)
        self.ids += (note.id for note in notes)

    def edit(self, pick: int) -> None:
        record = self._any(pick)
        if isinstance(record, Contact):
            about = self._one(Customer, pick + 1)
            changed = replace(
                record, statement=f"New {pick}", kinds=(), customer=about.id if about else None
            )
            self.journal.revise(changed)
        elif isinstance(record, Customer):
            self.journal.revise(replace(record, alias=f"{record.alias}{pick % 3}"))
        elif isinstance(record, Shift):
            self.journal.revise(replace(record, day=record.day + timedelta(days=pick % 3)))
        elif isinstance(record, CheckIn):
            self.journal.revise(replace(record, note="Later."))
        elif isinstance(record, Term):
            self.journal.revise(replace(record, label=f"Renamed {pick}"))

    def bin(self, pick: int) -> None:
        record = self._any(pick)
        if record and not isinstance(record, Term):
            self.journal.move_to_bin([record.id])

    def back(self, pick: int) -> None:
        binned = self.journal.bin()
        if binned:
            self.journal.bring_back([binned[pick % len(binned)].id])

    def _keep(self, record: Record) -> None:
        self.journal.record(record)
        self.ids.append(record.id)

    def _any(self, pick: int) -> Record | None:
        return self.journal.get(self.ids[pick % len(self.ids)]) if self.ids else None

    def _all(self, kind: type[Record]) -> list[Record]:
        return [r for r in map(self.journal.get, self.ids) if isinstance(r, kind)]

    def _one(self, kind: type[Record], pick: int) -> Record | None:
        found = self._all(kind)
        return found[pick % len(found)] if found else None


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(st.integers(0, 7), st.integers(0, 999)), min_size=1, max_size=14))
def test_undoing_all_gives_the_start_and_redoing_all_the_end(acts: list[tuple[int, int]]) -> None:
    with tempfile.TemporaryDirectory() as folder, journal_in(Path(folder) / "j") as journal:
        database = journal._database
        states = [everything(database)]
        play = Play(journal)
        for act in acts:
            before = journal.head().sequence
            play.act(*act)
            if journal.head().sequence > before:
                states.append(everything(database))
        end = states[-1]
        for state in states[-2::-1]:
            assert journal.undo() is not None
            assert everything(database) == state
        assert journal.undo() is None
        while journal.redo():
            pass
        assert everything(database) == end
        assert chain_holds(database)
        assert journal.check().whole


def _all() -> Any:
    from journal_app.model.views import Filter

    return Filter()
