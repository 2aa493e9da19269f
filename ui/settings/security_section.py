"""Security: when the journal locks, the passphrase, the recovery sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journal_app.errors import AftershiftError
from journal_app.settings import IDLE_MINUTES
from ui.context import Context
from ui.recovery_step import RecoveryStep
from ui.runner import Job
from ui.settings.keychain_part import KeychainPart
from ui.settings.new_key_part import NewKeyPart
from ui.settings.section import Section, tr
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.card import Divider
from ui.widgets.foldout import FoldOut
from ui.widgets.labels import Body, Note
from ui.widgets.passphrase import PassphraseEdit, tab_to_eyes_last
from ui.widgets.ticks import Tick
from ui.words import error_text, strength_text

if TYPE_CHECKING:
    from journal_app.journal.door import RecoveryKey, Strength


class SecuritySection(Section):
    """Settings in the clear above; below what changes the key file."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, tr("Security"))
        minutes = [(self.tr("%n minute(s)", "", each), each) for each in IDLE_MINUTES]
        self.add_box("idle_minutes", self.tr("Lock when idle"), minutes)
        self.add_tick("lock_on_sleep", self.tr("Lock on sleep and screen lock"))
        self._heard = Note()
        self._heard.setObjectName("lock_heard")
        self.add(self._heard)
        self.add_tick("cover_behind", self.tr("Cover when another window is in front"))
        self.add_tick("clear_clipboard", self.tr("Clear the clipboard after 60 s"))
        self.add(Divider())
        self.keychain = KeychainPart(context)
        self.add(self.keychain)
        self.add(Divider())
        self.passphrase = PassphraseChange(context)
        self.add(self.passphrase)
        self.new_key = NewKeyPart(context)
        self.add(self.new_key)
        self.add(Divider())
        self.recovery = RecoverySheetPart(context)
        self.add(self.recovery)
        drills = self.tr("Ask me to try the recovery sheet after 7 and after 90 days")
        self.add_tick("sheet_drills", drills)

    def load(self) -> None:
        """Ask whether there is a recovery sheet, and whether this computer opens it too."""
        self.recovery.load()
        self.keychain.load()
        self.new_key.load()
        self._heard.setText(self._what_is_heard())

    def stop(self) -> None:
        """The journal is about to be closed."""
        self.keychain.stop()

    def _what_is_heard(self) -> str:
        session = self.context.session_lock
        if session.hears_screen and session.hears_sleep:
            return self.tr("This computer says when it sleeps and when its screen is locked.")
        if session.hears_sleep:
            return self.tr("This computer says when it sleeps, but not when its screen is locked.")
        if session.hears_screen:
            return self.tr("This computer says when its screen is locked, but not when it sleeps.")
        return self.tr("This computer says neither. The journal then locks by the time alone.")


class PassphraseChange(FoldOut):
    """Three fields and a meter."""

    def __init__(self, context: Context) -> None:
        super().__init__(tr("Change passphrase"))
        self.setObjectName("change_passphrase")
        self._context = context
        self._measuring: Job | None = None
        self._reaches_floor = False
        self._current = PassphraseEdit(self.tr("Passphrase now"))
        self._new = PassphraseEdit(self.tr("New passphrase"))
        self._again = PassphraseEdit(self.tr("Once more"))
        for name, edit in (("now", self._current), ("new", self._new), ("again", self._again)):
            edit.field.setObjectName(f"passphrase_{name}")
        # Who came in with the recovery key has forgotten it.
        if context.by_recovery_key:
            self._current.hide()
        self.set_open(context.by_recovery_key)
        self._meter = Note()
        self._weak = Tick(self.tr("I know this one is easy to guess, and want it anyway."))
        self._weak.hide()
        self._change = PrimaryButton(self.tr("Change it"))
        self._change.setObjectName("change_it")
        self._status = Note()
        self._status.setObjectName("change_status")
        row = QHBoxLayout()
        row.addWidget(self._change)
        row.addWidget(self._status, 1, Qt.AlignmentFlag.AlignVCenter)
        for part in (self._current, self._new, self._meter, self._again, self._weak):
            self.add(part)
        self.add(row)
        fields = (self._current, self._new, self._again)
        tab_to_eyes_last(fields, [self._weak, self._change])
        self._new.text_changed.connect(self._on_new_text_changed)
        self._change.clicked.connect(self._on_change_clicked)
        self._current.returned.connect(self._new.field.setFocus)
        self._new.returned.connect(self._again.field.setFocus)
        self._again.returned.connect(self._on_change_clicked)

    def _on_new_text_changed(self, text: str) -> None:
        self._reaches_floor = False
        if self._measuring is not None:
            self._measuring.drop()

        def measure() -> Strength:
            from journal_app.journal import door

            return door.strength(text)

        self._measuring = self._context.runner.compute(measure, self._on_measured)

    def _on_measured(self, strength: Strength) -> None:
        self._reaches_floor = strength.reaches_floor
        self._meter.setText(strength_text(strength))
        if strength.reaches_floor:
            self._weak.hide()

    def _on_change_clicked(self) -> None:
        current, new = self._current.text(), self._new.text()
        if not new:
            self._status.setText(self.tr("The passphrase is still empty."))
        elif new != self._again.text():
            self._status.setText(self.tr("The two are not the same yet."))
        elif not self._reaches_floor and not self._weak.isChecked():
            self._weak.show()
            self._status.setText(self.tr("Quick to guess. Add a word or two."))
        else:
            self._change.setEnabled(False)
            self._status.setText(self.tr("Making the lock. About two seconds."))
            self._context.runner.run(
                lambda journal: journal.change_passphrase(current, new),
                self._on_changed,
                self._on_not_changed,
            )

    def _on_changed(self, _nothing: None) -> None:
        self._change.setEnabled(True)
        for edit in (self._current, self._new, self._again):
            edit.clear()
        self._status.clear()
        # Folding hands the focus on to the next control, which replaces the recovery sheet.
        self.header.setFocus()
        self.set_open(False)
        self._context.toasts.show(self.tr("The passphrase is changed."))

    def _on_not_changed(self, error: AftershiftError) -> None:
        self._change.setEnabled(True)
        self._status.setText(error_text(error))
        self._current.field.setFocus()


class RecoverySheetPart(QWidget):
    """Says whether there is a sheet, makes one, takes it away.

    A new one counts once the worker has it; until then the one before does.
    """

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._step: RecoveryStep | None = None
        self._key: RecoveryKey | None = None
        self._has = False
        self._line = Body()
        self._make = QuietButton("", "key-round")
        self._make.setObjectName("make_recovery")
        self._remove = QuietButton(self.tr("Let no sheet open it"))
        self._remove.setObjectName("remove_recovery")
        self._make.clicked.connect(self._on_make_clicked)
        self._remove.clicked.connect(self._on_remove_clicked)
        row = QHBoxLayout()
        row.addWidget(self._make)
        row.addWidget(self._remove)
        row.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._column.addWidget(self._line)
        self._column.addLayout(row)
        self._tell()

    def load(self) -> None:
        """Ask whether there is a sheet."""
        self._context.runner.run(lambda journal: journal.has_recovery, self._on_known)

    def _on_known(self, has: bool) -> None:
        self._has = has
        self._tell()

    def _tell(self) -> None:
        if self._has:
            drawn = self.tr("The sheet you have opens this journal until you have the new one.")
            there = self.tr("A recovery sheet opens this journal.")
            self._line.setText(drawn if self._step else there)
            self._make.setText(self.tr("Make a new one in its place"))
        else:
            missing = self.tr("There is no recovery sheet: a forgotten passphrase is final.")
            self._line.setText(missing)
            self._make.setText(self.tr("Make a recovery sheet"))
        self._remove.setVisible(self._has)
        for button in (self._make, self._remove):
            button.setEnabled(not self._context.read_only)

    def _on_make_clicked(self) -> None:
        from journal_app.journal import door

        key = door.RecoveryKey.new()
        clock = self._context.clock
        made = clock.now().astimezone(ZoneInfo(clock.zone())).date()
        sheet = door.recovery_sheet(key, self._context.folder, made)
        self._close_step()
        paper = self._context.preferences.now.paper
        self._step = RecoveryStep(key, sheet, self._context.dialogs, paper)
        self._step.done.connect(self._on_step_done)
        self._step.put_off.connect(self._on_step_put_off)
        self._column.addWidget(self._step)
        self._step.setFocus()
        self._key = key
        self._tell()

    def _on_step_put_off(self) -> None:
        self._close_step()
        self.load()

    def _on_step_done(self) -> None:
        key = self._key
        if key is None or self._step is None:
            return
        for part in (self._step, self._make, self._remove):
            part.setEnabled(False)
        self._context.runner.run(
            lambda journal: journal.keep_recovery_key(key), self._on_kept, self._on_not_kept
        )

    def _on_kept(self, _nothing: None) -> None:
        self._close_step()
        self._context.preferences.change(recovery_card=False)
        self._context.toasts.show(self.tr("The recovery sheet is made."))
        self.load()

    def _on_not_kept(self, error: AftershiftError) -> None:
        self._on_failed(error)
        if self._step is not None:
            self._step.refuse(self.tr("The new sheet opens nothing yet. Try once more."))

    def _on_remove_clicked(self) -> None:
        self._close_step()
        self._context.runner.run(
            lambda journal: journal.remove_recovery_key(), self._on_removed, self._on_failed
        )

    def _on_removed(self, _nothing: None) -> None:
        self.load()

    def _on_failed(self, error: AftershiftError) -> None:
        self._context.messages.show_error(error)
        self.load()

    def _close_step(self) -> None:
        if self._step is not None:
            self._column.removeWidget(self._step)
            self._step.hide()
            self._step.deleteLater()
            self._step = self._key = None
