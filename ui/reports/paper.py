"""One page on the screen: the picture of it, or grey bars while there is none yet."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.theme import current

_A4 = 297 / 210
_BARS = (0.5, 0.3, 0.0, 0.8, 0.76, 0.82, 0.6, 0.0, 0.8, 0.78, 0.7, 0.0, 0.8, 0.74, 0.4)


class Paper(QWidget):
    """As wide as it is told; an older picture is stretched until the next one comes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self._wide = 1

    @property
    def image(self) -> QImage:
        """What is shown; null while there is nothing."""
        return self._image

    def show_page(self, png: bytes) -> None:
        """Show a page."""
        self._image = QImage.fromData(png)
        self._fit()

    def show_nothing(self) -> None:
        """Back to grey bars."""
        self._image = QImage()
        self._fit()

    def set_width(self, wide: int) -> None:
        """How wide a page is, in logical pixels."""
        self._wide = max(1, wide)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """White paper, its edge, what is on it."""
        del event
        painter = QPainter(self)
        if self._image.isNull():
            painter.fillRect(self.rect(), current().colour("surface"))
            self._paint_bars(painter)
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(self.rect(), self._image)
        painter.setPen(current().colour("divider"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _fit(self) -> None:
        shape = self._image.height() / self._image.width() if not self._image.isNull() else _A4
        self.setFixedSize(QSize(self._wide, max(1, round(self._wide * shape))))
        self.update()

    def _paint_bars(self, painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(current().colour("divider"))
        left, high = round(self.width() * 0.1), max(4, self.height() // 90)
        top = round(self.height() * 0.08)
        for part in _BARS:
            if part:
                bar = QRect(left, top, round(self.width() * part), high)
                painter.drawRoundedRect(bar, high / 2, high / 2)
            top += round(high * 2.4)
