"""The first tab: a card for each line, and a way to write one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.context import Context
from ui.lines.line_card import LineCard
from ui.lines.tab import Tab, clear, put
from ui.lines.wording import legend
from ui.widgets.boundaries.answering import Answering
from ui.widgets.boundaries.import_banner import ImportBanner
from ui.widgets.boundaries.monthstrip import StateMark
from ui.widgets.buttons import LinkButton, PrimaryButton
from ui.widgets.emptystate import EmptyState
from ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from journal_app.journal.journal import Journal
    from journal_app.model.line_views import LineCard as Shown


class LinesTab(Tab):
    """Cards in the order of the journal: active, resting, and on request the retired.

    Signals:
        chosen(str, str): what to do with which line.
        write_wanted(): write a line.
        examples_wanted(): see examples.
        retired_wanted(): the tab is to be read again, with or without the retired ones.
    """

    chosen = Signal(str, str)
    write_wanted = Signal()
    examples_wanted = Signal()
    retired_wanted = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.with_retired = False
        self.cards: list[LineCard] = []
        self.write = PrimaryButton(self.tr("Write a line"), "plus")
        self.write.setObjectName("write_line")
        self.examples = LinkButton(self.tr("See examples"))
        self.examples.setObjectName("see_examples")
        self.retired = LinkButton("")
        self.retired.setObjectName("show_retired")
        self._head = QWidget()
        flow = FlowLayout(self._head)
        for button in (self.write, self.examples, self.retired):
            flow.addWidget(button)
        self._legend = QWidget()
        marks = FlowLayout(self._legend, gap=16)
        for state, words in legend():
            marks.addWidget(StateMark(state, words))
        actions = [("write", self.tr("Write one")), ("examples", self.tr("See examples"))]
        says = self.tr("A line is one sentence: when X happens, I do Y.")
        self.empty = EmptyState("shield", says, [] if context.read_only else actions)
        self._answering = Answering(context, self)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(16)
        for part in (ImportBanner(context), self.empty, self._head, self._legend):
            self.column.addWidget(part)
        self.column.addLayout(self._rows)
        self._connect()
        self._say_retired()

    def read(self, journal: Journal) -> Sequence[Shown]:
        """The lines."""
        return journal.boundaries.cards(include_retired=True)

    def show_read(self, answer: Sequence[Shown]) -> None:
        """Show a card for each."""
        focused = self._focused_line()
        clear(self._rows)
        kept = [shown for shown in answer if shown.line.state != "retired"]
        wanted = answer if self.with_retired else kept
        self.cards = [LineCard(shown, self.context) for shown in wanted]
        for card in self.cards:
            card.chosen.connect(self.chosen)
            card.crossed.connect(self._on_card_crossed)
            put(self._rows, card)
        self.empty.setVisible(not self.cards)
        self._head.setVisible(bool(answer))
        self.retired.setVisible(len(kept) < len(answer))
        self._legend.setVisible(bool(self.cards))
        self.write.setVisible(not self.context.read_only)
        self.examples.setVisible(not self.context.read_only)
        self._focus_line(focused)

    def card(self, identity: str) -> LineCard | None:
        """The card of a line, if it is shown."""
        return next((card for card in self.cards if card.identity == identity), None)

    def _connect(self) -> None:
        self.write.clicked.connect(self.write_wanted)
        self.examples.clicked.connect(self.examples_wanted)
        self.retired.clicked.connect(self._on_retired_clicked)
        self.empty.action_chosen.connect(self._on_empty_action_chosen)

    def _focused_line(self) -> str:
        for card in self.cards:
            focused = self.window().focusWidget()
            if focused is not None and card.isAncestorOf(focused):
                return card.identity
        return ""

    def _focus_line(self, identity: str) -> None:
        card = self.card(identity)
        if card is not None:
            next(iter(card.buttons.values()), card.strip).setFocus()

    def _say_retired(self) -> None:
        self.retired.setText(
            self.tr("Hide the retired ones")
            if self.with_retired
            else self.tr("Show the retired ones")
        )

    def _on_retired_clicked(self) -> None:
        self.with_retired = not self.with_retired
        self._say_retired()
        self.retired_wanted.emit()

    def _on_empty_action_chosen(self, key: str) -> None:
        if key == "write":
            self.write_wanted.emit()
        else:
            self.examples_wanted.emit()

    def _on_card_crossed(self, identity: str, note: str) -> None:
        self._answering.cross_by_hand(identity, note, None)
