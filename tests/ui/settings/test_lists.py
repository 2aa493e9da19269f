"""Settings, Lists: renamed, retired, given another tier, grown; kept as terms and undone."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Ask
from tests.ui.hands import press, the, type_into
from ui.settings.page import SettingsPage
from ui.widgets.choicerow import ChoiceRow
from ui.widgets.foldout import FoldOut
from ui.widgets.tierrow import TierRow


class Hands:
    """Changes entries of one list as a worker does."""

    def __init__(self, page: SettingsPage, qtbot: QtBot, vocabulary: str) -> None:
        self.page, self.vocabulary = page, vocabulary
        self._qtbot = qtbot
        fold = the(page, FoldOut, f"fold_{vocabulary}")
        press(fold.header, Qt.Key.Key_Space)
        self.row = the(page, ChoiceRow, f"entries_{vocabulary}")

    def choose(self, key: str) -> None:
        next(cell for cell in self.row.cells() if cell.value == key).click()

    @property
    def label(self) -> QLineEdit:
        return the(self.page, QLineEdit, f"entry_{self.vocabulary}_label")

    def button(self, key: str) -> QPushButton:
        return the(self.page, QPushButton, f"entry_{self.vocabulary}_{key}")

    def press(self, key: str) -> None:
        self.button(key).click()
        self.settle()

    def settle(self) -> None:
        self._qtbot.waitUntil(lambda: not self.page.context.runner.busy)

    def words(self) -> list[str]:
        return [cell.text() for cell in self.row.cells()]


@pytest.fixture
def kinds(page: SettingsPage, qtbot: QtBot) -> Hands:
    return Hands(page, qtbot, "kinds")


def label_of(page: SettingsPage, key: str) -> str:
    return page.context.lists.now.label("kinds", key)


def test_a_renamed_entry_keeps_its_key_and_the_change_can_be_undone(
    kinds: Hands, page: SettingsPage, ask: Ask
) -> None:
    kinds.choose("shouted")
    assert kinds.label.text() == "Shouted"
    kinds.label.setText("Shouted at the whole shop")
    press(kinds.label, Qt.Key.Key_Return)
    kinds.settle()
    assert label_of(page, "shouted") == "Shouted at the whole shop"
    assert any(text.startswith("Shouted at the whole shop") for text in kinds.words())
    page.context.runner.change(lambda journal: journal.undo())
    kinds.settle()
    assert label_of(page, "shouted") == "Shouted"
    assert kinds.label.text() == "Shouted"


def test_a_kind_takes_another_tier_and_comes_back_as_it_came(
    kinds: Hands, page: SettingsPage
) -> None:
    kinds.choose("shouted")
    tier = the(page, TierRow, "entry_kinds_tier")
    before = tier.value()
    assert before is not None
    tier.cells()[4].click()
    kinds.press("keep")
    lists = page.context.lists
    assert lists.now.tier_of("shouted") == 4
    assert kinds.button("as_it_came").isVisible()
    kinds.press("as_it_came")
    assert lists.now.tier_of("shouted") == before
    assert not kinds.button("as_it_came").isVisible()


def test_a_retired_entry_is_not_offered_until_it_is_brought_back(
    kinds: Hands, page: SettingsPage
) -> None:
    offered: Any = page.context.lists
    kinds.choose("swore")
    kinds.press("retire")
    assert "swore" not in [choice.key for choice in offered.now.choices("kinds")]
    assert any("(retired)" in text for text in kinds.words())
    assert not kinds.button("retire").isVisible()
    kinds.press("bring_back")
    assert "swore" in [choice.key for choice in offered.now.choices("kinds")]


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("  ", "Write what it is called."),
        ("aRGued  every point", "Another entry is called that already."),
    ],
)
def test_an_entry_needs_a_name_of_its_own(
    kinds: Hands, page: SettingsPage, typed: str, said: str
) -> None:
    kinds.choose("shouted")
    kinds.label.setText(typed)
    kinds.press("keep")
    assert kinds.label.accessibleDescription() == said
    assert label_of(page, "shouted") == "Shouted"


def test_an_own_entry_is_added_renamed_and_retired(page: SettingsPage, qtbot: QtBot) -> None:
    tags = Hands(page, qtbot, "tags")
    tags.row._flow.own.click()
    type_into(the(page, QLineEdit, "own_tags_label"), "Morning")
    press(the(page, QLineEdit, "own_tags_label"), Qt.Key.Key_Return)
    tags.settle()
    assert tags.words() == ["Morning"]
    key = str(tags.row.cells()[0].value)
    tags.choose(key)
    tags.label.setText("Early bird")
    tags.press("keep")
    assert page.context.lists.now.label("tags", key) == "Early bird"
    tags.press("retire")
    assert tags.words() == ["Early bird (retired)"]


def test_escape_leaves_an_entry_as_it_was(kinds: Hands, page: SettingsPage) -> None:
    kinds.choose("shouted")
    kinds.label.setText("Something else")
    press(kinds.label, Qt.Key.Key_Escape)
    assert kinds.row.value() is None
    assert not kinds.label.isVisible()
    assert label_of(page, "shouted") == "Shouted"
