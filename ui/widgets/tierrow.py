"""How bad it was, 0 to 4: pips in text colour, because hue means mood and nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import current
from ui.widgets.cell import Cell
from ui.widgets.flow import EvenFlow
from ui.widgets.painting import look_of, paint_frame, text_colour
from ui.widgets.pickone import PickOne

PIPS = 4
_PAD = 8


def paint_pips(painter: QPainter, centre: QPointF, tier: int, size: float) -> None:
    """Four pips around `centre`, `tier` of them filled; `size` is the side of one in pixels."""
    colour = current().colour("text")
    gap = size * 0.5
    left = centre.x() - (PIPS * size + (PIPS - 1) * gap) / 2
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for index in range(PIPS):
        box = QRectF(left + index * (size + gap), centre.y() - size / 2, size, size)
        painter.setPen(QPen(colour, 1.2))
        painter.setBrush(colour if index < tier else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(0.6, 0.6, -0.6, -0.6), size * 0.3, size * 0.3)


class TierCell(Cell):
    """Number and word above four pips."""

    def __init__(self, value: int, word: str) -> None:
        super().__init__(value, f"{value}  {word}")
        self.setAccessibleName(f"{value}, {word}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Word, gap and pips."""
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(self.text()) * 11 // 10 + 2 * _PAD + 8
        return QSize(width, metrics.height() + self._pip() + 3 * _PAD)

    def minimumSizeHint(self) -> QSize:
        """Words are never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Frame, word, pips."""
        del event
        painter = QPainter(self)
        look = look_of(self, suggested=self.suggested)
        paint_frame(painter, self.rect(), look)
        painter.setFont(current().font("strong" if look.chosen else "body"))
        painter.setPen(text_colour(look))
        word = QRect(0, _PAD, self.width(), self.fontMetrics().height())
        painter.drawText(word, Qt.AlignmentFlag.AlignCenter, self.text())
        middle = QPointF(self.width() / 2, self.height() - _PAD - self._pip() / 2)
        painter.setOpacity(1.0 if look.enabled else 0.5)
        paint_pips(painter, middle, cast("int", self.value), self._pip())
        painter.end()

    def _pip(self) -> int:
        return max(8, self.fontMetrics().height() // 2)


class TierRow(PickOne):
    """0-4 with a word each; `set_suggested` outlines what the chosen kinds imply."""

    def __init__(
        self, label: str, words: Sequence[str], note: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(label, note, parent)
        cells = [TierCell(number, word) for number, word in enumerate(words)]
        row = QWidget()
        flow = EvenFlow(row)
        for cell in cells:
            flow.addWidget(cell)
        self._column.addWidget(row)
        self._column.addWidget(self.note)
        self._adopt(cells, {str(cell.value): cell.value for cell in cells})

    def value(self) -> int | None:
        """The tier picked, or None: then the suggested one, if any, is kept."""
        return cast("int | None", super().value())
