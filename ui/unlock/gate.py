"""The gate: which page stands before the journal, until one is open.

Knows the door and nothing behind it. Everything slow runs on the runner's threads.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from journal_app.errors import AftershiftError
from journal_app.journal.glance import glance
from ui.unlock.surroundings import Opened, Surroundings, opened
from ui.unlock.unlock_page import UnlockPage

if TYPE_CHECKING:
    from journal_app.journal.door import Standing
    from journal_app.journal.journal import Journal
    from ui.unlock.first_run import FirstRun
    from ui.unlock.first_run_page import FirstRunPage


class Gate(QObject):
    """Owned by the shell.

    Signals:
        shown(QWidget): put this page into the window.
        opened(Opened): the journal is open; the gate is not needed any more.
        card_wanted(), example_wanted(), other_wanted(), lock_wanted(), theme_wanted(),
            text_size_wanted(int): for the shell.
    """

    shown = Signal(object)
    opened = Signal(object)
    card_wanted = Signal()
    example_wanted = Signal()
    other_wanted = Signal()
    lock_wanted = Signal()
    theme_wanted = Signal()
    text_size_wanted = Signal(int)

    def __init__(self, around: Surroundings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self._page: UnlockPage | None = None
        self._first_run: FirstRun | None = None
        self._opening = False

    def prepare_lock(self) -> bool:
        """Whether there is something to lock: a journal being opened, or one just made.

        A recovery key that is still being handed over is taken back.
        """
        return self._opening or (self._first_run is not None and self._first_run.prepare_lock())

    def show_first_page(self, line: str = "") -> None:
        """Glance at the folder and show the page that fits; `line` stands above the passphrase."""
        seen = glance(self._around.folder)
        if seen.is_absent:
            self._show_first_run()
        else:
            self._show_unlock(line, has_recovery=seen.has_recovery)

    def look_closer(self) -> None:
        """Once the page stands: say on it what is wrong with the journal, before anything is typed.

        Apart from `show_first_page` because it reads the cryptography.
        """
        if self._page is None:
            return
        folder = self._around.folder

        def look() -> Standing:
            from journal_app.journal import door

            return door.look(folder)

        self._around.runner.compute(look, self._on_looked, self._on_not_looked)

    def open_with(self, passphrase: str) -> None:
        """Open with this passphrase; the example's is known without asking."""
        folder, clock = self._around.folder, self._around.clock

        def unlock() -> Journal:
            from journal_app.journal import door

            return door.unlock(folder, passphrase, clock=clock)

        self._begin(unlock)

    def _open_with_key(self, typed: str) -> None:
        folder, clock = self._around.folder, self._around.clock

        def unlock() -> Journal:
            from journal_app.journal import door

            return door.unlock_with_recovery(folder, typed, clock=clock)

        self._begin(unlock)

    def _begin(self, unlock: Callable[[], Journal]) -> None:
        self._opening = True
        if self._page is not None:
            self._page.begin_work()

        def opener() -> tuple[Journal, Opened]:
            journal = unlock()
            return journal, opened(journal)

        self._around.runner.open(opener, self._on_opened, self._on_not_opened)

    def _on_opened(self, what: Opened) -> None:
        self._opening = False
        if self._page is not None:
            self._page.forget()
        self.opened.emit(what)

    def _on_looked(self, standing: Standing) -> None:
        if standing.fault is not None:
            self._on_not_looked(standing.fault)

    def _on_not_looked(self, fault: AftershiftError) -> None:
        if self._page is not None:
            self._page.show_fault(fault)

    def _on_not_opened(self, error: AftershiftError) -> None:
        self._opening = False
        if self._page is not None:
            self._page.end_work(error)

    def _show_unlock(self, line: str, *, has_recovery: bool) -> None:
        page = self._page = UnlockPage(has_recovery=has_recovery)
        page.passphrase_given.connect(self.open_with)
        page.key_given.connect(self._open_with_key)
        page.theme_wanted.connect(self.theme_wanted)
        page.text_size_wanted.connect(self.text_size_wanted)
        self._offer_ways(page)
        page.say(line)
        self._give_keys(page)
        self.shown.emit(page)
        page.focus_first()

    def _show_first_run(self) -> None:
        from ui.unlock.first_run import FirstRun  # costs the unlock page nothing

        first_run = self._first_run = FirstRun(self._around, self)
        first_run.shown.connect(self._on_first_run_shown)
        first_run.opened.connect(self.opened)
        self._offer_ways(first_run.page)
        first_run.begin()

    def _on_first_run_shown(self, page: QWidget) -> None:
        self._give_keys(page)
        self.shown.emit(page)

    def _give_keys(self, page: QWidget) -> None:
        """The two keys that work everywhere; they belong to the page, and go with it."""
        for keys, signal in (("Ctrl+Shift+F1", self.card_wanted), ("Ctrl+L", self.lock_wanted)):
            QShortcut(QKeySequence(keys), page).activated.connect(signal)

    def _offer_ways(self, page: UnlockPage | FirstRunPage) -> None:
        page.other_wanted.connect(self.other_wanted)
        page.example_wanted.connect(self.example_wanted)
        page.card_wanted.connect(self.card_wanted)
