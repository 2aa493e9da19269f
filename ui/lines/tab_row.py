"""The tabs of Lines: words in a row, one of them chosen, wrapping where the type is large."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.theme import current
from ui.widgets.cell import Cell
from ui.widgets.flow import FlowLayout
from ui.widgets.option import Option
from ui.widgets.painting import LEAST_TARGET, paint_ring
from ui.widgets.pickone import PickOne

_SIDE = 12
_BAR = 3
_CENTRE = Qt.AlignmentFlag.AlignCenter


class TabCell(Cell):
    """One tab: its word, and a bar below it where it is chosen."""

    def __init__(self, option: Option) -> None:
        super().__init__(option.key, option.text)
        self.setObjectName(f"tab_{option.key}")

    def sizeHint(self) -> QSize:
        """Measured in the bold cut, so that choosing never moves the neighbours."""
        metrics = QFontMetrics(current().font("strong"))
        width = metrics.horizontalAdvance(self.text()) + 2 * _SIDE
        return QSize(width, max(LEAST_TARGET, metrics.height() + 18))

    def minimumSizeHint(self) -> QSize:
        """Words are never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Word, bar, ring."""
        del event
        theme = current()
        painter = QPainter(self)
        chosen = self.isChecked()
        painter.setFont(theme.font("strong" if chosen else "body"))
        painter.setPen(theme.colour("text" if chosen or self.underMouse() else "muted"))
        painter.drawText(self.rect(), _CENTRE, self.text())
        if chosen:
            bar = QRect(_SIDE, self.height() - _BAR, self.width() - 2 * _SIDE, _BAR)
            painter.fillRect(bar, theme.colour("accent"))
        if self.hasFocus():
            paint_ring(painter, self.rect())
        painter.end()


class TabRow(PickOne):
    """One tab is always chosen; arrows move and choose, as tabs do."""

    def __init__(self, label: str, tabs: Sequence[Option], parent: QWidget | None = None) -> None:
        super().__init__(label, parent=parent)
        self.hide_label()
        line = QWidget()
        flow = FlowLayout(line, gap=4)
        cells = [TabCell(tab) for tab in tabs]
        for cell in cells:
            flow.addWidget(cell)
        self._column.addWidget(line)
        self._adopt(cells, {})
        self.set_value(tabs[0].key)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A thin line below all of them."""
        del event
        painter = QPainter(self)
        painter.fillRect(0, self.height() - 1, self.width(), 1, current().colour("divider"))
        painter.end()

    def _pick(self, value: object | None) -> None:
        if value is not None:
            super()._pick(value)

    def _walk(self, step: int) -> None:
        super()._walk(step)
        chosen = next((cell for cell in self.cells() if cell.hasFocus()), None)
        if chosen is not None:
            self._pick(chosen.value)
