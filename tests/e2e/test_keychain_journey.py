"""With the keychain of a real desktop: made, opened without a word, switched off again."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from journal_app.errors import KeychainEmpty, KeychainFailed
from journal_app.journal.this_computer import Keychain
from journal_app.options import Options
from journal_app.vault.vault import account_in
from tests.e2e.desk import PASSPHRASE, Desk
from tests.e2e.secrecy import files_with
from tests.support.desktop import private_bus
from tests.support.tools import require_tool
from tests.ui.hands import the
from ui.navigation import Target
from ui.unlock.first_run_page import FirstRunPage
from ui.widgets.ticks import Tick

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="the Secret Service is Linux's"),
]


@pytest.fixture
def secret_service(own_home: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """An unlocked keyring of GNOME on a bus of its own, in the test's home."""
    program = require_tool("gnome-keyring-daemon")
    with private_bus() as (address, _):
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        daemon = subprocess.Popen(
            [program, "--foreground", "--unlock", "--components=secrets"],
            stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            cwd=own_home,
        )  # fmt: skip
        try:
            assert daemon.stdin is not None
            with daemon.stdin as password:
                password.write(b"the password of the login")
            qtbot.waitUntil(lambda: Keychain().ask_presence().answer())
            yield
        finally:
            daemon.terminate()
            daemon.wait()


@pytest.mark.usefixtures("secret_service")
def test_the_keychain_of_the_desktop_opens_the_journal_and_forgets_it_again(
    desk: Desk, own_home: Path, qtbot: QtBot
) -> None:
    desk.keychain = Keychain()
    desk.start()
    page = the(desk.window, FirstRunPage)
    qtbot.waitUntil(page._keychain_card.isVisible)
    the(page, Tick, "open_with_keychain").click()
    desk.make_journal("none")
    qtbot.waitUntil(lambda: door_account(desk.folder) is not None)
    desk.answer_questions()
    desk.note("hard", "The refund again, quinquereme.")
    desk.leave()
    assert files_with(own_home, ["quinquereme", PASSPHRASE]) == []

    desk.start()  # no passphrase is typed
    qtbot.waitUntil(lambda: desk.shell.workspace is not None)
    desk.settle()
    assert "quinquereme" in desk.find("quinquereme")

    desk.lock()
    assert desk.window.findChild(QLineEdit, "passphrase") is not None
    desk.click("use_keychain")
    qtbot.waitUntil(lambda: desk.shell.workspace is not None)
    desk.settle()

    assert desk.shell.context is not None
    desk.shell.context.navigation.go("settings", Target(action="security"))
    desk.settle()
    tick = the(desk.window, Tick, "open_with_keychain")
    qtbot.waitUntil(lambda: tick.isEnabled() and tick.isChecked())
    account = door_account(desk.folder)
    tick.click()
    said = the(desk.window, QLabel, "keychain_status")
    qtbot.waitUntil(lambda: said.text() == "It opens with the passphrase alone.")
    assert account is not None
    qtbot.waitUntil(lambda: not has_entry(account))
    desk.leave()
    desk.start(Options(journal=desk.folder))
    desk.unlock()


def door_account(folder: Path) -> str | None:
    """The name of the journal's part in a keychain."""
    return account_in(folder)


def has_entry(account: str) -> bool:
    """Whether the keychain has something under this name; it is unsure while it forgets it."""
    try:
        Keychain().ask_secret(account).answer()
    except KeychainEmpty:
        return False
    except KeychainFailed:
        pass
    return True
