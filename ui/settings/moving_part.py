"""What is on its way in or out: how far it is, and a way to stop it. Must not know what it is."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal_app.errors import AftershiftError, Stopped
from ui.context import Context
from ui.widgets.announce import announce
from ui.widgets.buttons import LinkButton
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Body, Note
from ui.words import error_text


class MovingPart(QWidget):
    """A button or two, a line that says how far it is, a way to stop it.

    Signals:
        progressed(float): from the database thread, the part that is done, 0 to 1.
    """

    progressed = Signal(float)

    def __init__(self, context: Context, name: str, doing: str) -> None:
        super().__init__()
        self.context = context
        self._doing = doing
        self._pressed: QWidget | None = None
        self.halted = threading.Event()
        self.status = Note()
        self.status.setObjectName(f"{name}_status")
        self.halt = LinkButton(self.tr("Stop"))
        self.halt.setObjectName(f"{name}_stop")
        self.halt.clicked.connect(self.stop)
        self.halt.hide()
        self.status.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.status.hide()
        self.buttons = QWidget()
        self.row = FlowLayout(self.buttons)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(10)
        self.progressed.connect(self.show_part)

    @property
    def busy(self) -> bool:
        """Whether it is at work."""
        return not self.buttons.isEnabled()

    def stop(self) -> None:
        """Stop what is going on; nothing of it stays."""
        self.halted.set()

    def begin(self) -> None:
        """It is at work from now on."""
        self.halted.clear()
        self.show_part(0.0)
        self._pressed = self.window().focusWidget()
        if self._pressed is not None and self.buttons.isAncestorOf(self._pressed):
            # A button switched off hands its focus to another part of the window.
            self.status.setFocus()
        self.buttons.setEnabled(False)
        self.halt.show()

    def end(self, words: str) -> None:
        """It is done; `words` say how it ended."""
        self.buttons.setEnabled(True)
        if self._pressed is not None and self.window().focusWidget() in (self.status, self.halt):
            self._pressed.setFocus()
        self._pressed = None
        self.halt.hide()
        self._say(words)
        if words:
            announce(self, words)

    def fail(self, error: AftershiftError) -> None:
        """It came to nothing."""
        self.end(error_text(error))

    def show_part(self, part: float) -> None:
        """Say how far it is."""
        self._say(self._doing.format(part=round(part * 100)))

    def _say(self, words: str) -> None:
        self.status.setText(words)
        self.status.setVisible(bool(words))

    def told(self) -> Callable[[float], None]:
        """What the database thread tells the part done; it raises Stopped once that is wanted."""
        halted, emit = self.halted, self.progressed.emit

        def tell(part: float) -> None:
            if halted.is_set():
                raise Stopped
            emit(part)

        return tell

    def lay_out(self, title: str, explained: str) -> None:
        """Heading, a sentence, buttons, status."""
        for part in (Body(title), Note(explained), self.buttons, self.status):
            self.column.addWidget(part)
        self.column.addWidget(self.halt, 0, Qt.AlignmentFlag.AlignLeft)
