"""What a worker's hands do in a window: find a control, press a key, type words."""

from __future__ import annotations

from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

T = TypeVar("T", bound=QObject)


def the(parent: QObject | None, kind: type[T], name: str = "") -> T:
    """The control of this kind and name; a failure where there is none."""
    assert parent is not None
    found: Any = parent.findChild(kind, name) if name else parent.findChild(kind)
    assert isinstance(found, kind), f"no {kind.__name__} {name}"
    return found


def press(
    widget: QWidget | None,
    key: Qt.Key,
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """Press and release one key in a widget."""
    assert widget is not None
    QTest.keyClick(widget, key, modifier)


def type_into(widget: QWidget | None, words: str) -> None:
    """Type words into a widget, key by key."""
    assert widget is not None
    QTest.keyClicks(widget, words)
