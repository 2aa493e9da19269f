"""What the tests of the reader share: what it shows, and what is kept of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from journal_app.model.contact import Contact
from journal_app.model.views import Filter
from ui.timeline.page import TimelinePage
from ui.timeline.prose import Piece
from ui.widgets.textbox import TextBox

Key = Qt.Key
Open = Callable[..., TimelinePage]


def settle(qtbot: QtBot, page: TimelinePage) -> None:
    """Wait until nothing more is asked for, also not by what was just painted."""
    qtbot.waitUntil(lambda: not _restless(page), timeout=10_000)


def _restless(page: TimelinePage) -> bool:
    page.list.rows.viewport().grab()
    timers = (page.list.paged._asking, page.list.search._rest)
    return page.context.runner.busy or any(timer.isActive() for timer in timers)


def press(qtbot: QtBot, page: TimelinePage, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(page.list.rows, key)
    settle(qtbot, page)


def sheet(page: TimelinePage) -> QWidget:
    found = page.reader.view.widget()
    assert found is not None
    return found


def history_sheet(page: TimelinePage) -> QWidget:
    found = page.reader.history.widget()
    assert found is not None
    return found


def words(page: TimelinePage) -> str:
    """All that can be read on the note."""
    labels = [label.text() for label in sheet(page).findChildren(QLabel)]
    texts = [piece.toPlainText() for piece in sheet(page).findChildren(Piece)]
    return "\n".join([*labels, *texts])


def record(page: TimelinePage) -> Contact:
    assert page.reader.shown is not None
    shown = page.reader.shown.record
    assert isinstance(shown, Contact)
    return shown


def text_box(page: TimelinePage, path: str) -> TextBox:
    form = page.reader.editor.form
    assert form is not None
    boxes = form.panel.editors[path].findChildren(TextBox)
    return boxes[0]


def text_of(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QAbstractButton) else ""


def everything(journal: Any) -> Any:
    return journal.timeline_page(Filter(), 0, 100)
