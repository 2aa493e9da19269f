"""A line by month: quiet, crossed, held or moved, each with its own mark and word.

Knows months by what is to be painted and said; must not know lines.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import current
from ui.widgets.announce import announce
from ui.widgets.painting import paint_ring

_GAP = 4
_MOST_WIDE = 84
_LEAST_WIDE = 20
_RADIUS = 6
_PAD = 8
_BETWEEN = 5


@dataclass(frozen=True, slots=True)
class Month:
    """One month. `state` is quiet, crossed, held or moved; `word` says it, `text` says it all."""

    state: str
    word: str
    short: str
    text: str


class MonthStrip(QWidget):
    """Months from the oldest to the newest. Arrows walk, Home and End jump, Enter opens.

    Signals:
        month_shown(str): what is said of the month pointed at, "" when none is.
        opened(): the worker wants to see the moments behind it.
    """

    month_shown = Signal(str)
    opened = Signal()

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._months: Sequence[Month] = ()
        self._at = -1
        self._hovered = -1
        self.setObjectName("month_strip")
        self.setAccessibleName(label)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_months(self, months: Sequence[Month]) -> None:
        """Show these, oldest first; the keyboard is on the newest."""
        self._months = tuple(months)
        self._at = len(self._months) - 1
        self._hovered = -1
        self._speak(aloud=False)
        self.updateGeometry()
        self.update()

    def current_month(self) -> Month | None:
        """The month the keyboard is on."""
        return self._months[self._at] if 0 <= self._at < len(self._months) else None

    def sizeHint(self) -> QSize:
        """As wide as its months with their words, and their names below."""
        wide = (current().scaled(_MOST_WIDE) + _GAP) * max(1, len(self._months))
        return QSize(wide, self._box_height() + self._name_height())

    def minimumSizeHint(self) -> QSize:
        """As narrow as marks without words."""
        wide = (current().scaled(_LEAST_WIDE) + _GAP) * max(1, len(self._months))
        return QSize(wide, self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        """The new size after a change of text."""
        if event.type() is QEvent.Type.StyleChange:
            self.updateGeometry()
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at the month below the mouse."""
        self._hover(int(event.position().x() // (self._wide() + _GAP)))

    def leaveEvent(self, event: QEvent) -> None:
        """Point at none."""
        self._hover(-1)
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click shows the moments."""
        if event.button() is Qt.MouseButton.LeftButton and self._months:
            self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk and open."""
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Home: -len(self._months),
            Qt.Key.Key_End: len(self._months),
        }
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or not self._months:
            super().keyPressEvent(event)
        elif key in steps:
            self._at = min(len(self._months) - 1, max(0, self._at + steps[key]))
            self._hovered = -1
            self._speak(aloud=True)
            self.update()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say which month the keyboard is on."""
        super().focusInEvent(event)
        self._speak(aloud=True)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say nothing any more."""
        super().focusOutEvent(event)
        self.month_shown.emit("")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The months and their names."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index, month in enumerate(self._months):
            left = round(index * (self._wide() + _GAP))
            box = QRect(left, 0, round(self._wide()), self._box_height())
            paint_month(painter, box, month, worded=self._worded())
            self._paint_name(painter, index, box)
            if index == self._at and self.hasFocus():
                paint_ring(painter, box, _RADIUS)
        painter.end()

    def _paint_name(self, painter: QPainter, index: int, box: QRect) -> None:
        theme = current()
        painter.setFont(theme.font("note"))
        painter.setPen(theme.colour("muted"))
        name = self._months[index].short
        widest = max(painter.fontMetrics().horizontalAdvance(m.short) for m in self._months)
        if widest > box.width() + _GAP and (len(self._months) - 1 - index) % 3:
            return
        room = QRectF(box.left() - 20, box.bottom() + 1, box.width() + 40, self._name_height())
        painter.drawText(room, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, name)

    def _hover(self, index: int) -> None:
        index = index if 0 <= index < len(self._months) else -1
        if index == self._hovered:
            return
        self._hovered = index
        self.month_shown.emit(self._months[index].text if index >= 0 else "")

    def _speak(self, *, aloud: bool) -> None:
        month = self.current_month()
        self.setAccessibleDescription(month.text if month else "")
        if aloud and month:
            announce(self, month.text)
            self.month_shown.emit(month.text)

    def _wide(self) -> float:
        count = max(1, len(self._months))
        fair = (self.width() - _GAP * (count - 1)) / count
        return float(min(current().scaled(_MOST_WIDE), max(current().scaled(_LEAST_WIDE), fair)))

    def _worded(self) -> bool:
        metrics = QFontMetrics(current().font("note"))
        words = (metrics.horizontalAdvance(month.word) for month in self._months)
        return max(words, default=0) + _side() + _BETWEEN + _PAD <= self._wide()

    def _box_height(self) -> int:
        return max(32, QFontMetrics(current().font("note")).height() + 16)

    def _name_height(self) -> int:
        return QFontMetrics(current().font("note")).height() + 4


def paint_month(painter: QPainter, box: QRect, month: Month, *, worded: bool) -> None:
    """One box with its mark, and its word where there is room."""
    theme = current()
    state = month.state
    edge = {"crossed": "text", "held": "accent", "moved": "accent"}.get(state, "divider")
    pen = QPen(theme.colour(edge), 1 if state == "quiet" else 1.5)
    if state == "moved":
        pen.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.setBrush(theme.colour("accent_soft" if state == "held" else "surface"))
    painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
    font = theme.font("note")
    metrics = QFontMetrics(font)
    word = metrics.horizontalAdvance(month.word) + _BETWEEN if worded else 0
    left = box.center().x() - (word + _side()) / 2
    paint_mark(painter, QPointF(left + _side() / 2, box.center().y() + 0.5), state)
    if worded:
        painter.setFont(font)
        painter.setPen(theme.colour("muted" if state == "quiet" else "text"))
        room = QRectF(left + _side() + _BETWEEN, box.top(), word, box.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, month.word)


def paint_mark(painter: QPainter, middle: QPointF, state: str) -> None:
    """The mark of a state alone: a dash, a dot, a check, an arrow."""
    theme = current()
    side = _side()
    icon = {"held": "check", "moved": "arrow-right"}.get(state)
    if icon:
        ratio = painter.device().devicePixelRatio()
        picture = theme.pixmap(icon, "accent", side, ratio)
        painter.drawPixmap(QPointF(middle.x() - side / 2, middle.y() - side / 2), picture)
    elif state == "crossed":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("text"))
        painter.drawEllipse(middle, side * 0.28, side * 0.28)
    else:
        painter.setPen(QPen(theme.colour("border"), 1.5))
        painter.drawLine(middle - QPointF(side * 0.25, 0), middle + QPointF(side * 0.25, 0))


def _side() -> int:
    return current().scaled(14)


class StateMark(QWidget):
    """A mark with its words, for the legend."""

    def __init__(self, state: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._words = words
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Mark, gap, words."""
        metrics = QFontMetrics(current().font("note"))
        return QSize(
            _side() + 6 + metrics.horizontalAdvance(self._words) + _PAD, metrics.height() + 4
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Mark and words."""
        del event
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_mark(painter, QPointF(_side() / 2, self.height() / 2), self._state)
        painter.setFont(theme.font("note"))
        painter.setPen(theme.colour("muted"))
        room = self.rect().adjusted(_side() + 6, 0, 0, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self._words)
        painter.end()
