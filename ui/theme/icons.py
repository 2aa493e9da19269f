"""Icons: the bundled SVGs drawn in any colour, kept by name, colour and size.

Must not know roles or themes: the caller says the colour.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from journal_app.paths import resource


@lru_cache(maxsize=256)
def tinted_icon(name: str, colour: str, disabled: str, side: int, gap: float) -> QIcon:
    """Icon `name` (a file of resources/icons) in "#RRGGBB", paler where its control is off.

    `side` is the size it is shown in, in logical pixels. `gap` leaves room at its right, in
    shares of its side: Qt puts words very close to icons. Drawn for the screens there are now.
    """
    icon = QIcon()
    for ratio in {screen.devicePixelRatio() for screen in QGuiApplication.screens()}:
        picture = _widened(tinted_pixmap(name, colour, side, ratio), gap)
        icon.addPixmap(picture, QIcon.Mode.Normal)
        icon.addPixmap(_recoloured(picture, disabled), QIcon.Mode.Disabled)
    return icon


@lru_cache(maxsize=512)
def tinted_pixmap(name: str, colour: str, side: int, ratio: float) -> QPixmap:
    """One drawing, `side` logical pixels square, for a screen of device pixel `ratio`."""
    source = resource(f"icons/{name}.svg").read_text(encoding="utf-8")
    return _render(source.replace("currentColor", colour), side, ratio)


@lru_cache(maxsize=16)
def app_mark(side: int, ratio: float) -> QPixmap:
    """The program's own mark, in its own colours."""
    return _render(resource("app/aftershift.svg").read_text(encoding="utf-8"), side, ratio)


def app_icon() -> QIcon:
    """The mark in the sizes task bars and window frames ask for."""
    icon = QIcon()
    for side in (16, 24, 32, 48, 64, 128, 256):
        icon.addPixmap(app_mark(side, 1.0))
    return icon


def _widened(pixmap: QPixmap, gap: float) -> QPixmap:
    if not gap:
        return pixmap
    wide = QPixmap(round(pixmap.width() * (1 + gap)), pixmap.height())
    wide.fill(Qt.GlobalColor.transparent)
    wide.setDevicePixelRatio(pixmap.devicePixelRatio())
    painter = QPainter(wide)
    painter.drawPixmap(0, 0, pixmap)
    painter.end()
    return wide


def _recoloured(pixmap: QPixmap, colour: str) -> QPixmap:
    """The same drawing in another colour; much cheaper than reading it anew."""
    other = QPixmap(pixmap)
    painter = QPainter(other)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(QRectF(other.rect()), QColor(colour))
    painter.end()
    return other


def _render(svg: str, side: int, ratio: float) -> QPixmap:
    pixmap = QPixmap(QSize(side, side) * ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    renderer.render(painter, QRectF(0, 0, pixmap.width(), pixmap.height()))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
