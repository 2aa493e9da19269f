"""After notes came in bulk: one quiet sentence about the lines they would have met, and no more.

It is said once. Closing it, taking the notes back or locking ends it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.context import Context
from ui.navigation import Target
from ui.widgets.boundaries.brought_in import brought_in
from ui.widgets.buttons import LinkButton, QuietButton
from ui.widgets.card import Card
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Body

if TYPE_CHECKING:
    from journal_app.model.line_views import ImportSummary


class ImportBanner(Card):
    """On Today and on Lines; hidden until notes come in bulk, closed in both places at once."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("import_banner")
        self._context = context
        self._brought = brought_in(context)
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
        self.close_button.clicked.connect(self._brought.put_away)
        self._brought.changed.connect(self._on_brought_changed)
        self._on_brought_changed()

    def show_summary(self, summary: ImportSummary | None) -> None:
        """Say it; None hides it."""
        if summary is not None:
            self.sentence.setText(summary.sentence)
            self.setAccessibleName(summary.sentence)
        self.setVisible(summary is not None)

    def _on_look_clicked(self) -> None:
        self._context.navigation.go("lines", Target(action="imported", text=self._brought.span))

    def _on_brought_changed(self) -> None:
        self.show_summary(self._brought.summary)
