"""A layout that fills lines from left to right and starts a new line when one is full."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget
from shiboken6 import isValid


class FlowLayout(QLayout):
    """Items at their preferred size, wrapped; hidden ones take no room.

    Lines are centred upright, or aligned at their top.
    """

    def __init__(
        self, parent: QWidget | None = None, gap: int = 8, *, at_top: bool = False
    ) -> None:
        super().__init__(parent)
        self._at_top = at_top
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._heights: dict[int, int] = {}
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item at the end."""
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        """Number of items."""
        return len(self._alive())

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Item `index`, or nothing past the end."""
        alive = self._alive()
        return alive[index] if 0 <= index < len(alive) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give item `index` away."""
        if not 0 <= index < len(self._alive()):
            return None
        self.invalidate()
        return self._items.pop(index)

    def invalidate(self) -> None:
        """Forget measured heights."""
        self._heights.clear()
        super().invalidate()

    def expandingDirections(self) -> Qt.Orientation:
        """It takes only what it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Narrower means higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of all lines at `width` pixels."""
        if width not in self._heights:
            self._heights[width] = self._arrange(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def setGeometry(self, rect: QRect) -> None:
        """Place every item."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        """All in one line."""
        shown = [item.sizeHint() for item in self._shown()]
        width = sum(hint.width() for hint in shown) + self._gap * max(0, len(shown) - 1)
        return self._with_margins(QSize(width, max((h.height() for h in shown), default=0)))

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for the widest item."""
        least = QSize(0, 0)
        for item in self._shown():
            least = least.expandedTo(item.minimumSize())
        return self._with_margins(least)

    def _alive(self) -> list[QLayoutItem]:
        # Qt deletes an item together with its widget, and does not always take it out first;
        # an error in here while fonts change would end the process.
        self._items = [item for item in self._items if isValid(item)]
        return self._items

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._alive() if not item.isEmpty()]

    def _with_margins(self, size: QSize) -> QSize:
        margins: QMargins = self.contentsMargins()
        return size.grownBy(margins)

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        inner = rect.marginsRemoved(self.contentsMargins())
        top = inner.y()
        for line in self._lines(inner.width()):
            height = max(size.height() for _, size in line)
            if move:
                self._place(line, QRect(inner.x(), top, inner.width(), height))
            top += height + self._gap
        bottom: int = self.contentsMargins().bottom()
        return max(inner.y(), top - self._gap) + bottom - rect.y()

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        used = width + 1
        for item in self._shown():
            size = item.sizeHint().boundedTo(QSize(max(width, 1), 1 << 20))
            if used + size.width() > width:
                lines.append([])
                used = 0
            lines[-1].append((item, size))
            used += size.width() + self._gap
        return lines

    def _place(self, line: list[tuple[QLayoutItem, QSize]], row: QRect) -> None:
        x = row.x()
        for item, size in line:
            down = 0 if self._at_top else (row.height() - size.height()) // 2
            place = QRect(QPoint(x, row.y() + down), size)
            item.setGeometry(QStyle.visualRect(self._direction(), row, place))
            x += size.width() + self._gap

    def _direction(self) -> Qt.LayoutDirection:
        parent = self.parentWidget()
        return parent.layoutDirection() if parent else Qt.LayoutDirection.LeftToRight


class EvenFlow(FlowLayout):
    """Equal cells that share a line; where the widest does not fit, fewer of them on more lines."""

    def sizeHint(self) -> QSize:
        """All in one line, each as wide as the widest."""
        hint = super().sizeHint()
        shown = self._shown()
        wide = len(shown) * self._widest(shown) + self._gap * max(0, len(shown) - 1)
        return QSize(max(hint.width(), wide), hint.height())

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        shown = self._shown()
        if not shown:
            return []
        fitting = (width + self._gap) // (self._widest(shown) + self._gap)
        lines = -(-len(shown) // max(1, min(len(shown), fitting)))
        in_line = -(-len(shown) // lines)
        wide = (width - self._gap * (in_line - 1)) // in_line
        sized = [(item, QSize(wide, item.sizeHint().height())) for item in shown]
        return [sized[at : at + in_line] for at in range(0, len(sized), in_line)]

    @staticmethod
    def _widest(shown: list[QLayoutItem]) -> int:
        return max((item.sizeHint().width() for item in shown), default=0)
