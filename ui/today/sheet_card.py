"""Does the recovery sheet open the journal? A quiet card, 7 and 90 days after it was made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from journal_app.errors import AftershiftError
from ui.context import Context
from ui.widgets.announce import announce
from ui.widgets.buttons import LinkButton, QuietButton
from ui.widgets.card import Card
from ui.widgets.fields import Field, TextField
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Body, Note
from ui.words import error_text

if TYPE_CHECKING:
    from journal_app.journal.upkeep import Chores


class SheetCard(Card):
    """Hidden until it is due; what is typed is tried and forgotten."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.setObjectName("sheet_card")
        self._context = context
        self.setAccessibleName(self.tr("Try the recovery sheet"))
        self.body.setSpacing(8)
        self._question = Body(
            self.tr("Does the recovery sheet open the journal? It takes two minutes.")
        )
        self.add(self._question)
        self._key = TextField()
        self._key.setObjectName("sheet_key")
        self._key.returnPressed.connect(self._on_check)
        self._field = Field(
            self.tr("Type your recovery key from the sheet"),
            self._key,
            self.tr("Eight groups of five. Capitals, blanks and dashes do not matter."),
        )
        self.add(self._field)
        self._status = Note()
        self._status.setObjectName("sheet_status")
        self.add(self._status)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        self._try = QuietButton(self.tr("Try"), "key-round")
        self._check = QuietButton(self.tr("Check it"), "key-round")
        self._later = LinkButton(self.tr("Not now"))
        self._never = LinkButton(self.tr("Don't ask"))
        named = (
            ("try", self._try, self._on_try),
            ("check", self._check, self._on_check),
            ("later", self._later, self._on_later),
            ("never", self._never, self._on_never),
        )
        for key, button, slot in named:
            button.setObjectName(f"sheet_{key}")
            button.clicked.connect(slot)
            flow.addWidget(button)
        self.add(buttons)
        context.preferences.changed.connect(self._on_preferences_changed)
        self._fold()
        self.hide()

    def load(self) -> None:
        """Ask whether it is due."""
        if self._context.preferences.now.sheet_drills:
            self._context.runner.run(lambda journal: journal.upkeep.chores(), self._on_known)
        else:
            self.hide()

    def _on_known(self, chores: Chores) -> None:
        if chores.sheet != self.isHidden():
            return
        self._fold()
        self.setVisible(chores.sheet)

    def _on_preferences_changed(self) -> None:
        if not self._context.preferences.now.sheet_drills:
            self.hide()

    def _fold(self) -> None:
        """The question alone."""
        self._key.clear()
        for part in (self._field, self._status, self._check):
            part.hide()
        self._try.show()

    def _on_try(self) -> None:
        self._field.show()
        self._check.show()
        self._try.hide()
        self._key.setFocus()

    def _on_check(self) -> None:
        typed = self._key.text()
        if not typed:
            self._key.setFocus()
            return
        self._check.setEnabled(False)
        self._context.runner.run(
            lambda journal: journal.upkeep.try_sheet(typed), self._on_right, self._on_wrong
        )

    def _on_right(self, _nothing: None) -> None:
        self._check.setEnabled(True)
        self._key.clear()
        self.hide()
        words = self.tr("The sheet opens the journal. Put it back where it was.")
        self._context.toasts.show(words)

    def _on_wrong(self, error: AftershiftError) -> None:
        self._check.setEnabled(True)
        self._status.setText(error_text(error))
        self._status.show()
        announce(self, self._status.text())
        self._key.setFocus()

    def _on_later(self) -> None:
        self.hide()
        self._context.runner.run(lambda journal: journal.upkeep.put_sheet_off())

    def _on_never(self) -> None:
        self.hide()
        self._context.runner.run(lambda journal: journal.upkeep.decline_sheet())
