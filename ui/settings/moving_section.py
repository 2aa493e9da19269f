"""In and out: the whole journal as a file anybody can read, and notes from a file."""

from __future__ import annotations

import threading
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from journal_app.errors import AftershiftError, Stopped
from ui.context import Context
from ui.settings.bringing_in import BringingIn
from ui.settings.moving_part import MovingPart
from ui.settings.section import Section, tr
from ui.widgets.buttons import LinkButton, QuietButton
from ui.widgets.card import Divider

if TYPE_CHECKING:
    from journal_app.exchange.taking_out import TakingOut
    from journal_app.journal.journal import Journal


class MovingSection(Section):
    """Two parts, each of which does one thing at a time and can be stopped."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, tr("In and out"))
        self.out = TakingOutPart(context)
        self.bringing = BringingIn(context)
        for part in (self.out, Divider(), self.bringing):
            self.add(part)

    def begin(self, what: str) -> None:
        """Ask for the file at once: `take_out` or `bring_in`, as the menu has it."""
        asked = {"take_out": self.out.ask, "bring_in": self.bringing.ask}.get(what)
        if asked is not None:
            QTimer.singleShot(0, self, asked)

    def stop(self) -> None:
        """The journal is about to be closed: leave nothing half done."""
        self.out.stop()
        self.bringing.stop()


class TakingOutPart(MovingPart):
    """Writes the file a thousand changes at a time, so that what is noted meanwhile is kept."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, "take_out", self.tr("Taking out: {part} %"))
        self._target = Path()
        self._leaving: _Leaving | None = None
        self.whole = QuietButton(self.tr("In the clear"), "file-output")
        self.whole.setObjectName("take_out")
        self.whole.clicked.connect(self.ask)
        self.tables = QuietButton(self.tr("As tables for a spreadsheet"))
        self.tables.setObjectName("take_out_tables")
        self.tables.clicked.connect(self.ask_for_tables)
        self.locked = LinkButton(self.tr("With a passphrase: a backup"))
        self.locked.setObjectName("take_out_locked")
        self.locked.clicked.connect(self._on_locked_clicked)
        for button in (self.whole, self.tables, self.locked):
            self.row.addWidget(button)
        self.lay_out(
            self.tr("Take everything out"),
            self.tr(
                "All of it, in the clear, as a file anybody can read. "
                "For moving house or for reading without this program."
            ),
        )

    def ask(self) -> None:
        """Ask where to, and take everything out."""
        from journal_app.exchange.portable import suggested_name

        if self._choose(suggested_name(self.context.clock.now().date())):
            self.begin()
            self._leaving = _Leaving(self._target, self.context.clock.now(), self.halted)
            self.context.runner.run(self._leaving.step, self._on_step_done, self._on_failed)

    def ask_for_tables(self) -> None:
        """Ask where to, and write the tables."""
        if self._choose(f"journal-{self.context.clock.now().date().isoformat()}.zip"):
            self.begin()
            target, told = self._target, self.told()

            def work(journal: Journal) -> int:
                from journal_app.exchange.tables import write_tables

                return write_tables(journal, target, told)

            self.context.runner.run(work, self._on_done, self.fail)

    def stop(self) -> None:
        """Stop, and have what was begun removed before the journal closes."""
        super().stop()
        if self._leaving is not None:
            self.context.runner.run(self._leaving.abandon)

    def _choose(self, name: str) -> bool:
        from journal_app.exchange.taking_out import refuse_target

        if self.busy:
            return False
        title = self.tr("Take everything out, in the clear: anybody can read the file")
        found = self.context.dialogs.file_to_save(self.window(), title, name)
        if found is None:
            return False
        try:
            refuse_target(found, self.context.folder, replacing=True)
        except AftershiftError as error:
            self.fail(error)
            return False
        self._target = found
        return True

    def _on_step_done(self, part: float) -> None:
        leaving = self._leaving
        if leaving is None:
            return
        self.show_part(part)
        if leaving.is_done:
            self._leaving = None
            self._on_done(leaving.changes)
        else:
            self.context.runner.run(leaving.step, self._on_step_done, self._on_failed)

    def _on_failed(self, error: AftershiftError) -> None:
        self._leaving = None
        self.fail(error)

    def _on_done(self, _held: int) -> None:
        words = self.tr("Everything is in {file}, in the clear.").format(file=self._target.name)
        self.end(words)
        self.context.toasts.show(words)

    def _on_locked_clicked(self) -> None:
        from ui.navigation import Target

        self.context.navigation.go("settings", Target(action="backup"))


class _Leaving:
    """The file on its way out, on the database thread; saves find room between the steps."""

    def __init__(self, target: Path, made: datetime, halted: threading.Event) -> None:
        self._target = target
        self._made = made
        self._halted = halted
        self._out: TakingOut | None = None
        self.is_done = False
        self.changes = 0

    def step(self, journal: Journal) -> float:
        """A thousand changes more; nothing stays where it fails or is stopped."""
        from journal_app.exchange.taking_out import TakingOut

        if self._out is None:
            self._out = TakingOut(journal, self._target, self._made)
        try:
            if self._halted.is_set():
                raise Stopped
            part = self._out.advance()
            if self._out.is_done:
                self._out.close()
                self.is_done, self.changes = True, self._out.changes
        except AftershiftError:
            self.abandon(journal)
            raise
        return part

    def abandon(self, _journal: Journal) -> None:
        """Leave nothing of it, unless it is done."""
        self._halted.set()
        if self._out is not None and not self.is_done:
            self._out.close(whole=False)
