"""A check-in: a moment between shifts, or a mark about a customer between contacts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from journal_app.model.fields import choices, reference, steps, strength, text
from journal_app.model.record import Record


@dataclass(frozen=True, kw_only=True)
class CheckIn(Record):
    """How I am now.

    With a `customer` it is a mark about them: `dread_before` a meeting, or the `avoidance` of one.
    """

    kind: ClassVar[str] = "check_in"

    mood: int | None = steps()
    energy: int | None = steps()
    tension: int | None = strength()
    going_round: int | None = strength()
    customer: str | None = reference()
    dread_before: int | None = strength()
    avoidance: tuple[str, ...] = choices("avoidance")
    note: str = text()
