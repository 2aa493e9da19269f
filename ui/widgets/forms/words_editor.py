"""The long text boxes of a form. A keystroke costs the same whatever the text weighs."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.forms.editor import Editor
from ui.widgets.labels import FieldLabel, Note
from ui.widgets.textbox import TextBox

_LEAST_LINES = 4


class WordsEditor(Editor):
    """A label, its help and a box that grows.

    Signals:
        left(): the focus left the box, so what was typed can be kept.
    """

    left = Signal()

    def __init__(
        self, path: str, label: str, help_text: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(path, parent)
        self.box = TextBox(least=_LEAST_LINES)
        self.box.setAccessibleName(label)
        self.box.setAccessibleDescription(help_text)
        self.box.setObjectName(f"{self.objectName()}_box")
        self.box.edited.connect(self._on_control_changed)
        self.box.installEventFilter(self)
        self._hold(self._arranged(label, help_text))
        self.setFocusProxy(self.box)

    def value(self) -> str:
        """The words, "" while there are none; a full copy, so never on a keystroke."""
        return self.box.text()

    def set_value(self, value: Any) -> None:
        """Show words; what could be undone before is forgotten."""
        self.box.set_text(value or "")

    def raw(self) -> str | None:
        """The words, None while there are none."""
        return self.box.text() if self.box.length() else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that the focus leaves the box."""
        if event.type() is QEvent.Type.FocusOut:
            self.left.emit()
        return super().eventFilter(watched, event)

    def _arranged(self, label: str, help_text: str) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        caption = FieldLabel(label)
        caption.setBuddy(self.box)
        column.addWidget(caption)
        if help_text:
            column.addWidget(Note(help_text))
        column.addWidget(self.box)
        column.addStretch(1)
        return holder
