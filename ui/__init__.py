"""The screen: everything that imports Qt. Must not know the store nor the vault."""

from __future__ import annotations

import builtins

import PySide6.QtCore  # noqa: F401 - replaces __import__

# PySide's __import__ looks for `from __feature__ import ...`, which nobody here writes. For that
# it reads the source of every module imported after it, SQLAlchemy's too, and keeps it all in
# memory: 10 ms before the first paint, and more after. Python's own is put back.
builtins.__import__ = builtins.__orig_import__  # type: ignore[attr-defined]
