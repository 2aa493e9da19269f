"""The worker's lists as options: what stands first, what waits, what only old notes have."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from journal_app.model.profiles import hidden_choices
from journal_app.model.vocabularies import VOCABULARIES
from ui.widgets.forms.nouns import scope_label
from ui.widgets.option import Option
from ui.words import option

if TYPE_CHECKING:
    from journal_app.journal.lists import Lists

translate = QCoreApplication.translate


def first_keys(lists: Lists, vocabulary: str) -> tuple[str, ...]:
    """The keys seen before the list is unfolded."""
    return tuple(choice.key for choice in lists.first(vocabulary))


def options_of(lists: Lists, vocabulary: str, also: Collection[str] = ()) -> list[Option]:
    """All options, those seen first at the head, those the kind of work hides at the end.

    `also` are keys a note has, even retired ones.
    """
    first = first_keys(lists, vocabulary)
    work = lists.work
    hidden = hidden_choices(work.can_refuse, work.duty_of_care, vocabulary)
    known = {choice.key: choice for choice in lists.every(vocabulary)}
    offered = [choice.key for choice in lists.choices(vocabulary)]
    ordered = [key for key in (*first, *offered, *hidden, *also) if key in known]
    options = [_named(lists, vocabulary, option(known[key])) for key in dict.fromkeys(ordered)]
    unknown = [key for key in also if key not in known]
    return options + [Option(key, lists.label(vocabulary, key)) for key in unknown]


def _named(lists: Lists, vocabulary: str, plain: Option) -> Option:
    if vocabulary != "enough_scope":
        return plain
    named = scope_label(plain.key, lists.work.noun, lists.work.stretch)
    return plain._replace(text=named) if named else plain


def own_text(vocabulary: str) -> str:
    """What the last chip of a list that grows is called; empty for fixed lists."""
    grows = VOCABULARIES[vocabulary].extendable
    return translate("Options", "Add my own...") if grows else ""


def more_text(vocabulary: str) -> str:
    """What unfolds the rest of a list."""
    if vocabulary == "kinds":
        return translate("Options", "More kinds")
    return translate("Options", "Show all") if vocabulary != "response" else ""
