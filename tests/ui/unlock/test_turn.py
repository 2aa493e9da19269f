"""Taking turns on a synced folder: another computer's word is asked about, and never bars."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from journal_app.journal import door
from journal_app.vault import lease
from journal_app.vault.lease import Lease
from tests.support.notebook import contact
from tests.ui.conftest import Answered
from tests.ui.hands import press, the, type_into
from tests.ui.stage import COST, PASSPHRASE, Stage, click, content_name, opened
from ui.shell import Shell


@pytest.fixture
def folder(stage: Stage) -> Iterator[Path]:
    """A closed journal, seen by this computer, that another one says it has open."""
    place, state = stage.folder / "journal", stage.folder / "state"
    journal, _ = door.create(place, PASSPHRASE, cost=COST, clock=stage.clock, state=state)
    journal.record(contact(statement="The refund."))
    journal.close()
    lease.write(place, Lease("1f0c22ab", stage.clock.now() - timedelta(minutes=12)))
    yield place
    for shell in stage.shells:
        if shell.context is None and isValid(shell.window) and shell.window.isVisible():
            shell.runner.stop()
            shell.window.let_go()


def asked(stage: Stage) -> Shell:
    shell = stage.start()
    field = the(shell.window, QLineEdit, "passphrase")
    type_into(field, PASSPHRASE)
    press(field, Qt.Key.Key_Return)
    stage.settle(shell)
    assert content_name(shell) == "turn_page"
    return shell


def test_it_is_told_with_its_age_and_one_may_go_on(
    stage: Stage, folder: Path, qtbot: QtBot
) -> None:
    shell = asked(stage)
    assert the(shell.window, QLabel, "turn_words").text() == (
        "Another computer opened this journal at 21 Nov 18:18 and has not closed it. "
        "Two at once can lose notes."
    )
    told = [label.text() for label in shell.window.findChildren(QLabel)]
    assert "It said so 12 minute(s) ago." in told
    with qtbot.waitSignal(shell.ready, timeout=8_000):
        click(shell, "turn_go_on")
    stage.settle(shell)
    found = lease.read(folder)
    assert found is not None
    assert found.device != "1f0c22ab"
    assert not opened(shell).read_only


def test_it_opens_to_read_and_the_other_keeps_its_turn(
    stage: Stage, folder: Path, qtbot: QtBot
) -> None:
    shell = asked(stage)
    with qtbot.waitSignal(shell.ready, timeout=8_000):
        click(shell, "turn_read")
    stage.settle(shell)
    assert opened(shell).read_only
    failed: list[object] = []
    opened(shell).runner.failed.connect(failed.append)
    opened(shell).runner.change(lambda journal: journal.record(contact()))
    stage.settle(shell)
    assert len(failed) == 1
    assert lease.read(folder) == Lease("1f0c22ab", stage.clock.now() - timedelta(minutes=12))


def test_it_is_closed_again_and_nothing_changed(stage: Stage, folder: Path) -> None:
    before = (folder / "journal.db").read_bytes(), lease.read(folder)
    shell = asked(stage)
    click(shell, "turn_leave")
    stage.settle(shell)
    assert content_name(shell) == "unlock_page"
    assert ((folder / "journal.db").read_bytes(), lease.read(folder)) == before


def test_a_stale_one_is_not_asked_about(stage: Stage, folder: Path) -> None:
    stage.clock.move(hours=5)
    shell = stage.start()
    stage.unlock(shell)
    assert shell.context is not None


def test_a_rolled_back_folder_is_compared_with_what_a_sync_left(
    stage: Stage, folder: Path, qtbot: QtBot
) -> None:
    (folder / lease.LEASE_NAME).unlink()
    older = (folder / "journal.db").read_bytes()
    journal = door.unlock(folder, PASSPHRASE, clock=stage.clock, state=stage.folder / "state")
    journal.record(contact(statement="Seen, then gone."))
    journal.close()
    shutil.copy(folder / "journal.db", folder / "journal-DESKTOP.db")
    (folder / "journal.db").write_bytes(older)
    shell = stage.start()
    field = the(shell.window, QLineEdit, "passphrase")
    type_into(field, PASSPHRASE)
    press(field, Qt.Key.Key_Return)
    stage.settle(shell)
    assert content_name(shell) == "doubt_page"
    with qtbot.waitSignal(shell.ready, timeout=8_000):
        click(shell, "doubt_stray")
    stage.settle(shell)
    told = " ".join(label.text() for label in shell.window.findChildren(QLabel))
    assert "It has 1 thing(s) that are missing here." in told
    the(shell.window, QPushButton, "merge_go").click()
    stage.settle(shell)
    answer = Answered()
    opened(shell).runner.run(lambda journal: journal.search("gone").total, answer.take)
    stage.settle(shell)
    assert answer.value == 1
