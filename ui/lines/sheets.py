"""The sheets over the tabs of Lines, and where each leads when it is done."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from journal_app.errors import StaleRecord
from journal_app.model.decision import Decision, FollowUp, Review
from journal_app.model.line import Crossing, Line
from journal_app.model.record import Record
from ui.context import Context
from ui.lines.after_sheets import FollowUpSheet, ReviewSheet
from ui.lines.builder import Builder
from ui.lines.decision_sheet import DecisionSheet
from ui.lines.examples_sheet import Example, ExamplesSheet
from ui.lines.reading_sheets import HistorySheet, MomentsSheet
from ui.lines.sheet import FormSheet, Sheet
from ui.navigation import Target

if TYPE_CHECKING:
    from journal_app.journal.journal import Journal


class Sheets(QObject):
    """Owned by the page, which shows them.

    Signals:
        left(Sheet): back to the tabs.
        done(str): what was written is kept; show this tab.
        ready(Sheet): show this one.
        draft_kept(str): one quiet line for the status bar.
    """

    left = Signal(object)
    done = Signal(str)
    ready = Signal(object)
    draft_kept = Signal(str)

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._looked_at: tuple[str | None, str] = (None, "")
        self.builder = Builder(context)
        self.decision = DecisionSheet(context)
        self.review = ReviewSheet(context)
        self.follow_up = FollowUpSheet(context)
        self.examples = ExamplesSheet(context)
        self.moments = MomentsSheet(context)
        self.history = HistorySheet(context)
        for sheet in self.every():
            sheet.left.connect(self._on_sheet_left)
        for form_sheet in self._with_forms():
            form_sheet.kept.connect(self._on_sheet_kept)
            form_sheet.draft_kept.connect(self.draft_kept)
            form_sheet.brought_back.connect(self._on_sheet_brought_back)
        for reading in (self.moments, self.history):
            reading.entry_wanted.connect(self._on_entry_wanted)

    def every(self) -> Sequence[Sheet]:
        """All of them."""
        return (*self._with_forms(), self.examples, self.moments, self.history)

    def form_sheet(self, shown: QWidget | None) -> FormSheet | None:
        """The sheet shown, where it has a form."""
        return shown if isinstance(shown, FormSheet) else None

    def sheet_for(self, record: Record) -> FormSheet | None:
        """The sheet a kept record is changed on; lines are moved, questions are answered."""
        if isinstance(record, Decision):
            return self.decision
        if isinstance(record, FollowUp):
            return self.follow_up
        return self.review if isinstance(record, Review) else None

    def focus_first(self, shown: QWidget | None) -> None:
        """Put the focus where work begins on a sheet."""
        if isinstance(shown, Sheet):
            shown.focus_first()

    def first_control(self, shown: QWidget | None) -> Sequence[QWidget]:
        """What F6 goes to."""
        if isinstance(shown, FormSheet):
            return (shown.form,)
        return (shown.back,) if isinstance(shown, Sheet) else ()

    def keep_drafts(self) -> None:
        """Ask for every draft to be kept."""
        for sheet in self._with_forms():
            sheet.drafts.keep_now()

    def take_example(self, example: Example) -> None:
        """Open an example in the builder."""
        self.builder.write(example.line, example.condition)

    def look_back(self, decision: str | None, line: str | None, words: str) -> None:
        """Look back at a decision or a line; the line a decision is about is found first."""
        self._looked_at = (decision, words)
        if decision is None:
            self._on_line_found(line)
            return
        wanted = decision
        self._context.runner.run(lambda journal: line_of(journal, wanted), self._on_line_found)

    def _with_forms(self) -> tuple[FormSheet, ...]:
        return (self.builder, self.decision, self.review, self.follow_up)

    def _on_line_found(self, line: str | None) -> None:
        decision, words = self._looked_at
        self.review.look_back(decision, line, words)
        self.ready.emit(self.review)

    def _on_sheet_left(self) -> None:
        self.left.emit(self.sender())

    def _on_sheet_brought_back(self) -> None:
        self.ready.emit(self.sender())

    def _on_sheet_kept(self, record: Record) -> None:
        if isinstance(record, Line):
            self.done.emit("lines")
        elif isinstance(record, Decision | FollowUp) or record.written is not None:
            self.done.emit("decisions")
        else:
            self.done.emit("due")

    def _on_entry_wanted(self, entry: str) -> None:
        self._context.navigation.go("timeline", Target(entry=entry))


def line_of(journal: Journal, decision: str) -> str | None:
    """Which line a decision is about, if about any; on the database thread."""
    try:
        record = journal.get(decision)
        if not isinstance(record, Decision) or record.crossing is None:
            return None
        crossing = journal.get(record.crossing)
        if not isinstance(crossing, Crossing) or crossing.line is None:
            return None
        line = journal.get(crossing.line)
    except StaleRecord:
        return None
    return line.identity if isinstance(line, Line) else None
