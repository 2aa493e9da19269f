"""The help card: numbers by region, own ones, and lines that stay inside unless said otherwise."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from journal_app.settings import FILE_NAME, OWN_LINES, Settings
from tests.ui.conftest import Ask
from tests.ui.hands import press, the
from ui.help_card import HelpCard
from ui.help_numbers import checked_on, numbers, region_of
from ui.own_lines import own_lines
from ui.preferences import Preferences
from ui.settings.page import SettingsPage
from ui.widgets.boxes import SelectBox
from ui.widgets.ticks import Tick


def settle(page: SettingsPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not page.context.runner.busy)


def write(page: SettingsPage, qtbot: QtBot, name: str, text: str) -> None:
    field = the(page, QLineEdit, f"help_{name}")
    field.setText(text)
    press(field, Qt.Key.Key_Return)
    settle(page, qtbot)


def words(parent: QWidget) -> str:
    labels: Iterable[QLabel] = parent.findChildren(QLabel)
    return "\n".join(label.text() for label in labels)


@pytest.mark.parametrize(
    ("locale", "region"),
    [("en_GB", "uk_ie"), ("en_IE", "uk_ie"), ("en_US", "us"), ("fr_CA", "ca"), ("de_DE", "eu")],
)
def test_the_language_suggests_a_region(locale: str, region: str) -> None:
    assert region_of(QLocale(locale)) == region
    assert numbers(region).emergency


def test_the_date_of_the_check_stands_in_the_resource() -> None:
    assert checked_on().isValid()
    assert checked_on() > QDate(2026, 1, 1)


def test_own_numbers_stand_in_place_of_the_regions(page: SettingsPage, qtbot: QtBot) -> None:
    box = the(page, SelectBox, "setting_region")
    box.setCurrentIndex(box.findData("us"))
    assert the(page, QLineEdit, "help_emergency").placeholderText() == "911"
    write(page, qtbot, "emergency", "144")
    write(page, qtbot, "talk", "143")
    card = HelpCard(page.context.preferences, closable=False)
    qtbot.addWidget(card)
    assert "the emergency number (144)" in words(card)
    assert "day and night: 143." in words(card)


def test_a_line_is_kept_inside_the_journal_and_nowhere_else(
    page: SettingsPage, qtbot: QtBot, ask: Ask, tmp_path: Path
) -> None:
    write(page, qtbot, "near", "Sam, number 12")
    assert own_lines(ask(lambda journal: journal.lists()))[0] == "Sam, number 12"
    assert page.context.preferences.now.own_lines == ()
    write(page, qtbot, "near", "")
    assert own_lines(page.context.lists.now) == ("",) * 5
    page.context.runner.change(lambda journal: journal.undo())
    settle(page, qtbot)
    assert the(page, QLineEdit, "help_near").text() == "Sam, number 12"


def test_a_line_kept_twice_by_enter_and_leaving_is_one_change(
    page: SettingsPage, qtbot: QtBot, ask: Ask
) -> None:
    field = the(page, QLineEdit, "help_union")
    field.setText("Desk 4")
    press(field, Qt.Key.Key_Return)
    field.editingFinished.emit()
    settle(page, qtbot)
    assert len(ask(lambda journal: journal.recent_changes())) == 1


def test_lines_go_outside_only_by_choice_follow_changes_and_come_back(
    page: SettingsPage, qtbot: QtBot
) -> None:
    write(page, qtbot, "near", "Sam")
    outside = the(page, Tick, "own_lines_outside")
    outside.click()
    preferences = page.context.preferences
    assert preferences.now.own_lines == ("Sam", "", "", "", "")
    write(page, qtbot, "union", "Desk 4")
    assert preferences.now.own_lines[OWN_LINES.index("union")] == "Desk 4"
    card = HelpCard(preferences, closable=True)
    qtbot.addWidget(card)
    assert "Somebody near: Sam." in words(card)
    assert "Union: Desk 4" in words(card)
    outside.click()
    assert not preferences.now.own_lines


def test_what_was_chosen_to_be_outside_is_read_by_the_locked_card(
    qtbot: QtBot, tmp_path: Path
) -> None:
    Preferences(tmp_path).change(own_lines=("Sam", "", "", "", "Call 5"))
    card = HelpCard(Preferences(tmp_path), closable=True)
    qtbot.addWidget(card)
    assert "Staff helpline: Call 5" in words(card)


@pytest.mark.parametrize("lines", ['["a"]', "3", '["a", 2, "", "", ""]', '{"near": "a"}'])
def test_damaged_lines_are_none(tmp_path: Path, lines: str) -> None:
    (tmp_path / FILE_NAME).write_text(f'{{"own_lines": {lines}}}', encoding="utf-8")
    assert Preferences(tmp_path).now == Settings()
