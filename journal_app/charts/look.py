"""How a chart is to look: colours, text size, and the space it may take."""

from __future__ import annotations

from dataclasses import dataclass, replace

from journal_app.palette import Palette

POINTS_A_PIXEL = 72 / 96


@dataclass(frozen=True)
class Look:
    """A palette, the size of the window's own text, and a size in logical pixels (96 an inch).

    `font_points` is the body size already scaled; `dpr` device pixels to a logical one.
    """

    palette: Palette
    font_points: float = 10.0
    width_px: int = 640
    height_px: int = 320
    dpr: float = 1.0

    @property
    def line_px(self) -> float:
        """The height of a line of body text, in logical pixels."""
        return self.font_points / POINTS_A_PIXEL * 1.45

    @property
    def small(self) -> float:
        """Points of notes and ticks: 0.9 of the body, never under 7."""
        return max(7.0, 0.9 * self.font_points)

    def tall(self, height_px: float) -> Look:
        """The same look in another height."""
        return replace(self, height_px=round(height_px))
