"""A new key for the journal from the window: made while it is closed, told, the sheet handed over.

Everything slow runs on the runner's database thread, after the journal was closed there. Must not
know Settings, nor how the window is locked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QTimer, Signal

from journal_app.errors import AftershiftError, KeychainEmpty, KeychainShut
from journal_app.journal.this_computer import Keychain
from ui.keychain import KeychainWait
from ui.new_key_page import NewKeyPage
from ui.recovery_step import RecoveryStep
from ui.unlock.surroundings import Surroundings
from ui.words import error_text

if TYPE_CHECKING:
    from journal_app.journal.door import RecoveryKey, RecoverySheet


class KeyRenewal(QObject):
    """Owned by the shell; made while the journal is open, begun once it is closed.

    Signals:
        shown(QWidget): put this page into the window.
        reopen_wanted(): it is done and read; the unlock page comes next.
        ended(): the window was closed instead.
    """

    shown = Signal(object)
    reopen_wanted = Signal()
    ended = Signal()
    keeps_journal: ClassVar[bool] = True

    def __init__(self, around: Surroundings, passphrase: str, parent: QObject) -> None:
        super().__init__(parent)
        self._around, self._passphrase = around, passphrase
        self._account: str | None = None
        self._key: RecoveryKey | None = None
        self._told: list[str] = []
        self._working = self._ending = False
        self.page = NewKeyPage()
        self.page.reopen_wanted.connect(self.reopen_wanted)
        self._removing = KeychainWait(self)
        self._removing.answered.connect(self._on_removing_answered)
        self._removing.refused.connect(self._on_removing_refused)
        around.runner.run(lambda journal: journal.belongings().keychain, self._on_account_known)

    def begin(self) -> None:
        """The journal is closed, or being closed: make the key."""
        around, passphrase = self._around, self._passphrase
        self._working = True
        self.shown.emit(self.page)
        self.page.tell(
            [
                self.tr("Making the journal's key anew."),
                self.tr("It takes a while: every page is written again and then checked."),
            ],
            reopen=False,
        )

        def work() -> RecoveryKey | None:
            from journal_app.journal import renewing

            return renewing.renew(
                around.folder,
                passphrase,
                clock=around.clock,
                state=around.state,
                cost=around.cost,
            )

        around.runner.on_files(work, self._on_renewed, self._on_not_renewed)

    def lock(self) -> None:
        """The screen is locked, or the computer goes to sleep: no key stays in sight."""
        if self._key is not None and not self._working:
            self._take_back()

    def close(self) -> None:
        """The window is to be closed; a key that was not handed over is taken back before."""
        self._ending = True
        if self._working:
            return
        if self._key is not None:
            self._take_back()
        else:
            # A window cannot go while it is being closed.
            QTimer.singleShot(0, self, self.ended.emit)

    def _on_account_known(self, account: str | None) -> None:
        self._account = account

    def _on_renewed(self, key: RecoveryKey | None) -> None:
        self._key = key
        self._told = [
            self.tr("The journal has a new key. The passphrase stays as it was."),
            self.tr(
                "Key files copied before open it no more. Copies of before keep the old key and "
                "the passphrase of their time."
            ),
        ]
        if self._account is None:
            self._show_done()
            return
        self._told.append(
            self.tr(
                "This computer's keychain opens it no more; it can be switched on again in "
                "Settings, Security."
            )
        )
        keychain = self._around.keychain or Keychain()
        self._removing.wait_for(keychain.ask_removal(self._account))

    def _on_not_renewed(self, error: AftershiftError) -> None:
        self._told = [
            self.tr("The journal has no new key. It opens as before."),
            error_text(error),
        ]
        self._show_done()

    def _on_removing_answered(self, _nothing: None) -> None:
        self._show_done()

    def _on_removing_refused(self, error: KeychainShut) -> None:
        if not isinstance(error, KeychainEmpty):
            self._told.append(
                self.tr(
                    "The keychain did not answer: its entry Aftershift may still be there, and "
                    "opens older backups."
                )
            )
        self._show_done()

    def _show_done(self) -> None:
        """Say what came of it, and hand the recovery key over where there is one."""
        self._working = False
        if self._ending:
            self.close()
        elif self._key is None:
            self.page.tell(self._told, reopen=True)
        else:
            void = self.tr("The recovery sheet there was is void. This one takes its place.")
            self.page.tell([*self._told, void], reopen=False)
            paper = self._around.preferences.now.paper
            sheet = self._sheet(self._key)
            step = RecoveryStep(self._key, sheet, self._around.dialogs, paper)
            step.done.connect(self._on_step_done)
            step.put_off.connect(self._take_back)
            self.page.show_step(step)

    def _sheet(self, key: RecoveryKey) -> RecoverySheet:
        from journal_app.journal import door

        clock = self._around.clock
        made = clock.now().astimezone(ZoneInfo(clock.zone())).date()
        return door.recovery_sheet(key, self._around.folder, made)

    def _on_step_done(self) -> None:
        self._told.append(self.tr("The recovery sheet is made."))
        self._go_on()

    def _take_back(self) -> None:
        """Let no sheet open the journal: nobody has the one that does."""
        around, passphrase = self._around, self._passphrase
        self._working = True
        self.page.drop_step()
        self.page.tell([self.tr("Taking the recovery key back.")], reopen=False)

        def work() -> None:
            from journal_app.journal import door

            journal = door.unlock(around.folder, passphrase, clock=around.clock, state=around.state)
            try:
                journal.remove_recovery_key()
            finally:
                journal.close()

        around.runner.on_files(work, self._on_taken_back, self._on_not_taken_back)

    def _on_taken_back(self, _nothing: None) -> None:
        self._told.append(
            self.tr("There is no recovery sheet now. One can be made in Settings, Security.")
        )
        self._go_on()

    def _on_not_taken_back(self, error: AftershiftError) -> None:
        self._told.append(error_text(error))
        self._go_on()

    def _go_on(self) -> None:
        self._key = None
        self.page.drop_step()
        self._show_done()
