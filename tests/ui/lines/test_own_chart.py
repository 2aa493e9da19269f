"""A line's page shows the chart of this line."""

from __future__ import annotations

from tests.ui.hands import the
from tests.ui.lines.conftest import Place
from ui.lines.page import LinesPage
from ui.widgets.charts.own import OwnCharts


def test_the_history_of_a_line_has_its_chart(place: Place, page: LinesPage) -> None:
    line = place.write("Swearing: I end the call")
    place.write("Home by nine")
    place.swear()
    place.settle(lambda: page.show_history(line.identity))
    charts = the(page.sheets.history, OwnCharts, "own_charts")
    place.settle(charts.header.click)
    picture = charts.cards["lines"].view.picture()
    assert picture is not None
    assert picture.title == "1 line, crossed 1 time, 0 of them held"
    assert {row[0] for row in picture.table.rows} == {"Swearing: I end the call"}
