"""Whatever is typed, FTS5 is asked a question it understands."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_app.journal.query import read_query
from journal_app.model.wanted import Word
from journal_app.store.match import expression, indexed, pattern
from tests.support.notebook import Notebook, contact, open_notebook


class Index:
    """A real index with one note in it."""

    def __init__(self, notebook: Notebook) -> None:
        self._database = notebook.database
        notebook.keep(contact(statement='Café: "late" refund'))

    def ask(self, match: str) -> list[int]:
        with self._database.read() as connection:
            found = connection.exec_driver_sql(
                "SELECT rowid FROM search WHERE search MATCH ?", (match,)
            )
            return [row[0] for row in found]


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Index]:
    with open_notebook(tmp_path_factory.mktemp("index")) as notebook:
        yield Index(notebook)


@given(text=st.text() | st.text(alphabet='"*:^+-(){}NEAR AND OR NOTé退😀\0', max_size=40))
def test_every_expression_made_from_typed_text_is_accepted(index: Index, text: str) -> None:
    words = [word for word in read_query(text, date(2026, 11, 21)).words if indexed(word)]
    if words:
        index.ask(expression(words))


@given(word=st.text(min_size=1), prefix=st.booleans(), without=st.booleans())
def test_every_single_word_is_accepted_as_it_stands(
    index: Index, word: str, prefix: bool, without: bool
) -> None:
    clean = word.encode("utf-8", "replace").decode().replace("\0", "")
    index.ask(expression([Word(clean, prefix, without), Word("refund")]))


@pytest.mark.parametrize("typed", ["cafe", "CAFÉ", "refund", "late refund", '"late"', "cafe:"])
def test_case_accents_and_punctuation_do_not_matter(index: Index, typed: str) -> None:
    assert index.ask(expression([Word(typed)])) == [1]


def test_wanted_words_must_all_be_there_and_unwanted_ones_not(index: Index) -> None:
    refund, nothing, late = Word("refund"), Word("nothing"), Word("late", without=True)
    assert index.ask(expression([refund, Word("caf", prefix=True)])) == [1]
    assert index.ask(expression([refund, nothing])) == []
    assert index.ask(expression([refund, late])) == []
    assert index.ask(expression([late, Word("x", without=True)])) == [1]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("refund", True),
        ("مرحبا", True),
        ("환불", True),
        ("😀", False),
        ("退款", False),
        ("さん", False),
    ],
)
def test_scripts_without_spaces_and_symbols_are_left_to_patterns(text: str, expected: bool) -> None:
    assert indexed(Word(text)) is expected


def test_a_pattern_stands_for_itself() -> None:
    assert pattern(Word("100 %_\\")) == "%100 \\%\\_\\\\%"
