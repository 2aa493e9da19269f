"""Choice list, numbers, dates and times, and the frame they share.

Painted here because a style sheet breaks their arrows. The wheel changes nothing unless the
control has the focus: a page scrolls under the pointer.
"""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import (
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextCharFormat,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCalendarWidget,
    QComboBox,
    QDateEdit,
    QLineEdit,
    QListView,
    QSpinBox,
    QTimeEdit,
    QToolButton,
    QWidget,
)

from ui.theme import current
from ui.widgets.fields import SENSITIVE
from ui.widgets.painting import Look, control_height, paint_frame, text_colour

_PAD = 12
_ARROW = 16


class SelectBox(QComboBox):
    """A drop-down list; add entries with `addItem(text, key)`, read `currentData()`."""

    def __init__(self, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setView(QListView(self))
        self.setPlaceholderText(placeholder)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

    def sizeHint(self) -> QSize:
        """As high as every other control."""
        width = super().sizeHint().width() + 2 * _PAD + current().scaled(8)
        return QSize(width, control_height(self))

    def minimumSizeHint(self) -> QSize:
        """May be narrow, never low."""
        return QSize(super().minimumSizeHint().width(), control_height(self))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page, not the answer."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Frame, words, chevron."""
        del event
        painter = QPainter(self)
        look = _field_look(self)
        paint_frame(painter, self.rect(), look)
        _paint_mark(painter, self.rect(), "chevron-down", self)
        empty = self.currentIndex() < 0
        words = self.placeholderText() if empty else self.currentText()
        painter.setPen(current().colour("muted") if empty else text_colour(look))
        room = self.rect().adjusted(_PAD + 1, 0, -2 * _PAD - 12, 0)
        elided = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, elided)
        painter.end()


class _Framed:
    """What boxes with a line to type in share; mixed in before the class of Qt."""

    def sizeHint(self) -> QSize:
        """As high as every other control."""
        usual = super().sizeHint()  # type: ignore[misc]  # of Qt's class, which comes next
        return QSize(usual.width() + 2 * _PAD, control_height(self._box))

    def minimumSizeHint(self) -> QSize:
        """Digits are never cut."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The words keep clear of the frame."""
        super().resizeEvent(event)  # type: ignore[misc]  # of Qt's class, which comes next
        _place_inner(self._box, self._box.lineEdit())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page, not the answer."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Frame and two chevrons."""
        del event
        _paint_spin(self._box)

    @property
    def _box(self) -> QAbstractSpinBox:
        return cast(QAbstractSpinBox, self)


class NumberBox(_Framed, QSpinBox):
    """A whole number with chevrons. Its lowest value, when given words, means "not answered"."""

    def __init__(
        self, least: int, most: int, empty_text: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setRange(least, most)
        self.setSpecialValueText(empty_text)
        _clear_inner(self, self.lineEdit())


class Calendar(QCalendarWidget):
    """A month to pick a day from: weekends in text colour, for red is no day's colour here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._dress()

    def _dress(self) -> None:
        theme = current()
        plain, head = QTextCharFormat(), QTextCharFormat()
        plain.setForeground(theme.colour("text"))
        head.setForeground(theme.colour("muted"))
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.setWeekdayTextFormat(day, plain)
        self.setHeaderTextFormat(head)
        for name, icon in (("prevmonth", "chevron-left"), ("nextmonth", "chevron-right")):
            button = self.findChild(QToolButton, f"qt_calendar_{name}")
            if button is not None:
                button.setIcon(theme.icon(icon, "on_accent", _ARROW))


class DateBox(_Framed, QDateEdit):
    """A date with a calendar to open (Alt+Down)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCalendarPopup(True)
        self.setCalendarWidget(Calendar())
        self.setDisplayFormat("ddd d MMM yyyy")
        _clear_inner(self, self.lineEdit())

    def sizeHint(self) -> QSize:
        """Room for the calendar."""
        return super().sizeHint() + QSize(_PAD, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Frame and a calendar."""
        del event
        painter = QPainter(self)
        paint_frame(painter, self.rect(), _field_look(self))
        _paint_mark(painter, self.rect(), "calendar", self)
        painter.end()


class TimeBox(_Framed, QTimeEdit):
    """A time of day in the region's way of writing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        _clear_inner(self, self.lineEdit())


def _field_look(widget: QWidget) -> Look:
    return Look(focused=widget.hasFocus(), hovered=widget.underMouse(), enabled=widget.isEnabled())


def _clear_inner(box: QAbstractSpinBox, inner: QLineEdit) -> None:
    # The line edit inside would paint square corners over our frame.
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
    inner.setPalette(palette)
    inner.setTextMargins(0, 0, 0, 0)
    inner.setInputMethodHints(SENSITIVE)
    box.setAttribute(Qt.WidgetAttribute.WA_Hover)


def _place_inner(box: QAbstractSpinBox, inner: QLineEdit) -> None:
    # Left and right of it the frame and the mark stay free, whatever the style thinks.
    inner.setGeometry(box.rect().adjusted(_PAD - 1, 3, -_PAD - current().scaled(16), -3))


def _paint_mark(painter: QPainter, rect: QRect, icon: str, widget: QWidget) -> None:
    theme = current()
    side = theme.scaled(16)
    picture = theme.pixmap(icon, "muted", side, widget.devicePixelRatioF())
    place = QRect(rect.right() - _PAD - side + 2, (rect.height() - side) // 2, side, side)
    painter.drawPixmap(place, picture)


def _paint_spin(box: QAbstractSpinBox) -> None:
    theme = current()
    painter = QPainter(box)
    paint_frame(painter, box.rect(), _field_look(box))
    side = theme.scaled(14)
    left = box.width() - _PAD - side + 4
    middle = box.height() // 2
    for icon, top in (("chevron-up", middle - side + 1), ("chevron-down", middle - 1)):
        picture = theme.pixmap(icon, "muted", side, box.devicePixelRatioF())
        painter.drawPixmap(QRect(left, top, side, side), picture)
    painter.end()
