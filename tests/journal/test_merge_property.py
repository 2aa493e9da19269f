"""Whatever two computers do apart: both ways of merging come to the same records, and to rest."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from journal_app.errors import InvalidValue
from journal_app.journal.journal import Journal
from journal_app.model.contact import Contact
from journal_app.model.customer import Customer
from journal_app.model.record import Record
from journal_app.model.shift import Shift
from journal_app.store import records, revisions
from journal_app.store.records import State
from tests.support.notebook import contact, customer, shift
from tests.support.opened import StillClock, make, unlock

DAYS = [f"2026-11-{day:02}" for day in range(2, 6)]
NAMES = ["K", "k", "M", "Till regular"]

deeds = st.lists(
    st.tuples(
        st.booleans(),  # on which of the two
        st.sampled_from(
            [
                "note",
                "about",
                "shift",
                "follow",
                "reword",
                "rename",
                "move",
                "bin",
                "back",
                "purge",
                "undo",
                "wait",
                "merge",
            ]
        ),
        st.integers(0, 7),
    ),
    max_size=24,
)


class Apart:
    """One journal in two places."""

    def __init__(self, place: Path) -> None:
        self.place = place
        self.clock = StillClock()
        first = make(place / "one", self.clock)
        first.record_many([customer("K"), contact(statement="First."), shift(DAYS[0])])
        first.close()
        shutil.copytree(place / "one", place / "two")
        self.pair = [unlock(place / name, self.clock) for name in ("one", "two")]
        self.copies = 0

    def close(self) -> None:
        for journal in self.pair:
            journal.close()

    def do(self, which: bool, deed: str, choice: int) -> None:
        journal = self.pair[which]
        if deed == "wait":
            self.clock.move(minutes=choice)
        elif deed == "merge":
            journal.merging.merge(self.copy(self.pair[not which]))
        elif deed == "undo":
            journal.undo()
        else:
            with suppress(InvalidValue):  # a day or a name is taken
                _DEEDS[deed](journal, choice)

    def copy(self, journal: Journal) -> Path:
        self.copies += 1
        target = self.place / f"copy-{self.copies}"
        shutil.copytree(journal.folder, target, ignore=shutil.ignore_patterns("backups"))
        return target


def stand(journal: Journal) -> dict[str, State]:
    with journal._database.read() as connection:
        return {
            state.record.id: state
            for kind in ("contact", "shift", "customer")
            for state in records.read(connection, kind)
        }


def _pick(journal: Journal, choice: int, kind: type[Record], *, binned: bool) -> Record | None:
    found = [s.record for s in stand(journal).values() if s.binned is binned]
    own = sorted((r for r in found if isinstance(r, kind)), key=lambda record: record.id)
    return own[choice % len(own)] if own else None


def _change(journal: Journal, choice: int, kind: type[Record], field: str, value: object) -> None:
    record = _pick(journal, choice, kind, binned=False)
    if record is not None:
        journal.revise(replace(record, **{field: value}))  # type: ignore[arg-type]


def _about(journal: Journal, choice: int) -> None:
    who = _pick(journal, choice, Customer, binned=False)
    if who is not None:
        journal.record(contact(statement=f"About {choice}.", customer=who.id))


def _with_picked(
    act: Callable[[Journal, list[str]], object], *, binned: bool
) -> Callable[[Journal, int], None]:
    def do(journal: Journal, choice: int) -> None:
        record = _pick(journal, choice, Record, binned=binned)
        if record is not None:
            act(journal, [record.id])

    return do


_DEEDS: dict[str, Callable[[Journal, int], object]] = {
    "note": lambda journal, choice: journal.record(contact(statement=f"Note {choice}.")),
    "about": _about,
    "shift": lambda journal, choice: journal.record(shift(DAYS[choice % 4])),
    "follow": lambda journal, choice: journal.record(customer(NAMES[choice % 4])),
    "reword": lambda journal, choice: _change(
        journal, choice, Contact, "statement", f"Reworded {choice}."
    ),
    "rename": lambda journal, choice: _change(
        journal, choice, Customer, "alias", NAMES[choice % 4]
    ),
    "move": lambda journal, choice: _change(journal, choice, Shift, "strain", choice),
    "bin": _with_picked(lambda journal, ids: journal.move_to_bin(ids), binned=False),
    "back": _with_picked(lambda journal, ids: journal.bring_back(ids), binned=True),
    "purge": _with_picked(lambda journal, ids: journal.purge(ids), binned=True),
}


def _in_order(journal: Journal) -> None:
    """What may stand beside each other, and the history with it."""
    living = [s.record for s in stand(journal).values() if not s.binned]
    days = [record.day for record in living if isinstance(record, Shift)]
    names = [" ".join(r.alias.casefold().split()) for r in living if isinstance(r, Customer)]
    followed = {r for r, s in stand(journal).items() if isinstance(s.record, Customer)}
    about = {r.customer for r in living if isinstance(r, Contact) and r.customer}
    assert len(days) == len(set(days))
    assert len(names) == len(set(names))
    assert about <= followed
    with journal._database.read() as connection:
        assert revisions.broken_at(connection) is None


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
@given(deeds)
def test_both_ways_come_to_the_same_and_a_second_time_changes_nothing(
    story: list[tuple[bool, str, int]],
) -> None:
    with tempfile.TemporaryDirectory() as place:
        apart = Apart(Path(place))
        try:
            for which, deed, choice in story:
                apart.do(which, deed, choice)
            one, two = apart.pair
            copies = [apart.copy(journal) for journal in (two, one)]
            before = stand(one)
            changed = one.merging.merge(copies[0]).changes.changed
            two.merging.merge(copies[1])
            assert stand(one) == stand(two)
            for journal in (one, two):
                _in_order(journal)
            heads = one.head(), two.head()
            one.merging.merge(copies[0])
            two.merging.merge(copies[1])
            assert (one.head(), two.head()) == heads
            purged = set(before) - set(stand(one))
            if changed:
                one.undo()
                undone = stand(one)
                assert {r: s for r, s in before.items() if r in undone} == {
                    r: s for r, s in undone.items() if r in before
                }
                assert set(undone) <= set(before)
                assert set(before) - set(undone) <= purged
        finally:
            apart.close()
