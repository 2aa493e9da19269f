"""Words on a page, by use: title, section, body, field label, note.

They follow the type scale and the palette by themselves. Text is always plain text.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.theme import current


class TypedLabel(QLabel):
    """A label in one font of the type scale."""

    USE = "body"

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(current().font(self.USE))

    def event(self, event: QEvent) -> bool:
        """Take the new size; the style sheet, set last, brings back the font it first saw."""
        if event.type() is QEvent.Type.StyleChange:
            self.setFont(current().font(self.USE))
        return super().event(event)


class WrappingLabel(TypedLabel):
    """Words that may run over several lines."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)


class Title(WrappingLabel):
    """The one heading of a page."""

    USE = "title"


class Section(WrappingLabel):
    """The heading of a card or a part of a page."""

    USE = "section"


class Body(WrappingLabel):
    """A sentence or two."""


class Strong(WrappingLabel):
    """A few words that carry a line."""

    USE = "strong"


class FieldLabel(WrappingLabel):
    """The name of a control, above it; `setBuddy` makes its mnemonic work."""


class Note(WrappingLabel):
    """Help and status: smaller and muted."""

    USE = "note"

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setForegroundRole(QPalette.ColorRole.PlaceholderText)
