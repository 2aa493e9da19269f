"""The four steps at the side, or in a row above them where there is less room."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from ui.theme import current
from ui.widgets.cell import Cell
from ui.widgets.painting import Look, paint_frame, paint_ring
from ui.widgets.pickone import PickOne

_SIDE = 10
_BADGE = 24
_GAP = 10
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_CENTRE = Qt.AlignmentFlag.AlignCenter


class StepCell(Cell):
    """One step: its number, its name and, below, what was answered there."""

    def __init__(self, number: int, text: str) -> None:
        super().__init__(number, text)
        self.setObjectName(f"step_{number}")
        self._told = ""
        self.short = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def tell(self, words: str) -> None:
        """What was answered there; "" for nothing yet."""
        self._told = words
        self.setAccessibleDescription(words)
        self.update()

    def sizeHint(self) -> QSize:
        """Number and name on one line; the answer below it, if there is room for two."""
        theme = current()
        strong = QFontMetrics(theme.font("strong"))
        lines = strong.height() + (0 if self.short else QFontMetrics(theme.font("note")).height())
        width = theme.scaled(_BADGE) + _GAP + strong.horizontalAdvance(self.text()) + 2 * _SIDE
        return QSize(width, max(theme.scaled(_BADGE), lines) + 2 * _SIDE)

    def minimumSizeHint(self) -> QSize:
        """In a row the name may be shortened."""
        return QSize(current().scaled(_BADGE) + 2 * _SIDE, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, badge, words, ring."""
        del event
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent_soft"))
            painter.drawRoundedRect(self.rect(), 8, 8)
        elif self.underMouse():
            paint_frame(painter, self.rect(), Look(hovered=True))
        self._paint_badge(painter, chosen=chosen)
        self._paint_words(painter, chosen=chosen)
        if self.hasFocus():
            paint_ring(painter, self.rect())
        painter.end()

    def _paint_badge(self, painter: QPainter, *, chosen: bool) -> None:
        theme = current()
        side = theme.scaled(_BADGE)
        badge = QRect(_SIDE, (self.height() - side) // 2, side, side)
        painter.setPen(QPen(theme.colour("accent" if chosen else "border"), 1.5))
        painter.setBrush(theme.colour("accent" if chosen else "surface"))
        painter.drawEllipse(badge)
        painter.setPen(theme.colour("on_accent" if chosen else "text"))
        painter.setFont(theme.font("strong"))
        painter.drawText(badge, _CENTRE, str(self.value))

    def _paint_words(self, painter: QPainter, *, chosen: bool) -> None:
        theme = current()
        left = _SIDE + theme.scaled(_BADGE) + _GAP
        room = self.rect().adjusted(left, _SIDE, -_SIDE // 2, -_SIDE)
        name_font = theme.font("strong" if chosen else "body")
        below = "" if self.short else self._told
        name_high = QFontMetrics(theme.font("strong")).height()
        line = QRect(room.left(), room.top(), room.width(), name_high) if below else room
        painter.setFont(name_font)
        painter.setPen(theme.colour("text"))
        _draw(painter, line, self.text())
        if below:
            painter.setFont(theme.font("note"))
            painter.setPen(theme.colour("muted"))
            _draw(painter, room.adjusted(0, name_high, 0, 0), below)


class StepRail(PickOne):
    """One step is always chosen; arrows move and choose.

    Signals:
        step_chosen(int): the worker went to a step, 1 to 4.
    """

    step_chosen = Signal(int)

    def __init__(self, label: str, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(label, parent=parent)
        self.hide_label()
        self.setObjectName("report_steps")
        line = QWidget()
        self._line = QBoxLayout(QBoxLayout.Direction.TopToBottom, line)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(4)
        self._steps = [StepCell(number, name) for number, name in enumerate(names, 1)]
        for cell in self._steps:
            self._line.addWidget(cell)
        self._column.addWidget(line)
        self._adopt(self._steps, {})
        self.set_value(1)
        self.value_changed.connect(self._on_value_changed)

    @property
    def step(self) -> int:
        """The step that is chosen."""
        return cast(int, self.value())

    def tell(self, answers: Sequence[str]) -> None:
        """What was answered in each step."""
        for cell, words in zip(self._steps, answers, strict=True):
            cell.tell(words)

    def lie_down(self, *, lying: bool) -> None:
        """In a row above, or in a column at the side."""
        ways = QBoxLayout.Direction
        self._line.setDirection(ways.LeftToRight if lying else ways.TopToBottom)
        for cell in self._steps:
            cell.short = lying
            cell.updateGeometry()

    def _pick(self, value: object | None) -> None:
        if value is not None:
            super()._pick(value)

    def _walk(self, step: int) -> None:
        super()._walk(step)
        chosen = next((cell for cell in self.cells() if cell.hasFocus()), None)
        if chosen is not None:
            self._pick(chosen.value)

    def _on_value_changed(self, value: object) -> None:
        self.step_chosen.emit(cast(int, value))


def _draw(painter: QPainter, room: QRect, words: str) -> None:
    elided = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, _LEFT, elided)
