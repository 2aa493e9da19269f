"""What the four steps share: a column that scrolls, the bench, and when to show what it says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.reports.bench import Bench
from ui.widgets.pagescroll import PageScroll

if TYPE_CHECKING:
    from journal_app.reports.request import Request
    from ui.reports.workshop import Round


class Step(PageScroll):
    """Base of the steps, owned by the wizard."""

    def __init__(self, bench: Bench, title: str, lead: str, parent: QWidget | None = None) -> None:
        super().__init__(title, lead, parent)
        self.bench = bench
        self.body.setContentsMargins(20, 16, 20, 24)

    def show_request(self, request: Request) -> None:
        """Fill the controls from a request that was begun, taken up or changed in another step."""

    def show_round(self, turned: Round) -> None:
        """Show what came of the latest request."""

    def answer(self) -> str:
        """What was answered here, for the rail; "" for nothing."""
        return ""

    def first(self) -> QWidget | None:
        """Where the focus goes first; nowhere while there is nothing to do."""
        return None
