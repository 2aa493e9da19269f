"""One process's window: from the gate to the workspace to the lock."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from journal_app.options import Options
from tests.ui.hands import the, type_into
from tests.ui.stage import Stage, click, content_name, idle, opened, workspace
from ui.main_window import TITLE


def test_an_absent_journal_shows_the_first_run(stage: Stage) -> None:
    shell = stage.start()
    assert content_name(shell) == "first_run_page"
    assert not (stage.folder / "journal").exists()
    shell.close()


def test_the_title_never_says_more(stage: Stage) -> None:
    stage.make_journal()
    shell = stage.start()
    assert shell.window.windowTitle() == TITLE
    stage.unlock(shell)
    for key in ("insights", "lines", "reports", "settings", "recent", "help", "today"):
        opened(shell).navigation.go(key)
        stage.settle(shell)
        assert shell.window.windowTitle() == TITLE


def test_the_right_passphrase_opens_today(stage: Stage) -> None:
    stage.make_journal()
    shell = stage.start()
    stage.unlock(shell)
    assert workspace(shell).page_named("today").isVisible()
    assert shell.window.findChild(QLineEdit, "passphrase") is None


def test_lock_covers_at_once_and_becomes_the_locked_process(stage: Stage) -> None:
    stage.make_journal()
    shell = stage.start()
    stage.unlock(shell)
    workspace(shell).actions_table["lock"].trigger()
    assert shell.window.cover.isVisible()
    stage.settle(shell)
    assert stage.replaced == [Options(journal=stage.folder / "journal", locked=True)]


def test_idle_warns_and_then_locks(stage: Stage) -> None:
    stage.make_journal()
    shell = stage.start()
    stage.unlock(shell)
    said: list[str] = []
    opened(shell).messages.wanted.connect(lambda message: said.append(message.text))
    stage.clock.move(minutes=4, seconds=40)
    idle(shell).look()
    assert said == ["Locking in 30 seconds. Your text is kept."]
    stage.clock.move(seconds=30)
    idle(shell).look()
    stage.settle(shell)
    assert stage.replaced[0].locked


def test_closing_the_window_ends_without_a_question(stage: Stage, qtbot: QtBot) -> None:
    stage.make_journal()
    shell = stage.start()
    stage.unlock(shell)
    with qtbot.waitSignal(shell.ended, timeout=8_000):
        shell.window.close()
    shell.context = None
    assert stage.replaced == []
    assert stage.dialogs.asked == []


def test_size_and_place_are_remembered(stage: Stage) -> None:
    shell = stage.start()
    shell.window.resize(900, 640)
    shell.close()
    again = stage.start()
    assert (again.window.width(), again.window.height()) == (900, 640)
    again.close()


def test_the_help_card_opens_over_the_gate_and_keeps_what_was_typed(
    stage: Stage, qtbot: QtBot
) -> None:
    stage.make_journal()
    shell = stage.start()
    field = the(shell.window, QLineEdit, "passphrase")
    type_into(field, "half a")
    click(shell, "open_card")
    assert content_name(shell) == "card_page"
    click(shell, "close_card")
    assert content_name(shell) == "unlock_page"
    assert field.text() == "half a"
    shell.close()


def test_another_journal_is_opened_by_another_process(stage: Stage) -> None:
    stage.make_journal()
    shell = stage.start()
    stage.dialogs.path = stage.folder / "other"
    click(shell, "open_other")
    assert stage.replaced == [Options(journal=stage.folder / "other")]


def test_the_example_starts_beside(stage: Stage) -> None:
    shell = stage.start()
    click(shell, "look_at_example")
    assert stage.beside == [Options(demo=True)]
    shell.close()


def test_a_fault_on_the_main_thread_is_said_without_its_message(stage: Stage) -> None:
    stage.make_journal()
    shell = stage.start()
    stage.unlock(shell)
    said: list[str] = []
    opened(shell).messages.wanted.connect(lambda message: said.append(message.text))
    try:
        raise KeyError("a secret word")
    except KeyError as error:
        shell.show_fault(error)
    assert "test_shell.py:" in said[0]
    assert "secret" not in said[0]
