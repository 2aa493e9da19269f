"""The words of the example: many, varied, and fit to be shown to anybody."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from journal_app.model.contact import Contact
from journal_app.model.fields import Kind
from journal_app.model.record import Record
from journal_app.model.shape import leaves

Records = tuple[Record, ...]

_SENTENCE_END = re.compile(r"(?<=[.?!])\s+")
_TWO_ARTICLES = re.compile(r"\b(?:the|a|an) (?:the|a|an|two|some)\b", re.IGNORECASE)


def _texts(records: Records) -> Iterator[str]:
    for one in records:
        for leaf in leaves(type(one)):
            if leaf.spec.kind in {Kind.TEXT, Kind.LINE} and (text := leaf.get(one)):
                yield text


def test_no_sentence_comes_more_than_six_times(records: Records) -> None:
    sentences = Counter(
        sentence
        for one in records
        if isinstance(one, Contact) or one.kind in {"shift", "check_in"}
        for text in _texts((one,))
        if not text.startswith("Form ")
        for sentence in _SENTENCE_END.split(text)
    )
    assert [found for found in sentences.most_common(3) if found[1] > 6] == []


def test_there_are_many_statements_and_reflections(records: Records) -> None:
    contacts = [one for one in records if isinstance(one, Contact)]
    statements = {one.statement for one in contacts} - {""}
    reflections = {one.reflection for one in contacts} - {""}
    assert len(statements) >= 180
    assert len(reflections) >= 140
    assert any("\n\n" in text for text in statements)
    assert max(len(text.split()) for text in statements) >= 60


def test_templates_leave_no_trace(records: Records) -> None:
    for text in _texts(records):
        assert not set("[]{}|>#") & set(text), text
        assert "  " not in text
        assert not _TWO_ARTICLES.search(text), text
        assert text[0].isupper() or text[0] in "\"'‘“" or text[0].isdigit() or len(text) < 20, text
