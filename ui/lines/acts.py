"""Keeps what is done with lines, decisions and questions by one tap; each ends with Undo.

Knows the journal; must not know the page around it.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from journal_app.errors import AftershiftError
from ui.context import Context

if TYPE_CHECKING:
    from journal_app.journal.changes import Changes
    from journal_app.journal.journal import Journal


class Acts(QObject):
    """Owned by the page.

    Signals:
        urge_told(tuple): what there is to say after the urge was asked again.
    """

    urge_told = Signal(tuple)

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._said: list[str] = []
        self._urged = ""

    def rest(self, line: str) -> None:
        """Watch a line no more for now."""
        self._do(lambda j: j.boundaries.rest(line), self.tr("The line rests."))

    def wake(self, line: str) -> None:
        """Watch it again."""
        self._do(lambda j: j.boundaries.wake(line), self.tr("The line is watched again."))

    def retire(self, line: str) -> None:
        """Done with a line; its history stays."""
        self._do(lambda j: j.boundaries.retire(line), self.tr("The line is retired."))

    def delete(self, line: str) -> None:
        """A line with all its versions to the bin."""
        self._do(lambda j: j.boundaries.delete(line), self.tr("Moved to the bin."))

    def bin(self, record: str) -> None:
        """A decision or a question to the bin."""
        self._do(lambda j: j.move_to_bin([record]), self.tr("Moved to the bin."))

    def skip_wait(self, decision: str) -> None:
        """Wait no longer; nothing is asked."""
        self._do(lambda j: j.decisions.skip_wait(decision), self.tr("It waits no longer."))

    def wait_until(self, decision: str, until: datetime) -> None:
        """Wait until another time."""
        self._do(lambda j: j.decisions.wait_until(decision, until), self.tr("Kept. It waits."))

    def answer_urge(self, decision: str, urge: int) -> None:
        """How strong the same urge is now."""
        self._urged = decision
        self._said.append(self.tr("Kept."))
        self._context.runner.change(
            lambda j: j.decisions.answer_urge(decision, urge), self._on_urge_kept
        )

    def close_follow_up(self, record: str, state: str, happened: str, day: date | None) -> None:
        """Done, dropped, or put off to a new date."""
        self._do(
            lambda j: j.decisions.close_follow_up(record, state, happened, day), self.tr("Kept.")
        )

    def park(self, asks: str, *, monthly: bool) -> None:
        """Park a question."""
        self._do(
            lambda j: j.questions.park(asks, monthly=monthly), self.tr("Parked. It may stay open.")
        )

    def still_open(self, question: str) -> None:
        """It stays open."""
        self._do(lambda j: j.questions.still_open(question), self.tr("Kept: still open."))

    def close_question(self, question: str, conclusion: str) -> None:
        """It is closed, with an answer or without one."""
        self._do(lambda j: j.questions.close(question, conclusion), self.tr("Closed."))

    def _do(self, use_case: Callable[[Journal], Changes], said: str) -> None:
        self._said.append(said)
        self._context.runner.change(use_case, self._on_kept, self._on_failed)

    def _on_kept(self, changes: Changes | None) -> None:
        del changes
        self._context.toasts.show(self._said.pop(0), undo=True)

    def _on_failed(self, error: AftershiftError) -> None:
        self._said.pop(0)
        self._context.messages.show_error(error)

    def _on_urge_kept(self, changes: Changes | None) -> None:
        self._on_kept(changes)
        decision = self._urged
        self._context.runner.run(
            lambda journal: journal.decisions.urge_sentences(decision), self._on_urge_told
        )

    def _on_urge_told(self, sentences: tuple[str, ...]) -> None:
        self.urge_told.emit(tuple(sentences))
