"""One line on its card: my words, how firm, month by month, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.context import Context
from ui.lines.wording import month, plain_day
from ui.widgets.boundaries.because import Because
from ui.widgets.boundaries.monthstrip import MonthStrip
from ui.widgets.boundaries.problem import Problem
from ui.widgets.buttons import LinkButton, QuietButton, TintedButton
from ui.widgets.card import Card
from ui.widgets.flow import FlowLayout
from ui.widgets.forms.fresh import today
from ui.widgets.labels import Body, Note

if TYPE_CHECKING:
    from journal_app.model.line_views import LineCard as Shown

DECIDE, CHANGE, REST, WAKE, RETIRE = "decide", "change", "rest", "wake", "retire"
HISTORY, CROSSED, BIN = "history", "crossed", "bin"


class LineCard(Card):
    """Owned by the tab of lines.

    Signals:
        chosen(str, str): an action's key, and the line's identity.
        crossed(str, str): the worker says it was, in a sentence or none.
    """

    chosen = Signal(str, str)
    crossed = Signal(str, str)

    def __init__(self, shown: Shown, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(shown.line.words, parent=parent)
        self.setObjectName(f"line_{shown.identity}")
        self.identity = shown.identity
        self._context = context
        self.body.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(4)
        for label in (muted(shown.sentence), Note(self._about(shown))):
            words.addWidget(label)
        self.add(words)
        if shown.problem:
            problem = Problem()
            self.add(problem)
            problem.say(shown.problem)
        self._add_strip(shown)
        if shown.moved_note:
            self._add_moved(shown.moved_note)
        self.buttons: dict[str, TintedButton] = {}
        if not context.read_only:
            self._add_actions(shown)

    def _about(self, shown: Shown) -> str:
        parts = [shown.subtitle]
        if shown.next_review is not None:
            day = plain_day(shown.next_review, today(self._context))
            parts.append(self.tr("next look on {day}").format(day=day))
        return " · ".join(part for part in parts if part)

    def _add_strip(self, shown: Shown) -> None:
        name = self.tr("{words}, by month").format(words=shown.line.words)
        self.strip = MonthStrip(name)
        self.strip.set_months([month(mark) for mark in shown.strip])
        self.strip.opened.connect(self._on_strip_opened)
        self.strip.month_shown.connect(self._on_strip_month_shown)
        count = self.tr("Crossed %n time(s), held {held}.", "", shown.crossed)
        self._count = count.format(held=shown.held)
        if not shown.crossed:
            self._count = self.tr("Not crossed so far.")
        self.pointed = Note(self._count)
        self.pointed.setObjectName("strip_words")
        if shown.strip:
            self.add(self.strip)
        self.add(self.pointed)

    def _add_moved(self, words: str) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Note(words), 1)
        how = LinkButton(self.tr("See how"))
        how.setObjectName(f"line_{HISTORY}_how")
        how.clicked.connect(self._on_strip_opened)
        row.addWidget(how)
        self.add(row)

    def _add_actions(self, shown: Shown) -> None:
        row = QWidget()
        flow = FlowLayout(row)
        state = shown.line.state or "active"
        if state == "active":
            self._put(flow, DECIDE, QuietButton(self.tr("Decide"), "scale"))
            self._put(flow, CHANGE, QuietButton(self.tr("Change the line"), "pencil"))
            self._put(flow, REST, QuietButton(self.tr("Rest it"), "moon"))
        else:
            self._put(flow, WAKE, QuietButton(self.tr("Watch it again"), "rotate-ccw"))
            self._put(flow, CHANGE, QuietButton(self.tr("Change the line"), "pencil"))
        if state != "retired":
            self._put(flow, RETIRE, QuietButton(self.tr("Retire"), "archive"))
        if state == "active" and shown.line.by_hand:
            self._put(flow, CROSSED, LinkButton(self.tr("It was crossed")))
        self._put(flow, HISTORY, LinkButton(self.tr("Its history"), "history"))
        self._put(flow, BIN, LinkButton(self.tr("Move to bin"), "trash-2"))
        self.add(row)
        self.because = Because()
        self.because.given.connect(self._on_because_given)
        self.add(self.because)

    def _put(self, flow: FlowLayout, key: str, button: TintedButton) -> None:
        button.setObjectName(f"line_{key}")
        button.setAccessibleDescription(self.title.text())
        button.clicked.connect(self._on_button_clicked)
        self.buttons[key] = button
        flow.addWidget(button)

    def _on_button_clicked(self) -> None:
        sender = self.sender()
        key = sender.objectName().removeprefix("line_") if sender else ""
        if key == CROSSED:
            self.because.ask(self.tr("In a sentence, if you like"))
        elif key:
            self.chosen.emit(key, self.identity)

    def _on_because_given(self, words: str) -> None:
        self.crossed.emit(self.identity, words)

    def _on_strip_opened(self) -> None:
        self.chosen.emit(HISTORY, self.identity)

    def _on_strip_month_shown(self, text: str) -> None:
        self.pointed.setText(text or self._count)


def muted(text: str) -> Body:
    """A sentence that stands back."""
    body = Body(text)
    body.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return body
