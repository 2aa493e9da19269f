"""A group that unfolds in place: no focus moves, nothing scrolls, nothing is in the way."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import current
from ui.theme.roles import hover
from ui.widgets.buttons import PressedByReturn
from ui.widgets.painting import LEAST_TARGET, paint_ring

_ICON = 18
_GAP = 8
_CHEVRON_LEFT = 2  # its drawing is inset; the ring of focus keeps clear of it


class FoldHeader(PressedByReturn):
    """A chevron, a name and, muted, what is inside."""

    def __init__(self, title: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.hint = hint
        self.open = False
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Chevron and words on one line."""
        theme = current()
        words = self.fontMetrics().horizontalAdvance(self.text()) * 11 // 10
        width = theme.scaled(_ICON) + _GAP + words + 2 * _GAP
        return QSize(width, max(LEAST_TARGET + 4, self.fontMetrics().height() + 16))

    def minimumSizeHint(self) -> QSize:
        """The name is never cut; the hint may be."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Chevron, name, hint, ring."""
        del event
        theme = current()
        painter = QPainter(self)
        if self.underMouse():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._hover())
            painter.drawRoundedRect(self.rect(), 8, 8)
        side = theme.scaled(_ICON)
        icon = theme.pixmap(
            "chevron-down" if self.open else "chevron-right",
            "muted",
            side,
            self.devicePixelRatioF(),
        )
        painter.drawPixmap(QRect(_CHEVRON_LEFT, (self.height() - side) // 2, side, side), icon)
        self._paint_words(painter, _CHEVRON_LEFT + side + _GAP)
        if self.hasFocus():
            paint_ring(painter, self.rect())
        painter.end()

    def _paint_words(self, painter: QPainter, left: int) -> None:
        theme = current()
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.setFont(theme.font("strong"))
        painter.setPen(theme.colour("text"))
        room = self.rect().adjusted(left, 0, -_GAP, 0)
        taken = painter.boundingRect(room, middle, self.text())
        painter.drawText(room, middle, self.text())
        painter.setFont(theme.font("note"))
        painter.setPen(theme.colour("muted"))
        rest = room.adjusted(taken.width() + 12, 0, 0, 0)
        hint = painter.fontMetrics().elidedText(
            self.hint, Qt.TextElideMode.ElideRight, max(0, rest.width())
        )
        painter.drawText(rest, middle, hint)

    def _hover(self) -> str:
        palette = current().palette
        return hover(palette, palette.surface)


class FoldOut(QWidget):
    """Header and content. `toggled` says whether it is open after the worker pressed it.

    Content may be made late: connect `toggled` and `add` to it at the first opening.
    """

    toggled = Signal(bool)

    def __init__(self, title: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.header = FoldHeader(title, hint)
        self.header.clicked.connect(self._on_header_clicked)
        self.content = QWidget()
        self.body = QVBoxLayout(self.content)
        self.body.setContentsMargins(0, 8, 0, 8)
        self.body.setSpacing(16)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.content)
        self.setFocusProxy(self.header)
        self.set_open(False)

    def add(self, item: QWidget | QLayout) -> None:
        """Append a control or a layout to the content."""
        if isinstance(item, QWidget):
            self.body.addWidget(item)
        else:
            self.body.addLayout(item)

    def is_open(self) -> bool:
        """Whether the content is there to see."""
        return self.header.open

    def set_open(self, is_open: bool) -> None:
        """Fold or unfold without telling anybody."""
        self.header.open = is_open
        self.header.setAccessibleDescription(self.tr("unfolded") if is_open else self.tr("folded"))
        self.header.update()
        self.content.setVisible(is_open)

    def set_hint(self, hint: str) -> None:
        """Change the muted words beside the name, for example what was answered inside."""
        self.header.hint = hint
        self.header.update()

    def _on_header_clicked(self) -> None:
        self.set_open(not self.is_open())
        self.toggled.emit(self.is_open())
