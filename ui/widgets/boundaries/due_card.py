"""**What is due** on Today: a few quiet lines, and the way to them. No number, no colour."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.context import Context
from ui.navigation import Target
from ui.widgets.buttons import QuietButton
from ui.widgets.card import Card
from ui.widgets.forms.fresh import today
from ui.widgets.forms.when_text import day_text
from ui.widgets.labels import Note, Strong

if TYPE_CHECKING:
    from journal_app.journal.changes import Changes
    from journal_app.model.decision import FollowUp
    from journal_app.model.line_views import Due
    from journal_app.settings import Settings

_MOST = 4
_KINDS = ("line", "decision", "follow_up", "review", "question")


class DueCard(Card):
    """Owned by Today; hidden while nothing is due."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.setObjectName("due_card")
        self._context = context
        self.body.setSpacing(10)
        heading = Strong(self.tr("What is due"))
        self.setAccessibleName(heading.text())
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        self.look = QuietButton(self.tr("Look at it"), "arrow-right")
        self.look.setObjectName("due_look")
        self.look.clicked.connect(self._on_look_clicked)
        self.add(heading)
        self.add(self._lines)
        self.body.addWidget(self.look, 0, Qt.AlignmentFlag.AlignLeft)
        context.bus.changed.connect(self._on_bus_changed)
        context.preferences.changed.connect(self._on_preferences_changed)
        self._wanted = context.preferences.now.due_on_today
        self.hide()

    def load(self) -> None:
        """Ask what is due, where Today is to show it."""
        if not self._wanted:
            self.hide()
            return
        self._context.runner.run(lambda journal: journal.decisions.due(), self.show_due)

    def show_due(self, due: Due) -> None:
        """Show the first few lines of it."""
        while self._lines.count():
            item = self._lines.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        words = list(self._words(due))
        shown = words if len(words) <= _MOST else words[: _MOST - 1]
        for line in shown:
            self._lines.addWidget(Note(line))
        if len(shown) < len(words):
            more = self.tr("and %n more", "", len(words) - len(shown))
            self._lines.addWidget(Note(more))
        self.setVisible(self._wanted and bool(words))

    def _words(self, due: Due) -> Iterator[str]:
        lists = self._context.lists.now
        for decision in due.urges:
            chosen = decision.own_option or lists.label("ladder", decision.chosen or "")
            yield self.tr("The wait is over: {chosen}").format(chosen=chosen)
        for follow_up in due.follow_ups:
            yield self._follow_up(follow_up)
        for card in due.reviews:
            yield self.tr("Look back at: {chosen}").format(chosen=card.chosen)
        for line in due.lines:
            yield self.tr("Look at your line again: {words}").format(words=line.line.words)
        for question in due.questions:
            yield self.tr("Still open? {asks}").format(asks=question.asks)

    def _follow_up(self, follow_up: FollowUp) -> str:
        if follow_up.due is None:
            return self.tr("Follow-up: {what}").format(what=follow_up.what)
        day = day_text(follow_up.due, today(self._context))
        return self.tr("Follow-up: {what} · by {day}").format(what=follow_up.what, day=day)

    def _on_look_clicked(self) -> None:
        self._context.navigation.go("lines", Target(action="due"))

    def _on_preferences_changed(self, settings: Settings) -> None:
        if settings.due_on_today != self._wanted:
            self._wanted = settings.due_on_today
            self.load()

    def _on_bus_changed(self, changes: Changes) -> None:
        if any(changes.touches(kind) for kind in _KINDS):
            self.load()
