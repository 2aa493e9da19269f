"""What the journal hands back: what a change touched, what can be undone, what a check found."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

from journal_app.model.instant import When
from journal_app.model.record import Record


class Operation:
    """The words of the history for what was done; kept in the file, so never renamed."""

    RECORD = "record"
    REVISE = "revise"
    BIN = "bin"
    RESTORE = "restore"
    PURGE = "purge"
    UNDO = "undo"
    REDO = "redo"
    MERGE = "merge"


@dataclass(frozen=True, slots=True)
class Change:
    """One record that is not what it was; `day` is the day it belongs to now, or belonged to."""

    id: str
    kind: str
    operation: str
    day: date


@dataclass(frozen=True, slots=True)
class Changes:
    """What one change of the journal touched; `sequence` is the head after it."""

    sequence: int
    changed: tuple[Change, ...] = ()

    def touches(self, kind: str) -> bool:
        """Whether a record of this kind is among them."""
        return any(change.kind == kind for change in self.changed)


@dataclass(frozen=True, slots=True)
class Step:
    """One change of this session, told by its first record; `count` says how many there were.

    `first` and `last` are its sequences in the history.
    """

    operation: str
    kind: str
    day: date
    when: When
    label: str
    count: int
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Version:
    """A record as it was after one change; no record where it was gone, or was purged."""

    sequence: int
    at: datetime
    operation: str
    record: Record | None


@dataclass(frozen=True, slots=True)
class CheckStep:
    """One of the five questions a check asks; `finding` is empty where all is whole."""

    name: str
    finding: str = ""


@dataclass(frozen=True, slots=True)
class CheckResult:
    """What a check found, question by question, and how much it read."""

    steps: tuple[CheckStep, ...]
    records: int = 0
    revisions: int = 0

    @property
    def whole(self) -> bool:
        """Whether nothing is wrong."""
        return not any(step.finding for step in self.steps)


class Notice(Enum):
    """Something to read about how the journal was opened; nothing is lost by any of them."""

    HEADER_COPY_USED = (
        "The key file is damaged. Its second copy opened the journal; nothing is lost."
    )
    HEADER_FROM_BACKUP = "Both copies of the key file are damaged. A backup's opened the journal."
    READ_ONLY = "This folder is read only. You can read; nothing can be kept."

    def __str__(self) -> str:
        return self.value
