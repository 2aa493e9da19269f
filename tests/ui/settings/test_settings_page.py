"""Settings: plain ones change at once, My work is kept as a record."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QTime
from PySide6.QtWidgets import QAbstractScrollArea, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from journal_app.errors import DiskFull, ForeignRecoveryKey
from journal_app.journal.door import RecoveryKey
from journal_app.journal.journal import Journal
from tests.ui.conftest import Ask
from tests.ui.hands import the, type_into
from ui.navigation import Target
from ui.recovery_step import RecoveryStep
from ui.settings.page import SettingsPage
from ui.settings.security_section import RecoverySheetPart
from ui.settings.work_section import regions_currency
from ui.widgets.boxes import SelectBox, TimeBox
from ui.widgets.choicerow import ChoiceRow
from ui.widgets.labels import Body
from ui.widgets.textbox import TextBox
from ui.widgets.ticks import Tick


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


def test_a_home_zone_and_the_hour_a_day_begins_at_are_kept(
    page: SettingsPage, ask: Ask, qtbot: QtBot
) -> None:
    zone, turns = the(page, SelectBox, "home_zone"), the(page, TimeBox, "turns")
    zone.setCurrentIndex(zone.findData("Asia/Tokyo"))
    turns.setTime(QTime(3, 30))
    assert "those already kept stay on their day" in turns.accessibleDescription()
    page.perform("keep")
    settle(page, qtbot)
    assert page.context.lists.now.zone == "Asia/Tokyo"
    assert ask(lambda journal: journal.profile()).turns == "03:30"


def test_money_is_shown_by_itself_for_accounts_alone_and_takes_the_regions_currency(
    page: SettingsPage, ask: Ask, qtbot: QtBot
) -> None:
    money = the(page, Tick, "show_money")
    work = the(page, ChoiceRow, "work_kind")
    assert not money.isChecked()
    keys = [cell.value for cell in work.cells()]
    work.cells()[keys.index("accounts")].click()
    assert money.isChecked()
    page.perform("keep")
    settle(page, qtbot)
    kept = ask(lambda journal: journal.profile())
    assert kept.show_money is None
    assert kept.shows_money
    assert kept.currency == regions_currency()
    money.click()
    page.perform("keep")
    settle(page, qtbot)
    assert ask(lambda journal: journal.profile()).show_money is False


def test_a_target_leads_to_one_setting(page: SettingsPage, qtbot: QtBot) -> None:
    page.activate(Target(action="security", text="setting_idle_minutes"))
    box = the(page, SelectBox, "setting_idle_minutes")
    qtbot.waitUntil(lambda: page.window().focusWidget() is box)


def test_the_journal_is_checked_and_each_question_answered(
    page: SettingsPage, qtbot: QtBot
) -> None:
    told: list[float] = []
    page._data.check.progressed.connect(told.append)
    check = the(page, QPushButton, "check_journal")
    check.click()
    settle(page, qtbot)
    assert told[-1] == 1.0
    assert "The journal is whole" in the(page, QLabel, "check_status").text()
    answers = page._data.check._answers
    names = [label.accessibleName() for label in answers.findChildren(Body)]
    assert len(names) == 5
    assert names[0] == "Key file: Whole."


def test_every_control_of_the_page_has_a_name(page: SettingsPage) -> None:
    for vocabulary in ("kinds", "tags"):
        page._lists.unfold(vocabulary)
    silent = [
        control.objectName() or type(control).__name__
        for control in page.findChildren(QWidget)
        if control.focusPolicy() & Qt.FocusPolicy.TabFocus
        and control.isVisible()
        and not (control.accessibleName() or getattr(control, "text", str)())
        and not isinstance(control, QAbstractScrollArea)
        and not control.objectName().startswith("qt_")
    ]
    assert silent == []


def test_answers_that_say_what_is_usual_anyway_leave_nothing_to_keep(
    page: SettingsPage, qtbot: QtBot
) -> None:
    page.context.runner.change(
        lambda journal: journal.record(
            replace(journal.profile(), work="shop", noun="customer", per_week=5)
        )
    )
    settle(page, qtbot)
    page.activate()
    settle(page, qtbot)
    assert page._work._profile is not None
    assert page._work._profile.noun == "customer"
    assert page.verbs() == frozenset()


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


def test_a_second_return_after_the_change_leaves_the_recovery_sheet_alone(
    page: SettingsPage, qtbot: QtBot
) -> None:
    new = "velvet orbit canyon mossy lantern"
    the(page, QWidget, "change_passphrase").set_open(True)  # type: ignore[attr-defined]  # a fold
    type_passphrases(page, qtbot, now="correct horse battery", new=new, again=new)
    change = the(page, QPushButton, "change_it")
    change.setFocus()
    change.click()
    qtbot.waitUntil(lambda: not page.context.runner.busy, timeout=20_000)
    fold = the(page, QWidget, "change_passphrase")
    assert page.focusWidget() is fold.focusProxy()


def opens(ask: Ask, key: RecoveryKey) -> bool:
    """Whether a key opens the journal as its key file is now."""

    def try_key(journal: Journal) -> bool:
        try:
            journal._vault.try_recovery_key(key)
        except ForeignRecoveryKey:
            return False
        return True

    return bool(ask(try_key))


@pytest.fixture
def old_key(page: SettingsPage, qtbot: QtBot, ask: Ask) -> RecoveryKey:
    """There is a sheet, and the page knows."""
    key = RecoveryKey.new()
    ask(lambda journal: journal.keep_recovery_key(key))
    the(page, RecoverySheetPart).load()
    settle(page, qtbot)
    return key


def new_step(page: SettingsPage, qtbot: QtBot) -> RecoveryStep:
    the(page, QPushButton, "make_recovery").click()
    settle(page, qtbot)
    return the(page, RecoveryStep)


def test_the_old_sheet_opens_it_until_the_new_one_is_in_hand(
    page: SettingsPage, qtbot: QtBot, ask: Ask, old_key: RecoveryKey
) -> None:
    step = new_step(page, qtbot)
    told = [line.text() for line in the(page, RecoverySheetPart).findChildren(Body)]
    assert "The sheet you have opens this journal until you have the new one." in told
    assert opens(ask, old_key)
    assert not opens(ask, step._key)
    step._last.setText(step._key.groups[-1])
    step._on_check_clicked()
    settle(page, qtbot)
    assert opens(ask, step._key)
    assert not opens(ask, old_key)


def test_a_new_sheet_that_is_put_off_leaves_the_old_one(
    page: SettingsPage, qtbot: QtBot, ask: Ask, old_key: RecoveryKey
) -> None:
    step = new_step(page, qtbot)
    the(step, QPushButton, "recovery_later").click()
    settle(page, qtbot)
    assert opens(ask, old_key)
    assert page.findChild(RecoveryStep) is None


def test_a_new_sheet_that_could_not_be_kept_says_so_and_can_be_tried_again(
    page: SettingsPage,
    qtbot: QtBot,
    ask: Ask,
    old_key: RecoveryKey,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(*_given: object) -> None:
        raise DiskFull

    step = new_step(page, qtbot)
    step._last.setText(step._key.groups[-1])
    with monkeypatch.context() as patched:
        patched.setattr(Journal, "keep_recovery_key", refuse)
        step._on_check_clicked()
        settle(page, qtbot)
    assert opens(ask, old_key)
    assert "opens nothing yet" in step._status.text()
    step._on_check_clicked()
    settle(page, qtbot)
    assert opens(ask, step._key)


def test_a_recovery_sheet_is_made_and_taken_away(
    page: SettingsPage, qtbot: QtBot, ask: Ask
) -> None:
    make = the(page, QPushButton, "make_recovery")
    make.click()
    settle(page, qtbot)
    step = the(page, RecoveryStep)
    assert not ask(lambda journal: journal.has_recovery)
    step._last.setText(step._key.groups[-1])
    step._on_check_clicked()
    settle(page, qtbot)
    assert opens(ask, step._key)
    remove = the(page, QPushButton, "remove_recovery")
    remove.click()
    settle(page, qtbot)
    assert not ask(lambda journal: journal.has_recovery)
