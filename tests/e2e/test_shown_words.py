"""Every word that any page shows is finished: no bracketed plural, no unfilled place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from ui.application import load_catalogues
from ui.gallery import LIGHT, Dress, Gallery
from ui.shell import Shell
from ui.widgets.foldout import FoldHeader

UNFINISHED = re.compile(r"\((?:e?s|\w+\|\w+)\)|[{}]|%n|%\d")
_ROWS = 60
_LICENCE = 1000  # texts longer than this are other people's


def words_of(window: QWidget) -> Iterator[str]:
    """All that can be read or heard in a window now, rows of lists included."""
    for widget in window.findChildren(QWidget):
        yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        if isinstance(widget, FoldHeader):
            yield widget.hint
        if isinstance(widget, QLineEdit | QPlainTextEdit):
            yield widget.placeholderText()
        if isinstance(widget, QComboBox):
            yield from (widget.itemText(row) for row in range(widget.count()))
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            yield from rows_of(widget)
    for action in window.findChildren(QAction):
        yield from (action.text(), action.toolTip())


def rows_of(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    for row in range(min(model.rowCount(), _ROWS)):
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            yield str(model.index(row, 0).data(role) or "")


class Reading(Gallery):
    """Goes where the pictures are drawn, and reads instead of drawing."""

    def __init__(self, application: QApplication, folder: Path) -> None:
        super().__init__(application, folder, every=False)
        self.unfinished: set[tuple[str, str]] = set()
        self.read: set[str] = set()

    def _dresses(self, key: str, state: str, *, filled: bool) -> Iterator[Dress]:
        del key, state, filled
        yield LIGHT  # words are the same in every dress

    def _shoot(self, shell: Shell, name: str) -> None:
        self._settle(shell)
        words = {word for word in words_of(shell.window) if 0 < len(word) < _LICENCE}
        self.read |= words
        self.unfinished |= {(name, word) for word in words if UNFINISHED.search(word)}


@pytest.fixture
def reading(qapp: QApplication, tmp_path: Path) -> Iterator[Reading]:
    catalogues = load_catalogues(qapp)
    yield Reading(qapp, tmp_path)
    for catalogue in catalogues:
        qapp.removeTranslator(catalogue)


@pytest.mark.slow
def test_no_page_shows_an_unfinished_sentence(reading: Reading, tmp_path: Path) -> None:
    reading.draw_first_run(tmp_path / "first")
    reading.draw_empty(tmp_path / "empty")
    reading.draw_example()
    assert reading.faults == []
    assert len(reading.read) > 500
    assert reading.unfinished == set()


@pytest.mark.parametrize("words", ["3 shift(s)", "%n (has|have)", "Kept at {time}", "a class(es)"])
def test_an_unfinished_sentence_is_seen(words: str) -> None:
    assert UNFINISHED.search(words)
