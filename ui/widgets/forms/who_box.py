"""Who it was: an alias out of those followed, somebody new to follow, or nobody in particular."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QVBoxLayout, QWidget

from journal_app.model.alias import AliasProblem, alias_problem, free_letter, same_alias
from journal_app.model.customer import ALIAS_LIMIT, Customer
from ui.widgets.announce import announce
from ui.widgets.buttons import LinkButton, QuietButton
from ui.widgets.fields import TextField
from ui.widgets.flow import FlowLayout
from ui.widgets.forms.alias_words import problem_sentence
from ui.widgets.labels import FieldLabel, Note
from ui.widgets.mnemonic import literal


class WhoBox(QWidget):
    """A box with type-ahead. Text that is no alias yet is offered to be followed, never taken.

    Signals:
        edited(): another text or another customer.
        follow_wanted(str): the worker wants to follow somebody under this alias.
    """

    edited = Signal()
    follow_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._customers: tuple[Customer, ...] = ()
        self._accepted_name = ""
        self.box = TextField(self.tr("Somebody I don't follow"))
        self.box.setObjectName("who_box")
        self.box.setMaxLength(ALIAS_LIMIT)
        self.box.setAccessibleName(self.tr("Who"))
        self.box.textEdited.connect(self._on_box_text_edited)
        self.box.returnPressed.connect(self._on_box_return_pressed)
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(self._on_completer_activated)
        self.box.setCompleter(completer)
        self.says = Note()
        self.says.setObjectName("who_says")
        self.follow = QuietButton("", "plus")
        self.letter = QuietButton()
        self.keep = LinkButton(self.tr("Keep it"))
        self.follow.clicked.connect(self._on_follow_clicked)
        self.letter.clicked.connect(self._on_letter_clicked)
        self.keep.clicked.connect(self._on_keep_clicked)
        self._arrange()
        self._advise()

    def set_customers(self, customers: Sequence[Customer]) -> None:
        """The aliases that can be chosen."""
        self._customers = tuple(customers)
        offered = [customer.alias for customer in customers if not customer.retired]
        self._names.setStringList(sorted(offered, key=str.casefold))
        self._advise()

    def customer(self) -> Customer | None:
        """The one whose alias stands in the box."""
        typed = self.box.text()
        found = (one for one in self._customers if same_alias(one.alias, typed))
        return next(found, None) if typed.strip() else None

    def unfollowed(self) -> str:
        """Text in the box that is nobody's alias."""
        return "" if self.customer() else self.box.text().strip()

    def set_customer(self, customer: Customer | None) -> None:
        """Choose one without telling anybody."""
        self.set_text(customer.alias if customer else "")

    def set_text(self, text: str) -> None:
        """Put text back as it was typed."""
        self.box.setText(text)
        self._advise()

    def may_follow(self) -> bool:
        """Whether the new text can be followed as it stands."""
        problem = alias_problem(self.unfollowed())
        named = problem is AliasProblem.FULL_NAME and self._accepted_name != self.unfollowed()
        return not (named or (problem and problem.refused))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return in the box takes the offer; it never presses a button of the page."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or event.modifiers():
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        caption = FieldLabel(self.tr("Who"))
        caption.setBuddy(self.box)
        answers = QWidget()
        flow = FlowLayout(answers)
        for button in (self.follow, self.letter, self.keep):
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in (caption, self.box, self.says, answers):
            column.addWidget(part)
        self.setFocusProxy(self.box)

    def _advise(self) -> None:
        text = self.unfollowed()
        problem = alias_problem(text) if text else None
        named = problem is AliasProblem.FULL_NAME
        kept = named and self._accepted_name == text
        says = problem_sentence(problem) if problem and not kept else ""
        if says and says != self.says.text():
            announce(self, says)
        self.says.setText(says)
        self.says.setVisible(bool(says))
        self.follow.setText(self.tr("Follow them as '{alias}'").format(alias=literal(text)))
        self.follow.setVisible(bool(text) and (problem is None or kept))
        letter = free_letter([one.alias for one in self._customers], text)
        self.letter.setText(self.tr("Use a letter: {letter}").format(letter=letter))
        self.letter.setProperty("alias", letter)
        self.letter.setVisible(named and not kept)
        self.keep.setVisible(named and not kept)

    def _on_box_text_edited(self) -> None:
        self._accepted_name = ""
        self._advise()
        self.edited.emit()

    def _on_box_return_pressed(self) -> None:
        if self.unfollowed() and self.may_follow():
            self.follow_wanted.emit(self.unfollowed())

    def _on_completer_activated(self, alias: str) -> None:
        self.set_text(alias)
        self.edited.emit()

    def _on_follow_clicked(self) -> None:
        self.follow_wanted.emit(self.unfollowed())

    def _on_letter_clicked(self) -> None:
        self.set_text(self.letter.property("alias"))
        self.edited.emit()
        if self.unfollowed():
            self.follow_wanted.emit(self.unfollowed())

    def _on_keep_clicked(self) -> None:
        self._accepted_name = self.unfollowed()
        self._advise()
        self.follow_wanted.emit(self.unfollowed())
