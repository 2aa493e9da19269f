"""The profile: kind of work, when I work, my minimum, the hour the day turns, the currency."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import time
from typing import ClassVar

from journal_app.errors import InvalidValue
from journal_app.model.fields import choice, choices, flag, line, text, whole
from journal_app.model.record import Record

DEFAULT_TURN = time(5)
_CLOCK_TIME = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]")
_CURRENCY = re.compile(r"[A-Z]{3}")


@dataclass(frozen=True, kw_only=True)
class Profile(Record):
    """One a journal; every version is kept, because the rota of a day is the one then in force.

    Clock times are `HH:MM`. `per_week` counts shifts; `currency` is an ISO 4217 code.
    """

    kind: ClassVar[str] = "profile"

    work: str | None = choice("work")
    noun: str | None = choice("noun")
    stretch: str | None = choice("stretch")
    can_refuse: str | None = choice("can_refuse")
    duty_of_care: bool | None = flag()
    minimum: str = text()
    when_work: str | None = choice("when_work")
    weekdays: tuple[str, ...] = choices("weekday")
    starts: str = line(5)
    ends: str = line(5)
    per_week: int | None = whole(1, 14)
    turns: str = line(5)
    home_zone: str = line(60)
    currency: str = line(3)
    show_money: bool | None = flag()

    def check(self) -> None:
        """Clock times and the currency have their form."""
        for name in ("starts", "ends", "turns"):
            value = getattr(self, name)
            if value and not _CLOCK_TIME.fullmatch(value):
                raise InvalidValue(field=name, message=f"{name} takes a time such as 05:00.")
        if self.currency and not _CURRENCY.fullmatch(self.currency):
            raise InvalidValue(
                field="currency", message="A currency has three letters, such as GBP."
            )

    @property
    def day_turns_at(self) -> time:
        """The local clock time at which one day becomes the next."""
        return time.fromisoformat(self.turns) if self.turns else DEFAULT_TURN

    @property
    def shows_money(self) -> bool:
        """Whether fields of money are offered: as the worker said, else for key accounts alone."""
        return self.work == "accounts" if self.show_money is None else self.show_money
