"""What is said after Keep: one calm line, and what may follow. Nothing of it is needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from journal_app.model.contact import Closing, Contact
from journal_app.model.record import Record
from journal_app.model.weekly_five import WeeklyFive
from ui.context import Context
from ui.navigation import Target
from ui.today.keeping import end_on
from ui.widgets.announce import announce
from ui.widgets.boundaries.which_line import WhichLine
from ui.widgets.buttons import LinkButton
from ui.widgets.card import Card
from ui.widgets.flow import FlowLayout
from ui.widgets.forms.closing import ClosingEnd
from ui.widgets.labels import Note, Strong

if TYPE_CHECKING:
    from journal_app.journal.changes import Changes

_GIFTS = frozenset({"gift", "tip"})


class AfterKeep(Card):
    """Owned by the note area.

    Signals:
        like_wanted(Contact): another like this one.
        good_side_wanted(Contact): the good side of this one is to be noted too.
    """

    like_wanted = Signal(object)
    good_side_wanted = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("after_keep")
        self._context = context
        self._contact: Contact | None = None
        self._told_of_gifts = False
        self.line = Strong()
        self.line.setObjectName("after_line")
        self.gift = Note(self.tr("Some workplaces want gifts reported. Your call."))
        self.gift.setObjectName("gift_line")
        self.closing = ClosingEnd(context)
        self.like = LinkButton(self.tr("Another like it"), "copy")
        self.good_side = LinkButton(self.tr("Note the good side of it too"), "smile")
        self.crossed = LinkButton(self.tr("It crossed a line of mine..."), "shield")
        self.crossed.setObjectName("after_crossed")
        self.weeks = LinkButton(self.tr("Show"), "chart-line")
        self.weeks.setObjectName("after_weeks")
        self.weeks.setAccessibleName(self.tr("Show your earlier weeks"))
        self.weeks.clicked.connect(self._on_weeks_clicked)
        self.which = WhichLine(context)
        links = QWidget()
        flow = FlowLayout(links)
        flow.addWidget(self.like)
        flow.addWidget(self.good_side)
        flow.addWidget(self.crossed)
        flow.addWidget(self.weeks)
        self._links = links
        self.body.setSpacing(12)
        for part in (self.line, self.gift, self.closing, links, self.which):
            self.add(part)
        self.closing.chosen.connect(self._on_closing_chosen)
        self.closing.declined.connect(self.closing.hide)
        self.like.clicked.connect(self._on_like_clicked)
        self.good_side.clicked.connect(self._on_good_side_clicked)
        self.crossed.clicked.connect(self._on_crossed_clicked)
        self.which.has_lines.connect(self.crossed.setVisible)
        self.hide()

    def show_kept(self, record: Record) -> None:
        """Say that it is kept, and offer what fits this kind of note."""
        contact = record if isinstance(record, Contact) else None
        self._contact = contact
        good = contact is not None and contact.tone == "good"
        hard = contact is not None and contact.tone == "hard"
        week = isinstance(record, WeeklyFive)
        self.line.setText(self._words(good=good, week=week))
        self.gift.setVisible(self._wants_gift_line(contact))
        self.closing.begin()
        self.closing.setVisible(hard)
        self.like.setVisible(hard)
        self.good_side.setVisible(contact is not None and _turned_round(contact))
        self.weeks.setVisible(week)
        self._links.setVisible(hard or week)
        self.which.hide()
        self.crossed.hide()
        if hard:
            self.which.load()
        self.show()
        announce(self, self.line.text())

    def _words(self, *, good: bool, week: bool) -> str:
        if week:
            return self.tr("Kept. Your earlier weeks:")
        return self.tr("Kept, for a day that needs it.") if good else self.tr("Kept.")

    def _on_weeks_clicked(self) -> None:
        self._context.navigation.go("insights", Target(action="weekly-five"))

    def _wants_gift_line(self, contact: Contact | None) -> bool:
        if contact is None or _GIFTS.isdisjoint(contact.good_kind) or self._told_of_gifts:
            return False
        self._told_of_gifts = True
        return True

    def _on_closing_chosen(self, closing: Closing) -> None:
        if self._contact is not None:
            contact = self._contact.id
            self._context.runner.change(
                lambda journal: end_on(journal, contact, closing), self._on_closing_kept
            )

    def _on_closing_kept(self, changes: Changes | None) -> None:
        del changes
        self.closing.hide()
        announce(self, self.line.text())

    def _on_crossed_clicked(self) -> None:
        if self._contact is not None:
            self.which.ask(self._contact.id)

    def _on_like_clicked(self) -> None:
        self.like_wanted.emit(self._contact)

    def _on_good_side_clicked(self) -> None:
        self.good_side_wanted.emit(self._contact)


def _turned_round(contact: Contact) -> bool:
    """Whether the good side may be offered: never at tier 3 or 4."""
    return (
        contact.tone == "hard"
        and contact.course.ended == "turned_round"
        and (contact.tier or 0) < 3
    )
