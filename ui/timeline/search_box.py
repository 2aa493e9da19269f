"""Where the worker types what to look for: the box, help for its words, and a quiet line below.

Must not know the list; tells what is looked for once typing rests.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.theme import current
from ui.widgets.announce import announce
from ui.widgets.buttons import IconButton
from ui.widgets.fields import TextField
from ui.widgets.labels import Note

REST_MS = 180
_GLASS = 16  # what Qt gives a picture in a line, at any text size


class SearchField(TextField):
    """One line with a magnifying glass.

    Signals:
        left_downwards(): Down or Enter: go on into the list.
        cleared(): Esc: leave the search.
    """

    left_downwards = Signal()
    cleared = Signal()

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(placeholder, parent)
        # Ours from the start: the wrapper of an action that Qt makes can outlive it, and an error
        # while colours change ends the process.
        self._glass = QAction(self)
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self.setClearButtonEnabled(True)
        self.tint()

    def tint(self) -> None:
        """Follow the theme."""
        self._glass.setIcon(current().icon("search", "muted", _GLASS))

    def event(self, event: QEvent) -> bool:
        """Leave Undo to the journal: here one deletes a note found, and wants it back."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            keys = QKeySequence.StandardKey
            if event.matches(keys.Undo) or event.matches(keys.Redo):
                event.ignore()
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down and Enter go into the list, Esc leaves."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left_downwards.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.cleared.emit()
        else:
            super().keyPressEvent(event)


class SearchBox(QWidget):
    """Owned by the list.

    Signals:
        wanted(str): look for this; "" for the whole list again.
        left_downwards(): go on into the list.
    """

    wanted = Signal(str)
    left_downwards = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = SearchField(self.tr("Search notes (Ctrl+F)"))
        self.field.setObjectName("search_field")
        self.field.setAccessibleName(self.tr("Search notes"))
        self.help_button = IconButton("circle-question-mark", self.tr("What can be typed here"))
        self.help_button.setObjectName("search_help")
        self.help_button.setCheckable(True)
        self.help = Note(_help_words())
        self.help.setObjectName("search_help_words")
        self.help.hide()
        self.line = Note()
        self.line.setObjectName("search_line")
        self.line.hide()
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.field, 1)
        row.addWidget(self.help_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self.help)
        column.addWidget(self.line)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._on_rest_timeout)
        self.field.textChanged.connect(self._on_field_text_changed)
        self.field.left_downwards.connect(self._on_field_left_downwards)
        self.field.cleared.connect(self.clear)
        self.help_button.toggled.connect(self.help.setVisible)
        self.setFocusProxy(self.field)

    def text(self) -> str:
        """What is typed."""
        return self.field.text().strip()

    def look_for(self, text: str) -> None:
        """Type this and look for it at once."""
        self.field.setText(text)
        self._look_now()

    def clear(self) -> None:
        """Look for nothing; the whole list is wanted."""
        if self.field.text():
            self.field.clear()
            self._look_now()

    def say(self, text: str) -> None:
        """One quiet line below the box: how much was found, what was left out."""
        self.line.setText(text)
        self.line.setVisible(bool(text))
        if text:
            announce(self.line, text)

    def rest(self) -> None:
        """Do not look for what was typed last."""
        self._rest.stop()

    def _look_now(self) -> None:
        self._rest.stop()
        self.wanted.emit(self.text())

    def _on_field_text_changed(self) -> None:
        self._rest.start()

    def _on_rest_timeout(self) -> None:
        self.wanted.emit(self.text())

    def _on_field_left_downwards(self) -> None:
        if self._rest.isActive():
            self._look_now()
        self.left_downwards.emit()


def _help_words() -> str:
    return QCoreApplication.translate(
        "SearchBox",
        "Words are found in any order, also by their beginning. "
        '"two words" finds them together, -word leaves notes out.\n'
        'customer:"Till regular"  tone:hard  tier:>=3  strain:>=7  kind:shouted\n'
        "from:2026-03  to:2026-06  on:2026-03-01  or just 2026-03",
    )
