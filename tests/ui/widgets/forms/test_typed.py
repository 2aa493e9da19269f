"""What people type for minutes, counts and amounts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.widgets.forms.typed import Misread, read_count, read_minutes, read_money, write_money


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [("90", 90), ("1h30", 90), ("1:30", 90), ("2 h", 120), ("45 min", 45), ("0", 0), (" ", None)],
)
def test_minutes_accept_plain_numbers_and_hours(typed: str, minutes: int | None) -> None:
    assert read_minutes(typed) == minutes


@pytest.mark.parametrize("typed", ["soon", "1:75", "-3", "99999", "1.5h"])
def test_minutes_that_cannot_be_read_are_said_so(typed: str) -> None:
    with pytest.raises(Misread):
        read_minutes(typed)


@pytest.mark.parametrize(
    ("typed", "amount"),
    [("40", 4000), ("£40", 4000), ("1,200", 120_000), ("1 200 GBP", 120_000), ("", None)],
)
def test_money_is_whole_units_kept_as_minor_ones(typed: str, amount: int | None) -> None:
    assert read_money(typed, "GBP") == amount


@pytest.mark.parametrize("typed", ["12.50", "a lot", "-4", "1,2,3"])
def test_money_that_is_not_a_whole_amount_is_said_so(typed: str) -> None:
    with pytest.raises(Misread):
        read_money(typed, "GBP")


@given(st.integers(0, 10**9), st.sampled_from(["GBP", "JPY", "KWD"]))
def test_an_amount_reads_back_as_it_was_written(units: int, currency: str) -> None:
    amount = read_money(str(units), currency)
    assert read_money(write_money(amount, currency), currency) == amount


def test_a_count_stays_within_its_bounds() -> None:
    assert read_count("12", 24) == 12
    with pytest.raises(Misread, match="from 0 to 24"):
        read_count("25", 24)


@given(st.text(max_size=12))
def test_any_typed_text_is_a_number_or_misread(typed: str) -> None:
    for read in (read_minutes, lambda text: read_count(text, 9), lambda text: read_money(text, "")):
        try:
            value = read(typed)
        except Misread:
            continue
        assert value is None or value >= 0
