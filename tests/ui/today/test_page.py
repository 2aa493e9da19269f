"""Today as a whole: by keyboard, by ear, at every size, and how much a key costs."""

from __future__ import annotations

import time
from statistics import median
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from journal_app.model.profile import Profile
from journal_app.model.views import Filter
from tests.ui.widgets.forms.looking import Windows, cut, focused, unnamed
from ui.context import Context
from ui.navigation import Target
from ui.theme import Scheme, current
from ui.today.page import TodayPage
from ui.widgets.forms.fresh import fresh_header

KEY_SECONDS, MIND_SECONDS = 0.28, 1.35


class Hands:
    """A worker with a keyboard; counts keys and decisions of the keystroke-level model."""

    def __init__(self) -> None:
        self.keys = 0
        self.decisions = 0

    def press(self, key: Qt.Key, modifiers: Any = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(focused(), key, modifiers)
        self.keys += 1

    def type(self, text: str) -> None:
        QTest.keyClicks(focused(), text)
        self.keys += len(text)

    def tab_to(self, wanted: QWidget) -> None:
        for _ in range(40):
            if focused() is wanted or wanted.isAncestorOf(focused()):
                return
            self.press(Qt.Key.Key_Tab)
        pytest.fail(f"Tab never reaches {wanted.objectName()}")

    def decide(self) -> None:
        self.decisions += 1

    @property
    def seconds(self) -> float:
        return self.keys * KEY_SECONDS + self.decisions * MIND_SECONDS


def test_an_empty_today_says_that_one_tap_is_enough(page: TodayPage) -> None:
    assert page.frame.title.text() == "Saturday 21 November"
    assert page.frame.lead.text() == "Nothing noted today. One tap is enough."
    assert page.shift.form.state.isAncestorOf(focused())
    assert not page.before.isHidden()


def test_the_card_before_you_write_stays_until_it_is_closed(
    qtbot: QtBot, page: TodayPage, context: Context
) -> None:
    page.before.close_button.click()
    assert page.before.isHidden()
    again = TodayPage(context)
    qtbot.addWidget(again)
    assert again.before.isHidden()


def test_the_recovery_card_stays_while_the_sheet_is_put_off(
    page: TodayPage, context: Context
) -> None:
    assert page.recovery.isHidden()
    context.preferences.change(recovery_card=True)
    assert not page.recovery.isHidden()
    page.recovery.decline.click()
    assert page.recovery.isHidden()
    assert not context.preferences.now.recovery_card


def test_a_hard_one_takes_under_thirty_seconds_by_keyboard_alone(
    qtbot: QtBot, page: TodayPage, ask: Any
) -> None:
    hands = Hands()
    with qtbot.waitSignal(page.context.runner.settled, timeout=5000):
        page.activate(Target(action="hard"))  # Ctrl+N
    hands.keys += 2
    form = page.notes._sheet("hard").form
    editors = form.panel.editors
    hands.tab_to(editors["kinds"])
    hands.decide()
    for _ in range(2):
        hands.press(Qt.Key.Key_Right)
    hands.press(Qt.Key.Key_Space)
    hands.tab_to(editors["mode"])
    hands.decide()
    hands.type("2")
    hands.tab_to(editors["response"])
    hands.decide()
    hands.press(Qt.Key.Key_Space)
    hands.tab_to(editors["toll.strain"])
    hands.decide()
    hands.type("7")
    hands.tab_to(editors["statement"])
    hands.decide()
    hands.type("He wanted it back past the date and argued on.")
    with qtbot.waitSignal(page.context.runner.settled, timeout=5000):
        page.perform("keep")  # Ctrl+Enter
    hands.keys += 2
    (row,) = ask(lambda journal: journal.timeline_page(Filter(), 0, 5))
    kept = ask(lambda journal: journal.get(row.id))
    assert kept.kinds == ("argued",)
    assert (kept.tier, kept.mode, kept.response, kept.toll.strain) == (
        2,
        "normal",
        ("told_calmly",),
        7,
    )
    assert kept.statement.startswith("He wanted it back")
    assert hands.seconds < 30


def test_a_shift_takes_under_four_seconds(qtbot: QtBot, page: TodayPage, ask: Any) -> None:
    hands = Hands()
    hands.decide()
    with qtbot.waitSignal(page.context.runner.settled, timeout=5000):
        hands.type("1")
    assert ask(lambda journal: journal.year(page.shift.day))[0].state == "ok"
    assert hands.seconds < 4


@pytest.mark.parametrize("state", ["", "hard", "hard more", "good", "check-in"])
def test_every_control_says_what_it_is(qtbot: QtBot, page: TodayPage, state: str) -> None:
    if state:
        with qtbot.waitSignal(page.context.runner.settled, timeout=5000):
            page.show_gallery_state(state)
            page.calm.load()
    assert unnamed(page) == []


@pytest.mark.parametrize("state", ["", "hard more", "good", "check-in"])
def test_nothing_is_cut_at_large_type_on_a_narrow_page(
    qtbot: QtBot, qapp: QApplication, page: TodayPage, state: str
) -> None:
    current().apply(qapp, Scheme.LIGHT, 160)
    try:
        with qtbot.waitSignal(page.context.runner.settled, timeout=5000):
            page.resize(700, 900)
            page.show_gallery_state(state)
            page.calm.load()
        qapp.processEvents()
        column = page.frame.widget()
        assert column is not None
        assert cut(column) == []
    finally:
        current().apply(qapp, Scheme.LIGHT, 100)


def test_a_key_in_a_megabyte_of_words_costs_a_frame_at_most(qtbot: QtBot, page: TodayPage) -> None:
    with qtbot.waitSignal(page.context.runner.settled, timeout=5000):
        page.activate(Target(action="hard"))
    editor = page.notes._sheet("hard").form.panel.editors["statement"]
    editor.set_value("All work and no play, he said again and again.\n" * 22_000)
    editor.setFocus()
    box = focused()
    spent = []
    for _ in range(60):
        start = time.thread_time()
        QTest.keyClick(box, Qt.Key.Key_A)
        QApplication.processEvents()
        spent.append(time.thread_time() - start)
    assert median(spent) < 0.016  # of this thread's own time; the bench has the wall's p95


def test_nothing_flashes_up_as_a_window_of_its_own(
    qtbot: QtBot, qapp: QApplication, page: TodayPage, context: Context
) -> None:
    windows = Windows()
    qapp.installEventFilter(windows)
    profile = Profile(**fresh_header(context), work="ward", minimum="Hello, answer, goodbye")
    with qtbot.waitSignal(context.runner.settled, timeout=5000):
        context.runner.change(lambda journal: journal.record(profile))
    with qtbot.waitSignal(context.runner.settled, timeout=5000):
        second = TodayPage(context, page)
        for state in second.gallery_states():
            second.show_gallery_state(state)
    sheet = second.notes.open("hard")
    for key in sheet.form.more._folds:
        sheet.form.more.fold(key).unfold()
    qapp.removeEventFilter(windows)
    assert windows.shown == []
