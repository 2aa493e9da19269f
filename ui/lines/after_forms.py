"""What comes after a decision: something that was to happen, and a look back at it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from journal_app.model.decision import FollowUp, Review
from journal_app.model.record import Record
from ui.context import Context
from ui.widgets.forms.field import Control, Field
from ui.widgets.forms.form import RecordForm
from ui.widgets.forms.fresh import fresh_header

translate = QCoreApplication.translate
_UNSAID = "?"


class FollowUpForm(RecordForm):
    """What was to happen, by when, and who."""

    KEY = "follow_up"
    RECORD = FollowUp

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        self._decision: str | None = None
        super().__init__(context, _follow_up_fields(), (), parent)
        self.begin()

    def begin_after(self, decision: str) -> None:
        """Show an empty form for something after a decision."""
        self._decision = decision
        self.begin()

    def _blank(self) -> Record:
        # It cannot be without words; this one is never shown nor kept.
        return FollowUp(**fresh_header(self.context), decision=self._decision, what=_UNSAID)

    def _show(self, record: Record) -> None:
        super()._show(record)
        if isinstance(record, FollowUp) and record.what == _UNSAID:
            self.give("what", "")
        closed = isinstance(record, FollowUp) and record.state is not None
        self.panel.editors["happened"].setVisible(closed)
        self.foot.show_editing()
        self.foot.cancel.setText(self.tr("Not now"))


class ReviewForm(RecordForm):
    """How it turned out, whether the way to it was fair, and what becomes of the line."""

    KEY = "review"
    RECORD = Review

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        self._decision: str | None = None
        self._line: str | None = None
        super().__init__(context, _review_fields(), (), parent)

    def begin_about(self, decision: str | None, line: str | None) -> None:
        """Show an empty form about a decision, about a line, or about both."""
        self._decision, self._line = decision, line
        self.begin()

    def _blank(self) -> Record:
        return Review(**fresh_header(self.context), decision=self._decision, line=self._line)

    def _show(self, record: Record) -> None:
        super()._show(record)
        if isinstance(record, Review):
            self._decision, self._line = record.decision, record.line
            asked = {"lesson": True, "line_action": record.line and record.written is None}
            for path, editor in self.panel.editors.items():
                editor.setVisible(bool(asked.get(path, record.decision)))
        self.foot.show_editing()
        self.foot.cancel.setText(self.tr("Not now"))


def _follow_up_fields() -> tuple[Field, ...]:
    return (
        Field("what", Control.LINE, translate("Fields", "What was to happen")),
        Field("due", Control.DATE, translate("Fields", "By")),
        Field("who", Control.ONE, translate("Fields", "Who")),
        Field("happened", Control.WORDS, translate("Fields", "What happened")),
    )


def _review_fields() -> tuple[Field, ...]:
    fair = translate("Fields", "Good decisions can end badly.")
    return (
        Field("outcome", Control.ONE, translate("Fields", "How did it turn out?")),
        Field("happened_so", Control.ONE, translate("Fields", "What I expected did happen")),
        Field("worth_it", Control.WORTH, translate("Fields", "Was it worth it")),
        Field("again", Control.ONE, translate("Fields", "Would I again?")),
        Field("process", Control.ONE, translate("Fields", "Was it a fair way to decide?"), fair),
        Field("lesson", Control.WORDS, translate("Fields", "What I take from it")),
        Field("line_action", Control.ONE, translate("Fields", "And the line?")),
    )
