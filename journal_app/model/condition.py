"""The measurable part of a line: `metric op value in window for scope`, as plain checked fields.

What each metric means stands in `metrics.py`, what a condition says and refuses in
`sentences.py`.
"""

from __future__ import annotations

from dataclasses import dataclass

from journal_app.model.fields import MONEY_LIMIT, choice, choices, reference, whole
from journal_app.model.record import Group

LONGEST_WINDOW = 366


@dataclass(frozen=True, kw_only=True)
class Condition(Group):
    """Without a metric there is nothing to measure, and the worker alone says when it is met.

    `length` counts days, weeks or contacts, by the window. `value` is in the metric's unit: a
    count, minutes, points of load, per cent, or minor units of money. `kinds` belong to behaviour,
    `tier` to tiers, `hours` to short sleep, `customer` or `customer_kind` to the scope.
    """

    metric: str | None = choice("metric")
    op: str | None = choice("operator")
    value: int | None = whole(-MONEY_LIMIT, MONEY_LIMIT)
    window: str | None = choice("window")
    length: int | None = whole(-LONGEST_WINDOW, LONGEST_WINDOW)
    scope: str | None = choice("scope")
    customer: str | None = reference()
    customer_kind: str | None = choice("customer_kind")
    kinds: tuple[str, ...] = choices("kinds")
    tier: int | None = whole(0, 4)
    hours: int | None = whole(0, 24)

    @property
    def measured(self) -> bool:
        """Whether the journal can tell when it is met."""
        return self.metric is not None and self.metric != "by_hand"

    @property
    def threshold(self) -> int:
        """The value; 0 where none is set."""
        return self.value or 0
