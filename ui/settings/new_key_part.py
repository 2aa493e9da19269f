"""Making the journal's key anew: what it means, the passphrase, and off it goes.

Must not know how it is done: the journal is closed for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from journal_app.errors import AftershiftError, WrongPassphrase
from ui.context import Context
from ui.copy_words import day_words
from ui.settings.section import tr
from ui.widgets.announce import announce
from ui.widgets.buttons import PrimaryButton
from ui.widgets.foldout import FoldOut
from ui.widgets.labels import Body, Note
from ui.widgets.passphrase import PassphraseEdit
from ui.words import error_text

if TYPE_CHECKING:
    from journal_app.journal.upkeep import SafetyState


class NewKeyPart(FoldOut):
    """Owned by the section Security, below the change of the passphrase."""

    def __init__(self, context: Context) -> None:
        super().__init__(tr("Make the journal's key anew"))
        self.setObjectName("new_key")
        self._context = context
        self._typed = ""
        self._copies = Note()
        self._copies.setObjectName("new_key_copies")
        self._copies.hide()
        for part in (Body(self._why()), Note(self._what()), self._copies, Note(self._others())):
            self.add(part)
        self._passphrase = PassphraseEdit(self.tr("Passphrase now"))
        self._passphrase.field.setObjectName("new_key_passphrase")
        self._make = PrimaryButton(self.tr("Close it and make the key anew"))
        self._make.setObjectName("new_key_make")
        self._make.setEnabled(not context.read_only)
        self._status = Note()
        self._status.setObjectName("new_key_status")
        row = QHBoxLayout()
        row.addWidget(self._make)
        row.addWidget(self._status, 1, Qt.AlignmentFlag.AlignVCenter)
        self.add(self._passphrase)
        self.add(row)
        self._make.clicked.connect(self._on_make_clicked)
        self._passphrase.returned.connect(self._on_make_clicked)

    def load(self) -> None:
        """Ask until when copies of before stay."""
        self._context.runner.run(lambda journal: journal.upkeep.state(), self._on_state_known)

    def _why(self) -> str:
        return self.tr(
            "For when somebody may have copied the journal's files and known the passphrase of "
            "that time. Another passphrase alone does not shut them out: their key file goes on "
            "opening what is written later. If the passphrase of now was seen, change it first."
        )

    def _what(self) -> str:
        return self.tr(
            "The journal is closed, written again under a new key, checked, and then locked. It "
            "takes a while. The passphrase stays."
        )

    def _others(self) -> str:
        return self.tr(
            "This computer's keychain opens it no more until you switch that on again. Where "
            "there is a recovery sheet it is void, and a new one is shown once."
        )

    def _on_state_known(self, state: SafetyState) -> None:
        words = self.tr(
            "Copies made before keep the old key and the passphrase of their time. Those here "
            "stay until they are rotated out: about {day}. Those elsewhere stay until you delete "
            "them."
        )
        today = self._context.clock.now().date()
        self._copies.setText(words.format(day=day_words(state.leaves_by, today)))
        self._copies.show()

    def _on_make_clicked(self) -> None:
        folder, typed = self._context.folder, self._passphrase.text()
        if not self._make.isEnabled():
            return
        if not typed:
            self._say(self.tr("The passphrase is still empty."))
            return
        self._typed = typed
        self._make.setEnabled(False)
        self._say(self.tr("Trying the passphrase. About a second."))

        def opens() -> bool:
            from journal_app.journal import passphrase

            return passphrase.opens(folder, typed)

        self._context.runner.compute(opens, self._on_tried, self._on_not_tried)

    def _on_tried(self, opens: bool) -> None:
        typed, self._typed = self._typed, ""
        if not opens:
            self._on_not_tried(WrongPassphrase())
            return
        self._passphrase.clear()
        self._say("")
        self._context.new_key.wanted.emit(typed)

    def _on_not_tried(self, error: AftershiftError) -> None:
        self._typed = ""
        self._make.setEnabled(True)
        self._say(error_text(error))
        self._passphrase.field.setFocus()

    def _say(self, words: str) -> None:
        self._status.setText(words)
        if words:
            announce(self, words)
