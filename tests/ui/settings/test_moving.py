"""In and out: what is chosen, what is said before and after, and what stays when it is stopped."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.support.notebook import contact
from tests.ui.conftest import Ask
from tests.ui.fakes import AnsweringDialogs
from tests.ui.hands import the
from ui.navigation import Target
from ui.settings.page import SettingsPage
from ui.widgets.labels import Body, Note

DAYLIO = (
    "full_date,date,weekday,time,mood,activities,note_title,note\n"
    '2026-11-01,November 1,Sunday,21:15,bad,"work | tired",,"Three in a row"\n'
    "2026-11-02,November 2,Monday,20:00,rad,,,\n"
    "nonsense,,,,,,,\n"
)


def settle(page: SettingsPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not page.context.runner.busy)


def status(page: SettingsPage, name: str) -> str:
    return the(page, Note, f"{name}_status").text()


@pytest.fixture
def daylio(tmp_path: Path) -> Path:
    file = tmp_path / "daylio.csv"
    file.write_text(DAYLIO, "utf-8")
    return file


def test_everything_goes_out_into_the_file_that_was_chosen(
    page: SettingsPage, ask: Ask, dialogs: AnsweringDialogs, qtbot: QtBot, tmp_path: Path
) -> None:
    ask(lambda journal: journal.record(contact(statement="All of it")))
    dialogs.path = tmp_path / "out.json"
    the(page, QPushButton, "take_out").click()
    settle(page, qtbot)
    assert "out.json" in status(page, "take_out")
    assert "in the clear" in dialogs.asked[-1][1]
    (change,) = json.loads(dialogs.path.read_text("utf-8"))["revisions"]
    assert change["body"]["statement"] == "All of it"


def test_the_focus_is_back_on_the_button_that_took_everything_out(
    page: SettingsPage, dialogs: AnsweringDialogs, qtbot: QtBot, tmp_path: Path
) -> None:
    dialogs.path = tmp_path / "out.json"
    button = the(page, QPushButton, "take_out")
    button.setFocus()
    button.click()
    assert not button.isEnabled()
    assert page.window().focusWidget() is the(page, Note, "take_out_status")
    settle(page, qtbot)
    assert page.window().focusWidget() is button


def test_the_tables_go_out_too(
    page: SettingsPage, dialogs: AnsweringDialogs, qtbot: QtBot, tmp_path: Path
) -> None:
    dialogs.path = tmp_path / "out.zip"
    the(page, QPushButton, "take_out_tables").click()
    settle(page, qtbot)
    assert dialogs.path.read_bytes()[:2] == b"PK"


def test_the_journals_own_folder_takes_no_file(
    page: SettingsPage, dialogs: AnsweringDialogs, qtbot: QtBot
) -> None:
    dialogs.path = page.context.folder / "out.json"
    the(page, QPushButton, "take_out").click()
    settle(page, qtbot)
    assert "own folder" in status(page, "take_out")
    assert not dialogs.path.exists()


def test_a_lock_leaves_nothing_half_written(
    page: SettingsPage, ask: Ask, dialogs: AnsweringDialogs, qtbot: QtBot, tmp_path: Path
) -> None:
    notes = [contact(statement=str(n)) for n in range(2500)]
    ask(lambda journal: journal.record_many(notes))
    folder = tmp_path / "stick"
    folder.mkdir()
    dialogs.path = folder / "out.json"
    the(page, QPushButton, "take_out").click()
    page.keep_draft_now()
    settle(page, qtbot)
    assert list(folder.iterdir()) == []
    assert status(page, "take_out").startswith("Stopped.")


def test_a_file_is_looked_into_and_added_on_a_second_word(
    page: SettingsPage, ask: Ask, dialogs: AnsweringDialogs, qtbot: QtBot, daylio: Path
) -> None:
    dialogs.path = daylio
    the(page, QPushButton, "bring_in").click()
    settle(page, qtbot)
    told = the(page, Body, "bring_in_preview")
    assert told.text() == "3 note(s) from Daylio: 2 new, 0 already here, 1 unreadable."
    assert ask(lambda journal: journal.head().sequence) == 0
    the(page, QPushButton, "bring_in_add").click()
    settle(page, qtbot)
    assert status(page, "bring_in") == "2 note(s) added."
    ask(lambda journal: journal.undo())
    assert ask(lambda journal: journal.counts().hard) == 0


def test_not_now_adds_nothing(
    page: SettingsPage, ask: Ask, dialogs: AnsweringDialogs, qtbot: QtBot, daylio: Path
) -> None:
    dialogs.path = daylio
    page.activate(Target(action="moving", text="bring_in"))
    qtbot.waitUntil(lambda: bool(dialogs.asked))
    settle(page, qtbot)
    the(page, QPushButton, "bring_in_leave").click()
    assert the(page, Body, "bring_in_preview").isHidden()
    assert ask(lambda journal: journal.head().sequence) == 0


def test_a_file_of_another_kind_is_refused_in_a_sentence(
    page: SettingsPage, dialogs: AnsweringDialogs, qtbot: QtBot, tmp_path: Path
) -> None:
    dialogs.path = tmp_path / "shopping.txt"
    dialogs.path.write_text("milk, bread", "utf-8")
    the(page, QPushButton, "bring_in").click()
    settle(page, qtbot)
    assert "shopping.txt is not a file" in status(page, "bring_in")
