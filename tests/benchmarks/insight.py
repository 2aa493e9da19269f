"""All results of ten years, the ones to do again after a save, and the breaking point."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from journal_app.insight.breaking_point import fit
from journal_app.insight.everything import InsightSettings, Memory, all_results
from journal_app.insight.series import Series, pick
from tests.benchmarks.figures import Figure, below, median, milliseconds
from tests.support.made_series import made_series

SHIFTS, CONTACTS, CHECK_INS = 2_500, 20_000, 3_000
_ROUNDS = 7


def measure(seed: int = 1) -> list[Figure]:
    """Time everything on a record of ten years, in this process."""
    whole = made_series(seed, SHIFTS, CONTACTS, CHECK_INS)
    today = int(whole.shifts.day[-1])
    chosen = InsightSettings()
    first = milliseconds(lambda: all_results(whole, chosen, today))
    again = [milliseconds(lambda: all_results(whole, chosen, today)) for _ in range(_ROUNDS)]
    return [
        below("all results, first time in a process", first, 1000, "ms"),
        below("all results of ten years, again", median(again), 1000, "ms"),
        below("after one more shift", _after_a_save(whole, _shift_less), 150, "ms"),
        below("after one more contact", _after_a_save(whole, _contact_less), 150, "ms"),
        below("breaking point with its curve", _breaking_point(whole), 60, "ms"),
    ]


def _after_a_save(whole: Series, before: Callable[[Series], Series]) -> float:
    """Median time of all results with a memory of the record as it was one note ago."""
    times = []
    today, chosen = int(whole.shifts.day[-1]), InsightSettings()
    for _ in range(_ROUNDS):
        memory = Memory()
        all_results(before(whole), chosen, today, memory)
        times.append(milliseconds(lambda kept=memory: all_results(whole, chosen, today, kept)))  # type: ignore[misc]
    return median(times)


def _shift_less(whole: Series) -> Series:
    kept = np.arange(whole.shifts.day.size) < whole.shifts.day.size - 1
    return replace(whole, shifts=pick(whole.shifts, kept))


def _contact_less(whole: Series) -> Series:
    kept = np.arange(whole.contacts.day.size) < whole.contacts.day.size - 1
    return replace(whole, contacts=pick(whole.contacts, kept))


def _breaking_point(whole: Series) -> float:
    loads = whole.shifts.strain * 5
    enough = (whole.shifts.enough == 2).astype(np.float64)
    at = np.linspace(0, 60, 81)
    return median([milliseconds(lambda: fit(loads, enough).curve(at)) for _ in range(_ROUNDS)])
