"""Unfinished notes, offered again after a restart."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journal_app.model.day import at_instant
from ui.context import Context
from ui.widgets.buttons import QuietButton
from ui.widgets.forms.fresh import today
from ui.widgets.forms.when_text import clock_text, day_text
from ui.widgets.labels import Body

if TYPE_CHECKING:
    from journal_app.journal.journal import Draft


class DraftOffer(QWidget):
    """One line for each draft.

    Signals:
        taken(str): the worker wants to go on with the draft of this slot.
    """

    taken = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("draft_offer")
        self._context = context
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._lines: list[QWidget] = []
        self._slots: dict[QuietButton, str] = {}
        self.hide()

    def show_drafts(self, drafts: Iterable[Draft]) -> None:
        """Offer these; none hides it."""
        for line in self._lines:
            line.hide()
            line.deleteLater()
        self._slots = {}
        self._lines = [self._line(draft) for draft in drafts]
        for line in self._lines:
            self._column.addWidget(line)
        self.setVisible(bool(self._lines))

    def _line(self, draft: Draft) -> QWidget:
        local = at_instant(draft.at.astimezone(UTC), self._context.clock.zone()).local
        now = today(self._context)
        clock = clock_text(local, self._context.preferences.now.clock)
        same_day = local.date() == now
        at = clock if same_day else f"{day_text(local.date(), now)}, {clock}"
        words = {
            "hard": self.tr("A draft of a hard one from {time} is kept."),
            "good": self.tr("A draft of a good one from {time} is kept."),
            "check_in": self.tr("A draft of a check-in from {time} is kept."),
            "weekly_five": self.tr("A draft of a Weekly Five from {time} is kept."),
            "score": self.tr("A draft of an outside score from {time} is kept."),
        }[draft.slot]
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Body(words.format(time=at)), 1)
        button = QuietButton(self.tr("Go on with it"))
        button.setObjectName(f"draft_{draft.slot}")
        button.clicked.connect(self._on_button_clicked)
        self._slots[button] = draft.slot
        row.addWidget(button)
        return line

    def _on_button_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, QuietButton):
            self.taken.emit(self._slots[button])
