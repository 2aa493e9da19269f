"""What the main window asks of a page. Must not know any page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.context import Context
from ui.navigation import NOWHERE, Target


class Page(QWidget):
    """One of the places of the sidebar, made when it is first gone to and then kept.

    A subclass sets `page_key`, builds its widgets in `__init__(context, parent)` and overrides
    what differs. It asks for its records with `self.context.runner` in `activate` and again when
    `self.context.bus.changed` tells of records it shows.

    Signals:
        verbs_changed(): `verbs()` answers differently now.
        busy_status(str): one quiet line for the status bar, for example "Draft kept 18:31".
    """

    page_key: ClassVar[str] = ""

    verbs_changed = Signal()
    busy_status = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.setObjectName(f"page_{self.page_key}")
        self.setAccessibleName(self.title())

    def title(self) -> str:
        """The page's name, translated; never content."""
        return ""

    def activate(self, target: Target = NOWHERE) -> None:
        """The page is shown: load what it shows and do what the target asks."""

    def read_ahead(self) -> None:
        """Read what a first opening would wait for; called at rest, before the page is shown."""

    def deactivate(self) -> None:
        """Another page is shown next: what was typed is kept as a draft."""
        self.keep_draft_now()

    def focus_first(self) -> None:
        """Put the keyboard focus where work begins."""
        self.setFocus()

    def panes(self) -> Sequence[QWidget]:
        """The panes F6 moves between, in order; each takes focus itself or by its proxy."""
        return (self,)

    def keep_draft_now(self) -> None:
        """Ask the runner to keep the draft; called before lock, close and leaving."""

    def verbs(self) -> frozenset[str]:
        """Which of keep, edit, find, find_next, versions, bin, print, table can be done now."""
        return frozenset()

    def perform(self, verb: str) -> None:
        """Do one of `verbs()`; the menu, a shortcut or the palette asked for it."""

    def gallery_states(self) -> Sequence[str]:
        """Names of the states `--pictures` draws; the first is the page as it opens."""
        return ("",)

    def show_gallery_state(self, state: str) -> None:
        """Bring the page into a named state; the runner's `settled` tells when it is drawn."""
