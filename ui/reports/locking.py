"""A passphrase for the file: five words, made here, shown and copied."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.context import Context
from ui.widgets.buttons import QuietButton
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Note, Strong
from ui.widgets.ticks import Tick


class Locking(QWidget):
    """`words` is what the file is locked with, none while the switch is off."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.words: str | None = None
        self.tick = Tick(
            self.tr("With a passphrase"),
            self.tr("Five words made here. Without them the file opens for nobody."),
        )
        self.tick.setObjectName("report_locked")
        self.tick.toggled.connect(self._on_tick_toggled)
        self.five = FiveWords(context)
        self.five.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.tick)
        column.addWidget(self.five)

    def set_offered(self, *, offered: bool) -> None:
        """A PDF alone can have one."""
        self.setVisible(offered)

    def forget(self) -> None:
        """Switch it off, for another report."""
        self.tick.setChecked(False)

    def _on_tick_toggled(self, ticked: bool) -> None:
        from journal_app.journal.door import suggest_words

        self.words = suggest_words() if ticked else None
        self.five.show_words(self.words or "")


class FiveWords(QWidget):
    """The words, large enough to be read aloud, and a way to copy them."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.says = Note(
            self.tr("Say these five words to the reader by another way than the file:")
        )
        self.words = Strong()
        self.words.setObjectName("report_five_words")
        self.copy = QuietButton(self.tr("Copy the words"), "copy")
        self.copy.setObjectName("report_copy_words")
        self.copy.clicked.connect(self._on_copy_clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.says)
        column.addWidget(self.words)
        row = FlowLayout()
        row.addWidget(self.copy)
        column.addLayout(row)

    def show_words(self, words: str) -> None:
        """Show these, or nothing."""
        self.words.setText(words)
        self.setVisible(bool(words))

    def _on_copy_clicked(self) -> None:
        self._context.clipboard.copy(self.words.text())
        told = self.tr("Copied. The clipboard is cleared in 60 seconds.")
        if not self._context.preferences.now.clear_clipboard:
            told = self.tr("Copied.")
        self._context.toasts.show(told)
