"""Reads ahead at rest what the first opening of Insights would wait for.

After twenty seconds without a touch the charts' code is read on the compute thread, then the page
is made and its numbers are worked out, a step at a time. Whoever touches the window meanwhile
finds it free: the next step waits for the next rest. Must not know a journal.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QWindow
from shiboken6 import isValid

from ui.idle import TOUCHES
from ui.page import Page
from ui.runner import Runner
from ui.widgets.charts.studio import warm_up

REST_MS = 20_000
PAGE = "insights"


class ReadAhead(QObject):
    """Owned by the workspace, whose window it watches; at rest itself once all is read."""

    def __init__(
        self, runner: Runner, page_named: Callable[[str], Page], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._page_named = page_named
        self._watched: QWindow | None = None
        self._coming: list[Callable[[], object]] = [self._read_code, self._make_page]
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self.go_on)

    def watch(self, window: QWindow | None) -> None:
        """Wait for a rest of this window."""
        if window is not None and self._coming and self._watched is not window:
            self._let_go()
            self._watched = window
            window.installEventFilter(self)
            self._rest.start()

    def stop(self) -> None:
        """Read nothing any more."""
        self._coming = []
        self._rest.stop()
        self._let_go()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait anew after every touch."""
        if event.type() in TOUCHES and self._coming:
            self._rest.start()
        return super().eventFilter(watched, event)

    def go_on(self) -> None:
        """Do the next step, unless something else is being done."""
        if self._runner.busy:
            self._rest.start()
        elif self._coming:
            self._coming.pop(0)()

    def _read_code(self) -> None:
        self._runner.compute(warm_up, self._on_code_read)

    def _on_code_read(self, _nothing: object) -> None:
        if not self._rest.isActive():  # nobody touched the window meanwhile
            self.go_on()

    def _make_page(self) -> None:
        self._page_named(PAGE).read_ahead()
        self.stop()

    def _let_go(self) -> None:
        if self._watched is not None and isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched = None
