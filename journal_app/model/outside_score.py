"""An outside score: a number got elsewhere, kept as it was typed beside the worker's own.

The program never says what it means.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from journal_app.errors import InvalidValue
from journal_app.model.fields import calendar_date, choice, line, text
from journal_app.model.record import Record

_NUMBER = re.compile("[-\u2212+]?[0-9]{1,7}(?:[.,][0-9]{1,4})?")
_LONGEST = 14


@dataclass(frozen=True, kw_only=True)
class OutsideScore(Record):
    """One score; its `day` is `taken_on`.

    `value`, `low` and `high` are kept as typed, with a point or a comma; `number`, `lowest` and
    `highest` are what they say.
    """

    kind: ClassVar[str] = "outside_score"

    name: str = line(80)
    taken_on: date | None = calendar_date()
    value: str = line(_LONGEST)
    low: str = line(_LONGEST)
    high: str = line(_LONGEST)
    up_is: str | None = choice("up_is")
    note: str = text()

    def check(self) -> None:
        """It has a name, its day, and a number between the lowest and the highest possible."""
        if not self.name:
            raise InvalidValue(field="name", message="Say what the score is called.")
        if self.taken_on != self.day:
            raise InvalidValue(field="taken_on", message="Say on which day it was taken.")
        if not self.value:
            raise InvalidValue(field="value", message="A number such as 24 or 2.5.")
        for name in ("value", "low", "high"):
            typed = getattr(self, name)
            if typed and not _NUMBER.fullmatch(typed):
                raise InvalidValue(field=name, message="A number such as 24 or 2.5.")
        self._check_range()

    def _check_range(self) -> None:
        low, high = self.lowest, self.highest
        if low is not None and high is not None and low >= high:
            raise InvalidValue(field="high", message="The highest is not above the lowest.")
        if (low is not None and self.number < low) or (high is not None and self.number > high):
            raise InvalidValue(
                field="value", message="The number lies outside the lowest and highest possible."
            )

    @property
    def number(self) -> float:
        """The value as a number."""
        return _read(self.value)

    @property
    def lowest(self) -> float | None:
        """The lowest possible, where known."""
        return _read(self.low) if self.low else None

    @property
    def highest(self) -> float | None:
        """The highest possible, where known."""
        return _read(self.high) if self.high else None


def _read(typed: str) -> float:
    return float(typed.replace("\u2212", "-").replace(",", "."))
