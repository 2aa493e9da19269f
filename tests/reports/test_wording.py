"""Nudges: what is hard to show, what reads minds, what judges, what tells of health."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_app.reports.wording import Tone, nudges


@pytest.mark.parametrize(
    ("text", "tone", "word"),
    [
        ("He always shouts.", Tone.SWEEPING, "always"),
        ("She wanted to annoy me.", Tone.MIND, "She wanted to"),
        ("It was done on purpose.", Tone.MIND, "on purpose"),
        ("He was rude.", Tone.JUDGING, "rude"),
    ],
)
def test_a_place_worth_a_second_look_is_found(text: str, tone: Tone, word: str) -> None:
    assert (tone, word) in [(n.tone, text[n.start : n.end]) for n in nudges(text)]


def test_the_sentence_names_the_word() -> None:
    (nudge,) = nudges("Never again.")
    assert nudge.sentence == "'Never' is hard to show; a number is not."


def test_facts_are_left_in_peace() -> None:
    text = "He said: give me the money. He hit the counter twice with his hand. I fetched Security."
    assert nudges(text) == ()


def test_health_is_asked_about_where_care_is_given_alone() -> None:
    text = "She has diabetes."
    assert nudges(text) == ()
    assert [nudge.tone for nudge in nudges(text, care=True)] == [Tone.HEALTH]


@given(st.text(max_size=200))
def test_places_lie_in_the_text(text: str) -> None:
    assert all(0 <= n.start < n.end <= len(text) for n in nudges(text, care=True))
