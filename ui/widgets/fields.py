"""A line of text, and a control with its name above.

Apart from the other boxes (`boxes.py`), for the unlock page needs no more than these.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.widgets.labels import FieldLabel, Note
from ui.widgets.painting import control_height

SENSITIVE = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText


class Field(QWidget):
    """A control with its name above and, if wanted, a note below. `control` is what it holds."""

    def __init__(
        self, label: str, control: QWidget, note: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.label = FieldLabel(label)
        self.label.setBuddy(control)
        self.control = control
        self.note = Note(note)
        if not note:
            self.note.hide()
        control.setAccessibleName(label.replace("&", ""))
        control.setAccessibleDescription(note)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in (self.label, control, self.note):
            column.addWidget(part)
        self.setFocusProxy(control)

    def set_note(self, text: str) -> None:
        """Help or complaint below the control; "" takes it away."""
        self.note.setText(text)
        self.note.setVisible(bool(text))
        self.control.setAccessibleDescription(text)


class TextField(QLineEdit):
    """One line of words, framed by base.qss."""

    def __init__(self, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setInputMethodHints(SENSITIVE)

    def sizeHint(self) -> QSize:
        """As high as every other control."""
        return QSize(super().sizeHint().width(), control_height(self))

    def minimumSizeHint(self) -> QSize:
        """May be narrow, never low."""
        return QSize(super().minimumSizeHint().width(), control_height(self))
