"""Reports: says what a report is, until they can be made."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.context import Context
from ui.page import Page
from ui.widgets.emptystate import EmptyState
from ui.widgets.pagescroll import PageScroll


class ReportsPage(Page):
    """An honest empty state."""

    page_key: ClassVar[str] = "reports"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        sheet = PageScroll(self.title())
        says = self.tr("Nothing has gone out. A report shows every page before it exists.")
        yet = self.tr("Reports cannot be made in this version yet.")
        sheet.add(EmptyState("file-output", f"{says}\n{yet}"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(sheet)

    def title(self) -> str:
        """The page's name."""
        return self.tr("Reports")
