"""The worker's own lines on the help card, kept as terms of a list that no note refers to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from journal_app.model.term import Term
from journal_app.settings import OWN_LINES

if TYPE_CHECKING:
    from journal_app.journal.changes import Changes
    from journal_app.journal.journal import Journal
    from journal_app.journal.lists import Lists

VOCABULARY = "help_card"


def own_lines(lists: Lists) -> tuple[str, ...]:
    """The lines in the order of `OWN_LINES`; "" for those not written."""
    terms = (lists.term(VOCABULARY, key) for key in OWN_LINES)
    return tuple("" if term is None or term.retired else term.label for term in terms)


def keep_line(journal: Journal, header: Mapping[str, Any], key: str, text: str) -> Changes:
    """Keep one line under `key`; an emptied one is retired. On the database thread."""
    kept = journal.lists().term(VOCABULARY, key)
    term = kept or Term(**header, vocabulary=VOCABULARY, key=key)
    term = replace(term, label=text, retired=None if text else True)
    return journal.revise(term) if kept else journal.record(term)
