"""The quiet line at the foot of the window. Must not know who speaks in it."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.theme import current
from ui.widgets.labels import Note


class StatusLine(QWidget):
    """Left: that the journal is open and when it locks. Right: what a page last did by itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status_line")
        self._standing = Note(parent=self)
        self._news = Note(parent=self)
        self._news.setObjectName("status_news")
        for label in (self._standing, self._news):
            label.setWordWrap(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 12, 4)
        row.addWidget(self._standing)
        row.addStretch(1)
        row.addWidget(self._news)

    def say(self, text: str) -> None:
        """Show one line on the right, for example "Draft kept 18:31"."""
        self._news.setText(text)

    def tell_idle(self, minutes: int) -> None:
        """Show after how many idle minutes the journal locks."""
        self._standing.setText(
            self.tr("Open · locks after %n minute(s) without a key", "", minutes)
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line above."""
        super().paintEvent(event)
        QPainter(self).fillRect(0, 0, self.width(), 1, current().colour("divider"))
