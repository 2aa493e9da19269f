"""From a point of a chart to the record behind it, on the page that shows such records."""

from __future__ import annotations

from PySide6.QtCore import QObject

from journal_app.model.customer import Customer
from journal_app.model.decision import Decision
from journal_app.model.line import Crossing, Line
from journal_app.model.record import Record
from ui.context import Context
from ui.navigation import Target


class Opening(QObject):
    """Owned by a page with charts; a chart knows ids, the journal of what kind they are."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context

    def open(self, record: str) -> None:
        """Go to a record: lines and decisions on Lines, customers on People, notes in Timeline."""
        self._context.runner.run(lambda journal: journal.get(record), self._on_record_read)

    def _on_record_read(self, record: Record) -> None:
        go = self._context.navigation.go
        if isinstance(record, Line | Crossing | Decision):
            go("lines", Target(action="show", entry=record.id))
        elif isinstance(record, Customer):
            go("people", Target(entry=record.id))
        else:
            go("timeline", Target(entry=record.id))
