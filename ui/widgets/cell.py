"""One answer of a row: a radio button painted by ourselves, so that it is announced as one."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QRadioButton, QWidget


class Cell(QRadioButton):
    """A radio button that leaves the choosing to its row.

    It stays auto-exclusive: Qt announces any other checkable button as a check box.

    `picked` carries the value; `cleared` comes from a second, slow click on the chosen cell
    (a double click is one choice, not a choice and its undoing).
    """

    picked = Signal(object)
    cleared = Signal()

    def __init__(self, value: object, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.value = value
        self.suggested = False
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_suggested(self, suggested: bool) -> None:
        """Outline it as what is kept unless another is picked."""
        self.suggested = suggested
        self.update()

    def hitButton(self, pos: QPoint) -> bool:
        """The whole cell can be pressed."""
        return self.rect().contains(pos)

    def set_chosen(self, chosen: bool) -> None:
        """Show it chosen or not; Qt alone would refuse to leave a row without an answer."""
        self.setAutoExclusive(False)
        self.setChecked(chosen)
        self.setAutoExclusive(True)

    def nextCheckState(self) -> None:
        """Tell the row instead of switching."""
        self.picked.emit(self.value)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A second click on the chosen cell takes the answer back."""
        again = self.isDown() and self.isChecked() and self.hitButton(event.position().toPoint())
        super().mouseReleaseEvent(event)
        if again:
            self.cleared.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second press of a double click is not a second answer."""
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Enter choose; every other key belongs to the row."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()
