"""The last line of a form: what became of the draft, **More**, **Keep**."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets.announce import announce
from ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from ui.widgets.labels import Note


class FormActions(QWidget):
    """Owned by a form, which connects its buttons."""

    def __init__(self, *, more: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.keeps_itself = False
        self.status = Note()
        self.status.setObjectName("form_status")
        self.more = QuietButton(self.tr("More"), "ellipsis")
        self.more.setObjectName("form_more")
        if not more:
            self.more.hide()
        self.cancel = LinkButton(self.tr("Leave it as it was"))
        self.cancel.setObjectName("form_cancel")
        self.cancel.hide()
        self.keep = PrimaryButton(self.tr("Keep"))
        self.keep.setObjectName("form_keep")
        self.keep.setToolTip(self.tr("Keep (Ctrl+Enter)"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.status, 1)
        for button in (self.cancel, self.more, self.keep):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)

    def begin(self) -> None:
        """As for a new record, with nothing to say."""
        self.cancel.hide()
        self.keep.setVisible(not self.keeps_itself)
        self.show_status("")

    def show_editing(self) -> None:
        """As for a kept record: the edit can be left."""
        self.cancel.setText(self.tr("Leave it as it was"))
        self.cancel.setVisible(not self.keeps_itself)

    def offer_to_throw_away(self) -> None:
        """As for a new record in which something is typed."""
        if self.cancel.isHidden() and not self.keeps_itself:
            self.cancel.setText(self.tr("Throw it away"))
            self.cancel.show()

    def show_status(self, text: str) -> None:
        """One quiet line."""
        self.status.setText(text)
        if text:
            announce(self.status, text)
