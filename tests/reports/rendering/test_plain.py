"""What is taken out of a text before it is printed, and what is not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_app.reports.rendering.plain import (
    breakable,
    clean,
    line,
    paragraphs,
    runs_right_to_left,
)


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("a\r\nb\rc\u2028d\x0be\x85f", "a\nb\nc\nd\ne\nf"),
        ("a\x00\x1b[1mb\x7f", "a[1mb"),
        ("a\ud800b\ufffe", "a\ufffdb\ufffd"),
        ("a\u202eb\u2066c\u2069", "abc"),
        ("x\U000e0041\ufeff", "x"),
        ("tab\tstays, so do \u200dand \u200c", "tab\tstays, so do \u200dand \u200c"),
    ],
)
def test_what_steers_or_hides_goes(text: str, cleaned: str) -> None:
    assert clean(text) == cleaned


@given(st.text())
def test_cleaning_is_done_once(text: str) -> None:
    assert clean(clean(text)) == clean(text)
    clean(text).encode("utf-8")


@given(st.text(), st.integers(1, 40))
def test_places_to_break_change_nothing_else(text: str, limit: int) -> None:
    made = breakable(text, limit)
    assert made.replace("\u200b", "") == text.replace("\u200b", "")
    if all(len(word) <= limit for word in text.split()):
        assert made == text


def test_marks_stay_with_their_letter() -> None:
    assert breakable("e\u0301e\u0301e\u0301", 3) == "e\u0301\u200be\u0301\u200be\u0301"


def test_a_line_and_paragraphs() -> None:
    assert line(" a\n b\t c ") == "a b c"
    assert paragraphs("a\nb\n\n \n\nc\n") == ["a\nb", "c"]


@pytest.mark.parametrize(
    ("text", "backwards"), [("1 عربي a", True), ("a عربي", False), ("12", False)]
)
def test_direction_is_that_of_the_first_letter(text: str, *, backwards: bool) -> None:
    assert runs_right_to_left(text) is backwards
