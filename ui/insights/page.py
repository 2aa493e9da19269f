"""Insights: counts so far, from the first note on. Counts are not findings."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.context import Context
from ui.insights.counts_words import counts_sentences, enough_sentence
from ui.navigation import NOWHERE, Target
from ui.page import Page
from ui.widgets.card import Card
from ui.widgets.emptystate import EmptyState
from ui.widgets.labels import Body, Note
from ui.widgets.pagescroll import PageScroll

if TYPE_CHECKING:
    from journal_app.journal.changes import Changes
    from journal_app.model.views import Counts

_COUNTED = ("shift", "contact", "term", "profile")


class InsightsPage(Page):
    """Two cards of sentences; made anew when a counted record changes."""

    page_key: ClassVar[str] = "insights"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._sheet = PageScroll(self.title())
        self._empty = EmptyState(
            "chart-line",
            self.tr("Your counts appear here, from the first note on."),
            [("note_today", self.tr("Note today"))],
        )
        self._empty.action_chosen.connect(self._on_empty_action_chosen)
        self._counts = Card(self.tr("Counts so far"), self.tr("Counts are not findings."))
        self._counts_text = Body()
        self._counts_text.setObjectName("counts_so_far")
        self._counts.add(self._counts_text)
        self._enough = Card(self.tr("My breaking point"))
        self._enough_text = Body()
        self._enough.add(self._enough_text)
        self._later = Note(self.tr("Charts and ranges are not in this version yet."))
        for part in (self._empty, self._counts, self._enough, self._later):
            self._sheet.add(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._sheet)
        context.bus.changed.connect(self._on_bus_changed)
        context.lists.changed.connect(self._load)

    def title(self) -> str:
        """The page's name."""
        return self.tr("Insights")

    def activate(self, target: Target = NOWHERE) -> None:
        """Count."""
        super().activate(target)
        self._load()

    def _load(self) -> None:
        self.context.runner.run(lambda journal: journal.counts(), self._on_counted)

    def _on_counted(self, counts: Counts) -> None:
        some = bool(counts.shifts or counts.hard or counts.good or counts.calm)
        self._empty.setVisible(not some)
        for part in (self._counts, self._enough, self._later):
            part.setVisible(some)
        self._counts_text.setText("\n".join(counts_sentences(counts)))
        self._enough_text.setText(enough_sentence(counts))

    def _on_bus_changed(self, changes: Changes) -> None:
        if self.isVisible() and any(changes.touches(kind) for kind in _COUNTED):
            self._load()

    def _on_empty_action_chosen(self) -> None:
        self.context.navigation.go("today")
