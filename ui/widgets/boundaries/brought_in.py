"""What came in in bulk and was not put away: one for an open journal, whichever page shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.context import Context

if TYPE_CHECKING:
    from journal_app.journal.changes import Changes
    from journal_app.model.line_views import ImportSummary


def brought_in(context: Context) -> BroughtIn:
    """The one of this journal, made where it is first asked for."""
    return context.bus.findChild(BroughtIn) or BroughtIn(context)


class BroughtIn(QObject):
    """Owned by the bus of the journal.

    Signals:
        changed(): there is another summary, or none any more.
    """

    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context.bus)
        self.summary: ImportSummary | None = None
        self.span = ""
        self._runner = context.runner
        context.bus.changed.connect(self._on_bus_changed)

    def put_away(self) -> None:
        """It was read, or it is no longer so."""
        if self.summary is not None:
            self.summary = None
            self.changed.emit()

    def _on_bus_changed(self, changes: Changes) -> None:
        count = len(changes.changed)
        if any(change.operation in {"undo", "redo"} for change in changes.changed[:1]):
            self.put_away()
        elif count > 1 and changes.changed[0].operation == "record":
            self.span = f"{changes.sequence - count + 1}-{changes.sequence}"
            self._runner.run(
                lambda journal: journal.boundaries.import_summary(changes), self._on_summary_read
            )

    def _on_summary_read(self, summary: ImportSummary | None) -> None:
        if summary is not None:
            self.summary = summary
            self.changed.emit()
