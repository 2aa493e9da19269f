"""The right side of People: nobody yet, one customer, or the form."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from ui.context import Context
from ui.people.customer_form import CustomerForm
from ui.people.customer_view import CustomerView
from ui.widgets.card import Card
from ui.widgets.emptystate import EmptyState
from ui.widgets.pagescroll import PageScroll


class RightSide(QWidget):
    """Owned by the page.

    Signals:
        add_wanted(): follow somebody, asked for where nobody is followed yet.
    """

    add_wanted = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        add = [] if context.read_only else [("add", self.tr("Add alias"))]
        self.empty = EmptyState("users", "", add)
        self.empty.action_chosen.connect(self.add_wanted)
        for button in self.empty.findChildren(QPushButton):
            self.empty.setFocusProxy(button)
        self.waiting = EmptyState("user-round", self.tr("Choose somebody from the list."))
        self.view = CustomerView(context)
        self.form = CustomerForm(context)
        self.form_frame = PageScroll()
        card = Card()
        card.add(self.form)
        self.form_frame.add(card)
        self._stack = QStackedWidget()
        for part in (self.empty, self.waiting, self.view, self.form_frame):
            self._stack.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    def show_empty(self, sentence: str) -> None:
        """Nobody is followed yet."""
        self.empty.set_sentence(sentence)
        self._stack.setCurrentWidget(self.empty)

    def show_waiting(self) -> None:
        """Nobody is chosen."""
        self._stack.setCurrentWidget(self.waiting)

    def show_view(self) -> None:
        """The chosen customer."""
        self._stack.setCurrentWidget(self.view)

    def show_form(self) -> None:
        """Follow somebody, or edit."""
        title = (
            self.tr("Follow somebody")
            if self.form.is_new
            else self.tr("Edit {alias}").format(alias=self.form.before.alias)
        )
        self.form_frame.set_title(title)
        self.form_frame.verticalScrollBar().setValue(0)
        self._stack.setCurrentWidget(self.form_frame)

    def is_form_shown(self) -> bool:
        """Whether somebody is being followed or edited."""
        return self._stack.currentWidget() is self.form_frame

    def is_view_shown(self) -> bool:
        """Whether a customer's page is shown."""
        return self._stack.currentWidget() is self.view

    def focus_first(self) -> None:
        """Put the focus where work begins on what is shown."""
        if self.is_form_shown():
            self.form.focus_first()
        elif self.is_view_shown():
            self.view.focus_first()
        elif self._stack.currentWidget() is self.empty:
            self.empty.setFocus(Qt.FocusReason.TabFocusReason)
