"""A card: surface, one thin border, room to breathe."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from ui.theme import current
from ui.widgets.labels import Note, Section
from ui.widgets.painting import CARD_RADIUS

PADDING = 20


class Card(QWidget):
    """A column of controls, optionally under a heading and a note; fill it with `add`."""

    def __init__(self, title: str = "", note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        self.body.setSpacing(16)
        self.title = Section(title)
        self.note = Note(note)
        head = QVBoxLayout()
        head.setSpacing(4)
        for part, text in ((self.title, title), (self.note, note)):
            if not text:
                part.hide()
            head.addWidget(part)
        if title or note:
            self.body.addLayout(head)
        self.setAccessibleName(title)

    def add(self, item: QWidget | QLayout) -> None:
        """Append a control or a layout."""
        if isinstance(item, QWidget):
            self.body.addWidget(item)
        else:
            self.body.addLayout(item)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Surface and border."""
        del event
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("divider"), 1))
        painter.setBrush(theme.colour("surface"))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, CARD_RADIUS, CARD_RADIUS)
        painter.end()


class Divider(QWidget):
    """A thin line between two parts of a card."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """One pixel."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), current().colour("divider"))
        painter.end()
