"""A drawn chart on screen: the picture, a ring on the point looked at, and the keys to walk it.

Knows pictures, not what they are of; the page draws them elsewhere and hands them in. Must not
import matplotlib, nor any page.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from journal_app.charts.picture import Mark, Picture, Places
from ui.theme import current
from ui.widgets.announce import announce

_REACH = 12.0  # logical pixels around a point that count as it
_RING = 8.0
_PADDING = 8.0  # around the words of a point
_SETTLED_MS = 80
_RESTED_MS = 120  # the mouse on a point before it is spoken of
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
}


class ChartView(QWidget):
    """Arrows walk the points in reading order, Home and End jump, Enter opens.

    Signals:
        mark_activated(str): open the record with this id.
        resized(): the width has settled on another value than the picture was drawn for.
    """

    mark_activated = Signal(str)
    resized = Signal()

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(label)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._label = label
        self._picture: Picture | None = None
        self._image = QImage()
        self._places = Places(())
        self._at: int | None = None
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(_RESTED_MS)
        self._resting.timeout.connect(self._on_resting_timeout)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLED_MS)
        self._settling.timeout.connect(self.resized)

    def set_picture(self, picture: Picture) -> None:
        """Show a chart; the widget takes its height."""
        self._picture = picture
        image = QImage(
            picture.rgba.data,
            picture.width,
            picture.height,
            4 * picture.width,
            QImage.Format.Format_RGBX8888,
        )
        image.setDevicePixelRatio(picture.dpr)
        self._image = image
        self._places = Places(picture.marks)
        self._at = None
        self.setFixedHeight(round(picture.height / picture.dpr))
        self.setAccessibleName(f"{self._label}. {picture.sentence} {picture.coverage}")
        self.update()

    def picture(self) -> Picture | None:
        """What is shown."""
        return self._picture

    def image(self) -> QImage:
        """A copy of the pixels, for the clipboard."""
        return self._image.copy()

    def mark(self) -> Mark | None:
        """The point looked at."""
        marks = self._marks()
        return marks[self._at] if self._at is not None and self._at < len(marks) else None

    def sizeHint(self) -> QSize:
        """Room for a chart not drawn yet."""
        return QSize(current().scaled(420), current().scaled(240))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture, and a ring on the point looked at."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._image.isNull():
            painter.setPen(current().colour("muted"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.tr("Working it out."))
        else:
            painter.drawImage(QPointF(0, 0), self._image)
            mark = self.mark()
            if mark is not None:
                painter.setPen(QPen(current().colour("focus"), 2))
                painter.setBrush(QColor(0, 0, 0, 0))
                painter.drawEllipse(QPointF(mark.x, mark.y), _RING, _RING)
                self._paint_words(painter, mark)
        if self.hasFocus() and self.mark() is None:
            painter.setPen(QPen(current().colour("focus"), 2))
            painter.setBrush(QColor(0, 0, 0, 0))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 8, 8)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for another picture once the width has settled."""
        super().resizeEvent(event)
        if self._picture is None or abs(self._picture.width / self._picture.dpr - self.width()) > 1:
            self._settling.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk the points, or open the one looked at."""
        marks = self._marks()
        key = Qt.Key(event.key())
        if not marks:
            event.ignore()
        elif key in _STEPS:
            before = -1 if self._at is None else self._at
            self._look_at(max(0, min(before + _STEPS[key], len(marks) - 1)))
        elif key == Qt.Key.Key_Home:
            self._look_at(0)
        elif key == Qt.Key.Key_End:
            self._look_at(len(marks) - 1)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._open(self.mark())
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Look at the point under the mouse."""
        nearest = self._nearest(event.position())
        if nearest is None:
            self._resting.stop()
            self.unsetCursor()
            self._look_away()
            return
        opens = self._marks()[nearest].record_id is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if opens else Qt.CursorShape.ArrowCursor)
        if nearest != self._at:
            self._show_mark(nearest)
            self._resting.start()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the point under the mouse."""
        nearest = self._nearest(event.position())
        if event.button() == Qt.MouseButton.LeftButton and nearest is not None:
            self._open(self._marks()[nearest])

    def leaveEvent(self, event: QEvent) -> None:
        """Look away with the mouse, unless the keyboard is here."""
        self._resting.stop()
        self._look_away()
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Look away."""
        super().focusOutEvent(event)
        self._at = None
        self.update()

    def _marks(self) -> tuple[Mark, ...]:
        return self._picture.marks if self._picture else ()

    def _look_at(self, index: int) -> None:
        self._show_mark(index)
        self._on_resting_timeout()

    def _on_resting_timeout(self) -> None:
        self._resting.stop()
        mark = self.mark()
        if mark is not None:
            announce(self, mark.sentence)

    def _look_away(self) -> None:
        """The mouse left a point; the keyboard keeps its own."""
        if self._at is not None and not self.hasFocus():
            self._show_mark(None)

    def _show_mark(self, index: int | None) -> None:
        """Paint anew where a point was looked at, and where one is now."""
        whole = (self._at is None or index is None) and self.hasFocus()  # its ring comes or goes
        before = self._lit()
        self._at = index
        if whole:
            self.update()
        else:
            self.update(before.toAlignedRect())
            self.update(self._lit().toAlignedRect())

    def _lit(self) -> QRectF:
        """What is painted over the picture for the point looked at."""
        mark = self.mark()
        if mark is None:
            return QRectF()
        ring = QRectF(mark.x - _RING, mark.y - _RING, 2 * _RING, 2 * _RING)
        return ring.united(self._words_card(mark)).adjusted(-2, -2, 2, 2)

    def _paint_words(self, painter: QPainter, mark: Mark) -> None:
        """A small card beside the point, inside the chart."""
        theme = current()
        card = self._words_card(mark)
        painter.setPen(QPen(theme.colour("border"), 1))
        painter.setBrush(theme.colour("raised"))
        painter.drawRoundedRect(card, 6, 6)
        painter.setFont(theme.font("note"))
        painter.setPen(theme.colour("text"))
        inside = card.adjusted(_PADDING, _PADDING, _PADDING, _PADDING)
        painter.drawText(inside, Qt.TextFlag.TextWordWrap, mark.sentence)

    def _words_card(self, mark: Mark) -> QRectF:
        """Where the words of a point stand."""
        theme = current()
        widest = max(80.0, min(self.width() - 2.0, theme.scaled(320)) - 2 * _PADDING)
        room = QRectF(0, 0, widest, self.height())
        metrics = QFontMetricsF(theme.font("note"))
        words = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, mark.sentence)
        card = words.adjusted(-_PADDING, -_PADDING, _PADDING, _PADDING)
        left = min(mark.x + _REACH, self.width() - card.width() - 1)
        below = mark.y + _REACH
        fits = below + card.height() < self.height()
        top = below if fits else mark.y - _REACH - card.height()
        card.moveTo(max(1.0, left), max(1.0, top))
        return card

    def _nearest(self, place: QPointF) -> int | None:
        return self._places.nearest(place.x(), place.y(), _REACH)

    def _open(self, mark: Mark | None) -> None:
        if mark is not None and mark.record_id is not None:
            self.mark_activated.emit(mark.record_id)
