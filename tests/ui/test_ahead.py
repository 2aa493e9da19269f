"""What the first opening of Insights waits for is read at rest, and a touch comes first."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QWindow
from pytestqt.qtbot import QtBot

from tests.ui.insights.conftest import shifts
from ui.ahead import ReadAhead
from ui.context import Context
from ui.insights.page import InsightsPage


@pytest.fixture
def page(qtbot: QtBot, context: Context) -> InsightsPage:
    made = InsightsPage(context)
    qtbot.addWidget(made)
    return made


def settled(qtbot: QtBot, context: Context) -> None:
    qtbot.waitUntil(lambda: not context.runner.busy, timeout=20_000)


def test_a_rest_reads_the_code_and_then_works_out_the_page(
    qtbot: QtBot, context: Context, page: InsightsPage
) -> None:
    context.runner.change(lambda journal: journal.record_many(shifts(8)))
    settled(qtbot, context)
    asked: list[str] = []

    def page_named(key: str) -> InsightsPage:
        asked.append(key)
        return page

    ahead = ReadAhead(context.runner, page_named, page)
    ahead.watch(QWindow())
    ahead.go_on()
    settled(qtbot, context)
    qtbot.waitUntil(lambda: page._studio._series is not None, timeout=20_000)
    settled(qtbot, context)
    assert asked == ["insights"]
    assert page._matter is None  # nothing is drawn before it is wanted
    ahead.go_on()
    assert asked == ["insights"]


def test_a_touch_puts_the_next_step_off(qtbot: QtBot, context: Context, page: InsightsPage) -> None:
    asked: list[str] = []

    def page_named(key: str) -> InsightsPage:
        asked.append(key)
        return page

    ahead, window = ReadAhead(context.runner, page_named, page), QWindow()
    ahead.watch(window)
    ahead._rest.stop()
    ahead.go_on()
    ahead.eventFilter(window, QEvent(QEvent.Type.KeyPress))
    settled(qtbot, context)
    assert asked == []
    assert ahead._rest.isActive()
    ahead.stop()
