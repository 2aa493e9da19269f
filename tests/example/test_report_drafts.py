"""The example's reports that are being made can be taken up, and are whole when approved."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from journal_app.example import open_example
from journal_app.journal.journal import Journal
from journal_app.reports.document import Document, Entry, Heading, Paragraph
from journal_app.reports.layout.phrases import NOTHING
from journal_app.reports.making import approve_all, make
from journal_app.reports.request import default_window, from_document
from tests.support.opened import StillClock


@pytest.fixture(scope="module")
def journal(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Journal]:
    folder: Path = tmp_path_factory.mktemp("example") / "journal"
    opened = open_example(folder, clock=StillClock())
    yield opened
    opened.close()


def approved(journal: Journal, audience: str) -> Document:
    """The report of a draft with every text approved."""
    drafts = (from_document(draft.document) for draft in journal.reports.drafts())
    (request,) = (one for one in drafts if one.audience == audience)
    material = journal.reports.material(request.first, request.last, request.taken)
    first = make(material, request)
    assert first.waiting > 0  # the worker's yes is still to come
    return make(material, approve_all(request, first)).document


def test_the_managers_has_something_under_every_heading(journal: Journal) -> None:
    blocks = approved(journal, "manager").blocks
    empty = [
        above.text
        for above, below in pairwise(blocks)
        if isinstance(above, Heading) and isinstance(below, Paragraph) and below.text == NOTHING
    ]
    assert empty == []


def test_the_counsellors_has_three_situations_told_at_length(journal: Journal) -> None:
    entries = [one for one in approved(journal, "counsellor").blocks if isinstance(one, Entry)]
    assert len(entries) == 3
    assert all(len(entry.passages) >= 2 for entry in entries)


def test_they_are_the_same_each_time_and_of_the_usual_period(
    journal: Journal, tmp_path: Path
) -> None:
    again = open_example(tmp_path / "again", clock=StillClock())
    try:
        both = [one.reports.drafts() for one in (journal, again)]
        today = again.reports.today()
    finally:
        again.close()
    assert [(d.slot, d.document) for d in both[0]] == [(d.slot, d.document) for d in both[1]]
    for draft in both[0]:
        request = from_document(draft.document)
        first, last = default_window(request.audience, today)
        assert (request.id, request.last) == (draft.slot, last)
        assert request.first == first
