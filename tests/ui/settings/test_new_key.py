"""Settings, Security: the journal's key made anew; and the page that does it, once it is closed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from journal_app.errors import DiskFull
from journal_app.journal import door, renewing
from journal_app.journal.journal import Journal
from journal_app.options import Options
from tests.support.keychains import FailingKeychain, WorkingKeychain, with_backend
from tests.support.notebook import contact
from tests.ui.hands import the, type_into
from tests.ui.stage import COST, PASSPHRASE, Stage, opened
from ui.new_key_page import NewKeyPage
from ui.recovery_step import RecoveryStep
from ui.settings.page import SettingsPage
from ui.shell import Shell

WRITTEN = "The refund again."


def ask_for_it(page: SettingsPage, qtbot: QtBot, passphrase: str) -> None:
    page._security.new_key.set_open(True)
    field = the(page, QLineEdit, "new_key_passphrase")
    field.clear()
    type_into(field, passphrase)
    the(page, QPushButton, "new_key_make").click()
    qtbot.waitUntil(lambda: not page.context.runner.busy)


def wanted(page: SettingsPage) -> list[str]:
    given: list[str] = []
    page.context.new_key.wanted.connect(given.append)
    return given


def test_it_says_what_it_means_for_copies_and_keychain(page: SettingsPage) -> None:
    words = " ".join(label.text() for label in page._security.new_key.findChildren(QLabel))
    assert "Copies made before keep the old key" in words
    assert "rotated out: about" in words
    assert "keychain opens it no more" in words


def test_a_wrong_passphrase_closes_nothing(page: SettingsPage, qtbot: QtBot) -> None:
    given = wanted(page)
    ask_for_it(page, qtbot, "")
    assert the(page, QLabel, "new_key_status").text() == "The passphrase is still empty."
    ask_for_it(page, qtbot, "not this")
    assert "That did not open it." in the(page, QLabel, "new_key_status").text()
    assert the(page, QPushButton, "new_key_make").isEnabled()
    assert given == []


def test_the_right_passphrase_asks_for_the_new_key_and_leaves_the_field(
    page: SettingsPage, qtbot: QtBot
) -> None:
    given = wanted(page)
    ask_for_it(page, qtbot, PASSPHRASE)
    assert given == [PASSPHRASE]
    assert the(page, QLineEdit, "new_key_passphrase").text() == ""


@pytest.fixture
def folder(stage: Stage) -> Path:
    """A closed journal with one note and a recovery sheet."""
    folder = stage.folder / "journal"
    journal, _ = door.create(folder, PASSPHRASE, cost=COST, clock=stage.clock, recovery=True)
    journal.record(contact(statement=WRITTEN))
    journal.close()
    return folder


def asked_in_window(stage: Stage) -> Shell:
    shell = stage.start()
    stage.unlock(shell)
    opened(shell).new_key.wanted.emit(PASSPHRASE)
    return shell


def key_page(shell: Shell) -> NewKeyPage:
    return the(shell.window, NewKeyPage)


def shows(shell: Shell, qtbot: QtBot, name: str) -> None:
    def visible() -> bool:
        found = shell.window.findChild(QPushButton, name)
        return found is not None and found.isVisible()

    qtbot.waitUntil(visible, timeout=20_000)


def inside(stage: Stage, question: Callable[[Journal], object]) -> object:
    journal = door.unlock(stage.folder / "journal", PASSPHRASE, clock=stage.clock)
    try:
        return question(journal)
    finally:
        journal.close()


def salt(folder: Path) -> bytes:
    return (folder / "journal.db").read_bytes()[:16]


def test_the_key_is_new_the_sheet_is_handed_over_and_the_unlock_page_comes_next(
    stage: Stage, folder: Path, qtbot: QtBot
) -> None:
    before = salt(folder)
    shell = asked_in_window(stage)
    shows(shell, qtbot, "check_group")
    assert not shell.window.cover.isVisible()
    assert not shell.window.menuBar().isVisible()
    assert "The journal has a new key." in key_page(shell).words()
    assert not the(shell.window, QPushButton, "new_key_reopen").isVisible()
    step = the(shell.window, RecoveryStep)
    key = step._key
    type_into(the(step, QLineEdit, "last_group"), key.groups[-1])
    the(step, QPushButton, "check_group").click()
    shows(shell, qtbot, "new_key_reopen")
    assert salt(folder) != before
    door.unlock_with_recovery(folder, key.text, clock=stage.clock).close()
    assert inside(stage, lambda journal: journal.search("refund").total) == 1
    the(shell.window, QPushButton, "new_key_reopen").click()
    assert stage.replaced == [Options(journal=folder, locked=True)]


def test_a_sheet_that_is_put_off_opens_nothing(stage: Stage, folder: Path, qtbot: QtBot) -> None:
    shell = asked_in_window(stage)
    shows(shell, qtbot, "recovery_later")
    the(shell.window, QPushButton, "recovery_later").click()
    shows(shell, qtbot, "new_key_reopen")
    assert "There is no recovery sheet now." in key_page(shell).words()
    assert inside(stage, lambda journal: journal.has_recovery) is False
    the(shell.window, QPushButton, "new_key_reopen").click()


def test_a_screen_that_is_locked_takes_the_key_out_of_sight(
    stage: Stage, folder: Path, qtbot: QtBot
) -> None:
    shell = asked_in_window(stage)
    shows(shell, qtbot, "recovery_later")
    shell._session_lock.lock_wanted.emit()
    assert not the(shell.window, RecoveryStep).isVisible()
    shows(shell, qtbot, "new_key_reopen")
    assert inside(stage, lambda journal: journal.has_recovery) is False
    the(shell.window, QPushButton, "new_key_reopen").click()


def test_a_window_that_is_closed_takes_the_key_back_before_it_goes(
    stage: Stage, folder: Path, qtbot: QtBot
) -> None:
    shell = asked_in_window(stage)
    shows(shell, qtbot, "recovery_later")
    with qtbot.waitSignal(shell.ended, timeout=20_000):
        shell.window.close()
    shell.context = None
    assert inside(stage, lambda journal: journal.has_recovery) is False
    assert stage.replaced == []


def test_a_failure_is_told_and_the_journal_opens_as_before(
    stage: Stage, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = salt(folder)

    def fail(*_: object) -> None:
        raise DiskFull

    monkeypatch.setattr(renewing, "_write_beside", fail)
    shell = asked_in_window(stage)
    shows(shell, qtbot, "new_key_reopen")
    assert "The journal has no new key. It opens as before." in key_page(shell).words()
    assert salt(folder) == before
    assert inside(stage, lambda journal: journal.has_recovery) is True
    the(shell.window, QPushButton, "new_key_reopen").click()
    assert stage.replaced[0].locked


@pytest.mark.parametrize("fails", [False, True])
def test_the_entry_of_the_keychain_is_taken_away(
    stage: Stage, folder: Path, qtbot: QtBot, fails: bool
) -> None:
    backend = WorkingKeychain()
    stage.keychain = with_backend(backend)

    def switch_on(journal: Journal) -> None:
        offer = journal.this_computer.draw_part()
        stage.keychain.ask_store(offer.part).answer()
        journal.this_computer.keep(offer)
        journal.remove_recovery_key()

    inside(stage, switch_on)
    assert backend.kept
    shell = stage.start(locked=True)
    stage.unlock(shell)
    if fails:
        shell._around.keychain._find = lambda: FailingKeychain(OSError())  # type: ignore[union-attr]
    opened(shell).new_key.wanted.emit(PASSPHRASE)
    shows(shell, qtbot, "new_key_reopen")
    assert "keychain opens it no more" in key_page(shell).words()
    assert ("did not answer" in key_page(shell).words()) is fails
    assert bool(backend.kept) is fails
    assert inside(stage, lambda journal: journal.this_computer.opens) is False
    the(shell.window, QPushButton, "new_key_reopen").click()
