"""Charts for a document: drawn once for the same matter, as vectors, in memory."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar

from journal_app.palette import load_palette
from journal_app.reports.document import Figure

if TYPE_CHECKING:
    from journal_app.charts.chart import Chart
    from journal_app.charts.look import Look

T = TypeVar("T")
_WIDTH_MM = 170.0
_PX_A_MM = 96 / 25.4
_MOST = 64


@dataclass
class Drawings:
    """What was drawn or computed before, by what it was made of. One thread at a time."""

    _kept: dict[object, Any] = field(default_factory=dict)

    def keep(self, key: object, make: Callable[[], T]) -> T:
        """What is under this key, else made and kept; the oldest goes when there are many."""
        if key not in self._kept:
            if len(self._kept) >= _MOST:
                del self._kept[next(iter(self._kept))]
            self._kept[key] = make()
        found: T = self._kept[key]
        return found

    def figure(
        self, key: object, height_mm: float, caption: str, draw: Callable[[Look], Chart]
    ) -> Figure:
        """A chart as wide as the text, for print: light, whatever the window looks like."""
        return self.keep((key, height_mm, caption), lambda: _figure(height_mm, caption, draw))


def _figure(height_mm: float, caption: str, draw: Callable[[Look], Chart]) -> Figure:
    from journal_app.charts.look import Look  # matplotlib comes with the chart: compute thread only

    width, height = round(_WIDTH_MM * _PX_A_MM), round(height_mm * _PX_A_MM)
    chart = draw(Look(load_palette("light"), 9.0, width, height))
    stream = io.BytesIO()
    chart.write(stream, "svg")
    tall = chart.look.height_px / _PX_A_MM
    description = chart.sentence or chart.title
    return Figure(stream.getvalue(), description, caption, _WIDTH_MM, tall)
