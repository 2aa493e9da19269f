"""**Which line?** - the worker says that one was crossed; one sentence if they like."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.context import Context
from ui.navigation import Target
from ui.widgets.boundaries.answering import Answering
from ui.widgets.boxes import SelectBox
from ui.widgets.buttons import LinkButton, QuietButton
from ui.widgets.card import Divider
from ui.widgets.fields import Field
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import FieldLabel, Note
from ui.widgets.textbox import TextBox

if TYPE_CHECKING:
    from journal_app.model.line_views import LineCard


class WhichLine(QWidget):
    """Hidden until asked; where there is no line it leads to writing one.

    Signals:
        has_lines(bool): whether a line exists, after each reading.
        closed(): kept, or left.
    """

    has_lines = Signal(bool)
    closed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("which_line")
        self._context = context
        self._entry: str | None = None
        self._asked = False
        self._answering = Answering(context, self)
        self.box = SelectBox(self.tr("Choose one"))
        self.box.setObjectName("which_line_box")
        self.note = TextBox(least=2)
        self.note.setObjectName("which_line_note")
        self.keep = QuietButton(self.tr("Keep"), "check")
        self.keep.setObjectName("which_line_keep")
        self.cancel = LinkButton(self.tr("Not now"))
        self.none = Note(self.tr("A line is one sentence: when X happens, I do Y."))
        self.write = QuietButton(self.tr("Write one"), "plus")
        self.write.setObjectName("which_line_write")
        self._label = FieldLabel(self.tr("In a sentence, if you like"))
        self._label.setBuddy(self.note)
        self.note.setAccessibleName(self._label.text())
        self._field = Field(self.tr("Which line?"), self.box)
        row = QWidget()
        flow = FlowLayout(row)
        flow.addWidget(self.keep)
        flow.addWidget(self.write)
        flow.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (Divider(), self.none, self._field, self._label, self.note, row):
            column.addWidget(part)
        self.setFocusProxy(self.box)
        self.keep.clicked.connect(self._on_keep_clicked)
        self.write.clicked.connect(self._on_write_clicked)
        self.cancel.clicked.connect(self.leave)
        self.box.currentIndexChanged.connect(self._on_box_chosen)
        self.hide()

    def load(self) -> None:
        """Read which lines there are."""
        self._context.runner.run(lambda journal: journal.boundaries.cards(), self._on_cards_read)

    def ask(self, entry: str | None) -> None:
        """Ask about a note, or about none."""
        self._entry = entry
        self._asked = True
        self.note.set_text("")
        self.load()

    def leave(self) -> None:
        """Put it away."""
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _on_cards_read(self, cards: Sequence[LineCard]) -> None:
        self.box.clear()
        for card in cards:
            if card.line.by_hand:
                self.box.addItem(card.line.words, card.identity)
        found = self.box.count() > 0
        self.has_lines.emit(found)
        if self._asked:
            self._asked = False
            self._show_asked(found=found)

    def _show_asked(self, *, found: bool) -> None:
        for part in (self._field, self._label, self.note, self.keep):
            part.setVisible(found)
        self.none.setVisible(not found)
        self.write.setVisible(not found)
        self.box.setCurrentIndex(0 if self.box.count() == 1 else -1)
        self.keep.setEnabled(self.box.currentIndex() >= 0)
        self.show()
        first: QWidget = self.box if found else self.write
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_write_clicked(self) -> None:
        self.leave()
        self._context.navigation.go("lines", Target(action="write"))

    def _on_box_chosen(self, index: int) -> None:
        self.keep.setEnabled(index >= 0)

    def _on_keep_clicked(self) -> None:
        identity = self.box.currentData()
        if identity:
            self._answering.cross_by_hand(identity, self.note.text().strip(), self._entry)
            self.leave()
