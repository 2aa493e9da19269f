"""A year in pixels: one small square a day, a column a week.

Must not know shifts: the page says what each day shows and how it is spoken.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import QDate, QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from journal_app.palette import blend
from ui.theme import current
from ui.widgets.announce import announce

WEEKS = 53
_STEPS = {
    Qt.Key.Key_Left: -7,
    Qt.Key.Key_Right: 7,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -28,
    Qt.Key.Key_PageDown: 28,
}


class DayMark(NamedTuple):
    """A day that was answered. `text` is what is spoken and shown after the date."""

    text: str
    mood: int | None = None
    strain: int | None = None
    enough: bool = False
    off: bool = False


class Measure(Enum):
    """What colours the squares."""

    MOOD = "mood"
    STRAIN = "strain"


class YearGrid(QWidget):
    """The 53 weeks up to `last`. Days without an answer are hollow, enough days outlined.

    Arrows walk days and weeks, Page keys four weeks, Home and End jump, Enter opens. Every step
    is announced. `day_activated` carries the date.
    """

    day_activated = Signal(object)

    def __init__(self, label: str, last: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(label)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._days: Mapping[date, DayMark] = {}
        self._measure = Measure.MOOD
        self._monday = True
        self._last = last
        self._at = last

    def set_days(self, days: Mapping[date, DayMark], last: date | None = None) -> None:
        """Show these days; `last` moves the year on."""
        self._days = days
        if last is not None and last != self._last:
            self._last = self._at = last
        self._speak(aloud=False)
        self.update()

    def set_measure(self, measure: Measure) -> None:
        """Colour by mood or by strain."""
        self._measure = measure
        self.update()

    def set_week_starts_monday(self, monday: bool) -> None:
        """Monday or Sunday in the first row."""
        self._monday = monday
        self.update()

    def first(self) -> date:
        """The first day shown: the start of the week 52 weeks before the last."""
        return self._last - timedelta(days=self._row(self._last) + 7 * (WEEKS - 1))

    def day(self) -> date:
        """The day the keyboard is on."""
        return self._at

    def day_at(self, pos: QPoint) -> date | None:
        """The day under a point of the widget."""
        pitch = self._pitch()
        week = int((pos.x() - self._left()) // pitch)
        row = int((pos.y() - self._top()) // pitch)
        if not (0 <= week < WEEKS and 0 <= row < 7):
            return None
        found = self.first() + timedelta(days=7 * week + row)
        return found if found <= self._last else None

    def rect_of(self, day: date) -> QRectF:
        """Where a day is drawn."""
        pitch, gap = self._pitch(), self._gap()
        index = (day - self.first()).days
        x = self._left() + index // 7 * pitch
        y = self._top() + index % 7 * pitch
        return QRectF(x, y, pitch - gap, pitch - gap)

    def sizeHint(self) -> QSize:
        """A year at the pitch of the text."""
        width = self._left() + WEEKS * self._largest_pitch()
        return QSize(round(width), self.heightForWidth(round(width)))

    def minimumSizeHint(self) -> QSize:
        """Squares of six pixels."""
        width = round(self._left() + WEEKS * 7)
        return QSize(width, self.heightForWidth(width))

    def hasHeightForWidth(self) -> bool:
        """Squares stay square."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Seven rows and the months."""
        return round(self._top() + 7 * self._pitch(width)) + 2

    def event(self, event: QEvent) -> bool:
        """Tool tips by day."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            day = self.day_at(event.pos())
            if day is not None:
                QToolTip.showText(event.globalPos(), self.describe(day), self)
                return True
        return super().event(event)

    def describe(self, day: date) -> str:
        """A day in words."""
        written = self.locale().toString(QDate(day.year, day.month, day.day), "ddd d MMM yyyy")
        mark = self._days.get(day)
        said = mark.text if mark else self.tr("nothing noted")
        return self.tr("{day}: {said}").format(day=written, said=said)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click opens the day."""
        day = self.day_at(event.position().toPoint())
        if day is not None and event.button() is Qt.MouseButton.LeftButton:
            self._go(day)
            self.day_activated.emit(day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk and open."""
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in _STEPS:
            self._go(self._at + timedelta(days=_STEPS[key]))
        elif key is Qt.Key.Key_Home:
            self._go(self.first())
        elif key is Qt.Key.Key_End:
            self._go(self._last)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.day_activated.emit(self._at)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Months, weekdays, days."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_names(painter)
        day = self.first()
        while day <= self._last:
            self._paint_day(painter, day)
            day += timedelta(days=1)
        if self.hasFocus():
            ring = self.rect_of(self._at).adjusted(-2, -2, 2, 2)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(current().colour("focus"), 2))
            painter.drawRoundedRect(ring, 5, 5)
        painter.end()

    def _paint_names(self, painter: QPainter) -> None:
        theme = current()
        painter.setFont(theme.font("note"))
        painter.setPen(theme.colour("muted"))
        first, pitch, side = self.first(), self._pitch(), self._pitch() - self._gap()
        for row in (0, 2, 4):
            name = self.locale().dayName((first + timedelta(days=row)).isoweekday())[:1]
            box = QRectF(0, self._top() + row * pitch, self._left() - 8, side)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, name)
        free_from = 0.0
        for week in range(WEEKS):
            monday = first + timedelta(days=7 * week)
            left = self._left() + week * pitch
            if monday.day > 7 or left < free_from:
                continue
            name = self.locale().standaloneMonthName(
                monday.month, self.locale().FormatType.ShortFormat
            )
            width = painter.fontMetrics().horizontalAdvance(name)
            if left + width <= self.width():
                painter.drawText(QPointF(left, painter.fontMetrics().ascent()), name)
                free_from = left + width + 8

    def _paint_day(self, painter: QPainter, day: date) -> None:
        theme = current()
        box = self.rect_of(day)
        mark = self._days.get(day)
        fill = self._fill(mark)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if mark is not None and mark.enough:
            # Ring and gap, so that it shows around every mood.
            _paint_square(painter, box, QPen(theme.colour("text"), 1.6))
            box = box.adjusted(3, 3, -3, -3)
        elif fill is None:
            _paint_square(painter, box, QPen(theme.colour("divider"), 1))
        if fill is not None:
            painter.setBrush(fill)
            _paint_square(painter, box, QPen(Qt.PenStyle.NoPen))
        elif mark is not None:
            # Answered without a value (off, or a state alone): a dot, for it is not missing.
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("border"))
            painter.drawEllipse(box.center(), box.width() / 6, box.width() / 6)

    def _fill(self, mark: DayMark | None) -> QColor | None:
        theme = current()
        if mark is None:
            return None
        if self._measure is Measure.MOOD:
            return theme.mood(mark.mood)[0] if mark.mood is not None else None
        if mark.strain is None:
            return None
        share = 0.12 + 0.88 * mark.strain / 10
        return QColor(blend(theme.palette.accent, theme.palette.surface, share))

    def _go(self, day: date) -> None:
        self._at = min(self._last, max(self.first(), day))
        self._speak(aloud=True)
        self.update()

    def _speak(self, *, aloud: bool) -> None:
        said = self.describe(self._at)
        self.setAccessibleDescription(said)
        if aloud:
            announce(self, said)

    def _row(self, day: date) -> int:
        return day.weekday() if self._monday else day.isoweekday() % 7

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(current().font("note"))

    def _left(self) -> int:
        return self._metrics().horizontalAdvance("W") + 12

    def _top(self) -> int:
        return self._metrics().height() + 4

    def _largest_pitch(self) -> float:
        return self._metrics().height() + 2.5

    def _pitch(self, width: int | None = None) -> float:
        room = (self.width() if width is None else width) - self._left() - 2
        return max(7.0, min(self._largest_pitch(), room / WEEKS))

    def _gap(self) -> float:
        return max(1.5, self._pitch() * 0.19)


def _paint_square(painter: QPainter, box: QRectF, pen: QPen) -> None:
    inset = pen.widthF() / 2 if pen.style() != Qt.PenStyle.NoPen else 0.0
    radius = min(3.5, box.width() / 4)
    painter.setPen(pen)
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius, radius)
