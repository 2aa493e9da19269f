"""What people are called in one report: letters, numbers, kinds, or their aliases for oneself.

Made afresh for each report in the order people appear; the map stays in the vault.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from journal_app.journal.lists import Lists
from journal_app.model.customer import Customer

_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


class Letters:
    """Gives each customer its name in this report, the first time it is asked for."""

    def __init__(self, audience: str, customers: Iterable[Customer], lists: Lists) -> None:
        self._audience = audience
        self._customers: Mapping[str, Customer] = {one.id: one for one in customers}
        self._lists = lists
        self._noun = lists.label("noun", lists.profile.noun or "customer")
        self._given: dict[str, str] = {}

    @property
    def given(self) -> tuple[str, ...]:
        """Ids in the order of their letters."""
        return tuple(self._given)

    def of(self, id_: str | None) -> str:
        """What stands for a customer; empty for somebody who is not followed."""
        customer = self._customers.get(id_ or "")
        if customer is None:
            return ""
        if self._audience == "myself":
            return customer.alias
        if self._audience == "counsellor":
            return self._kind(customer)
        if customer.id not in self._given:
            place = len(self._given)
            mark = str(place + 1) if self._audience == "representative" else letter(place)
            self._given[customer.id] = f"{self._noun} {mark}"
        return self._given[customer.id]

    def mask(self, id_: str) -> str:
        """What stands for an alias in a text."""
        return self.of(id_) if self._audience != "counsellor" else f"[{self.of(id_)}]"

    def _kind(self, customer: Customer) -> str:
        if customer.customer_kind:
            return self._lists.label("customer_kind", customer.customer_kind)
        return self._noun


def letter(place: int) -> str:
    """A, B ... Z, AA, AB ... by place from 0."""
    found = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, len(_ALPHABET))
        found = _ALPHABET[rest] + found
    return found
