"""A real window on a virtual screen: from nothing to a locked journal, by keys, in one process."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from journal_app.clock import SystemClock
from journal_app.journal import door
from journal_app.model.contact import Contact
from journal_app.model.record import Record
from journal_app.model.shift import Shift
from journal_app.model.views import Filter
from tests.e2e.desk import PASSPHRASE, Desk
from tests.e2e.screen_hands import Hands, changes_of, program_on_screen, tabs_to_the_words
from tests.e2e.secrecy import files_with

pytestmark = [
    pytest.mark.screen,
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="needs X11 and /proc"),
]
FIRST_NOTE_SECONDS = 60
DRAFT = "quinquereme half a sentence"


@pytest.fixture
def hands(own_home: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Hands]:
    """The program, started on a screen of its own."""
    with program_on_screen(own_home, tmp_path, qtbot) as made:
        yield made


def look_into(folder: Path) -> list[Record]:
    """The shift and the contact in the journal, once the window is closed."""
    journal = door.unlock(folder, PASSPHRASE, clock=SystemClock())
    try:
        rows = [
            *journal.timeline_page(Filter(kinds_of_record=frozenset({"shift"})), 0, 5),
            *journal.timeline_page(Filter(kinds_of_record=frozenset({"contact"})), 0, 5),
        ]
        return [journal.get(row.id) for row in rows]
    finally:
        journal.close()


def test_the_first_note_takes_less_than_a_minute_and_a_lock_keeps_process_and_draft(
    hands: Hands, desk: Desk, own_home: Path, record_property: Callable[[str, object], None]
) -> None:
    steps = tabs_to_the_words(desk)
    folder = own_home / "journal"
    database = folder / "journal.db"
    hands.take_window()
    begun = time.monotonic()
    hands.type(PASSPHRASE)
    hands.keys("Return")
    hands.type(PASSPHRASE)
    hands.keys("Tab", "Tab", "Tab", "End", "space", "Tab")  # both eyes, the sheet
    hands.until_still()
    hands.press_for_page("Return")
    hands.press_for_page("ctrl+Return")  # leaves the questions open
    hands.press_for(changes_of(database), "2")
    taken = time.monotonic() - begun
    record_property("measured", f"from the first window to the first note: {taken:.1f} s")
    assert taken < FIRST_NOTE_SECONDS

    hands.press_for_page("ctrl+n")
    hands.keys(*["Tab"] * steps)
    hands.type(DRAFT)
    hands.keys("ctrl+l")
    hands.until(hands.is_locked)
    hands.take_window()
    hands.until_still()
    assert files_with(own_home, [DRAFT, "quinquereme"]) == []
    hands.type(PASSPHRASE)
    hands.press_for_page("Return")
    hands.press_for_page("ctrl+n")  # takes the draft up
    hands.press_for(changes_of(database), "ctrl+Return")
    hands.keys("ctrl+q")
    hands.ended()
    shift, contact = look_into(folder)
    assert isinstance(shift, Shift)
    assert shift.state == "hard"
    assert isinstance(contact, Contact)
    assert contact.statement == DRAFT
