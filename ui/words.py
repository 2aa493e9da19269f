"""The core's English words in the worker's language.

The core keeps its labels and sentences in English; the catalogues hold them under two contexts.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from journal_app.errors import AftershiftError
from journal_app.model.vocabularies import Choice
from ui.widgets.option import Option

if TYPE_CHECKING:
    from journal_app.journal.changes import Notice
    from journal_app.journal.door import Strength

VOCABULARY = "vocabulary"
ERRORS = "errors"
CHECKS = "checks"
STRENGTH = "strength"


def label(choice: Choice) -> str:
    """What a choice is called."""
    return QCoreApplication.translate(VOCABULARY, choice.label)


def help_text(choice: Choice) -> str:
    """The one line that explains a choice, or ""."""
    return QCoreApplication.translate(VOCABULARY, choice.help) if choice.help else ""


def option(choice: Choice) -> Option:
    """A choice as chips and lists take it."""
    return Option(choice.key, label(choice), help_text(choice))


def options(choices: Iterable[Choice]) -> tuple[Option, ...]:
    """Choices as chips and lists take them, in order."""
    return tuple(option(choice) for choice in choices)


def strength_text(strength: Strength) -> str:
    """How long a passphrase would stand, in a sentence; "" where nothing is typed."""
    return QCoreApplication.translate(STRENGTH, strength.level.value) if strength.guesses else ""


def notice_text(notice: Notice) -> str:
    """What is to be read about how the journal was opened."""
    return _in_words(notice.value)


def error_text(error: AftershiftError) -> str:
    """What happened and what to do next, as one text."""
    parts = [_in_words(part) for part in (error.what, error.next_step) if part]
    # A sentence of the core may be a value itself: "{message}" of what was typed wrongly.
    values = {
        name: _in_words(value) if name == "message" and isinstance(value, str) else value
        for name, value in error.values.items()
    }
    return " ".join(part.format(**values) for part in parts)


def _in_words(sentence: str) -> str:
    return QCoreApplication.translate(ERRORS, sentence)
