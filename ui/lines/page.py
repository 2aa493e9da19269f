"""Lines: says what a line is, until they can be written."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.context import Context
from ui.page import Page
from ui.widgets.emptystate import EmptyState
from ui.widgets.pagescroll import PageScroll


class LinesPage(Page):
    """An honest empty state."""

    page_key: ClassVar[str] = "lines"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        sheet = PageScroll(self.title())
        says = self.tr("A line is one sentence: when X happens, I do Y.")
        yet = self.tr("Lines cannot be written in this version yet.")
        sheet.add(EmptyState("shield", f"{says}\n{yet}"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(sheet)

    def title(self) -> str:
        """The page's name."""
        return self.tr("Lines")
