"""Opening the journal a command works on, and closing it whatever happens."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from journal_app.clock import Clock, SystemClock
from journal_app.commands.terminal import Terminal
from journal_app.errors import NoJournal, UsageError
from journal_app.journal import door
from journal_app.journal.journal import Journal
from journal_app.options import Options
from journal_app.paths import default_journal_folder


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
        journal = door.unlock(self.folder, self.terminal.passphrase(), clock=self.clock)
        try:
            for notice in journal.notices:
                self.terminal.complain(str(notice))
            yield journal
        finally:
            journal.close()

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
