"""Counts in a rolling window: exact, ungated, never a finding."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from journal_app.insight.result import Floats, Ints
from journal_app.insight.series import ContactSeries

YEAR_DAYS, WEEK_DAYS, SHIFT_DAYS = 365, 7, 1


@dataclass(frozen=True, slots=True)
class CustomerCounts:
    """One customer's counts up to a day: asks in 365 days, minutes in a week, contacts in a shift.

    The largest values ever reached stand beside those of now.
    """

    customer: str
    asks: int
    minutes: int
    contacts: int
    most_asks: int
    most_minutes: int
    most_contacts: int


def rolling(day: Ints, amount: Floats, window: int, at: Ints) -> Floats:
    """Sum of amounts noted in the `window` days up to and with each day of `at` (m,).

    Args:
        day: days of the notes (n,), rising.
        amount: what each adds (n,).
        window: days, 1 or more.
        at: days asked about (m,).
    """
    total = np.concatenate([[0.0], np.cumsum(amount)])
    end = np.searchsorted(day, at, side="right")
    start = np.searchsorted(day, at - window, side="right")
    return np.asarray(total[end] - total[start], dtype=np.float64)


def counts_by_customer(contacts: ContactSeries, today: int) -> tuple[CustomerCounts, ...]:
    """Counts of every followed customer that has a contact, by id."""
    order = np.lexsort((contacts.day, contacts.customer))
    codes = contacts.customer[order]
    minutes = np.nan_to_num(contacts.minutes) + np.nan_to_num(contacts.minutes_after)
    found = []
    for code, customer in enumerate(contacts.customers):
        rows = order[np.searchsorted(codes, code) : np.searchsorted(codes, code, side="right")]
        if rows.size:
            amounts = contacts.asked[rows].astype(np.float64), minutes[rows], np.ones(rows.size)
            found.append(CustomerCounts(customer, *_both(contacts.day[rows], amounts, today)))
    return tuple(found)


def _both(day: Ints, amounts: tuple[Floats, Floats, Floats], today: int) -> tuple[int, ...]:
    """Each amount in its window up to today, then the most each ever reached."""
    windows = (YEAR_DAYS, WEEK_DAYS, SHIFT_DAYS)
    at = np.append(day, today)
    sums = [rolling(day, a, w, at) for a, w in zip(amounts, windows, strict=True)]
    return (*(int(s[-1]) for s in sums), *(int(s.max()) for s in sums))
