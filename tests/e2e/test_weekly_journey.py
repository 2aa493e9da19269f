"""The Weekly Five in the whole window: switched on, answered, seen, changed, undone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.e2e.desk import PATIENCE, Desk
from tests.e2e.test_lines_journey import ask
from tests.ui.hands import press, the
from ui.insights.page import InsightsPage
from ui.timeline.page import TimelinePage
from ui.timeline.row_model import ROW
from ui.today.page import TodayPage
from ui.today.weekly_card import WeeklyCard
from ui.widgets.charts.card import ChartCard
from ui.widgets.scalerow import ScaleRow
from ui.widgets.ticks import Tick

ANSWERS = ("4", "6", "7", "3", "5")


@pytest.mark.slow
def test_a_week_is_switched_on_answered_seen_and_undone(desk: Desk, qtbot: QtBot) -> None:
    desk.start()
    desk.make_journal("none")
    desk.answer_questions()
    desk.do("settings")
    tick = the(desk.window, Tick, "setting_weekly_five")
    tick.click()
    desk.settle()

    desk.do("today")
    card = the(desk.window, WeeklyCard, "weekly_card")
    assert card.isVisible()
    desk.click("weekly_answer")
    answer_by_keyboard(desk)
    desk.do("keep")
    assert not card.isVisible()
    said = the(the(desk.window, TodayPage), QLabel, "after_line").text()
    assert said == "Kept. Your earlier weeks:"

    desk.click("after_weeks")
    chart = the(desk.window, ChartCard, "chart_weekly-five")
    qtbot.waitUntil(lambda: chart.view.picture() is not None, timeout=PATIENCE)
    desk.settle()
    picture = chart.view.picture()
    assert picture is not None
    assert picture.title == "1 week answered so far"
    assert "The writer's own questions, not a tested scale." in picture.coverage
    assert len(picture.marks) == 5

    desk.do("timeline")
    assert rows(desk) == ["Weekly Five"]
    facts = " ".join(one.text() for one in the(desk.window, TimelinePage).findChildren(QLabel))
    assert "How did I sleep?" in facts

    desk.do("undo")
    assert rows(desk) == []
    desk.do("today")
    assert card.isVisible()
    desk.do("redo")
    assert not card.isVisible()
    assert ask(desk, lambda journal: journal.check()).whole


@pytest.mark.slow
def test_a_score_from_the_palette_stands_on_its_day(desk: Desk, qtbot: QtBot) -> None:
    desk.start()
    desk.make_journal("none")
    desk.answer_questions()
    desk.do("score")
    desk.type("Wellbeing index")
    desk.tab_to("field_taken_on_box")
    press(desk.focused, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    desk.type("2 nov 2026")
    desk.tab_to("field_value_box")
    desk.type("13,5")
    desk.do("keep")
    (score,) = ask(desk, lambda journal: journal.weeks.scores())
    assert (score.value, str(score.taken_on)) == ("13,5", "2026-11-02")
    desk.do("timeline")
    assert rows(desk) == ["Wellbeing index: 13,5"]
    desk.do("insights")
    open_more(desk)
    chart = the(desk.window, ChartCard, "chart_scores")
    qtbot.waitUntil(lambda: chart.view.picture() is not None, timeout=PATIENCE)
    desk.settle()


def open_more(desk: Desk) -> None:
    page = the(desk.window, InsightsPage)
    page._more.header.click()
    desk.settle()


def answer_by_keyboard(desk: Desk) -> None:
    """A digit a question: the focus stands on the first, Tab goes on."""
    for digit in ANSWERS:
        press(desk.focused, getattr(Qt.Key, f"Key_{digit}"))
        press(desk.focused, Qt.Key.Key_Tab)
    form = the(desk.window, QWidget, "form_weekly_five")
    found = [row.value() for row in form.findChildren(ScaleRow)]
    assert found == [int(digit) for digit in ANSWERS]


def rows(desk: Desk) -> list[str]:
    """The first lines of the Timeline's rows."""
    page = the(desk.window, TimelinePage)
    words, model = page.list.rows.itemDelegate().words, page.list.rows.model()  # type: ignore[attr-defined]  # a row delegate
    found = [model.index(at, 0).data(ROW) for at in range(model.rowCount())]
    return [words.title(row) for row in found if row is not None]
