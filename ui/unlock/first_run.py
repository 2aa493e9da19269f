"""The first run from page to page: passphrase, recovery sheet, two questions, Today.

Knows the door and the profile; the journal is made on the database thread and stays there.
The later pages are read when it is their turn: the first is painted without them.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from journal_app.errors import AftershiftError
from journal_app.journal.this_computer import Keychain
from ui.keychain import KeychainSwitch, KeychainWait
from ui.runner import Job
from ui.unlock.first_run_page import FirstRunPage
from ui.unlock.surroundings import Opened, Surroundings, opened
from ui.words import error_text, strength_text

if TYPE_CHECKING:
    from journal_app.journal.door import RecoveryKey, Strength
    from journal_app.journal.journal import Journal
    from journal_app.journal.lists import Lists
    from journal_app.model.profile import Profile

_NO_KEY = ("later", "none")


class FirstRun(QObject):
    """Owned by the gate; `page` is the first of its pages.

    Signals:
        shown(QWidget): put this page into the window.
        opened(Opened): the journal is made, open, and the questions are answered.
    """

    shown = Signal(object)
    opened = Signal(object)

    def __init__(self, around: Surroundings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self._way = ""
        self._measuring: Job | None = None
        self._opened: Opened | None = None
        self._handing_over = False
        self._presence = KeychainWait(self)
        self._presence.answered.connect(self._on_presence_answered)
        self._switch: KeychainSwitch | None = None
        self.page = FirstRunPage()
        self.page.make_wanted.connect(self._on_make_wanted)
        self.page.typed.connect(self._on_passphrase_typed)
        self.page.words_wanted.connect(self._on_words_wanted)

    def prepare_lock(self) -> bool:
        """Whether the journal is made; a key still being handed over is taken back."""
        if self._handing_over:
            self._take_key_back()
        return self._opened is not None

    def begin(self) -> None:
        """Show the first page."""
        self.shown.emit(self.page)
        self.page.focus_first()
        self._presence.wait_for(self._keychain.ask_presence())

    def stop(self) -> None:
        """The journal, if there is one, is about to be closed."""
        self._presence.drop()
        if self._switch is not None:
            self._switch.stop()

    @property
    def _keychain(self) -> Keychain:
        return self._around.keychain or Keychain()

    def _on_presence_answered(self, there: bool) -> None:
        if there:
            self.page.offer_keychain()

    def _on_passphrase_typed(self, text: str) -> None:
        if self._measuring is not None:
            self._measuring.drop()

        def measure() -> Strength:
            from journal_app.journal import door

            return door.strength(text)

        self._measuring = self._around.runner.compute(measure, self._on_strength_measured)

    def _on_strength_measured(self, strength: Strength) -> None:
        self.page.show_strength(strength_text(strength), reaches_floor=strength.reaches_floor)

    def _on_words_wanted(self) -> None:
        from journal_app.journal import door

        self.page.take_words(door.suggest_words())

    def _on_make_wanted(self, passphrase: str, way: str) -> None:
        self.page.begin_work()
        self._way = way
        around, recovery = self._around, way not in _NO_KEY

        def opener() -> tuple[Journal, tuple[Opened, RecoveryKey | None]]:
            from journal_app.journal import door

            journal, key = door.create(
                around.folder,
                passphrase,
                cost=around.cost,
                recovery=recovery,
                clock=around.clock,
                state=around.state,
            )
            return journal, (opened(journal), key)

        around.runner.open(opener, self._on_made, self._on_not_made)

    def _on_not_made(self, error: AftershiftError) -> None:
        self.page.end_work(error)

    def _on_made(self, made: tuple[Opened, RecoveryKey | None]) -> None:
        self.page.forget()
        if self._measuring is not None:
            self._measuring.drop()  # emptying the fields asked once more
        self._opened, key = made
        if self.page.wants_keychain:
            self._switch = KeychainSwitch(self._around.runner, self._keychain, self)
            self._switch.failed.connect(self._on_switch_failed)
            self._switch.switch_on()
        self._around.preferences.change(recovery_card=self._way == "later", privacy_card=True)
        if key is None:
            self._show_questions()
        else:
            self._show_recovery(key)

    def _on_switch_failed(self, error: AftershiftError) -> None:
        # The journal is there and opens with its passphrase; Today says what came of the rest.
        if self._opened is not None:
            notices = (*self._opened.notices, error_text(error))
            self._opened = replace(self._opened, notices=notices)

    def _show_recovery(self, key: RecoveryKey) -> None:
        from zoneinfo import ZoneInfo

        from journal_app.journal import door
        from ui.centred_page import CentredPage
        from ui.recovery_step import RecoveryStep

        clock = self._around.clock
        made = clock.now().astimezone(ZoneInfo(clock.zone())).date()
        sheet = door.recovery_sheet(key, self._around.folder, made)
        self._handing_over = True
        step = RecoveryStep(key, sheet, self._around.dialogs, self._around.preferences.now.paper)
        step.done.connect(self._show_questions)
        step.put_off.connect(self._on_recovery_put_off)
        page = CentredPage()
        page.setObjectName("recovery_page")
        page.add(step)
        self.shown.emit(page)
        step.setFocus()
        step.start(self._way)

    def _on_recovery_put_off(self) -> None:
        self._take_key_back()
        self._show_questions()

    def _take_key_back(self) -> None:
        # A key nobody holds opens nothing for its owner: take its slot back.
        self._around.runner.run(lambda journal: journal.remove_recovery_key())
        self._around.preferences.change(recovery_card=True)

    def _show_questions(self) -> None:
        self._handing_over = False
        self._around.runner.run(lambda journal: journal.profile(), self._on_profile_known)

    def _on_profile_known(self, profile: Profile) -> None:
        from ui.unlock.questions_page import QuestionsPage

        page = QuestionsPage(profile)
        page.answered.connect(self._on_questions_answered)
        self.shown.emit(page)
        page.focus_first()

    def _on_questions_answered(self, profile: Profile) -> None:
        def keep(journal: Journal) -> Lists:
            journal.record(profile)
            return journal.lists()

        self._around.runner.run(keep, self._on_profile_kept, self._on_profile_not_kept)

    def _on_profile_kept(self, lists: Lists) -> None:
        if self._opened is not None:
            self.opened.emit(replace(self._opened, lists=lists))

    def _on_profile_not_kept(self, error: AftershiftError) -> None:
        # The journal is there; the questions can be answered in Settings.
        if self._opened is not None:
            self.opened.emit(
                replace(self._opened, notices=(*self._opened.notices, error_text(error)))
            )
