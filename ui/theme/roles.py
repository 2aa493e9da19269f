"""Palette roles given to Qt: its own palette, the style sheet's words, and high contrast.

Must not know widgets; resources/base.qss names those.
"""

from __future__ import annotations

from dataclasses import asdict, replace
from string import Template

from PySide6.QtGui import QColor, QPalette

from journal_app.palette import Palette, blend
from journal_app.paths import resource

_Role = QPalette.ColorRole
_Group = QPalette.ColorGroup


def qt_palette(palette: Palette) -> QPalette:
    """The roles as Fusion wants them, with disabled words paler."""
    result = QPalette()
    for role, colour in {
        _Role.Window: palette.bg,
        _Role.WindowText: palette.text,
        _Role.Base: palette.surface,
        _Role.AlternateBase: palette.raised,
        _Role.Text: palette.text,
        _Role.Button: palette.surface,
        _Role.ButtonText: palette.text,
        _Role.BrightText: palette.on_accent,
        _Role.ToolTipBase: palette.raised,
        _Role.ToolTipText: palette.text,
        _Role.PlaceholderText: palette.muted,
        _Role.Highlight: palette.accent,
        _Role.HighlightedText: palette.on_accent,
        _Role.Accent: palette.accent,
        _Role.Link: palette.accent,
        _Role.LinkVisited: palette.accent,
        _Role.Light: palette.surface,
        _Role.Midlight: palette.raised,
        _Role.Mid: palette.divider,
        _Role.Dark: palette.border,
        _Role.Shadow: palette.border,
    }.items():
        result.setColor(role, QColor(colour))
    for role in (_Role.WindowText, _Role.Text, _Role.ButtonText, _Role.PlaceholderText):
        result.setColor(_Group.Disabled, role, QColor(disabled_text(palette)))
    result.setColor(_Group.Disabled, _Role.Highlight, QColor(palette.divider))
    return result


def disabled_text(palette: Palette) -> str:
    """Words and icons of a control that is off."""
    return blend(palette.muted, palette.surface, 0.6)


def hover(palette: Palette, under: str) -> str:
    """What `under` turns to while the pointer is over it."""
    return blend(palette.text, under, 0.06)


def with_more_contrast(palette: Palette) -> Palette:
    """The same theme for who asked for more contrast: borders as text, no tints."""
    return replace(
        palette,
        muted=palette.text,
        border=palette.text,
        divider=palette.text,
        accent_soft=palette.surface,
    )


def from_system(system: QPalette, base: Palette) -> Palette:
    """A high-contrast system palette as roles; moods stay ours, they say their number too."""

    def name(role: QPalette.ColorRole) -> str:
        return system.color(_Group.Active, role).name().upper()

    text = name(_Role.WindowText)
    return replace(
        base,
        bg=name(_Role.Window),
        surface=name(_Role.Base),
        raised=name(_Role.Window),
        text=text,
        muted=text,
        accent=name(_Role.Highlight),
        on_accent=name(_Role.HighlightedText),
        accent_soft=name(_Role.Base),
        focus=name(_Role.Highlight),
        border=text,
        divider=text,
        danger=text,
        warn=text,
        ok=text,
    )


def style_sheet(palette: Palette) -> str:
    """resources/base.qss filled with this palette."""
    words = {role: value for role, value in asdict(palette).items() if isinstance(value, str)}
    words["disabled_text"] = disabled_text(palette)
    words["hover"] = hover(palette, palette.surface)
    words["hover_bg"] = hover(palette, palette.bg)
    words["accent_hover"] = blend(palette.text, palette.accent, 0.14)
    words["scroll"] = blend(palette.border, palette.bg, 0.55)
    return Template(resource("base.qss").read_text(encoding="utf-8")).substitute(words)
