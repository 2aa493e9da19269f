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

__all__ = [
    "Axes",
    "Figure",
    "FigureCanvasAgg",
    "PolyCollection",
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


@lru_cache(maxsize=1)
def _ruler() -> RendererAgg:
    return RendererAgg(8, 8, 96)  # type: ignore[no-untyped-call]  # not typed upstream


@lru_cache(maxsize=4096)
def text_width(text: str, points: float, weight: str = "normal") -> float:
    """The width of one line of text, in logical pixels."""
    font = font_manager.FontProperties(family=list(FAMILIES), size=points, weight=weight)
    drawn = _ruler().get_text_width_height_descent(text, font, ismath=False)  # type: ignore[no-untyped-call]  # not typed upstream
    return float(drawn[0])
