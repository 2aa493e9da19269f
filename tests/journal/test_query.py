"""Whatever is typed into the search box is read, and what does not fit is told."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_app.journal.query import TEXT_LIMIT, WORD_LIMIT, Named, Query, read_query
from journal_app.model.wanted import Bound, Period, Sign, Word

TODAY = date(2026, 11, 21)


def read(text: str) -> Query:
    return read_query(text, TODAY)


def words(text: str) -> list[str]:
    """Words as a reader would write them down: -without, prefix*."""
    return [f"{'-' * w.without}{w.text}{'*' * w.prefix}" for w in read(text).words]


def period(first: str, last: str) -> Period:
    return Period(
        date.fromisoformat(first) if first else None, date.fromisoformat(last) if last else None
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("refund late", ["refund", "late*"]),
        ("refund late ", ["refund", "late"]),
        ('"no third refund"', ["no third refund"]),
        ('"no third" refund', ["no third", "refund*"]),
        ("refu* later", ["refu*", "later*"]),
        ('"no thi"* x', ["no thi*", "x"]),
        ("refund -late", ["refund", "-late"]),
        ('-"third refund"', ["-third refund"]),
        ("don't", ["don't*"]),
        ("“late again” here ", ["late again", "here"]),
        ("14:30 ", ["14:30"]),
        ("https://example.org ", ["https://example.org"]),
        ("refund refund ", ["refund"]),
        ("😀 退款 ", ["😀", "退款"]),
        ('" " - * : ""', []),
    ],
)
def test_words_phrases_prefixes_and_exclusions_are_read(text: str, expected: list[str]) -> None:
    assert words(text) == expected


def test_a_single_letter_is_a_whole_word_even_while_it_is_typed() -> None:
    assert words("K") == ["K"]


def test_an_open_quotation_mark_is_told_and_its_last_word_may_go_on() -> None:
    query = read('refund "no thi')
    assert query.words == (Word("refund"), Word("no thi", prefix=True))
    assert query.ignored == ("A quotation mark was not closed; it was read to the end.",)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("tier:>=3", [Bound("tier", Sign.AT_LEAST, 3)]),
        ("tier>=3", [Bound("tier", Sign.AT_LEAST, 3)]),
        ("strain > 7", [Bound("strain", Sign.MORE, 7)]),
        ("strain:≤2", [Bound("strain", Sign.AT_MOST, 2)]),
        ("mood:<2", [Bound("mood", Sign.FEWER, 2)]),
        ("tier:2", [Bound("tier", Sign.EXACTLY, 2)]),
        ("tier:=2", [Bound("tier", Sign.EXACTLY, 2)]),
        ("tier: abuse", [Bound("tier", Sign.EXACTLY, 4)]),
        ("mood:awful", [Bound("mood", Sign.EXACTLY, 1)]),
        ("tier:3-2", [Bound("tier", Sign.AT_LEAST, 2), Bound("tier", Sign.AT_MOST, 3)]),
        ("-tier:4", [Bound("tier", Sign.EXACTLY, 4, without=True)]),
    ],
)
def test_numbers_are_compared_in_every_usual_way(text: str, expected: list[Bound]) -> None:
    query = read(text)
    assert list(query.bounds) == expected
    assert query.ignored == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('customer:"Till regular"', Named("customer", ("Till regular",))),
        ("customer: K", Named("customer", ("K",))),
        ('caller:"Till regular",K', Named("customer", ("Till regular", "K"))),
        ("tone:hard,good", Named("tone", ("hard", "good"))),
        ("-kind:shouted", Named("kind", ("shouted",), without=True)),
        ("STATE:ok", Named("state", ("ok",))),
    ],
)
def test_filters_by_name_keep_what_was_typed(text: str, expected: Named) -> None:
    assert read(text).named == (expected,)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026", period("2026-01-01", "2026-12-31")),
        ("2026-02", period("2026-02-01", "2026-02-28")),
        ("2026-03-01", period("2026-03-01", "2026-03-01")),
        ("march 2026", period("2026-03-01", "2026-03-31")),
        ("3 mar 2026", period("2026-03-03", "2026-03-03")),
        ("from:2026-01", period("2026-01-01", "")),
        ("to:2026-01", period("", "2026-01-31")),
        ("from:2026-01 to:2026-02", period("2026-01-01", "2026-02-28")),
        ("since:march", period("2026-03-01", "")),
        ("since:december", period("2025-12-01", "")),
        ('until:"march 2026"', period("", "2026-03-31")),
        ("until: march 2026", period("", "2026-03-31")),
        ("on:yesterday", period("2026-11-20", "2026-11-20")),
        ("on:2026-01..2026-03", period("2026-01-01", "2026-03-31")),
        ("2026 from:2026-06", period("2026-06-01", "2026-12-31")),
    ],
)
def test_dates_become_spans_of_days(text: str, expected: Period) -> None:
    query = read(text)
    assert query.periods == (expected,)
    assert query.words == ()
    assert query.ignored == ()


def test_two_plain_dates_are_either_of_them() -> None:
    assert read("2025 2026").periods == (
        period("2025-01-01", "2025-12-31"),
        period("2026-01-01", "2026-12-31"),
    )


def test_from_after_to_is_turned_round_and_told() -> None:
    query = read("from:2026 to:2025")
    assert query.periods == (period("2025-01-01", "2026-12-31"),)
    assert query.ignored == ('"from" lay after "to"; the two were swapped.',)


@pytest.mark.parametrize("text", ["2026-13", "1234", "march", "2026-02-30"])
def test_what_is_no_date_is_a_word(text: str) -> None:
    assert read(text).periods == ()
    assert words(text + " ") == [text]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("tier:>=9 refund", '"tier:>=9" was left out: tier takes a number from 0 to 4.'),
        ("strain:lots refund", '"strain:lots" was left out: strain takes a number from 0 to 10.'),
        (
            "from:soon refund",
            '"from:soon" was left out: a date reads like 2026, 2026-03, 2026-03-01 or march 2026.',
        ),
        ("-2026 refund", '"-2026" was left out: dates cannot be excluded.'),
        ("refund tier:", '"tier:" was left out: it needs something after the colon.'),
        ('refund customer:""', '"customer:" was left out: it needs something after the colon.'),
    ],
)
def test_a_bad_part_is_told_and_the_rest_is_looked_for(text: str, sentence: str) -> None:
    query = read(text)
    assert query.ignored == (sentence,)
    assert [word.text for word in query.words] == ["refund"]
    assert not query.bounds
    assert not query.named
    assert not query.periods


def test_an_unknown_filter_is_left_out_with_the_ones_there_are() -> None:
    query = read("tne:hard refund")
    assert query.words == (Word("refund", prefix=True),)
    (sentence,) = query.ignored
    assert sentence.startswith('"tne:hard" was left out: there is no filter "tne". There are ')
    assert "tone" in sentence


def test_an_unknown_filter_alone_is_looked_for_as_words() -> None:
    query = read("note:refund ")
    assert query.words == (Word("note:refund"),)
    assert query.ignored == ('There is no filter "note"; "note:refund" was looked for as words.',)


def test_a_page_of_pasted_text_is_cut_and_told() -> None:
    query = read(" ".join(f"word{n}" for n in range(1000)))
    assert len(query.words) == WORD_LIMIT
    assert f"Only the first {TEXT_LIMIT:,} characters were looked at." in query.ignored
    assert f"Only the first {WORD_LIMIT} words were looked for." in query.ignored


def test_marks_above_letters_are_joined_to_them() -> None:
    assert words("cafe\u0301 ") == ["caf\u00e9"]


SHARDS = st.sampled_from(
    [
        '"', "-", "*", ":", " ", "tier", ">=", "3", "tone:", "from:", "to:", "customer:", ",", "..",
        "2026", "-01", "march", "hard", "K", "\0", "\ud800", "😀", "退款", "مرحبا", "NEAR(", "AND",
        "OR", "NOT", "^", "{", "}", "(", ")", "+", "é", "'", ";", "\\", "%", "_",
    ]
)  # fmt: skip


@given(st.text() | st.lists(SHARDS, max_size=30).map("".join))
def test_any_text_is_read(text: str) -> None:
    query = read(text)
    for word in query.words:
        assert word.text.strip() == word.text
        assert re.search(r"\S", word.text)
    for sentence in query.ignored:
        assert sentence.endswith(".")
        assert "\n" not in sentence


@given(st.lists(st.from_regex(r"[a-z]{2,8}", fullmatch=True), min_size=1, max_size=8, unique=True))
def test_plain_words_are_all_looked_for_in_order(typed: list[str]) -> None:
    months = {"march", "may", "on", "to", "from"}
    typed = [word for word in typed if word not in months] or ["refund"]
    assert [word.text for word in read(" ".join(typed)).words] == typed
