"""The sentences of results and charts in the reader's language; see `model/language.py`."""

from __future__ import annotations

from journal_app.model.language import (
    COUNT,
    LABELS,
    Translator,
    english,
    in_form,
    label,
    later,
    speaking,
    text_of,
)

__all__ = [
    "COUNT",
    "LABELS",
    "SENTENCES",
    "Translator",
    "counted",
    "english",
    "in_form",
    "label",
    "later",
    "say",
    "speaking",
]

SENTENCES = "insight"


def say(source: str, /, **values: object) -> str:
    """A text, its placeholders filled."""
    return text_of(SENTENCES, source, **values)


def counted(source: str, count: int, /, **values: object) -> str:
    """A text with a count in it, in the right form; its other placeholders filled."""
    return text_of(SENTENCES, source, count, **values)
