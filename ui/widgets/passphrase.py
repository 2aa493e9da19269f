"""A field for a passphrase: paste is welcome, an eye shows it, Caps Lock is mentioned."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.widgets.buttons import IconButton
from ui.widgets.fields import TextField
from ui.widgets.labels import FieldLabel, Note


class SecretField(TextField):
    """The line itself. `caps_seen` says whether the last letter looked like Caps Lock."""

    caps_seen = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt cannot ask for Caps Lock: a capital without Shift gives it away."""
        letter = event.text()
        if len(letter) == 1 and letter.isalpha() and letter.lower() != letter.upper():
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.caps_seen.emit(letter.isupper() != shift)
        super().keyPressEvent(event)


class PassphraseEdit(QWidget):
    """Label, field, eye. `text_changed` on every change, `returned` on Enter.

    Focus its `field`: a focus proxy would draw Tab back into the field from wherever the eye is.
    """

    text_changed = Signal(str)
    returned = Signal()

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = FieldLabel(label)
        self.field = SecretField()
        self.field.setAccessibleName(label.replace("&", ""))
        self.label.setBuddy(self.field)
        self.eye = IconButton("eye", self.tr("Show the passphrase"))
        self.caps = Note(self.tr("Caps Lock seems to be on."))
        self.caps.hide()
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.field, 1)
        row.addWidget(self.eye)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.label)
        column.addLayout(row)
        column.addWidget(self.caps)
        self.field.textChanged.connect(self.text_changed)
        self.field.returnPressed.connect(self.returned)
        self.field.caps_seen.connect(self.caps.setVisible)
        self.eye.clicked.connect(self._on_eye_clicked)

    def text(self) -> str:
        """What was typed."""
        return self.field.text()

    def set_text(self, text: str) -> None:
        """Put words in, as the generator does."""
        self.field.setText(text)

    def clear(self) -> None:
        """Forget what was typed and hide again."""
        self.field.clear()
        self.caps.hide()
        self.set_shown(False)

    def is_shown(self) -> bool:
        """Whether the words can be read."""
        return self.field.echoMode() is QLineEdit.EchoMode.Normal

    def set_shown(self, shown: bool) -> None:
        """Show or hide the words."""
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.field.setEchoMode(mode)
        self.eye.set_icon("eye-off" if shown else "eye")
        self.eye.set_name(
            self.tr("Hide the passphrase") if shown else self.tr("Show the passphrase")
        )

    def _on_eye_clicked(self) -> None:
        self.set_shown(not self.is_shown())


def tab_to_eyes_last(edits: Sequence[PassphraseEdit], others: Sequence[QWidget]) -> None:
    """Let Tab go from field to field, on through `others`, and to the eyes after them.

    Call it once all of them stand in one widget.
    """
    stops = [*(edit.field for edit in edits), *others, *(edit.eye for edit in edits)]
    for one, following in pairwise(stops):
        QWidget.setTabOrder(one, following)
