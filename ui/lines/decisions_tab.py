"""The tab of decisions, and how well I foresaw how they went."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.context import Context
from ui.lines.acts import Acts
from ui.lines.decision_card import BIN, LOOK_BACK, DecisionCard
from ui.lines.tab import Tab, clear, put
from ui.widgets.buttons import PrimaryButton
from ui.widgets.emptystate import EmptyState
from ui.widgets.labels import Note

if TYPE_CHECKING:
    from journal_app.journal.journal import Journal
    from journal_app.model.line_views import Calibration
    from journal_app.model.line_views import DecisionCard as Shown


class DecisionsTab(Tab):
    """Newest first.

    Signals:
        decide_wanted(): decide something, from here.
        chosen(str, DecisionCard view): follow_up, look_back, open_note.
        edit_wanted(Record): a decision, follow-up or review is to be changed.
    """

    decide_wanted = Signal()
    chosen = Signal(str, object)
    edit_wanted = Signal(object)

    def __init__(self, context: Context, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._acts = acts
        self.cards: list[DecisionCard] = []
        self._wanted = ""
        actions = [] if context.read_only else [("decide", self.tr("Decide something"))]
        says = self.tr("No decision yet. One starts from a line, or from here.")
        self.empty = EmptyState("scale", says, actions)
        self.decide = PrimaryButton(self.tr("Decide something"), "scale")
        self.decide.setObjectName("decide_something")
        self.calibration = Note()
        self.calibration.setObjectName("calibration")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(16)
        self.column.addWidget(self.empty)
        self.column.addWidget(self.decide, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self.calibration)
        self.column.addLayout(self._rows)
        self.empty.action_chosen.connect(self._on_empty_action_chosen)
        self.decide.clicked.connect(self.decide_wanted)

    def read(self, journal: Journal) -> tuple[tuple[Shown, ...], Calibration]:
        """The decisions, and the calibration."""
        return journal.decisions.cards(), journal.decisions.calibration()

    def show_read(self, answer: tuple[tuple[Shown, ...], Calibration]) -> None:
        """Show a card for each."""
        cards, calibration = answer
        clear(self._rows)
        self.cards = [DecisionCard(shown, self.context) for shown in cards]
        for card in self.cards:
            card.chosen.connect(self._on_card_chosen)
            card.edit_wanted.connect(self.edit_wanted)
            card.wait_changed.connect(self._on_card_wait_changed)
            put(self._rows, card)
        self.empty.setVisible(not cards)
        self._go_to_wanted()
        self.decide.setVisible(bool(cards) and not self.context.read_only)
        sentences = " ".join(calibration.sentences)
        self.calibration.setText(sentences)
        self.calibration.setVisible(bool(cards) and bool(sentences))

    def go_to(self, decision: str) -> None:
        """Put the focus on a decision's card as soon as it is shown."""
        self._wanted = decision

    def _go_to_wanted(self) -> None:
        wanted, self._wanted = self._wanted, ""
        for card in self.cards:
            if card.shown.decision.id == wanted and LOOK_BACK in card.buttons:
                card.buttons[LOOK_BACK].setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_empty_action_chosen(self, key: str) -> None:
        del key
        self.decide_wanted.emit()

    def _on_card_chosen(self, key: str, shown: Shown) -> None:
        if key == BIN:
            self._acts.bin(shown.decision.id)
        else:
            self.chosen.emit(key, shown)

    def _on_card_wait_changed(self, decision: str, until: datetime | None) -> None:
        if until is None:
            self._acts.skip_wait(decision)
        else:
            self._acts.wait_until(decision, until)
