"""Lines that apply to somebody: about them, about their kind, or about anybody."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from journal_app.model.customer import Customer
from journal_app.model.line_views import LineCard
from journal_app.model.metrics import METRICS
from ui.widgets.buttons import LinkButton
from ui.widgets.card import Card
from ui.widgets.labels import Body, Note


def lines_that_apply(cards: Iterable[LineCard], customer: Customer) -> tuple[LineCard, ...]:
    """Those of the lines that a contact with this customer can meet."""
    return tuple(card for card in cards if card.line.active and _applies(card, customer))


def _applies(card: LineCard, customer: Customer) -> bool:
    condition = card.line.condition
    if not condition.measured:
        return False
    if condition.scope == "customer":
        return condition.customer == customer.id
    if condition.scope == "kind":
        return condition.customer_kind == customer.customer_kind
    metric = METRICS.get(condition.metric or "")
    return metric is not None and len(metric.scopes) > 1


class LinesCard(Card):
    """A line each, with a way to it.

    Signals:
        line_wanted(str): open this line.
    """

    line_wanted = Signal(str)

    def __init__(self, lines: Sequence[LineCard]) -> None:
        super().__init__(QCoreApplication.translate("People", "Lines that apply"))
        self.setObjectName("lines_that_apply")
        for shown in lines:
            words = QVBoxLayout()
            words.setSpacing(2)
            words.addWidget(Body(shown.line.words))
            words.addWidget(Note(shown.sentence))
            link = LinkButton(self.tr("Open it"))
            link.setObjectName(f"line_{shown.identity}")
            link.setAccessibleDescription(shown.line.words)
            link.clicked.connect(self._on_link_clicked)
            row = QHBoxLayout()
            row.addLayout(words, 1)
            row.addWidget(link, 0, Qt.AlignmentFlag.AlignTop)
            self.add(row)
        self.body.addStretch(1)

    def _on_link_clicked(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.line_wanted.emit(sender.objectName().removeprefix("line_"))
