"""**Calm +1**: a chip for each alias met in the last thirty days; a tap counts an ordinary one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal_app.model.contact import Contact
from journal_app.model.customer import Customer
from ui.context import Context
from ui.widgets.buttons import QuietButton
from ui.widgets.flow import FlowLayout
from ui.widgets.forms.fresh import fresh_header, local_now
from ui.widgets.forms.when_text import clock_text
from ui.widgets.labels import Note
from ui.widgets.mnemonic import literal

if TYPE_CHECKING:
    from journal_app.journal.changes import Changes


class CalmRow(QWidget):
    """Owned by Today; hidden while there is nobody to count."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("calm_row")
        self._context = context
        self._customers: dict[QuietButton, Customer] = {}
        self._said = ""
        chips = QWidget()
        self._flow = FlowLayout(chips)
        help_line = Note(
            self.tr("Counts the ordinary ones, so that 'always' can be told from 'twice'.")
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(chips)
        column.addWidget(help_line)
        self.hide()

    def load(self) -> None:
        """Read whom to offer."""
        now = self._context.clock.now()
        self._context.runner.run(
            lambda journal: journal.calm_customers(now), self._on_customers_read
        )

    def buttons(self) -> Sequence[QuietButton]:
        """The chips, in order."""
        return tuple(self._customers)

    def _on_customers_read(self, customers: Sequence[Customer]) -> None:
        if tuple(customers) == tuple(self._customers.values()):
            return
        for button in self._customers:
            button.hide()
            button.deleteLater()
        while self._flow.count():
            self._flow.takeAt(0)
        self._customers = {}
        for customer in customers:
            button = QuietButton(self.tr("{alias} +1").format(alias=literal(customer.alias)))
            button.setAccessibleName(
                self.tr("Calm contact with {alias}").format(alias=customer.alias)
            )
            button.clicked.connect(self._on_chip_clicked)
            self._customers[button] = customer
            self._flow.addWidget(button)
        self.setVisible(bool(customers))

    def _on_chip_clicked(self) -> None:
        button = self.sender()
        if not isinstance(button, QuietButton):
            return
        customer = self._customers[button]
        contact = Contact(**fresh_header(self._context), tone="calm", customer=customer.id)
        clock = clock_text(local_now(self._context), self._context.preferences.now.clock)
        words = self.tr("Calm contact with {alias}, {time}.")
        self._said = words.format(alias=customer.alias, time=clock)
        self._context.runner.change(lambda journal: journal.record(contact), self._on_kept)

    def _on_kept(self, changes: Changes) -> None:
        del changes
        self._context.toasts.show(self._said, undo=True)
