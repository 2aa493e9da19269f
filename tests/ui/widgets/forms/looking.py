"""What a test sees of a window: silent controls, words that are cut, where the keyboard is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from ui.widgets.cell import Cell


def focused() -> QWidget:
    """What the keyboard is on."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


class Windows(QObject):
    """Remembers every window that is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(type(watched).__name__)
        return False


def unnamed(widget: QWidget) -> list[str]:
    """Controls that can be seen, take the focus and say nothing."""
    silent = []
    for child in widget.findChildren(QWidget):
        passive = child.focusPolicy() == Qt.FocusPolicy.NoFocus or child.focusProxy()
        if passive or child.objectName().startswith("qt_") or not child.isVisibleTo(widget):
            continue
        if not QAccessible.queryAccessibleInterface(child).text(QAccessible.Text.Name):
            silent.append(f"{type(child).__name__} {child.objectName()}")
    return silent


def cut(column: QWidget) -> list[str]:
    """Words and controls with less room than they need, or beyond the edge of the page."""
    bad = []
    for child in column.findChildren(QWidget):
        if not child.isVisibleTo(column) or not isinstance(child, QLabel | QPushButton | Cell):
            continue
        least = child.minimumSizeHint()
        if isinstance(child, QLabel) and child.wordWrap():
            short = child.height() < child.heightForWidth(child.width())
        else:
            short = child.width() < least.width() or child.height() < least.height()
        right = child.mapTo(column, child.rect().topRight()).x()
        if short or right > column.width():
            text = getattr(child, "text", str)()
            bad.append(f"{type(child).__name__} {text!r} {child.size()} needs {least}")
    return bad
