"""A strength from 0 to 10: eleven radio buttons with words under 0, 5 and 10."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.theme import current
from ui.widgets.cell import Cell
from ui.widgets.labels import Note
from ui.widgets.painting import control_height, look_of, paint_frame, text_colour
from ui.widgets.pickone import PickOne

_WIDEST_CELL = 56
_GAP = 4


class ScaleCell(Cell):
    """One number."""

    def __init__(self, value: int, spoken: str, parent: QWidget | None = None) -> None:
        super().__init__(value, str(value), parent)
        self.setAccessibleName(spoken)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As wide as a good target likes to be."""
        return QSize(current().scaled(48), control_height(self) + 2)

    def minimumSizeHint(self) -> QSize:
        """Room for "10"."""
        return QSize(self.fontMetrics().horizontalAdvance("10") + 12, control_height(self) + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Frame and number."""
        del event
        painter = QPainter(self)
        look = look_of(self, suggested=self.suggested)
        paint_frame(painter, self.rect(), look)
        painter.setFont(current().font("strong" if look.chosen else "body"))
        painter.setPen(text_colour(look))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()


class ScaleRow(PickOne):
    """0-10. Digits pick, End or X picks 10. `words` stand under 0, 5 and 10."""

    def __init__(
        self,
        label: str,
        words: tuple[str, str, str],
        note: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(label, note, parent)
        named = {0: words[0], 5: words[1], 10: words[2]}
        cells = [ScaleCell(n, self._spoken(label, n, named.get(n, ""))) for n in range(11)]
        self._scale = QWidget()
        self._column.addWidget(self._scale)
        row = QHBoxLayout(self._scale)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        for cell in cells:
            row.addWidget(cell)
        self._words = QWidget()
        self._column.addWidget(self._words)
        below = QHBoxLayout(self._words)
        below.setContentsMargins(2, 0, 2, 0)
        for word, side in zip(words, ("AlignLeft", "AlignHCenter", "AlignRight"), strict=True):
            text = Note(word)
            text.setAlignment(Qt.AlignmentFlag[side] | Qt.AlignmentFlag.AlignTop)
            below.addWidget(text, 1)
        self._column.addWidget(self.note)
        digits = {str(n): n for n in range(10)}
        self._adopt(cells, {**digits, "x": 10})
        self._limit()

    def value(self) -> int | None:
        """0 to 10, or None while unanswered."""
        return cast("int | None", super().value())

    def resizeEvent(self, event: object) -> None:
        """Keep numbers and words together however wide the page is."""
        del event
        self._limit()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._limit()

    def _limit(self) -> None:
        widest = 11 * current().scaled(_WIDEST_CELL) + 10 * _GAP
        for part in (self._scale, self._words):
            if part.maximumWidth() != widest:
                part.setMaximumWidth(widest)

    def _take_key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_End:
            self._pick_and_focus(10)
            return True
        return super()._take_key(event)

    @staticmethod
    def _spoken(label: str, number: int, word: str) -> str:
        return f"{label}: {number}, {word}" if word else f"{label}: {number}"
