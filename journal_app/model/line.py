"""A line: a boundary in the worker's own words; a crossing: what the worker said to one.

Every version of a line is a record of its own, and so is every time it is put to rest, woken or
retired: a line in force at an instant is the record with the latest `when` before it. So a
crossing keeps the version it crossed, and a journal merged or imported tells the same story.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from journal_app.errors import InvalidValue
from journal_app.model.condition import Condition
from journal_app.model.fields import (
    calendar_date,
    choice,
    choices,
    flag,
    line,
    reference,
    references,
    text,
    whole,
)
from journal_app.model.record import Record
from journal_app.model.sentences import condition_problem


@dataclass(frozen=True, kw_only=True)
class Line(Record):
    """One version of a line, in force from `when` until the next one's.

    `line` is the id of the first version, absent on that one; `version` counts the times it was
    moved, from 1; `state` is active, resting or retired. `plan` is a whole clause ("I tell my
    manager"). `by_hand` says that I may say it was crossed, also where it is measured.
    """

    kind: ClassVar[str] = "line"

    words: str = text()
    why: str = text()
    plan: str = text()
    firm: str | None = choice("firm")
    line_kind: str | None = choice("line_kind")
    condition: Condition = Condition()
    by_hand: bool | None = flag()
    review_on: date | None = calendar_date()
    state: str | None = choice("line_state")
    moved_why: tuple[str, ...] = choices("moved_why")
    moved_words: str = line(1000)
    version: int | None = whole(1, 999)
    line: str | None = reference()

    @property
    def identity(self) -> str:
        """What all versions of one line share: the id of the first."""
        return self.line or self.id

    @property
    def active(self) -> bool:
        """Whether it is watched; a line that says nothing about it is."""
        return self.state in {None, "active"}

    def check(self) -> None:
        """A line has words, and a condition that can be met and can be missed.

        Raises:
            InvalidValue: on `words`, or on the part of the condition that does not fit.
        """
        if not self.words.strip():
            raise InvalidValue(field="words", message="Write the line in your own words first.")
        problem = condition_problem(self.condition)
        if problem:
            raise InvalidValue(field=f"condition.{problem.field}", message=problem.message)


@dataclass(frozen=True, kw_only=True)
class Crossing(Record):
    """A moment at which a line was met, as far as the worker said something to it.

    Moments the journal measures are not records until they are answered. `line` is the id of the
    version that was crossed, `entry` the note that met it, `evidence` the notes that counted.
    By hand there may be neither.
    """

    kind: ClassVar[str] = "crossing"

    line: str | None = reference()
    version: int | None = whole(1, 999)
    entry: str | None = reference()
    evidence: tuple[str, ...] = references()
    by_hand: bool | None = flag()
    answer: str | None = choice("crossing_answer")
    because: str = text()
    note: str = text()

    @property
    def counts(self) -> bool:
        """Whether it is one; the worker may say that it does not count."""
        return self.answer != "does_not_count"

    def check(self) -> None:
        """A crossing crosses a line; a measured one has the note that met it."""
        if self.line is None:
            raise InvalidValue(field="line", message="Which line?")
        if self.entry is None and not self.by_hand:
            raise InvalidValue(field="entry", message="A measured crossing has a note.")
