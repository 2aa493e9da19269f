"""What the pages before the journal may use, and what they find out."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from journal_app.clock import Clock
from ui.dialogs import Dialogs
from ui.preferences import Preferences
from ui.runner import Runner

if TYPE_CHECKING:
    from journal_app.journal.door import KdfCost
    from journal_app.journal.journal import Journal
    from journal_app.journal.lists import Lists


@dataclass(frozen=True)
class Surroundings:
    """`cost` is for tests; without it the cost of the lock is measured."""

    folder: Path
    runner: Runner
    preferences: Preferences
    clock: Clock
    dialogs: Dialogs
    cost: KdfCost | None = None


@dataclass(frozen=True)
class Opened:
    """What is known of a journal that was just opened; `notices` are sentences to read."""

    lists: Lists
    read_only: bool = False
    notices: tuple[str, ...] = ()
    by_recovery_key: bool = False


def opened(journal: Journal) -> Opened:
    """What the window needs to know before its first page; on the database thread."""
    from ui.words import notice_text  # reads every list: not before the first paint

    notices = tuple(notice_text(notice) for notice in journal.notices)
    by_key = journal.opened_by_recovery
    return Opened(journal.lists(), journal.read_only, notices, by_key)
