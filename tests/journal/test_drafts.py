"""Half-filled forms: kept as given, encrypted, outside the history."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from journal_app.journal.journal import Journal
from tests.support.opened import StillClock, journal_in, unlock

HALF: dict[str, Any] = {
    "tone": "hard",
    "tier": None,
    "statement": "She said \ud83d and then \0",
    "kinds": ["not a word of any list"],
    "toll": {"strain": 99},
}


def test_a_draft_is_kept_as_given_however_odd(journal: Journal) -> None:
    journal.keep_draft("hard", HALF)
    draft = journal.draft("hard")
    assert draft is not None
    assert draft.document == HALF
    assert draft.at == datetime(2026, 11, 21, 18, 0, tzinfo=UTC)


def test_keeping_a_draft_answers_with_the_local_time(journal: Journal, clock: StillClock) -> None:
    clock.instant = datetime(2026, 7, 1, 17, 31, tzinfo=UTC)
    assert journal.keep_draft("hard", {}) == "18:31"


def test_a_later_draft_takes_the_place_of_an_earlier_one(
    journal: Journal, clock: StillClock
) -> None:
    journal.keep_draft("hard", {"statement": "a"})
    journal.keep_draft("good", {"statement": "b"})
    clock.move(seconds=2)
    journal.keep_draft("hard", {"statement": "c"})
    assert [(d.slot, d.document["statement"]) for d in journal.drafts()] == [
        ("good", "b"),
        ("hard", "c"),
    ]


def test_a_dropped_draft_is_gone_and_dropping_nothing_is_fine(journal: Journal) -> None:
    journal.keep_draft("hard", HALF)
    journal.drop_draft("hard")
    journal.drop_draft("hard")
    assert journal.drafts() == ()


def test_drafts_leave_no_trace_in_the_history(journal: Journal) -> None:
    journal.keep_draft("hard", HALF)
    assert journal.head().sequence == 0
    assert journal.undoable() is None


def test_a_draft_is_there_after_opening_again(tmp_path: Path) -> None:
    with journal_in(tmp_path / "journal") as journal:
        journal.keep_draft("hard", HALF)
    again = unlock(tmp_path / "journal")
    assert [draft.slot for draft in again.drafts()] == ["hard"]
    again.close()


def test_no_word_of_a_draft_can_be_read_in_the_files(tmp_path: Path) -> None:
    with journal_in(tmp_path / "journal") as journal:
        journal.keep_draft("hard", {"statement": "canarywharf " * 2000})
        files = [path.read_bytes() for path in (tmp_path / "journal").iterdir()]
    assert len(files) >= 4
    assert not [content for content in files if b"canarywharf" in content]
