"""Settings, Backup: another copy of this journal, compared and merged."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from journal_app.journal import door
from journal_app.journal.journal import Journal
from tests.support.notebook import contact, customer, shift
from tests.ui.conftest import Ask
from tests.ui.fakes import AnsweringDialogs, SetClock
from tests.ui.hands import the
from ui.context import Context
from ui.navigation import Target
from ui.settings.page import SettingsPage


@dataclass
class Hands:
    """What a worker does on this page."""

    page: SettingsPage
    context: Context
    qtbot: QtBot
    dialogs: AnsweringDialogs

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.context.runner.busy, timeout=10_000)

    def click(self, name: str) -> None:
        the(self.page, QPushButton, name).click()
        self.settle()

    def compare(self, source: Path) -> str:
        self.dialogs.path = source
        self.click("merge_folder" if source.is_dir() else "merge_file")
        return self.words("merge_sheet")

    def words(self, name: str) -> str:
        found = the(self.page, QWidget, name)
        labels = found.findChildren(QLabel)
        return " ".join(label.text() for label in labels if label.isVisible())

    def status(self) -> str:
        return the(self.page, QLabel, "merge_status").text()


@pytest.fixture
def hands(page: SettingsPage, context: Context, qtbot: QtBot, dialogs: AnsweringDialogs) -> Hands:
    return Hands(page, context, qtbot, dialogs)


@pytest.fixture
def away(ask: Ask, clock: SetClock, tmp_path: Path) -> Path:
    """The journal as it lies elsewhere: two notes more, and one that was changed in both."""
    ask(lambda journal: journal.record_many([customer("K"), contact(statement="As it was.")]))
    shutil.copytree(tmp_path / "journal", tmp_path / "away")
    ask(lambda journal: reword(journal, "Worded here."))
    clock.move(minutes=5)
    other = door.unlock(tmp_path / "away", "correct horse battery", clock=clock)
    reword(other, "Worded there.")
    other.record_many([contact(statement="Only there."), shift("2026-11-03")])
    other.close()
    return tmp_path / "away"


def reword(journal: Journal, words: str) -> None:
    (hit,) = journal.search("As it was").hits
    journal.revise(replace(journal.get(hit.row.id), statement=words))  # type: ignore[call-arg]  # a contact


def test_a_copy_is_compared_merged_and_undone(hands: Hands, away: Path, ask: Ask) -> None:
    told = hands.compare(away)
    assert "It has 2 thing(s) that are missing here." in told
    assert "1 thing(s) were changed in both" in told
    assert "Note of 2 Nov" in told
    assert "Here, 21 Nov 18:30, stays as a version: “Worded here.”" in told
    assert "There, 21 Nov 18:35, stands: “Worded there.”" in told
    before = ask(lambda journal: journal.head())
    toasts: list[tuple[str, bool]] = []
    hands.context.toasts.wanted.connect(lambda toast: toasts.append((toast.text, toast.undo)))
    hands.click("merge_go")
    assert toasts == [("Merged: 3 thing(s) are as in both now.", True)]
    assert hands.status() == toasts[0][0]
    assert ask(lambda journal: journal.search("there").total) == 2
    assert ask(lambda journal: journal.backups()[0].sequence) == before.sequence
    the(hands.page, QPushButton, "merge_folder").setFocus()
    assert "It has nothing that is not here." in hands.compare(away)
    assert the(hands.page, QPushButton, "merge_go").isHidden()
    assert the(hands.page, QPushButton, "merge_not").text() == "Close"
    assert hands.page.window().focusWidget() is the(hands.page, QPushButton, "merge_folder")
    ask(lambda journal: journal.undo())
    assert ask(lambda journal: journal.search("there").total) == 0
    assert ask(lambda journal: journal.search("Worded here").total) == 1


def test_nothing_happens_before_merge_is_pressed(hands: Hands, away: Path, ask: Ask) -> None:
    head = ask(lambda journal: journal.head())
    hands.compare(away)
    assert the(hands.page, QPushButton, "merge_not").text() == "Cancel"
    hands.click("merge_not")
    assert the(hands.page, QWidget, "merge_sheet").isHidden()
    assert hands.page.window().focusWidget() is the(hands.page, QPushButton, "merge_file")
    assert ask(lambda journal: journal.head()) == head


def test_another_journal_and_a_torn_file_are_said_plainly(hands: Hands, tmp_path: Path) -> None:
    cost = door.KdfCost(memory_kib=19 * 1024, iterations=2, lanes=1)
    other, _ = door.create(
        tmp_path / "other", "another one", cost=cost, recovery=False, clock=SetClock()
    )
    other.close()
    hands.compare(tmp_path / "other")
    assert "is a copy of another journal. Nothing was changed." in hands.status()
    torn = tmp_path / "torn.aftershift"
    torn.write_bytes(b"PK\x03\x04 and no more")
    hands.compare(torn)
    assert "is not a whole copy of a journal" in hands.status()
    assert the(hands.page, QWidget, "merge_sheet").isHidden()


def test_a_copy_that_a_sync_left_is_offered(
    hands: Hands, away: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    stray = tmp_path / "journal" / "journal (conflicted copy 2026-11-21).db"
    shutil.copy(away / "journal.db", stray)
    hands.page.activate()
    hands.settle()
    hands.click("merge_stray_0")
    assert "2 thing(s) that are missing here" in hands.words("merge_sheet")
    hands.page.activate(Target(action="merge", text=str(stray)))
    hands.settle()
    assert the(hands.page, QWidget, "merge_sheet").isVisible()


def test_a_copy_brought_in_under_moving_is_merged_too(
    hands: Hands, away: Path, tmp_path: Path, ask: Ask
) -> None:
    hands.dialogs.path = away / "journal.db"
    hands.click("bring_in")
    told = the(hands.page, QLabel, "bring_in_preview").text()
    assert told.startswith("This is another copy of this journal. It has 2 thing(s)")
    assert the(hands.page, QPushButton, "bring_in_add").text() == "Merge"
    hands.click("bring_in_add")
    assert ask(lambda journal: journal.search("Only there").total) == 1
