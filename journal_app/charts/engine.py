"""matplotlib, imported so that it reads nothing of the user's and leaves nothing behind.

Its import looks for settings in the home folder and keeps a list of the system's fonts there; here
it finds an empty folder that is gone afterwards. Charts use the fonts that come with us, and the
same figures come out on every machine. The settings of matplotlib are global: one thread draws.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from functools import lru_cache
from typing import Any

from journal_app.charts.look import Look
from journal_app.paths import resource


@contextmanager
def _secluded() -> Iterator[None]:
    """No settings and no caches of the user, no scan of the system's fonts."""
    names = ("MPLCONFIGDIR", "MPL_IGNORE_SYSTEM_FONTS")
    before = {name: os.environ.get(name) for name in names}
    with tempfile.TemporaryDirectory(prefix="aftershift-") as folder:
        os.environ.update(zip(names, (folder, "1"), strict=True))
        try:
            yield
        finally:
            for name, value in before.items():
                if value is None:
                    del os.environ[name]
                else:
                    os.environ[name] = value


with _secluded():
    import matplotlib as mpl
    from matplotlib import font_manager
    from matplotlib.axes import Axes
    from matplotlib.backends.backend_agg import FigureCanvasAgg, RendererAgg
    from matplotlib.collections import PolyCollection
    from matplotlib.figure import Figure
    from matplotlib.text import Text

__all__ = [
    "Axes",
    "Canvas",
    "Figure",
    "PolyCollection",
    "RendererAgg",
    "Text",
    "drawable",
    "in_style",
    "text_width",
]

FAMILIES = ("Inter", "DejaVu Sans")
_CUTS = ("Regular", "Italic", "SemiBold", "Bold")
_NO_GLYPH = "\u25a1"
_STYLE: dict[Any, Any] = {
    key: mpl.rcParamsDefault[key] for key in mpl.rcParamsDefault if key != "backend"
}

for _cut in _CUTS:
    font_manager.fontManager.addfont(resource(f"fonts/Inter-{_cut}.otf"))


def in_style(look: Look) -> AbstractContextManager[None]:
    """The settings for drawing in a look; to be in force while artists are made and drawn."""
    palette = look.palette
    own: dict[Any, Any] = {
        "font.family": list(FAMILIES),
        "font.size": look.font_points,
        "text.color": palette.text,
        "text.parse_math": False,
        "axes.edgecolor": palette.border,
        "axes.labelcolor": palette.muted,
        "axes.labelsize": look.small,
        "axes.facecolor": palette.surface,
        "axes.unicode_minus": True,
        "axes.titlelocation": "left",
        "axes.titlesize": look.small,
        "axes.titlecolor": palette.muted,
        "axes.titlepad": 4.0,
        "axes.titley": 1.0,  # else matplotlib looks for ticks at the top, twice a drawing
        "xtick.labelsize": look.small,
        "ytick.labelsize": look.small,
        "grid.color": palette.divider,
        "grid.linewidth": 0.7,
        "svg.fonttype": "path",
        "svg.hashsalt": "aftershift",
    }
    return mpl.rc_context({**_STYLE, **own})


@lru_cache(maxsize=1)
def _glyphs() -> frozenset[int]:
    """What every cut can show, by code point."""
    found = []
    for weight in ("normal", "bold"):
        paths = [
            font_manager.fontManager.findfont(
                font_manager.FontProperties(family=family, weight=weight)
            )
            for family in FAMILIES
        ]
        found.append(set().union(*(font_manager.get_font(p).get_charmap() for p in paths)))
    return frozenset(found[0] & found[1])


def drawable(text: str) -> str:
    """The text on one line, with a box for what our fonts cannot show."""
    line = " ".join(text.split())
    known = _glyphs()
    shown = (c if ord(c) in known else _NO_GLYPH for c in line if c.isprintable())
    return "".join(shown)


class Canvas(FigureCanvasAgg):
    """Paper of one figure that measures no text twice, not even one of another figure."""

    _inks: RendererAgg | None = None

    def get_renderer(self) -> RendererAgg:
        """What draws on it, made anew where the figure has another size."""
        width, height = self.get_width_height(physical=True)
        held, dpi = self._inks, float(self.figure.dpi)
        if held is None or (held.width, held.height, held.dpi) != (width, height, dpi):
            held = self._inks = _Ink(width, height, dpi)  # type: ignore[no-untyped-call]
        return held


class _Ink(RendererAgg):
    def get_text_width_height_descent(
        self,
        s: str,
        prop: Any,
        ismath: Any,  # noqa: ARG002 - nothing of ours is mathematics
    ) -> tuple[float, float, float]:
        return _measured(s, prop, float(self.dpi))


@lru_cache(maxsize=4)
def _ruler(dpi: float) -> RendererAgg:
    return RendererAgg(8, 8, dpi)  # type: ignore[no-untyped-call]  # not typed upstream


@lru_cache(maxsize=8192)
def _measured(text: str, font: Any, dpi: float) -> tuple[float, float, float]:
    """Width, height and descent of one line, in device pixels."""
    found = _ruler(dpi).get_text_width_height_descent(text, font, ismath=False)  # type: ignore[no-untyped-call]
    width, height, descent = found
    return width, height, descent


def text_width(text: str, points: float, weight: str = "normal") -> float:
    """The width of one line of text, in logical pixels."""
    return _measured(text, _font(points, weight), 96.0)[0]


@lru_cache(maxsize=32)
def _font(points: float, weight: str) -> font_manager.FontProperties:
    return font_manager.FontProperties(family=list(FAMILIES), size=points, weight=weight)
