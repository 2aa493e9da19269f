"""A contact: one interaction with a customer, hard, good or calm."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from journal_app.errors import InvalidValue
from journal_app.model.fields import (
    calendar_date,
    choice,
    choices,
    flag,
    line,
    minutes,
    money,
    rated,
    reference,
    steps,
    strength,
    text,
    whole,
)
from journal_app.model.record import Group, Record


@dataclass(frozen=True, kw_only=True)
class Setting(Group):
    """Where and how it began."""

    channel: str | None = choice("channel")
    place: str | None = choice("place")
    minutes_on: int | None = minutes()
    minutes_after: int | None = minutes()
    dread_before: int | None = strength()
    first_read: str | None = choice("first_read")
    first_read_confidence: int | None = strength()
    aimed_at: tuple[str, ...] = choices("aimed_at")
    felt_personal: int | None = strength()
    characteristic: tuple[str, ...] = choices("characteristic")


@dataclass(frozen=True, kw_only=True)
class Compensation(Group):
    """What they asked for beyond the usual, and what came of it; `amount` in minor units."""

    asked: tuple[str, ...] = choices("asked")
    granted: str | None = choice("granted")
    amount: int | None = money()
    basis: str | None = choice("basis")
    who_won: str | None = choice("who_won")
    expectation: str | None = choice("expectation")


@dataclass(frozen=True, kw_only=True)
class Course(Group):
    """Why it went as it went, and how it ended."""

    fault: str | None = choice("fault")
    likely_cause: tuple[str, ...] = choices("likely_cause")
    who_was_right: str | None = choice("who_was_right")
    later_verdict: str | None = choice("later_verdict")
    ended: str | None = choice("ended")
    customer_left: bool | None = flag()
    relationship_after: str | None = choice("relationship_after")
    prevented: str = line(1000)
    area: str | None = choice("area")


@dataclass(frozen=True, kw_only=True)
class Conduct(Group):
    """How the worker met it. `coping` pairs each way with helped, -2 to +2."""

    moves: tuple[str, ...] = choices("moves")
    effort: int | None = strength()
    chosen: int | None = strength()
    faked: int | None = strength()
    own_conduct: str | None = choice("own_conduct")
    avoidance: tuple[str, ...] = choices("avoidance")
    coping: tuple[tuple[str, int | None], ...] = rated("coping", -2, 2)


@dataclass(frozen=True, kw_only=True)
class Backing(Group):
    """Help that came or did not, and what was reported. `time_to_help` in whole minutes."""

    authority: str | None = choice("authority")
    escalated_to: str | None = choice("escalated_to")
    time_to_help: int | None = minutes()
    nobody_came: bool | None = flag()
    backed: str | None = choice("backed")
    witnesses: tuple[str, ...] = choices("escalated_to")
    told_whom: str | None = choice("escalated_to")
    told_how: str | None = choice("told_how")
    told_on: date | None = calendar_date()
    reference: str = line()
    answer: str | None = choice("answer")
    answer_on: date | None = calendar_date()


@dataclass(frozen=True, kw_only=True)
class Toll(Group):
    """What it took and what it left."""

    strain: int | None = strength()
    mood_after: int | None = steps()
    feelings: tuple[str, ...] = choices("feelings")
    respect: int | None = strength()
    self_doubt: int | None = strength()
    urge_leave: int | None = strength()
    urge_tell_off: int | None = strength()
    acted: str | None = choice("acted")
    spillover: tuple[str, ...] = choices("spillover")


@dataclass(frozen=True, kw_only=True)
class Closing(Group):
    """The one thing it ended on; `until` is the day a parked thought comes back."""

    way: str | None = choice("closing")
    words: str = line(1000)
    until: date | None = calendar_date()


@dataclass(frozen=True, kw_only=True)
class Contact(Record):
    """One interaction. `statement` is what I saw and heard, `reflection` what I think and feel.

    `tier` is the worker's own severity, 0 to 4; `response` has the main one first; `good_kind` and
    `lift` belong to good contacts; `other_side` links a hard contact and the good side of it;
    `customer` is the id of a followed customer, absent for somebody not followed.
    """

    kind: ClassVar[str] = "contact"

    tone: str = choice("tone")
    customer: str | None = reference()
    kinds: tuple[str, ...] = choices("kinds")
    tier: int | None = whole(0, 4)
    mode: str | None = choice("mode")
    response: tuple[str, ...] = choices("response")
    good_kind: tuple[str, ...] = choices("good_kind")
    lift: int | None = strength()
    setting: Setting = Setting()
    compensation: Compensation = Compensation()
    course: Course = Course()
    conduct: Conduct = Conduct()
    backing: Backing = Backing()
    toll: Toll = Toll()
    closing: Closing = Closing()
    other_side: str | None = reference()
    statement: str = text()
    reflection: str = text()
    lesson: str = text()

    def check(self) -> None:
        """A contact is hard, good or calm."""
        if self.tone is None:
            raise InvalidValue(field="tone", message="A contact is hard, good or calm.")
