"""After notes came in bulk: one quiet sentence about the lines they would have met, and no more.

It is said once. Closing it, taking the notes back or locking ends it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.context import Context
from ui.navigation import Target
from ui.widgets.buttons import LinkButton, QuietButton
from ui.widgets.card import Card
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Body

if TYPE_CHECKING:
    from journal_app.journal.changes import Changes
    from journal_app.model.line_views import ImportSummary


class ImportBanner(Card):
    """Owned by Today; hidden until notes come in bulk."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("import_banner")
        self._context = context
        self._span = ""
        self.sentence = Body()
        self.sentence.setObjectName("import_sentence")
        self.look = QuietButton(self.tr("Show"), "arrow-right")
        self.look.setObjectName("import_show")
        self.close_button = LinkButton(self.tr("Close"), "x")
        self.close_button.setObjectName("import_close")
        row = QWidget()
        flow = FlowLayout(row)
        flow.addWidget(self.look)
        flow.addWidget(self.close_button)
        self.body.setContentsMargins(20, 16, 20, 16)
        self.body.setSpacing(10)
        self.add(self.sentence)
        self.add(row)
        self.look.clicked.connect(self._on_look_clicked)
        self.close_button.clicked.connect(self.hide)
        context.bus.changed.connect(self._on_bus_changed)
        self.hide()

    def show_summary(self, summary: ImportSummary | None) -> None:
        """Say it; None hides it."""
        if summary is not None:
            self.sentence.setText(summary.sentence)
            self.setAccessibleName(summary.sentence)
        self.setVisible(summary is not None)

    def _on_look_clicked(self) -> None:
        self._context.navigation.go("lines", Target(action="imported", text=self._span))

    def _on_bus_changed(self, changes: Changes) -> None:
        count = len(changes.changed)
        if any(change.operation in {"undo", "redo"} for change in changes.changed[:1]):
            self.hide()
        elif count > 1 and changes.changed[0].operation == "record":
            self._span = f"{changes.sequence - count + 1}-{changes.sequence}"
            self._context.runner.run(
                lambda journal: journal.boundaries.import_summary(changes), self._on_summary_read
            )

    def _on_summary_read(self, summary: ImportSummary | None) -> None:
        if summary is not None:
            self.show_summary(summary)
