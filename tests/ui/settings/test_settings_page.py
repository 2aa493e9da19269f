"""Settings: plain ones change at once, My work is kept as a record."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Ask
from tests.ui.hands import the, type_into
from ui.context import Context
from ui.recovery_step import RecoveryStep
from ui.settings.page import SettingsPage
from ui.widgets.choicerow import ChoiceRow
from ui.widgets.textbox import TextBox
from ui.widgets.ticks import Tick


@pytest.fixture
def page(context: Context, qtbot: QtBot) -> Iterator[SettingsPage]:
    made = SettingsPage(context)
    made.resize(900, 700)
    qtbot.addWidget(made)
    made.show()
    made.activate()
    qtbot.waitUntil(lambda: not context.runner.busy)
    yield made
    qtbot.waitUntil(lambda: not context.runner.busy)


def settle(page: SettingsPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not page.context.runner.busy)


def test_a_plain_setting_changes_at_once(page: SettingsPage) -> None:
    theme = the(page, ChoiceRow, "setting_theme")
    theme.cells()[2].click()
    assert page.context.preferences.now.theme == "dark"
    tick = the(page, Tick, "setting_clear_clipboard")
    tick.click()
    assert not page.context.preferences.now.clear_clipboard


def test_a_setting_changed_elsewhere_is_shown(page: SettingsPage) -> None:
    page.context.preferences.change(sidebar_text=False)
    tick = the(page, Tick, "setting_sidebar_text")
    assert not tick.isChecked()


def test_a_setting_cannot_be_left_without_an_answer(page: SettingsPage) -> None:
    theme = the(page, ChoiceRow, "setting_theme")
    theme._pick(None)
    assert theme.value() == "system"


def test_my_work_is_kept_and_can_be_undone(page: SettingsPage, ask: Ask, qtbot: QtBot) -> None:
    assert page.verbs() == frozenset()
    work = the(page, ChoiceRow, "work_kind")
    minimum = the(page, TextBox, "minimum")
    work.cells()[2].click()
    minimum.insertPlainText("I greet, I listen, I stay polite.")
    assert page.verbs() == {"keep"}
    page.perform("keep")
    settle(page, qtbot)
    profile = ask(lambda journal: journal.profile())
    assert profile.work == "ward"
    assert profile.minimum == "I greet, I listen, I stay polite."
    assert profile.can_refuse is None
    assert page.context.lists.now.work.noun == "patient"
    assert page.verbs() == frozenset()
    work.cells()[0].click()
    page.perform("keep")
    settle(page, qtbot)
    assert len(ask(lambda journal: journal.versions(profile.id))) == 2


def test_a_currency_that_is_none_is_said_and_the_text_stays(
    page: SettingsPage, qtbot: QtBot
) -> None:
    said: list[str] = []
    page.context.messages.wanted.connect(lambda message: said.append(message.text))
    currency = the(page, QLineEdit, "currency")
    type_into(currency, "1")
    page.perform("keep")
    assert "three letters" in said[0]
    assert currency.text() == "1"


def type_passphrases(page: SettingsPage, qtbot: QtBot, **typed: str) -> None:
    for name, text in typed.items():
        field = the(page, QLineEdit, f"passphrase_{name}")
        field.setText(text)
    settle(page, qtbot)


def test_the_passphrase_is_changed_by_who_knows_it(
    page: SettingsPage, qtbot: QtBot, ask: Ask
) -> None:
    change = the(page, QPushButton, "change_it")
    new = "velvet orbit canyon mossy lantern"
    type_passphrases(page, qtbot, now="not this", new=new, again=new)
    change.click()
    settle(page, qtbot)
    assert "That did not open it." in page._sections["security"].passphrase._status.text()  # type: ignore[attr-defined]  # the real section
    type_passphrases(page, qtbot, now="correct horse battery")
    change.click()
    qtbot.waitUntil(lambda: not page.context.runner.busy, timeout=20_000)
    ask(lambda journal: journal.change_passphrase(new, "correct horse battery"))


def test_a_recovery_sheet_is_made_and_taken_away(
    page: SettingsPage, qtbot: QtBot, ask: Ask
) -> None:
    make = the(page, QPushButton, "make_recovery")
    make.click()
    settle(page, qtbot)
    step = the(page, RecoveryStep)
    assert ask(lambda journal: journal.has_recovery)
    step._last.setText(step._key.groups[-1])
    step._on_check_clicked()
    settle(page, qtbot)
    remove = the(page, QPushButton, "remove_recovery")
    remove.click()
    settle(page, qtbot)
    assert not ask(lambda journal: journal.has_recovery)
