"""Palette roles, type scale and icons, turned into what Qt draws with."""

from ui.theme.theme import Scheme, Theme, current

__all__ = ["Scheme", "Theme", "current"]
