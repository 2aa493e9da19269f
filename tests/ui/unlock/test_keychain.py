"""This computer's keychain and the pages before the journal: it helps, or is out of the way."""

from __future__ import annotations

import threading

import pytest
from keyring.errors import KeyringLocked
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from journal_app.journal import door
from tests.support.keychains import (
    FailingKeychain,
    HangingKeychain,
    WorkingKeychain,
    with_backend,
)
from tests.ui.hands import the, type_into
from tests.ui.stage import COST, PASSPHRASE, Stage, content_name
from ui.shell import Shell
from ui.unlock.first_run_page import FirstRunPage
from ui.unlock.unlock_page import UnlockPage
from ui.widgets.ticks import Tick


def make_journal(stage: Stage) -> WorkingKeychain:
    """A journal that the keychain opens too."""
    backend = WorkingKeychain()
    journal, _ = door.create(
        stage.folder / "journal", PASSPHRASE, cost=COST, recovery=False, clock=stage.clock
    )
    offer = journal.this_computer.draw_part()
    with_backend(backend).ask_store(offer.part).answer()
    journal.this_computer.keep(offer)
    journal.close()
    return backend


def said(shell: Shell) -> str:
    return the(shell.window, QLabel, "unlock_status").text()


def leave(stage: Stage, shell: Shell) -> None:
    stage.settle(shell)
    shell.close()


def test_it_opens_without_a_word(stage: Stage, qtbot: QtBot) -> None:
    stage.keychain = with_backend(make_journal(stage))
    shell = stage.start()
    qtbot.waitUntil(lambda: shell.workspace is not None)
    stage.settle(shell)
    assert content_name(shell) != "unlock_page"


def test_after_a_lock_it_is_asked_only_when_somebody_says_so(stage: Stage, qtbot: QtBot) -> None:
    backend = make_journal(stage)
    stage.keychain = with_backend(backend)
    before = len(backend.asked)
    shell = stage.start(locked=True)
    stage.settle(shell)
    assert len(backend.asked) == before
    way = the(shell.window, QPushButton, "use_keychain")
    assert way.isVisible()
    way.click()
    qtbot.waitUntil(lambda: shell.workspace is not None)
    stage.settle(shell)
    assert backend.asked[before:] == ["get"]


def test_the_way_is_not_shown_where_no_keychain_opens_it(stage: Stage, qtbot: QtBot) -> None:
    stage.make_journal()
    shell = stage.start()
    assert the(shell.window, QPushButton, "use_keychain").isHidden()
    assert shell._gate._keychain is None
    leave(stage, shell)


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("emptied", "This computer's keychain has nothing for this journal now."),
        ("odd", "This computer's keychain did not open it."),
        ("other", "This computer's keychain did not open it."),
        ("failing", "This computer's keychain could not be read."),
        ("missing", "There is no keychain here that this program can use."),
    ],
)
def test_what_does_not_help_is_said_and_the_passphrase_opens(
    stage: Stage, qtbot: QtBot, kind: str, words: str
) -> None:
    backend = make_journal(stage)
    header = (stage.folder / "journal/vault.json").read_bytes()
    if kind == "emptied":
        backend.kept.clear()
    elif kind != "missing":
        value = {"odd": "odd", "other": "5a" * 32}.get(kind, "")
        backend.kept = dict.fromkeys(backend.kept, value)
    failing = FailingKeychain(KeyringLocked("dismissed"))
    found = {"missing": None, "failing": failing}.get(kind, backend)
    stage.keychain = with_backend(found)
    shell = stage.start()
    qtbot.waitUntil(lambda: said(shell) == f"{words} Type the passphrase.")
    stage.settle(shell)
    assert (stage.folder / "journal/vault.json").read_bytes() == header
    stage.unlock(shell)
    assert shell.workspace is not None


def test_one_that_hangs_leaves_the_passphrase_usable_says_so_in_ten_seconds_and_comes_too_late(
    stage: Stage, qtbot: QtBot
) -> None:
    working = make_journal(stage)
    backend = HangingKeychain()
    backend.kept = working.kept
    stage.keychain = with_backend(backend)
    shell = stage.start()
    qtbot.waitUntil(
        lambda: shell._gate._keychain is not None and shell._gate._keychain._wait.waiting
    )
    assert said(shell).startswith("Asking this computer's keychain")
    field = the(shell.window, QLineEdit, "passphrase")
    type_into(field, PASSPHRASE)
    assert the(shell.window, QPushButton, "open").isEnabled()
    assert shell._gate._keychain is not None
    wait = shell._gate._keychain._wait
    assert wait._deadline.isActive()
    assert wait._deadline.interval() == 10_000
    wait._deadline.timeout.emit()
    assert said(shell) == "This computer's keychain does not answer. Type the passphrase."
    assert field.text() == PASSPHRASE
    assert not field.hasSelectedText()
    backend.let_go()
    qtbot.waitUntil(lambda: not any(t.name == "keychain" for t in threading.enumerate()))
    stage.settle(shell)
    assert shell.workspace is None
    the(shell.window, UnlockPage)._on_give()
    qtbot.waitUntil(lambda: shell.workspace is not None)
    stage.settle(shell)


def test_a_passphrase_given_meanwhile_counts_and_the_keychain_no_more(
    stage: Stage, qtbot: QtBot
) -> None:
    backend = HangingKeychain()
    backend.kept = make_journal(stage).kept
    stage.keychain = with_backend(backend)
    shell = stage.start()
    stage.unlock(shell)
    assert shell._gate._keychain is not None
    assert not shell._gate._keychain._wait.waiting
    workspace = shell.workspace
    backend.let_go()
    qtbot.waitUntil(lambda: not any(t.name == "keychain" for t in threading.enumerate()))
    stage.settle(shell)
    assert shell.workspace is workspace


def test_leaving_while_it_hangs_waits_for_nobody(stage: Stage, qtbot: QtBot) -> None:
    backend = HangingKeychain()
    backend.kept = make_journal(stage).kept
    stage.keychain = with_backend(backend)
    shell = stage.start()
    with qtbot.waitSignal(shell.ended):
        shell.close()
    backend.let_go()


def first_run(stage: Stage, qtbot: QtBot) -> tuple[Shell, FirstRunPage]:
    shell = stage.start()
    page = the(shell.window, FirstRunPage)
    first = shell._gate._first_run
    assert first is not None
    qtbot.waitUntil(lambda: not first._presence.waiting)
    return shell, page


def test_the_card_is_offered_only_where_there_is_a_keychain(stage: Stage, qtbot: QtBot) -> None:
    shell, page = first_run(stage, qtbot)
    assert page._keychain_card.isHidden()
    leave(stage, shell)


def test_the_card_says_who_could_open_it_and_is_off(stage: Stage, qtbot: QtBot) -> None:
    stage.keychain = with_backend(WorkingKeychain())
    shell, page = first_run(stage, qtbot)
    assert page._keychain_card.isVisible()
    assert not page.wants_keychain
    words = [label.text() for label in page._keychain_card.findChildren(QLabel)]
    assert any("that includes the employer's IT" in text for text in words)
    leave(stage, shell)


def made_with_keychain(stage: Stage, qtbot: QtBot) -> Shell:
    shell, page = first_run(stage, qtbot)
    the(page, Tick, "open_with_keychain").click()
    page.make_wanted.emit(PASSPHRASE, "none")
    qtbot.waitUntil(lambda: content_name(shell) == "questions_page")
    first = shell._gate._first_run
    assert first is not None
    switch = first._switch
    assert switch is not None
    qtbot.waitUntil(lambda: switch._offer is None or not switch._storing.waiting)
    stage.settle(shell)
    return shell


def test_ticked_the_new_journal_opens_with_the_keychain(stage: Stage, qtbot: QtBot) -> None:
    backend = WorkingKeychain()
    stage.keychain = with_backend(backend)
    shell = made_with_keychain(stage, qtbot)
    qtbot.waitUntil(lambda: "get" in backend.asked)
    stage.settle(shell)
    (secret,) = backend.kept.values()
    shell.runner.close()
    stage.settle(shell)
    shell.close()
    door.unlock_with_keychain(
        stage.folder / "journal", bytes.fromhex(secret), clock=stage.clock
    ).close()


def test_a_keychain_that_fails_then_leaves_a_journal_with_its_passphrase(
    stage: Stage, qtbot: QtBot
) -> None:
    stage.keychain = with_backend(FailingKeychain(KeyringLocked("no")))
    shell = made_with_keychain(stage, qtbot)
    first = shell._gate._first_run
    assert first is not None
    qtbot.waitUntil(lambda: bool(first._opened and first._opened.notices))
    assert first._opened is not None
    assert "could not be read" in first._opened.notices[0]
    shell.runner.close()
    stage.settle(shell)
    shell.close()
    journal = door.unlock(stage.folder / "journal", PASSPHRASE, clock=stage.clock)
    assert not journal.this_computer.opens
    journal.close()
