"""All results of ten years, the ones to do again after a save, and the breaking point."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from journal_app.insight.breaking_point import fit
from journal_app.insight.everything import InsightSettings, Memory, all_results
from journal_app.insight.keeping_up import Kept, Notes
from journal_app.insight.series import Series, pick
from journal_app.model.contact import Contact
from journal_app.model.customer import Customer
from journal_app.model.noted_contact import noted
from journal_app.model.shift import Shift
from tests.benchmarks.bulk import bulk_records
from tests.benchmarks.figures import Figure, below, busy, median, milliseconds
from tests.support.made_series import made_series

SHIFTS, CONTACTS, CHECK_INS = 2_500, 20_000, 3_000
_ROUNDS = 7


def measure(seed: int = 1) -> list[Figure]:
    """Time everything on a record of ten years, in this process."""
    whole = made_series(seed, SHIFTS, CONTACTS, CHECK_INS)
    today = int(whole.shifts.day[-1])
    chosen = InsightSettings()
    first = milliseconds(lambda: all_results(whole, chosen, today))
    again = [busy(lambda: all_results(whole, chosen, today)) for _ in range(_ROUNDS)]
    return [
        *_arrays(),
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
        times.append(busy(lambda kept=memory: all_results(whole, chosen, today, kept)))  # type: ignore[misc]
    return median(times)


def _arrays() -> list[Figure]:
    """Arrays of ten years of records: from nothing, and after one more note."""
    notes = _notes()
    first = milliseconds(lambda: Kept().series(notes))
    times: dict[str, list[float]] = {"contacts": [], "shifts": []}
    for name, found in times.items():
        for _ in range(_ROUNDS):
            kept = Kept()
            kept.series(replace(notes, **{name: getattr(notes, name)[:-1]}))
            found.append(busy(lambda held=kept: held.series(notes)))  # type: ignore[misc]
    ratio = f"1/{first / median(times['contacts']):.0f} of all anew"
    return [
        below("arrays of 20,000 contacts, from nothing", first, 500, "ms"),
        below("arrays after one more contact", median(times["contacts"]), 40, "ms", ratio),
        below("arrays after one more shift", median(times["shifts"]), 60, "ms"),
    ]


def _notes() -> Notes:
    records = tuple(bulk_records(CONTACTS, seed=1))
    return Notes(
        shifts=tuple(one for one in records if isinstance(one, Shift)),
        contacts=tuple(noted(one) for one in records if isinstance(one, Contact)),
        customers=tuple(one for one in records if isinstance(one, Customer)),
    )


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
    return median([busy(lambda: fit(loads, enough).curve(at)) for _ in range(_ROUNDS)])
