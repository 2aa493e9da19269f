"""The way back from a copy, before any journal is open: what the restore page asks is done here.

Everything slow runs on the compute thread; no journal is open meanwhile.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from journal_app.errors import AftershiftError
from ui.unlock.restore_page import RestorePage
from ui.unlock.surroundings import Surroundings

if TYPE_CHECKING:
    from journal_app.journal.backups import BackupLine
    from journal_app.journal.restoring import Inside, Restored, Secret


@dataclass(frozen=True)
class Wanted:
    """The journal that is here is to be opened with this secret, and held against a copy."""

    file: Path
    secret: str
    by_key: bool


class RestoreFlow(QObject):
    """Owned by the gate.

    Signals:
        restored(Restored): the journal is back; its unlock page comes next.
        missing_wanted(Wanted): only what is missing.
        left(): the worker thought better of it.
        progressed(float): from the compute thread.
    """

    restored = Signal(object)
    missing_wanted = Signal(object)
    left = Signal()
    progressed = Signal(float)

    def __init__(self, around: Surroundings, *, is_empty: bool, parent: QObject) -> None:
        super().__init__(parent)
        self._around = around
        self._file: Path | None = None
        self.page = page = RestorePage(around.folder, around.clock, is_empty=is_empty)
        page.copy_chosen.connect(self.choose)
        page.file_wanted.connect(self._on_file_wanted)
        page.folder_wanted.connect(self._on_folder_wanted)
        page.inside_wanted.connect(self._on_inside_wanted)
        page.whole_wanted.connect(self._on_whole_wanted)
        page.missing_wanted.connect(self._on_missing_wanted)
        page.left.connect(self.left)
        self.progressed.connect(page.show_progress)

    def begin(self) -> None:
        """List the copies beside the journal."""
        folder = self._around.folder

        def look() -> tuple[tuple[BackupLine, ...], str]:
            from journal_app.journal import restoring

            return restoring.own_copies(folder), ""

        self._around.runner.compute(look, self._on_copies_found)

    def choose(self, file: Path) -> None:
        """Look at one copy."""
        folder, self._file = self._around.folder, file

        def look() -> tuple[BackupLine, bool | None]:
            from journal_app.journal import restoring

            return restoring.look_into(file), restoring.belongs(file, folder)

        self._around.runner.compute(look, self._on_copy_known, self.page.show_error)

    def _on_copies_found(self, found: tuple[tuple[BackupLine, ...], str]) -> None:
        self.page.show_copies(*found)
        if self._file is None:
            self.page.focus_first()

    def _on_copy_known(self, known: tuple[BackupLine, bool | None]) -> None:
        self.page.show_copy(*known)

    def _on_file_wanted(self) -> None:
        title = self.tr("Choose a backup")
        file = self._around.dialogs.file_to_open(
            self.page, title, self.tr("Backups (*.aftershift)")
        )
        if file is not None:
            self.choose(file)

    def _on_folder_wanted(self) -> None:
        chosen = self._around.dialogs.folder(self.page, self.tr("Choose a folder with backups"))
        if chosen is None:
            return
        place = chosen

        def look() -> tuple[tuple[BackupLine, ...], str]:
            from journal_app.journal import restoring

            return restoring.copies_in(place), str(place)

        self._around.runner.compute(look, self._on_copies_found)

    def _on_inside_wanted(self, typed: str, by_key: bool) -> None:
        file = self._file
        if file is None:
            return
        self.page.begin_work(self.tr("Opening. About a second."))
        told = self.progressed.emit

        def look() -> Inside:
            from journal_app.journal import restoring

            return restoring.examine(file, secret_of(typed, by_key=by_key), progress=told)

        self._around.runner.compute(look, self.page.show_inside, self.page.show_error)

    def _on_whole_wanted(self) -> None:
        file, folder, state = self._file, self._around.folder, self._around.state
        typed, by_key = self.page.secret()
        if file is None:
            return
        self.page.begin_work(self.tr("Restoring."))
        told = self.progressed.emit

        def work() -> Restored:
            from journal_app.journal import restoring

            secret = secret_of(typed, by_key=by_key)
            return restoring.restore(
                file, folder, secret, set_aside=True, state=state, progress=told
            )

        self._around.runner.compute(work, self._on_restored, self.page.show_error)

    def _on_restored(self, restored: Restored) -> None:
        self.page.forget()
        self.restored.emit(restored)

    def _on_missing_wanted(self) -> None:
        if self._file is not None:
            typed, by_key = self.page.secret()
            self.page.begin_work(self.tr("Opening. About a second."))
            self.missing_wanted.emit(Wanted(self._file, typed, by_key))

    def end_work(self, error: AftershiftError) -> None:
        """The journal that is here did not open."""
        self.page.show_error(error)


def secret_of(typed: str, *, by_key: bool) -> Secret:
    """A passphrase, or a recovery key read as people type it; raises RecoveryKeySlip."""
    from journal_app.journal import door

    return door.RecoveryKey.parse(typed) if by_key else typed
