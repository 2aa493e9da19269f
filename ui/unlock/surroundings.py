"""What the pages before the journal may use, and what they find out."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from journal_app.clock import Clock
from ui.dialogs import Dialogs
from ui.preferences import Preferences
from ui.runner import Runner

if TYPE_CHECKING:
    from journal_app.journal.backups import BackupLine
    from journal_app.journal.door import KdfCost
    from journal_app.journal.journal import Journal
    from journal_app.journal.lists import Lists
    from journal_app.journal.sighting import Sighting
    from journal_app.journal.tenure import Lease
    from journal_app.journal.this_computer import Keychain


@dataclass(frozen=True)
class Surroundings:
    """`cost` is for tests; without it the cost of the lock is measured.

    `state` is where this computer remembers what it saw of journals; None is nowhere. `keychain`
    is this computer's own where it is None; it is not asked unasked after a lock (`locked`).
    """

    folder: Path
    runner: Runner
    preferences: Preferences
    clock: Clock
    dialogs: Dialogs
    cost: KdfCost | None = None
    state: Path | None = None
    keychain: Keychain | None = None
    locked: bool = False


@dataclass(frozen=True)
class Opened:
    """What is known of a journal that was just opened; `notices` are sentences to read.

    `doubt` is why it may not be the right one, `newest` its newest backup then and `strays` what
    a sync left beside it; `held` is another computer that has it open. `compare` is a copy that
    may have what is missing, `merge` one to be held against it note by note; both come first.
    """

    lists: Lists
    read_only: bool = False
    notices: tuple[str, ...] = ()
    by_recovery_key: bool = False
    doubt: Sighting | None = None
    newest: BackupLine | None = None
    compare: Path | None = None
    strays: tuple[Path, ...] = ()
    held: Lease | None = None
    merge: Path | None = None


def opened(journal: Journal) -> Opened:
    """What the window needs to know before its first page; on the database thread."""
    from ui.words import notice_text  # reads every list: not before the first paint

    notices = tuple(notice_text(notice) for notice in journal.notices)
    by_key = journal.opened_by_recovery
    found = Opened(journal.lists(), journal.read_only, notices, by_key, held=journal.tenure.other)
    if journal.doubt is None:
        return found
    from journal_app.journal.whereabouts import look_around

    newest, strays = next(iter(journal.backups()), None), look_around(journal.folder).copies
    return replace(found, doubt=journal.doubt, newest=newest, strays=strays)
