"""The five tabs of Lines under one title; one is shown and read at a time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from ui.context import Context
from ui.lines.acts import Acts
from ui.lines.decisions_tab import DecisionsTab
from ui.lines.due_tab import DueTab
from ui.lines.lines_tab import LinesTab
from ui.lines.moves_tab import MovesTab
from ui.lines.questions_tab import QuestionsTab
from ui.lines.tab import Tab
from ui.lines.tab_row import TabRow
from ui.runner import Job
from ui.widgets.option import Option
from ui.widgets.pagescroll import PageScroll


class Tabs(PageScroll):
    """Owned by the page."""

    def __init__(self, context: Context, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Lines"))
        self._context = context
        self._job: Job | None = None
        self._answering = ""
        self.lines = LinesTab(context)
        self.due = DueTab(context, acts)
        self.decisions = DecisionsTab(context, acts)
        self.questions = QuestionsTab(context, acts)
        self.moves = MovesTab(context)
        self._tabs: dict[str, Tab] = {
            "lines": self.lines,
            "due": self.due,
            "decisions": self.decisions,
            "questions": self.questions,
            "moves": self.moves,
        }
        self.row = TabRow(
            self.tr("Parts of this page"),
            [
                Option("lines", self.tr("Lines")),
                Option("due", self.tr("Reviews due")),
                Option("decisions", self.tr("Decisions")),
                Option("questions", self.tr("Questions")),
                Option("moves", self.tr("How lines moved")),
            ],
        )
        self.row.setObjectName("lines_tabs")
        self.add(self.row)
        for tab in self._tabs.values():
            self.add(tab)
        self.row.value_changed.connect(self._on_row_changed)
        self.lines.retired_wanted.connect(self.load)
        self._show_chosen()

    def current(self) -> Tab:
        """The tab that is shown."""
        return self._tabs[str(self.row.value())]

    def choose(self, key: str) -> None:
        """Show a tab, and read it."""
        focused = any(cell.hasFocus() for cell in self.row.cells())
        self.row.set_value(key)
        if focused:
            self.row.setFocus()
        self._show_chosen()
        self.load()

    def load(self) -> None:
        """Ask the journal for what the tab shows; an older question is dropped."""
        if self._job is not None:
            self._job.drop()
        self._answering = str(self.row.value())
        self._job = self._context.runner.run(self.current().read, self._on_tab_read)

    def panes(self) -> Sequence[QWidget]:
        """The row, and the first control below it."""
        return (self.row, self.current())

    def _show_chosen(self) -> None:
        for tab in self._tabs.values():
            tab.setVisible(tab is self.current())

    def _on_row_changed(self, key: object) -> None:
        del key
        self.due.forget_told()
        self._show_chosen()
        self.verticalScrollBar().setValue(0)
        self.load()

    def _on_tab_read(self, answer: Any) -> None:
        self._job = None
        self._tabs[self._answering].show_read(answer)
