"""Ampersands in words that are shown on buttons and in menus, where Qt reads them as mnemonics."""

from __future__ import annotations


def literal(words: str) -> str:
    """Words of the worker as a button or a menu takes them: each ampersand is only itself."""
    return words.replace("&", "&&")


def shown(text: str) -> str:
    """What a button with this literal text shows, for those that paint it themselves."""
    return text.replace("&&", "&")
