"""A worker at the program: what they click, type and read, from the first run to the lock."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from journal_app.journal.door import KdfCost
from journal_app.options import Options
from tests.support.keychains import with_backend
from tests.ui.fakes import AnsweringDialogs, SetClock
from tests.ui.hands import press, the, type_into
from ui.main_window import TITLE
from ui.shell import Outside, Shell
from ui.timeline.page import TimelinePage
from ui.today.page import TodayPage
from ui.widgets.forms.day_forms import ShiftForm
from ui.widgets.messagebar import MessageBar
from ui.widgets.textbox import TextBox
from ui.widgets.toast import Toast
from ui.workspace import Workspace

CHEAP = KdfCost(19 * 1024, 1, 1)
PASSPHRASE = "tram lines in the rain"
PATIENCE = 15_000


class Desk:
    """One window at a time, of the journal in `folder`; `replaced` are the processes that follow.

    Every step waits until the journal has answered, and looks at the title of the window.
    """

    def __init__(self, application: QApplication, qtbot: QtBot, home: Path) -> None:
        self.home = home
        self.folder = home / "share" / "journal"
        self.clock = SetClock()
        self.dialogs = AnsweringDialogs()
        self.keychain = with_backend(None)
        self.replaced: list[Options] = []
        self._application, self._qtbot = application, qtbot
        self._shell: Shell | None = None

    # The program's process.

    def start(self, options: Options | None = None) -> None:
        """Start the program, as the command does; in place of the window there was."""
        self.leave()
        outside = Outside(
            clock=self.clock,
            dialogs=self.dialogs,
            replace=self.replaced.append,
            start_beside=self.replaced.append,
            settings_folder=self.home / "config",
            cost=CHEAP,
            keychain=self.keychain,
        )
        self._shell = Shell(options or Options(journal=self.folder), outside, self._application)
        self.window.resize(1180, 800)
        self._shell.start()
        self.window.activateWindow()
        self._qtbot.waitUntil(lambda: QApplication.focusWidget() is not None, timeout=PATIENCE)
        self.settle()

    def leave(self) -> None:
        """Close the window, if there is one, and wait for its process to end."""
        if self._shell is None:
            return
        shell, self._shell = self._shell, None
        if shell.context is not None and not shell.window.cover.isVisible():
            with self._qtbot.waitSignal(shell.ended, timeout=PATIENCE):
                shell.close()
        else:
            shell._gate.stop()
            shell.runner.stop()
            shell.window.let_go()

    @property
    def shell(self) -> Shell:
        assert self._shell is not None
        return self._shell

    @property
    def window(self) -> QWidget:
        return self.shell.window

    @property
    def workspace(self) -> Workspace:
        assert self.shell.workspace is not None
        return self.shell.workspace

    def settle(self) -> None:
        """Wait until nothing is asked of the journal, and nothing is about to be."""

        def still() -> bool:
            timers = self._searching()
            return not self.shell.runner.busy and not timers

        self._qtbot.waitUntil(still, timeout=PATIENCE)
        assert self.window.windowTitle() == TITLE

    def _searching(self) -> bool:
        page = self.window.findChild(TimelinePage)
        if page is None:
            return False
        page.list.rows.viewport().grab()  # rows not read yet are asked for when painted
        return page.list.search._rest.isActive() or page.list.paged._asking.isActive()

    # Hands.

    @property
    def focused(self) -> QWidget:
        focused = QApplication.focusWidget()
        assert focused is not None
        return focused

    def key(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press a key wherever the focus is."""
        press(QApplication.focusWidget() or self.window, key, modifier)
        self.settle()

    def type(self, words: str) -> None:
        """Type wherever the focus is."""
        type_into(self.focused, words)

    def paste(self, words: str) -> None:
        """Paste into the box that has the focus."""
        QApplication.clipboard().setText(words)
        press(self.focused, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    def tab_to(self, wanted: str, most: int = 80) -> None:
        """Walk with Tab to the control, or into the one around it, of this object name."""
        for _ in range(most):
            widget: QWidget | None = QApplication.focusWidget()
            while widget is not None:
                if widget.objectName() == wanted:
                    return
                widget = widget.parentWidget()
            press(QApplication.focusWidget() or self.window, Qt.Key.Key_Tab)
        raise AssertionError(f"{wanted} cannot be reached with Tab")

    def click(self, name: str) -> None:
        """Click the one button of this name that can be seen."""
        found = [
            button
            for button in self.window.findChildren(QPushButton, name)
            if button.isVisible() and button.isEnabled()
        ]
        assert len(found) == 1, f"{len(found)} buttons {name}"
        found[0].click()
        self.settle()

    def do(self, action: str) -> None:
        """Choose an action of the menu."""
        found = self.workspace.actions_table[action]
        assert found.isEnabled(), action
        found.trigger()
        self.settle()

    # What a worker does.

    def make_journal(self, way: str = "write") -> str:
        """The first run with the mouse; answers the recovery key, "" where none was made."""
        assert self.window.findChild(QWidget, "first_run_page") is not None
        for name in ("passphrase", "passphrase_again"):
            field = the(self.window, QLineEdit, name)
            field.setFocus()
            self.type(PASSPHRASE)
        self.settle()
        cells = the(self.window, QWidget, "recovery").findChildren(QRadioButton)
        next(cell for cell in cells if getattr(cell, "value", "") == way).click()
        self.click("make_journal")
        if way != "write":
            return ""
        key = the(self.window, QLabel, "recovery_groups").accessibleName()
        self.type(key.split("-")[-1] if "-" in key else key.split()[-1])
        self.click("check_group")
        return key

    def answer_questions(self, work: str = "") -> None:
        """Answer the first question, or skip both."""
        page = the(self.window, QWidget, "questions_page")
        if work:
            cells = page.findChildren(QRadioButton)
            next(cell for cell in cells if getattr(cell, "value", "") == work).click()
        with self._qtbot.waitSignal(self.shell.ready, timeout=PATIENCE):
            the(page, QPushButton, "go_on").click()
        self.settle()

    def unlock(self, passphrase: str = PASSPHRASE) -> None:
        """Type the passphrase and press Return."""
        with self._qtbot.waitSignal(self.shell.ready, timeout=PATIENCE):
            type_into(the(self.window, QLineEdit, "passphrase"), passphrase)
            press(the(self.window, QLineEdit, "passphrase"), Qt.Key.Key_Return)
        self.settle()

    def unlock_with_key(self, key: str) -> None:
        """Use the recovery key."""
        self.click("use_recovery_key")
        with self._qtbot.waitSignal(self.shell.ready, timeout=PATIENCE):
            self.type(key)
            press(self.focused, Qt.Key.Key_Return)
        self.settle()

    def lock(self) -> None:
        """Lock, and become the process that follows."""
        self.do("lock")
        self.start(self.replaced.pop())

    def note_shift(self, state: str) -> None:
        """One tap."""
        form = the(self.window, ShiftForm)
        next(cell for cell in form.state.cells() if cell.value == state).click()
        self.settle()

    def note(self, key: str, statement: str, reflection: str = "") -> None:
        """Note a hard or a good one in words, and keep it."""
        self.do(key)
        page = the(self.window, TodayPage)
        for path, words in (("statement", statement), ("reflection", reflection)):
            if words:
                sheet = the(page, QWidget, f"sheet_{key}")
                the(sheet, TextBox, f"field_{path}_box").setFocus()
                self.paste(words)
        self.do("keep")
        assert the(page, QWidget, f"sheet_{key}").isHidden(), self.message()

    def find(self, word: str) -> str:
        """Look for a word; answers the text of the best note that has it."""
        self.do("timeline")
        self.do("find")
        self.focused.clear()  # type: ignore[attr-defined]  # the search field has the focus
        self.type(word)
        self.settle()
        return self.read()

    def read(self) -> str:
        """All words of the note in the reader."""
        page = the(self.window, TimelinePage)
        assert page.reader.shown is not None
        view = page.reader.view
        pieces = [piece.toPlainText() for piece in view.findChildren(QTextEdit)]
        labels = [label.text() for label in view.findChildren(QLabel)]
        return "\n".join([*pieces, *labels])

    def message(self) -> str:
        """What the bar above the page says."""
        bar = the(self.window, MessageBar, "message_bar")
        return "" if bar.isHidden() else bar.text.text()

    def toast(self) -> str:
        """What the passing line says."""
        return the(self.window, Toast, "toast").text()
