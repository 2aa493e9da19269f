"""Is this the journal that this computer saw last?

A folder that was rolled back, replaced by an older one, or put together of two by a program that
synchronises, opens with the right passphrase and looks whole. It shows by the history: what was
last seen is not in it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from journal_app.model.canonical import read_instant
from journal_app.model.sealing import FIRST_CHAIN
from journal_app.store import revisions
from journal_app.store.database import Database
from journal_app.vault.memory import Remembered


class Doubt(Enum):
    """In what way it is not the one that was seen; the value is a sentence for the worker."""

    OLDER = (
        "This journal is older than the one this computer saw on {day}. "
        "A sync or a restore may have put it back. Nothing is overwritten."
    )
    OTHER = (
        "This journal went another way than the one this computer saw on {day}. "
        "Another computer, a sync or a restore may have done that. Nothing is overwritten."
    )
    TORN = (
        "The history of this journal does not hold: parts of the file are older than others. "
        "A sync, or a crash whose traces were removed, can do that. Nothing is overwritten."
    )


@dataclass(frozen=True, slots=True)
class Sighting:
    """A doubt: what was seen last and when, and how many changes are missing since, if known."""

    doubt: Doubt
    seen: datetime | None = None
    missing: int = 0

    @property
    def sentence(self) -> str:
        """The doubt in English, with the day in UTC."""
        return self.doubt.value.format(day=f"{self.seen:%Y-%m-%d}" if self.seen else "")


def judge(database: Database, remembered: Remembered) -> Sighting | None:
    """Hold the open journal against what is remembered of it; None where there is no doubt."""
    head = database.head
    seen = read_instant(remembered.seen) if remembered.seen else None
    with database.read() as connection:
        end = revisions.chain_at(connection, head.sequence)
        then = revisions.chain_at(connection, remembered.sequence)
    if (end or FIRST_CHAIN) != head.chain or (end is None and head.sequence):
        return Sighting(Doubt.TORN, seen)
    if not remembered.seen or not remembered.sequence:
        return None
    if remembered.sequence > head.sequence:
        return Sighting(Doubt.OLDER, seen, remembered.sequence - head.sequence)
    return None if then and then.hex() == remembered.chain else Sighting(Doubt.OTHER, seen)
