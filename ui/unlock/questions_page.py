"""First run, second page: two questions that can both be skipped. Must not know the journal."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from journal_app.model.profile import Profile
from ui.centred_page import CentredPage
from ui.my_work import WhenQuestion, WorkQuestion
from ui.widgets.buttons import PrimaryButton
from ui.widgets.card import Card


class QuestionsPage(CentredPage):
    """Owned by the gate.

    Signals:
        answered(Profile): go on with this profile, whatever was skipped left open.
    """

    answered = Signal(object)

    def __init__(self, profile: Profile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(
            self.tr("Two questions"),
            self.tr("Both can be skipped. Change them any time in Settings, My work."),
        )
        self.setObjectName("questions_page")
        self._profile = profile
        self._work, self._when = WorkQuestion(), WhenQuestion()
        self._work.show_profile(profile)
        self._when.show_profile(profile)
        for question in (self._work, self._when):
            card = Card()
            card.add(question)
            self.add(card)
        self._go_on = PrimaryButton(self.tr("&Go on"))
        self._go_on.setObjectName("go_on")
        self._go_on.clicked.connect(self._on_go_on)
        row = QHBoxLayout()
        row.addWidget(self._go_on)
        row.addStretch(1)
        self.add(row)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self._on_go_on)

    def focus_first(self) -> None:
        """Put the focus on the first question."""
        self._work.setFocus()

    def _on_go_on(self) -> None:
        self._go_on.setEnabled(False)
        self.answered.emit(self._when.put_into(self._work.put_into(self._profile)))
