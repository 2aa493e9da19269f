"""Aliases that identify are refused; a real name is only warned of."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_app.model.alias import AliasProblem, alias_problem, free_letter, same_alias


@pytest.mark.parametrize(
    ("alias", "problem"),
    [
        ("jo.bloggs@shop.example", AliasProblem.EMAIL),
        ("07700 900123", AliasProblem.PHONE),
        ("+44 (0)7700-900123", AliasProblem.PHONE),
        ("٠٧٧٠٠٩٠٠١٢٣", AliasProblem.PHONE),
        ("4111 1111 1111 1111", AliasProblem.CARD),
        ("Order AB-1234567", AliasProblem.RECORD_NUMBER),
        ("NHS 94347659", AliasProblem.RECORD_NUMBER),
        ("Mary O'Brien", AliasProblem.FULL_NAME),
        ("José María Núñez", AliasProblem.FULL_NAME),
    ],
)
def test_what_identifies_a_person_is_seen(alias: str, problem: AliasProblem) -> None:
    assert alias_problem(alias) is problem


@pytest.mark.parametrize(
    "alias", ["K", "Till regular", "the 8.15", "Mr beans-on-toast", "M&M", "Room 12", "北", "K2"]
)
def test_nicknames_pass(alias: str) -> None:
    assert alias_problem(alias) is None


def test_only_a_name_may_be_kept_all_the_same() -> None:
    assert [problem for problem in AliasProblem if not problem.refused] == [AliasProblem.FULL_NAME]


def test_two_spellings_of_one_alias_are_the_same() -> None:
    assert same_alias("Till  Regular", "till regular ")
    assert not same_alias("K", "K2")


@given(st.lists(st.text(max_size=3), max_size=40), st.text(max_size=5))
def test_a_free_letter_is_nobodys(taken: list[str], wish: str) -> None:
    letter = free_letter(taken, wish)
    assert not any(same_alias(letter, alias) for alias in taken)


@given(st.text(max_size=200))
def test_any_text_gets_an_answer(alias: str) -> None:
    assert alias_problem(alias) is None or isinstance(alias_problem(alias), AliasProblem)
