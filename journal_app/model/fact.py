"""One note as conditions see it: the few fields that any metric asks for, and no text.

The store fills it, `metrics.py` weighs it. A plain tuple, because a full evaluation makes 100,000.
"""

from __future__ import annotations

from typing import NamedTuple


class Fact(NamedTuple):
    """A shift, contact or check-in. Absent fields are None.

    `number` is its place in the spine, `day` the ordinal of its day, `occurred` seconds since
    1970, `customer` the customer's id. `words` are the chosen words of its lists as `role:key`,
    roles named like the columns of the tables.
    """

    number: int
    kind: str
    day: int
    occurred: int
    customer: str | None = None
    customer_kind: str | None = None
    tone: str | None = None
    tier: int | None = None
    mode: str | None = None
    minutes_on: int | None = None
    minutes_after: int | None = None
    strain: int | None = None
    dread: int | None = None
    granted: str | None = None
    amount: int | None = None
    backed: str | None = None
    state: str | None = None
    enough: str | None = None
    missed_breaks: int | None = None
    sleep: int | None = None
    words: frozenset[str] = frozenset()
