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
        count, details = index.data(Role.COUNT), index.data(Role.DETAILS)
        top = QRect(room.left(), room.top(), room.width(), self._line_height("strong"))
        low = QRect(room.left(), top.bottom() + 1 + _GAP, room.width(), self._line_height("note"))
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(theme.font("note"))
        painter.setPen(theme.colour("muted"))
        painter.drawText(top, right | middle, count)
        taken = painter.fontMetrics().horizontalAdvance(count)
        elide = Qt.TextElideMode.ElideRight
        painter.drawText(
            low, left | middle, painter.fontMetrics().elidedText(details, elide, low.width())
        )
        painter.setFont(theme.font("strong"))
        painter.setPen(theme.colour("text"))
        words = painter.fontMetrics().elidedText(
            str(index.data()), elide, top.width() - taken - _PAD
        )
        painter.drawText(top, left | middle | Qt.TextFlag.TextSingleLine, words)

    def _line_height(self, use: str) -> int:
        return QFontMetrics(current().font(use)).height()
