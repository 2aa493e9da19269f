"""The type scale: four sizes grown from one system font, and the bundled fall-back family.

Must not know colours or widgets.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo

from journal_app.paths import resource

BUNDLED_FAMILY = "Inter"
_BUNDLED_CUTS = ("Regular", "Italic", "SemiBold", "Bold")
_NOT_A_UI_FONT = frozenset({"", "dejavu sans", "bitstream vera sans", "liberation sans", "fixed"})
_LEAST_BODY_PT = 10.0
_LEAST_NOTE_PT = 9.0


@dataclass(frozen=True)
class TypeScale:
    """Fonts by use. Sizes are points: title 1.8, section 1.25 and note 0.9 of the body."""

    title: QFont
    section: QFont
    body: QFont
    strong: QFont
    note: QFont


def build_type_scale(text_scale: int) -> TypeScale:
    """The scale at `text_scale` per cent (100 to 200) of the system font."""
    base = _system_font()
    size = max(base.pointSizeF(), _LEAST_BODY_PT) * text_scale / 100
    return TypeScale(
        title=_cut(base, 1.8 * size, QFont.Weight.DemiBold),
        section=_cut(base, 1.25 * size, QFont.Weight.DemiBold),
        body=_cut(base, size, QFont.Weight.Normal),
        strong=_cut(base, size, QFont.Weight.DemiBold),
        note=_cut(base, max(0.9 * size, _LEAST_NOTE_PT), QFont.Weight.Normal),
    )


def load_bundled_font() -> None:
    """Make Inter known to this process, once."""
    if BUNDLED_FAMILY in QFontDatabase.families():
        return
    for cut in _BUNDLED_CUTS:
        QFontDatabase.addApplicationFont(str(resource(f"fonts/Inter-{cut}.otf")))


def _system_font() -> QFont:
    # A bare X11 or offscreen session answers with whatever fontconfig finds first.
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    if QFontInfo(font).family().lower() in _NOT_A_UI_FONT:
        load_bundled_font()
        font.setFamilies([BUNDLED_FAMILY])
    return font


def _cut(base: QFont, points: float, weight: QFont.Weight) -> QFont:
    font = QFont(base)
    font.setPointSizeF(points)
    font.setWeight(weight)
    return font
