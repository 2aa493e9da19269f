"""A settings page around an open journal."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from ui.context import Context
from ui.settings.page import SettingsPage


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
