"""The gate: which page stands before the journal, until one is open.

Knows the door and nothing behind it. Everything slow runs on the runner's threads.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from journal_app.errors import AftershiftError, KeychainShut
from journal_app.journal.glance import Glance, glance
from ui.unlock.surroundings import Opened, Surroundings, opened
from ui.unlock.unlock_page import UnlockPage, is_damage

if TYPE_CHECKING:
    from journal_app.journal.backups import BackupLine
    from journal_app.journal.door import Standing
    from journal_app.journal.journal import Journal
    from journal_app.journal.restoring import Restored
    from ui.unlock.first_run import FirstRun
    from ui.unlock.first_run_page import FirstRunPage
    from ui.unlock.keychain_way import KeychainWay
    from ui.unlock.restore_flow import RestoreFlow, Wanted


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
        self._restoring: RestoreFlow | None = None
        self._wanted: Wanted | None = None
        self._doubted: Opened | None = None
        self._told: tuple[AftershiftError, bool] = (AftershiftError(), False)
        self._newest: BackupLine | None = None
        self._keychain: KeychainWay | None = None

    @property
    def holds_journal(self) -> bool:
        """Whether a journal is open behind a question that has no answer yet."""
        return self._doubted is not None

    def prepare_lock(self) -> bool:
        """Whether there is something to lock: a journal being opened, or one just made.

        A recovery key that is still being handed over is taken back.
        """
        if self._opening or self._doubted is not None:
            return True
        return self._first_run is not None and self._first_run.prepare_lock()

    def show_first_page(self, line: str = "") -> None:
        """Glance at the folder and show the page that fits; `line` stands above the passphrase."""
        seen = glance(self._around.folder)
        if seen.is_absent:
            self._show_first_run()
        else:
            self._show_unlock(line, seen)

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
        # After a lock somebody asks for it: what was just locked must not open by itself.
        if glance(folder).has_keychain and not self._around.locked:
            self._ask_keychain()

    def stop(self) -> None:
        """The window goes, or locks: no keychain is waited for any more."""
        if self._keychain is not None:
            self._keychain.drop()
        if self._first_run is not None:
            self._first_run.stop()

    def open_with(self, passphrase: str) -> None:
        """Open with this passphrase; the example's is known without asking."""
        folder, clock, state = self._around.folder, self._around.clock, self._around.state

        def unlock() -> Journal:
            from journal_app.journal import door

            return door.unlock(folder, passphrase, clock=clock, state=state)

        self._begin(unlock)

    def _open_with_key(self, typed: str) -> None:
        folder, clock, state = self._around.folder, self._around.clock, self._around.state

        def unlock() -> Journal:
            from journal_app.journal import door

            return door.unlock_with_recovery(folder, typed, clock=clock, state=state)

        self._begin(unlock)

    def _ask_keychain(self) -> None:
        if self._page is None or self._opening:
            return
        if self._keychain is None:
            from ui.unlock.keychain_way import KeychainWay  # costs the unlock page nothing

            self._keychain = KeychainWay(self._around, self)
            self._keychain.given.connect(self._on_keychain_given)
            self._keychain.refused.connect(self._on_keychain_refused)
        self._page.begin_asking()
        self._keychain.ask()

    def _on_keychain_given(self, secret: bytes) -> None:
        folder, clock, state = self._around.folder, self._around.clock, self._around.state

        def unlock() -> Journal:
            from journal_app.journal import door

            return door.unlock_with_keychain(folder, secret, clock=clock, state=state)

        if self._page is not None and not self._opening:
            self._begin(unlock)

    def _on_keychain_refused(self, error: KeychainShut) -> None:
        if self._page is not None and not self._opening:
            self._page.end_asking(error)

    def _begin(self, unlock: Callable[[], Journal]) -> None:
        self._opening = True
        if self._keychain is not None:
            self._keychain.drop()
        if self._page is not None:
            self._page.begin_work()

        def opener() -> tuple[Journal, Opened]:
            journal = unlock()
            return journal, opened(journal)

        self._around.runner.open(opener, self._on_opened, self._on_not_opened)

    def show_restore(self, passphrase: str = "", file: Path | None = None) -> None:
        """The way back from a copy; `passphrase` is what was typed on the page before."""
        from ui.unlock.restore_flow import RestoreFlow  # costs the unlock page nothing

        is_empty = glance(self._around.folder).is_absent
        flow = self._restoring = RestoreFlow(self._around, is_empty=is_empty, parent=self)
        flow.left.connect(self._on_restoring_left)
        flow.restored.connect(self._on_restored)
        flow.missing_wanted.connect(self._on_missing_wanted)
        self._page = None
        self._give_keys(flow.page)
        self.shown.emit(flow.page)
        flow.page.give_secret(passphrase)
        flow.begin()
        if file is not None:
            flow.choose(file)

    def _on_opened(self, what: Opened) -> None:
        self._opening = False
        if self._page is not None:
            self._page.forget()
        if self._wanted is not None:
            what = replace(what, compare=self._wanted.file)
        if what.doubt is None:
            self._ask_turn(what)
        else:
            self._ask_doubt(what)

    def _ask_doubt(self, what: Opened) -> None:
        from ui.unlock.doubt_page import DoubtPage  # costs the unlock page nothing

        if what.doubt is None:
            return
        self._doubted, self._page = what, None
        page = DoubtPage(what.doubt, what.newest, self._around.clock, strays=len(what.strays))
        page.accepted.connect(self._on_doubt_accepted)
        page.compare_wanted.connect(self._on_doubt_compare_wanted)
        page.stray_wanted.connect(self._on_doubt_stray_wanted)
        page.restore_wanted.connect(self._on_doubt_restore_wanted)
        page.left.connect(self._on_doubt_left)
        self._give_keys(page)
        self.shown.emit(page)
        page.focus_first()

    def _on_doubt_accepted(self) -> None:
        self._around.runner.run(lambda journal: journal.accept_history(), self._on_history_accepted)

    def _on_doubt_compare_wanted(self) -> None:
        if self._doubted is not None and self._doubted.newest is not None:
            self._doubted = replace(self._doubted, merge=self._doubted.newest.path)
        self._on_doubt_accepted()

    def _on_doubt_stray_wanted(self) -> None:
        if self._doubted is not None and self._doubted.strays:
            self._doubted = replace(self._doubted, merge=self._doubted.strays[0])
        self._on_doubt_accepted()

    def _on_history_accepted(self, _nothing: None) -> None:
        what, self._doubted = self._doubted, None
        if what is not None:
            self._ask_turn(replace(what, doubt=None))

    def _ask_turn(self, what: Opened) -> None:
        """Go on, once it is settled whose turn it is on a synced folder."""
        from ui.unlock.turn_page import TurnPage  # costs the unlock page nothing

        if what.held is None:
            self.opened.emit(what)
            return
        self._doubted, self._page = what, None
        page = TurnPage(what.held, self._around.clock)
        page.taken.connect(self._on_turn_taken)
        page.reading_wanted.connect(self._on_turn_reading_wanted)
        page.left.connect(self._on_doubt_left)
        self._give_keys(page)
        self.shown.emit(page)
        page.focus_first()

    def _on_turn_taken(self) -> None:
        self._around.runner.run(lambda journal: journal.tenure.take(), self._on_turn_settled)

    def _on_turn_reading_wanted(self) -> None:
        if self._doubted is not None:
            self._doubted = replace(self._doubted, read_only=True)
        self._around.runner.run(lambda journal: journal.stay_reading(), self._on_turn_settled)

    def _on_turn_settled(self, _nothing: None) -> None:
        what, self._doubted = self._doubted, None
        if what is not None:
            self.opened.emit(replace(what, held=None))

    def _on_doubt_restore_wanted(self) -> None:
        self._around.runner.close(self._on_closed_to_restore)

    def _on_closed_to_restore(self, _nothing: object) -> None:
        newest = self._doubted.newest if self._doubted else None
        self._doubted = None
        self.show_restore(file=newest.path if newest else None)

    def _on_doubt_left(self) -> None:
        self._around.runner.close(self._on_closed_again)

    def _on_closed_again(self, _nothing: object) -> None:
        self._doubted = None
        self.show_first_page()

    def _on_restoring_left(self) -> None:
        self._restoring = None
        self.show_first_page()
        self.look_closer()

    def _on_restored(self, restored: Restored) -> None:
        from ui.copy_words import moment_words

        self._restoring = None
        made = moment_words(restored.line.made, self._around.clock)
        line = self.tr("The journal is back as of {made}.").format(made=made)
        if restored.aside is not None:
            kept = self.tr("What was here is kept as {name}.").format(name=restored.aside.name)
            line = f"{line} {kept}"
        self.show_first_page(line)

    def _on_missing_wanted(self, wanted: Wanted) -> None:
        self._wanted = wanted
        if wanted.by_key:
            self._open_with_key(wanted.secret)
        else:
            self.open_with(wanted.secret)

    def _on_looked(self, standing: Standing) -> None:
        if standing.fault is not None:
            self._on_not_looked(standing.fault)

    def _on_not_looked(self, fault: AftershiftError) -> None:
        self._tell_fault(fault, opening=False)

    def _on_not_opened(self, error: AftershiftError) -> None:
        self._opening = False
        if self._wanted is not None and self._restoring is not None:
            self._wanted = None
            self._restoring.end_work(error)
        elif isinstance(error, KeychainShut):
            self._on_keychain_refused(error)
        else:
            self._tell_fault(error, opening=True)

    def _tell_fault(self, error: AftershiftError, *, opening: bool) -> None:
        """Say it on the unlock page, with the newest whole backup where one may be the way on."""
        self._told = (error, opening)
        folder = self._around.folder
        if not is_damage(error):
            self._on_newest_known(None)
            return

        def look() -> BackupLine | None:
            from journal_app.journal import restoring

            return restoring.newest_whole(folder)

        self._around.runner.compute(look, self._on_newest_known)

    def _on_newest_known(self, newest: BackupLine | None) -> None:
        if self._page is None:
            return
        made = ""
        if newest is not None:
            from ui.copy_words import moment_words  # seldom needed: not before the paint

            made = moment_words(newest.made, self._around.clock)
        self._newest = newest
        error, opening = self._told
        if opening:
            self._page.end_work(error, made)
        else:
            self._page.show_fault(error, made)

    def _on_page_copy_wanted(self) -> None:
        typed = self._page.typed() if self._page is not None else ""
        self.show_restore(typed, self._newest.path if self._newest else None)

    def _on_page_again_wanted(self) -> None:
        folder = self._around.folder

        def make_room() -> Path:
            from journal_app.journal import door

            return door.make_room(folder)

        self._around.runner.compute(make_room, self._on_room_made, self._on_not_looked)

    def _on_room_made(self, kept: Path) -> None:
        self._page = None
        self._show_first_run()
        if self._first_run is not None:
            text = self.tr("The key file that was here is kept as {name}.")
            self._first_run.page.tell(text.format(name=kept.name))

    def _on_restore_wanted(self) -> None:
        self.show_restore(self._page.typed() if self._page is not None else "")

    def _show_unlock(self, line: str, seen: Glance) -> None:
        page = self._page = UnlockPage(has_recovery=seen.has_recovery)
        if seen.has_keychain:
            page.offer_keychain()
        page.passphrase_given.connect(self.open_with)
        page.key_given.connect(self._open_with_key)
        page.keychain_wanted.connect(self._ask_keychain)
        page.copy_wanted.connect(self._on_page_copy_wanted)
        page.again_wanted.connect(self._on_page_again_wanted)
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
        page.restore_wanted.connect(self._on_restore_wanted)
        page.other_wanted.connect(self.other_wanted)
        page.example_wanted.connect(self.example_wanted)
        page.card_wanted.connect(self.card_wanted)
