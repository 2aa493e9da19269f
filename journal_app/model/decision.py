"""What the worker decided, what was to follow, and how it turned out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar

from journal_app.errors import InvalidValue
from journal_app.model.fields import (
    calendar_date,
    choice,
    choices,
    flag,
    instant,
    line,
    reference,
    references,
    steps,
    strength,
    text,
    whole,
)
from journal_app.model.record import Group, Record

FINAL_STEPS = ("end_customer", "formal_report", "resign_planned", "leave_now")


@dataclass(frozen=True, kw_only=True)
class Now(Group):
    """How I am right now: filled in from the record, and each of it can be taken out.

    `load` in whole points, `sleep` and `hours_since` the event in whole hours, about.
    """

    mood: int | None = steps()
    load: int | None = whole(0, 100_000)
    sleep: int | None = whole(0, 24)
    hours_since: int | None = whole(0, 24 * 366)


@dataclass(frozen=True, kw_only=True)
class Decision(Record):
    """A choice between two or more ways, "nothing yet" always among them.

    `crossing` is the id of the crossing it answers, absent for a free one; `entries` are the notes
    it is about. `expected_pct` goes in tens. `cool_until` is when a final step stops waiting;
    absent where nothing waits. `urge_after` is the same urge, asked when it is over.
    """

    kind: ClassVar[str] = "decision"

    situation: str = text()
    options: tuple[str, ...] = choices("ladder")
    own_option: str = line(300)
    chosen: str | None = choice("ladder")
    reason: str = text()
    expected: str = text()
    expected_pct: int | None = whole(0, 100)
    confidence: int | None = strength()
    reversible: str | None = choice("reversible")
    decided_by: str | None = choice("decided_by")
    at_stake: tuple[str, ...] = choices("at_stake")
    who_knows: tuple[str, ...] = choices("escalated_to")
    now: Now = Now()
    abuse_or_danger: bool | None = flag()
    crossing: str | None = reference()
    entries: tuple[str, ...] = references()
    review_on: date | None = calendar_date()
    cool_until: datetime | None = instant()
    urge: int | None = strength()
    urge_after: int | None = strength()
    before_final: tuple[str, ...] = choices("before_final")

    @property
    def final(self) -> bool:
        """Whether the step chosen is hard to take back."""
        return self.chosen in FINAL_STEPS

    def check(self) -> None:
        """At least two ways, one of them chosen; no waiting where there was abuse or danger."""
        if "nothing_yet" not in self.options or len(self.options) < 2:
            raise InvalidValue(
                field="options", message="At least two ways, and 'Nothing yet' is always one."
            )
        if self.chosen not in self.options:
            raise InvalidValue(field="chosen", message="Choose one of the ways above.")
        if "own" in self.options and not self.own_option:
            raise InvalidValue(field="own_option", message="Say what the other way is.")
        if self.cool_until and (self.abuse_or_danger or not self.final):
            raise InvalidValue(
                field="cool_until",
                message="Only a final step waits, and never where there was abuse or danger.",
            )


@dataclass(frozen=True, kw_only=True)
class FollowUp(Record):
    """Something that was to happen after a decision. Without a `state` it is still open."""

    kind: ClassVar[str] = "follow_up"

    decision: str | None = reference()
    what: str = line(300)
    due: date | None = calendar_date()
    who: str | None = choice("escalated_to")
    state: str | None = choice("follow_up_state")
    happened: str = text()

    def check(self) -> None:
        """It says what was to happen."""
        if not self.what:
            raise InvalidValue(field="what", message="Say what was to happen.")


@dataclass(frozen=True, kw_only=True)
class Review(Record):
    """Looking back at a decision, or at a line; `worth_it` from -2 to +2."""

    kind: ClassVar[str] = "review"

    decision: str | None = reference()
    line: str | None = reference()
    outcome: str | None = choice("outcome")
    happened_so: str | None = choice("happened_so")
    worth_it: int | None = whole(-2, 2)
    again: str | None = choice("again")
    process: str | None = choice("process")
    lesson: str = text()
    line_action: str | None = choice("line_action")

    def check(self) -> None:
        """It looks back at something."""
        if self.decision is None and self.line is None:
            raise InvalidValue(field="decision", message="A review looks at a decision or a line.")
