"""Colours by role, read from the themes' TOML files, for the window, charts and reports alike.

Must not know Qt, nor which theme is on: who draws asks for one by name.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from journal_app.paths import resource

THEMES = ("light", "dark")


@dataclass(frozen=True)
class Palette:
    """One theme. Colours are "#RRGGBB"; `mood` and `on_mood` go from 1 (awful) to 5 (great).

    `bg` lies under everything, `surface` under cards and fields, `raised` under the sidebar and
    menus. `border` bounds controls, `divider` only decorates. Hue means mood and nothing else.
    """

    bg: str
    surface: str
    raised: str
    text: str
    muted: str
    accent: str
    on_accent: str
    accent_soft: str
    focus: str
    border: str
    divider: str
    danger: str
    warn: str
    ok: str
    mood: tuple[str, ...]
    on_mood: tuple[str, ...]


def read_palette(path: Path) -> Palette:
    """Read one theme file; a role too many or too few raises TypeError."""
    roles = _flat_toml(path.read_text(encoding="utf-8"))
    mood, on_mood = tuple(roles.pop("mood")), tuple(roles.pop("on_mood"))
    return Palette(**roles, mood=mood, on_mood=on_mood)


@cache
def load_palette(theme: str) -> Palette:
    """The palette of "light" or "dark"."""
    return read_palette(resource(f"themes/{theme}.toml"))


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, 1 to 21 (WCAG 2.2, definition of contrast ratio)."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def blend(over: str, under: str, share: float) -> str:
    """`share` (0 to 1) of one colour laid over another, in sRGB."""
    pairs = zip(_channels(over), _channels(under), strict=True)
    return "#" + "".join(f"{round(a * share + b * (1 - share)):02X}" for a, b in pairs)


def _flat_toml(text: str) -> dict[str, Any]:
    """Keys with strings or lists of strings, which TOML and JSON spell alike.

    The standard library's reader costs 3 ms before the first paint.
    """
    lines = (line.partition(" = ") for line in text.splitlines() if line[:1] not in ("", "#"))
    return {key: json.loads(value) for key, _, value in lines}


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _luminance(colour: str) -> float:
    # Relative luminance, WCAG 2.2; sRGB transfer function of IEC 61966-2-1.
    linear = [
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4
        for c in (channel / 255 for channel in _channels(colour))
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
