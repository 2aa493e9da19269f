"""Words on a page grow with the text size while the page is open."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.theme import Scheme, Theme
from ui.widgets.labels import Note, Title


def test_words_already_on_a_page_take_the_new_text_size(
    qapp: QApplication, qtbot: QtBot, themed: Theme
) -> None:
    for label in (Title("K"), Note("Business account")):
        qtbot.addWidget(label)
        before = label.font().pointSizeF()
        themed.apply(qapp, Scheme.LIGHT, 160)
        grown = label.font().pointSizeF()
        themed.apply(qapp, Scheme.LIGHT, 100)
        assert grown > 1.5 * before
        assert label.font().pointSizeF() == before
