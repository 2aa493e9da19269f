"""The cards of what is due: an urge to ask again, a follow-up, a line to look at."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QWidget

from journal_app.model.decision import Decision, FollowUp
from ui.context import Context
from ui.lines.wording import plain_day
from ui.widgets.boundaries.because import Because
from ui.widgets.boxes import DateBox
from ui.widgets.buttons import QuietButton
from ui.widgets.card import Card
from ui.widgets.fields import Field
from ui.widgets.flow import FlowLayout
from ui.widgets.forms.fresh import today
from ui.widgets.forms.wording import scale_words
from ui.widgets.labels import Note
from ui.widgets.scalerow import ScaleRow

DONE, DROPPED, MOVED = "done", "dropped", "moved"


class UrgeCard(Card):
    """The wait is over: the same urge now.

    Signals:
        answered(str, int): the decision, and how strong it is.
    """

    answered = Signal(str, int)

    def __init__(self, decision: Decision, chosen: str, context: Context) -> None:
        super().__init__(chosen)
        self.setObjectName(f"urge_{decision.id}")
        self._decision = decision.id
        day = plain_day(decision.day, today(context))
        then = self._then(decision.urge)
        self.body.setSpacing(12)
        self.add(
            Note(self.tr("Chosen on {day}. The wait is over. {then}").format(day=day, then=then))
        )
        self.row = ScaleRow(self.tr("The same urge now"), scale_words("urge_after"))
        self.row.setObjectName("urge_after")
        self.row.setEnabled(not context.read_only)
        self.add(self.row)
        self.row.value_changed.connect(self._on_row_changed)

    def _then(self, urge: int | None) -> str:
        """How strong the urge was then, where it was said."""
        return "" if urge is None else self.tr("Then it was {number}.").format(number=urge)

    def _on_row_changed(self, value: int | None) -> None:
        if value is not None:
            self.answered.emit(self._decision, value)


class FollowUpCard(Card):
    """Something that was to happen: done, no longer needed, or a new date.

    Signals:
        closed(str, str, str, date or None): the follow-up, its state, what happened, a new date.
    """

    closed = Signal(str, str, str, object)

    def __init__(
        self, follow_up: FollowUp, context: Context, parent: QWidget | None = None
    ) -> None:
        super().__init__(follow_up.what, parent=parent)
        self.setObjectName(f"follow_up_{follow_up.id}")
        self._id = follow_up.id
        self._state = ""
        self.body.setSpacing(12)
        self.add(Note(self._about(follow_up, context)))
        self._row = QWidget()
        flow = FlowLayout(self._row)
        words = {
            DONE: QuietButton(self.tr("Done"), "check"),
            DROPPED: QuietButton(self.tr("No longer needed")),
            MOVED: QuietButton(self.tr("New date"), "calendar"),
        }
        self.buttons = words
        for key, button in words.items():
            button.setObjectName(f"follow_up_{key}")
            button.setAccessibleDescription(follow_up.what)
            button.clicked.connect(self._on_button_clicked)
            flow.addWidget(button)
        self.day = DateBox()
        first = today(context)
        self.day.setDate(QDate(first.year, first.month, first.day).addDays(7))
        self._day_field = Field(self.tr("By"), self.day)
        self._day_field.hide()
        self.happened = Because()
        days = QWidget()
        line = FlowLayout(days)
        line.addWidget(self._day_field)
        for part in (self._row, days, self.happened):
            self.add(part)
        self._row.setVisible(not context.read_only)
        self.happened.given.connect(self._on_happened_given)
        self.happened.left.connect(self._on_happened_left)

    def _about(self, follow_up: FollowUp, context: Context) -> str:
        parts = []
        if follow_up.due is not None:
            day = plain_day(follow_up.due, today(context))
            parts.append(self.tr("by {day}").format(day=day))
        if follow_up.who:
            parts.append(context.lists.now.label("escalated_to", follow_up.who))
        return " · ".join(parts) or self.tr("after a decision")

    def _on_button_clicked(self) -> None:
        sender = self.sender()
        if sender is None:
            return
        self._state = sender.objectName().removeprefix("follow_up_")
        self._row.hide()
        self._day_field.setVisible(self._state == MOVED)
        self.happened.ask(self.tr("What happened"))
        if self._state == MOVED:
            self.day.setFocus()

    def _on_happened_given(self, words: str) -> None:
        day = self.day.date()
        moved = date(day.year(), day.month(), day.day()) if self._state == MOVED else None
        self.closed.emit(self._id, self._state, words, moved)

    def _on_happened_left(self) -> None:
        self._day_field.hide()
        self._row.show()
        self.buttons[self._state].setFocus()
