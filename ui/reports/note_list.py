"""Notes to be picked in or out, one by one: a list that stays quick with thousands of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.reports.wording import tr
from ui.step_words import short_day
from ui.theme import current
from ui.widgets.painting import paint_ring

if TYPE_CHECKING:
    from journal_app.reports.making import NoteLine

Index = QModelIndex | QPersistentModelIndex
LINE = int(Qt.ItemDataRole.UserRole)
_NOWHERE = QModelIndex()
_PAD = 8
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class NoteModel(QAbstractListModel):
    """The lines of one round, those that are wanted; checked where they are in the report."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[NoteLine, ...] = ()

    def show_lines(self, lines: tuple[NoteLine, ...]) -> None:
        """Show these; where they are the same notes, only their ticks change."""
        same = [one.id for one in lines] == [one.id for one in self._lines]
        if same:
            self._lines = lines
            if lines:
                self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))
            return
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many are listed."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """The words of a line, whether it is in, the line itself."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == LINE:
            return line
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if line.taken else Qt.CheckState.Unchecked
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(part for part in (when_words(line), title_words(line)) if part)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Each can be ticked."""
        del index
        item = Qt.ItemFlag
        return item.ItemIsEnabled | item.ItemIsSelectable | item.ItemIsUserCheckable


class NoteDelegate(QStyledItemDelegate):
    """A tick, when it was, what it was; muted where it is left out."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines."""
        del option, index
        theme = current()
        body, note = QFontMetrics(theme.font("body")), QFontMetrics(theme.font("note"))
        return QSize(120, body.height() + note.height() + 2 * _PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, tick, words."""
        theme = current()
        line: NoteLine = index.data(LINE)
        box = option.rect.adjusted(2, 1, -2, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        state = option.state
        current_one = bool(state & QStyle.StateFlag.State_Selected)
        if current_one or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent_soft" if current_one else "raised"))
            painter.drawRoundedRect(box, 8, 8)
        side = theme.scaled(18)
        mark = QRectF(box.left() + _PAD, box.center().y() - side / 2, side, side)
        _paint_tick(painter, mark, chosen=line.taken)
        room = box.adjusted(2 * _PAD + side + 4, _PAD - 1, -_PAD, -_PAD + 1)
        high = QFontMetrics(theme.font("body")).height()
        painter.setFont(theme.font("body"))
        painter.setPen(theme.colour("text" if line.taken else "muted"))
        _draw(painter, QRect(room.left(), room.top(), room.width(), high), title_words(line))
        painter.setFont(theme.font("note"))
        painter.setPen(theme.colour("muted"))
        _draw(painter, room.adjusted(0, high, 0, 0), below_words(line))
        if current_one and state & QStyle.StateFlag.State_HasFocus:
            paint_ring(painter, box)
        painter.restore()


class NoteList(QListView):
    """Arrows move, Space or a click ticks.

    Signals:
        toggled(NoteLine): this one is to be in where it was out, or out where it was in.
    """

    toggled = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("report_notes")
        self.setAccessibleName(self.tr("Notes of this period"))
        self.setAccessibleDescription(self.tr("Space takes a note in or leaves it out."))
        self.lines = NoteModel(self)
        self.setModel(self.lines)
        self.setItemDelegate(NoteDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_lines(self, lines: tuple[NoteLine, ...]) -> None:
        """List these."""
        self.lines.show_lines(lines)
        if lines and not self.currentIndex().isValid():
            self.setCurrentIndex(self.lines.index(0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Enter tick."""
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._toggle(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click ticks."""
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self._toggle(self.indexAt(event.position().toPoint()))

    def _toggle(self, index: QModelIndex) -> None:
        line = index.data(LINE)
        if line is not None:
            self.toggled.emit(line)


def when_words(line: NoteLine) -> str:
    """When it was: Tue 17 Nov, 14:10."""
    day = short_day(line.day)
    return tr("{day}, {time}").format(day=day, time=line.clock) if line.clock else day


def title_words(line: NoteLine) -> str:
    """What it was; what kind of record it is, where nothing was said."""
    kinds = {
        "contact": tr("A contact"),
        "shift": tr("A shift"),
        "check_in": tr("A check-in"),
        "line": tr("A line"),
        "decision": tr("A decision"),
    }
    return line.title or kinds.get(line.kind, tr("A note"))


def below_words(line: NoteLine) -> str:
    """When it was and why it is in or not."""
    if line.taken:
        why = tr("in, fits") if line.fits else tr("in, picked by you")
    else:
        why = tr("left out by you") if line.fits else tr("not in")
    return f"{when_words(line)} · {why}"


def _draw(painter: QPainter, room: QRect, words: str) -> None:
    elided = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, _LEFT, elided)


def _paint_tick(painter: QPainter, mark: QRectF, *, chosen: bool) -> None:
    theme = current()
    painter.setPen(QPen(theme.colour("accent" if chosen else "border"), 1.5))
    painter.setBrush(theme.colour("accent" if chosen else "surface"))
    painter.drawRoundedRect(mark.adjusted(0.75, 0.75, -0.75, -0.75), 5, 5)
    if chosen:
        inner = round(mark.width() * 0.72)
        ratio = painter.device().devicePixelRatioF()
        place = QRect(0, 0, inner, inner)
        place.moveCenter(mark.center().toPoint())
        painter.drawPixmap(place, theme.pixmap("check", "on_accent", inner, ratio))
