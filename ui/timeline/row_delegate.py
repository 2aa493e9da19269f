"""Paints one row of a list: mood disc or tier pips, two lines, the week it opens, what was found.

Must not know where rows come from.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from journal_app.model.views import Row, Snippet
from ui.theme import current
from ui.timeline.row_model import NEWER, ROW, SNIPPET
from ui.widgets.painting import paint_ring
from ui.widgets.tierrow import paint_pips

if TYPE_CHECKING:
    from ui.timeline.row_words import RowWords

_INSET = 6
_PAD = 10
_GAP = 3
_DISC = 26
_MARK_COLUMN = 46
_RADIUS = 8
_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine
_ICONS = {
    "shift": "briefcase-business",
    "check_in": "heart-pulse",
    "customer": "user-round",
    "line": "shield",
    "crossing": "shield",
    "decision": "scale",
    "follow_up": "corner-down-right",
    "review": "rotate-ccw",
    "question": "circle-question-mark",
    "weekly_five": "calendar",
    "outside_score": "hash",
}
_TONE_ICONS = {"good": "hand-heart", "calm": "check"}


class RowDelegate(QStyledItemDelegate):
    """Owned by a list. `opened` are the old hard ones that stay unfolded."""

    def __init__(self, words: RowWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.words = words
        self.opened: set[str] = set()
        self.folding = True

    def row_height(self, lines: int) -> int:
        """How high rows of two or three lines are."""
        strong = QFontMetrics(current().font("strong")).height()
        note = QFontMetrics(current().font("note")).height()
        return 2 * (_PAD + 1) + strong + (lines - 1) * (note + _GAP)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """One row, grey while it is not at hand."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = option.rect
        row = index.data(ROW)
        if row is None:
            self._paint_waiting(painter, box)
        else:
            self._paint_ground(painter, option, box)
            week = self.words.week(row, index.data(NEWER)) if self.folding else ""
            if week and index.row():
                self._paint_rule(painter, box)
            if self.folding and row.id not in self.opened and self.words.folds(row):
                self._paint_folded(painter, box, row, week)
            else:
                self._paint_row(painter, box, row, (week, index.data(SNIPPET)))
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, box: QRect) -> None:
        theme = current()
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        inner = box.adjusted(_INSET, 1, -_INSET, -1)
        if chosen or hovered:
            painter.setPen(QPen(theme.colour("accent"), 1.2) if chosen else Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent_soft" if chosen else "raised"))
            painter.drawRoundedRect(QRectF(inner).adjusted(0.6, 0.6, -0.6, -0.6), _RADIUS, _RADIUS)
        if chosen and bool(state & QStyle.StateFlag.State_HasFocus):
            paint_ring(painter, inner)

    def _paint_rule(self, painter: QPainter, box: QRect) -> None:
        painter.fillRect(
            QRect(box.left() + 16, box.top(), box.width() - 32, 1), current().colour("divider")
        )

    def _paint_waiting(self, painter: QPainter, box: QRect) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(current().colour("divider"))
        left = box.left() + _INSET + _MARK_COLUMN
        middle = box.center().y()
        for top, part in ((middle - 14, 0.55), (middle + 4, 0.35)):
            width = int((box.width() - _MARK_COLUMN) * part)
            painter.drawRoundedRect(QRect(left, top, width, 9), 4, 4)
        painter.drawEllipse(
            QPointF(box.left() + _INSET + _MARK_COLUMN / 2, middle), _DISC / 2, _DISC / 2
        )

    def _paint_folded(self, painter: QPainter, box: QRect, row: Row, week: str) -> None:
        theme = current()
        line = self._text_room(box)
        painter.setFont(theme.font("note"))
        painter.setPen(theme.colour("muted"))
        side = theme.scaled(14)
        icon = theme.pixmap("chevron-right", "muted", side, painter.device().devicePixelRatioF())
        column = QRect(box.left() + _INSET, box.top(), _mark_width(), box.height())
        painter.drawPixmap(
            QRect(column.center().x() - side // 2, column.center().y() - side // 2, side, side),
            icon,
        )
        line = self._paint_week(painter, line, week)
        words = f"{self.words.day(row)}  ·  {self.words.folded(row)}"
        _draw_elided(painter, line, words)

    def _paint_row(
        self, painter: QPainter, box: QRect, row: Row, extra: tuple[str, Snippet | None]
    ) -> None:
        theme = current()
        week, snippet = extra
        mark = QRect(box.left() + _INSET, box.top(), _mark_width(), box.height())
        self._paint_mark(painter, mark, row)
        room = self._text_room(box)
        strong = QFontMetrics(theme.font("strong")).height()
        note = QFontMetrics(theme.font("note")).height()
        first = QRect(room.left(), box.top() + _PAD, room.width(), strong)
        painter.setFont(theme.font("note"))
        painter.setPen(theme.colour("muted"))
        first = self._paint_week(painter, first, week)
        second = QRect(room.left(), box.top() + _PAD + strong + _GAP, room.width(), note)
        _draw_elided(painter, second, self.words.detail(row))
        painter.setFont(theme.font("strong"))
        painter.setPen(theme.colour("text"))
        _draw_elided(painter, first, self.words.title(row))
        if snippet is not None:
            third = second.translated(0, note + _GAP)
            paint_snippet(painter, third, snippet)

    def _paint_week(self, painter: QPainter, line: QRect, week: str) -> QRect:
        if not week:
            return line
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(line, right, week)
        taken = painter.fontMetrics().horizontalAdvance(week) + 12
        return line.adjusted(0, 0, -taken, 0)

    def _paint_mark(self, painter: QPainter, column: QRect, row: Row) -> None:
        theme = current()
        centre = QPointF(column.center())
        if row.mood is not None:
            fill, digit = theme.mood(row.mood)
            radius = theme.scaled(_DISC) / 2
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(fill)
            painter.drawEllipse(centre, radius, radius)
            painter.setPen(digit)
            painter.setFont(theme.font("strong"))
            painter.drawText(column, Qt.AlignmentFlag.AlignCenter, str(row.mood))
        elif row.tier is not None:
            paint_pips(painter, centre, row.tier, theme.scaled(6))
        else:
            name = _ICONS.get(row.kind) or _TONE_ICONS.get(row.tone or "", "ellipsis")
            side = theme.scaled(20)
            ratio = painter.device().devicePixelRatioF()
            place = QRect(0, 0, side, side)
            place.moveCenter(column.center())
            painter.drawPixmap(place, theme.pixmap(name, "muted", side, ratio))

    @staticmethod
    def _text_room(box: QRect) -> QRect:
        return box.adjusted(_INSET + _mark_width() + 4, 0, -_INSET - _PAD, 0)


def paint_snippet(painter: QPainter, room: QRect, snippet: Snippet) -> None:
    """One line of the text that was found, what was looked for tinted and bold."""
    theme = current()
    painter.setFont(theme.font("note"))
    painter.setPen(theme.colour("text"))
    text, marks = _brought_into_view(snippet, painter.fontMetrics(), room.width())
    layout = QTextLayout(text, theme.font("note"))
    layout.setFormats([_mark_format(start, end) for start, end in marks if end <= len(text)])
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(room.width())
    layout.endLayout()
    layout.draw(painter, QPointF(room.topLeft()))


def _mark_format(start: int, end: int) -> QTextLayout.FormatRange:
    theme = current()
    look = QTextCharFormat()
    look.setFontWeight(theme.font("strong").weight())
    look.setBackground(theme.colour("accent_soft"))
    look.setForeground(theme.colour("text"))
    found = QTextLayout.FormatRange()
    found.start, found.length, found.format = start, end - start, look
    return found


def _brought_into_view(
    snippet: Snippet, metrics: QFontMetrics, width: int
) -> tuple[str, Sequence[tuple[int, int]]]:
    """The text cut so that its first mark is seen, and the marks where they are now."""
    text, marks = snippet.text, snippet.marks
    first = marks[0][0] if marks else 0
    cut = 0
    while cut < first and metrics.horizontalAdvance(text[cut:first]) > width * 0.45:
        following = text.find(" ", cut + 1)
        cut = following + 1 if 0 < following < first else first
    shown = ("…" if cut else "") + text[cut:]
    moved = cut - (1 if cut else 0)
    elided = metrics.elidedText(shown, Qt.TextElideMode.ElideRight, round(width * 0.97))
    return elided, [(start - moved, end - moved) for start, end in marks]


def _draw_elided(painter: QPainter, room: QRect, text: str) -> None:
    elided = painter.fontMetrics().elidedText(
        text, Qt.TextElideMode.ElideRight, max(0, room.width())
    )
    painter.drawText(room, _LINE, elided)


def _mark_width() -> int:
    return current().scaled(_MARK_COLUMN)
