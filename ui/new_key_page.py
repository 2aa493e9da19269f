"""A new key for the journal: that it is being made, what came of it, and the new sheet.

Must not know how it is done.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.centred_page import CentredPage
from ui.recovery_step import RecoveryStep
from ui.widgets.announce import announce
from ui.widgets.buttons import PrimaryButton
from ui.widgets.card import Card
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Body


class NewKeyPage(CentredPage):
    """Owned by the window; the last page of its process.

    Signals:
        reopen_wanted(): it was read; the unlock page comes next.
    """

    reopen_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("new_key_page")
        self.set_title(self.tr("The journal's key"))
        self._words: list[Body] = []
        self._card = Card()
        self.add(self._card)
        self._step: RecoveryStep | None = None
        self._reopen = PrimaryButton(self.tr("To the unlock page"))
        self._reopen.setObjectName("new_key_reopen")
        self._reopen.clicked.connect(self.reopen_wanted)
        self._ends = QWidget()
        flow = FlowLayout(self._ends)
        flow.addWidget(self._reopen)
        self.add(self._ends)
        self.tell([], reopen=False)

    def words(self) -> str:
        """What it says."""
        return " ".join(body.text() for body in self._words)

    def tell(self, sentences: Sequence[str], *, reopen: bool) -> None:
        """Say this in place of all before; `reopen` shows the way on."""
        for body in self._words:
            body.hide()
            body.deleteLater()
        self._words = []
        for sentence in sentences:
            body = Body(sentence)
            body.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._card.add(body)
            self._words.append(body)
        self._ends.setVisible(reopen)
        if reopen:
            self._reopen.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setAccessibleName(self.words())
        announce(self, self.words())

    def show_step(self, step: RecoveryStep) -> None:
        """Hand the recovery key over."""
        self._step = step
        self.add(step)
        step.setFocus(Qt.FocusReason.OtherFocusReason)

    def drop_step(self) -> None:
        """The key is handed over, or taken back: it is shown no more."""
        if self._step is not None:
            self._step.hide()
            self._step.deleteLater()
            self._step = None
