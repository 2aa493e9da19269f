"""The card that asks whether the recovery sheet opens the journal."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from journal_app.journal import door
from tests.ui.conftest import Ask
from tests.ui.fakes import SetClock
from tests.ui.hands import the, type_into
from ui.context import Context
from ui.today.sheet_card import SheetCard


@pytest.fixture
def key(ask: Ask) -> Any:
    """A sheet was made just now."""
    drawn = door.RecoveryKey.new()
    ask(lambda journal: journal.keep_recovery_key(drawn))
    return drawn


@pytest.fixture
def card(context: Context, qtbot: QtBot, key: Any, clock: SetClock) -> SheetCard:
    """The card, seven days later."""
    clock.move(days=7)
    made = SheetCard(context)
    qtbot.addWidget(made)
    load(made, context, qtbot)
    return made


def load(card: SheetCard, context: Context, qtbot: QtBot) -> None:
    card.load()
    qtbot.waitUntil(lambda: not context.runner.busy)


def press(card: SheetCard, name: str, context: Context, qtbot: QtBot) -> None:
    the(card, QPushButton, name).click()
    qtbot.waitUntil(lambda: not context.runner.busy)


def test_it_is_not_there_before_seven_days(context: Context, qtbot: QtBot, key: Any) -> None:
    card = SheetCard(context)
    qtbot.addWidget(card)
    load(card, context, qtbot)
    assert card.isHidden()


def test_the_right_key_ends_it(card: SheetCard, context: Context, qtbot: QtBot, key: Any) -> None:
    assert not card.isHidden()
    press(card, "sheet_try", context, qtbot)
    type_into(the(card, QLineEdit, "sheet_key"), key.text.lower().replace("-", " "))
    press(card, "sheet_check", context, qtbot)
    assert card.isHidden()
    assert the(card, QLineEdit, "sheet_key").text() == ""
    load(card, context, qtbot)
    assert card.isHidden()


def test_a_slip_names_its_group_and_what_was_typed_stays(
    card: SheetCard, context: Context, qtbot: QtBot, key: Any
) -> None:
    groups = list(key.groups)
    groups[4] = "00000" if groups[4] != "00000" else "11111"
    press(card, "sheet_try", context, qtbot)
    type_into(the(card, QLineEdit, "sheet_key"), "-".join(groups))
    press(card, "sheet_check", context, qtbot)
    assert the(card, QLabel, "sheet_status").text() == "Group 5 has a typing slip."
    assert the(card, QLineEdit, "sheet_key").text() != ""
    assert not card.isHidden()


def test_another_journals_key_is_called_that(
    card: SheetCard, context: Context, qtbot: QtBot
) -> None:
    press(card, "sheet_try", context, qtbot)
    type_into(the(card, QLineEdit, "sheet_key"), door.RecoveryKey.new().text)
    press(card, "sheet_check", context, qtbot)
    said = the(card, QLabel, "sheet_status").text()
    assert said == "That is a recovery key, but not of this journal."


def test_not_now_is_tomorrow_and_dont_ask_is_never(
    card: SheetCard, context: Context, qtbot: QtBot, clock: SetClock
) -> None:
    press(card, "sheet_later", context, qtbot)
    load(card, context, qtbot)
    assert card.isHidden()
    clock.move(days=1)
    load(card, context, qtbot)
    assert not card.isHidden()
    press(card, "sheet_never", context, qtbot)
    clock.move(days=100)
    load(card, context, qtbot)
    assert card.isHidden()


def test_the_setting_puts_it_away(card: SheetCard, context: Context) -> None:
    context.preferences.change(sheet_drills=False)
    assert card.isHidden()
