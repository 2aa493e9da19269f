"""Factors read off the record, and what goes with strain."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from journal_app.insight.association import differences
from journal_app.insight.factors import Factor, FactorTable, factor_table
from journal_app.insight.goes_with import goes_with
from journal_app.insight.missing import Unlogged
from journal_app.insight.result import Coverage, Floats, Ints, Need, Word
from journal_app.insight.series import GOOD_TONE, HARD_TONE, Series, Words
from journal_app.insight.words import sentence
from tests.support.made_series import (
    FIRST_DAY,
    ar_series,
    plain_check_ins,
    plain_contacts,
    plain_shifts,
)

NONE = np.zeros(0, dtype=np.int64)
KNOWN = Unlogged(Coverage(100, 100), NONE)


def record(days: list[int], contact_days: list[int], **columns: object) -> Series:
    """Shifts and contacts on days of the first week."""
    day: Ints = FIRST_DAY + np.array(days, dtype=np.int64)
    noted: Ints = FIRST_DAY + np.array(contact_days, dtype=np.int64)
    shifts = plain_shifts(day, np.full(len(days), 5.0))
    contacts = plain_contacts(noted, noted.astype(np.float64) * 24, **columns)
    return Series(shifts, contacts, plain_check_ins(np.zeros(0), np.zeros(0)))


def of(series: Series, family: str, word: str = "") -> list[float | None]:
    """A factor for each shift, unknown as None."""
    table = factor_table(series)
    column = table.present[:, table.factors.index(Factor(family, word))]
    return [None if np.isnan(value) else float(value) for value in column]


def test_what_contacts_tell_is_known_where_one_was_noted() -> None:
    series = record([0, 1, 2], [0, 0, 1], asked=np.array([False, True, False]))

    assert of(series, "asked_extra") == [1, 0, None]


def test_kinds_customers_and_channels_are_factors_each() -> None:
    kinds = Words(("argued", "swore"), np.array([0, 2]), np.array([1, 0]), np.full(2, np.nan))
    series = record(
        [0, 1],
        [0, 0, 1],
        kinds=kinds,
        customers=("k", "l"),
        customer=np.array([0, -1, 1]),
        channels=("phone",),
        channel=np.array([-1, 0, -1]),
    )

    assert of(series, "kinds", "swore") == [1, 0]
    assert of(series, "kinds", "argued") == [0, 1]
    assert of(series, "customer", "k") == [1, 0]
    assert of(series, "channel", "phone") == [1, 0]


def test_a_contact_on_a_day_without_a_shift_is_no_factor_of_any() -> None:
    assert of(record([0, 2], [1], asked=np.array([True])), "asked_extra") == [None, None]


def test_the_third_shift_in_a_row_and_the_weekend_are_found() -> None:
    series = record([0, 1, 2, 3, 5], [])

    assert of(series, "third_in_a_row") == [0, 0, 1, 1, 0]
    assert of(series, "weekend") == [0, 0, 0, 0, 1]


def test_less_than_eleven_hours_since_the_last_shift() -> None:
    series = record([0, 1, 5], [])
    evening = series.shifts.end[0]
    early = replace(
        series.shifts,
        start=np.array([evening - 8, evening + 10, evening + 200]),
        end=np.array([evening, evening + 18, evening + 208]),
    )

    assert of(replace(series, shifts=early), "short_rest") == [0, 1, 0]
    unknown = replace(early, start=np.array([np.nan, evening + 10, np.nan]))
    assert of(replace(series, shifts=unknown), "short_rest") == [0, None, 0]


def test_minutes_after_hours_count_for_the_day_after() -> None:
    series = record([1, 2, 4], [0, 1], minutes_after=np.array([15.0, np.nan]))

    assert of(series, "after_hours") == [1, 0, None]


def test_a_shift_with_contacts_but_no_good_one() -> None:
    series = record([0, 1, 2], [0, 1], tone=np.array([HARD_TONE, GOOD_TONE]))

    assert of(series, "nothing_good") == [1, 0, None]


def made(extra: float, n: int = 80) -> tuple[Floats, FactorTable]:
    """Strain with so much more on one shift in four, and two factors that are nothing."""
    rng = np.random.default_rng(2)
    present = (rng.random((n, 3)) < 0.25).astype(np.float64)
    strain = 4 + ar_series(rng, 0.3, n) + extra * present[:, 0]
    factors = Factor("short_staffed"), Factor("weekend"), Factor("kinds", "shouted")
    return strain, FactorTable(factors, present)


def test_what_goes_with_strain_is_told_with_its_counts() -> None:
    strain, table = made(2.0)

    found = goes_with(plain_shifts(FIRST_DAY + np.arange(80), strain), table, KNOWN)

    first = found.standing_out[0]
    assert first.factor == Factor("short_staffed")
    assert first.word is Word.CLEAR
    assert first.with_n + first.without_n == 80
    ends = first.estimate.outer
    assert sentence(found) == (
        "Looked at 3 things. On short-staffed shifts your strain was about "
        f"{first.estimate.point:.1f} higher ({ends.low:.1f} to {ends.high:.1f}). "
        f"{first.with_n} such shifts, {first.without_n} others. "
        "It may be something that goes with it."
    )


def test_nothing_that_stands_out_is_a_result_too() -> None:
    strain, table = made(0.0)

    found = goes_with(plain_shifts(FIRST_DAY + np.arange(80), strain), table, KNOWN)

    assert sentence(found) == (
        "Looked at 3 things. None stands out from chance so far. That is a result too."
    )


def test_a_factor_needs_eight_with_and_eight_without() -> None:
    strain = np.full(20, 5.0)
    present = np.zeros((20, 2))
    present[:7, 0] = 1
    present[:13, 1] = 1
    present[:2, 1] = np.nan
    table = FactorTable((Factor("busier"), Factor("weekend")), present)

    found = goes_with(plain_shifts(FIRST_DAY + np.arange(20), strain), table, KNOWN)

    assert found.looked_at == 0
    assert found.gate.missing == (Need("factors", 1),)
    assert [one.gate.missing for one in found.not_yet] == [
        (Need("with", 1),),
        (Need("without", 1),),
    ]


def test_a_difference_is_that_of_the_means_where_known() -> None:
    outcome = np.array([1.0, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    present = np.array([1.0, 0, 1, 0, 1, 0, 1, 0, np.nan, np.nan])

    found = differences(outcome, present[:, None])

    assert found.difference.tolist() == pytest.approx([-1.0])
    assert (found.with_n[0], found.without_n[0]) == (4, 4)


def test_a_difference_beyond_all_shifts_of_the_factor_is_rarer_than_their_number_can_say() -> None:
    strain, table = made(4.0)

    found = differences(strain, table.present)

    assert found.p[0] < 0.001 < 1 / 80
    assert found.p[1:].min() > 1 / 80
