"""A card keeps its words below its chart, whatever the chart has become."""

from __future__ import annotations

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from journal_app.charts.picture import Picture, Table
from ui.theme import Theme
from ui.widgets.charts.card import ChartCard
from ui.widgets.foldout import FoldOut
from ui.widgets.labels import Note
from ui.widgets.pagescroll import PageScroll


def picture(height: int) -> Picture:
    rgba = np.full((height, 500, 4), 255, dtype=np.uint8)
    return Picture(rgba, 500, height, 1.0, (), "Title", "Title. More.", "3 of 4", Table(()))


@pytest.mark.parametrize("folded", [False, True])
def test_the_ways_stand_below_a_chart_that_has_just_grown(
    themed: Theme, qtbot: QtBot, folded: bool
) -> None:
    del themed
    page, card = PageScroll("Insights"), ChartCard("course", "Course")
    page.add(Note("Above."))
    if folded:
        fold = FoldOut("More charts")
        fold.set_open(True)
        fold.add(card)
        page.add(fold)
    else:
        page.add(card)
    qtbot.addWidget(page)
    page.resize(700, 500)
    page.show()
    qtbot.waitExposed(page)
    for height in (240, 656, 410):
        card.set_picture(picture(height))
        assert card._stack.height() == height
        assert card._foot.geometry().top() >= card._stack.geometry().bottom()
        assert card._foot.geometry().bottom() <= card.height()
