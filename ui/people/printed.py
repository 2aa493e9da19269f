"""A customer's page as it is put on paper: what the page says, in words alone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from journal_app.model.amounts import write_minutes
from journal_app.model.views import CustomerPage
from ui.people import sentences
from ui.printing import Part, Sheet
from ui.widgets.forms.when_text import day_text

if TYPE_CHECKING:
    from journal_app.journal.lists import Lists

translate = QCoreApplication.translate


def printed(page: CustomerPage, lists: Lists, today: date, clock: str) -> Sheet:
    """The sheet; what is empty is left out. Money is never on it."""
    lines = (
        sentences.about(lists, page.line),
        sentences.head_line(page.line, today),
        sentences.last_met(page.line, today),
    )
    parts = [part for part in _parts(page, lists, today, clock) if part.paragraphs]
    return Sheet(page.line.customer.alias, tuple(filter(None, lines)), tuple(parts))


def _parts(page: CustomerPage, lists: Lists, today: date, clock: str) -> Iterator[Part]:
    note, week = page.line.customer.note, page.line.minutes_per_week
    yield Part(translate("CustomerView", "Good to know"), (note,) if note else ())
    dread = tuple(f"{day_text(p.day, today)}: {sentences.dread_text(p)}" for p in page.dread)
    yield Part(translate("CustomerView", "Dread, and how it then was"), dread)
    asks = (f"{page.asks.asks}; {sentences.granted_text(page.asks)}",) if page.asks.asks else ()
    yield Part(translate("CustomerView", "Asks in 365 days"), asks)
    minutes = (write_minutes(week),) if week is not None else ()
    yield Part(translate("CustomerView", "Minutes of my week"), minutes)
    settled = tuple(
        f"{sentences.word_of(lists, word.vocabulary, word.key)}: {word.count}"
        for word in page.settled
    )
    yield Part(translate("CustomerView", "What settled it"), settled)
    reads = tuple(f"{sentences.read_text(lists, pair)}: {pair.count}" for pair in page.reads)
    yield Part(translate("CustomerView", "What I first thought, and now"), reads)
    course = tuple(sentences.visit_text(row, today, clock) for row in page.course)
    yield Part(translate("CustomerView", "Course"), course)
