"""**Add my own...**: a short label, and for a behaviour a tier, added to a list in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journal_app.errors import AftershiftError
from journal_app.model.term import LABEL_LIMIT, Term
from ui.context import Context
from ui.widgets.buttons import LinkButton, QuietButton
from ui.widgets.fields import TextField
from ui.widgets.forms.fresh import fresh_header
from ui.widgets.forms.wording import tier_words
from ui.widgets.labels import FieldLabel
from ui.widgets.tierrow import TierRow

if TYPE_CHECKING:
    from journal_app.journal.journal import Changes


class OwnEntry(QWidget):
    """Owned by the list it grows; hidden until asked for.

    Signals:
        added(str): the entry is in the journal under this key.
    """

    added = Signal(str)

    def __init__(self, vocabulary: str, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._vocabulary = vocabulary
        self._context = context
        self._term: Term | None = None
        self.label = TextField()
        self.label.setMaxLength(LABEL_LIMIT)
        self.label.setObjectName(f"own_{vocabulary}_label")
        self.label.setAccessibleName(self.tr("What I call it"))
        self.label.setPlaceholderText(self.tr("What I call it"))
        self.label.returnPressed.connect(self._on_add_clicked)
        self.tier = TierRow(self.tr("How bad it usually is"), tier_words())
        if vocabulary != "kinds":
            self.tier.hide()
        self.add = QuietButton(self.tr("Add"))
        self.add.clicked.connect(self._on_add_clicked)
        self.cancel = LinkButton(self.tr("Leave it"))
        self.cancel.clicked.connect(self._on_cancel_clicked)
        self._arrange()
        self.hide()

    def ask(self) -> None:
        """Show an empty line and put the focus in it."""
        self.label.clear()
        self.tier.set_value(None)
        self.show()
        self.label.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves it."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.label, 1)
        line.addWidget(self.add)
        line.addWidget(self.cancel)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 4, 0, 8)
        rows.setSpacing(8)
        caption = FieldLabel(self.tr("My own"))
        caption.setBuddy(self.label)
        rows.addWidget(caption)
        rows.addLayout(line)
        rows.addWidget(self.tier)

    def _on_add_clicked(self) -> None:
        if not self.label.text().strip():
            self.label.setFocus()
            return
        term = Term(
            **fresh_header(self._context),
            vocabulary=self._vocabulary,
            label=self.label.text(),
            tier=self.tier.value(),
        )
        self._term = term
        self._context.runner.change(
            lambda journal: journal.record(term), self._on_term_kept, self._on_term_failed
        )

    def _on_term_kept(self, changes: Changes) -> None:
        del changes
        self.hide()
        if self._term is not None:
            self.added.emit(self._term.reference)

    def _on_term_failed(self, error: AftershiftError) -> None:
        self._context.messages.show_error(error)

    def _on_cancel_clicked(self) -> None:
        self.hide()
