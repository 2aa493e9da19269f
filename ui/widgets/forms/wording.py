"""The words of scales, steps and tiers, in the worker's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from journal_app.model.scales import SCALES
from journal_app.model.vocabularies import VOCABULARIES
from ui.words import VOCABULARY, label


def step_words(vocabulary: str) -> tuple[str, ...]:
    """The words of a list of numbers, in order: tier, mood, energy."""
    return tuple(label(choice) for choice in VOCABULARIES[vocabulary].choices)


def tier_words() -> tuple[str, ...]:
    """Fine to Abuse."""
    return step_words("tier")


def scale_label(name: str) -> str:
    """What a scale is called."""
    return _phrase(SCALES[name].label)


def scale_words(name: str) -> tuple[str, str, str]:
    """The words under 0, 5 and 10."""
    scale = SCALES[name]
    return _phrase(scale.low), _phrase(scale.middle), _phrase(scale.high)


def _phrase(words: str) -> str:
    return QCoreApplication.translate(VOCABULARY, words)
