"""Where it is told that the journal changed. Must not know who changed it nor who listens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from journal_app.journal.changes import Changes


class Bus(QObject):
    """One for each open journal, owned by the application.

    Signals:
        changed(Changes): a transaction was committed. Sent on the main thread, after the page
            that asked for it has had its answer. Pages that care load anew.
    """

    changed = Signal(object)

    def publish(self, changes: Changes) -> None:
        """Tell everybody who listens; main thread only."""
        self.changed.emit(changes)
