"""Opening with this computer too: one tick, and what it would mean."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal_app.errors import AftershiftError
from ui.context import Context
from ui.keychain import KeychainSwitch, KeychainWait
from ui.keychain_words import keychain_warning
from ui.widgets.labels import Note
from ui.widgets.ticks import Tick
from ui.words import error_text


class KeychainPart(QWidget):
    """Owned by the section Security; shows what is so, never what was only asked for."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._there = False
        self._opens = False
        self.tick = Tick(self.tr("Open with this computer too"))
        self.tick.setObjectName("open_with_keychain")
        self.tick.toggled.connect(self._on_tick_toggled)
        self._status = Note()
        self._status.setObjectName("keychain_status")
        self._presence = KeychainWait(self)
        self._presence.answered.connect(self._on_presence_answered)
        self._presence.refused.connect(self._on_presence_refused)
        self._switch = KeychainSwitch(context.runner, context.keychain, self)
        self._switch.switched.connect(self._on_switch_switched)
        self._switch.failed.connect(self._on_switch_failed)
        self._switch.left.connect(self._on_switch_left)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (self.tick, Note(keychain_warning()), self._status):
            column.addWidget(part)
        self._tell("")

    def load(self) -> None:
        """Ask whether it is on, and whether there is a keychain."""
        if not self._presence.waiting:
            self._presence.wait_for(self._context.keychain.ask_presence())
        self._context.runner.run(lambda journal: journal.this_computer.opens, self._on_known)

    def stop(self) -> None:
        """The journal is about to be closed."""
        self._presence.drop()
        self._switch.stop()

    def _on_known(self, opens: bool) -> None:
        self._opens = opens
        self._tell(self._status.text())

    def _on_presence_answered(self, there: bool) -> None:
        self._there = there
        missing = self.tr("There is no keychain here that this program can use.")
        self._tell("" if there else missing)

    def _on_presence_refused(self, _error: AftershiftError) -> None:
        self._there = False
        self._tell(self.tr("This computer's keychain does not answer."))

    def _on_tick_toggled(self, on: bool) -> None:
        self.tick.setEnabled(False)
        if on:
            self._say(self.tr("Asking this computer's keychain."))
            self._switch.switch_on()
        else:
            self._switch.switch_off()

    def _on_switch_switched(self, opens: bool) -> None:
        self._opens = opens
        self._tell(
            self.tr("It opens with this computer too. One computer at a time can do that.")
            if opens
            else self.tr("It opens with the passphrase alone.")
        )

    def _on_switch_failed(self, error: AftershiftError) -> None:
        what = error_text(error)
        self._tell(self.tr("Nothing was changed. {what}").format(what=what))

    def _on_switch_left(self) -> None:
        self._say(
            self.tr(
                "It opens with the passphrase alone. The keychain did not answer: its entry "
                "Aftershift may still be there, and opens older backups."
            )
        )

    def _tell(self, status: str) -> None:
        self.tick.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.tick.setChecked(self._opens)
        self.tick.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        self.tick.setEnabled((self._there or self._opens) and not self._context.read_only)
        self._say(status)

    def _say(self, status: str) -> None:
        self._status.setText(status)
        self._status.setVisible(bool(status))
