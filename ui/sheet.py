"""A page that scrolls: one column of reading width, with a title at its top.

Must not know what stands in the column.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.theme import current

READING_WIDTH = 720


class Sheet(QScrollArea):
    """Grows with its content; `column` takes the widgets from top to bottom."""

    def __init__(self, parent: QWidget | None = None, *, width: int = READING_WIDTH) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget(self)
        inner.setBackgroundRole(QPalette.ColorRole.Window)
        holder = QWidget(inner)
        holder.setMaximumWidth(current().scaled(width))
        self.column = QVBoxLayout(holder)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)
        row = QHBoxLayout(inner)
        row.setContentsMargins(28, 24, 28, 24)
        row.addWidget(holder, 1)
        row.addStretch(0)
        self.setWidget(inner)

    def clear(self) -> None:
        """Take everything out of the column."""
        while (item := self.column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
