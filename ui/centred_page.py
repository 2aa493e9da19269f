"""A page without a sidebar beside it: its column stands in the middle, at reading width."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.theme import current
from ui.widgets.pagescroll import PageScroll

_WIDEST = 760


class CentredPage(PageScroll):
    """Used before a journal is open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        outer = self.widget()
        across = outer.layout() if outer else None
        if isinstance(across, QHBoxLayout):
            across.insertStretch(0)

    def _widest(self) -> int:
        """Narrower than a page beside the sidebar."""
        return current().scaled(_WIDEST)
