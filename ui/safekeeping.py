"""Keeps the open journal safe beside everything else: copies, checks, trials, the bin's end.

Asks the journal what is due and has it done on the thread of the copies. What went well is said in
the status line at most; what did not stays in the message bar until read. Must not know pages.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from journal_app.errors import AftershiftError
from ui.context import Context
from ui.copy_words import moment_words
from ui.messages import Answer
from ui.navigation import Target
from ui.words import ERRORS, error_text

if TYPE_CHECKING:
    from concurrent.futures import Future

    from journal_app.journal.backups import BackupLine, BackupMade, SecondPlace
    from journal_app.journal.changes import Changes, CheckResult
    from journal_app.journal.journal import Journal
    from journal_app.journal.tenure import Lease
    from journal_app.journal.upkeep import Chores
    from journal_app.journal.whereabouts import Place

REST_MS = 20_000
TURN_MS = 600_000
LONGEST_SECONDS = 3.0
SECOND_DAYS = 7


@dataclass(frozen=True)
class _Found:
    """What the first look at an open journal found."""

    chores: Chores
    second: SecondPlace | None
    place: Place
    warn: bool


class Safekeeping(QObject):
    """Owned by the shell while a journal is open; not made for an example.

    Signals:
        said(str): a quiet line for the status bar.
    """

    said = Signal(str)

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._failed_on: object = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self.look)
        self._stray = context.folder
        self._turn = QTimer(self)
        self._turn.setInterval(TURN_MS)
        self._turn.timeout.connect(self._renew)

    def start(self) -> None:
        """Settle what the last session left, follow every change, and look what is due later."""
        if self._context.read_only:
            return
        self._context.bus.changed.connect(self._on_bus_changed)
        self._context.runner.beside(
            lambda journal: journal.copies.check_waiting(), None, self._on_copy_failed
        )
        self._rest.start()
        self._turn.start()

    def stop(self) -> None:
        """Look no more; the journal is about to be closed."""
        self._rest.stop()
        self._turn.stop()

    def look(self) -> None:
        """See what is due now, and have it done."""
        days = self._context.preferences.now.bin_days
        self._context.runner.run(find, self._on_found)
        self._context.runner.change(
            lambda journal: journal.purge_expired(days), self._on_expired, self._on_copy_failed
        )

    def copy_to_second(self) -> None:
        """Bring the newest copy to the second place."""
        self._context.runner.beside(
            lambda journal: journal.copies.begin_copy_for_second(),
            self._on_carried,
            self._on_copy_failed,
        )

    def _on_bus_changed(self, _changes: Changes) -> None:
        today = self._context.clock.now().date()
        if self._failed_on != today:
            self._context.runner.beside(begin_if_due, self._on_copied, self._on_copy_failed)

    def _on_copied(self, made: BackupMade | None) -> None:
        if made is None:
            return
        style = self._context.preferences.now.clock
        at = moment_words(made.line.made, self._context.clock, style)
        words = self.tr("Backed up {time} and checked by opening it.").format(time=at)
        self.said.emit(words)
        if made.carried is not None:
            self._context.runner.run(lambda journal: journal.upkeep.second())
        if made.second_fault is not None:
            self._tell_second_fault(made.second_fault)

    def _on_copy_failed(self, error: AftershiftError) -> None:
        self._failed_on = self._context.clock.now().date()
        fault = self.tr("No backup could be made today. What you keep is kept.")
        words = f"{fault} {_reason(error)}"
        again = Answer(self.tr("Try again"), self._on_again)
        self._context.messages.show(words, again, tone="warn")

    def _on_again(self) -> None:
        self._failed_on = None
        self._context.runner.beside(begin_if_behind, self._on_copied, self._on_copy_failed)

    def _tell_second_fault(self, error: AftershiftError) -> None:
        words = self.tr("Backed up here, and not on your second place.")
        self._context.messages.show(f"{words} {_reason(error)}", tone="warn")

    def _on_found(self, found: _Found) -> None:
        if found.warn:
            self._tell_place(found.place)
        if found.second is not None:
            self._tell_second(found.second)
        if found.chores.check:
            self._context.runner.beside(
                lambda journal: journal.upkeep.begin_check(),
                self._on_checked,
                self._on_check_failed,
            )
        if found.chores.drill:
            self._context.runner.beside(
                lambda journal: journal.upkeep.begin_drill(),
                self._on_drilled,
                self._on_drill_failed,
            )

    def _tell_place(self, place: Place) -> None:
        words = []
        if place.warning is not None:
            words.append(QCoreApplication.translate(ERRORS, place.warning.value))
        answers = []
        if place.strays:
            names = ", ".join(path.name for path in place.strays[:3])
            stray = self.tr("A sync left other copies beside this journal: {names}.")
            words.append(stray.format(names=names))
        if place.copies:
            answers.append(Answer(self.tr("Compare"), self._on_compare_wanted))
            self._stray = place.copies[0]
        self._context.messages.show(" ".join(words), *answers)

    def _on_compare_wanted(self) -> None:
        self._context.navigation.go("settings", Target(action="merge", text=str(self._stray)))

    def _renew(self) -> None:
        self._context.runner.run(lambda journal: journal.tenure.renew(), self._on_renewed)

    def _on_renewed(self, other: Lease | None) -> None:
        from journal_app.journal.tenure import HELD

        if other is None:
            return
        self._turn.stop()
        style = self._context.preferences.now.clock
        words = QCoreApplication.translate(ERRORS, HELD)
        at = moment_words(other.at, self._context.clock, style)
        self._context.messages.show(words.format(time=at), tone="warn")

    def _tell_second(self, second: SecondPlace) -> None:
        days = second.days_old(self._context.clock.now())
        if days is None or days < SECOND_DAYS:
            return
        words = self.tr("The copy on your second place is %n day(s) old.", "", days)
        if second.present:
            copy = Answer(self.tr("Copy now"), self.copy_to_second)
            self._context.messages.show(words, copy)
        else:
            absent = self.tr("Put the stick in when you have it at hand.")
            self._context.messages.show(f"{words} {absent}")

    def _on_carried(self, made: BackupMade | None) -> None:
        if made is not None and made.second_fault is not None:
            self._tell_second_fault(made.second_fault)
        else:
            self._context.runner.run(lambda journal: journal.upkeep.second())
            self._context.toasts.show(self.tr("Copied to your second place."))

    def _on_expired(self, changes: Changes | None) -> None:
        if changes is not None:
            count = len(changes.changed)
            self.said.emit(self.tr("%n thing(s) left the bin for good.", "", count))

    def _on_checked(self, result: CheckResult) -> None:
        self._context.runner.run(lambda journal: journal.upkeep.note_check(result))
        if not result.whole:
            look = Answer(self.tr("Look closer"), self._on_look_closer)
            words = self.tr("The weekly check found something wrong. Nothing was changed.")
            self._context.messages.show(words, look, tone="warn")

    def _on_check_failed(self, error: AftershiftError) -> None:
        words = self.tr("The weekly check could not be made.")
        self._context.messages.show(f"{words} {_reason(error)}", tone="warn")

    def _on_look_closer(self) -> None:
        self._context.navigation.go("settings", Target(action="data", text="check"))

    def _on_drilled(self, _line: BackupLine) -> None:
        self._context.runner.run(lambda journal: journal.upkeep.note_drill(failed=False))

    def _on_drill_failed(self, error: AftershiftError) -> None:
        self._context.runner.run(lambda journal: journal.upkeep.note_drill(failed=True))
        look = Answer(self.tr("See the backups"), self._on_see_backups)
        words = self.tr("The monthly trial failed: the newest backup did not open.")
        self._context.messages.show(f"{words} {_reason(error)}", look, tone="warn")

    def _on_see_backups(self) -> None:
        self._context.navigation.go("settings", Target(action="backup"))


def find(journal: Journal) -> _Found:
    """What is due, how old the second place is, and whether the folder is worth a word."""
    from journal_app.journal.whereabouts import look_around

    place = look_around(journal.folder)
    fresh = journal.upkeep.tell_strays(place.copies)
    warn = (bool(place.warning or place.strays) and journal.upkeep.warn_once()) or fresh
    return _Found(journal.upkeep.chores(), journal.upkeep.second(), place, warn)


def begin_if_due(journal: Journal) -> Future[BackupMade] | None:
    """The first copy of a day on which something was kept; on the database thread."""
    from journal_app.journal.backups import Reason

    return journal.copies.begin(Reason.DAY) if journal.copies.is_due() else None


def begin_if_behind(journal: Journal) -> Future[BackupMade] | None:
    """A copy of what was kept since the newest; on the database thread."""
    from journal_app.journal.backups import Reason

    return journal.copies.begin(Reason.DAY) if journal.copies.is_behind() else None


def copy_last(journal: Journal) -> None:
    """Before closing: copy the bytes if something was kept since; the next session checks them.

    On the database thread. What goes wrong shows then: the journal is behind.
    """
    last = journal.copies.begin_last() if journal.doubt is None else None
    if last is not None:
        with suppress(TimeoutError):
            last.exception(timeout=LONGEST_SECONDS)


def _reason(error: AftershiftError) -> str:
    text = error_text(error)
    # Written for a note that was not kept; a copy has no text.
    return text.replace(QCoreApplication.translate(ERRORS, _YOUR_TEXT), "").replace("  ", " ")


_YOUR_TEXT = "Your text is still here."
