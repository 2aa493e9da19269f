"""How messages look: the bar above the page, and passing lines at its foot.

Must not know what is said.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QColor, QEnterEvent, QHideEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.messages import Answer, Message, Toast
from ui.theme import current
from ui.widgets.announce import announce
from ui.widgets.buttons import IconButton, LinkButton, QuietButton
from ui.widgets.labels import Body
from ui.widgets.painting import CARD_RADIUS

TOAST_MS = 10_000
_ICONS = {"info": "info", "warn": "circle-alert", "danger": "triangle-alert"}
_ROLES = {"info": "accent", "warn": "warn", "danger": "danger"}


class MessageBar(QWidget):
    """One message at a time; stays until it is closed or answered. Owned by the workspace."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message_bar")
        self._tone = "info"
        self._words = Body(parent=self)
        self._words.setObjectName("message_text")
        self._answers: list[tuple[QuietButton, Answer]] = []
        self._close = IconButton("x", self.tr("Close this message"), self)
        self._close.setObjectName("message_close")
        self._close.clicked.connect(self.clear)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(44, 8, 8, 8)
        self._row.setSpacing(8)
        self._row.addWidget(self._words, 1)
        self._row.addWidget(self._close)
        self.hide()

    @property
    def text(self) -> str:
        """What is said now; empty while nothing is."""
        return "" if self.isHidden() else self._words.text()

    def show_message(self, message: Message) -> None:
        """Say this in place of what was said."""
        self._take_answers_away()
        self._tone = message.tone
        self._words.setText(message.text)
        self.setAccessibleName(message.text)
        for at, answer in enumerate(message.answers):
            button = QuietButton(answer.text, parent=self)
            button.setObjectName(f"message_answer_{at}")
            button.clicked.connect(self._on_answer_clicked)
            self._row.insertWidget(1 + at, button)
            self._answers.append((button, answer))
        self.show()
        self.update()
        announce(self, message.text)

    def clear(self) -> None:
        """Say nothing."""
        self.hide()
        self._words.clear()
        self._take_answers_away()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt calls it so
        """A frame in the colour of the tone, and its picture."""
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour(_ROLES[self._tone]), 1))
        painter.setBrush(theme.colour("surface"))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 8, 8)
        side = theme.scaled(20)
        picture = theme.pixmap(
            _ICONS[self._tone], _ROLES[self._tone], side, self.devicePixelRatioF()
        )
        painter.drawPixmap(12, (self.height() - side) // 2, picture)

    def _on_answer_clicked(self) -> None:
        pressed = self.sender()
        chosen = [answer for button, answer in self._answers if button is pressed]
        self.clear()
        for answer in chosen:
            answer.chosen()

    def _take_answers_away(self) -> None:
        for button, _ in self._answers:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._answers.clear()


class ToastLine(QWidget):
    """One passing line; it waits while the pointer or the focus is on it.

    Signals:
        undo_wanted(): the worker takes the last step back.
    """

    undo_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("toast")
        self._words = Body(parent=self)
        self._words.setObjectName("toast_text")
        self._words.setWordWrap(False)
        self._undo = LinkButton(self.tr("Undo"), parent=self)
        self._undo.setObjectName("toast_undo")
        self._undo.clicked.connect(self._on_undo_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 8, 4)
        row.setSpacing(12)
        row.addWidget(self._words)
        row.addWidget(self._undo)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TOAST_MS)
        self._timer.timeout.connect(self.hide)
        self._undo.installEventFilter(self)
        self.hide()

    @property
    def text(self) -> str:
        """What is said now; empty while nothing is."""
        return self._words.text() if not self.isHidden() else ""

    def show_toast(self, toast: Toast) -> None:
        """Say this for ten seconds."""
        self._words.setText(toast.text)
        self._undo.setVisible(toast.undo)
        self.setAccessibleName(toast.text)
        self.adjustSize()
        self.show()
        self.raise_()
        self._timer.start()
        announce(self, toast.text)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Wait while the pointer is here."""
        super().enterEvent(event)
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        """Ten seconds more."""
        super().leaveEvent(event)
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing runs for a line that is gone."""
        super().hideEvent(event)
        self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait while Undo has the focus."""
        if event.type() == QEvent.Type.FocusIn:
            self._timer.stop()
        elif event.type() == QEvent.Type.FocusOut:
            self._timer.start()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt calls it so
        """A small card."""
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("border"), 1))
        painter.setBrush(QColor(theme.colour("raised")))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), CARD_RADIUS, CARD_RADIUS)

    def _on_undo_clicked(self) -> None:
        self.hide()
        self.undo_wanted.emit()
