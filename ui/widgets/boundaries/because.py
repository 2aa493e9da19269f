"""One optional sentence in a box, with Keep and a way back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.buttons import LinkButton, QuietButton
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import FieldLabel
from ui.widgets.textbox import TextBox


class Because(QWidget):
    """Hidden until asked; nothing in it is needed.

    Signals:
        given(str): kept, with the words or without.
        left(): never mind.
    """

    given = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = FieldLabel()
        self.box = TextBox(least=2)
        self.box.setObjectName("because_box")
        self.label.setBuddy(self.box)
        self.keep = QuietButton(self.tr("Keep"), "check")
        self.keep.setObjectName("because_keep")
        self.cancel = LinkButton(self.tr("Not now"))
        self.keep.clicked.connect(self._on_keep_clicked)
        self.cancel.clicked.connect(self._on_cancel_clicked)
        row = QWidget()
        flow = FlowLayout(row)
        flow.addWidget(self.keep)
        flow.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in (self.label, self.box, row):
            column.addWidget(part)
        self.setFocusProxy(self.box)
        self.hide()

    def ask(self, label: str) -> None:
        """Show an empty box under this label and go there."""
        self.label.setText(label)
        self.box.setAccessibleName(label)
        self.box.set_text("")
        self.show()
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter keeps, Esc leaves."""
        entered = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if entered and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._on_keep_clicked()
        elif event.key() == Qt.Key.Key_Escape:
            self._on_cancel_clicked()
        else:
            super().keyPressEvent(event)

    def _on_keep_clicked(self) -> None:
        words = self.box.text().strip()
        self.hide()
        self.given.emit(words)

    def _on_cancel_clicked(self) -> None:
        self.hide()
        self.left.emit()
