"""Waiting for the keychain of this computer, and switching it on and off for an open journal.

A keychain may hang, and its thread may outlive every window: so it is looked at, and never calls
back. Must not know any page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from journal_app.errors import AftershiftError, KeychainShut, KeychainSilent
from journal_app.journal.this_computer import DEADLINE_SECONDS, Asked, Keychain
from ui.runner import Runner

if TYPE_CHECKING:
    from journal_app.journal.this_computer import KeychainOffer

_LOOK_MS = 40


class KeychainWait(QObject):
    """Waits for one question at a time; an answer that comes after the deadline is ignored.

    Signals:
        answered(object): what the keychain said.
        refused(KeychainShut): why it did not, or that it was silent for ten seconds.
    """

    answered = Signal(object)
    refused = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._asked: Asked[Any] | None = None
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._on_look_timeout)
        self._deadline = QTimer(self)
        self._deadline.setSingleShot(True)
        self._deadline.setInterval(round(DEADLINE_SECONDS * 1000))
        self._deadline.timeout.connect(self._on_deadline_timeout)

    @property
    def waiting(self) -> bool:
        """Whether an answer is still wanted."""
        return self._asked is not None

    def wait_for(self, asked: Asked[Any]) -> None:
        """Tell of this answer, and of no other any more."""
        self._asked = asked
        self._look.start()
        self._deadline.start()

    def drop(self) -> None:
        """Nobody waits any more."""
        self._asked = None
        self._look.stop()
        self._deadline.stop()

    def _on_look_timeout(self) -> None:
        asked = self._asked
        if asked is None or not asked.done:
            return
        self.drop()
        try:
            answer = asked.answer()
        except KeychainShut as error:
            self.refused.emit(error)
        else:
            self.answered.emit(answer)

    def _on_deadline_timeout(self) -> None:
        self.drop()
        self.refused.emit(KeychainSilent())


class KeychainSwitch(QObject):
    """Lets the keychain open the open journal, or no more.

    On: a part is drawn on the journal's thread, stored in the keychain and read back, and only
    then gets its slot. Off: the slot goes first, so that what the keychain may keep opens nothing.

    Signals:
        switched(bool): whether the keychain opens it from now on.
        failed(AftershiftError): it is as it was.
        left(): switched off, but the keychain would not forget its part.
    """

    switched = Signal(bool)
    failed = Signal(object)
    left = Signal()

    def __init__(self, runner: Runner, keychain: Keychain, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._keychain = keychain
        self._offer: KeychainOffer | None = None
        self._storing = KeychainWait(self)
        self._storing.answered.connect(self._on_storing_answered)
        self._storing.refused.connect(self.failed)
        self._removing = KeychainWait(self)
        self._removing.refused.connect(self._on_removing_refused)

    def switch_on(self) -> None:
        """Let the keychain open it; answered by `switched` or `failed`."""
        self._runner.run(
            lambda journal: journal.this_computer.draw_part(), self._on_drawn, self._on_failed
        )

    def switch_off(self) -> None:
        """Let no keychain open it; answered by `switched` or `failed`, and perhaps `left`."""
        self._runner.run(
            lambda journal: journal.this_computer.close_to_keychain(),
            self._on_closed,
            self._on_failed,
        )

    def stop(self) -> None:
        """The journal is about to be closed: nothing is asked of it any more."""
        self._storing.drop()
        self._removing.drop()

    def _on_drawn(self, offer: KeychainOffer) -> None:
        self._offer = offer
        self._storing.wait_for(self._keychain.ask_store(offer.part))

    def _on_storing_answered(self, _nothing: None) -> None:
        offer = self._offer
        if offer is not None:
            self._runner.run(
                lambda journal: journal.this_computer.keep(offer), self._on_kept, self._on_not_kept
            )

    def _on_kept(self, _nothing: None) -> None:
        self._offer = None
        self.switched.emit(True)  # noqa: FBT003 - a signal's argument

    def _on_not_kept(self, error: AftershiftError) -> None:
        if self._offer is not None:
            self._keychain.ask_removal(self._offer.part.account)  # it opens nothing; nobody waits
            self._offer = None
        self.failed.emit(error)

    def _on_closed(self, account: str | None) -> None:
        self.switched.emit(False)  # noqa: FBT003 - a signal's argument
        if account is not None:
            self._removing.wait_for(self._keychain.ask_removal(account))

    def _on_failed(self, error: AftershiftError) -> None:
        self.failed.emit(error)

    def _on_removing_refused(self, _error: KeychainShut) -> None:
        self.left.emit()
