"""What went wrong or matters, at the top of a page: never a pop-up."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.theme import current
from ui.widgets.announce import announce
from ui.widgets.buttons import IconButton, QuietButton
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Body
from ui.widgets.painting import CARD_RADIUS


class Kind(Enum):
    """How much it matters; the value is (icon, colour role)."""

    INFO = ("info", "accent")
    WARN = ("triangle-alert", "warn")
    ERROR = ("circle-alert", "danger")


class MessageBar(QWidget):
    """One message with buttons; the newest replaces the last. Hidden while there is none.

    `action_chosen` carries the key of the button pressed; `dismissed` fires when closed by hand.
    """

    action_chosen = Signal(str)
    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = Kind.INFO
        self._buttons: list[QuietButton] = []
        self._icon = QLabel()
        self._icon.setContentsMargins(0, 6, 0, 0)
        self.text = Body()
        self._actions = QWidget()
        self._flow = FlowLayout(self._actions)
        self.close_button = IconButton("x", self.tr("Close this message"))
        self.close_button.clicked.connect(self._on_close_clicked)
        words = QVBoxLayout()
        words.setSpacing(10)
        words.setContentsMargins(0, 8, 0, 0)
        words.addWidget(self.text)
        words.addWidget(self._actions)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 12)
        row.setSpacing(12)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def show_message(self, kind: Kind, text: str, actions: Sequence[tuple[str, str]] = ()) -> None:
        """Show `text` with one button for each (key, words) of `actions`, and say it aloud."""
        self._kind = kind
        self.text.setText(text)
        self.setAccessibleName(text)
        for old in self._buttons:
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._buttons = [self._make_button(key, words) for key, words in actions]
        self._actions.setVisible(bool(actions))
        self._tint()
        self.show()
        announce(self, text)

    def clear(self) -> None:
        """Take the message away."""
        self.hide()
        self.text.setText("")

    def buttons(self) -> Sequence[QuietButton]:
        """The buttons now shown."""
        return tuple(self._buttons)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A raised box edged in the colour of its kind."""
        del event
        self._tint()
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour(self._kind.value[1]), 1))
        painter.setBrush(theme.colour("raised"))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, CARD_RADIUS, CARD_RADIUS)
        painter.end()

    def _make_button(self, key: str, words: str) -> QuietButton:
        button = QuietButton(words)
        button.setObjectName(key)
        button.clicked.connect(self._on_button_clicked)
        self._flow.addWidget(button)
        return button

    def _on_button_clicked(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.action_chosen.emit(sender.objectName())

    def _on_close_clicked(self) -> None:
        self.clear()
        self.dismissed.emit()

    def _tint(self) -> None:
        icon, role = self._kind.value
        theme = current()
        picture = theme.pixmap(icon, role, theme.scaled(20), self.devicePixelRatioF())
        if self._icon.pixmap().cacheKey() != picture.cacheKey():
            self._icon.setPixmap(picture)
