"""What the tabs of Lines share: one question to the journal, one column to show its answer in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from ui.context import Context

if TYPE_CHECKING:
    from journal_app.journal.journal import Journal


class Tab(QWidget):
    """Base of the tabs, owned by the page, which runs `read` on the database thread."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(16)

    def read(self, journal: Journal) -> Any:
        """Ask the journal for what the tab shows; on the database thread, so no widget here."""
        raise NotImplementedError

    def show_read(self, answer: Any) -> None:
        """Show what `read` answered."""
        raise NotImplementedError

    def focus_first(self) -> None:
        """Put the focus on the first control, if there is one."""
        widget = self.nextInFocusChain()
        while widget is not None and self.isAncestorOf(widget):
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
                widget.setFocus(Qt.FocusReason.TabFocusReason)
                return
            widget = widget.nextInFocusChain()


def put(layout: QLayout, widget: QWidget) -> None:
    """Append a widget and show it now, so that it can take the focus at once."""
    layout.addWidget(widget)
    widget.show()


def clear(layout: QLayout) -> None:
    """Take everything out of a layout; what was in it is gone after this event."""
    while layout.count():
        item = layout.takeAt(0)
        if item is None:
            return
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear(inner)
