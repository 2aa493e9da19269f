"""The sheet a line is written on, or moved."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from journal_app.model.condition import Condition
from journal_app.model.line import Line
from ui.context import Context
from ui.lines.line_form import LineForm
from ui.lines.sheet import FormSheet
from ui.widgets.buttons import LinkButton

if TYPE_CHECKING:
    from journal_app.journal.changes import Changes
    from journal_app.journal.journal import Journal
    from journal_app.model.record import Record
    from journal_app.model.views import CustomerLine


class Builder(FormSheet):
    """Owned by the page.

    Signals:
        examples_wanted(): see examples.
        moments_wanted(Preview): show when it would have been crossed.
        line_wanted(str): open another line.
    """

    examples_wanted = Signal()
    moments_wanted = Signal(object)
    line_wanted = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        self.line_form = LineForm(context)
        super().__init__(context, self.tr("When ... , I ..."), self.line_form, parent)
        self.setObjectName("line_builder")
        self._wanted_line: Line | None = None
        self._condition = Condition()
        self.examples = LinkButton(self.tr("See examples"))
        self.examples.setObjectName("builder_examples")
        self.card.body.insertWidget(0, self.examples, 0, Qt.AlignmentFlag.AlignRight)
        self.examples.clicked.connect(self.examples_wanted)
        self.line_form.preview.moments_wanted.connect(self.moments_wanted)
        self.line_form.preview.line_wanted.connect(self.line_wanted)

    def write(self, line: Line | None = None, condition: Condition | None = None) -> None:
        """Write a new line, from an example where one is given; its condition may lack whom."""
        self._wanted_line = line
        self._condition = condition or Condition()
        self.open_about({"moving": "", "example": line.id if line else ""})
        self._read_customers()

    def change_line(self, line: Line) -> None:
        """Change a line: a new version of it, with a reason."""
        self._wanted_line = line
        self._condition = line.condition
        self.open_about({"moving": line.identity})
        self._read_customers()

    def begin(self, about: dict[str, Any]) -> None:
        """Empty, with an example, or with the line to be moved."""
        moving = bool(about.get("moving"))
        if self._wanted_line is None:
            self.line_form.begin()
        else:
            self.line_form.begin_with(self._wanted_line, self._condition, moving=moving)
        self._say_title()

    def use(self, journal: Journal, record: Record) -> Changes:
        """Write it, or move the line."""
        assert isinstance(record, Line)  # noqa: S101 - tells the type; the form says so
        identity = self.line_form.identity
        if identity is None:
            return journal.boundaries.write(record)
        return journal.boundaries.move(identity, record)

    def said(self, record: Record) -> str:
        """What the toast says."""
        del record
        return self.tr("Moved.") if self.line_form.moving else self.tr("The line is drawn.")

    def leave(self) -> None:
        """Keep a draft and look no further."""
        self.line_form.preview.rest()
        super().leave()

    def _say_title(self) -> None:
        says = self.tr(
            "A line is one sentence: when X happens, I do Y. Your own words come first; "
            "the condition below them is optional."
        )
        moving = self.line_form.moving
        title = self.tr("Change the line") if moving else self.tr("When ... , I ...")
        self.set_title(title, "" if moving else says)
        self.examples.setVisible(not moving)

    def _read_customers(self) -> None:
        self.context.runner.run(
            lambda journal: journal.customers(include_retired=True), self._on_customers_read
        )

    def _on_customers_read(self, lines: Sequence[CustomerLine]) -> None:
        self.line_form.condition.set_customers([line.customer for line in lines])
