"""The Weekly Five on Today, while it is due: one quiet card, answered or passed over."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.context import Context
from ui.widgets.buttons import LinkButton, QuietButton
from ui.widgets.card import Card
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Note, Strong

if TYPE_CHECKING:
    from journal_app.journal.changes import Changes
    from journal_app.journal.weeks import Rhythm
    from journal_app.settings import Settings


class WeeklyCard(Card):
    """Owned by Today; hidden while it is off, answered, passed over, or being answered.

    Signals:
        answer_wanted(): the form is to be opened.
    """

    answer_wanted = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("weekly_card")
        self._context = context
        self._rhythm = _rhythm_of(context.preferences.now)
        self._due: date | None = None
        self._answering = False
        heading = Strong(self.tr("The Weekly Five"))
        self.setAccessibleName(heading.text())
        self.answer = QuietButton(self.tr("Answer"))
        self.answer.setObjectName("weekly_answer")
        self.skip = LinkButton(self.tr("Not this week"))
        self.skip.setObjectName("weekly_skip")
        buttons = QWidget()
        flow = FlowLayout(buttons)
        flow.addWidget(self.answer)
        flow.addWidget(self.skip)
        self.body.setSpacing(8)
        words = self.tr("Five questions about the last seven days. 20 seconds.")
        for part in (heading, Note(words), buttons):
            self.add(part)
        self.answer.clicked.connect(self.answer_wanted)
        self.skip.clicked.connect(self._on_skip_clicked)
        context.bus.changed.connect(self._on_bus_changed)
        context.preferences.changed.connect(self._on_preferences_changed)
        self.hide()

    def load(self) -> None:
        """Ask whether it is due."""
        rhythm = self._rhythm
        if rhythm is None or self._context.read_only:
            self.show_due(None)
        else:
            self._context.runner.run(lambda journal: journal.weeks.due(rhythm), self.show_due)

    def show_due(self, due: date | None) -> None:
        """Show the card for the week of a day; None hides it."""
        self._due = due
        self._show()

    def stand_back(self, *, answering: bool) -> None:
        """Leave the room to the form while it is open."""
        self._answering = answering
        self._show()

    def _show(self) -> None:
        self.setVisible(self._due is not None and not self._answering)

    def _on_skip_clicked(self) -> None:
        if self._due is not None:
            self._context.preferences.change(weekly_five_skipped=self._due.isoformat())

    def _on_bus_changed(self, changes: Changes) -> None:
        if changes.touches("weekly_five"):
            self.load()

    def _on_preferences_changed(self, settings: Settings) -> None:
        rhythm = _rhythm_of(settings)
        if rhythm != self._rhythm:
            self._rhythm = rhythm
            self.load()


def _rhythm_of(settings: Settings) -> Rhythm | None:
    """When it is asked, by the settings; None while it is off."""
    from journal_app.journal.weeks import Rhythm  # with the journal, after the first paint

    if not settings.weekly_five:
        return None
    skipped = settings.weekly_five_skipped
    try:
        passed = date.fromisoformat(skipped) if skipped else None
    except ValueError:
        passed = None
    return Rhythm(settings.weekly_five_day, settings.weekly_five_hour, passed)
