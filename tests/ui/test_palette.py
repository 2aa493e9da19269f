"""The command palette: whatever it is called by, it is found."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from journal_app.model.contact import Contact
from journal_app.model.customer import Customer
from tests.ui.hands import press, the
from ui import palette_dialog
from ui.actions import VERBS, plain_title
from ui.context import Context
from ui.palette_dialog import CommandPalette
from ui.settings.page import SettingsPage
from ui.settings_table import SETTINGS, SettingEntry
from ui.widgets.forms.fresh import fresh_header
from ui.workspace import Workspace

# What each action is also found by; the words are the design's.
FOUND_BY = {
    "Note a hard one": "bad, rude, incident, abuse, log, write",
    "Note a good one": "thanks, praise, tip, win",
    "Calm +1": "normal, fine, count",
    "Check in": "mood, now, how am I, sleep",
    "Mark a shift": "ok, hard, enough, off, yesterday",
    "Fill in earlier days": "missed, backlog, last week",
    "Write a line": "boundary, limit, rule, enough",
    "Decide": "choose, quit, resign, options",
    "What is due": "follow-up, review, later",
    "Park a question": "wonder, doubt",
    "Follow somebody": "customer, alias, client, patient, nickname",
    "Find": "search, look up",
    "What this is not": "burnout, diagnosis, medical, score",
    "Lock now": "hide, close, away",
    "Cover the screen": "hide, boss, privacy",
    "If it's too much right now": "help, crisis, emergency, talk, too much right now",
    "Earlier versions": "history, changed",
    "Bin": "trash, deleted",
    "Recovery sheet": "forgot, key, password",
    "Change passphrase": "password",
    "Text larger": "size, zoom, eyes",
    "Theme": "dark, light, night",
    "Add my own kind": "behaviour, list, vocabulary",
    "Settings": "preferences, options",
}
PHRASES = [
    (name, phrase) for name, phrases in FOUND_BY.items() for phrase in (name, *phrases.split(", "))
]


class Sheet:
    """A palette over a workspace."""

    def __init__(self, context: Context, qtbot: QtBot) -> None:
        from ui.commander import Commander
        from ui.main_window import MainWindow

        self.context, self._qtbot = context, qtbot
        self.window = MainWindow(context.preferences)
        self.workspace = Workspace(context, self.window)
        self.commander = Commander(self.workspace, self.window.cover)
        self.window.show_content(self.workspace)
        self.window.show()
        self.window.activateWindow()
        self.palette = the(self.workspace, CommandPalette)
        self.field = the(self.palette, QLineEdit, "palette_field")

    def settle(self) -> None:
        self._qtbot.waitUntil(lambda: not self.context.runner.busy)

    def type(self, words: str) -> list[str]:
        """What is found by these words."""
        self.workspace.actions_table["palette"].trigger()
        self.workspace.actions_table.offer(VERBS)
        self.field.setText(words)
        self.palette._ask_journal()
        self.settle()
        return self.palette.texts()


@pytest.fixture
def sheet(context: Context, qtbot: QtBot) -> Iterator[Sheet]:
    made = Sheet(context, qtbot)
    yield made
    made.settle()
    made.window.let_go()


def test_every_phrase_finds_its_entry(sheet: Sheet) -> None:
    missed = [(name, phrase) for name, phrase in PHRASES if name not in sheet.type(phrase)[:8]]
    assert missed == []


def test_the_name_of_an_action_finds_it_first(sheet: Sheet) -> None:
    for name in FOUND_BY:
        assert sheet.type(name)[0] == name
    table = sheet.workspace.actions_table
    every = [plain_title(action) for _, action in table if action.isEnabled()]
    assert [name for name in every if name not in sheet.type(name)] == ["Command palette"]


@pytest.mark.parametrize("entry", SETTINGS, ids=[entry.key for entry in SETTINGS])
def test_a_setting_in_the_table_is_on_the_page(
    context: Context, qtbot: QtBot, entry: SettingEntry
) -> None:
    page = SettingsPage(context)
    qtbot.addWidget(page)
    section = page._sections[entry.section]
    if entry.section != "lists":
        assert not entry.control or section.findChild(QWidget, entry.control)
    qtbot.waitUntil(lambda: not context.runner.busy)


def test_a_setting_is_gone_to_and_remembered(sheet: Sheet, qtbot: QtBot) -> None:
    assert sheet.type("lock when idle")[0] == "Lock when idle"
    press(sheet.field, Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: getattr(sheet.window.focusWidget(), "objectName", str)() == "setting_idle_minutes"
    )
    assert sheet.type("")[0] == "Lock when idle"


def test_people_and_notes_are_found_and_counted(
    sheet: Sheet, monkeypatch: pytest.MonkeyPatch
) -> None:
    header = fresh_header(sheet.context)
    regular = Customer(**header, alias="Till regular")
    note = Contact(**header, tone="hard", statement="Wanted the zeppelin back.")
    sheet.context.runner.change(lambda journal: journal.record(regular))
    sheet.context.runner.change(lambda journal: journal.record(note))
    sheet.settle()
    said: list[str] = []
    monkeypatch.setattr(palette_dialog, "announce", lambda _widget, text: said.append(text))
    assert "Till regular" in sheet.type("till")
    assert any("zeppelin" in text for text in sheet.type("zeppelin"))
    assert said[-1].split()[0] == str(len(sheet.palette.texts()))


def test_the_five_chosen_last_come_first(sheet: Sheet) -> None:
    chosen = ["Privacy", "Licences", "Theme", "About", "Bin", "Insights"]
    for name in chosen:
        sheet.type(name)
        press(sheet.field, Qt.Key.Key_Return)
        sheet.settle()
    assert sheet.type("")[:5] == chosen[:0:-1]
