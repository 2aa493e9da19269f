"""Where on the page a record of lines or decisions stands; asked on the database thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journal_app.model.decision import Decision, FollowUp, Review
from journal_app.model.line import Crossing, Line
from journal_app.model.record import Record

if TYPE_CHECKING:
    from journal_app.journal.journal import Journal


@dataclass(frozen=True, slots=True)
class PlaceInLines:
    """A record, and the line or the decision it belongs to; a question has neither."""

    record: Record
    line: str = ""
    decision: str = ""


def place_of(journal: Journal, id_: str) -> PlaceInLines:
    """Find a record by its id; raises StaleRecord where it is gone."""
    record = journal.get(id_)
    if isinstance(record, Line):
        return PlaceInLines(record, line=record.identity)
    if isinstance(record, Crossing):
        line = journal.get(record.line or "")
        return PlaceInLines(record, line=line.identity if isinstance(line, Line) else "")
    if isinstance(record, Decision):
        return PlaceInLines(record, decision=record.id)
    if isinstance(record, FollowUp | Review):
        about = record.line if isinstance(record, Review) and not record.decision else None
        return PlaceInLines(record, line=about or "", decision=record.decision or "")
    return PlaceInLines(record)
