"""One line at the foot of a page that says what happened and lets it be undone.

It has a row of its own, so that it covers nothing: a form keeps its controls, the focus is seen.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ui.theme import current
from ui.widgets.announce import announce
from ui.widgets.buttons import IconButton, LinkButton
from ui.widgets.painting import CONTROL_RADIUS

SHOWN_FOR_MS = 10_000
_GAP = 8


class Toast(QWidget):
    """There for ten seconds, longer while hovered or focused. Never takes the focus.

    `action_chosen` fires when its one button is pressed, `closed` when it is gone. `timer` runs
    the seconds; tests fire its `timeout`.
    """

    action_chosen = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None, shown_for_ms: int = SHOWN_FOR_MS) -> None:
        super().__init__(parent)
        self._label = QLabel()
        self._label.setMinimumWidth(1)  # long words are cut rather than widen the window
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self.action = LinkButton()
        self.close_button = IconButton("x", self.tr("Close"))
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(shown_for_ms)
        self.timer.timeout.connect(self._on_timer_timeout)
        self.action.clicked.connect(self._on_action_clicked)
        self.close_button.clicked.connect(self.dismiss)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, _GAP + 3, 4, _GAP + 3)
        row.setSpacing(8)
        for part in (self._label, self.action, self.close_button):
            row.addWidget(part)
        for part in (self.action, self.close_button):
            part.installEventFilter(self)
        self.hide()

    def show_text(self, text: str, action: str = "") -> None:
        """Say `text`; `action` is the word on the button, "" for none."""
        self._label.setText(text)
        self.action.setText(action)
        self.action.setVisible(bool(action))
        self.setAccessibleName(text)
        self.show()
        self.timer.start()
        announce(self, text)

    def text(self) -> str:
        """What it says now."""
        return self._label.text()

    def offers_action(self) -> bool:
        """Whether it is there with its button."""
        return not self.isHidden() and not self.action.isHidden()

    def dismiss(self) -> None:
        """Take it away."""
        self.timer.stop()
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Wait while the pointer is on it."""
        super().enterEvent(event)
        self.timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        """Count again."""
        super().leaveEvent(event)
        self._resume()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc takes it away."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait while a button has the focus."""
        if event.type() is QEvent.Type.FocusIn:
            self.timer.stop()
        elif event.type() is QEvent.Type.FocusOut:
            self._resume()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A raised strip with an edge."""
        del event
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("border"), 1))
        painter.setBrush(theme.colour("raised"))
        box = QRectF(self.rect()).adjusted(0.5, _GAP - 0.5, -0.5, 0.5 - _GAP)
        painter.drawRoundedRect(box, CONTROL_RADIUS, CONTROL_RADIUS)
        painter.end()

    def _resume(self) -> None:
        if not self.isHidden() and not self.underMouse():
            self.timer.start()

    def _on_timer_timeout(self) -> None:
        self.dismiss()

    def _on_action_clicked(self) -> None:
        self.action_chosen.emit()
        self.dismiss()
