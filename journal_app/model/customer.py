"""A customer: a recurring person or group under an alias, never a real name by default."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from journal_app.errors import InvalidValue
from journal_app.model.fields import choice, choices, flag, line, money, text
from journal_app.model.record import Record

ALIAS_LIMIT = 60


@dataclass(frozen=True, kw_only=True)
class Customer(Record):
    """Somebody the worker follows. Money is a year's, in minor units, about."""

    kind: ClassVar[str] = "customer"

    alias: str = line(ALIAS_LIMIT)
    customer_kind: str | None = choice("customer_kind")
    tags: tuple[str, ...] = choices("tags")
    team_avoids: str | None = choice("team_avoids")
    value_company: int | None = money()
    my_income: int | None = money()
    retired: bool | None = flag()
    note: str = text()

    def check(self) -> None:
        """A customer has an alias."""
        if not self.alias:
            raise InvalidValue(field="alias", message="Give them a letter or a nickname.")
