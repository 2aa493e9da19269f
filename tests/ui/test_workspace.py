"""The workspace: pages, messages, undo, keys, panes and the command palette."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QTableView, QWidget
from pytestqt.qtbot import QtBot

from journal_app.journal.changes import Changes
from journal_app.model.instant import When
from journal_app.model.shift import Shift
from tests.ui.conftest import Ask
from tests.ui.hands import press, the, type_into
from ui.actions import ENTRIES, MENUS
from ui.commander import Commander
from ui.context import Context
from ui.main_window import MainWindow
from ui.messages import Answer
from ui.navigation import Place, Target
from ui.palette_dialog import CommandPalette
from ui.widgets.toast import Toast
from ui.workspace import Workspace


class Stage:
    """A workspace in a window, with its commander."""

    def __init__(self, context: Context, qtbot: QtBot) -> None:
        self.context = context
        self.window = MainWindow(context.preferences)
        self.window.resize(1280, 820)
        self.workspace = Workspace(context, self.window)
        self.commander = Commander(self.workspace, self.window.cover)
        self.window.show_content(self.workspace)
        self._qtbot = qtbot
        self.window.show()
        self.window.activateWindow()
        self.go("insights")

    def settle(self) -> None:
        self._qtbot.waitUntil(lambda: not self.context.runner.busy)

    def go(self, page: str) -> None:
        self.context.navigation.go(page)
        self.settle()

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
        press(QApplication.focusWidget() or self.window, key, modifier)
        self.settle()

    def trigger(self, action: str) -> None:
        self.workspace.actions_table[action].trigger()
        self.settle()

    @property
    def palette(self) -> CommandPalette:
        found = self.workspace.findChild(CommandPalette)
        assert isinstance(found, CommandPalette)
        return found

    def tell(self, _changes: Changes) -> None:
        self.context.toasts.show("Kept.", undo=True)

    def record_shift(
        self, clock_context: Context, done: Callable[[Changes], object] | None = None
    ) -> None:
        now = clock_context.clock.now()
        shift = Shift(day=now.date(), when=When(now, "Europe/London", 0), state="ok", enough="no")
        clock_context.runner.change(lambda journal: journal.record(shift), done)
        self.settle()


@pytest.fixture
def stage(context: Context, qtbot: QtBot) -> Iterator[Stage]:
    made = Stage(context, qtbot)
    yield made
    made.settle()
    made.window.let_go()


CONTROL = Qt.KeyboardModifier.ControlModifier


def test_every_action_of_a_menu_exists_and_every_key_is_given_once(stage: Stage) -> None:
    keys = [entry.key for entry in ENTRIES]
    assert len(keys) == len(set(keys))
    shortcuts = [shortcut for entry in ENTRIES for shortcut in entry.keys]
    assert len(shortcuts) == len(set(shortcuts))
    shown = {
        action.objectName()
        for menu in stage.window.findChildren(QMenu)
        for action in menu.actions()
    }
    assert len(MENUS) == 6
    assert {"action_hard", "action_lock", "action_undo", "action_about"} <= shown


@pytest.mark.parametrize(
    ("key", "page"),
    [(Qt.Key.Key_4, "lines"), (Qt.Key.Key_6, "reports"), (Qt.Key.Key_Comma, "settings")],
)
def test_control_and_a_digit_go_to_a_page(stage: Stage, key: Qt.Key, page: str) -> None:
    stage.key(key, CONTROL)
    assert stage.workspace.page is not None
    assert stage.workspace.page.page_key == page


def test_back_and_forward_by_key(stage: Stage) -> None:
    stage.go("lines")
    stage.key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert stage.workspace.page is not None
    assert stage.workspace.page.page_key == "insights"
    stage.key(Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert stage.workspace.page.page_key == "lines"


def test_undo_takes_the_last_step_back_and_says_which(stage: Stage, ask: Ask) -> None:
    said: list[str] = []
    stage.context.toasts.wanted.connect(lambda toast: said.append(toast.text))
    assert not stage.workspace.actions_table["undo"].isEnabled()
    stage.record_shift(stage.context)
    assert stage.workspace.actions_table["undo"].isEnabled()
    stage.trigger("undo")
    assert said == ["Undone: shift of Sat 21 Nov."]
    assert ask(lambda journal: journal.counts()).shifts == 0
    stage.trigger("redo")
    assert said[-1] == "Done again: shift of Sat 21 Nov."
    assert ask(lambda journal: journal.counts()).shifts == 1


def test_a_page_that_is_shown_counts_again_after_a_change(stage: Stage) -> None:
    stage.record_shift(stage.context)
    page = stage.workspace.page_named("insights")
    assert "1 shift" in page._counts_text.text()  # type: ignore[attr-defined]  # the real page's label


def test_recent_changes_lists_what_was_done(stage: Stage) -> None:
    stage.record_shift(stage.context)
    stage.go("recent")
    labels = [label.text() for label in stage.window.findChildren(QLabel)]
    assert any("Shift of" in text for text in labels)


def test_the_palette_finds_an_action_by_another_word_and_runs_it(
    stage: Stage, qtbot: QtBot
) -> None:
    stage.key(Qt.Key.Key_K, CONTROL)
    field = the(stage.palette, QLineEdit, "palette_field")
    assert field.hasFocus()
    type_into(field, "burnout")
    assert stage.palette.texts()[0] == "What this is not"
    press(field, Qt.Key.Key_Return)
    stage.settle()
    assert stage.palette.isHidden()
    assert stage.workspace.page is not None
    assert stage.workspace.page.page_key == "help"


def test_the_palette_shows_the_last_ones_first(stage: Stage, qtbot: QtBot) -> None:
    for typed in ("licences", "privacy"):
        stage.trigger("palette")
        field = the(stage.palette, QLineEdit, "palette_field")
        type_into(field, typed)
        press(field, Qt.Key.Key_Return)
        stage.settle()
    stage.trigger("palette")
    assert stage.palette.texts()[:2] == ["Privacy", "Licences"]


def test_escape_closes_the_palette(stage: Stage, qtbot: QtBot) -> None:
    stage.trigger("palette")
    field = the(stage.palette, QLineEdit, "palette_field")
    press(field, Qt.Key.Key_Escape)
    assert stage.palette.isHidden()


def test_the_cover_hides_all_and_any_key_brings_it_back(stage: Stage, qtbot: QtBot) -> None:
    stage.trigger("cover")
    cover = stage.window.cover
    assert cover.isVisible()
    assert cover.geometry() == stage.window.rect()
    press(cover, Qt.Key.Key_N, CONTROL)
    assert cover.isHidden()
    assert stage.workspace.page is not None
    assert stage.workspace.page.page_key == "insights"


def test_the_lock_works_through_the_cover(stage: Stage, qtbot: QtBot) -> None:
    stage.trigger("cover")
    with qtbot.waitSignal(stage.commander.lock_wanted):
        press(stage.window.cover, Qt.Key.Key_L, CONTROL)


def test_text_size_and_theme_are_changed_from_the_menu(stage: Stage) -> None:
    for action in ("larger", "larger", "theme_dark"):
        stage.trigger(action)
    assert stage.context.preferences.now.text_scale == 125
    assert stage.context.preferences.now.theme == "dark"
    stage.trigger("usual")
    assert stage.context.preferences.now.text_scale == 100


def test_a_message_stays_until_it_is_answered(stage: Stage) -> None:
    heard: list[str] = []

    class Chooser:
        def choose(self) -> None:
            heard.append("chosen")

    chooser = Chooser()
    stage.context.messages.show("Something to decide.", Answer("Do it", chooser.choose))
    bar = stage.workspace._bar
    assert bar.text.text() == "Something to decide."
    bar.buttons()[0].click()
    assert heard == ["chosen"]
    assert bar.isHidden()


def test_a_toast_covers_nothing_of_the_page(stage: Stage, qtbot: QtBot) -> None:
    toast = the(stage.window, Toast, "toast")
    page = stage.workspace.page
    assert page is not None
    before = page.height()
    stage.context.toasts.show("Kept.", undo=True)
    qtbot.waitUntil(lambda: page.height() < before)
    bottom = page.mapTo(stage.workspace, page.rect().bottomLeft()).y()
    assert bottom < toast.geometry().top()
    toast.dismiss()
    qtbot.waitUntil(lambda: page.height() == before)


def test_a_toast_that_offers_undo_goes_with_the_next_step(stage: Stage, qtbot: QtBot) -> None:
    toast = the(stage.window, Toast, "toast")
    stage.record_shift(stage.context, stage.tell)
    assert toast.isVisible()
    QApplication.processEvents()
    assert toast.isVisible()
    stage.record_shift(stage.context)
    qtbot.waitUntil(toast.isHidden)


def test_the_pane_key_walks_round(stage: Stage) -> None:
    seen = set()
    for _ in range(4):
        stage.trigger("next_pane")
        focused = QApplication.focusWidget()
        assert focused is not None
        seen.add(stage.workspace._sidebar.isAncestorOf(focused))
    assert seen == {True, False}


def test_a_narrow_window_shows_pictures_alone(stage: Stage) -> None:
    stage.window.resize(700, 600)
    QApplication.processEvents()
    assert not stage.workspace._sidebar.button("today").text_shown
    stage.window.resize(1280, 820)
    QApplication.processEvents()
    assert stage.workspace._sidebar.button("today").text_shown


@pytest.mark.parametrize(
    "part", ["shortcuts", "card", "privacy", "not", "licences", "diagnostics", "about"]
)
def test_every_help_page_opens(stage: Stage, part: str) -> None:
    stage.trigger(part)
    assert stage.workspace.page is not None
    assert stage.workspace.page.page_key == "help"


def test_the_check_says_that_the_journal_is_whole(stage: Stage) -> None:
    stage.trigger("check")
    page = stage.workspace.page
    assert page is not None
    assert page.page_key == "settings"
    assert "The journal is whole" in the(page, QLabel, "check_status").text()


def test_an_entry_of_the_insights_menu_goes_to_its_chart(stage: Stage) -> None:
    went: list[Place] = []
    stage.context.navigation.went.connect(went.append)
    stage.trigger("chart_goes_with")
    assert went == [Place("insights", Target(action="goes-with"))]


def test_control_t_turns_a_chart_into_its_table(stage: Stage) -> None:
    assert not stage.workspace.actions_table["table"].isEnabled()
    stage.record_shift(stage.context)
    stage.go("insights")
    stage.key(Qt.Key.Key_T, CONTROL)
    card = the(stage.window, QWidget, "chart_course")
    assert the(card, QTableView).isVisible()
