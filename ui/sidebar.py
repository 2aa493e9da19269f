"""The sidebar: where one can go, and below it settings, help and lock.

Must not know pages: a button says the key of an action.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.theme import current
from ui.widgets.painting import CONTROL_RADIUS, paint_ring

PLACES = (
    ("today", "sun"),
    ("timeline", "scroll-text"),
    ("people", "users"),
    ("lines", "shield"),
    ("insights", "chart-line"),
    ("reports", "file-output"),
)
FOOT = (("settings", "settings"), ("card", "life-buoy"), ("lock", "lock"))
_ICON = 20
_PADDING = 14


class Sidebar(QWidget):
    """A column of buttons, owned by the workspace.

    Signals:
        chosen(str): the key of the action the button stands for.
    """

    chosen = Signal(str)

    def __init__(self, texts: dict[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.setAccessibleName(self.tr("Sidebar"))
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.AlternateBase)
        self._buttons = {
            key: _PlaceButton(key, icon, texts[key], self) for key, icon in (*PLACES, *FOOT)
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 16, 12, 16)
        column.setSpacing(6)
        for key, _ in PLACES:
            column.addWidget(self._buttons[key])
        column.addStretch()
        for key, _ in FOOT:
            column.addWidget(self._buttons[key])
        for button in self._buttons.values():
            button.clicked.connect(self._on_button_clicked)
        self.setFocusProxy(self._buttons["today"])

    def show_words(self, wanted: bool) -> None:
        """Show the names beside the pictures, or the pictures alone."""
        for button in self._buttons.values():
            button.show_words(wanted)

    def set_here(self, page: str) -> None:
        """Mark the page one is on."""
        for key, button in self._buttons.items():
            button.set_here(key == page)
        if page in self._buttons:
            self.setFocusProxy(self._buttons[page])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down move between the buttons."""
        steps = {Qt.Key.Key_Up.value: -1, Qt.Key.Key_Down.value: 1}
        step = steps.get(event.key())
        buttons = list(self._buttons.values())
        focused = [at for at, button in enumerate(buttons) if button.hasFocus()]
        if step is None or not focused:
            super().keyPressEvent(event)
            return
        buttons[(focused[0] + step) % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line on the side of the page."""
        super().paintEvent(event)
        painter = QPainter(self)
        x = 0 if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else self.width() - 1
        painter.fillRect(QRect(x, 0, 1, self.height()), current().colour("divider"))

    def _on_button_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, _PlaceButton):
            self.chosen.emit(button.key)


class _PlaceButton(QPushButton):
    """One line of the sidebar: picture and name; the one we are on is tinted and bold."""

    def __init__(self, key: str, icon: str, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.key = key
        self._icon_name = icon
        self._here = False
        self._words = True
        self.setObjectName(f"sidebar_{key}")
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_here(self, here: bool) -> None:
        """Whether this is where we are; spoken too."""
        self._here = here
        self.setAccessibleDescription(self.tr("you are here") if here else "")
        self.update()

    def show_words(self, wanted: bool) -> None:
        """With the name, or the picture alone and the name as tool tip."""
        self._words = wanted
        self.setToolTip("" if wanted else self.text())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the bold name, whether it is bold or not."""
        theme = current()
        height = max(36, self.fontMetrics().height() + 20)
        width = theme.scaled(_ICON) + 2 * _PADDING
        if self._words:
            strong = self.fontMetrics().horizontalAdvance(self.text())
            width = max(theme.scaled(176), width + round(strong * 1.1) + 12)
        return QSize(width, height)

    def minimumSizeHint(self) -> QSize:
        """The name is never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt calls it so
        """Tint, picture, name, ring."""
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._here or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.colour("accent_soft" if self._here else "bg")))
            painter.drawRoundedRect(self.rect(), CONTROL_RADIUS, CONTROL_RADIUS)
        side = theme.scaled(_ICON)
        role = "accent" if self._here else "text"
        picture = theme.pixmap(self._icon_name, role, side, self.devicePixelRatioF())
        box = QRect(_PADDING, (self.height() - side) // 2, side, side)
        if not self._words:
            box.moveLeft((self.width() - side) // 2)
        painter.drawPixmap(self._visual(box).topLeft(), picture)
        if self._words:
            self._paint_name(painter, side)
        if self.hasFocus():
            paint_ring(painter, self.rect())

    def changeEvent(self, event: QEvent) -> None:
        """A larger text needs a wider column."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def _paint_name(self, painter: QPainter, side: int) -> None:
        theme = current()
        painter.setFont(theme.font("strong" if self._here else "body"))
        painter.setPen(theme.colour("text"))
        left = _PADDING + side + 12
        words = self._visual(QRect(left, 0, self.width() - left, self.height()))
        start = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, start, self.text())

    def _visual(self, box: QRect) -> QRect:
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            box.moveRight(self.width() - 1 - box.left())
        return box
