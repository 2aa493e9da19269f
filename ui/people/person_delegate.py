"""Paints one line of the list of people: alias and count, below them kind, last met, minutes."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.people.people_model import Role
from ui.theme import current
from ui.theme.roles import hover
from ui.widgets.painting import CONTROL_RADIUS

_PAD = 12
_GAP = 3


class PersonDelegate(QStyledItemDelegate):
    """Owned by the list. Aliases are plain text, whatever is in them."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Two lines of text."""
        del option, index
        return QSize(0, self._line_height("strong") + self._line_height("note") + _GAP + 2 * 9)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Frame of the chosen line, and the words."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        state: QStyle.StateFlag = option.state
        rect: QRect = option.rect
        box = rect.adjusted(1, 1, -1, -1)
        self._paint_frame(painter, box, state)
        self._paint_words(painter, box.adjusted(_PAD, 8, -_PAD, -8), index)
        painter.restore()

    def _paint_frame(self, painter: QPainter, box: QRect, state: QStyle.StateFlag) -> None:
        theme = current()
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        focused = chosen and bool(state & QStyle.StateFlag.State_HasFocus)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        if not (chosen or hovered):
            return
        fill = theme.palette.accent_soft if chosen else hover(theme.palette, theme.palette.surface)
        edge = QPen(theme.colour("focus" if focused else "accent"), 2 if focused else 1)
        painter.setPen(edge if chosen else Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawRoundedRect(box, CONTROL_RADIUS, CONTROL_RADIUS)

    def _paint_words(
        self, painter: QPainter, room: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme = current()
        top = QRect(room.left(), room.top(), room.width(), self._line_height("strong"))
        low = QRect(room.left(), top.bottom() + 1 + _GAP, room.width(), self._line_height("note"))
        painter.setFont(theme.font("note"))
        painter.setPen(theme.colour("muted"))
        free = self._paint_right(painter, top, index.data(Role.COUNT))
        details = self._paint_right(painter, low, index.data(Role.MINUTES))
        self._paint_left(painter, details, index.data(Role.DETAILS))
        painter.setFont(theme.font("strong"))
        painter.setPen(theme.colour("text"))
        self._paint_left(painter, free, str(index.data()))

    def _paint_right(self, painter: QPainter, room: QRect, words: str) -> QRect:
        """Words at the right end of a line; the room that is left beside them."""
        if not words:
            return room
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)
        return room.adjusted(0, 0, -painter.fontMetrics().horizontalAdvance(words) - _PAD, 0)

    def _paint_left(self, painter: QPainter, room: QRect, words: str) -> None:
        elide = Qt.TextElideMode.ElideRight
        shown = painter.fontMetrics().elidedText(words, elide, room.width())
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, flags | Qt.TextFlag.TextSingleLine, shown)

    def _line_height(self, use: str) -> int:
        return QFontMetrics(current().font(use)).height()
