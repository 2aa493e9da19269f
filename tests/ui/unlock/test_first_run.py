"""The first run, by keyboard alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from journal_app.journal import door
from tests.ui.fakes import AnsweringDialogs, SetClock
from tests.ui.hands import press, the, type_into
from ui.main_window import MainWindow
from ui.preferences import Preferences
from ui.recovery_step import RecoveryStep
from ui.runner import Runner
from ui.unlock.first_run_page import FirstRunPage
from ui.unlock.gate import Gate
from ui.unlock.surroundings import Opened, Surroundings

COST = door.KdfCost(19 * 1024, 2, 1)
STRONG = "velvet orbit canyon mossy lantern"


def focused_name() -> str:
    focused = QApplication.focusWidget()
    return focused.objectName() if focused else ""


class Start:
    """A gate in a real window before there is a journal, and keys typed into whatever has focus."""

    def __init__(
        self, folder: Path, runner: Runner, preferences: Preferences, qtbot: QtBot
    ) -> None:
        self.folder, self.runner, self.preferences = folder, runner, preferences
        self.dialogs = AnsweringDialogs()
        self.window = MainWindow(preferences)
        self.opened: list[Opened] = []
        self._qtbot = qtbot
        around = Surroundings(folder, runner, preferences, SetClock(), self.dialogs, COST)
        self.gate = Gate(around)
        self.gate.shown.connect(self.window.show_content)
        self.gate.opened.connect(self.opened.append)
        self.gate.show_first_page()
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)

    @property
    def page(self) -> str:
        return self.window.content.objectName() if self.window.content else ""

    @property
    def first_page(self) -> FirstRunPage:
        return the(self.window, FirstRunPage)

    def type(self, text: str) -> None:
        type_into(QApplication.focusWidget(), text)

    def key(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        press(QApplication.focusWidget(), key, modifier)

    def tab_to(self, name: str) -> None:
        for _ in range(60):
            focused = QApplication.focusWidget()
            if focused is not None and focused.objectName() == name:
                return
            self.key(Qt.Key.Key_Tab)
        pytest.fail(f"{name} cannot be reached with Tab")

    def settle(self) -> None:
        self._qtbot.waitUntil(lambda: not self.runner.busy, timeout=8_000)

    def choose_way(self, way: str) -> None:
        row = self.first_page._recovery
        row.setFocus()
        for cell in row.cells():
            if cell.value == way:
                press(QApplication.focusWidget(), Qt.Key.Key_Space)
                return
            self.key(Qt.Key.Key_Down)

    def make(self, way: str, passphrase: str = STRONG) -> None:
        self.type(passphrase)
        self.key(Qt.Key.Key_Return)
        self.type(passphrase)
        self.settle()
        self.choose_way(way)
        self.tab_to("make_journal")
        self.key(Qt.Key.Key_Space)
        self.settle()


@pytest.fixture
def start(
    runner: Runner, preferences: Preferences, qtbot: QtBot, tmp_path: Path
) -> Iterator[Start]:
    made = Start(tmp_path / "journal", runner, preferences, qtbot)
    yield made
    made.gate.stop()
    runner.close()
    made.settle()
    made.window.let_go()


def test_a_journal_is_made_by_keyboard_alone(start: Start) -> None:
    start.make("later")
    assert start.page == "questions_page"
    start.tab_to("go_on")
    start.key(Qt.Key.Key_Space)
    start.settle()
    assert len(start.opened) == 1
    assert start.preferences.now.recovery_card
    assert not door.look(start.folder).is_absent
    assert not door.look(start.folder).has_recovery


def test_a_second_return_while_the_lock_is_made_presses_nothing(start: Start) -> None:
    pressed: list[bool] = []
    start.first_page.other_wanted.connect(lambda: pressed.append(True))
    start.type(STRONG)
    start.key(Qt.Key.Key_Return)
    start.type(STRONG)
    start.settle()
    start.choose_way("none")
    start.tab_to("make_journal")
    start.key(Qt.Key.Key_Return)
    start.key(Qt.Key.Key_Return)
    start.key(Qt.Key.Key_Space)
    start.settle()
    assert start.page == "questions_page"
    assert pressed == []


def test_the_answers_are_kept_as_the_profile(start: Start) -> None:
    start.make("none")
    start.key(Qt.Key.Key_3)
    start.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    start.settle()
    lists = start.opened[0].lists
    assert lists.profile.work == "ward"
    assert lists.work.noun == "patient"
    assert not start.preferences.now.recovery_card


def test_the_sheet_copied_by_hand_is_checked_by_its_last_group(start: Start) -> None:
    start.make("write")
    step = the(start.window, RecoveryStep)
    assert focused_name() == "last_group"
    start.type("AAAAA")
    start.key(Qt.Key.Key_Return)
    assert step._status.text()
    assert start.page == "recovery_page"
    the(step, QLineEdit, "last_group").clear()
    start.type(step._key.groups[-1].lower())
    start.key(Qt.Key.Key_Return)
    start.settle()
    assert start.page == "questions_page"
    assert door.look(start.folder).has_recovery


def test_the_sheet_is_saved_where_the_worker_says(start: Start, tmp_path: Path) -> None:
    start.dialogs.path = tmp_path / "sheet.txt"
    start.make("save")
    text = start.dialogs.path.read_text(encoding="utf-8")
    assert str(start.folder) in text
    assert start.page == "questions_page"


def test_a_dialog_that_is_closed_leaves_the_sheet_in_sight(start: Start) -> None:
    start.make("print")
    assert start.page == "recovery_page"


def test_not_tonight_takes_the_key_back(start: Start) -> None:
    start.make("print")
    the(start.window, QPushButton, "recovery_later").click()
    start.settle()
    assert start.page == "questions_page"
    assert not door.look(start.folder).has_recovery
    assert start.preferences.now.recovery_card


def test_a_weak_passphrase_needs_a_yes(start: Start) -> None:
    start.make("none", "password")
    assert start.page == "first_run_page"
    assert not start.folder.exists()
    assert focused_name() == "accept_weak"
    start.key(Qt.Key.Key_Space)
    start.tab_to("make_journal")
    start.key(Qt.Key.Key_Space)
    start.settle()
    assert start.page == "questions_page"


def test_two_that_differ_make_nothing(start: Start) -> None:
    start.type(STRONG)
    start.key(Qt.Key.Key_Return)
    start.type("something else")
    start.key(Qt.Key.Key_Return)
    start.settle()
    assert start.page == "first_run_page"
    assert start.first_page.message.text.text() == "The two are not the same yet."
    assert not start.folder.exists()


def test_five_words_can_be_had(start: Start) -> None:
    the(start.window, QPushButton, "suggest_words").click()
    start.settle()
    words = the(start.window, QLineEdit, "passphrase")
    assert len(words.text().split()) == 5
    assert words.echoMode() is QLineEdit.EchoMode.Normal
    assert the(start.window, QLineEdit, "passphrase_again").text() == words.text()
    assert start.first_page._meter.text() == "Strong."


def test_words_of_ones_own_are_never_replaced_by_five(start: Start) -> None:
    suggest = the(start.window, QPushButton, "suggest_words")
    suggest.click()
    start.settle()
    first = the(start.window, QLineEdit, "passphrase")
    given = first.text()
    assert suggest.isEnabled()
    suggest.click()
    start.settle()
    assert first.text() != given
    first.setText(STRONG)
    assert not suggest.isEnabled()
    first.clear()
    assert suggest.isEnabled()


def test_a_folder_that_may_not_be_written_is_said_and_the_text_stays(start: Start) -> None:
    start.folder.parent.joinpath("journal").write_text("a file", encoding="utf-8")
    start.make("none")
    assert start.page == "first_run_page"
    assert start.first_page.message.text.text()
    assert the(start.window, QLineEdit, "passphrase").text() == STRONG
