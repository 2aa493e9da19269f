"""A journal with notes in it, and the Timeline page upon it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from journal_app.model.record import Record
from tests.ui.conftest import Ask
from tests.ui.timeline.notes import Notes
from tests.ui.timeline.reading import Open, settle
from ui.context import Context
from ui.timeline.page import TimelinePage

Opener = Callable[..., TimelinePage]


@pytest.fixture
def notes() -> Notes:
    """Makes records."""
    return Notes()


@pytest.fixture
def keep(ask: Ask) -> Callable[..., None]:
    """Keeps records in the journal, in the order given."""

    def keep_all(*records: Record) -> None:
        ask(lambda journal: [journal.record(record) for record in records])

    return keep_all


@pytest.fixture
def open_page(qtbot: QtBot, context: Context) -> Opener:
    """Shows the page, read and at rest."""

    def show(width: int = 1000, height: int = 700) -> TimelinePage:
        page = TimelinePage(context)
        qtbot.addWidget(page)
        page.resize(width, height)
        page.show()
        with qtbot.waitSignal(context.runner.settled, timeout=10_000):
            page.activate()
        return page

    return show


@pytest.fixture
def read(qtbot: QtBot, keep: Callable[..., None], open_page: Opener) -> Open:
    """Keeps records and opens the page; the newest is read, and the list has the focus."""

    def opened(*records: Any, width: int = 1000) -> TimelinePage:
        keep(*records)
        page = open_page(width)
        settle(qtbot, page)
        page.list.rows.setFocus()
        settle(qtbot, page)
        return page

    return opened
