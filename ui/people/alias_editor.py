"""What I call them: refuses what identifies somebody, warns of real names, finds doubles.

The text always stays in the box as it was typed.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal_app.errors import InvalidValue
from journal_app.model.alias import AliasProblem, alias_problem, free_letter, same_alias
from journal_app.model.customer import ALIAS_LIMIT, Customer
from ui.widgets.buttons import LinkButton, QuietButton
from ui.widgets.fields import TextField
from ui.widgets.flow import FlowLayout
from ui.widgets.forms.alias_words import problem_sentence
from ui.widgets.forms.editor import Editor
from ui.widgets.labels import FieldLabel, Note
from ui.widgets.mnemonic import literal

_SHORT = 2


class AliasEditor(Editor):
    """Owned by the form of a customer.

    Signals:
        that_one_wanted(str): open the customer with this id, who has the alias already.
    """

    that_one_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("alias", parent)
        self._others: tuple[Customer, ...] = ()
        self._before = ""
        self._accepted_name = ""
        label = self.tr("What I call them")
        help_text = self.tr("A letter or nickname; nobody needs the real name.")
        self.box = TextField()
        self.box.setObjectName("alias_box")
        self.box.setMaxLength(ALIAS_LIMIT)
        self.box.setAccessibleName(label)
        self.box.setAccessibleDescription(help_text)
        self.box.textEdited.connect(self._on_box_text_edited)
        self.letter = QuietButton()
        self.keep_name = LinkButton(self.tr("Keep it"))
        self.that_one = QuietButton(self.tr("That one"))
        self.another = QuietButton()
        self.letter.clicked.connect(self._on_proposal_clicked)
        self.another.clicked.connect(self._on_proposal_clicked)
        self.keep_name.clicked.connect(self._on_keep_name_clicked)
        self.that_one.clicked.connect(self._on_that_one_clicked)
        self._hold(self._labelled(label, help_text))
        self._rows.addWidget(self._answers())
        self.setFocusProxy(self.box)
        self._advise()

    def set_others(self, others: Sequence[Customer]) -> None:
        """Everybody followed beside the one that is edited, also those done with."""
        self._others = tuple(others)
        self._advise()

    def value(self) -> str:
        """The alias as typed; raises InvalidValue while something stands against it."""
        text = self.box.text().strip()
        complaint = self._complaint()
        if complaint:
            raise InvalidValue(field="alias", message=complaint)
        return text

    def set_value(self, value: Any) -> None:
        """Show the alias of a kept record, which stands as it is."""
        self._before = value or ""
        self.set_raw(value)

    def raw(self) -> str | None:
        """The text as it stands."""
        return self.box.text() or None

    def set_raw(self, raw: Any) -> None:
        """Put the text back."""
        self.box.setText(raw or "")
        self._advise()

    def _complaint(self) -> str:
        """What stands against the text, or ""."""
        text = self.box.text().strip()
        double = self._double()
        if double is not None:
            return self.tr("You follow a {alias} already.").format(alias=double.alias)
        problem = self._problem_of(text)
        if problem is None:
            return ""
        return problem_sentence(problem)

    def _problem_of(self, text: str) -> AliasProblem | None:
        problem = alias_problem(text) if text and text != self._before else None
        accepted = problem is AliasProblem.FULL_NAME and text == self._accepted_name
        return None if accepted else problem

    def _double(self) -> Customer | None:
        text = self.box.text()
        if not text.strip():
            return None
        return next((one for one in self._others if same_alias(one.alias, text)), None)

    def _advise(self) -> None:
        text = self.box.text().strip()
        taken = [one.alias for one in self._others]
        double = self._double()
        named = double is None and self._problem_of(text) is AliasProblem.FULL_NAME
        self.show_problem(self._complaint())
        letter = free_letter(taken, text)
        self.letter.setText(self.tr("Use a letter: {letter}").format(letter=letter))
        self.letter.setProperty("alias", letter)
        other = numbered(double.alias, taken) if double else ""
        self.another.setText(self.tr("Another one: {alias}").format(alias=literal(other)))
        self.another.setProperty("alias", other)
        for button in (self.letter, self.keep_name):
            button.setVisible(named)
        for button in (self.that_one, self.another):
            button.setVisible(double is not None)

    def _labelled(self, label: str, help_text: str) -> QWidget:
        holder = QWidget()
        caption = FieldLabel(label)
        caption.setBuddy(self.box)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in (caption, Note(help_text), self.box):
            column.addWidget(part)
        return holder

    def _answers(self) -> QWidget:
        answers = QWidget()
        flow = FlowLayout(answers)
        for button in (self.letter, self.keep_name, self.that_one, self.another):
            flow.addWidget(button)
        return answers

    def _on_box_text_edited(self) -> None:
        self._accepted_name = ""
        self._advise()
        self.edited.emit()

    def _on_proposal_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, QuietButton):
            self.set_raw(button.property("alias"))
            self.edited.emit()
            self.box.setFocus()

    def _on_keep_name_clicked(self) -> None:
        self._accepted_name = self.box.text().strip()
        self._advise()
        self.edited.emit()
        self.box.setFocus()

    def _on_that_one_clicked(self) -> None:
        double = self._double()
        if double is not None:
            self.that_one_wanted.emit(double.id)


def numbered(alias: str, taken: Collection[str]) -> str:
    """The alias with the first free number from 2: K2, Till regular 2."""
    joint = "" if len(alias) <= _SHORT else " "
    for number in range(2, len(taken) + 3):
        end = f"{joint}{number}"
        offer = alias[: ALIAS_LIMIT - len(end)] + end
        if not any(same_alias(offer, one) for one in taken):
            return offer
    return alias
