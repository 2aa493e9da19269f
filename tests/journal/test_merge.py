"""Two copies of one journal, changed apart: compared, merged, and nothing of either lost."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from journal_app.errors import CopyUnreadable, CopyUnrelated, NewerFormat, NoJournal, UsageError
from journal_app.journal.journal import Journal, Reason
from journal_app.model.customer import Customer
from journal_app.model.record import Record
from journal_app.store import engine
from tests.support.notebook import check_in, contact, customer, shift, term
from tests.support.opened import StillClock, everything, journal_in, kept, make, unlock


@dataclass
class Pair:
    """One journal on two computers, both open at once; the second comes later by an hour."""

    here: Journal
    there: Journal
    clock: StillClock

    @property
    def away(self) -> Path:
        return self.there.folder

    def later(self) -> None:
        self.clock.move(minutes=1)

    def merge(self) -> None:
        """The other one into this one."""
        copy = closed_copy(self.there)
        self.here.merging.merge(copy)

    def back(self) -> None:
        """This one into the other one."""
        self.there.merging.merge(closed_copy(self.here))


def closed_copy(journal: Journal) -> Path:
    """The folder of a journal as it lies now, so that the other one may be open too."""
    number = sum(1 for _ in journal.folder.parent.glob("as-it-lies-*"))
    target = journal.folder.parent / f"as-it-lies-{number}"
    shutil.copytree(journal.folder, target)
    return target


def standing(journal: Journal) -> dict[str, tuple[Record, bool]]:
    """Every record as it stands, with the bin."""
    found = everything(journal._database)
    return {
        row[0].id: (row[0], row[1])
        for name, rows in found.items()
        for row in rows
        if rows and isinstance(row[0], Record) and name
    }


@pytest.fixture
def shared(tmp_path: Path, clock: StillClock) -> Iterator[Pair]:
    here = make(tmp_path / "here", clock)
    here.record_many(
        [
            customer("K"),
            contact(statement="Both have it."),
            contact(statement="And this."),
            shift("2026-11-03"),
        ]
    )
    here.close()
    shutil.copytree(tmp_path / "here", tmp_path / "there")
    pair = Pair(unlock(tmp_path / "here", clock), unlock(tmp_path / "there", clock), clock)
    yield pair
    pair.here.close()
    pair.there.close()


def note(journal: Journal, words: str) -> Record:
    (hit,) = journal.search(f'"{words}"').hits
    return journal.get(hit.row.id)


def reword(journal: Journal, words: str, to: str) -> str:
    record = note(journal, words)
    journal.revise(replace(record, statement=to))  # type: ignore[call-arg]
    return record.id


def test_a_record_changed_on_one_side_takes_that_side(shared: Pair) -> None:
    changed = reword(shared.there, "Both have it", "Changed there.")
    found = shared.here.merging.look(closed_copy(shared.there))
    assert (dict(found.changed), dict(found.added), found.clashes) == ({"contact": 1}, {}, ())
    shared.merge()
    assert shared.here.get(changed) == shared.there.get(changed)
    assert shared.here.check().whole


def test_what_is_only_there_comes_with_all_it_refers_to(shared: Pair) -> None:
    own, who = term("kinds", "Left a mess"), customer("M")
    shared.there.record_many([own, who, check_in("2026-11-02", customer=who.id)])
    shared.there.record(contact(statement="Only there.", kinds=(own.id,), customer=who.id))
    found = shared.here.merging.look(closed_copy(shared.there))
    assert dict(found.added) == {"term": 1, "customer": 1, "check_in": 1, "contact": 1}
    shared.merge()
    assert standing(shared.here) == standing(shared.there)
    assert shared.here.search("mess").total == 1
    assert shared.here.search("customer:M").total == 2
    assert shared.here.check().whole


def test_changed_on_both_the_later_edit_stands_and_the_other_is_a_version(shared: Pair) -> None:
    changed = reword(shared.here, "Both have it", "Here first.")
    shared.later()
    reword(shared.there, "Both have it", "There later.")
    found = shared.here.merging.look(closed_copy(shared.there))
    (clash,) = found.clashes
    assert (clash.id, clash.keeps_here) == (changed, False)
    assert [getattr(side.record, "statement", "") for side in (clash.here, clash.there)] == [
        "Here first.",
        "There later.",
    ]
    shared.merge()
    shared.back()
    for journal in (shared.here, shared.there):
        said = [getattr(v.record, "statement", "") for v in journal.versions(changed)]
        assert getattr(journal.get(changed), "statement", "") == "There later."
        assert {"Here first.", "There later.", "Both have it."} <= set(said)
        assert journal.check().whole


def test_the_later_edit_stands_on_this_side_too(shared: Pair) -> None:
    changed = reword(shared.there, "Both have it", "There first.")
    shared.later()
    reword(shared.here, "Both have it", "Here later.")
    assert shared.here.merging.look(closed_copy(shared.there)).clashes[0].keeps_here
    shared.merge()
    assert getattr(shared.here.get(changed), "statement", "") == "Here later."
    assert "There first." in [
        getattr(v.record, "statement", "") for v in shared.here.versions(changed)
    ]
    shared.back()
    assert standing(shared.here) == standing(shared.there)


def test_a_tie_is_decided_the_same_on_both_sides(shared: Pair) -> None:
    reword(shared.here, "Both have it", "One.")
    reword(shared.there, "Both have it", "Two.")
    one, two = closed_copy(shared.here), closed_copy(shared.there)
    shared.here.merging.merge(two)
    shared.there.merging.merge(one)
    assert standing(shared.here) == standing(shared.there)


def test_binned_on_one_side_and_edited_on_the_other_the_later_decides(shared: Pair) -> None:
    first, second = (note(shared.here, words).id for words in ("Both have it", "And this"))
    shared.here.move_to_bin([first])
    shared.there.move_to_bin([second])
    shared.later()
    reword(shared.there, "Both have it", "Still needed.")
    shared.later()
    shared.there.record(contact(statement="Another."))
    reword(shared.here, "And this", "This too.")
    assert len(shared.here.merging.look(closed_copy(shared.there)).clashes) == 2
    shared.merge()
    stand = standing(shared.here)
    assert (stand[first][1], stand[second][1]) == (False, False)
    assert getattr(stand[first][0], "statement", "") == "Still needed."


def test_deleted_for_good_stays_deleted_on_both_sides(shared: Pair) -> None:
    first, second = (note(shared.here, words).id for words in ("Both have it", "And this"))
    shared.here.purge([first])
    shared.there.purge([second])
    shared.later()
    reword(shared.there, "Both have it", "Edited after.")
    reword(shared.here, "And this", "Edited after too.")
    found = shared.here.merging.look(closed_copy(shared.there))
    assert (found.deleted, found.away) == (1, 1)
    shared.merge()
    assert not {first, second} & set(standing(shared.here))
    assert all(version.record is None for version in shared.here.versions(second))
    assert shared.here.search("Edited").total == 0
    shared.back()
    assert standing(shared.here) == standing(shared.there)
    assert shared.here.check().whole
    assert shared.there.check().whole


def test_a_purged_customer_leaves_the_notes_made_about_them_elsewhere(shared: Pair) -> None:
    (line,) = shared.here.customers()
    shared.here.record(contact(statement="About K.", customer=line.customer.id))
    shared.there.purge([line.customer.id])
    shared.merge()
    assert getattr(note(shared.here, "About K"), "customer", "") is None
    shared.back()
    assert standing(shared.here) == standing(shared.there)
    assert shared.here.check().whole


def test_two_shifts_of_one_day_do_not_both_stand(shared: Pair) -> None:
    shared.here.record(shift("2026-11-20", state="ok"))
    shared.later()
    shared.there.record(shift("2026-11-20", state="hard"))
    found = shared.here.merging.look(closed_copy(shared.there))
    (rival,) = found.rivals
    assert (getattr(rival.keeps, "state", ""), rival.other.binned) == ("hard", True)
    one = closed_copy(shared.here)
    shared.merge()
    shared.there.merging.merge(one)
    assert standing(shared.here) == standing(shared.there)
    assert sum(binned for _, binned in standing(shared.here).values()) == 1
    shared.merge()
    shared.back()
    assert standing(shared.here) == standing(shared.there)


def test_two_people_of_one_name_are_told_apart(shared: Pair) -> None:
    shared.here.record(customer("Till regular"))
    shared.later()
    who = customer("till  regular")
    shared.there.record_many([who, contact(statement="At the till.", customer=who.id)])
    shared.merge()
    names = {r.alias for r, _ in standing(shared.here).values() if isinstance(r, Customer)}
    assert names == {"K", "Till regular 2", kept(shared.there, who).alias}
    shared.back()
    assert standing(shared.here) == standing(shared.there)


def test_merging_again_changes_nothing(shared: Pair) -> None:
    reword(shared.here, "Both have it", "Here.")
    reword(shared.there, "Both have it", "There.")
    shared.there.record(contact(statement="Only there."))
    copy = closed_copy(shared.there)
    shared.here.merging.merge(copy)
    head = shared.here.head()
    assert shared.here.merging.look(copy).is_empty
    assert shared.here.merging.merge(copy).changes.changed == ()
    assert shared.here.head() == head
    shared.back()
    assert shared.here.merging.look(closed_copy(shared.there)).is_empty


def test_one_undo_takes_all_of_it_back_and_it_can_be_merged_again(shared: Pair) -> None:
    who = customer("M")
    shared.there.record_many([who, contact(statement="Only there.", customer=who.id)])
    reword(shared.there, "Both have it", "There.")
    reword(shared.here, "Both have it", "Here.")
    before = standing(shared.here)
    shared.merge()
    after = standing(shared.here)
    assert after != before
    shared.here.undo()
    assert standing(shared.here) == before
    shared.here.redo()
    assert standing(shared.here) == after
    shared.here.undo()
    assert shared.here.undoable() is not None
    shared.merge()
    assert standing(shared.here) == after
    assert shared.here.check().whole


def test_a_change_names_the_computer_and_the_number_it_had_there(shared: Pair) -> None:
    made = contact(statement="Only there.")
    shared.there.record(made)
    (there,) = shared.there.transfer.stretch(shared.there.head().sequence - 1, 10**6)
    shared.later()
    shared.merge()
    (here,) = shared.here.transfer.stretch(shared.here.head().sequence - 1, 10**6)
    assert here.device == f"{there.device}:{there.sequence}"
    assert (here.at, here.seed, here.body) == (there.at, there.seed, there.body)


def test_a_backup_and_a_file_that_a_sync_left_are_copies_too(shared: Pair) -> None:
    shared.there.record(contact(statement="Only there."))
    line = shared.there.back_up(Reason.ASKED).line
    stray = shared.here.folder / "journal (conflicted copy).db"
    shutil.copy(shared.away / "journal.db", stray)
    for source in (line.path, stray, shared.away / "journal.db"):
        assert dict(shared.here.merging.look(source).added) == {"contact": 1}
    shared.here.merging.merge(stray)
    assert shared.here.search("Only there").total == 1
    assert shared.here.merging.look(line.path).is_empty


def test_a_backup_is_made_before(shared: Pair) -> None:
    shared.there.record(contact(statement="Only there."))
    assert not shared.here.backups()
    before = shared.here.head()
    shared.merge()
    (line,) = shared.here.backups()
    assert line.sequence == before.sequence


def test_another_journal_is_refused_whatever_it_comes_as(shared: Pair, tmp_path: Path) -> None:
    with journal_in(tmp_path / "other") as other:
        line = other.back_up(Reason.ASKED).line
    bare = tmp_path / "bare.db"
    shutil.copy(tmp_path / "other" / "journal.db", bare)
    head = shared.here.head()
    for source in (tmp_path / "other", line.path, bare):
        with pytest.raises(CopyUnrelated, match="another journal"):
            shared.here.merging.merge(source)
    assert shared.here.head() == head


def test_a_damaged_copy_changes_nothing(shared: Pair, tmp_path: Path) -> None:
    shared.there.record(contact(statement="Only there."))
    whole = (shared.away / "journal.db").read_bytes()
    torn = bytearray(whole)
    torn[len(torn) // 2] ^= 1
    before = everything(shared.here._database)
    pieces = (bytes(torn), whole[: -4096 * 2], whole[:-100], b"", b"PK\x03\x04 and no more")
    for number, content in enumerate((*pieces, b"plain text, " * 900)):
        file = tmp_path / f"{number}.db"
        file.write_bytes(content)
        with pytest.raises(CopyUnreadable):
            shared.here.merging.merge(file)
    with pytest.raises(NoJournal):
        shared.here.merging.merge(tmp_path)
    with pytest.raises(UsageError):
        shared.here.merging.merge(tmp_path / "missing")
    assert everything(shared.here._database) == before
    left = {path.name for path in shared.here.folder.iterdir()}
    assert not {name for name in left if name.startswith(("comparing", "checking"))}


def test_a_newer_copy_is_named_so(shared: Pair) -> None:
    keys = shared.there.copies.keys()
    shared.there.close()
    raw = engine.connect(shared.away / "journal.db", key=keys.key, salt=keys.salt)
    with raw.connect() as connection:
        connection.exec_driver_sql("PRAGMA user_version = 99")
        connection.commit()
    raw.dispose()
    with pytest.raises(NewerFormat):
        shared.here.merging.look(shared.away)


def test_the_journal_itself_is_no_other_copy(shared: Pair) -> None:
    for source in (shared.here.folder, shared.here.folder / "journal.db"):
        with pytest.raises(UsageError, match="this journal itself"):
            shared.here.merging.look(source)
    shared.here.record(contact(statement="The locks still hold."))


def test_the_journal_itself_is_never_opened_a_second_time(
    shared: Pair, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Closing a second descriptor would drop the locks of the first."""
    own, opened, really = shared.here.folder / "journal.db", [], Path.open

    def noting(path: Path, *how: Any, **more: Any) -> Any:
        opened.append(path)
        return really(path, *how, **more)

    monkeypatch.setattr(Path, "open", noting)
    with pytest.raises(UsageError, match="this journal itself"):
        shared.here.merging.look(own)
    assert own not in opened
