"""The page that asks for the passphrase, and its answers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from journal_app.journal import door
from tests.ui.fakes import AnsweringDialogs, SetClock
from tests.ui.hands import press, the, type_into
from ui.preferences import Preferences
from ui.runner import Runner
from ui.unlock.first_run_page import FirstRunPage
from ui.unlock.gate import Gate
from ui.unlock.surroundings import Opened, Surroundings
from ui.unlock.unlock_page import UnlockPage
from ui.widgets.messagebar import MessageBar
from ui.widgets.passphrase import PassphraseEdit

COST = door.KdfCost(19 * 1024, 2, 1)
PASSPHRASE = "correct horse battery"


class Front:
    """A gate with the page it shows."""

    def __init__(self, gate: Gate, qtbot: QtBot, runner: Runner) -> None:
        self._gate, self._qtbot, self._runner = gate, qtbot, runner
        self.page: QWidget = QWidget()
        self.opened: list[Opened] = []
        gate.shown.connect(self.take_page)
        gate.opened.connect(self.opened.append)
        gate.show_first_page()

    def take_page(self, page: QWidget) -> None:
        self._qtbot.addWidget(page)
        self.page = page
        page.show()

    def look_closer(self) -> None:
        with self._qtbot.waitSignal(self._runner.settled):
            self._gate.look_closer()

    def give(self, text: str, field: str = "passphrase") -> None:
        edit = the(self.page, QLineEdit, field)
        edit.clear()
        type_into(edit, text)
        with self._qtbot.waitSignal(self._runner.settled, timeout=8_000):
            press(edit, Qt.Key.Key_Return)

    def press(self, name: str) -> None:
        button = the(self.page, QPushButton, name)
        button.click()

    def said(self) -> str:
        bar = the(self.page, MessageBar, "unlock_message")
        return bar.text.text()


Show = Callable[[], Front]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "journal"


@pytest.fixture
def key(folder: Path) -> door.RecoveryKey:
    """A journal is there, with this recovery key."""
    journal, made = door.create(folder, PASSPHRASE, cost=COST, clock=SetClock())
    journal.close()
    assert made is not None
    return made


@pytest.fixture
def show(folder: Path, runner: Runner, preferences: Preferences, qtbot: QtBot) -> Iterator[Show]:
    """Show the gate as it is now."""
    gates: list[Gate] = []

    def make() -> Front:
        around = Surroundings(folder, runner, preferences, SetClock(), AnsweringDialogs(), COST)
        gates.append(Gate(around))
        return Front(gates[-1], qtbot, runner)

    yield make
    for gate in gates:
        gate.stop()
    with qtbot.waitSignal(runner.settled):
        runner.close()


def test_a_wrong_passphrase_is_called_that_and_stays_to_be_corrected(
    key: door.RecoveryKey, show: Show
) -> None:
    front = show()
    front.give("wrong")
    assert front.said().startswith("That did not open it. Check Caps Lock and the keyboard")
    edit = the(front.page, QLineEdit, "passphrase")
    assert edit.text() == "wrong"
    assert edit.selectedText()
    front.give(PASSPHRASE)
    assert len(front.opened) == 1
    assert edit.text() == ""


def test_while_it_opens_it_says_so_and_a_second_press_does_nothing(
    key: door.RecoveryKey, show: Show, qtbot: QtBot
) -> None:
    front = show()
    page = front.page
    assert isinstance(page, UnlockPage)
    given: list[str] = []
    page.passphrase_given.connect(given.append)
    page.begin_work()
    assert page._status.text() == "Opening. About a second."
    type_into(the(page, QLineEdit, "passphrase"), "x")
    page._on_give()
    assert given == []


def test_the_recovery_key_opens_it_as_people_type_it(key: door.RecoveryKey, show: Show) -> None:
    front = show()
    front.press("use_recovery_key")
    front.give(" ".join(key.groups).lower(), "recovery_key")
    assert front.opened[0].by_recovery_key


def test_who_came_with_the_recovery_key_may_choose_a_new_passphrase(
    key: door.RecoveryKey, folder: Path, show: Show, runner: Runner, qtbot: QtBot
) -> None:
    front = show()
    front.press("use_recovery_key")
    front.give(key.text, "recovery_key")
    with qtbot.waitSignal(runner.settled, timeout=20_000):
        runner.run(lambda journal: journal.change_passphrase("", "five other words for it"))
    with qtbot.waitSignal(runner.settled):
        runner.close()
    door.unlock(folder, "five other words for it", clock=SetClock()).close()


def test_a_slip_in_the_recovery_key_names_its_group(key: door.RecoveryKey, show: Show) -> None:
    front = show()
    front.press("use_recovery_key")
    groups = list(key.groups)
    groups[2] = "00000" if groups[2] != "00000" else "11111"
    front.give("-".join(groups), "recovery_key")
    assert front.said() == "Group 3 has a typing slip."
    edit = the(front.page, QLineEdit, "recovery_key")
    assert edit.text()
    assert not edit.selectedText()


def test_a_foreign_recovery_key_is_called_that(key: door.RecoveryKey, show: Show) -> None:
    front = show()
    front.press("use_recovery_key")
    front.give(door.RecoveryKey.new().text, "recovery_key")
    assert front.said() == "That is a recovery key, but not of this journal."


def test_a_damaged_key_file_is_opened_by_its_copy_and_said(
    key: door.RecoveryKey, folder: Path, show: Show
) -> None:
    (folder / "vault.json").write_text("{", encoding="utf-8")
    front = show()
    front.give(PASSPHRASE)
    assert front.opened[0].notices == (
        "The key file is damaged. Its second copy opened the journal; nothing is lost.",
    )


def test_a_damaged_journal_is_never_called_a_wrong_passphrase(
    key: door.RecoveryKey, folder: Path, show: Show
) -> None:
    database = folder / "journal.db"
    content = bytearray(database.read_bytes())
    content[1000:1100] = bytes(100)
    database.write_bytes(content)
    front = show()
    front.give(PASSPHRASE)
    assert "Your passphrase is right." in front.said()


def test_a_plain_database_is_named_before_anything_is_typed(
    key: door.RecoveryKey, folder: Path, show: Show
) -> None:
    (folder / "journal.db").write_bytes(b"SQLite format 3\0" + bytes(4096))
    front = show()
    front.look_closer()
    assert "a database without encryption" in front.said()


def test_a_journal_that_was_never_made_can_be_made_again(
    key: door.RecoveryKey, folder: Path, show: Show, qtbot: QtBot, runner: Runner
) -> None:
    (folder / "journal.db").write_bytes(b"")
    front = show()
    front.look_closer()
    assert front.said().startswith("There is a key file in this folder and no journal")
    with qtbot.waitSignal(runner.settled):
        the(front.page, MessageBar, "unlock_message").action_chosen.emit("again")
    assert isinstance(front.page, FirstRunPage)
    assert "vault.json.aside-1" in front.page.message.text.text()
    assert door.look(folder).is_absent


def test_open_elsewhere_is_a_kind_sentence(key: door.RecoveryKey, folder: Path, show: Show) -> None:
    other = door.unlock(folder, PASSPHRASE, clock=SetClock())
    front = show()
    front.give(PASSPHRASE)
    other.close()
    assert front.said() == "Aftershift is open already. Close it there, or work in that window."


def test_pasting_is_allowed_and_the_eye_shows_it(
    key: door.RecoveryKey, show: Show, qtbot: QtBot
) -> None:
    front = show()
    edit = the(front.page, QLineEdit, "passphrase")
    edit.insert("pasted words")
    assert edit.echoMode() is QLineEdit.EchoMode.Password
    the(front.page, PassphraseEdit).eye.click()
    assert edit.echoMode() is QLineEdit.EchoMode.Normal
