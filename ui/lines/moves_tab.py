"""The tab that says how lines moved: before, after, and why in my words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.context import Context
from ui.lines.line_card import muted
from ui.lines.tab import Tab, clear, put
from ui.lines.wording import plain_day
from ui.widgets.buttons import LinkButton
from ui.widgets.card import Card
from ui.widgets.emptystate import EmptyState
from ui.widgets.forms.fresh import today
from ui.widgets.labels import Body, Note

if TYPE_CHECKING:
    from journal_app.journal.journal import Journal
    from journal_app.model.line_views import LineMove


class MovesTab(Tab):
    """Newest first.

    Signals:
        history_wanted(str): the whole history of this line.
    """

    history_wanted = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.empty = EmptyState("history", self.tr("No line has moved yet."))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(16)
        self.column.addWidget(self.empty)
        self.column.addLayout(self._rows)

    def read(self, journal: Journal) -> Sequence[tuple[LineMove, str, str]]:
        """The moves, with the sentences of before and after."""
        boundaries = journal.boundaries
        return [
            (move, boundaries.sentence(move.before), boundaries.sentence(move.after))
            for move in boundaries.moves()
        ]

    def show_read(self, answer: Sequence[tuple[LineMove, str, str]]) -> None:
        """Show a card for each."""
        clear(self._rows)
        for move, before, after in answer:
            put(self._rows, self._card(move, before, after))
        self.empty.setVisible(not answer)

    def _card(self, move: LineMove, before: str, after: str) -> Card:
        card = Card(move.after.words)
        card.body.setSpacing(8)
        card.add(Note(plain_day(move.day, today(self.context))))
        card.add(muted(self.tr("Before: {sentence}").format(sentence=before)))
        card.add(Body(self.tr("Now: {sentence}").format(sentence=after)))
        if move.why:
            card.add(Note(self.tr("Because: {words}").format(words=move.why)))
        how = LinkButton(self.tr("Its history"), "history")
        how.setObjectName(f"history_{move.identity}")
        how.clicked.connect(self._on_how_clicked)
        card.body.addWidget(how, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _on_how_clicked(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.history_wanted.emit(sender.objectName().removeprefix("history_"))
