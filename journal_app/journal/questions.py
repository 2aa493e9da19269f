"""Open questions: parked, looked at again monthly by choice, closed with or without an answer."""

from __future__ import annotations

from dataclasses import replace

from journal_app.journal.boundaries import months_on
from journal_app.journal.changes import Changes
from journal_app.journal.desk import Desk, newest_first
from journal_app.model.question import Question


class Questions:
    """The use cases of open questions; owned by one `Journal`, on its thread."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def every(self) -> tuple[Question, ...]:
        """All of them, newest first."""
        return newest_first(self._desk.every(Question))

    def open(self) -> tuple[Question, ...]:
        """Those that are open, newest first."""
        return tuple(question for question in self.every() if question.open)

    def due(self) -> tuple[Question, ...]:
        """Open ones, monthly by choice, a month after they were last looked at."""
        today = self._desk.today()
        return tuple(
            question
            for question in self.open()
            if question.monthly and months_on(question.looked_at or question.day, 1) <= today
        )

    def park(self, asks: str, *, monthly: bool = False) -> Changes:
        """Keep a question."""
        question = Question(**self._desk.header(), asks=asks, monthly=monthly, state="still_open")
        return self._desk.keeper.keep(question)

    def still_open(self, id_: str) -> Changes:
        """Say that it is still open; it comes back in a month where that is wanted."""
        question = self._desk.one(Question, id_)
        looked = replace(question, state="still_open", looked_at=self._desk.today())
        return self._desk.keeper.change(looked)

    def close(self, id_: str, conclusion: str = "") -> Changes:
        """Close it, with an answer or without one."""
        question = self._desk.one(Question, id_)
        state = "answered" if conclusion.strip() else "unanswered"
        today = self._desk.today()
        return self._desk.keeper.change(
            replace(question, state=state, conclusion=conclusion, looked_at=today)
        )
