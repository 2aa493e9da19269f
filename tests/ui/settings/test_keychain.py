"""Settings, Security: opening with this computer too."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from keyring.errors import KeyringLocked
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.support.keychains import (
    FailingKeychain,
    HangingKeychain,
    WorkingKeychain,
    with_backend,
)
from tests.ui.conftest import Ask
from tests.ui.hands import the
from ui.context import Context
from ui.settings.keychain_part import KeychainPart


@pytest.fixture
def show(context: Context, qtbot: QtBot) -> Callable[..., KeychainPart]:
    """The part, around a keychain with this backend."""

    def make(backend: WorkingKeychain | FailingKeychain | None) -> KeychainPart:
        part = KeychainPart(replace(context, keychain=with_backend(backend)))
        qtbot.addWidget(part)
        part.show()
        part.load()
        qtbot.waitUntil(lambda: not part._presence.waiting and not context.runner.busy)
        return part

    return make


def status(part: KeychainPart) -> str:
    return the(part, QLabel, "keychain_status").text()


def opens(ask: Ask) -> bool:
    return bool(ask(lambda journal: journal.this_computer.opens))


def test_it_is_off_and_says_who_could_then_open_it(
    show: Callable[..., KeychainPart], ask: Ask
) -> None:
    part = show(WorkingKeychain())
    assert part.tick.isEnabled()
    assert not part.tick.isChecked()
    words = " ".join(label.text() for label in part.findChildren(QLabel))
    assert "whoever can use your account on this computer can then open it" in words
    assert not opens(ask)


def test_on_and_off_again_leaves_nothing_in_the_keychain(
    show: Callable[..., KeychainPart], ask: Ask, qtbot: QtBot
) -> None:
    backend = WorkingKeychain()
    part = show(backend)
    part.tick.click()
    qtbot.waitUntil(lambda: part.tick.isEnabled() and part.tick.isChecked())
    assert opens(ask)
    assert len(backend.kept) == 1
    part.tick.click()
    qtbot.waitUntil(lambda: backend.kept == {} and not part._switch._removing.waiting)
    assert status(part) == "It opens with the passphrase alone."
    assert not opens(ask)


def test_without_a_keychain_it_cannot_be_switched_on(
    show: Callable[..., KeychainPart], ask: Ask
) -> None:
    part = show(None)
    assert not part.tick.isEnabled()
    assert status(part) == "There is no keychain here that this program can use."


def test_one_that_fails_changes_nothing_and_says_so(
    show: Callable[..., KeychainPart], ask: Ask, qtbot: QtBot
) -> None:
    part = show(FailingKeychain(KeyringLocked("dismissed")))
    part.tick.click()
    qtbot.waitUntil(part.tick.isEnabled)
    assert not part.tick.isChecked()
    assert status(part).startswith("Nothing was changed. This computer's keychain could not be")
    assert not opens(ask)


def test_one_that_hangs_changes_nothing_even_when_it_answers_late(
    show: Callable[..., KeychainPart], ask: Ask, qtbot: QtBot
) -> None:
    backend = HangingKeychain()
    part = show(backend)
    part.tick.click()
    qtbot.waitUntil(lambda: part._switch._storing.waiting)
    part._switch._storing._deadline.timeout.emit()
    assert "does not answer" in status(part)
    backend.let_go()
    qtbot.waitUntil(lambda: bool(backend.kept))
    assert not opens(ask)


def test_an_entry_that_would_not_go_is_named(
    show: Callable[..., KeychainPart], ask: Ask, qtbot: QtBot
) -> None:
    backend = WorkingKeychain()
    part = show(backend)
    part.tick.click()
    qtbot.waitUntil(lambda: part.tick.isEnabled() and part.tick.isChecked())
    backend.kept.clear()  # it is gone already: deleting it fails
    part.tick.click()
    qtbot.waitUntil(lambda: "may still be there" in status(part))
    assert not opens(ask)


def test_it_is_shown_as_on_where_another_computer_has_the_entry(
    show: Callable[..., KeychainPart], ask: Ask, qtbot: QtBot
) -> None:
    ask(lambda journal: journal.this_computer.keep(journal.this_computer.draw_part()))
    part = show(None)
    assert part.tick.isChecked()
    assert part.tick.isEnabled()
