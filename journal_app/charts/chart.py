"""A chart that was drawn: a figure with its words, made into a picture or written to a file."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import IO

import numpy as np

from journal_app.charts.engine import Axes, Canvas, Figure, in_style
from journal_app.charts.layout import Paper, lay_out
from journal_app.charts.look import Look
from journal_app.charts.picture import Mark, Picture, Table
from journal_app.charts.texts import wrapped

TITLE_SIZE = 1.12
_PAD_PX = 12.0
_TRACELESS = MappingProxyType(
    {
        "svg": dict.fromkeys(("Date", "Creator", "Format", "Type")),
        "pdf": dict.fromkeys(("Creator", "Producer", "CreationDate", "ModDate")),
        "png": {"Software": None},
    }
)


@dataclass(frozen=True, slots=True)
class Spot:
    """A point to be marked, in the data of its axes."""

    axes: Axes
    x: float
    y: float
    sentence: str
    record_id: str | None = None


@dataclass(eq=False)
class Chart:
    """One figure in a look, filled by the function that draws it.

    Making one writes the headline at the top left and the coverage at the foot; `spots` and
    `table` come later. `lines` is how many lines of text the part between the two needs at least:
    where the look gives less height, the chart is taller. Holds the figure: keep its picture and
    let it go.
    """

    look: Look
    title: str
    coverage: str
    lines: float = 8.0
    sentence: str = ""
    table: Table = field(default_factory=lambda: Table(()))
    spots: list[Spot] = field(default_factory=list)

    def __post_init__(self) -> None:
        look, palette = self.look, self.look.palette
        size = TITLE_SIZE * look.font_points
        title = wrapped(self.title, self.room, size, "bold", most=6)
        foot = wrapped(self.coverage, self.room, look.small, most=4)
        self._rest = TITLE_SIZE * title.count("\n") + foot.count("\n") + 3
        least = (self.lines + self._rest) * look.line_px
        look = self.look = look.tall(max(look.height_px, least))
        self.figure = Figure(
            figsize=(look.width_px / 96, look.height_px / 96),
            dpi=96 * look.dpr,
            facecolor=palette.surface,
        )
        Canvas(self.figure)
        start = {"x": _PAD_PX / look.width_px, "ha": "left", "linespacing": 1.25}
        headline = self.figure.suptitle(
            title, **start, color=palette.text, size=size, weight="bold"
        )
        notes = self.figure.supxlabel(foot, **start, color=palette.muted, size=look.small)
        self._paper = Paper(self.figure, headline, notes)

    @property
    def room(self) -> float:
        """The width that text may take, in logical pixels."""
        return self.look.width_px - 2 * _PAD_PX

    def shrink(self, lines: float) -> None:
        """Take no more height than so many lines between headline and foot need."""
        least = (lines + self._rest) * self.look.line_px
        self.look = self.look.tall(min(self.look.height_px, least))
        self.figure.set_size_inches(self.look.width_px / 96, self.look.height_px / 96)

    def mark(
        self, axes: Axes, at: tuple[float, float], sentence: str, record_id: str | None = None
    ) -> None:
        """Let a point of the axes' data answer to the pointer and the arrow keys."""
        self.spots.append(Spot(axes, *at, sentence, record_id))

    def picture(self) -> Picture:
        """Draw it in pixels."""
        look = self.look
        with in_style(look):
            lay_out(self._paper)
            canvas = self.figure.canvas
            assert isinstance(canvas, Canvas)  # noqa: S101 - made above
            canvas.draw()  # type: ignore[no-untyped-call]  # not typed upstream
            rgba = np.array(canvas.buffer_rgba())  # type: ignore[no-untyped-call]  # not typed upstream
        height, width = rgba.shape[:2]
        return Picture(
            rgba,
            width,
            height,
            look.dpr,
            self._marks(height),
            self.title,
            self.sentence or self.title,
            self.coverage,
            self.table,
        )

    def write(self, target: Path | IO[bytes], form: str) -> None:
        """Write it as `svg`, `pdf` or `png`, without author, software, date or path.

        Raises:
            OSError: the target cannot be written.
        """
        with in_style(self.look):
            lay_out(self._paper)
            for place, axes in enumerate(self.figure.axes):
                axes.xaxis.set_gid(f"across_{place}")  # else the ids in an SVG name matplotlib
                axes.yaxis.set_gid(f"up_{place}")
            self.figure.savefig(target, format=form, metadata=_TRACELESS[form])

    def _marks(self, height: int) -> tuple[Mark, ...]:
        """The spots in logical pixels from the top left, in their order."""
        places = np.zeros((len(self.spots), 2))
        for axes in self.figure.axes:
            rows = [row for row, spot in enumerate(self.spots) if spot.axes is axes]
            if rows:
                at = [(self.spots[row].x, self.spots[row].y) for row in rows]
                places[rows] = axes.transData.transform(at)
        places[:, 1] = height - places[:, 1]
        return tuple(
            Mark(x, y, spot.sentence, spot.record_id)
            for spot, (x, y) in zip(self.spots, (places / self.look.dpr).tolist(), strict=True)
        )
