"""**Who and when**: one line that opens in place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from journal_app.errors import AftershiftError, InvalidValue
from journal_app.model.contact import Contact
from journal_app.model.customer import Customer
from journal_app.model.instant import When
from ui.context import Context
from ui.widgets.foldout import FoldOut
from ui.widgets.forms.fresh import fresh_header
from ui.widgets.forms.moment import MomentAnswer
from ui.widgets.forms.when_box import WhenBox
from ui.widgets.forms.who_box import WhoBox

if TYPE_CHECKING:
    from journal_app.journal.journal import Changes
    from journal_app.model.views import CustomerLine


class WhoWhen(FoldOut):
    """Owned by a contact's form.

    Signals:
        edited(): another answer to who or when.
        followed(): somebody new is followed now; they are chosen.
    """

    edited = Signal()
    followed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Who and when"), parent=parent)
        self.setObjectName("who_when")
        self._context = context
        self._customers: dict[str, Customer] = {}
        self._wanted_id: str | None = None
        self._newly_followed = False
        self.who = WhoBox()
        self.when = WhenBox(context)
        self.body.setContentsMargins(30, 8, 0, 8)
        self.add(self.who)
        self.add(self.when)
        self.who.edited.connect(self._on_part_edited)
        self.when.edited.connect(self._on_part_edited)
        self.who.follow_wanted.connect(self._on_who_follow_wanted)
        context.bus.changed.connect(self._on_bus_changed)
        self._summarise()
        self._load()

    @property
    def newly_followed(self) -> bool:
        """Whether the customer began to be followed with this note."""
        return self._newly_followed

    def begin(self) -> None:
        """Nobody in particular, at the usual moment."""
        self._wanted_id = None
        self._newly_followed = False
        self.who.set_customer(None)
        self.when.begin()
        self.set_open(False)
        self._summarise()

    def load(self, contact: Contact) -> None:
        """Show who and when of a record that is edited."""
        self.begin()
        self.choose(contact.customer)
        self.when.set_kept(contact.when, contact.day)
        self._summarise()

    def choose(self, customer_id: str | None) -> None:
        """Choose a followed customer, at once or when the aliases have been read."""
        self._wanted_id = customer_id
        self.who.set_customer(self._customers.get(customer_id or ""))
        self._summarise()

    def customer_id(self) -> str | None:
        """The one chosen, or None for somebody not followed."""
        customer = self.who.customer()
        if customer:
            return customer.id
        return self._wanted_id if self._wanted_id not in self._customers else None

    def alias(self) -> str:
        """What the one chosen is called."""
        customer = self.who.customer()
        return customer.alias if customer else ""

    def read_when(self) -> tuple[When, date]:
        """The moment and its day; raises InvalidValue."""
        return self.when.read()

    def settle(self) -> None:
        """Before the note is kept: new text in the box means that they are to be followed.

        Raises:
            InvalidValue: the text cannot be an alias as it stands.
        """
        text = self.who.unfollowed()
        if text and not self.who.may_follow():
            raise InvalidValue(field="customer", message=self.who.says.text())
        if text:
            self._follow(text)

    def raw(self) -> dict[str, Any]:
        """Plain values for a draft."""
        return {
            "customer": self.customer_id(),
            "who": self.who.box.text(),
            "when": self.when.answer().document(),
        }

    def set_raw(self, raw: Mapping[str, Any]) -> None:
        """Show what a draft kept."""
        self.choose(raw["customer"])
        if not self.who.customer():
            self.who.set_text(raw["who"])
        self.when.set_answer(MomentAnswer.from_document(raw["when"]))
        self._summarise()

    def _load(self) -> None:
        self._context.runner.run(
            lambda journal: journal.customers(include_retired=True), self._on_customers_read
        )

    def _follow(self, alias: str) -> None:
        customer = Customer(**fresh_header(self._context), alias=alias)
        self._customers[customer.id] = customer
        self._newly_followed = True
        self.who.set_customers(tuple(self._customers.values()))
        self.choose(customer.id)
        self._context.runner.change(
            lambda journal: journal.record(customer), self._on_customer_kept, self._on_failed
        )

    def _summarise(self) -> None:
        who = self.who.box.text().strip() or self.tr("Somebody I don't follow")
        summary = self.tr("{who} · {when}").format(who=who, when=self.when.summary())
        self.set_hint(summary)
        self.header.setAccessibleName(self.tr("Who and when: {summary}").format(summary=summary))

    def _on_part_edited(self) -> None:
        if self.who.customer() or not self.who.box.text():
            self._wanted_id = None
        self._summarise()
        self.edited.emit()

    def _on_who_follow_wanted(self, alias: str) -> None:
        self._follow(alias)
        self._summarise()
        self.edited.emit()

    def _on_customers_read(self, lines: Sequence[CustomerLine]) -> None:
        self._customers = {line.customer.id: line.customer for line in lines}
        self.who.set_customers(tuple(self._customers.values()))
        if self._wanted_id in self._customers:
            self.choose(self._wanted_id)

    def _on_customer_kept(self, changes: Changes) -> None:
        del changes
        self._context.toasts.show(
            self.tr("You follow {alias} now.").format(alias=self.alias()), undo=True
        )
        self.followed.emit()

    def _on_failed(self, error: AftershiftError) -> None:
        self._newly_followed = False
        self._context.messages.show_error(error)
        self._load()

    def _on_bus_changed(self, changes: Changes) -> None:
        if changes.touches("customer"):
            self._load()
