"""What a list says while it is empty, and what to do about it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.theme import current
from ui.widgets.buttons import QuietButton
from ui.widgets.labels import Body

_ICON = 32


class EmptyState(QWidget):
    """Icon, sentence, buttons, in the middle. `action_chosen` carries the key of the button."""

    action_chosen = Signal(str)

    def __init__(
        self,
        icon: str,
        sentence: str,
        actions: Sequence[tuple[str, str]] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon_name = icon
        self._icon = QLabel()
        self.sentence = Body(sentence)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setAccessibleName(sentence)
        middle = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 32, 24, 32)
        column.setSpacing(12)
        column.addStretch(1)
        column.addWidget(self._icon, 0, middle)
        column.addWidget(self.sentence)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        for key, words in actions:
            button = QuietButton(words)
            button.setObjectName(key)
            button.clicked.connect(self._on_button_clicked)
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(2)
        self._tint()

    def set_sentence(self, sentence: str) -> None:
        """Say it differently."""
        self.sentence.setText(sentence)
        self.setAccessibleName(sentence)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.PaletteChange):
            self._tint()

    def _on_button_clicked(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.action_chosen.emit(sender.objectName())

    def _tint(self) -> None:
        theme = current()
        side = theme.scaled(_ICON)
        self._icon.setPixmap(theme.pixmap(self._icon_name, "muted", side, self.devicePixelRatioF()))
