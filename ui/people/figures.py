"""Small figures of a customer's page: a number with its words, bars of counts, dread and after.

They paint values and say them; must not know records.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import current
from ui.widgets.card import Card
from ui.widgets.forms.panel import SideBySide
from ui.widgets.labels import Body, Note, Title

_TRACK = 150


def fact_card(title: str, figure: str, words: str) -> Card:
    """A heading, one figure large, and what it counts."""
    card = Card(title)
    card.body.setSpacing(6)
    number = Title(figure)
    card.add(number)
    card.add(Note(words))
    card.body.addStretch(1)
    return card


def counts_card(title: str, counts: Sequence[tuple[str, int]]) -> Card:
    """A heading and a line for each count, most first, with a bar."""
    card = Card(title)
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(8)
    most = max(count for _words, count in counts)
    for row, (words, count) in enumerate(counts):
        grid.addWidget(Body(words), row, 0)
        grid.addWidget(CountBar(count, most), row, 1)
    grid.setColumnStretch(0, 3)
    grid.setColumnStretch(1, 2)
    card.add(grid)
    card.body.addStretch(1)
    return card


def dread_card(title: str, lines: Sequence[tuple[str, int, int | None, str]]) -> Card:
    """A heading and a line for each pair: day, dread, what it took (or None), and the words."""
    card = Card(title)
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(6)
    for row, (day, dread, took, words) in enumerate(lines):
        when = Note(day)
        when.setWordWrap(False)
        grid.addWidget(when, row, 0)
        grid.addWidget(DreadTrack(dread, took), row, 1)
        grid.addWidget(Note(words), row, 2)
    grid.setColumnStretch(1, 3)
    grid.setColumnStretch(2, 4)
    card.add(grid)
    card.body.addStretch(1)
    return card


def in_columns(cards: Sequence[Card]) -> SideBySide:
    """Cards in two columns, each put where there is more room; one column where it is narrow."""
    both = SideBySide()
    columns = [QWidget() for _card in cards[:2]]
    rows = [QVBoxLayout(column) for column in columns]
    heights = [0] * len(columns)
    for card in cards:
        at = heights.index(min(heights))
        rows[at].addWidget(card)
        heights[at] += card.sizeHint().height()
    for column, row in zip(columns, rows, strict=True):
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addStretch(1)
        both.add(column)
    return both


class CountBar(QWidget):
    """A bar as long as its count among the others, and the count."""

    def __init__(self, count: int, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = count
        self._share = count / most
        self.setAccessibleName(str(count))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        """A line of text high."""
        return QSize(current().scaled(90), QFontMetrics(current().font("body")).height() + 4)

    def minimumSizeHint(self) -> QSize:
        """Room for a bar and two digits."""
        return QSize(current().scaled(48), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Bar and number."""
        del event
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font("strong"))
        number = str(self._count)
        room = painter.fontMetrics().horizontalAdvance(number) + 10
        high = theme.scaled(8)
        long = max(4.0, (self.width() - room) * self._share)
        bar = QRectF(0, (self.height() - high) / 2, long, high)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent"))
        painter.drawRoundedRect(bar, 3, 3)
        painter.setPen(theme.colour("text"))
        words = QRectF(long + 8, 0, room, self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, number)
        painter.end()


class DreadTrack(QWidget):
    """0 to 10: a ring where the dread was, a dot where it then was."""

    def __init__(self, dread: int, took: int | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dread = dread
        self._took = took
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        """A line of a note high."""
        return QSize(current().scaled(_TRACK), QFontMetrics(current().font("note")).height() + 6)

    def minimumSizeHint(self) -> QSize:
        """Eleven places."""
        return QSize(current().scaled(66), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Track, ring, dot."""
        del event
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2
        painter.setPen(QPen(theme.colour("divider"), 2))
        painter.drawLine(self._place(0), self._place(10))
        if self._took is not None:
            painter.setPen(QPen(theme.colour("border"), 2))
            painter.drawLine(self._place(self._dread), self._place(self._took))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("text"))
            painter.drawEllipse(self._place(self._took), middle * 0.36, middle * 0.36)
        painter.setPen(QPen(theme.colour("text"), 1.6))
        painter.setBrush(
            Qt.BrushStyle.NoBrush if self._took == self._dread else theme.colour("surface")
        )
        painter.drawEllipse(self._place(self._dread), middle * 0.5, middle * 0.5)
        painter.end()

    def _place(self, value: int) -> QPointF:
        edge = self.height() / 2
        return QPointF(edge + value / 10 * (self.width() - 2 * edge), self.height() / 2)
