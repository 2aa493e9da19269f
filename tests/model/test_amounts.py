"""Minutes and money are read as people type them, and nothing else is guessed."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_app.errors import InvalidValue
from journal_app.model.amounts import read_minutes, read_money, write_minutes, write_money


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [("90", 90), ("1h30", 90), ("1:30", 90), ("1 h 30 min", 90), ("2h", 120), ("0", 0)],
)
def test_minutes_are_read_in_every_usual_form(typed: str, minutes: int) -> None:
    assert read_minutes(typed) == minutes


@pytest.mark.parametrize("typed", ["", "soon", "-5", "1.5", "200h", "٩٠", "1:30:00"])
def test_what_is_no_duration_is_refused_with_an_example(typed: str) -> None:
    with pytest.raises(InvalidValue, match=r"1h30|a week"):
        read_minutes(typed)


@given(st.integers(0, 10080))
def test_minutes_written_are_read_back(minutes: int) -> None:
    assert read_minutes(write_minutes(minutes)) == minutes


@pytest.mark.parametrize(
    ("typed", "currency", "minor"),
    [("25", "GBP", 2500), ("25.5", "GBP", 2550), ("25,50", "EUR", 2550), ("25", "JPY", 25)],
)
def test_money_becomes_minor_units_of_its_currency(typed: str, currency: str, minor: int) -> None:
    assert read_money(typed, currency) == minor


@pytest.mark.parametrize(("typed", "currency"), [("25.5", "JPY"), ("-3", "GBP"), ("£5", "GBP")])
def test_what_is_no_amount_is_refused(typed: str, currency: str) -> None:
    with pytest.raises(InvalidValue, match="without a sign"):
        read_money(typed, currency)


@given(st.integers(0, 10**13), st.sampled_from(["GBP", "JPY", "KWD"]))
def test_money_written_is_read_back(amount: int, currency: str) -> None:
    written = write_money(amount, currency)
    if len(written.partition(".")[0]) <= 12:
        assert read_money(written, currency) == amount


@given(st.text(max_size=12))
def test_any_text_is_an_amount_or_refused_in_words(text: str) -> None:
    for read in (read_minutes, lambda typed: read_money(typed, "GBP")):
        with suppress(InvalidValue):
            assert read(text) >= 0
