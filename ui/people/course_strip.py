"""The course of one customer, visit by visit: hard ones above the line, good ones below.

Knows visits by what is to be painted and said; must not know records.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ui.theme import current
from ui.widgets.announce import announce

_UP = 116
_DOWN = 60
_BESIDE = 16  # room on a side of the line where nothing is drawn
_LEAST_PITCH = 14
_MOST_PITCH = 52
_HEAD = 6
_STEM = 14  # shortest stem: strength 0 is still a visit above or below the line
_PIP = 6
_LEAP = 10


@dataclass(frozen=True, slots=True)
class Visit:
    """One contact. `strength` is 0-10 (what it took, or gave); `mood` 1-5; `text` says it all."""

    id: str
    tone: str
    text: str
    day: str
    tier: int | None = None
    strength: int | None = None
    mood: int | None = None


class CourseStrip(QWidget):
    """Visits from the oldest to the newest. Arrows walk, Home and End jump, Enter opens.

    Where they do not all fit the newest are shown, and walking brings the others.

    Signals:
        visit_activated(str): open the contact with this id.
        visit_shown(str): what the visit pointed at is, "" when none is.
    """

    visit_activated = Signal(str)
    visit_shown = Signal(str)

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._visits: Sequence[Visit] = ()
        self._at = -1
        self._hovered = -1
        self._start = 0
        self.setObjectName("course_strip")
        self.setAccessibleName(label)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_visits(self, visits: Sequence[Visit]) -> None:
        """Show these, oldest first; the place among them stays where it is the same visit."""
        before = self.current_visit()
        self._visits = tuple(visits)
        ids = [visit.id for visit in self._visits]
        kept = before is not None and before.id in ids
        self._at = ids.index(before.id) if before and kept else len(ids) - 1
        self._hovered = -1
        self._start = len(ids)
        self._speak(aloud=False)
        self.visit_shown.emit(self._said() if self.hasFocus() else "")
        self.updateGeometry()
        self.update()

    def current_visit(self) -> Visit | None:
        """The visit the keyboard is on."""
        return self._visits[self._at] if 0 <= self._at < len(self._visits) else None

    def index_at(self, pos: QPoint) -> int:
        """The visit nearest to a point, or -1 beside all of them."""
        self._scroll()
        index = self._start + int(pos.x() // self._pitch())
        return index if pos.x() >= 0 and index < len(self._visits) else -1

    def centre_of(self, index: int) -> QPointF:
        """Where the head of a visit is drawn."""
        self._scroll()
        visit = self._visits[index]
        x = (index - self._start + 0.5) * self._pitch()
        return QPointF(x, self._baseline() - self._rise(visit))

    def sizeHint(self) -> QSize:
        """A line of visits with room above, below, and for the days."""
        wide = max(1, len(self._visits)) * current().scaled(_MOST_PITCH)
        return QSize(wide, self._up() + self._down() + self._days_height())

    def minimumSizeHint(self) -> QSize:
        """As narrow as a few visits."""
        return QSize(current().scaled(_LEAST_PITCH) * 8, self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Tool tips by visit, and the new size after a change of text."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self.index_at(event.pos())
            if index >= 0:
                QToolTip.showText(event.globalPos(), self._visits[index].text, self)
            return True
        if event.type() is QEvent.Type.StyleChange:
            self.updateGeometry()
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at the visit below the mouse."""
        self._hover(self.index_at(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        """Point at none."""
        self._hover(-1)
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click opens the visit."""
        index = self.index_at(event.position().toPoint())
        if index >= 0 and event.button() is Qt.MouseButton.LeftButton:
            self._go(index)
            self.visit_activated.emit(self._visits[index].id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk and open."""
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_PageUp: -_LEAP,
            Qt.Key.Key_PageDown: _LEAP,
            Qt.Key.Key_Home: -len(self._visits),
            Qt.Key.Key_End: len(self._visits),
        }
        key = Qt.Key(event.key())
        visit = self.current_visit()
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or visit is None:
            super().keyPressEvent(event)
        elif key in steps:
            self._go(self._at + steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.visit_activated.emit(visit.id)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say which visit the keyboard is on."""
        super().focusInEvent(event)
        self._speak(aloud=True)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say nothing any more."""
        super().focusOutEvent(event)
        self.visit_shown.emit("")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line, the visits, the first and the last day."""
        del event
        self._scroll()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(current().colour("border"), 1))
        line = self._baseline()
        painter.drawLine(QPointF(0, line), QPointF(self._last_edge(), line))
        for index in range(self._start, self._end()):
            self._paint_visit(painter, index)
        self._paint_days(painter)
        painter.end()

    def _paint_visit(self, painter: QPainter, index: int) -> None:
        theme = current()
        visit = self._visits[index]
        head = self.centre_of(index)
        if index == self._pointed():
            self._paint_pointer(painter, head.x())
        if visit.tone == "calm":
            painter.setPen(QPen(theme.colour("muted"), 1.4))
            painter.setBrush(theme.colour("surface"))
            painter.drawEllipse(head, theme.scaled(3), theme.scaled(3))
            return
        stem = QPen(theme.colour("border"), 2)
        if visit.strength is None:
            stem.setStyle(Qt.PenStyle.DotLine)
        painter.setPen(stem)
        painter.drawLine(QPointF(head.x(), self._baseline()), head)
        self._paint_head(painter, visit, head)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("text"))
        pip_radius = theme.scaled(20) / 10
        for pip in range(visit.tier or 0):
            above = theme.scaled(_HEAD) + theme.scaled(_PIP) * (pip + 0.9)
            painter.drawEllipse(QPointF(head.x(), head.y() - above), pip_radius, pip_radius)

    def _paint_head(self, painter: QPainter, visit: Visit, head: QPointF) -> None:
        theme = current()
        radius = theme.scaled(11) / 2
        if visit.mood is not None:
            fill: QColor | Qt.BrushStyle = theme.mood(visit.mood)[0]
        else:
            fill = theme.colour("surface")
        painter.setBrush(fill)
        painter.setPen(QPen(theme.colour("text"), 1.4))
        painter.drawEllipse(head, radius, radius)

    def _paint_pointer(self, painter: QPainter, x: float) -> None:
        theme = current()
        room = QRectF(x - self._pitch() / 2, 1, self._pitch(), self._up() + self._down() - 2)
        focused = self.hasFocus() and self._hovered < 0
        painter.setPen(QPen(theme.colour("focus"), 2) if focused else Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent_soft"))
        painter.drawRoundedRect(room.adjusted(1, 1, -1, -1), 6, 6)
        painter.setPen(QPen(theme.colour("border"), 1))
        line = self._baseline()
        painter.drawLine(QPointF(room.left() + 1, line), QPointF(room.right() - 1, line))

    def _paint_days(self, painter: QPainter) -> None:
        if not self._visits:
            return
        theme = current()
        painter.setFont(theme.font("note"))
        painter.setPen(theme.colour("muted"))
        first, last = self._visits[self._start], self._visits[self._end() - 1]
        words = first.day
        if self._start:
            words = self.tr("{day}, %n before", "", self._start).format(day=first.day)
        metrics = painter.fontMetrics()
        wide = max(self._last_edge(), metrics.horizontalAdvance(f"{words}   {last.day}"))
        box = QRectF(0, self.height() - self._days_height(), wide, self._days_height())
        bottom = Qt.AlignmentFlag.AlignBottom
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | bottom, words)
        if first.day != last.day:
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | bottom, last.day)

    def _hover(self, index: int) -> None:
        if index == self._hovered:
            return
        self._hovered = index
        self.setCursor(
            Qt.CursorShape.PointingHandCursor if index >= 0 else Qt.CursorShape.ArrowCursor
        )
        self.visit_shown.emit(self._visits[index].text if index >= 0 else "")
        self.update()

    def _go(self, index: int) -> None:
        self._at = min(len(self._visits) - 1, max(0, index))
        self._hovered = -1
        self._speak(aloud=True)
        self.update()

    def _speak(self, *, aloud: bool) -> None:
        said = self._said()
        self.setAccessibleDescription(said)
        if aloud and said:
            announce(self, said)
            self.visit_shown.emit(said)

    def _said(self) -> str:
        visit = self.current_visit()
        return visit.text if visit else ""

    def _pointed(self) -> int:
        if self._hovered >= 0:
            return self._hovered
        return self._at if self.hasFocus() else -1

    def _rise(self, visit: Visit) -> float:
        """How far above the line a head is, in pixels; below it where negative."""
        if visit.tone == "calm":
            return 0.0
        theme = current()
        # Half way where no number was given; the dotted stem and the text say so.
        share = 0.5 if visit.strength is None else visit.strength / 10
        least = theme.scaled(_STEM)
        if visit.tone == "good":
            return -(least + share * (self._down() - theme.scaled(10) - least))
        return least + share * (self._up() - theme.scaled(4 * _PIP + 14) - least)

    def _baseline(self) -> float:
        return float(self._up())

    def _up(self) -> int:
        above = any(visit.tone == "hard" for visit in self._visits)
        return current().scaled(_UP if above else _BESIDE)

    def _down(self) -> int:
        below = any(visit.tone == "good" for visit in self._visits)
        return current().scaled(_DOWN if below else _BESIDE)

    def _days_height(self) -> int:
        return self.fontMetrics().height() + 4

    def _pitch(self) -> float:
        theme = current()
        fair = self.width() / max(1, len(self._visits))
        return float(min(theme.scaled(_MOST_PITCH), max(theme.scaled(_LEAST_PITCH), fair)))

    def _room(self) -> int:
        return max(1, int((self.width() + 0.01) // self._pitch()))

    def _end(self) -> int:
        return min(len(self._visits), self._start + self._room())

    def _last_edge(self) -> float:
        return (self._end() - self._start) * self._pitch()

    def _scroll(self) -> None:
        """Move the part that is seen so that the keyboard's visit is in it."""
        latest = max(0, len(self._visits) - self._room())
        start = min(self._start, latest)
        if self._at < start:
            start = self._at
        elif self._at >= start + self._room():
            start = self._at - self._room() + 1
        self._start = max(0, start)
