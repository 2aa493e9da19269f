"""Opening the journal a command works on, and closing it whatever happens."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from zoneinfo import ZoneInfo

from journal_app.clock import Clock, SystemClock
from journal_app.commands.terminal import Terminal
from journal_app.errors import AftershiftError, NoJournal, UsageError
from journal_app.journal import door
from journal_app.journal.journal import Journal, Reason
from journal_app.journal.tenure import HELD, Lease
from journal_app.options import Options
from journal_app.paths import default_journal_folder, state_folder


@dataclass(frozen=True)
class Way:
    """How this command comes to its journal."""

    options: Options
    terminal: Terminal
    clock: Clock = field(default_factory=SystemClock)

    @property
    def folder(self) -> Path:
        """The journal's folder: the one named, or the worker's own."""
        return (self.options.journal or default_journal_folder()).absolute()

    @contextmanager
    def opened(self) -> Iterator[Journal]:
        """The journal, unlocked with the passphrase from the terminal; closed afterwards.

        Raises:
            OpeningError: it could not be opened.
        """
        if self.options.demo:
            with self._example() as journal:
                yield journal
            return
        if door.look(self.folder).is_absent:
            raise NoJournal(folder=self.folder)
        passphrase, state = self.terminal.passphrase(), state_folder()
        journal = door.unlock(self.folder, passphrase, clock=self.clock, state=state)
        try:
            for notice in journal.notices:
                self.terminal.complain(str(notice))
            if journal.doubt is not None:
                self.terminal.complain(journal.doubt.sentence)
            if journal.tenure.other is not None:
                self.terminal.complain(self._held(journal.tenure.other))
            before = journal.head()
            yield journal
            if journal.head() != before:
                self._back_up(journal)
        finally:
            journal.close()

    def _held(self, other: Lease) -> str:
        zone = ZoneInfo(self.clock.zone())
        return HELD.format(time=f"{other.at.astimezone(zone):%H:%M on %d %b}")

    def _back_up(self, journal: Journal) -> None:
        """Make a backup after the first change of a day; the change is kept without it too."""
        if not journal.copies.is_due():
            return
        try:
            journal.back_up(Reason.DAY, self.terminal.progress("Backing up"))
        except AftershiftError as error:
            self.terminal.complain(f"Kept, but not backed up. {error}")

    @contextmanager
    def _example(self) -> Iterator[Journal]:
        if self.options.journal:
            raise UsageError(message="--demo opens the example; it does not go with --journal.")
        from journal_app.example import open_example

        with tempfile.TemporaryDirectory(prefix="aftershift-") as folder:
            journal = open_example(Path(folder), clock=self.clock)
            try:
                yield journal
            finally:
                journal.close()
