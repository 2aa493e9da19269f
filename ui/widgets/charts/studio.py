"""From the journal's material to pictures, on the compute thread; nothing is computed twice.

Pure work on values: what was read of the journal, the range, and how charts are to look. Reads
matplotlib when first wanted.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, TypeAlias

from ui.speech import spoken
from ui.theme import current

if TYPE_CHECKING:
    from journal_app.charts.chart import Chart
    from journal_app.charts.look import Look
    from journal_app.charts.matter import Matter
    from journal_app.charts.picture import Picture
    from journal_app.insight.everything import Memory
    from journal_app.insight.keeping_up import Kept
    from journal_app.insight.series import Series
    from journal_app.journal.insights import Material
    from journal_app.settings import Settings


Draw: TypeAlias = "Callable[[Look], Chart]"


@dataclass(frozen=True, eq=False)
class Drawn:
    """The answer: what was computed, and a picture a chart that was asked for."""

    matter: Matter
    pictures: Mapping[str, Picture]


class Studio:
    """Computes and draws; owned by the page, used on the compute thread alone."""

    def __init__(self) -> None:
        self._head = -1
        self._series: Series | None = None
        self._kept: Kept | None = None
        self._memories: dict[str, Memory] = {}

    def work_out(self, material: Material, span: str, numbers: Settings) -> Matter:
        """Every result of a range, with the numbers chosen in Settings."""
        from journal_app.charts.preparing import first_day, prepare
        from journal_app.insight.everything import InsightSettings, Memory
        from journal_app.insight.keeping_up import Kept
        from journal_app.insight.language import speaking

        if self._series is None or material.head != self._head:
            self._kept = self._kept or Kept()
            self._series, self._head = material.series(self._kept), material.head
        settings = InsightSettings(
            half_life_days=numbers.half_life_days,
            tier_weights=numbers.tier_weights,
            since=first_day(span, material.today),
        )
        memory = self._memories.setdefault(span, Memory())
        with speaking(spoken):
            return prepare(material, self._series, settings, memory)

    def draw(self, matter: Matter, looks: Mapping[str, Look]) -> Drawn:
        """A picture of each chart, as its look says."""
        wanted = {name: (drawer(name, matter), look) for name, look in looks.items()}
        return Drawn(matter, pictures_of(wanted))


def warm_up() -> None:
    """Read what draws, while the journal is read; half a second once, on the compute thread."""
    import_module("journal_app.charts.every")
    import_module("scipy.special")


def drawer(name: str, matter: Matter) -> Draw:
    """What draws a chart of the journal by its name."""

    def made(look: Look) -> Chart:
        from journal_app.charts.every import draw

        return draw(name, matter, look)

    return made


def pictures_of(wanted: Mapping[str, tuple[Draw, Look]]) -> dict[str, Picture]:
    """Charts drawn in pixels, in the worker's language.

    A figure is full of cycles; collecting them waits until all are drawn.
    """
    from journal_app.insight.language import speaking

    collecting = gc.isenabled()
    gc.disable()
    try:
        with speaking(spoken):
            return {name: draw(look).picture() for name, (draw, look) in wanted.items()}
    finally:
        if collecting:
            gc.enable()


def file_of(draw: Draw, look: Look, form: str) -> bytes:
    """One chart as the bytes of an `svg`, `png` or `pdf` file."""
    import io

    from journal_app.insight.language import speaking

    made = io.BytesIO()
    with speaking(spoken):
        draw(look).write(made, form)
    return made.getvalue()


def paint(width: int, height: int, dpr: float) -> Look:
    """How a chart of a size is to look now: the theme's colours, the window's text."""
    from journal_app.charts.look import Look
    from journal_app.palette import load_palette

    theme = current()
    return Look(
        palette=load_palette("dark" if theme.dark else "light"),
        font_points=theme.font("body").pointSizeF(),
        width_px=width,
        height_px=height,
        dpr=dpr,
    )
