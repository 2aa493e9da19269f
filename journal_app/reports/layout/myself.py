"""For myself: everything, day by day, every field under its own name."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from journal_app.reports import counting
from journal_app.reports.audiences import label_of
from journal_app.reports.chosen import Chosen, Note
from journal_app.reports.dates import month_words, weekday_words
from journal_app.reports.document import Block, Document, Entry, Facts, Heading, Paragraph
from journal_app.reports.layout import incidents, phrases

TITLE = "My journal"
_KINDS = {
    "contact": "Contact",
    "shift": "Shift",
    "check_in": "Check-in",
    "line": "Line",
    "crossing": "Line crossed",
    "decision": "Decision",
    "follow_up": "Follow-up",
    "review": "Looking back",
    "question": "Open question",
    "weekly_five": "Weekly Five",
    "outside_score": "Score from elsewhere",
    "customer": "Somebody I follow",
    "profile": "My work",
}


def lay_out(chosen: Chosen) -> Document:
    """A section a month, an entry a record."""
    return phrases.document(chosen, TITLE, _blocks(chosen))


def _blocks(chosen: Chosen) -> Iterator[Block]:
    yield from phrases.section("In short", _short(chosen))
    for month, notes in groupby(chosen.notes, key=lambda note: note.day.replace(day=1)):
        yield Heading(month_words(month))
        yield from (_entry(note) for note in notes)
    yield from phrases.section("How this record was kept", [Paragraph(phrases.METHOD)])


def _short(chosen: Chosen) -> list[Block]:
    kinds = [note.kind for note in chosen.notes]
    facts = tuple(
        (label, str(kinds.count(kind))) for kind, label in _KINDS.items() if kind in kinds
    )
    hard = counting.hard(chosen.counted.get("contact", ()))
    blocks: list[Block] = phrases.lines(chosen.in_short)
    if facts:
        blocks.append(Facts(facts))
    if "course" in chosen.figures:
        blocks.append(chosen.figures["course"])
    return [*blocks, *incidents.months_table(chosen, hard)]


def _entry(note: Note) -> Entry:
    at = "" if note.at is None else f"{'about ' if note.about else ''}{note.at:%H:%M}"
    kind = _KINDS.get(note.kind, note.kind)
    title = " · ".join(part for part in (weekday_words(note.day), at, kind, note.who) if part)
    facts = tuple((label_of(note.kind, path), text) for path, text in note.words.items())
    passages = tuple((label_of(note.kind, path), text) for path, text in note.texts.items())
    return Entry(title, incidents.mark(note), facts, passages)
