"""A shift: one working stretch, the day's denominator."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from journal_app.errors import InvalidValue
from journal_app.model.fields import choice, steps, strength, text, whole
from journal_app.model.record import Record


@dataclass(frozen=True, kw_only=True)
class Shift(Record):
    """At most one a day, named by the day it starts.

    `state` is `ok`, `hard`, `off` or `unknown`; `enough` is the enough mark, kept as *no* where
    OK or Hard was tapped. `sleep_before` is in whole hours, about; `missed_breaks` 3 means three
    or more; `contacts` is a rough count.
    """

    kind: ClassVar[str] = "shift"

    state: str = choice("state")
    mood: int | None = steps()
    strain: int | None = strength()
    enough: str | None = choice("enough")
    enough_scope: str | None = choice("enough_scope")
    part: str | None = choice("part")
    energy_left: int | None = strength()
    busy: str | None = choice("busy")
    contacts: int | None = whole(0, 2000)
    missed_breaks: int | None = whole(0, 3)
    staffing: str | None = choice("staffing")
    sleep_before: int | None = whole(0, 24)
    note: str = text()

    def check(self) -> None:
        """A shift has a state; a scope belongs to an enough mark."""
        if self.state is None:
            raise InvalidValue(field="state", message="A shift is ok, hard, off or unknown.")
        if self.enough_scope and self.enough not in {"nearly", "yes"}:
            raise InvalidValue(
                field="enough_scope", message="'Enough of what' goes with nearly or yes."
            )
