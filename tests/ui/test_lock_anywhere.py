"""Ctrl+L from anywhere: the gate, menus, dialogs, the middle of opening; and what it then says."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QMessageBox
from pytestqt.qtbot import QtBot

from journal_app.__main__ import _parse
from journal_app.options import Options
from journal_app.settings import Settings
from tests.ui.hands import press, the, type_into
from tests.ui.stage import PASSPHRASE, Stage, content_name, opened
from ui.lock import arguments
from ui.recovery_step import RecoveryStep
from ui.unlock.first_run_page import FirstRunPage
from ui.unlock.unlock_page import UnlockPage
from ui.widgets.labels import Body

CONTROL = Qt.KeyboardModifier.ControlModifier


def lock_key() -> None:
    focused = QApplication.activeModalWidget() or QApplication.focusWidget()
    press(focused, Qt.Key.Key_L, CONTROL)


class PressesLock(QObject):
    """Presses Ctrl+L in the dialog, once it is in front."""

    def __init__(self) -> None:
        super().__init__()
        self._looks = 0

    def wait(self, milliseconds: int = 0) -> None:
        QTimer.singleShot(milliseconds, self, self._press)

    def _press(self) -> None:
        dialog = QApplication.activeModalWidget()
        self._looks += 1
        if self._looks > 100 and dialog is not None:
            dialog.close()  # the test fails rather than wait for ever
        elif dialog is None or not dialog.isActiveWindow():
            self.wait(10)
        else:
            lock_key()
            if dialog.isVisible():
                dialog.close()


def test_a_modal_dialog_does_not_keep_the_key_from_the_lock(stage: Stage) -> None:
    stage.make_journal()
    shell = stage.start()
    stage.unlock(shell)
    hand = PressesLock()
    hand.wait()
    box = QMessageBox(QMessageBox.Icon.NoIcon, "", "A question?", parent=shell.window)
    box.exec()
    assert shell.window.cover.isVisible()
    assert not box.isVisible()
    stage.settle(shell)
    assert stage.replaced[0].locked
    box.deleteLater()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_an_open_menu_does_not_keep_the_key_from_the_lock(stage: Stage) -> None:
    stage.make_journal()
    shell = stage.start()
    stage.unlock(shell)
    menu = the(shell.window, QMenu, "menu_help")
    menu.popup(shell.window.mapToGlobal(shell.window.rect().center()))
    press(menu, Qt.Key.Key_L, CONTROL)
    assert shell.window.cover.isVisible()
    assert not menu.isVisible()
    stage.settle(shell)
    assert stage.replaced[0].locked


def test_a_journal_locked_while_it_is_opened_is_never_shown(stage: Stage) -> None:
    stage.make_journal()
    shell = stage.start()
    field = the(shell.window, QLineEdit, "passphrase")
    type_into(field, PASSPHRASE)
    press(field, Qt.Key.Key_Return)
    lock_key()
    assert shell.window.cover.isVisible()
    stage.settle(shell)
    assert shell.workspace is None
    assert stage.replaced == [Options(journal=stage.folder / "journal", locked=True)]


def test_before_anything_is_opened_the_key_does_nothing(stage: Stage) -> None:
    stage.make_journal()
    shell = stage.start()
    lock_key()
    assert not shell.window.cover.isVisible()
    assert stage.replaced == []
    shell.close()


def test_locking_takes_back_a_recovery_key_that_nobody_holds_yet(
    stage: Stage, qtbot: QtBot
) -> None:
    shell = stage.start()
    page = the(shell.window, FirstRunPage)
    page.make_wanted.emit(PASSPHRASE, "write")
    qtbot.waitUntil(lambda: content_name(shell) == "recovery_page", timeout=10_000)
    the(shell.window, RecoveryStep).setFocus()
    lock_key()
    stage.settle(shell)
    assert stage.replaced[0].locked
    again = stage.start()
    assert not the(again.window, UnlockPage)._has_recovery
    assert again.preferences.now.recovery_card


@pytest.mark.parametrize("made", [True, False])
def test_the_help_card_opens_by_its_key_before_there_is_a_journal(stage: Stage, made: bool) -> None:
    if made:
        stage.make_journal()
    shell = stage.start()
    both = CONTROL | Qt.KeyboardModifier.ShiftModifier
    press(QApplication.focusWidget(), Qt.Key.Key_F1, both)
    assert content_name(shell) == "card_page"
    press(QApplication.focusWidget(), Qt.Key.Key_F1, both)
    assert content_name(shell) == "card_page"
    shell.window.drop_over()
    assert content_name(shell) in ("unlock_page", "first_run_page")
    shell.close()


def test_a_lock_hands_on_the_time_of_the_newest_draft(stage: Stage) -> None:
    stage.make_journal()
    shell = stage.start()
    stage.unlock(shell)
    runner = opened(shell).runner
    runner.run(lambda journal: journal.keep_draft("a", {"statement": "a secret word"}))
    stage.settle(shell)
    stage.clock.move(minutes=1)
    runner.run(lambda journal: journal.keep_draft("b", {}))
    shell.lock()
    stage.settle(shell)
    assert stage.replaced[0].draft_at == "18:31"
    assert "secret" not in " ".join(arguments(stage.replaced[0]))


@pytest.mark.parametrize(
    ("at", "clock", "said"),
    [
        (None, "24", "Locked."),
        ("18:31", "24", "Locked. A draft from 18:31 is kept."),
        ("18:31", "12", "Locked. A draft from 6:31 pm is kept."),
    ],
)
def test_the_locked_page_tells_the_time_of_a_draft_and_nothing_else(
    stage: Stage, at: str | None, clock: str, said: str
) -> None:
    stage.make_journal()
    shell = stage.start(locked=True, draft_at=at)
    shell.preferences.change(clock=clock)
    assert shell._locked_line().lower() == said.lower()
    if clock == Settings().clock or at is None:
        assert said in [label.text() for label in shell.window.findChildren(Body)]
    shell.close()


def test_the_argument_takes_a_time_of_day_and_nothing_else() -> None:
    parsed = _parse(["--locked", "--draft-at", "18:31"])[0]
    assert arguments(parsed)[-2:] == ["--draft-at", "18:31"]
    for other in ("99:99", "a note", "18:31 and more", "١٨:٣١"):
        assert _parse(["--draft-at", other])[0].draft_at is None


def test_the_argument_is_not_offered(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        _parse(["--help"])
    assert "draft" not in capsys.readouterr().out
