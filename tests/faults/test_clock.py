"""A clock that jumps, summer time, another zone: the history keeps its order and loses nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from journal_app.journal.journal import Journal
from journal_app.model.views import Filter
from tests.support.notebook import contact
from tests.support.opened import StillClock, journal_in, kept, unlock

JUMPS = {
    "back a year": timedelta(days=-365),
    "on ten years": timedelta(days=3652),
    "back an hour": timedelta(hours=-1),
    "to before the first note": timedelta(days=-20_000),
}


class MovedClock(StillClock):
    """A still clock that may be carried into another zone."""

    place = "Europe/London"

    def zone(self) -> str:
        return self.place


@pytest.fixture
def clock() -> MovedClock:
    return MovedClock()


@pytest.fixture
def journal(tmp_path: Path, clock: MovedClock) -> Iterator[Journal]:
    with journal_in(tmp_path / "journal", clock) as opened:
        yield opened


@pytest.mark.parametrize("jump", JUMPS)
def test_a_clock_that_jumps_between_saves_changes_no_order_and_loses_nothing(
    journal: Journal, clock: MovedClock, jump: str
) -> None:
    notes = [contact(statement=f"Note {n}") for n in range(6)]
    for number, note in enumerate(notes):
        if number == 3:
            clock.instant += JUMPS[jump]
        journal.record(note)
        journal.revise(replace(kept(journal, note), lesson="Breathe."))
        journal.keep_draft("hard", {"statement": f"draft {number}"})
    assert journal.head().sequence == 12
    assert [journal.versions(n.id)[0].sequence for n in notes] == [2, 4, 6, 8, 10, 12]
    journal.close()
    again = unlock(journal.folder, clock)
    assert again.timeline_count(Filter()) == 6
    draft = again.draft("hard")
    assert draft is not None
    assert draft.document == {"statement": "draft 5"}
    assert again.check().whole
    again.close()


def test_the_hour_that_comes_twice_and_a_move_across_the_world_keep_the_order(
    journal: Journal, clock: MovedClock
) -> None:
    clock.instant = clock.instant.replace(month=10, day=25, hour=0, minute=30)
    notes = [contact(statement=f"Note {n}") for n in range(4)]
    for number, note in enumerate(notes):
        if number == 2:
            clock.place = "Pacific/Auckland"
        journal.record(note)
        clock.move(minutes=30)
    written = [kept(journal, note).written for note in notes]
    assert written == sorted(written, key=str)
    assert len(set(written)) == 4
    while journal.undo():
        pass
    assert journal.timeline_count(Filter()) == 0
    assert journal.check().whole
