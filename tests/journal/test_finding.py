"""Names typed into a search are looked up in the worker's own lists."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from journal_app.model.views import SearchResult
from tests.support.notebook import Notebook, contact, customer, open_notebook, term


@pytest.fixture
def notebook(tmp_path: Path) -> Iterator[Notebook]:
    with open_notebook(tmp_path) as opened:
        yield opened


def test_an_empty_search_finds_nothing_and_says_nothing(notebook: Notebook) -> None:
    notebook.keep(contact(statement="refund"))
    for text in ("", "   ", '""', "-"):
        assert notebook.search(text) == SearchResult()


@pytest.mark.parametrize("typed", ['"Till regular"', "till", '"TILL RÉGULAR"', "till,K"])
def test_a_customer_is_found_by_alias_or_its_beginning(notebook: Notebook, typed: str) -> None:
    till, other = customer("Till regular"), customer("Bakery till")
    about = contact(customer=till.id)
    notebook.keep(till, other, about, contact(customer=other.id))
    assert notebook.found(f"customer:{typed}") == [about.id]


def test_the_whole_alias_wins_over_longer_ones(notebook: Notebook) -> None:
    short, longer = customer("K"), customer("K2")
    about = contact(customer=short.id)
    notebook.keep(short, longer, about, contact(customer=longer.id))
    assert notebook.found("customer:K") == [about.id]


def test_nobody_of_that_alias_is_told_and_the_rest_looked_for(notebook: Notebook) -> None:
    note = contact(statement="refund")
    notebook.keep(note)
    result = notebook.search("customer:Zed refund")
    assert [hit.row.id for hit in result.hits] == [note.id]
    assert result.ignored == ('You follow nobody called "Zed"; that part was left out.',)


def test_a_word_no_list_has_is_told(notebook: Notebook) -> None:
    result = notebook.search("tone:purple")
    assert result.ignored == ('"tone:purple" was left out: nothing in that list is called so.',)
    assert result.total == 0


def test_own_words_are_filters_too(notebook: Notebook) -> None:
    own = term("kinds", "Whistled at me")
    note = contact(kinds=(own.id,))
    notebook.keep(own, note, contact(kinds=("shouted",)))
    assert notebook.found("kind:whistled") == [note.id]


def test_no_hit_names_the_rarest_single_word_that_would_have_some(notebook: Notebook) -> None:
    notebook.keep(
        *(contact(statement="a refund today") for _ in range(3)),
        *(contact(statement="late today") for _ in range(4)),
    )
    result = notebook.search("refund late")
    assert result.hits == ()
    assert result.nearest == ("refund", 3)


def test_a_phrase_without_hits_is_taken_apart(notebook: Notebook) -> None:
    notebook.keep(contact(statement="late refund"))
    assert notebook.search('"refund late" nothing').nearest in {("refund", 1), ("late", 1)}


def test_a_word_kept_out_by_a_filter_is_offered_without_it(notebook: Notebook) -> None:
    notebook.keep(contact(statement="refund", tone="good"))
    assert notebook.search("refund tone:hard").nearest == ("refund", 1)


def test_where_no_word_would_help_none_is_named(notebook: Notebook) -> None:
    notebook.keep(contact(statement="refund"))
    assert notebook.search("nothing whatever").nearest is None
    assert notebook.search("refund").nearest is None


SHARDS = st.sampled_from(
    ["refund", '"', "-", "*", ":", " ", "tier:>=", "3", "tone:", "customer:", "K", "2026-0", "😀",
     "%", "kind:", "place:", ",", "from:", "to:2026", "\0", "\ud800", "mood:", "é", "NOT", "("]
)  # fmt: skip


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(text=st.text() | st.lists(SHARDS, max_size=12).map("".join))
def test_any_text_at_all_can_be_searched_for(notebook: Notebook, text: str) -> None:
    if notebook.search("refund").total == 0:
        notebook.keep(customer("K"), contact(statement="refund 😀 退款", tier=3))
    result = notebook.search(text)
    assert result.total >= len(result.hits)
    for hit in result.hits:
        assert all(0 <= start < end <= len(hit.snippet.text) for start, end in hit.snippet.marks)
