"""What is done for the journal's safety while a window is open, and how quietly it is told."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from journal_app.journal import door
from journal_app.journal.journal import Journal
from journal_app.store.guarded_file import GuardedFile
from tests.support.notebook import contact
from tests.ui.hands import the
from tests.ui.stage import Stage, idle, opened
from ui.safekeeping import Safekeeping
from ui.shell import Shell
from ui.wiped_page import WipedPage


@pytest.fixture
def shell(stage: Stage) -> Shell:
    """An open window."""
    stage.make_journal()
    made = stage.start()
    stage.unlock(made)
    return made


def keeping(shell: Shell) -> Safekeeping:
    assert shell._safekeeping is not None
    return shell._safekeeping


def pass_days(stage: Stage, shell: Shell, days: int) -> None:
    """Let time pass without the window being locked for it."""
    idle(shell).stop()
    stage.clock.move(days=days)


def note(stage: Stage, shell: Shell) -> None:
    opened(shell).runner.change(lambda journal: journal.record(contact()))
    stage.settle(shell)


def said(shell: Shell) -> list[str]:
    texts: list[str] = []
    opened(shell).messages.wanted.connect(lambda message: texts.append(message.text))
    return texts


def look(stage: Stage, shell: Shell) -> None:
    keeping(shell).look()
    stage.settle(shell)


def copies(stage: Stage) -> list[Path]:
    folder = stage.folder / "journal" / "backups"
    return sorted(folder.iterdir()) if folder.is_dir() else []


def test_the_first_note_of_a_day_is_backed_up_and_quietly_told(stage: Stage, shell: Shell) -> None:
    quiet: list[str] = []
    keeping(shell).said.connect(quiet.append)
    messages = said(shell)
    note(stage, shell)
    assert len(copies(stage)) == 1
    assert quiet == ["Backed up 21 Nov 18:30 and checked by opening it."]
    note(stage, shell)
    assert len(copies(stage)) == 1
    pass_days(stage, shell, 1)
    note(stage, shell)
    assert len(copies(stage)) == 2
    assert messages == []


def test_a_lock_takes_what_was_kept_since_and_the_next_session_checks_it(
    stage: Stage, shell: Shell
) -> None:
    note(stage, shell)
    note(stage, shell)
    shell.lock()
    stage.settle(shell)
    assert [path.suffix for path in copies(stage)].count(".unchecked") == 1
    again = stage.start()
    stage.replaced.clear()
    stage.shells.remove(shell)
    shell.runner.stop()
    shell.window.let_go()
    stage.unlock(again)
    assert {path.suffix for path in copies(stage)} == {".aftershift"}
    assert len(copies(stage)) == 2


def test_a_lock_without_a_change_takes_none(stage: Stage, shell: Shell) -> None:
    shell.lock()
    stage.settle(shell)
    assert copies(stage) == []


def test_the_setting_leaves_the_lock_alone(stage: Stage, shell: Shell) -> None:
    note(stage, shell)
    opened(shell).preferences.change(backup_on_lock=False)
    note(stage, shell)
    shell.lock()
    stage.settle(shell)
    assert len(copies(stage)) == 1


def test_a_disk_that_refuses_is_told_once_a_day_and_typing_goes_on(
    stage: Stage, shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_given: object) -> None:
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr(GuardedFile, "copy_into", fail)
    messages = said(shell)
    note(stage, shell)
    note(stage, shell)
    assert len(messages) == 1
    assert messages[0].startswith("No backup could be made today. What you keep is kept.")
    monkeypatch.undo()
    keeping(shell)._on_again()
    stage.settle(shell)
    assert len(copies(stage)) == 1


def test_the_weekly_check_says_nothing_when_all_is_well(stage: Stage, shell: Shell) -> None:
    note(stage, shell)
    messages = said(shell)
    look(stage, shell)
    assert messages == []
    found = answered(stage, shell, lambda journal: journal.upkeep.chores())
    assert (getattr(found, "check", None), getattr(found, "drill", None)) == (False, False)


def test_the_weekly_check_tells_what_is_wrong(stage: Stage, shell: Shell) -> None:
    note(stage, shell)
    (stage.folder / "journal" / "vault.json.bak").write_bytes(b"{}")
    messages = said(shell)
    look(stage, shell)
    assert messages == ["The weekly check found something wrong. Nothing was changed."]


def test_a_trial_that_fails_is_told(stage: Stage, shell: Shell) -> None:
    note(stage, shell)
    (copy,) = copies(stage)
    raw = bytearray(copy.read_bytes())
    raw[9_000] ^= 1
    copy.write_bytes(raw)
    messages = said(shell)
    look(stage, shell)
    assert messages[0].startswith("The monthly trial failed: the newest backup did not open.")
    state = answered(stage, shell, lambda journal: journal.upkeep.state())
    assert getattr(state, "drill_fault", None) is True


def test_an_old_copy_on_a_stick_is_told_calmly(stage: Stage, shell: Shell) -> None:
    stick = stage.folder / "stick"
    stick.mkdir()
    answered(stage, shell, lambda journal: journal.upkeep.choose_second(stick))
    note(stage, shell)
    assert len(list(stick.iterdir())) == 1
    pass_days(stage, shell, 12)
    messages = said(shell)
    look(stage, shell)
    assert messages[0] == "The copy on your second place is 12 day(s) old."
    keeping(shell).copy_to_second()
    stage.settle(shell)
    stick.rename(stage.folder / "pulled out")
    look(stage, shell)
    assert messages[-1].endswith("Put the stick in when you have it at hand.")


def test_the_bin_empties_itself(stage: Stage, shell: Shell) -> None:
    made = contact()
    opened(shell).runner.change(lambda journal: journal.record(made))
    opened(shell).runner.change(lambda journal: journal.move_to_bin([made.id]))
    stage.settle(shell)
    pass_days(stage, shell, 31)
    quiet: list[str] = []
    keeping(shell).said.connect(quiet.append)
    look(stage, shell)
    assert answered(stage, shell, lambda journal: journal.bin()) == ()
    assert "1 thing(s) left the bin for good." in quiet


def test_a_synced_folder_is_told_once(stage: Stage, qtbot: QtBot) -> None:
    stage.folder = stage.folder / "Dropbox"
    stage.folder.mkdir()
    stage.make_journal()
    shell = stage.start()
    stage.unlock(shell)
    messages = said(shell)
    look(stage, shell)
    look(stage, shell)
    assert messages == [
        "This folder is synced by another program. One computer at a time; "
        "copies it makes are compared, not lost."
    ]


def test_an_example_is_left_alone(stage: Stage) -> None:
    shell = stage.start(journal=None, demo=True)
    stage.settle(shell)
    assert shell._safekeeping is None
    assert not (stage.folder / "state").exists()


def test_everything_deleted_leaves_nothing_and_ends(
    stage: Stage, shell: Shell, qtbot: QtBot
) -> None:
    note(stage, shell)
    page = wiped(shell, qtbot)
    assert said_of_the_wipe(page) == [
        "Deleted: the journal, its backups here, its key and what this computer kept of it."
    ]
    assert [path.name for path in stage.folder.rglob("*") if path.is_file()] == []
    assert door.look(stage.folder / "journal").is_absent
    with qtbot.waitSignal(shell.ended, timeout=8_000):
        the(page, QPushButton, "wiped_close").click()
    shell.context = None
    assert [path.name for path in stage.folder.rglob("*") if path.is_file()] == []


def test_what_a_wipe_could_not_delete_is_named_before_the_window_closes(
    stage: Stage, shell: Shell, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    note(stage, shell)
    (stage.folder / "journal" / "holiday.jpg").write_bytes(b"x")
    unlink = Path.unlink

    def kept(path: Path, missing_ok: bool = False) -> None:
        if path.name == "journal.db":
            raise PermissionError(1, "not permitted")
        unlink(path, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", kept)
    page = wiped(shell, qtbot)
    folder = stage.folder / "journal"
    assert said_of_the_wipe(page)[1:] == [
        f"This computer refused to delete these; delete them by hand: {folder / 'journal.db'}.",
        "Without the key nobody can read them.",
        f"These are not of this journal and stay: {folder / 'holiday.jpg'}.",
    ]
    with qtbot.waitSignal(shell.ended, timeout=8_000):
        shell.window.close()
    shell.context = None


def wiped(shell: Shell, qtbot: QtBot) -> WipedPage:
    """The page at the end, once all is done."""
    opened(shell).wipe.wanted.emit()
    qtbot.waitUntil(lambda: shell.window.findChild(WipedPage) is not None)
    return the(shell.window, WipedPage)


def said_of_the_wipe(page: WipedPage) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if "wiped_" in label.objectName()]


def answered(stage: Stage, shell: Shell, use_case: Callable[[Journal], object]) -> object:
    took = _Took()
    opened(shell).runner.run(use_case, took.take)
    stage.settle(shell)
    return took.value


class _Took:
    def __init__(self) -> None:
        self.value: object = None

    def take(self, value: object) -> None:
        self.value = value
