"""Every fixed list of the journal, by name.

One module a subject; this one gathers them. Labels and helps are English source strings, worded
for a *customer* and a *shift*; the window translates them and changes the nouns. Lists that
grow hold the fixed entries alone: what the worker adds is kept as terms.
"""

from collections.abc import Mapping
from types import MappingProxyType

from journal_app.model.vocabularies import (
    backing,
    behaviour,
    compensation,
    coping,
    course,
    customer,
    decisions,
    feelings,
    good,
    lines,
    moves,
    reports,
    response,
    score,
    shift,
    work,
)
from journal_app.model.vocabularies.choice import Choice, Vocabulary

_SUBJECTS = (
    shift,
    behaviour,
    response,
    moves,
    course,
    compensation,
    backing,
    good,
    coping,
    feelings,
    customer,
    work,
    lines,
    decisions,
    reports,
    score,
)

VOCABULARIES: Mapping[str, Vocabulary] = MappingProxyType(
    {vocabulary.name: vocabulary for subject in _SUBJECTS for vocabulary in subject.ALL}
)

__all__ = ["VOCABULARIES", "Choice", "Vocabulary"]
