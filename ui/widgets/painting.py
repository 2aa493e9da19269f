"""How a control of our own looks: its frame by state, and the ring of focus.

Must not know what is inside the frame.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from ui.theme import current
from ui.theme.roles import hover

CONTROL_RADIUS = 8
CARD_RADIUS = 12
LEAST_TARGET = 32


@dataclass(frozen=True)
class Look:
    """What a frame has to tell."""

    chosen: bool = False
    suggested: bool = False
    focused: bool = False
    hovered: bool = False
    enabled: bool = True


def look_of(button: QAbstractButton, *, suggested: bool = False) -> Look:
    """The look a button has right now."""
    return Look(
        chosen=button.isChecked(),
        suggested=suggested,
        focused=button.hasFocus(),
        hovered=button.underMouse(),
        enabled=button.isEnabled(),
    )


def paint_frame(painter: QPainter, rect: QRect, look: Look, radius: float = CONTROL_RADIUS) -> None:
    """A rounded control: chosen is tinted and bold-edged, suggested dashed, focus a 2 px ring."""
    palette = current().palette
    fill = palette.accent_soft if look.chosen else palette.surface
    if look.hovered and look.enabled:
        fill = hover(palette, fill)
    pen = _edge(look)
    inset = pen.widthF() / 2
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    painter.setBrush(QBrush(QColor(fill)))
    box = QRectF(rect).adjusted(inset, inset, -inset, -inset)
    painter.drawRoundedRect(box, radius - inset, radius - inset)


def paint_ring(painter: QPainter, rect: QRect, radius: float = CONTROL_RADIUS) -> None:
    """The focus ring alone, 2 px inside `rect`."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(current().colour("focus"), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), radius - 1, radius - 1)


def text_colour(look: Look) -> QColor:
    """Colour of the words inside a frame."""
    theme = current()
    return theme.colour("text") if look.enabled else theme.disabled_colour()


def control_height(widget: QWidget) -> int:
    """Height of a one-line control in the widget's font; never below a good target."""
    return max(LEAST_TARGET, widget.fontMetrics().height() + 18)


def _edge(look: Look) -> QPen:
    theme = current()
    if look.focused:
        return QPen(theme.colour("focus"), 2)
    if look.chosen:
        return QPen(theme.colour("accent"), 2)
    if look.suggested:
        pen = QPen(theme.colour("accent"), 2, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([2, 2])
        return pen
    return QPen(theme.colour("border" if look.enabled else "divider"), 1)
