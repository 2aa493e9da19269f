"""Back from a copy: from the unlock page, the first run, and the doubt about a folder."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from journal_app.journal import door
from journal_app.journal.journal import Reason
from tests.support.notebook import contact
from tests.ui.hands import press, the, type_into
from tests.ui.stage import COST, PASSPHRASE, Stage, click, content_name, opened, workspace
from ui.shell import Shell
from ui.widgets.messagebar import MessageBar


@pytest.fixture
def folder(stage: Stage) -> Iterator[Path]:
    """A closed journal of three notes with a copy of the first two."""
    journal, _ = door.create(
        stage.folder / "journal",
        PASSPHRASE,
        cost=COST,
        clock=stage.clock,
        state=stage.folder / "state",
    )
    journal.record_many([contact(statement="The refund."), contact(statement="The till.")])
    journal.back_up(Reason.ASKED)
    journal.record(contact(statement="Not in the copy."))
    journal.close()
    yield stage.folder / "journal"
    for shell in stage.shells:
        if shell.context is None and isValid(shell.window) and shell.window.isVisible():
            shell.close()


def words(shell: Shell) -> str:
    return " ".join(label.text() for label in shell.window.findChildren(QLabel))


def bar(shell: Shell, page: str) -> str:
    return the(the(shell.window, QWidget, page), MessageBar).text.text()


def look_inside(stage: Stage, shell: Shell, passphrase: str = PASSPHRASE) -> None:
    field = the(shell.window, QLineEdit, "restore_passphrase")
    field.clear()
    type_into(field, passphrase)
    press(field, Qt.Key.Key_Return)
    stage.settle(shell)


def test_the_newest_copy_comes_back_whole_and_what_was_there_is_kept(
    stage: Stage, folder: Path
) -> None:
    shell = stage.start()
    click(shell, "restore_backup")
    stage.settle(shell)
    assert content_name(shell) == "restore_page"
    click(shell, "restore_take_0")
    stage.settle(shell)
    assert "Copy of 21 Nov 18:30: 2 entr(y|ies)." in words(shell)
    assert f"It is a copy of the journal in {folder}." in words(shell)
    look_inside(stage, shell)
    assert "Its newest note is of 2 Nov." in words(shell)
    click(shell, "restore_whole")
    stage.settle(shell)
    assert content_name(shell) == "unlock_page"
    assert "The journal is back as of 21 Nov 18:30." in words(shell)
    assert "What was here is kept as journal-before-restore-1." in words(shell)
    stage.unlock(shell)
    assert (folder.parent / "journal-before-restore-1" / "journal.db").exists()


def test_a_wrong_passphrase_is_called_that_and_changes_nothing(stage: Stage, folder: Path) -> None:
    before = (folder / "journal.db").read_bytes()
    shell = stage.start()
    click(shell, "restore_backup")
    stage.settle(shell)
    click(shell, "restore_take_0")
    stage.settle(shell)
    look_inside(stage, shell, "not this one")
    assert "That did not open it." in bar(shell, "restore_page")
    assert (folder / "journal.db").read_bytes() == before
    click(shell, "restore_back")
    assert content_name(shell) == "unlock_page"
    stage.settle(shell)


@pytest.mark.parametrize("damage", ["truncated", "flipped", "none of ours", "newer", "gone"])
def test_every_file_that_cannot_be_used_is_a_plain_sentence(
    stage: Stage, folder: Path, damage: str
) -> None:
    copy = next((folder / "backups").iterdir())
    raw = bytearray(copy.read_bytes())
    file = stage.folder / "some.aftershift"
    if damage == "truncated":
        raw = raw[:-700]
    elif damage == "flipped":
        raw[20_000] ^= 1
    elif damage == "none of ours":
        raw = bytearray(b"PK\x03\x04 holiday pictures" * 50)
    elif damage == "newer":
        raw = bytearray(bytes(raw).replace(b'"v":1,"vault"', b'"v":9,"vault"'))
    if damage != "gone":
        file.write_bytes(raw)
    stage.dialogs.path = file
    shell = stage.start()
    click(shell, "restore_backup")
    stage.settle(shell)
    click(shell, "restore_file")
    stage.settle(shell)
    if damage == "flipped":
        look_inside(stage, shell)
    said = bar(shell, "restore_page")
    assert said
    assert "fault in this program" not in said
    assert str(file) in said


def test_a_copy_of_another_journal_is_named_as_one(stage: Stage, folder: Path) -> None:
    other, _ = door.create(
        stage.folder / "other", PASSPHRASE, cost=COST, clock=stage.clock, recovery=False
    )
    stage.dialogs.path = other.back_up(Reason.ASKED).line.path
    other.close()
    shell = stage.start()
    click(shell, "restore_backup")
    stage.settle(shell)
    click(shell, "restore_file")
    stage.settle(shell)
    assert "It is a copy of another journal" in words(shell)
    look_inside(stage, shell)
    assert the(shell.window, QPushButton, "restore_missing").isHidden()


def test_only_what_is_missing_opens_the_journal_and_shows_it_first(
    stage: Stage, folder: Path, qtbot: QtBot
) -> None:
    journal = door.unlock(folder, PASSPHRASE, clock=stage.clock)
    journal.record(contact(statement="Later still."))
    copy = stage.folder / "newer.aftershift"
    journal.copies.write_to(copy)
    journal.undo()
    journal.close()
    older = next((folder / "backups").iterdir())
    stage.dialogs.path = copy
    shutil.rmtree(stage.folder / "state", ignore_errors=True)
    door_back = stage.folder / "journal"
    from journal_app.journal import restoring

    restoring.restore(older, door_back, PASSPHRASE, set_aside=True)
    shell = stage.start()
    click(shell, "restore_backup")
    stage.settle(shell)
    click(shell, "restore_file")
    stage.settle(shell)
    look_inside(stage, shell)
    with qtbot.waitSignal(shell.ready, timeout=8_000):
        click(shell, "restore_missing")
    stage.settle(shell)
    assert workspace(shell).page is workspace(shell).page_named("settings")
    assert "It has 2 thing(s) that are missing here." in words(shell)
    click(shell, "copy_add")
    stage.settle(shell)
    assert "2 thing(s) added." in words(shell)


def test_a_damaged_journal_offers_the_newest_whole_copy(stage: Stage, folder: Path) -> None:
    raw = bytearray((folder / "journal.db").read_bytes())
    raw[1000:1100] = bytes(100)
    (folder / "journal.db").write_bytes(raw)
    shell = stage.start()
    field = the(shell.window, QLineEdit, "passphrase")
    type_into(field, PASSPHRASE)
    press(field, Qt.Key.Key_Return)
    stage.settle(shell)
    said = bar(shell, "unlock_page")
    assert "Your passphrase is right." in said
    assert "The copy of 21 Nov 18:30 is whole." in said
    click(shell, "copy")
    stage.settle(shell)
    assert content_name(shell) == "restore_page"
    assert the(shell.window, QLineEdit, "restore_passphrase").text() == PASSPHRASE
    click(shell, "restore_look")
    stage.settle(shell)
    click(shell, "restore_whole")
    stage.settle(shell)
    stage.unlock(shell)


def test_a_damaged_journal_without_a_whole_copy_offers_the_way_to_one(
    stage: Stage, folder: Path
) -> None:
    shutil.rmtree(folder / "backups")
    (folder / "journal.db").write_bytes(b"SQLite format 3\0" + bytes(4096))
    shell = stage.start()
    stage.settle(shell)
    assert "whole" not in bar(shell, "unlock_page")
    click(shell, "restore")
    stage.settle(shell)
    assert "No copy lies beside this journal." in words(shell)


def rolled_back(stage: Stage, folder: Path) -> Shell:
    """The window after the passphrase of a folder that is older than it was."""
    older = (folder / "journal.db").read_bytes()
    journal = door.unlock(folder, PASSPHRASE, clock=stage.clock, state=stage.folder / "state")
    journal.record(contact(statement="Seen, then gone."))
    journal.back_up(Reason.ASKED)
    journal.close()
    (folder / "journal.db").write_bytes(older)
    shell = stage.start()
    field = the(shell.window, QLineEdit, "passphrase")
    type_into(field, PASSPHRASE)
    press(field, Qt.Key.Key_Return)
    stage.settle(shell)
    assert content_name(shell) == "doubt_page"
    said = the(shell.window, QLabel, "doubt_words").text()
    assert said.startswith("This journal is older than the one this computer saw on 21 Nov")
    return shell


def test_a_folder_rolled_back_is_asked_about_and_it_is_right_so(
    stage: Stage, folder: Path, qtbot: QtBot
) -> None:
    shell = rolled_back(stage, folder)
    with qtbot.waitSignal(shell.ready, timeout=8_000):
        click(shell, "doubt_accept")
    stage.settle(shell)
    answer: list[object] = []
    opened(shell).runner.failed.connect(answer.append)
    opened(shell).runner.change(lambda journal: journal.record(contact()))
    stage.settle(shell)
    assert answer == []


def test_a_folder_rolled_back_is_compared_with_the_newest_copy(
    stage: Stage, folder: Path, qtbot: QtBot
) -> None:
    shell = rolled_back(stage, folder)
    with qtbot.waitSignal(shell.ready, timeout=8_000):
        click(shell, "doubt_compare")
    stage.settle(shell)
    assert "It has 1 thing(s) that are missing here." in words(shell)


def test_a_folder_rolled_back_is_replaced_by_its_newest_copy(stage: Stage, folder: Path) -> None:
    shell = rolled_back(stage, folder)
    click(shell, "doubt_restore")
    stage.settle(shell)
    look_inside(stage, shell)
    click(shell, "restore_whole")
    stage.settle(shell)
    stage.unlock(shell)


def test_a_doubted_journal_is_closed_again_and_nothing_changed(
    stage: Stage, folder: Path, qtbot: QtBot
) -> None:
    shell = rolled_back(stage, folder)
    before = (folder / "journal.db").read_bytes()
    click(shell, "doubt_leave")
    stage.settle(shell)
    assert content_name(shell) == "unlock_page"
    assert (folder / "journal.db").read_bytes() == before


def test_closing_the_window_at_the_doubt_closes_the_journal(
    stage: Stage, folder: Path, qtbot: QtBot
) -> None:
    shell = rolled_back(stage, folder)
    with qtbot.waitSignal(shell.ended, timeout=8_000):
        shell.close()
    door.unlock(folder, PASSPHRASE, clock=stage.clock).close()


def test_the_first_run_brings_a_journal_back_too(stage: Stage, folder: Path) -> None:
    copy = next((folder / "backups").iterdir())
    stick = stage.folder / "stick"
    stick.mkdir()
    shutil.copy(copy, stick / "journal.aftershift")
    shutil.rmtree(folder)
    stage.dialogs.path = stick
    shell = stage.start()
    assert content_name(shell) == "first_run_page"
    click(shell, "restore_backup")
    stage.settle(shell)
    click(shell, "restore_folder")
    stage.settle(shell)
    click(shell, "restore_take_0")
    stage.settle(shell)
    look_inside(stage, shell)
    assert the(shell.window, QPushButton, "restore_missing").isHidden()
    click(shell, "restore_whole")
    stage.settle(shell)
    stage.unlock(shell)
