"""The sheets of a follow-up and of a review."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from journal_app.model.decision import FollowUp, Review
from ui.context import Context
from ui.lines.after_forms import FollowUpForm, ReviewForm
from ui.lines.sheet import FormSheet

if TYPE_CHECKING:
    from journal_app.journal.changes import Changes
    from journal_app.journal.journal import Journal
    from journal_app.model.record import Record


class FollowUpSheet(FormSheet):
    """Owned by the page."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        self._form = FollowUpForm(context)
        super().__init__(context, self.tr("What was to happen"), self._form, parent)
        self.setObjectName("follow_up_sheet")
        self._words = ""

    def add_after(self, decision: str, words: str) -> None:
        """Add something after a decision, told by its words."""
        self._words = words
        self.open_about({"decision": decision})

    def begin(self, about: dict[str, Any]) -> None:
        """Empty."""
        self._form.begin_after(str(about["decision"]))
        self.set_title(self.tr("What was to happen"), self._words)

    def show_edited(self, record: Record) -> None:
        """A kept one, with what happened where that is said."""
        super().show_edited(record)
        self.set_title(self.tr("What was to happen"))

    def use(self, journal: Journal, record: Record) -> Changes:
        """Keep it."""
        assert isinstance(record, FollowUp)  # noqa: S101 - tells the type; the form says so
        return journal.decisions.follow_up(
            record.decision or "", record.what, record.due, record.who
        )


class ReviewSheet(FormSheet):
    """Owned by the page.

    Signals:
        move_wanted(str): the line is to be moved; the builder opens next.
    """

    move_wanted = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        self._form = ReviewForm(context)
        super().__init__(context, self.tr("Looking back"), self._form, parent)
        self.setObjectName("review_sheet")
        self._words = ""
        self.kept.connect(self._on_self_kept)

    def look_back(self, decision: str | None, line: str | None, words: str) -> None:
        """Look back at a decision, at a line, or at both; `words` say at what."""
        self._words = words
        self.open_about({"decision": decision, "line": line})

    def begin(self, about: dict[str, Any]) -> None:
        """Empty, with the questions that fit."""
        self._form.begin_about(about["decision"], about["line"])
        self.set_title(self.tr("Looking back"), self._words)

    def show_edited(self, record: Record) -> None:
        """A kept one; what was done with its line stays done."""
        super().show_edited(record)
        self.set_title(self.tr("Looking back"))

    def use(self, journal: Journal, record: Record) -> Changes:
        """Keep it, and do with the line what it says."""
        assert isinstance(record, Review)  # noqa: S101 - tells the type; the form says so
        return journal.decisions.look_back(record)

    def _on_self_kept(self, record: Record) -> None:
        edited = isinstance(record, Review) and record.written is not None
        if isinstance(record, Review) and record.line_action == "move" and not edited:
            self._ask_to_move(record)

    def _ask_to_move(self, record: Review) -> None:
        if record.line:
            self.move_wanted.emit(record.line)
