"""Sentences in the reader's language: English sources, and what a window puts in their place.

A source may hold placeholders, and "%Ln" for a count, with the forms of its words as in "shift(s)"
or "(it|they)". A window hands in its translator around the work; sentences are made many calls
deep and on threads of their own, so a context variable carries it. Must not know Qt.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TypeAlias

SENTENCES = "lines"
LABELS = "vocabulary"
COUNT = "%Ln"

Translator: TypeAlias = Callable[[str, str, int], str]
"""(context, source, count or -1) to the text, its "%Ln" filled."""

_FORMS = re.compile(r"\((?:(?P<ending>e?s)|(?P<one>[^()|]*)\|(?P<more>[^()|]*))\)")


def english(context: str, source: str, count: int) -> str:
    """The source itself, in the form its count asks for."""
    del context
    return in_form(source, count).replace(COUNT, f"{count:,}") if COUNT in source else source


def in_form(text: str, count: int) -> str:
    """A text with the words in brackets in the form for one or for more."""
    if count == 1:
        return _FORMS.sub(lambda found: found["one"] or "", text)
    return _FORMS.sub(lambda found: found["ending"] or found["more"] or "", text)


_spoken: ContextVar[Translator] = ContextVar("spoken", default=english)


@contextmanager
def speaking(translator: Translator) -> Iterator[None]:
    """Let everything said meanwhile, on this thread, go through a translator."""
    before = _spoken.set(translator)
    try:
        yield
    finally:
        _spoken.reset(before)


def text_of(context: str, source: str, count: int = -1, /, **values: object) -> str:
    """A text of any context in the language of this thread, its placeholders filled."""
    text = _spoken.get()(context, source, count)
    return text.format(**values) if values else text


def say(source: str, /, **values: object) -> str:
    """A sentence about lines, its placeholders filled."""
    return text_of(SENTENCES, source, **values)


def counted(source: str, count: int, /, **values: object) -> str:
    """A sentence about lines with a count in it, in the right form."""
    return text_of(SENTENCES, source, count, **values)


def label(text: str) -> str:
    """What a choice of a vocabulary is called."""
    return text_of(LABELS, text)


def later(*texts: str) -> tuple[str, ...]:
    """Texts that will be said elsewhere, so that translators are given them."""
    return texts
