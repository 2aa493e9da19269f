"""Keeps what the worker answers to a moment, or says about a line, from whatever page.

Every answer ends in a toast with Undo. Knows the journal; must not know pages.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.context import Context
from ui.navigation import Target

if TYPE_CHECKING:
    from journal_app.journal.changes import Changes
    from journal_app.model.line_views import Moment


class Answering(QObject):
    """Owned by a page or a part of one."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._said = ""

    def answer(self, moment: Moment, answer: str, because: str) -> None:
        """Keep an answer to a moment."""
        self._said = {
            "i_do_it": self.tr("Kept: you do it."),
            "later": self.tr("It comes back tomorrow."),
            "does_not_count": self.tr("Kept: it doesn't count."),
        }.get(answer, self.tr("Kept."))
        self._context.runner.change(
            lambda journal: journal.boundaries.answer(moment, answer, because), self._on_kept
        )

    def cross_by_hand(self, identity: str, note: str, entry: str | None) -> None:
        """Keep that a line was crossed, as the worker says."""
        self._said = self.tr("Kept: it crossed this line.")
        self._context.runner.change(
            lambda journal: journal.boundaries.by_hand(identity, note, entry), self._on_kept
        )

    def decide(self, moment: Moment) -> None:
        """Open the decision sheet about a moment."""
        self._context.navigation.go("lines", moment_target(moment))

    def _on_kept(self, changes: Changes | None) -> None:
        del changes
        self._context.toasts.show(self._said, undo=True)


def moment_target(moment: Moment) -> Target:
    """The decision sheet about a moment: its line, and the note or the crossing it is."""
    place = moment.entry or (moment.crossing.id if moment.crossing else "")
    return Target(action="decide", text=moment.line, entry=place)
