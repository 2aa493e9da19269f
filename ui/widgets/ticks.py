"""Standing choices: a tick with words that wrap, and a list of one answer with help lines."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QSizePolicy, QWidget

from ui.theme import current
from ui.widgets.cell import Cell
from ui.widgets.option import Option
from ui.widgets.painting import LEAST_TARGET, look_of, paint_ring, text_colour
from ui.widgets.pickone import PickOne

_GAP = 10
_PAD = 6
_WRAP = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft)


class Tick(QCheckBox):
    """A check box. Its words wrap; `toggled` and `isChecked` are Qt's own."""

    def __init__(self, text: str, note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._note = note
        _prepare(self, note)

    def hitButton(self, pos: QPoint) -> bool:
        """Box and words can be pressed."""
        return self.rect().contains(pos)

    def hasHeightForWidth(self) -> bool:
        """Words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of the wrapped words."""
        return _height(self, self._note, width)

    def sizeHint(self) -> QSize:
        """On one line, if there is room."""
        return _hint(self, self._note)

    def minimumSizeHint(self) -> QSize:
        """Some words a line."""
        return QSize(140, LEAST_TARGET)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Box, check, words."""
        del event
        _paint(self, self._note, round_mark=False)


class ListCell(Cell):
    """One answer with a help line."""

    def __init__(self, option: Option) -> None:
        super().__init__(option.key, option.text)
        self._note = option.help
        _prepare(self, option.help)

    def hasHeightForWidth(self) -> bool:
        """Words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of the wrapped words."""
        return _height(self, self._note, width)

    def sizeHint(self) -> QSize:
        """On one line each, if there is room."""
        return _hint(self, self._note)

    def minimumSizeHint(self) -> QSize:
        """Some words a line."""
        return QSize(140, LEAST_TARGET)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Circle, dot, words."""
        del event
        _paint(self, self._note, round_mark=True)


class RadioList(PickOne):
    """One answer of a few, one below the other, each with its help in full."""

    def __init__(
        self,
        label: str,
        options: Sequence[Option],
        note: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(label, note, parent)
        self._column.setSpacing(2)
        cells = [ListCell(option) for option in options]
        for cell in cells:
            self._column.addWidget(cell)
        self._column.addWidget(self.note)
        self._adopt(cells, {})

    def value(self) -> str | None:
        """The key chosen, or None."""
        return cast("str | None", super().value())


def _prepare(button: QAbstractButton, note: str) -> None:
    button.setAccessibleDescription(note)
    button.setAttribute(Qt.WidgetAttribute.WA_Hover)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    button.setSizePolicy(policy)


def _box(button: QAbstractButton) -> int:
    return max(18, button.fontMetrics().height() + 2)


def _left(button: QAbstractButton) -> int:
    return _box(button) + _GAP


def _note_metrics() -> QFontMetrics:
    return QFontMetrics(current().font("note"))


def _hint(button: QAbstractButton, note: str) -> QSize:
    words = button.fontMetrics().horizontalAdvance(button.text())
    width = _left(button) + max(words, _note_metrics().horizontalAdvance(note)) + _PAD + 2
    return QSize(width, _height(button, note, width))


def _height(button: QAbstractButton, note: str, width: int) -> int:
    room = QRect(0, 0, max(40, width - _left(button) - _PAD), 1 << 16)
    height = button.fontMetrics().boundingRect(room, _WRAP, button.text()).height()
    if note:
        height += _note_metrics().boundingRect(room, _WRAP, note).height() + 2
    return int(max(LEAST_TARGET, height + 2 * _PAD + 2))


def _paint(button: QAbstractButton, note: str, *, round_mark: bool) -> None:
    theme = current()
    painter = QPainter(button)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    look = look_of(button)
    side = _box(button)
    top = _PAD + 1
    mark = QRectF(0, top + (button.fontMetrics().height() - side) / 2, side, side)
    _paint_mark(painter, mark, button, round_mark=round_mark)
    room = button.rect().adjusted(_left(button), top, -_PAD, 0)
    painter.setPen(text_colour(look))
    painter.setFont(button.font())
    taken = painter.boundingRect(room, _WRAP, button.text())
    painter.drawText(room, _WRAP, button.text())
    if note:
        painter.setFont(theme.font("note"))
        painter.setPen(theme.colour("muted"))
        painter.drawText(room.adjusted(0, taken.height() + 2, 0, 0), _WRAP, note)
    if look.focused:
        words = max(taken.width(), _note_metrics().horizontalAdvance(note))
        ring = QRect(room.left() - _PAD, 0, words + 2 * _PAD, button.height())
        paint_ring(painter, ring & button.rect())
    painter.end()


def _paint_mark(
    painter: QPainter, mark: QRectF, button: QAbstractButton, *, round_mark: bool
) -> None:
    theme = current()
    box = mark.adjusted(0.75, 0.75, -0.75, -0.75)
    radius = box.width() / 2 if round_mark else 5
    chosen = button.isChecked()
    filled = chosen and not round_mark
    edge = "accent" if chosen else "border" if button.isEnabled() else "divider"
    painter.setPen(QPen(theme.colour(edge), 1.5))
    painter.setBrush(theme.colour("accent" if filled else "surface"))
    painter.drawRoundedRect(box, radius, radius)
    if filled:
        inner = round(mark.width() * 0.72)
        picture = theme.pixmap("check", "on_accent", inner, button.devicePixelRatioF())
        place = QRect(0, 0, inner, inner)
        place.moveCenter(mark.center().toPoint())
        painter.drawPixmap(place, picture)
    elif chosen:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent"))
        painter.drawEllipse(mark.center(), mark.width() * 0.26, mark.width() * 0.26)
