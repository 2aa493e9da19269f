"""What is due now and then: check, trial of a copy, trial of the sheet, the bin that empties."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from journal_app.errors import CopyUnreadable, ForeignRecoveryKey, RecoveryKeySlip
from journal_app.journal import door
from journal_app.journal.journal import Journal, Reason
from journal_app.journal.upkeep import Chores
from tests.support.notebook import contact
from tests.support.opened import CHEAP, PASSPHRASE, StillClock, unlock


@pytest.fixture
def state(tmp_path: Path) -> Path:
    return tmp_path / "state"


@pytest.fixture
def with_sheet(
    tmp_path: Path, clock: StillClock, state: Path
) -> Iterator[tuple[Journal, door.RecoveryKey]]:
    journal, key = door.create(tmp_path / "sheet", PASSPHRASE, cost=CHEAP, clock=clock, state=state)
    assert key is not None
    yield journal, key
    journal.close()


def test_a_fresh_journal_has_nothing_due(journal: Journal) -> None:
    assert journal.upkeep.chores() == Chores()


def test_the_check_is_due_weekly(journal: Journal, clock: StillClock) -> None:
    journal.record(contact())
    assert journal.upkeep.chores().check
    journal.upkeep.note_check(journal.upkeep.begin_check().result())
    assert not journal.upkeep.chores().check
    clock.move(days=6)
    assert not journal.upkeep.chores().check
    clock.move(days=1)
    assert journal.upkeep.chores().check
    clock.move(days=-60)
    assert journal.upkeep.chores().check, "a clock that was set back hides nothing"


def test_saves_go_on_beside_a_check(journal: Journal) -> None:
    journal.record_many([contact() for _ in range(50)])
    future = journal.upkeep.begin_check()
    journal.record(contact())
    assert future.result().whole


def test_the_newest_copy_is_tried_monthly(journal: Journal, clock: StillClock) -> None:
    journal.record(contact())
    assert not journal.upkeep.chores().drill
    line = journal.back_up(Reason.ASKED).line
    assert journal.upkeep.chores().drill
    assert journal.upkeep.begin_drill().result() == line
    journal.upkeep.note_drill(failed=False)
    assert not journal.upkeep.chores().drill
    clock.move(days=30)
    assert journal.upkeep.chores().drill


def test_a_copy_that_would_not_help_fails_its_trial(journal: Journal) -> None:
    journal.record(contact())
    line = journal.back_up(Reason.ASKED).line
    raw = bytearray(line.path.read_bytes())
    raw[9000] ^= 1
    line.path.write_bytes(raw)
    with pytest.raises(CopyUnreadable):
        journal.upkeep.begin_drill().result()
    journal.upkeep.note_drill(failed=True)
    assert journal.upkeep.state().drill_fault


def test_the_sheet_is_asked_for_after_seven_and_ninety_days(
    with_sheet: tuple[Journal, door.RecoveryKey], clock: StillClock
) -> None:
    journal, key = with_sheet
    upkeep = journal.upkeep
    clock.move(days=6)
    assert not upkeep.chores().sheet
    clock.move(days=1)
    assert upkeep.chores().sheet
    upkeep.try_sheet(key.text.lower().replace("-", " "))
    assert not upkeep.chores().sheet
    clock.move(days=82)
    assert not upkeep.chores().sheet
    clock.move(days=1)
    assert upkeep.chores().sheet
    upkeep.try_sheet(key.text)
    clock.move(days=400)
    assert not upkeep.chores().sheet


def test_a_slip_and_a_foreign_sheet_are_named_and_do_not_count(
    with_sheet: tuple[Journal, door.RecoveryKey], clock: StillClock
) -> None:
    journal, key = with_sheet
    clock.move(days=7)
    groups = list(key.groups)
    groups[3] = "00000" if groups[3] != "00000" else "11111"
    with pytest.raises(RecoveryKeySlip) as slip:
        journal.upkeep.try_sheet("-".join(groups))
    assert slip.value.values == {"group": 4}
    with pytest.raises(ForeignRecoveryKey):
        journal.upkeep.try_sheet(door.RecoveryKey.new().text)
    assert journal.upkeep.chores().sheet


def test_later_is_tomorrow_and_no_is_no(
    with_sheet: tuple[Journal, door.RecoveryKey], clock: StillClock
) -> None:
    journal, _ = with_sheet
    clock.move(days=7)
    journal.upkeep.put_sheet_off()
    assert not journal.upkeep.chores().sheet
    clock.move(days=1)
    assert journal.upkeep.chores().sheet
    journal.upkeep.decline_sheet()
    clock.move(days=90)
    assert not journal.upkeep.chores().sheet
    journal.keep_recovery_key(door.RecoveryKey.new())
    clock.move(days=7)
    assert journal.upkeep.chores().sheet, "another sheet is another question"


def test_all_that_is_remembered_outlives_the_session(
    with_sheet: tuple[Journal, door.RecoveryKey], clock: StillClock, state: Path, tmp_path: Path
) -> None:
    journal, key = with_sheet
    clock.move(days=7)
    journal.upkeep.try_sheet(key.text)
    journal.upkeep.choose_second(tmp_path)
    journal.close()
    again = door.unlock(journal.folder, PASSPHRASE, clock=clock, state=state)
    assert again.copies.second == tmp_path
    assert not again.upkeep.chores().sheet
    again.close()


def test_the_bin_empties_itself_after_thirty_days_with_a_copy_before(
    journal: Journal, clock: StillClock
) -> None:
    old, young = contact(statement="Old."), contact(statement="Young.")
    journal.record_many([old, young])
    journal.move_to_bin([old.id])
    clock.move(days=29)
    journal.move_to_bin([young.id])
    assert journal.purge_expired(30) is None
    clock.move(days=1, hours=1)
    changes = journal.purge_expired(30)
    assert changes is not None
    assert [change.id for change in changes.changed] == [old.id]
    assert [row.id for row in journal.bin()] == [young.id]
    (line,) = journal.backups()
    assert (line.reason, line.records) == (Reason.BEFORE.value, 2)
    clock.move(days=365)
    assert journal.purge_expired(0) is None
    assert journal.check().whole


def test_a_change_of_keys_takes_a_copy_before(journal: Journal) -> None:
    journal.record(contact())
    journal.change_passphrase(PASSPHRASE, "five other words for it")
    assert [line.reason for line in journal.backups()] == [Reason.BEFORE.value]
    journal.change_passphrase("five other words for it", PASSPHRASE)
    assert len(journal.backups()) == 1, "nothing was kept since"


def test_what_leaves_next_and_by_when_is_told(journal: Journal, clock: StillClock) -> None:
    journal.record(contact())
    for _ in range(10):
        journal.back_up(Reason.ASKED)
    state = journal.upkeep.state()
    assert state.goes_next == state.lines[-1]
    assert state.leaves_by == date(2027, 12, 1)


@pytest.mark.parametrize(
    ("today", "by"),
    [
        (date(2026, 12, 31), date(2028, 1, 1)),
        (date(2027, 1, 1), date(2028, 2, 1)),
        (date(2027, 2, 3), date(2028, 3, 1)),
    ],
)
def test_what_is_deleted_leaves_at_the_end_of_the_month_a_year_later(
    journal: Journal, clock: StillClock, today: date, by: date
) -> None:
    clock.move(days=(today - clock.now().date()).days)
    assert journal.upkeep.state().leaves_by == by


def test_the_last_copy_leaves_off_what_is_under_way(journal: Journal) -> None:
    journal.record(contact())
    journal.copies.begin(Reason.DAY)
    last = journal.copies.begin_last()
    assert last is not None
    assert not last.result().checked
    journal.close()
    again = unlock(journal.folder)
    again.copies.check_waiting().result()
    assert again.copies.begin_last() is None
    again.close()
