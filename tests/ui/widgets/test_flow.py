"""Wrapping lines outlive the items that Qt takes from them."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from ui.theme import Theme
from ui.widgets.flow import EvenFlow, FlowLayout


def test_an_item_that_qt_deleted_is_passed_over(themed: Theme, qtbot: QtBot) -> None:
    for kind in (FlowLayout, EvenFlow):
        holder = QWidget()
        qtbot.addWidget(holder)
        flow = kind(holder)
        for word in ("One", "Two"):
            flow.addWidget(QPushButton(word))
        first = flow.itemAt(0)
        assert first is not None
        delete(first)
        assert flow.count() == 1
        assert flow.sizeHint().width() > 0
        assert flow.heightForWidth(20) > 0
