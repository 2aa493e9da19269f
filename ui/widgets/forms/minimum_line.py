"""The line that appears at Autopilot: my minimum, and whether this was within it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal_app.model.vocabularies.response import OWN_CONDUCT
from ui.context import Context
from ui.navigation import Target
from ui.widgets.buttons import LinkButton
from ui.widgets.choicerow import ChoiceRow
from ui.words import options


class MinimumLine(QWidget):
    """Owned by the form of a hard one; hidden but at Autopilot.

    Signals:
        edited(): another answer.
    """

    edited = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("minimum_line")
        self._context = context
        self._within = ChoiceRow("", options(OWN_CONDUCT.choices))
        self._within.value_changed.connect(self.edited)
        self._write = LinkButton(self.tr("Write down my minimum"), "pencil")
        self._write.clicked.connect(self._on_write_clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._within)
        column.addWidget(self._write)
        context.lists.changed.connect(self._on_lists_changed)
        self._on_lists_changed()
        self.hide()

    def value(self) -> str | None:
        """The key of `own_conduct`, or None."""
        return self._within.value()

    def set_value(self, value: str | None) -> None:
        """Show an answer."""
        self._within.set_value(value)

    def _on_lists_changed(self) -> None:
        minimum = self._context.lists.now.profile.minimum
        question = self.tr("My minimum: {minimum} Was this within it?")
        self._within.set_label(
            question.format(minimum=_sentence(minimum))
            if minimum
            else self.tr("Was this within my minimum?")
        )
        self._write.setVisible(not minimum)

    def _on_write_clicked(self) -> None:
        self._context.navigation.go("settings", Target(action="work"))


def _sentence(words: str) -> str:
    plain = words.strip()
    return plain if plain.endswith((".", "!", "?")) else f"{plain}."
