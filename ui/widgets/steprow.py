"""Five steps, number and word on each: mood (with its colour) and energy (without)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import current
from ui.widgets.cell import Cell
from ui.widgets.flow import EvenFlow
from ui.widgets.painting import Look, look_of, paint_frame, text_colour
from ui.widgets.pickone import PickOne

_PAD = 8


class StepCell(Cell):
    """A disc with a number, a word below it."""

    def __init__(self, value: int, word: str, *, coloured: bool) -> None:
        super().__init__(value, word)
        self._coloured = coloured
        self.setAccessibleName(f"{value}, {word}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Disc, gap and word."""
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(self.text()) * 11 // 10 + 2 * _PAD + 8
        return QSize(width, self._disc() + metrics.height() + 3 * _PAD - 2)

    def minimumSizeHint(self) -> QSize:
        """Words are never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Frame, disc, word."""
        del event
        painter = QPainter(self)
        look = look_of(self, suggested=self.suggested)
        paint_frame(painter, self.rect(), look)
        side = self._disc()
        disc = QRect((self.width() - side) // 2, _PAD, side, side)
        self._paint_disc(painter, disc, look)
        painter.setFont(current().font("strong" if look.chosen else "body"))
        painter.setPen(text_colour(look))
        word = QRect(0, disc.bottom() + 1, self.width(), self.height() - disc.bottom() - _PAD // 2)
        painter.drawText(word, Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()

    def _paint_disc(self, painter: QPainter, disc: QRect, look: Look) -> None:
        theme = current()
        box = QRectF(disc).adjusted(1, 1, -1, -1)
        number = text_colour(look)
        if self._coloured:
            fill, number = theme.mood(cast("int", self.value))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(fill)
        else:
            painter.setPen(QPen(theme.colour("border"), 1.2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setOpacity(1.0 if look.enabled else 0.5)
        painter.drawEllipse(box)
        painter.setFont(theme.font("strong"))
        painter.setPen(number)
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(self.value))
        painter.setOpacity(1.0)

    def _disc(self) -> int:
        return self.fontMetrics().height() + 14


class StepRow(PickOne):
    """1-5 with a word each. `coloured` paints the discs in the mood ramp."""

    def __init__(
        self,
        label: str,
        words: Sequence[str],
        note: str = "",
        *,
        coloured: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(label, note, parent)
        cells = [
            StepCell(number, word, coloured=coloured) for number, word in enumerate(words, start=1)
        ]
        row = QWidget()
        flow = EvenFlow(row)
        for cell in cells:
            flow.addWidget(cell)
        self._column.addWidget(row)
        self._column.addWidget(self.note)
        self._adopt(cells, {str(cell.value): cell.value for cell in cells})

    def value(self) -> int | None:
        """1 to 5, or None while unanswered."""
        return cast("int | None", super().value())
