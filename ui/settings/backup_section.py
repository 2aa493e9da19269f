"""Backup: how safe the journal is, back up now, the second place, the copies there are."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from journal_app.errors import AftershiftError
from ui.context import Context
from ui.copy_words import day_words, entries_words, moment_words
from ui.settings.copies_part import CopiesPart
from ui.settings.merge_part import MergePart
from ui.settings.second_place_part import SecondPlacePart
from ui.settings.section import Section, tr
from ui.widgets.announce import announce
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.card import Divider
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Body, Note
from ui.words import error_text

if TYPE_CHECKING:
    from journal_app.journal.backups import BackupMade
    from journal_app.journal.changes import Changes
    from journal_app.journal.upkeep import SafetyState

FILE_NAME = "journal.aftershift"


class BackupSection(Section):
    """Says what is known, and acts on it.

    Signals:
        progressed(float): from the thread of the copies, the part that is done, 0 to 1.
    """

    progressed = Signal(float)

    def __init__(self, context: Context) -> None:
        super().__init__(context, tr("Backup"), tr("One file holds the whole journal, encrypted."))
        self._facts = QWidget()
        self._facts.setObjectName("backup_facts")
        self.add(self._facts)
        self._now = PrimaryButton(self.tr("Back up now"))
        self._now.setObjectName("backup_now")
        self._now.clicked.connect(self.back_up)
        self._elsewhere = QuietButton(self.tr("Save a copy elsewhere..."), "save")
        self._elsewhere.setObjectName("backup_elsewhere")
        self._elsewhere.clicked.connect(self.save_elsewhere)
        self._status = Note()
        self._status.setObjectName("backup_status")
        buttons = QWidget()
        flow = FlowLayout(buttons)
        flow.addWidget(self._now)
        flow.addWidget(self._elsewhere)
        self.add(buttons)
        self.add(self._status)
        self._status.hide()
        self.add_tick("backup_on_lock", self.tr("Backup when locking"))
        self.add(Divider())
        self.second = SecondPlacePart(context)
        self.second.changed.connect(self.load)
        self.add(self.second)
        self.add(Divider())
        self.copies = CopiesPart(context)
        self.copies.changed.connect(self.load)
        self.add(self.copies)
        self.add(Divider())
        self.merge = MergePart(context)
        self.merge.changed.connect(self.load)
        self.add(self.merge)
        self._enable(working=False)
        self.progressed.connect(self._on_progressed)
        context.bus.changed.connect(self._on_bus_changed)

    def load(self) -> None:
        """Read the folders of the copies."""
        self.context.runner.run(lambda journal: journal.upkeep.state(), self._on_state_known)
        self.merge.load()

    def back_up(self) -> None:
        """Make a copy now, and in the second place too."""
        from journal_app.journal.backups import Reason

        if not self._now.isEnabled():
            return
        self._begin()
        told = self.progressed.emit
        self.context.runner.beside(
            lambda journal: journal.copies.begin(Reason.ASKED, progress=told),
            self._on_backed_up,
            self._on_failed,
        )

    def save_elsewhere(self) -> None:
        """Make a copy as a file of the worker's choice."""
        title = self.tr("Save a copy")
        target = self.context.dialogs.file_to_save(self.window(), title, FILE_NAME)
        if target is None:
            return
        path, told = Path(target), self.progressed.emit
        self._begin()
        self.context.runner.beside(
            lambda journal: journal.copies.begin_write_to(path, told),
            self._on_saved,
            self._on_failed,
        )

    def compare(self, file: Path) -> None:
        """Hold a copy against the journal, and offer what is missing."""
        self.copies.compare(file)

    def _begin(self) -> None:
        self._enable(working=True)
        self._on_progressed(0.0)

    def _enable(self, *, working: bool) -> None:
        for button in (self._now, self._elsewhere):
            button.setEnabled(not working and not self.context.read_only)

    def _say(self, words: str) -> None:
        self._enable(working=False)
        self._status.setText(words)
        self._status.setVisible(bool(words))
        announce(self, words)

    def _moment(self, made: BackupMade) -> str:
        style = self.context.preferences.now.clock
        return moment_words(made.line.made, self.context.clock, style)

    def _on_progressed(self, part: float) -> None:
        words = self.tr("Copying and checking: {part} %").format(part=round(part * 100))
        self._status.setText(words)
        self._status.show()

    def _on_backed_up(self, made: BackupMade) -> None:
        words = self.tr("Backed up {time} and checked by opening it.")
        words = words.format(time=self._moment(made))
        if made.carried is not None:
            there = self.tr("It is on your second place too.")
            words = f"{words} {there}"
        elif made.second_fault is not None:
            missing = self.tr("It is not on your second place.")
            words = f"{words} {missing} {error_text(made.second_fault)}"
        self._say(words)
        self.load()

    def _on_saved(self, made: BackupMade) -> None:
        words = self.tr("Saved as {file} and checked by opening it.")
        self._say(words.format(file=made.line.path))

    def _on_failed(self, error: AftershiftError) -> None:
        self._say(error_text(error))
        self.load()

    def _on_bus_changed(self, _changes: Changes) -> None:
        if self.isVisible():
            self.load()

    def _on_state_known(self, state: SafetyState) -> None:
        self._show_facts(state)
        self.second.show_state(state.second)
        self.copies.show_state(state)

    def _show_facts(self, state: SafetyState) -> None:
        old, fresh = self._facts, QWidget()
        old.setObjectName("")
        fresh.setObjectName("backup_facts")
        grid = QGridLayout(fresh)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for row, (name, words) in enumerate(self._told(state)):
            answer = Body(words)
            answer.setAccessibleName(f"{name}: {words}")
            grid.addWidget(Note(name), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(answer, row, 1)
        self.body.replaceWidget(old, fresh)
        old.hide()
        old.deleteLater()
        self._facts = fresh

    def _told(self, state: SafetyState) -> list[tuple[str, str]]:
        clock, style = self.context.clock, self.context.preferences.now.clock
        newest = self.tr("There is none yet. One is made with the first note of each day.")
        if state.lines:
            words = self.tr("{time}, {entries}, checked by opening it")
            time = moment_words(state.lines[0].made, clock, style)
            newest = words.format(time=time, entries=entries_words(state.lines[0]))
        drill = self.tr("Not yet. Once a month the newest copy is restored aside and opened.")
        if state.drilled is not None:
            words = self.tr("{time}: the newest copy opened, its whole history held")
            if state.drill_fault:
                words = self.tr("{time}: the newest copy did not open. Back up now.")
            drill = words.format(time=moment_words(state.drilled, clock, style))
        kept = self.tr("The last 10, and the newest of 14 days, 8 weeks and 12 months.")
        if state.goes_next is not None:
            words = self.tr("The copy of {time} goes when the next is made.")
            time = moment_words(state.goes_next.made, clock, style)
            kept = f"{kept} {words.format(time=time)}"
        by = day_words(state.leaves_by, clock.now().date())
        purged = self.tr(
            "What you delete for good today stays in copies that are here already, "
            "until those are rotated out: about {day}."
        )
        return [
            (self.tr("Newest"), newest),
            (self.tr("Monthly trial"), drill),
            (self.tr("Copies here"), kept),
            (self.tr("Deleted things"), purged.format(day=by)),
        ]
