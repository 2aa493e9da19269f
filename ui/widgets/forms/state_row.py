"""**How was the shift?** Four answers of one tap."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.widgets.choicerow import ChoiceRow
from ui.widgets.forms.nouns import enough_help, shift_question
from ui.widgets.option import Option

_ENOUGH = "hard_enough"


class StateRow(ChoiceRow):
    """OK · Hard · Hard, and I'd had enough · Off. OK and Hard store *no* for enough."""

    def __init__(self, stretch: str, parent: QWidget | None = None) -> None:
        """`stretch` is what a shift is called: shift, day or duty."""
        super().__init__("", (), parent=parent)
        self.setObjectName("state_row")
        self.name_stretch(stretch)
        self.note.show()
        self.set_options(
            [
                Option("ok", self.tr("OK")),
                Option("hard", self.tr("Hard")),
                Option(_ENOUGH, self.tr("Hard, and I'd had enough")),
                Option("off", self.tr("Off")),
            ]
        )

    def name_stretch(self, stretch: str) -> None:
        """Ask by another noun."""
        self.set_label(shift_question(stretch))
        self.note.setText(enough_help(stretch))
        self.setAccessibleDescription(self.note.text())

    def state(self) -> str | None:
        """The state of a shift, or None while unanswered."""
        value = self.value()
        return "hard" if value == _ENOUGH else value

    def enough(self) -> bool:
        """Whether the answer says that it was enough."""
        return self.value() == _ENOUGH

    def set_answer(self, state: str, enough: str | None) -> None:
        """Show the state of a kept shift; `unknown` is no answer."""
        if state == "hard" and enough == "yes":
            self.set_value(_ENOUGH)
        else:
            self.set_value(None if state == "unknown" else state)
