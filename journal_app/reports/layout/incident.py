"""One contact on one page: the form people put on file."""

from __future__ import annotations

from collections.abc import Iterator

from journal_app.reports.chosen import Chosen, Note
from journal_app.reports.dates import day_words, moment_words
from journal_app.reports.document import (
    Block,
    Document,
    Facts,
    Heading,
    Paragraph,
    Role,
    Signatures,
)
from journal_app.reports.layout import incidents, phrases

TITLE = "Incident"


def lay_out(chosen: Chosen) -> Document:
    """The form of the one contact; empty headings say so."""
    return phrases.document(chosen, TITLE, _blocks(chosen))


def _blocks(chosen: Chosen) -> Iterator[Block]:
    if not chosen.notes:
        yield Paragraph(phrases.NOTHING, Role.NOTE)
        return
    note = chosen.notes[0]
    yield Heading("When, where, how", 2)
    yield Facts(_where(note))
    for title, text in _parts(note):
        yield from phrases.section(title, [Paragraph(text)] if text else [], 2)
    yield Heading("Written on", 2)
    yield Paragraph(
        f"{_written(note)} {incidents.mark(note)}.".replace(" same day.", ", same day.")
    )
    yield Signatures(("Worker",))


def _where(note: Note) -> tuple[tuple[str, str], ...]:
    found = (
        ("When", moment_words(note.day, note.at, about=note.about)),
        ("Where", note.word("setting.place")),
        ("How", note.word("setting.channel")),
        ("Who", note.who),
        ("What happened", note.word("kinds")),
        ("Tier", note.word("tier")),
    )
    return tuple((label, text) for label, text in found if text)


def _parts(note: Note) -> Iterator[tuple[str, str]]:
    yield "What I saw and heard", note.texts.get("statement", "")
    yield "Who saw it", note.word("backing.witnesses")
    did = (incidents.did(note), incidents.help_called(note))
    yield "What I did", "\n".join(part for part in did if part)
    yield "Whom I told, when, how", incidents.told(note, short=False)
    yield "What came back", incidents.answer(note, short=False)
    prevented = note.texts.get("course.prevented", "")
    area = note.word("course.area")
    yield "What would prevent it", incidents.joined(area, prevented) if prevented else ""


def _written(note: Note) -> str:
    return day_words(note.written) if note.written else day_words(note.day)
