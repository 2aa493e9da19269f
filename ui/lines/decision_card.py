"""One decision on its card: what I chose and why, whether it waits, what followed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.context import Context
from ui.lines.cooling_box import WaitRow
from ui.lines.line_card import muted
from ui.lines.wording import plain_day
from ui.widgets.buttons import LinkButton, QuietButton, TintedButton
from ui.widgets.card import Card, Divider
from ui.widgets.flow import FlowLayout
from ui.widgets.forms.fresh import today
from ui.widgets.forms.when_text import day_text
from ui.widgets.labels import Body, Note

if TYPE_CHECKING:
    from journal_app.model.decision import FollowUp, Review
    from journal_app.model.line_views import DecisionCard as Shown

FOLLOW_UP, LOOK_BACK, OPEN_NOTE, BIN = "follow_up", "look_back", "open_note", "bin"
EDIT = "edit"


class DecisionCard(Card):
    """Owned by a tab.

    Signals:
        chosen(str, DecisionCard view): an action's key, and what is shown.
        edit_wanted(Record): the decision, or what followed it, is to be changed.
        wait_changed(str, datetime or None): wait until another time; None waits no longer.
    """

    chosen = Signal(str, object)
    edit_wanted = Signal(object)
    wait_changed = Signal(str, object)

    def __init__(self, shown: Shown, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(shown.chosen, parent=parent)
        self.setObjectName(f"decision_{shown.decision.id}")
        self.shown = shown
        self._context = context
        self._today = today(context)
        self.buttons: dict[str, TintedButton] = {}
        self.body.setSpacing(10)
        self._add_words()
        if shown.waiting and not context.read_only:
            self._add_wait()
        elif shown.waiting:
            self.add(Body(shown.waiting))
        for follow_up in shown.follow_ups:
            self._add_past(self._follow_up_text(follow_up), follow_up)
        for review in shown.reviews:
            self._add_past(self._review_text(review), review)
        self._add_actions()

    def _add_words(self) -> None:
        decision = self.shown.decision
        parts = [day_text(decision.day, self._today)]
        if self.shown.line_words:
            parts.append(self.tr("your line: '{words}'").format(words=self.shown.line_words))
        if decision.review_on is not None and not self.shown.reviews:
            day = plain_day(decision.review_on, self._today)
            parts.append(self.tr("look again on {day}").format(day=day))
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(Note(" · ".join(parts)))
        if decision.situation:
            words.addWidget(Body(decision.situation))
        if decision.reason:
            reason = self.tr("Because: {words}").format(words=decision.reason)
            words.addWidget(muted(reason))
        if decision.expected:
            words.addWidget(muted(self._expected_text()))
        self.add(words)

    def _expected_text(self) -> str:
        decision = self.shown.decision
        if decision.expected_pct is None:
            return self.tr("I expect: {words}").format(words=decision.expected)
        words = self.tr("I expect, at {percent} %: {words}")
        return words.format(percent=decision.expected_pct, words=decision.expected)

    def _add_wait(self) -> None:
        until = self.shown.decision.cool_until
        if until is None:
            return
        self.add(Divider())
        self.wait = WaitRow(self._context)
        self.wait.offer(until, self.shown.waiting)
        self.set_wait = QuietButton(self.tr("Keep"), "check")
        self.set_wait.setObjectName("wait_keep")
        self.set_wait.hide()
        self.wait.edited.connect(self.set_wait.show)
        self.set_wait.clicked.connect(self._on_set_wait_clicked)
        self.add(self.wait)
        row = QWidget()
        flow = FlowLayout(row)
        flow.addWidget(self.set_wait)
        self.add(row)

    def _add_past(self, text: str, record: FollowUp | Review) -> None:
        """What followed, in a line, with a way to change it."""
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(Note(text), 1)
        if not self._context.read_only:
            edit = LinkButton(self.tr("Change"), "pencil")
            edit.setObjectName(f"change_{record.id}")
            edit.setAccessibleDescription(text)
            edit.clicked.connect(self._on_edit_clicked)
            row.addWidget(edit, 0, Qt.AlignmentFlag.AlignTop)
        self.add(row)

    def _add_actions(self) -> None:
        row = QWidget()
        flow = FlowLayout(row)
        if not self._context.read_only:
            self._put(flow, LOOK_BACK, QuietButton(self.tr("Look back"), "rotate-ccw"))
            self._put(flow, FOLLOW_UP, QuietButton(self.tr("Add a follow-up"), "plus"))
            self._put(flow, EDIT, LinkButton(self.tr("Change"), "pencil"))
        if self.shown.decision.entries:
            self._put(flow, OPEN_NOTE, LinkButton(self.tr("Open the note"), "scroll-text"))
        if not self._context.read_only:
            self._put(flow, BIN, LinkButton(self.tr("Move to bin"), "trash-2"))
        self.add(row)

    def _follow_up_text(self, one: FollowUp) -> str:
        state = self._context.lists.now.label("follow_up_state", one.state) if one.state else ""
        if state:
            words = self.tr("Follow-up: {what} · {state}").format(what=one.what, state=state)
            return f"{words} · {one.happened}" if one.happened else words
        if one.due is None:
            return self.tr("Follow-up: {what} · open").format(what=one.what)
        day = plain_day(one.due, self._today)
        return self.tr("Follow-up: {what} · by {day}").format(what=one.what, day=day)

    def _review_text(self, one: Review) -> str:
        lists = self._context.lists.now
        parts = [self.tr("Looked back on {day}").format(day=plain_day(one.day, self._today))]
        if one.outcome:
            parts.append(lists.label("outcome", one.outcome).lower())
        if one.worth_it is not None:
            parts.append(self.tr("worth it {number:+d}").format(number=one.worth_it))
        if one.again:
            again = lists.label("again", one.again).lower()
            parts.append(self.tr("again: {word}").format(word=again))
        if one.lesson:
            parts.append(one.lesson)
        return " · ".join(parts)

    def _put(self, flow: FlowLayout, key: str, button: TintedButton) -> None:
        button.setObjectName(f"decision_{key}")
        button.setAccessibleDescription(self.title.text())
        button.clicked.connect(self._on_button_clicked)
        self.buttons[key] = button
        flow.addWidget(button)

    def _on_button_clicked(self) -> None:
        sender = self.sender()
        if sender is self.buttons.get(EDIT):
            self.edit_wanted.emit(self.shown.decision)
        elif sender is not None:
            self.chosen.emit(sender.objectName().removeprefix("decision_"), self.shown)

    def _on_edit_clicked(self) -> None:
        sender = self.sender()
        id_ = sender.objectName().removeprefix("change_") if sender is not None else ""
        for record in (*self.shown.follow_ups, *self.shown.reviews):
            if record.id == id_:
                self.edit_wanted.emit(record)

    def _on_set_wait_clicked(self) -> None:
        self.wait_changed.emit(self.shown.decision.id, self.wait.until())
