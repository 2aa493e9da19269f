"""All widgets together: named, uncut at every size, styled by rules that meet them, not leaking."""

from __future__ import annotations

import gc
import importlib.util
import re
import sys
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QMenu,
    QMenuBar,
    QScrollBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from journal_app.paths import resource
from ui.theme import Scheme, Theme


def load_gallery() -> ModuleType:
    path = Path(__file__).with_name("gallery.py")
    spec = importlib.util.spec_from_file_location("widget_gallery", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["widget_gallery"] = module
    spec.loader.exec_module(module)
    return module


gallery = load_gallery()


def settle() -> None:
    QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()


def make_page(qtbot: QtBot) -> QWidget:
    page: QWidget = gallery.make_page()
    qtbot.addWidget(page)
    page.show()
    QApplication.processEvents()
    return page


@pytest.mark.parametrize("scale", [100, 160, 200])
def test_no_words_are_cut_at_any_text_size(
    themed: Theme, qapp: QApplication, qtbot: QtBot, scale: int
) -> None:
    themed.apply(qapp, Scheme.LIGHT, scale)
    page = make_page(qtbot)
    cut = [
        (type(widget).__name__, widget.text())
        for widget in page.findChildren(QWidget)
        if isinstance(widget, QAbstractButton | QLabel)
        and widget.isVisible()
        and widget.text()
        and (
            widget.height() < widget.fontMetrics().height()
            or (
                isinstance(widget, QAbstractButton)
                and not widget.hasHeightForWidth()
                and widget.width() < widget.fontMetrics().horizontalAdvance(widget.text())
            )
        )
    ]
    assert cut == []
    themed.apply(qapp, Scheme.LIGHT)


def test_every_button_is_a_good_target_and_has_a_name(themed: Theme, qtbot: QtBot) -> None:
    page = make_page(qtbot)
    for button in page.findChildren(QAbstractButton):
        if button.isVisible():
            assert min(button.width(), button.height()) >= 32, button
            assert button.accessibleName() or button.text(), button


def test_every_rule_of_the_style_sheet_meets_a_live_widget(themed: Theme, qtbot: QtBot) -> None:
    page = make_page(qtbot)
    menus = (QMenuBar(page), QMenu(page))
    living = {"QToolTip"} | {type(menu).__name__ for menu in menus}
    for widget in page.findChildren(QWidget):
        living.update(base.__name__ for base in type(widget).__mro__ if issubclass(base, QWidget))
    assert page.findChildren(QScrollBar)
    rules = re.sub(
        r"/\*.*?\*/", "", resource("base.qss").read_text(encoding="utf-8"), flags=re.DOTALL
    )
    named = set(re.findall(r"(?:^|,)\s*([A-Za-z]+)[^{},]*(?=[,{])", rules, flags=re.MULTILINE))
    assert named - living == set()


def test_the_style_sheet_is_understood_in_both_themes(
    themed: Theme, qapp: QApplication, qtbot: QtBot
) -> None:
    page = make_page(qtbot)
    themed.apply(qapp, Scheme.DARK)
    QApplication.processEvents()
    themed.apply(qapp, Scheme.LIGHT)
    assert page.isVisible()


def test_making_and_closing_pages_leaves_nothing_behind(themed: Theme, qapp: QApplication) -> None:
    def once() -> None:
        page = gallery.make_page()
        page.close()
        page.deleteLater()
        del page
        settle()

    once()
    before = len(QApplication.allWidgets())
    for _ in range(50):
        once()
    assert len(QApplication.allWidgets()) <= before
