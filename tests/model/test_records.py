"""Records refuse what does not fit, name the field, and keep what does."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from journal_app.errors import InvalidValue
from journal_app.model.contact import Contact, Course, Toll
from journal_app.model.customer import Customer
from journal_app.model.identity import is_id, new_id
from journal_app.model.instant import When
from journal_app.model.profile import Profile
from journal_app.model.shift import Shift
from journal_app.model.term import Term

AT = When(datetime(2026, 3, 1, 14, 10, tzinfo=UTC), "Europe/London", 0)
DAY = date(2026, 3, 1)


def contact(**fields: Any) -> Contact:
    given: dict[str, Any] = {"day": DAY, "when": AT, "tone": "hard"} | fields
    return Contact(**given)


def test_a_note_of_one_word_is_a_whole_note() -> None:
    note = contact()
    assert (note.tier, note.statement, note.kinds, note.toll.strain) == (None, "", (), None)


def test_ids_sort_in_the_order_they_were_made() -> None:
    ids = [new_id() for _ in range(3)]
    assert all(is_id(one) for one in ids)
    assert sorted(one[:13] for one in ids) == [one[:13] for one in ids]


@pytest.mark.parametrize("strain", [-1, 11, 3.5, "7", True])
def test_a_strain_outside_the_scale_is_refused_by_its_name(strain: Any) -> None:
    with pytest.raises(InvalidValue) as refused:
        Toll(strain=strain)
    assert refused.value.field == "toll.strain"


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("tier", 5),
        ("tone", "Hard!"),
        ("kinds", ["swore"]),
        ("customer", "K"),
        ("statement", b"bytes"),
        ("id", "1"),
        ("day", datetime(2026, 3, 1, tzinfo=UTC)),
    ],
)
def test_a_value_of_the_wrong_kind_is_refused_by_its_name(field: str, value: Any) -> None:
    with pytest.raises(InvalidValue) as refused:
        contact(**{field: value})
    assert refused.value.field == field


def test_nul_and_lone_surrogates_become_visible_marks() -> None:
    assert contact(statement="a\0b\ud800c").statement == "a␀b\ufffdc"


def test_a_text_of_blanks_is_absent() -> None:
    assert contact(reflection=" \n\t ").reflection == ""


def test_a_line_loses_its_breaks() -> None:
    assert Course(prevented="one\r\ntwo\u2028three ").prevented == "one two three"


def test_a_megabyte_is_kept_and_too_much_is_refused_with_both_numbers() -> None:
    assert len(contact(statement="x" * 1_000_000).statement) == 1_000_000
    with pytest.raises(InvalidValue, match=r"2,000,000 characters; this has 2,000,001"):
        contact(statement="x" * 2_000_001)


def test_a_choice_named_twice_counts_once_and_keeps_its_place() -> None:
    assert contact(kinds=("swore", "argued", "swore")).kinds == ("swore", "argued")


def test_a_word_from_a_newer_version_is_kept() -> None:
    assert contact(kinds=("hummed_at_me",)).kinds == ("hummed_at_me",)


def test_a_scope_without_an_enough_mark_is_refused() -> None:
    with pytest.raises(InvalidValue, match="nearly or yes"):
        Shift(day=DAY, when=AT, state="hard", enough="no", enough_scope="shift")


def test_a_customer_without_an_alias_is_refused() -> None:
    with pytest.raises(InvalidValue, match="nickname"):
        Customer(day=DAY, when=AT, alias="  ")


def test_an_own_entry_is_referred_to_by_its_id_and_a_renamed_one_by_its_key() -> None:
    own = Term(day=DAY, when=AT, vocabulary="kinds", label="Hummed at me", tier=1)
    renamed = replace(own, key="swore")
    assert (own.reference, renamed.reference) == (own.id, "swore")


@pytest.mark.parametrize("turns", ["5:00", "24:00", "05:60", "five"])
def test_an_hour_that_is_none_is_refused(turns: str) -> None:
    with pytest.raises(InvalidValue) as refused:
        Profile(day=DAY, when=AT, turns=turns)
    assert refused.value.field == "turns"


def test_a_note_is_late_when_written_more_than_a_day_after() -> None:
    soon = contact(written=AT.instant + timedelta(hours=23))
    late = contact(written=AT.instant + timedelta(hours=25))
    assert (soon.written_later, late.written_later) == (False, True)
