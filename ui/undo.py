"""Taking the journal's last step back, and doing it again, in words.

Must not know pages: they hear of it from the bus.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.context import Context
from ui.step_words import done_again, undone

if TYPE_CHECKING:
    from journal_app.journal.changes import Changes, Step


class Undo(QObject):
    """Owned by the workspace.

    Signals:
        possible(bool, bool): whether there is a step to undo, and one to do again.
    """

    possible = Signal(bool, bool)

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._step: Step | None = None
        context.bus.changed.connect(self._on_bus_changed)

    def look(self) -> None:
        """Ask what can be undone now."""
        self._context.runner.run(
            lambda journal: (journal.undoable() is not None, journal.redoable() is not None),
            self._on_steps_known,
        )

    def undo(self) -> None:
        """Take the last step back and say which it was."""
        self._context.runner.run(lambda journal: journal.undoable(), self._on_undoable_known)

    def redo(self) -> None:
        """Do the step last taken back again, and say which it was."""
        self._context.runner.run(lambda journal: journal.redoable(), self._on_redoable_known)

    def _on_bus_changed(self, _changes: Changes) -> None:
        self.look()

    def _on_steps_known(self, steps: tuple[bool, bool]) -> None:
        self.possible.emit(*steps)

    def _on_undoable_known(self, step: Step | None) -> None:
        self._step = step
        if step is None:
            self._context.toasts.show(self.tr("Nothing to undo."))
        else:
            self._context.runner.change(lambda journal: journal.undo(), self._on_undone)

    def _on_redoable_known(self, step: Step | None) -> None:
        self._step = step
        if step is None:
            self._context.toasts.show(self.tr("Nothing to do again."))
        else:
            self._context.runner.change(lambda journal: journal.redo(), self._on_redone)

    def _on_undone(self, changes: Changes | None) -> None:
        if changes is not None and self._step is not None:
            self._context.toasts.show(undone(self._step))

    def _on_redone(self, changes: Changes | None) -> None:
        if changes is not None and self._step is not None:
            self._context.toasts.show(done_again(self._step))
