"""A laptop lost, a stick in hand: the same three steps in the window."""

from __future__ import annotations

import shutil
from pathlib import Path

from PySide6.QtWidgets import QLineEdit

from tests.e2e.desk import PASSPHRASE, Desk
from tests.ui.hands import the, type_into


def test_a_laptop_is_lost_and_the_window_brings_the_journal_back(
    desk: Desk, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    desk.start()
    desk.make_journal("none")
    desk.answer_questions()
    desk.dialogs.path = stick
    desk.do("settings")
    desk.click("second_choose")
    desk.note("hard", "The refund again, and the till.")
    desk.do("backup")
    desk.lock()
    desk.leave()
    assert list(stick.glob("*.aftershift"))
    shutil.rmtree(desk.folder)
    shutil.rmtree(desk.home / "config", ignore_errors=True)

    # 1. Install the program and start it: there is no journal.
    desk.start()
    # 2. Restore from a backup: the copy on the stick, and the passphrase.
    desk.click("restore_backup")
    desk.click("restore_folder")
    desk.click("restore_take_0")
    type_into(the(desk.window, QLineEdit, "restore_passphrase"), PASSPHRASE)
    desk.click("restore_look")
    desk.click("restore_whole")
    # 3. Open it as ever, and see that all of it is there.
    desk.unlock()
    assert "The refund again" in desk.find("refund")
    desk.do("check")
    assert desk.folder.is_dir()
