"""The computer goes to sleep while somebody writes: another image, the same process, no word left.

As root, because the program lets nobody else look at its memory.
"""

from __future__ import annotations

import os
import re
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from journal_app.clock import SystemClock
from journal_app.journal import door
from tests.e2e.desk import CHEAP, PASSPHRASE, Desk
from tests.e2e.screen_hands import Hands, program_on_screen, tabs_to_the_words
from tests.e2e.secrecy import files_with
from tests.support.desktop import desktop

pytestmark = [
    pytest.mark.screen,
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="needs X11, D-Bus and /proc"),
]
CANARY = "quinquereme"
DRAFT = f"{CANARY} half a sentence"
SECONDS = 30  # the aim is one second on a machine that does nothing else
_ENCODINGS = ("utf-8", "utf-16-le")
_STEP = 1 << 22


def times_in_memory(process: Path, words: str) -> int:
    """How often `words` stand in the memory of a process, as UTF-8 or as Qt keeps them."""
    wanted = [words.encode(encoding) for encoding in _ENCODINGS]
    found = 0
    with (process / "mem").open("rb", buffering=0) as memory:
        for line in (process / "maps").read_text("utf-8").splitlines():
            area, rights = line.split()[:2]
            if "r" not in rights or "[v" in line:
                continue
            begin, end = (int(part, 16) for part in area.split("-"))
            found += sum(_counts(memory.fileno(), begin, end, each) for each in wanted)
    return found


def _counts(memory: int, begin: int, end: int, wanted: bytes) -> int:
    found, overlap = 0, len(wanted) - 1
    for at in range(begin, end, _STEP):
        try:
            found += os.pread(memory, min(_STEP + overlap, end - at), at).count(wanted)
        except OSError:
            continue  # a page that is not there
    return found


def make_journal(folder: Path) -> None:
    journal, _ = door.create(folder, PASSPHRASE, cost=CHEAP, recovery=False, clock=SystemClock())
    journal.close()


def unlock(hands: Hands) -> None:
    hands.take_window()
    hands.until_still()
    hands.type(PASSPHRASE)
    hands.press_for_page("Return")


def limits(hands: Hands) -> str:
    return (hands.process / "limits").read_text("ascii")


def kept_draft(folder: Path) -> str:
    journal = door.unlock(folder, PASSPHRASE, clock=SystemClock())
    try:
        return "\n".join(str(draft.document) for draft in journal.drafts())
    finally:
        journal.close()


def test_sleep_leaves_the_same_process_with_another_image_a_draft_and_no_word(
    own_home: Path,
    tmp_path: Path,
    desk: Desk,
    qtbot: QtBot,
    record_property: Callable[[str, object], None],
) -> None:
    steps = tabs_to_the_words(desk)
    folder = own_home / "journal"
    make_journal(folder)
    with desktop() as (outer, address, _):
        buses = {
            "DBUS_SESSION_BUS_ADDRESS": address,
            "DBUS_SYSTEM_BUS_ADDRESS": address,
            "XDG_SESSION_ID": "1",
        }
        with program_on_screen(own_home, tmp_path, qtbot, buses) as hands:
            unlock(hands)
            hands.until(lambda: outer.delays() == 1)
            hands.press_for_page("ctrl+n")
            hands.keys(*["Tab"] * steps)
            hands.type(DRAFT)
            hands.until_still()
            if os.geteuid() == 0:
                before = times_in_memory(hands.process, CANARY)
                assert before > 0
            outer.sleep()
            hands.until(hands.is_locked)
            taken = time.monotonic() - outer.sent_at
            record_property("measured", f"from the signal to the next image: {taken:.2f} s")
            assert taken < SECONDS
            assert outer.delays() == 0
            hands.take_window()
            hands.until_still()
            if os.geteuid() == 0:
                after = times_in_memory(hands.process, CANARY)
                record_property("measured", f"the words in memory: {before} times, then {after}")
                assert after == 0
            assert DRAFT in kept_draft(folder)
            assert re.search(r"^Max core file size\s+0\s+0\s", limits(hands), re.MULTILINE)
    assert files_with(own_home, [CANARY]) == []
