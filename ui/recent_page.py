"""Recent changes: what was kept, changed or moved since the journal was opened."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.context import Context
from ui.navigation import NOWHERE, Target
from ui.page import Page
from ui.step_words import operation_word, told
from ui.widgets.buttons import QuietButton
from ui.widgets.card import Card
from ui.widgets.emptystate import EmptyState
from ui.widgets.labels import Body, Note
from ui.widgets.pagescroll import PageScroll

if TYPE_CHECKING:
    from journal_app.journal.changes import Changes, Step


class RecentPage(Page):
    """A list, newest first, and a button that takes the last step back."""

    page_key: ClassVar[str] = "recent"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        sheet = PageScroll(
            self.title(), self.tr("What was changed since you opened it, newest first.")
        )
        self._empty = EmptyState("history", self.tr("Nothing changed since you opened it."))
        self._card = Card()
        self._undo = QuietButton(self.tr("Undo the last one"), "undo-2")
        self._undo.setObjectName("undo_last")
        self._undo.clicked.connect(self._on_undo_clicked)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(8)
        self._card.add(self._lines)
        row = QHBoxLayout()
        row.addWidget(self._undo)
        row.addStretch(1)
        self._card.add(row)
        sheet.add(self._empty)
        sheet.add(self._card)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(sheet)
        self._card.hide()
        self.setFocusProxy(self._undo)
        context.bus.changed.connect(self._on_bus_changed)

    def title(self) -> str:
        """The page's name."""
        return self.tr("Recent changes")

    def activate(self, target: Target = NOWHERE) -> None:
        """Ask what changed."""
        super().activate(target)
        self.context.runner.run(lambda journal: journal.recent_changes(), self._on_steps_known)

    def _on_bus_changed(self, _changes: Changes) -> None:
        if self.isVisible():
            self.activate()

    def _on_undo_clicked(self) -> None:
        self.context.navigation.undo_wanted.emit()

    def _on_steps_known(self, steps: tuple[Step, ...]) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            line = item.widget()
            if line is not None:
                line.hide()
                line.deleteLater()
        for step in steps:
            self._lines.addWidget(_line(step))
        self._empty.setVisible(not steps)
        self._card.setVisible(bool(steps))


def _line(step: Step) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(Body(told(step)), 1)
    operation = Note(operation_word(step.operation))
    operation.setWordWrap(False)
    row.addWidget(operation)
    return line
