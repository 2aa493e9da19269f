"""A page: a title and a column of cards that scrolls up and down, never sideways."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from ui.theme import current
from ui.widgets.labels import Note, Title
from ui.widgets.messagebar import MessageBar

_WIDEST = 1016
_MARGIN = 28


def lay_out_around(widget: QWidget) -> None:
    """Give a widget and all around it the room it now asks for, before the next paint.

    Qt passes a new height up one level at a time, and paints in between.
    """
    around: QWidget | None = widget
    while around is not None:
        layout = around.layout()
        if layout is not None:
            layout.activate()
        if isinstance(around, QScrollArea):
            QCoreApplication.sendEvent(around, QEvent(QEvent.Type.LayoutRequest))
        around = around.parentWidget()


class PageScroll(QScrollArea):
    """Title, lead, message bar, then what is added; content is at most about 1,016 px wide."""

    def __init__(self, title: str = "", lead: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(title)
        self.title = Title(title)
        self.lead = Note(lead)
        self.message = MessageBar()
        self._column = QWidget()
        self.body = QVBoxLayout(self._column)
        self.body.setContentsMargins(_MARGIN, 24, _MARGIN, 32)
        self.body.setSpacing(16)
        head = QVBoxLayout()
        head.setSpacing(6)
        for label, text in ((self.title, title), (self.lead, lead)):
            if not text:
                label.hide()
            head.addWidget(label)
        self.body.addLayout(head)
        self.body.addWidget(self.message)
        self.body.addStretch(1)
        outer = QWidget()
        row = QHBoxLayout(outer)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._column, 1)
        row.addStretch(0)
        self.setWidget(outer)

    def add(self, item: QWidget | QLayout) -> None:
        """Append a card or a layout below what is there."""
        at = self.body.count() - 1
        if isinstance(item, QWidget):
            self.body.insertWidget(at, item)
        else:
            self.body.insertLayout(at, item)

    def set_title(self, title: str, lead: str = "") -> None:
        """Change the heading and the words below it."""
        self.setAccessibleName(title)
        for label, text in ((self.title, title), (self.lead, lead)):
            label.setText(text)
            label.setVisible(bool(text))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines stay short enough to read, at every text size."""
        super().resizeEvent(event)
        self._column.setMaximumWidth(self._widest())

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text while it is shown."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._column.setMaximumWidth(self._widest())

    def _widest(self) -> int:
        return current().scaled(_WIDEST) + 2 * _MARGIN
