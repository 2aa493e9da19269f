"""One line in the colour of a warning, beside what it is about; hidden while all is well."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget

from ui.theme import current
from ui.widgets.announce import announce
from ui.widgets.labels import Note


class Problem(Note):
    """Words that say what does not fit; the colour is not all that tells."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setObjectName("problem")
        self.hide()

    def say(self, text: str) -> None:
        """Say what is wrong; "" takes it away."""
        if text == self.text():
            return
        self.setText(text)
        self.setVisible(bool(text))
        if text:
            self._tint()
            announce(self, text)

    def event(self, event: QEvent) -> Any:
        """Follow the theme."""
        answer = super().event(event)
        if event.type() is QEvent.Type.StyleChange:
            self._tint()
        return answer

    def _tint(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.PlaceholderText, current().colour("warn"))
        self.setPalette(palette)
