"""An open question: parked, revisited monthly by choice, closed with or without an answer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from journal_app.errors import InvalidValue
from journal_app.model.fields import calendar_date, choice, flag, line, text
from journal_app.model.record import Record

STARTERS = (
    "Does whoever shouts loudest have to get the most?",
    "How many asks in a year are too many, and who decides that?",
    "Is a complaint a favour, next to somebody leaving without a word?",
    "When the company and the person before me want opposite things, whom do I speak for?",
    "May I be measured against never making a mistake?",
    "Does everybody get my best, or is my best earned?",
    "Can it be nothing personal when two persons are talking?",
    "Where does my minimum end and looking away begin?",
    "What do the others lose while I carry this one?",
    "Would they notice how I feel, and would it matter?",
    "What may I refuse, if people depend on me?",
    "How much of myself can a job ask me to put away?",
)
"""Shown on request; none is preset."""


@dataclass(frozen=True, kw_only=True)
class Question(Record):
    """`monthly` asks "Still open?" a month after `looked_at`, or after the day it was parked."""

    kind: ClassVar[str] = "question"

    asks: str = line(1000)
    monthly: bool | None = flag()
    state: str | None = choice("question_state")
    looked_at: date | None = calendar_date()
    conclusion: str = text()

    @property
    def open(self) -> bool:
        """Whether it is still open; one that says nothing about it is."""
        return self.state in {None, "still_open"}

    def check(self) -> None:
        """A question asks something."""
        if not self.asks:
            raise InvalidValue(field="asks", message="Write the question. It may stay open.")
