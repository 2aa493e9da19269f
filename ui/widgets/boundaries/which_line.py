"""**Which line?** - the worker says that one was crossed; one sentence if they like."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.context import Context
from ui.widgets.boundaries.answering import Answering
from ui.widgets.boxes import SelectBox
from ui.widgets.buttons import LinkButton, QuietButton
from ui.widgets.fields import Field
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import FieldLabel
from ui.widgets.textbox import TextBox

if TYPE_CHECKING:
    from journal_app.model.line_views import LineCard


class WhichLine(QWidget):
    """Hidden until asked; says whether there is any line to choose.

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
        self._answering = Answering(context, self)
        self.box = SelectBox(self.tr("Choose one"))
        self.box.setObjectName("which_line_box")
        self.note = TextBox(least=2)
        self.note.setObjectName("which_line_note")
        self.keep = QuietButton(self.tr("Keep"), "check")
        self.keep.setObjectName("which_line_keep")
        self.cancel = LinkButton(self.tr("Not now"))
        label = FieldLabel(self.tr("In a sentence, if you like"))
        label.setBuddy(self.note)
        self.note.setAccessibleName(label.text())
        row = QWidget()
        flow = FlowLayout(row)
        flow.addWidget(self.keep)
        flow.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (Field(self.tr("Which line?"), self.box), label, self.note, row):
            column.addWidget(part)
        self.setFocusProxy(self.box)
        self.keep.clicked.connect(self._on_keep_clicked)
        self.cancel.clicked.connect(self.leave)
        self.box.currentIndexChanged.connect(self._on_box_chosen)
        self.hide()

    def load(self) -> None:
        """Read which lines there are."""
        self._context.runner.run(lambda journal: journal.boundaries.cards(), self._on_cards_read)

    def ask(self, entry: str | None) -> None:
        """Ask about a note, or about none."""
        self._entry = entry
        self.note.set_text("")
        self.box.setCurrentIndex(0 if self.box.count() == 1 else -1)
        self.keep.setEnabled(self.box.currentIndex() >= 0)
        self.show()
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)

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
        self.has_lines.emit(self.box.count() > 0)

    def _on_box_chosen(self, index: int) -> None:
        self.keep.setEnabled(index >= 0)

    def _on_keep_clicked(self) -> None:
        identity = self.box.currentData()
        if identity:
            self._answering.cross_by_hand(identity, self.note.text().strip(), self._entry)
            self.leave()
