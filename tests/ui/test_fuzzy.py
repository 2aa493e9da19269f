"""A few letters find a name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.fuzzy import fit


@pytest.mark.parametrize(
    ("typed", "name", "found_by"),
    [
        ("hard", "Note a hard one", ""),
        ("nhard", "Note a hard one", ""),
        ("rude", "Note a hard one", "bad, rude, incident"),
        ("inci", "Note a hard one", "bad, rude, incident"),
        ("TIMELINE", "Timeline", ""),
        ("zoe", "Zoë", ""),
        ("one note", "Note a hard one", ""),
    ],
)
def test_it_is_found(typed: str, name: str, found_by: str) -> None:
    assert fit(typed, name, found_by) > 0


@pytest.mark.parametrize("typed", ["xyz", "hard xyz", "enon"])
def test_it_is_not_found(typed: str) -> None:
    assert fit(typed, "Note a hard one") == 0


def test_the_beginning_of_a_word_beats_its_middle() -> None:
    assert fit("set", "Settings") > fit("set", "Reset")


@given(st.text(max_size=20), st.text(max_size=40), st.text(max_size=40))
def test_no_text_breaks_it(typed: str, name: str, found_by: str) -> None:
    assert fit(typed, name, found_by) >= 0
