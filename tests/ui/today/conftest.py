"""Today on a real, empty journal."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from ui.context import Context
from ui.today.page import TodayPage


@pytest.fixture
def page(qtbot: QtBot, context: Context) -> TodayPage:
    """The page as it opens, everything read."""
    with qtbot.waitSignal(context.runner.settled, timeout=5000):
        made = TodayPage(context)
        qtbot.addWidget(made)
        made.resize(1072, 900)
        made.show()
        made.activate()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.focus_first()
    return made
