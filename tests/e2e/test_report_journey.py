"""From hard contacts to a file for the manager: nothing masked or left out is in it."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from tests.e2e.desk import PATIENCE, Desk
from tests.e2e.test_lines_journey import ask
from tests.support.tools import require_tool
from tests.ui.hands import press, the
from ui.reports.note_list import LINE
from ui.reports.page import ReportsPage
from ui.widgets.pickone import PickOne

SAID = "Herr Zwiebelkopf threw the parcel over the counter and shouted."
HIDDEN = "The other one was about the overtime nobody paid."
THOUGHT = "I could have cried on the way home."


@pytest.mark.slow
def test_a_report_for_the_manager_leaves_with_what_was_approved_and_no_word_more(
    desk: Desk, qtbot: QtBot
) -> None:
    desk.start()
    desk.make_journal("none")
    desk.answer_questions()
    desk.note("hard", SAID, THOUGHT)
    desk.note("hard", HIDDEN)

    desk.do("report")
    page = the(desk.window, ReportsPage)
    settle(desk, qtbot)
    assert the(page, QLabel, "report_ready").text().startswith("No notes from this period fit")
    step(desk, qtbot, 2)
    pick_both_notes(desk, qtbot)

    step(desk, qtbot, 4)
    names = the(page, QLineEdit, "report_names")
    names.setFocus()
    desk.type("Zwiebelkopf")
    settle(desk, qtbot)
    step(desk, qtbot, 3)
    answer(desk, qtbot, SAID, "show")
    answer(desk, qtbot, HIDDEN, "leave_out")
    step(desk, qtbot, 4)
    assert the(page, QLabel, "report_ready").text().startswith("Ready, for my manager")
    desk.dialogs.path = desk.home / "for the boss"
    desk.click("report_save")
    settle(desk, qtbot)

    words = words_of(desk.home / "for the boss.pdf")
    assert "threw the parcel over the counter" in words
    for never in ("Zwiebelkopf", "overtime", "cried"):
        assert never not in words
    (report,) = ask(desk, lambda journal: journal.reports.sent())
    assert (report.audience, len(report.included)) == ("manager", 2)

    desk.click("report_done_back")
    desk.note("hard", "A third one, on the same evening.")
    desk.do("reports")
    settle(desk, qtbot)
    desk.click("report_again")
    settle(desk, qtbot)
    turned = page.wizard.bench.round
    assert turned is not None
    assert turned.made.waiting == 0  # what was said to the first two is still true
    assert [line.taken for line in turned.made.notes] == [True, True, False]
    assert ask(desk, lambda journal: journal.reports.sent()) == (report,)
    assert ask(desk, lambda journal: journal.check()).whole


def settle(desk: Desk, qtbot: QtBot) -> None:
    """Wait until the pages are those that were asked for."""
    bench = the(desk.window, ReportsPage).wizard.bench

    def still() -> bool:
        return not (bench._gather.isActive() or desk.shell.runner.busy)

    qtbot.waitUntil(still, timeout=PATIENCE)
    desk.settle()


def step(desk: Desk, qtbot: QtBot, number: int) -> None:
    """Go to a step by its place in the rail."""
    rail = the(desk.window, PickOne, "report_steps")
    next(cell for cell in rail.cells() if cell.value == number).click()
    settle(desk, qtbot)


def pick_both_notes(desk: Desk, qtbot: QtBot) -> None:
    """Take in what does not fit by itself, with the keyboard."""
    notes = the(desk.window, ReportsPage).wizard.which.notes
    notes.setFocus()
    for row in range(notes.lines.rowCount()):
        notes.setCurrentIndex(notes.lines.index(row))
        assert not notes.lines.index(row).data(LINE).taken
        press(notes, Qt.Key.Key_Space)
        settle(desk, qtbot)


def answer(desk: Desk, qtbot: QtBot, text: str, way: str) -> None:
    """Find a text among those that wait, and say what is done with it."""
    passages = the(desk.window, ReportsPage).wizard.shows.passages
    bench = the(desk.window, ReportsPage).wizard.bench
    assert bench.round is not None
    passage = next(one for one in bench.round.made.passages if one.text == text)
    passages.go(passage.key)
    next(cell for cell in passages.way.cells() if cell.value == way).click()
    settle(desk, qtbot)


def words_of(file: Path) -> str:
    """Every word of a PDF, as pdftotext reads it."""
    command = [require_tool("pdftotext"), "-enc", "UTF-8", str(file), "-"]
    found = subprocess.run(command, capture_output=True, check=True, timeout=60)
    return " ".join(found.stdout.decode("utf-8").split())
