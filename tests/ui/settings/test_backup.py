"""Settings, Backup and Data: copies made, carried, compared; the bin's end; everything deleted."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from journal_app.journal import restoring
from journal_app.journal.journal import Reason
from tests.support.notebook import contact
from tests.ui.conftest import Ask
from tests.ui.fakes import AnsweringDialogs, SetClock
from tests.ui.hands import the, type_into
from ui.context import Context
from ui.navigation import Target
from ui.settings.page import SettingsPage


@pytest.fixture
def kept(ask: Ask) -> None:
    """A journal of one note."""
    ask(lambda journal: journal.record(contact(statement="The refund.")))


def settle(context: Context, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not context.runner.busy, timeout=10_000)


def press(page: QWidget, name: str, context: Context, qtbot: QtBot) -> None:
    the(page, QPushButton, name).click()
    settle(context, qtbot)


def words(page: QWidget, name: str) -> str:
    found = the(page, QWidget, name)
    if isinstance(found, QLabel):
        return found.text()
    return " ".join(label.text() for label in found.findChildren(QLabel))


def test_back_up_now_makes_a_checked_copy_and_lists_it(
    page: SettingsPage, context: Context, qtbot: QtBot, kept: None, ask: Ask
) -> None:
    assert "There is none yet." in words(page, "backup_facts")
    press(page, "backup_now", context, qtbot)
    assert words(page, "backup_status") == "Backed up 21 Nov 18:30 and checked by opening it."
    assert "21 Nov 18:30, 1 entr(y|ies), checked by opening it" in words(page, "backup_facts")
    assert "you asked for it" in words(page, "copies")
    assert len(ask(lambda journal: journal.backups())) == 1


def test_a_disk_that_refuses_is_said_and_the_button_works_again(
    page: SettingsPage,
    context: Context,
    qtbot: QtBot,
    kept: None,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from journal_app.store.guarded_file import GuardedFile

    def fail(*_given: object) -> None:
        raise OSError(28, "full")

    monkeypatch.setattr(GuardedFile, "copy_into", fail)
    press(page, "backup_now", context, qtbot)
    assert "the disk is full" in words(page, "backup_status")
    monkeypatch.undo()
    press(page, "backup_now", context, qtbot)
    assert "checked by opening it" in words(page, "backup_status")


def test_a_copy_is_saved_elsewhere(
    *,
    page: SettingsPage,
    context: Context,
    qtbot: QtBot,
    kept: None,
    dialogs: AnsweringDialogs,
    tmp_path: Path,
) -> None:
    dialogs.path = tmp_path / "mine.aftershift"
    press(page, "backup_elsewhere", context, qtbot)
    assert restoring.look_into(tmp_path / "mine.aftershift").records == 1
    dialogs.path = tmp_path / "journal" / "mine.aftershift"
    press(page, "backup_elsewhere", context, qtbot)
    assert "lost with it" in words(page, "backup_status")


def test_a_second_place_gets_a_copy_and_its_age_is_told(
    *,
    page: SettingsPage,
    context: Context,
    qtbot: QtBot,
    kept: None,
    dialogs: AnsweringDialogs,
    clock: SetClock,
    tmp_path: Path,
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    dialogs.path = stick
    press(page, "second_choose", context, qtbot)
    assert len(list(stick.iterdir())) == 1
    assert words(page, "second_place").endswith("The copy there is of today.")
    clock.move(days=12)
    page.activate(Target(action="backup"))
    settle(context, qtbot)
    assert words(page, "second_place").endswith("The copy there is 12 day(s) old.")
    stick.rename(tmp_path / "pulled out")
    page.activate(Target(action="backup"))
    settle(context, qtbot)
    assert "is not here now" in words(page, "second_place")
    assert not the(page, QPushButton, "second_copy").isEnabled()
    press(page, "second_none", context, qtbot)
    assert words(page, "second_place").startswith("None yet.")


def test_a_place_inside_the_journal_is_refused(
    page: SettingsPage, context: Context, qtbot: QtBot, dialogs: AnsweringDialogs
) -> None:
    dialogs.path = context.folder / "backups"
    press(page, "second_choose", context, qtbot)
    assert words(page, "second_place").startswith("None yet.")


def test_a_copy_is_checked_and_a_damaged_one_named(
    page: SettingsPage, context: Context, qtbot: QtBot, kept: None, ask: Ask
) -> None:
    press(page, "backup_now", context, qtbot)
    press(page, "copy_check_0", context, qtbot)
    assert words(page, "copies_status") == (
        "The copy of 21 Nov 18:30 opened and is whole: 1 entr(y|ies)."
    )
    (line,) = ask(lambda journal: journal.backups())
    raw = bytearray(line.path.read_bytes())
    raw[9_000] ^= 1
    line.path.write_bytes(raw)
    press(page, "copy_check_0", context, qtbot)
    assert "is not a whole copy of a journal" in words(page, "copies_status")


def test_what_a_copy_has_is_added_with_one_undo(
    *,
    page: SettingsPage,
    context: Context,
    qtbot: QtBot,
    ask: Ask,
    dialogs: AnsweringDialogs,
    tmp_path: Path,
) -> None:
    ask(lambda journal: journal.record(contact(statement="There only.")))
    ask(lambda journal: journal.copies.write_to(tmp_path / "copy.aftershift"))
    ask(lambda journal: journal.undo())
    dialogs.path = tmp_path / "copy.aftershift"
    press(page, "copy_other", context, qtbot)
    said = words(page, "copy_answer")
    assert "Copy of 21 Nov 18:30: 1 entr(y|ies), whole." in said
    # It was here once: an undone note is known to the history, and was taken back on purpose.
    assert "It has nothing that is missing here." in said
    assert "1 were deleted here for good and stay away." in said
    assert the(page, QPushButton, "copy_add").isHidden()


def test_the_weekly_check_is_noted_where_it_is_asked_for(
    page: SettingsPage, context: Context, qtbot: QtBot, kept: None, ask: Ask
) -> None:
    press(page, "check_journal", context, qtbot)
    assert "The journal is whole" in words(page, "check_status")
    assert not ask(lambda journal: journal.upkeep.chores()).check


def test_everything_is_deleted_only_after_the_word(
    page: SettingsPage, context: Context, qtbot: QtBot
) -> None:
    asked: list[bool] = []
    context.wipe.wanted.connect(lambda: asked.append(True))
    button = the(page, QPushButton, "wipe_now")
    assert not button.isEnabled()
    type_into(the(page, QLineEdit, "wipe_word"), "delet")
    assert not button.isEnabled()
    type_into(the(page, QLineEdit, "wipe_word"), "e")
    button.click()
    assert asked == [True]


def test_a_copy_is_offered_before_everything_is_deleted(
    *,
    page: SettingsPage,
    context: Context,
    qtbot: QtBot,
    kept: None,
    dialogs: AnsweringDialogs,
    tmp_path: Path,
) -> None:
    dialogs.path = tmp_path / "last.aftershift"
    press(page, "wipe_copy", context, qtbot)
    assert restoring.look_into(tmp_path / "last.aftershift").records == 1


def test_copies_of_before_are_told_with_their_reason(
    page: SettingsPage, context: Context, qtbot: QtBot, ask: Ask
) -> None:
    made = contact()
    ask(lambda journal: journal.record(made))
    ask(lambda journal: journal.move_to_bin([made.id]))
    ask(lambda journal: journal.purge([made.id]))
    page.activate(Target(action="backup"))
    settle(context, qtbot)
    assert "before something that cannot be undone" in words(page, "copies")
    assert "about 1 Dec 2027" in words(page, "backup_facts")


def test_a_fresh_copy_shows_after_a_change_while_the_page_is_open(
    page: SettingsPage, context: Context, qtbot: QtBot, kept: None, ask: Ask
) -> None:
    ask(lambda journal: journal.back_up(Reason.DAY))
    context.runner.change(lambda journal: journal.record(contact()))
    settle(context, qtbot)
    assert "first note of the day" in words(page, "copies")
