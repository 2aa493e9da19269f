"""The way between pages: icon and words, the current one marked, lock and help at the foot."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.theme import current
from ui.theme.roles import hover
from ui.widgets.buttons import PressedByReturn
from ui.widgets.painting import CONTROL_RADIUS, paint_ring

_ICON = 20
_SIDE = 14
_GAP = 10
_CALM_WIDTH = 208


class Place(NamedTuple):
    """One entry: `key` is emitted, `icon` a name of resources/icons, `shortcut` is shown."""

    key: str
    icon: str
    text: str
    shortcut: str = ""


class NavButton(PressedByReturn):
    """One entry, marked while it is the current page."""

    def __init__(self, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(place.text, parent)
        self.place = place
        self.current = False
        self.text_shown = True
        self.setAutoDefault(False)
        self.setObjectName(place.key)
        self.setAccessibleName(place.text)
        self.setToolTip(place.shortcut and f"{place.text} ({place.shortcut})")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Icon and words with air around."""
        theme = current()
        width = 2 * _SIDE + theme.scaled(_ICON)
        if self.text_shown:
            width += _GAP + self.fontMetrics().horizontalAdvance(self.text()) * 11 // 10 + 8
        return QSize(width, max(40, self.fontMetrics().height() + 20))

    def minimumSizeHint(self) -> QSize:
        """Words are never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Mark, icon, words, ring."""
        del event
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.current:
            painter.setBrush(theme.colour("accent_soft"))
            painter.drawRoundedRect(self.rect(), CONTROL_RADIUS, CONTROL_RADIUS)
        elif self.underMouse():
            painter.setBrush(self._hover())
            painter.drawRoundedRect(self.rect(), CONTROL_RADIUS, CONTROL_RADIUS)
        side = theme.scaled(_ICON)
        picture = theme.pixmap(self.place.icon, "text", side, self.devicePixelRatioF())
        painter.drawPixmap(QRect(_SIDE, (self.height() - side) // 2, side, side), picture)
        if self.text_shown:
            painter.setFont(theme.font("strong" if self.current else "body"))
            painter.setPen(theme.colour("text"))
            room = self.rect().adjusted(_SIDE + side + _GAP, 0, 0, 0)
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self.text())
        if self.hasFocus():
            paint_ring(painter, self.rect())
        painter.end()

    def _hover(self) -> str:
        palette = current().palette
        return hover(palette, palette.raised)


class Sidebar(QWidget):
    """Pages above, `foot` (lock, help) below. Arrows walk, Enter or Space goes.

    `page_chosen` carries the key of a page, `foot_chosen` that of an entry at the foot.
    """

    page_chosen = Signal(str)
    foot_chosen = Signal(str)

    def __init__(
        self, pages: Sequence[Place], foot: Sequence[Place], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Pages"))
        self._pages = [NavButton(place) for place in pages]
        self._foot = [NavButton(place) for place in foot]
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 16, 13, 16)
        column.setSpacing(6)
        for button in self._pages:
            button.clicked.connect(self._on_page_clicked)
            column.addWidget(button)
        column.addStretch(1)
        for button in self._foot:
            button.clicked.connect(self._on_foot_clicked)
            column.addWidget(button)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        """Wide enough for its words, and no narrower than looks calm."""
        hint = super().sizeHint()
        text_shown = all(button.text_shown for button in self._pages)
        return QSize(max(hint.width(), _CALM_WIDTH if text_shown else 0), hint.height())

    def set_current(self, key: str) -> None:
        """Mark a page as the one shown; Settings, at the foot, is one too."""
        for button in (*self._pages, *self._foot):
            button.current = button.place.key == key
            button.setAccessibleDescription(self.tr("current page") if button.current else "")
            button.update()

    def current_key(self) -> str:
        """The page marked, or "" before the first."""
        return next((b.place.key for b in (*self._pages, *self._foot) if b.current), "")

    def set_text_shown(self, shown: bool) -> None:
        """With words, or icons alone (the words stay as names and tool tips)."""
        for button in (*self._pages, *self._foot):
            button.text_shown = shown
            button.setToolTip(button.toolTip() or button.text())
            button.updateGeometry()
            button.update()
        self.updateGeometry()

    def button(self, key: str) -> NavButton:
        """The entry of a key; KeyError if there is none."""
        return {b.place.key: b for b in (*self._pages, *self._foot)}[key]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down walk."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        buttons = [*self._pages, *self._foot]
        at = next((i for i, button in enumerate(buttons) if button.hasFocus()), -1)
        if step and 0 <= at + step < len(buttons):
            buttons[at + step].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Raised, with a line towards the page."""
        del event
        theme = current()
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("raised"))
        painter.setPen(QPen(theme.colour("divider"), 1))
        painter.drawLine(self.rect().topRight(), self.rect().bottomRight())
        painter.end()

    def _on_page_clicked(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.page_chosen.emit(sender.objectName())

    def _on_foot_clicked(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.foot_chosen.emit(sender.objectName())
