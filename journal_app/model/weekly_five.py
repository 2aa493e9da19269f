"""The Weekly Five: five questions about the last seven days, in our own wording.

Compared with one's own earlier weeks alone; no sum, no bands.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from journal_app.errors import InvalidValue
from journal_app.model.fields import strength
from journal_app.model.record import Record
from journal_app.model.scales import SCALES, Scale

QUESTIONS = ("energy_left", "dread_next", "caring", "switch_off", "sleep")
"""The five in their order, by the field that stores the answer."""


def scale_of(question: str) -> Scale:
    """The wording of one of the five, and the words under 0, 5 and 10."""
    return SCALES[f"weekly_{question}"]


@dataclass(frozen=True, kw_only=True)
class WeeklyFive(Record):
    """The answers of one week; `day` is the last of the seven days they speak of."""

    kind: ClassVar[str] = "weekly_five"

    energy_left: int | None = strength()
    dread_next: int | None = strength()
    caring: int | None = strength()
    switch_off: int | None = strength()
    sleep: int | None = strength()

    def check(self) -> None:
        """At least one of the five is answered."""
        if all(getattr(self, question) is None for question in QUESTIONS):
            raise InvalidValue(field=QUESTIONS[0], message="Answer at least one of the five.")
